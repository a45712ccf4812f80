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
  // The task that follows from a いいえ has stages of its own in the last two weeks.
  target_date: [30, 0, -7],
  system_plan: [30, 14, 7, 0, -7],
  // Whatever is to come with a renewal is ordered months before it.
  system_renewal: [180, 90, 60, 30, 7, 0],
  evidence_expiry: [60, 30, 14, 0, -7],
  account_review: [30, 7, 0, -7],
  invitation_expiry: [3, 1, 0],
  edition_target_end: [120, 90, 60, 30, 14, 7, 0],
};

/**
 * On which days before a deadline people are told, furthest first; 0 is the day itself, -1 the day after it (overdue).
 *
 * The catalogue suggests 365 to 7 for the two-factor date and 90 to 1 for inspections; the product leaves 365 out, adds the
 * last two days of the first and the last of the second. To its 120 to 14 for the target end of an edition come the last
 * week and the day. The other ladders are the product's own.
 * Source: `deadlines.json` `reminder_days_before_suggested` of `twofa-ref-date`, `inspection-*` and `r8-target-end`.
 */
export function ladderOf(kind: DeadlineKind): readonly number[] {
  return ladders[kind];
}

const isDeadlineKind = (text: string): text is DeadlineKind => text in ladders;

/** Every kind of date, in the order in which the product shows them. */
export const deadlineKinds: readonly DeadlineKind[] = Object.keys(ladders).filter(isDeadlineKind);
