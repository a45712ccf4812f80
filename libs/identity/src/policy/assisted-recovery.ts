/** A member, as far as an assisted recovery asks. */
export interface RecoveryParty {
  readonly id: string;
  readonly role: string;
  readonly isEnrolled: boolean;
  readonly isDisabled: boolean;
}

export type RecoveryState = 'started' | 'waiting' | 'link_sent' | 'used' | 'objected' | 'withdrawn' | 'expired';

export type RecoveryRefusal =
  | 'not_administrator'
  | 'oneself'
  | 'higher_role'
  | 'not_enrolled'
  | 'objected_lately'
  | 'same_administrator'
  | 'objected'
  | 'not_open';

const ranks: ReadonlyMap<string, number> = new Map([
  ['owner', 2],
  ['admin', 1],
]);
const rankOf = (role: string) => ranks.get(role) ?? 0;

function refusalOfRank(acting: RecoveryParty, target: RecoveryParty): RecoveryRefusal | null {
  if (rankOf(acting.role) === 0 || acting.isDisabled || !acting.isEnrolled) return 'not_administrator';
  if (acting.id === target.id) return 'oneself';
  if (rankOf(acting.role) < rankOf(target.role)) return 'higher_role';
  return null;
}

/**
 * Whether an administrator may start a recovery for a member; null when so. Not for oneself, not for a higher role, not
 * for somebody who never had a way in, and not for a day after the person objected to one.
 */
export function refusalToStart(
  acting: RecoveryParty,
  target: RecoveryParty,
  hasObjectedLately: boolean,
): RecoveryRefusal | null {
  const refusal = refusalOfRank(acting, target);
  if (refusal) return refusal;
  if (!target.isEnrolled || target.isDisabled) return 'not_enrolled';
  return hasObjectedLately ? 'objected_lately' : null;
}

/** Whether an administrator may be the second one; null when so. */
export function refusalToApprove(
  acting: RecoveryParty,
  target: RecoveryParty,
  recovery: { readonly state: RecoveryState; readonly startedBy: string },
): RecoveryRefusal | null {
  const refusal = refusalOfRank(acting, target);
  if (refusal) return refusal;
  if (recovery.state === 'objected') return 'objected';
  if (recovery.state !== 'started') return 'not_open';
  if (!target.isEnrolled || target.isDisabled) return 'not_enrolled';
  return recovery.startedBy === acting.id ? 'same_administrator' : null;
}

/** Whether an administrator may take a recovery back; null when so. Stopping one needs no rank. */
export function refusalToWithdraw(acting: RecoveryParty, state: RecoveryState): RecoveryRefusal | null {
  if (rankOf(acting.role) === 0 || acting.isDisabled || !acting.isEnrolled) return 'not_administrator';
  return state === 'started' || state === 'waiting' || state === 'link_sent' ? null : 'not_open';
}

/** Whether one of the two administrators could still take this step, on the day when the link is due. */
export const isStillBackedBy = (administrator: RecoveryParty | undefined, target: RecoveryParty): boolean =>
  administrator !== undefined && !target.isDisabled && refusalOfRank(administrator, target) === null;
