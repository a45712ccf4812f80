import { Fault, type FaultCode } from '../../app/graphql';
import { currentLanguage } from '../../app/language';

export type UploadOutcome =
  | { readonly type: 'FileTaken'; readonly importId: string }
  /** The file cannot be read; the message says why and what to do. */
  | { readonly type: 'FileRefused'; readonly message: string };

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How a file is announced to the server. By its name, since Windows calls a CSV file an Excel file where Excel is installed. */
export const contentTypeOf = (fileName: string): string => (/\.xlsx$/iu.test(fileName) ? xlsx : 'text/csv');

/** Reads what the server answered to an upload; throws a Fault for what a person cannot put right by another file. */
export function readUploadAnswer(status: number, body: string): UploadOutcome {
  const { id, message } = parse(body);
  if (status < 300 && id) return { type: 'FileTaken', importId: id };
  if (status === 401) throw new Fault('UNAUTHENTICATED');
  if (status >= 400 && status < 500 && message) return { type: 'FileRefused', message };
  throw new Fault(faultByStatus[status] ?? (status >= 502 ? 'UNAVAILABLE' : 'INTERNAL'));
}

const faultByStatus: Readonly<Record<number, FaultCode>> = { 403: 'FORBIDDEN', 429: 'RATE_LIMITED' };

function parse(body: string): { readonly id?: string; readonly message?: string } {
  try {
    const answer: unknown = JSON.parse(body);
    return answer && typeof answer === 'object' ? { id: textOf(answer, 'id'), message: textOf(answer, 'message') } : {};
  } catch {
    return {};
  }
}

const textOf = (answer: object, key: string): string | undefined => {
  const value: unknown = Object.entries(answer).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : undefined;
};

/** Sends a clinic list to be read and previewed; nothing is registered by it. `onProgress` is given the share sent, 0 to 1. */
export function uploadClinicList(file: File, onProgress: (share: number) => void): Promise<UploadOutcome> {
  return new Promise((resolve, reject) => {
    // fetch does not tell how much of a body has been sent.
    const request = new XMLHttpRequest();
    request.open('POST', '/imports/clinics');
    request.setRequestHeader('content-type', contentTypeOf(file.name));
    request.setRequestHeader('x-mamori-request', '1');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('accept-language', currentLanguage());
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      try {
        resolve(readUploadAnswer(request.status, request.responseText));
      } catch (error) {
        reject(error instanceof Fault ? error : new Fault('INTERNAL'));
      }
    };
    request.onerror = () => reject(new Fault('OFFLINE'));
    request.onabort = () => reject(new Fault('OFFLINE'));
    request.send(file);
  });
}
