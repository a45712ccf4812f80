import type { AccountReviewInput, AccountReviewPartsFragment } from '../../gql/graphql';
import { countIn } from '../rows/count-text';

/** As the server takes them. */
const MOST_ACCOUNTS = 99_999;
const MOST_SYSTEMS = 500;

/** In the order of the form. */
export const accountReviewFields = [
  'heldOn',
  'systems',
  'whose',
  'doneBy',
  'accountCount',
  'stoppedCount',
  'note',
  'nextOn',
] as const;
export type AccountReviewField = (typeof accountReviewFields)[number];
/** What the form holds: texts, empty where nothing was entered; days as 'YYYY-MM-DD'. */
export type AccountReviewValues = Readonly<Record<AccountReviewField, string>>;
export type AccountReviewDay = 'heldOn' | 'nextOn';
export type AccountReviewText = Exclude<AccountReviewField, AccountReviewDay>;

/** A new review begins with the clinic's systems, as far as their names find room. */
export function blankAccountReview(systemNames: readonly string[]): AccountReviewValues {
  const systems = systemNames.join('、');
  return {
    heldOn: '',
    systems: systems.length <= MOST_SYSTEMS ? systems : '',
    whose: '',
    doneBy: '',
    accountCount: '',
    stoppedCount: '',
    note: '',
    nextOn: '',
  };
}

const countText = (count: number | null): string => (count === null ? '' : String(count));

export const valuesOfAccountReview = (review: AccountReviewPartsFragment): AccountReviewValues => ({
  heldOn: review.heldOn,
  systems: review.systems,
  whose: review.whose,
  doneBy: review.doneBy,
  accountCount: countText(review.accountCount),
  stoppedCount: countText(review.stoppedCount),
  note: review.note,
  nextOn: review.nextOn,
});

/** The count of a field; none of it had to be stopped is a count too. */
export const accountCountIn = (name: 'accountCount' | 'stoppedCount', text: string): number | null =>
  countIn(text, MOST_ACCOUNTS, name === 'stoppedCount' ? 0 : 1);

export const accountReviewInput = (values: AccountReviewValues): AccountReviewInput => ({
  ...values,
  heldOn: values.heldOn || null,
  accountCount: accountCountIn('accountCount', values.accountCount),
  stoppedCount: accountCountIn('stoppedCount', values.stoppedCount),
  nextOn: values.nextOn || null,
});
