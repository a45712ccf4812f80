import type { AnswerKind } from '@mamori/editions';
import type { Day } from '@mamori/platform';
import type { AnswerText } from '../../policy/answer-item';

/** A cell of the file with what stands in it. */
export interface SheetText {
  /** As a spreadsheet names it, `D12`. */
  readonly cell: string;
  readonly text: string;
}

/** Where each part of an answer was found; a part that the file has no place for is absent. */
export interface LineParts {
  /** One cell for the whole answer: はい, いいえ, 対象外, or a choice of boxes. */
  readonly answer?: SheetText;
  /** A box of its own for each answer. */
  readonly yes?: SheetText;
  readonly no?: SheetText;
  readonly notApplicable?: SheetText;
  /** The same day may stand twice, in both calendars. */
  readonly confirmedOn?: readonly SheetText[];
  readonly targetOn?: readonly SheetText[];
  /** Null in files that write the reason into the remarks. */
  readonly reason?: SheetText | null;
  readonly remarks?: SheetText;
}

/** A line of a returned file, before it is known which item it answers. */
export interface ReturnedLine {
  readonly sheet: string;
  readonly row: number;
  /** As printed, `2-⑩`. */
  readonly code: string;
  /** What else is printed beside the number; '' where the file does not say. */
  readonly label: string;
  readonly scope: string;
  readonly parts: LineParts;
}

/** An item of the list with the answer that stands now. */
export interface ListedItem {
  readonly itemId: string;
  readonly code: string;
  readonly labelJa: string;
  readonly scopeJa: string;
  readonly answerKind: AnswerKind;
  readonly targetLatestOn: Day;
  readonly answer: AnswerText & { readonly version: number };
}

export const lineProblemKinds = [
  'no_code',
  'unknown_code',
  'code_twice',
  'both_boxes',
  'box_unclear',
  'answer_unclear',
  'day_unreadable',
  'days_disagree',
] as const;

export type LineProblemKind = (typeof lineProblemKinds)[number];

/** What could not be read: the cell, what stands there, and why. */
export interface LineProblem {
  readonly kind: LineProblemKind;
  /** '' where it concerns the whole row. */
  readonly cell: string;
  /** Up to 200 characters. */
  readonly text: string;
}

export const problem = (kind: LineProblemKind, at?: SheetText): LineProblem => ({
  kind,
  cell: at?.cell ?? '',
  text: Array.from(at?.text ?? '')
    .slice(0, 200)
    .join(''),
});
