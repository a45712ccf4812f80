import type { FileRefusal } from '../policy/refusals';
import type { CheckOutcome } from './check-file';

export const fits: CheckOutcome = { type: 'FileFits' };

export interface FileRefused {
  readonly type: 'FileRefused';
  readonly refusal: FileRefusal;
}

export const refused = (refusal: FileRefusal): FileRefused => ({ type: 'FileRefused', refusal });

/** Thrown from inside a check and answered by it. */
export class Refused extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal);
  }
}

const READ_PAST_END = new Set(['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS']);

/** Runs a check and answers a refusal that was thrown in it; what reads past the end was not in proper form. */
export function answering<T>(check: () => T): T | FileRefused {
  try {
    return check();
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal);
    if (READ_PAST_END.has(codeOf(error))) return refused('damaged');
    throw error;
  }
}

/** The code of an error of Node; '' for any other. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
