import type { Day } from '@mamori/platform';
import type { TwoFactorState, TwoFactorStatus } from '../schema.gen';

type LoginFacts = Pick<TwoFactorState, 'status' | 'plannedOn'>;

/** What the register of systems says about two factors, and on what that rests. */
export interface TwoFactorSuggestion {
  readonly value: 'yes' | 'planned' | 'no';
  /** The day on which the last login will have two factors, for planned. */
  readonly plannedOn: Day | null;
  readonly logins: number;
  readonly inPlace: number;
  /** Logins with a plan that lies ahead and not after the day that counts. */
  readonly planned: number;
}

/**
 * The answer that follows from the logins of all systems of a clinic; null where no system is registered.
 *
 * All in place is はい; all in place or planned by the day is planned; anything else, relief and overdue plans too, is いいえ:
 * the guideline lets a system with relief run on, but it does not have two factors.
 * Source: checklist-r7 2-⑩ (planned until R9), deadlines catalogue `twofa-relief`.
 */
export function suggestTwoFactor(logins: readonly LoginFacts[], dueOn: Day, today: Day): TwoFactorSuggestion | null {
  if (logins.length === 0) return null;
  const has = (status: TwoFactorStatus) => logins.filter((login) => login.status === status);
  const inPlace = has('in_place').length;
  const plans = has('planned').flatMap(({ plannedOn }) =>
    plannedOn && plannedOn <= dueOn && plannedOn >= today ? [plannedOn] : [],
  );
  const facts = { logins: logins.length, inPlace, planned: plans.length };
  if (inPlace === logins.length) return { ...facts, value: 'yes', plannedOn: null };
  if (inPlace + plans.length < logins.length) return { ...facts, value: 'no', plannedOn: null };
  return { ...facts, value: 'planned', plannedOn: plans.sort().at(-1) ?? null };
}
