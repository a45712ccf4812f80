/** The codes that a caller may meet; everything that a person can put right is a result of its own instead. */
export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  /** Signed in, but what was asked for needs a fresh proof: do the step-up and ask again. */
  | 'STEP_UP_REQUIRED'
  | 'NOT_FOUND'
  /** The operation is none of this build's: the page that sent it is older or newer than the server. */
  | 'UNKNOWN_OPERATION'
  | 'BAD_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** An error with a code for the caller and a message for us. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
    this.name = 'Fault';
  }
}

export const unauthenticated = () => new Fault('UNAUTHENTICATED', 'no session');
export const forbidden = (permission: string) => new Fault('FORBIDDEN', `needs ${permission}`);
/** Also for what exists and belongs to somebody else: the two must not be told apart. */
export const notFound = (what: string, id: string) => new Fault('NOT_FOUND', `${what} ${id}`);
export const stepUpRequired = () => new Fault('STEP_UP_REQUIRED', 'needs a fresh proof');
/** `seconds` until it is worth trying again. */
export const rateLimited = (bucket: string, seconds: number) =>
  new Fault('RATE_LIMITED', `${bucket}: again in ${seconds} s`);
export const badInput = (message: string) => new Fault('BAD_INPUT', message);
export const conflict = (message: string) => new Fault('CONFLICT', message);
export const unavailable = (message: string, cause?: unknown) => new Fault('UNAVAILABLE', message, { cause });
/** Whether what failed may come right by itself: a server that it needs is away. */
export const isUnavailable = (error: unknown): boolean => error instanceof Fault && error.code === 'UNAVAILABLE';
