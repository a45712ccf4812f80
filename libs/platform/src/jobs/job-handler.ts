import type { JobKind } from './outbox';

/**
 * What answers a kind of job. `atomic`: the worker runs it in one transaction together with marking the job as done, so it
 * takes effect once however often it is offered. `stepwise`: it opens its own transactions, step by step, and each step
 * must be safe to run twice.
 */
export interface JobHandler<P = unknown> {
  readonly job: JobKind<P>;
  readonly mode: 'atomic' | 'stepwise';
  handle(payload: P): Promise<void>;
}

/** Nest token under which the worker app collects every handler. */
export const JOB_HANDLERS = Symbol('JOB_HANDLERS');
