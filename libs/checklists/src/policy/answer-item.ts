import type { Day } from '@mamori/platform';
import type { AnswerKind } from '@mamori/editions';
import type { AnswerValue } from '../schema.gen';

/** What stands on one line of the form. `value` is null while unanswered, and then everything but the remarks is empty. */
export interface AnswerText {
  readonly value: AnswerValue | null;
  readonly confirmedOn: Day | null;
  readonly targetOn: Day | null;
  readonly reason: string;
  readonly remarks: string;
}

/** The facts about a line by which an answer is judged. */
export interface AnswerableItem {
  readonly answerKind: AnswerKind;
  /** First day of the checklist's own fiscal year. */
  readonly targetEarliestOn: Day;
  /** See `targetLatestOn` of libs/editions. */
  readonly targetLatestOn: Day;
  /** Whether the entry question stands at いいえ. */
  readonly listClosed: boolean;
}

export type AnswerOutcome =
  | { readonly type: 'ItemAnswered'; readonly answer: AnswerText }
  | { readonly type: 'ListClosedByEntryQuestion' }
  | { readonly type: 'AnswerNotAllowed'; readonly allowed: readonly AnswerValue[] }
  | { readonly type: 'ConfirmedDateInFuture'; readonly today: Day }
  | { readonly type: 'PlanDateRequired'; readonly earliestOn: Day; readonly latestOn: Day }
  | { readonly type: 'TargetDateRequired' }
  | { readonly type: 'TargetDateOutsideFiscalYear'; readonly earliestOn: Day; readonly latestOn: Day };

/** The answers that each kind of line takes. */
export const allowedAnswers: Readonly<Record<AnswerKind, readonly AnswerValue[]>> = {
  gate_yes_no: ['yes', 'no'],
  yes_no: ['yes', 'no'],
  yes_no_no_contract_skip: ['yes', 'no', 'not_applicable'],
  yes_no_planned: ['yes', 'planned', 'no'],
};

/**
 * Decides whether a line may be answered so, and returns the answer as it would then stand.
 *
 * A いいえ needs a target date inside the checklist's fiscal year (the two-factor item inside its own later limit), or a
 * written reason for a later one or for none; a plan needs its day; the entry question needs neither, and its いいえ closes all other lines. The day of
 * confirmation is today unless given. Taking an answer back (`value` null) leaves only the remarks.
 * Source: 令和7年度版マニュアル(案) p3, `checklist-r7.json` fill_rules and answer_kinds.
 */
export function answerItem(item: AnswerableItem, given: AnswerText, today: Day): AnswerOutcome {
  const { answerKind, targetEarliestOn: earliestOn, targetLatestOn: latestOn } = item;
  const { value, targetOn, reason, remarks } = given;
  const isGate = answerKind === 'gate_yes_no';

  if (item.listClosed && !isGate) return { type: 'ListClosedByEntryQuestion' };
  if (value === null) return answered({ value, confirmedOn: null, targetOn: null, reason: '', remarks });
  const allowed = allowedAnswers[answerKind];
  if (!allowed.includes(value)) return { type: 'AnswerNotAllowed', allowed };
  const confirmedOn = given.confirmedOn ?? today;
  if (confirmedOn > today) return { type: 'ConfirmedDateInFuture', today };

  const isAhead = value === 'planned' || (value === 'no' && !isGate);
  const isEarly = targetOn !== null && targetOn < earliestOn;
  const isLate = targetOn !== null && targetOn > latestOn;
  if (value === 'planned' && (targetOn === null || isEarly || isLate))
    return { type: 'PlanDateRequired', earliestOn, latestOn };
  if (isAhead && targetOn === null && reason === '') return { type: 'TargetDateRequired' };
  if (isAhead && (isEarly || (isLate && reason === '')))
    return { type: 'TargetDateOutsideFiscalYear', earliestOn, latestOn };
  return answered({ value, confirmedOn, targetOn: isAhead ? targetOn : null, reason: isAhead ? reason : '', remarks });
}

function answered(answer: AnswerText): AnswerOutcome {
  return { type: 'ItemAnswered', answer };
}
