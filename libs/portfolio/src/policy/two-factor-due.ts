import { type Deadlines, shippedCatalogue } from '@mamori/editions';
import type { Day } from '@mamori/platform';

/**
 * The day on which two factors are due, 令和9年4月1日 as shipped. Throws when the catalogue names none.
 * Source: `deadlines.json`, the entry that `default_twofa_deadline` names.
 */
export function twoFactorDueOn(deadlines: Deadlines = shippedCatalogue().deadlines): Day {
  const due = deadlines.items.find(({ id }) => id === deadlines.default_twofa_deadline)?.date;
  if (!due) throw new Error(`the deadline ${deadlines.default_twofa_deadline} has no date`);
  return due;
}
