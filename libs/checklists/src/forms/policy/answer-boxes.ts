import type { AnswerKind } from '@mamori/editions';
import type { AnswerValue } from '../../schema.gen';
import { allowedAnswers } from '../../policy/answer-item';

export interface Box {
  readonly label: string;
  readonly isChecked: boolean;
}

const HAI = 'はい';
const IIE = 'いいえ';
const NOT_APPLICABLE = '対象外';
const PLANNED = '予定';

/**
 * The boxes of a line as the ministry's form has them: はい and いいえ, and 対象外 where a line may be left out. A plan is a
 * はい, which the remarks explain. Source: `checklist-r7.json` answer_kinds, yes_no_planned.
 */
export function boxesOf(kind: AnswerKind, value: AnswerValue | null): readonly Box[] {
  const boxes = [
    { label: HAI, isChecked: value === 'yes' || value === 'planned' },
    { label: IIE, isChecked: value === 'no' },
  ];
  return allowedAnswers[kind].includes('not_applicable')
    ? [...boxes, { label: NOT_APPLICABLE, isChecked: value === 'not_applicable' }]
    : boxes;
}

/** The empty boxes of a line to fill in by hand, where a plan has its own so that it can be told apart. */
export function paperBoxesOf(kind: AnswerKind): readonly Box[] {
  const boxes = boxesOf(kind, null);
  return allowedAnswers[kind].includes('planned') ? [...boxes, { label: PLANNED, isChecked: false }] : boxes;
}
