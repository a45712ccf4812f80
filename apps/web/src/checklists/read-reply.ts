import type { AnswerChecklistItemMutation } from '../gql/graphql';
import type { AnswerField } from './answer-draft';
import type { Reply } from './answer-saver';

type Result = AnswerChecklistItemMutation['answerChecklistItem'];

const fields: readonly AnswerField[] = ['value', 'confirmedOn', 'targetOn', 'reason', 'remarks'];

/** Which field a refusal belongs to, for its message stands there. */
function fieldOf(
  result: Exclude<Result, { readonly __typename: 'ItemAnswered' | 'AnswerChangedMeanwhile' }>,
): AnswerField {
  switch (result.__typename) {
    case 'TargetDateRequired':
    case 'TargetDateOutsideFiscalYear':
    case 'PlanDateRequired':
      return 'targetOn';
    case 'ConfirmedDateInFuture':
      return 'confirmedOn';
    case 'AnswerNotAllowed':
    case 'ChecklistSigned':
    case 'ListClosedByEntryQuestion':
      return 'value';
    case 'InvalidInput':
      return fields.find((field) => field === result.field) ?? 'value';
  }
}

/** What the server answered, as the saver knows it. */
export function readReply(result: Result): Reply {
  if (result.__typename === 'ItemAnswered') return { type: 'saved', item: result.item, progress: result.progress };
  if (result.__typename === 'AnswerChangedMeanwhile')
    return { type: 'changed', message: result.message, current: result.current };
  return { type: 'refused', message: result.message, field: fieldOf(result) };
}
