import { type AnswerDraft, choose, draftOf } from '../checklists/answer-draft';
import type { AnswerPartsFragment, SuggestionPartsFragment } from '../gql/graphql';

/** Whether a suggestion says something else than the answer: another value, or another day of a plan. */
export const saysElse = ({ value, targetOn }: SuggestionPartsFragment, answer: AnswerPartsFragment): boolean =>
  value !== answer.value || (targetOn !== null && targetOn !== answer.targetOn);

/** The draft after a suggestion was taken: its value and its day, with the remarks as they are. */
export function take({ value, targetOn }: SuggestionPartsFragment, answer: AnswerPartsFragment): AnswerDraft {
  const saved = draftOf(answer);
  return { ...choose(saved, saved, value), targetOn: targetOn ?? saved.targetOn };
}
