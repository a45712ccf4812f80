import type { Day } from '@mamori/platform';
import type { TwoFactorState, TwoFactorStateInput, TwoFactorStatus } from '../schema.gen';

/**
 * The days from which a consultancy may count two factors as due; the first holds until somebody chooses, as
 * `app.two_factor_due_on()` has it too.
 *
 * Guideline 7.0 speaks of systems that are still running on the first; the second is the loosest reading of 令和9年度まで.
 * Source: `twofa-ref-date` (confidence secondary) and `twofa-fy-end` (inferred) of the deadlines catalogue.
 */
export const TWO_FACTOR_DAYS = ['2027-04-01', '2028-03-31'] as const satisfies readonly Day[];

/** The client's login to the application, or the server's login to its operating system: both are in scope. */
export type Login = 'client' | 'server';

export type LoginOutcome =
  | { readonly type: 'LoginAccepted'; readonly state: TwoFactorState }
  | { readonly type: 'PlannedDateRequired'; readonly login: Login }
  | { readonly type: 'ReliefDetailsRequired'; readonly login: Login };

const bare = (status: TwoFactorStatus): TwoFactorState => ({
  status,
  plannedOn: null,
  reliefReason: null,
  reliefUntilOn: null,
});

/**
 * Decides whether a login may be recorded so, and returns the state with only what belongs to its status.
 *
 * A plan needs its day. Relief needs the reason why it is technically difficult and the renewal that ends it.
 * Source: deadlines catalogue, `twofa-relief`.
 */
export function recordLogin(login: Login, given: TwoFactorStateInput): LoginOutcome {
  if (given.status === 'planned') {
    if (!given.plannedOn) return { type: 'PlannedDateRequired', login };
    return { type: 'LoginAccepted', state: { ...bare('planned'), plannedOn: given.plannedOn } };
  }
  if (given.status === 'relief') {
    const reliefReason = given.reliefReason?.trim();
    if (!reliefReason || !given.reliefUntilOn) return { type: 'ReliefDetailsRequired', login };
    return {
      type: 'LoginAccepted',
      state: { ...bare('relief'), reliefReason, reliefUntilOn: given.reliefUntilOn },
    };
  }
  return { type: 'LoginAccepted', state: bare(given.status) };
}

const worstFirst: readonly TwoFactorStatus[] = ['none', 'relief', 'planned', 'in_place'];

/** The worst of several logins, or null for no login at all. The order is that of the clinic's figures in the database. */
export function worstStatus(statuses: readonly TwoFactorStatus[]): TwoFactorStatus | null {
  return worstFirst.find((status) => statuses.includes(status)) ?? null;
}

/** Whether a system still has the reference day ahead of it: its worst login has no two factors yet. */
export function awaitsTwoFactor(clientStatus: TwoFactorStatus, serverStatus: TwoFactorStatus): boolean {
  return worstStatus([clientStatus, serverStatus]) !== 'in_place';
}
