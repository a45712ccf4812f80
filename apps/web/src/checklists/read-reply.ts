import type { AnswerChecklistItemMutation } from '../gql/graphql';
import type { AnswerField } from './answer-draft';
import type { Reply } from './answer-saver';

type Result = AnswerChecklistItemMutation['answerChecklistItem'];

const fields: readonly AnswerField[] = ['value', 'confirmedOn', 'targetOn', 'reason', 'remarks'];

/** Which field a refusal belongs to, for its message stands there; undefined for one that is about no field. */
export function refusedField(refusal: { readonly __typename: string; readonly field?: string | null }) {
  const found: Readonly<Record<string, AnswerField>> = {
    TargetDateRequired: 'targetOn',
    TargetDateOutsideFiscalYear: 'targetOn',
    PlanDateRequired: 'targetOn',
    ConfirmedDateInFuture: 'confirmedOn',
    AnswerNotAllowed: 'value',
    ListClosedByEntryQuestion: 'value',
  };
  const ofInput = fields.find((field) => field === refusal.field) ?? 'value';
  return refusal.__typename === 'InvalidInput' ? ofInput : found[refusal.__typename];
}

/** What the server answered, as the saver knows it. */
export function readReply(result: Result): Reply {
  if (result.__typename === 'ItemAnswered') return { type: 'saved', item: result.item, progress: result.progress };
  if (result.__typename === 'AnswerChangedMeanwhile')
    return { type: 'changed', message: result.message, current: result.current };
  return { type: 'refused', message: result.message, field: refusedField(result) ?? 'value' };
}
