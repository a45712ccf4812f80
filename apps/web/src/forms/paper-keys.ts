import { allowedValues } from '../checklists/answer-draft';
import type { AnswerKind, AnswerValue } from '../gql/graphql';

/** The answers of a line in the order of the boxes on paper: はい, いいえ, and the third that the line may have. */
export function paperValues(kind: AnswerKind): readonly AnswerValue[] {
  const others = allowedValues(kind).filter((value) => value !== 'yes' && value !== 'no');
  return ['yes', 'no', ...others];
}

/** What a typed key stands for: an answer, null for an emptied field, undefined for no answer of this line. */
export function answerOfKey(kind: AnswerKind, text: string): AnswerValue | null | undefined {
  const key = text.normalize('NFKC').trim();
  if (key === '') return null;
  return /^[1-9]$/u.test(key) ? paperValues(kind)[Number(key) - 1] : undefined;
}

/** The key that was typed for an answer. */
export const keyOfAnswer = (kind: AnswerKind, value: AnswerValue | null): string =>
  value === null ? '' : String(paperValues(kind).indexOf(value) + 1);
