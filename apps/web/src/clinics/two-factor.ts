import type { TwoFactorPartsFragment } from '../gql/graphql';
import { daysBetween } from '../ui/dates';

/**
 * The day from which guideline 7.0 expects two factors on systems that are still running then.
 * Source: `twofa-ref-date` of the deadlines catalogue, as the server counts it.
 */
export const twoFactorDueOn = '2027-04-01';

/** Whole days from a day to the two-factor day; negative once it has passed. */
export const twoFactorDaysLeft = (today: string): number => daysBetween(today, twoFactorDueOn);

/** Whether a login's plan comes only after the two-factor day. */
export const isPlannedLate = ({ status, plannedOn }: TwoFactorPartsFragment): boolean =>
  status === 'planned' && plannedOn !== null && plannedOn > twoFactorDueOn;

/** Whether a login's planned day or the end of its relief has passed while its state was left as it was. */
export const isOverrun = ({ status, plannedOn, reliefUntilOn }: TwoFactorPartsFragment, today: string): boolean =>
  (status === 'planned' && plannedOn !== null && plannedOn < today) ||
  (status === 'relief' && reliefUntilOn !== null && reliefUntilOn < today);
