import type { AnswerValue } from '../schema.gen';

/** A line as signing looks at it. */
export interface LineToSign {
  readonly isGate: boolean;
  /** Null while unanswered. */
  readonly value: AnswerValue | null;
}

/**
 * The lines that have to be answered before the list is signed, in the order given: those without an answer, or none when the
 * entry question stands at いいえ and so ended the list.
 *
 * Source: 令和7年度版マニュアル(案) p3, `checklist-r7.json` fill_rules: an いいえ to the entry question ends the form.
 */
export function missingAnswers<Line extends LineToSign>(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ isGate, value }) => isGate && value === 'no')) return [];
  return lines.filter(({ value }) => value === null);
}
