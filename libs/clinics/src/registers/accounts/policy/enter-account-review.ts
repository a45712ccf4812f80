import { type Day, Entered, type InvalidEntry } from '@mamori/platform';
import type { AccountReviewInput } from '../../../schema.gen';
import { enterCount } from '../../rows/enter-count';
import { enterHeld } from '../../rows/enter-held';
import { yearAfter } from '../../rows/year-after';

/** A review every month for forty years. */
export const MOST_REVIEWS = 500;
const MOST_ACCOUNTS = 99_999;

/** A review of accounts, as it is kept. */
export interface AccountReviewFields {
  readonly heldOn: Day;
  readonly systems: string;
  readonly whose: string;
  readonly doneBy: string;
  readonly accountCount: number | null;
  readonly stoppedCount: number | null;
  readonly note: string;
  readonly nextOn: Day;
}

export type EnterAccountReviewOutcome =
  { readonly type: 'Entered'; readonly fields: AccountReviewFields } | InvalidEntry;

/**
 * Reads a review of accounts as a person entered it. No more accounts can be stopped than were looked at.
 *
 * Where nobody says when the next one is, it is a year later: our own advice. Line 2-⑤ asks for the day of the review and
 * says nothing of how often. Source: `checklist-r7.json` 2-⑤ (evidence_ja).
 */
export function enterAccountReview(input: AccountReviewInput, today: Day): EnterAccountReviewOutcome {
  const entered = new Entered();
  const text = (given: string | null | undefined, field: string, ja: string, en: string, max: number) =>
    entered.text(given, { field, ja, en, max, required: field === 'systems' });
  const count = (given: number | null | undefined, field: string, ja: string, en: string, min: number) =>
    enterCount(entered, given, { field, ja, en, min, max: MOST_ACCOUNTS });
  const { heldOn, nextOn } = enterHeld(entered, input, today, { ja: '棚卸し', en: 'review' });
  const fields = {
    systems: text(input.systems, 'systems', '対象のシステム', 'Systems', 500),
    whose: text(input.whose, 'whose', 'だれのアカウントか', 'Whose accounts', 200),
    doneBy: text(input.doneBy, 'doneBy', '確かめた人', 'Done by', 200),
    accountCount: count(input.accountCount, 'accountCount', '確かめたアカウントの数', 'Accounts looked at', 1),
    stoppedCount: count(input.stoppedCount, 'stoppedCount', '止めたアカウントの数', 'Accounts stopped', 0),
    note: text(input.note, 'note', '備考', 'Note', 1_000),
  };
  const { accountCount, stoppedCount } = fields;
  if (accountCount !== null && stoppedCount !== null && stoppedCount > accountCount)
    entered.refuse(
      'stoppedCount',
      '止めたアカウントの数は、確かめたアカウントの数までにしてください。',
      'No more accounts can have been stopped than were looked at.',
    );
  if (entered.fault) return entered.fault;
  if (!heldOn) throw new Error('a review without its day was let through');
  return { type: 'Entered', fields: { heldOn, ...fields, nextOn: nextOn ?? yearAfter(heldOn) } };
}
