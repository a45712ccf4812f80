import { Fault, type FaultCode } from './graphql';
import { currentLanguage } from './language';

export type SendOutcome =
  | { readonly type: 'taken' }
  /** The file is not taken; the message says why and what to do. */
  | { readonly type: 'refused'; readonly message: string };

const faults: Readonly<Record<number, FaultCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  // Lost on the way: the same is simply sent again.
  400: 'OFFLINE',
  408: 'OFFLINE',
  429: 'RATE_LIMITED',
};

/** Reads what the server answered to a file; throws a Fault for what another file would not put right. */
export function readSendAnswer(status: number, body: string): SendOutcome {
  if (status === 200) return { type: 'taken' };
  const message = messageIn(body);
  if ((status === 413 || status === 422) && message) return { type: 'refused', message };
  throw new Fault(faults[status] ?? (status === 0 || status >= 502 ? 'UNAVAILABLE' : 'INTERNAL'));
}

function messageIn(body: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(body);
    const message: unknown = answer && typeof answer === 'object' && 'message' in answer ? answer.message : undefined;
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}

/** Sends the bytes of an announced file. `onProgress` is given the share sent, 0 to 1. */
export function sendFile(id: string, file: Blob, onProgress: (share: number) => void): Promise<SendOutcome> {
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
        resolve(readSendAnswer(request.status, request.responseText));
      } catch (error) {
        reject(error instanceof Fault ? error : new Fault('INTERNAL'));
      }
    };
    request.onerror = () => reject(new Fault('OFFLINE'));
    request.onabort = () => reject(new Fault('OFFLINE'));
    request.send(file);
  });
}
