import { Fault, type FaultCode } from '../app/graphql';
import { currentLanguage } from '../app/language';
import { proved } from '../app/step-up';

/** A file as the server made it. */
export interface FetchedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What the server says in words that a person can act on. */
export class FileRefused extends Error {}

/** Has the server make a file; where that needs a fresh proof, the person is asked for it in between. */
export const fetchFile = (url: string): Promise<FetchedFile> => proved(() => ask(url));

async function ask(url: string): Promise<FetchedFile> {
  const headers = { 'x-mamori-request': '1', 'accept-language': currentLanguage() };
  const answer = await fetch(url, { headers }).catch(() => {
    throw new Fault('OFFLINE');
  });
  if (!answer.ok) throw refusal(answer.status, await answer.json().catch(() => null));
  // A connection that breaks off on the way must not leave half a file behind as if it were whole.
  const blob = await answer.blob().catch(() => {
    throw new Fault('OFFLINE');
  });
  return { name: nameIn(answer.headers.get('content-disposition') ?? ''), blob };
}

const codeOf: Readonly<Record<number, FaultCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
};

/** What a status and a body that is no file come to. */
export function refusal(status: number, body: unknown): Error {
  const { code, message, reference } = textsIn(body);
  if (status === 422 && message) return new FileRefused(message);
  if (code === 'STEP_UP_REQUIRED') return new Fault('STEP_UP_REQUIRED');
  return new Fault(codeOf[status] ?? (status >= 502 ? 'UNAVAILABLE' : 'INTERNAL'), reference);
}

/** The name in a header of RFC 6266, in its form for every language. */
export function nameIn(header: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  const plain = /filename="([^"]+)"/i.exec(header)?.[1];
  try {
    return encoded ? decodeURIComponent(encoded) : (plain ?? 'file');
  } catch {
    return plain ?? 'file';
  }
}

function textsIn(body: unknown): Readonly<Record<string, string | undefined>> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string'));
}

/** Lets the browser keep a file where it keeps downloads. */
export function saveFile({ name, blob }: FetchedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has to have begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
