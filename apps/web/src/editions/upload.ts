import { Fault, type FaultCode, send } from '../app/graphql';
import { currentLanguage } from '../app/language';
import { newMutationId } from '../app/query';
import { BeginEditionUploadDocument } from '../gql/graphql';

export type UploadOutcome =
  { readonly type: 'FileTaken'; readonly fileId: string } | { readonly type: 'FileRefused'; readonly message: string };

const faultByStatus: Readonly<Record<number, FaultCode>> = { 403: 'FORBIDDEN', 429: 'RATE_LIMITED' };

/** Reads what the server answered to the bytes of a file; throws a Fault for what another file would not mend. */
export function readPutAnswer(status: number, body: string, fileId: string): UploadOutcome {
  if (status < 300) return { type: 'FileTaken', fileId };
  if (status === 401) throw new Fault('UNAUTHENTICATED');
  const message = messageIn(body);
  if (status >= 400 && status < 500 && message) return { type: 'FileRefused', message };
  throw new Fault(faultByStatus[status] ?? (status >= 502 ? 'UNAVAILABLE' : 'INTERNAL'));
}

function messageIn(body: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(body);
    const found = answer && typeof answer === 'object' && 'message' in answer ? answer.message : undefined;
    return typeof found === 'string' ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Sends a form of the ministry. `onProgress` is given the share sent, 0 to 1. Throws a Fault when the server is not reached. */
export async function uploadForm(file: File, onProgress: (share: number) => void): Promise<UploadOutcome> {
  const { beginUpload } = await send(BeginEditionUploadDocument, {
    input: { clientMutationId: newMutationId(), purpose: 'edition', fileName: file.name, bytes: file.size },
  });
  if (beginUpload.__typename !== 'UploadBegun') return { type: 'FileRefused', message: beginUpload.message };
  const { id } = beginUpload;
  return new Promise((resolve, reject) => {
    // fetch does not tell how much of a body has been sent.
    const request = new XMLHttpRequest();
    request.open('PUT', `/files/${id}`);
    request.setRequestHeader('content-type', 'application/vnd.mamori.file');
    request.setRequestHeader('x-mamori-request', '1');
    request.setRequestHeader('accept-language', currentLanguage());
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      try {
        resolve(readPutAnswer(request.status, request.responseText, id));
      } catch (error) {
        reject(error instanceof Fault ? error : new Fault('INTERNAL'));
      }
    };
    request.onerror = () => reject(new Fault('OFFLINE'));
    request.onabort = () => reject(new Fault('OFFLINE'));
    request.send(file);
  });
}
