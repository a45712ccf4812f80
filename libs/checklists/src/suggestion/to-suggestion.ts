import { suggestTwoFactor, type TwoFactorState } from '@mamori/clinics';
import type { AnswerKind } from '@mamori/editions';
import type { Day } from '@mamori/platform';
import { allowedAnswers } from '../policy/answer-item';
import type { AnswerSuggestion } from '../schema.gen';

/** The logins of a clinic's systems, and the days by which they are judged. */
export interface TwoFactorFacts {
  readonly dueOn: Day;
  readonly today: Day;
  readonly logins: readonly Pick<TwoFactorState, 'status' | 'plannedOn'>[];
}

/** The answer that may be taken on a line. Where it takes no plan, a plan is いいえ with its day. */
export function toSuggestion(facts: TwoFactorFacts | null, kind: AnswerKind): AnswerSuggestion | null {
  const suggested = facts && suggestTwoFactor(facts.logins, facts.dueOn, facts.today);
  if (!suggested) return null;
  const { value, plannedOn, ...counts } = suggested;
  return {
    ...counts,
    value: allowedAnswers[kind].includes(value) ? value : 'no',
    targetOn: plannedOn,
    dueOn: facts.dueOn,
  };
}
