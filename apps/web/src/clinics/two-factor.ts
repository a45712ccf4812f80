import type { TwoFactorPartsFragment } from '../gql/graphql';

/** Whether a login's plan comes only after the day from which two factors are expected. */
export const isPlannedLate = ({ status, plannedOn }: TwoFactorPartsFragment, dueOn: string): boolean =>
  status === 'planned' && plannedOn !== null && plannedOn > dueOn;

/** Whether a login's planned day or the end of its relief has passed while its state was left as it was. */
export const isOverrun = ({ status, plannedOn, reliefUntilOn }: TwoFactorPartsFragment, today: string): boolean =>
  (status === 'planned' && plannedOn !== null && plannedOn < today) ||
  (status === 'relief' && reliefUntilOn !== null && reliefUntilOn < today);
