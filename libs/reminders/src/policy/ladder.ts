import type { DeadlineKind } from '../schema.gen';

const ladders: Readonly<Record<DeadlineKind, readonly number[]>> = {
  two_factor: [180, 130, 90, 60, 30, 14, 7, 1, 0],
  inspection: [90, 60, 30, 14, 7, 1, 0],
  inspection_documents: [30, 14, 7, 3, 1, 0],
  task_due: [14, 7, 3, 1, 0, -1, -7],
  restore_test: [30, 7, 1, 0, -7],
  bcp_review: [30, 7, 1, 0, -7],
  drill: [30, 14, 7, 1, 0],
  training: [30, 14, 7, 1, 0],
};

/**
 * On which days before a deadline people are told, furthest first; 0 is the day itself, -1 the day after it (overdue).
 *
 * The catalogue suggests 365 to 7 for the two-factor date and 90 to 1 for inspections; the product leaves 365 out, adds the
 * last two days of the first and the last of the second. The ladders of documents, tasks and registers are the
 * product's own.
 * Source: `deadlines.json` `reminder_days_before_suggested` of `twofa-ref-date` and `inspection-*`.
 */
export function ladderOf(kind: DeadlineKind): readonly number[] {
  return ladders[kind];
}
