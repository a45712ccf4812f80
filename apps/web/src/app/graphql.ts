import type { TypedDocumentString } from '../gql/graphql';
import { currentLanguage } from './language';

export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'STEP_UP_REQUIRED'
  | 'NOT_FOUND'
  /** The server was built anew since this page was loaded. */
  | 'UNKNOWN_OPERATION'
  | 'BAD_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  /** The server was not reached at all. */
  | 'OFFLINE';

const codes: readonly FaultCode[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'STEP_UP_REQUIRED',
  'NOT_FOUND',
  'UNKNOWN_OPERATION',
  'BAD_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
];

/** What a person cannot put right by changing what they entered. `reference` stands in the server's log. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly reference?: string,
  ) {
    super(code);
    this.name = 'Fault';
  }
}

interface Reply<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly extensions?: { readonly code?: string; readonly reference?: string };
  }[];
}

/** The name of the operation in a document. */
export const operationName = (document: { toString: () => string }): string =>
  /(?:query|mutation)\s+(\w+)/u.exec(document.toString())?.[1] ?? '';

/** What the server runs: an operation that it was built with, by its hash. Only the development server is sent the text. */
const asked = <Result, Variables>(document: TypedDocumentString<Result, Variables>) =>
  import.meta.env.PROD ? { documentId: String(document.__meta__?.hash) } : { query: document.toString() };

/** Sends one operation and returns its data; everything that has gone wrong comes as a Fault. */
export async function send<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    // The second header cannot be sent from another site without its server's leave: it tells our own pages apart.
    headers: {
      'content-type': 'application/json',
      'x-mamori-request': '1',
      'accept-language': currentLanguage(),
    },
    body: JSON.stringify({ ...asked(document), operationName: operationName(document), variables }),
    signal,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Fault('OFFLINE');
  });
  const reply: Reply<Result> | null = await response.json().catch(() => null);
  const fault = reply?.errors?.[0]?.extensions;
  if (reply?.errors?.length)
    throw new Fault(codes.find((code) => code === fault?.code) ?? 'INTERNAL', fault?.reference);
  if (!reply?.data) throw new Fault(faultOfStatus(response.status));
  return reply.data;
}

function faultOfStatus(status: number): FaultCode {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 429) return 'RATE_LIMITED';
  return status >= 502 ? 'UNAVAILABLE' : 'INTERNAL';
}
