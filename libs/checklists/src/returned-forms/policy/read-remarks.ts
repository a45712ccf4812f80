import { asCellText } from '@mamori/platform';
import { PLANNED_NOTE, REASON_MARK, remarksOf } from '../../forms/policy/form-sheet';
import { printable } from '../../forms/policy/printable';
import type { AnswerText } from '../../policy/answer-item';

export interface ReadRemarks {
  readonly isPlanned: boolean;
  readonly reason: string;
  readonly remarks: string;
}

/**
 * Takes apart the remarks of a form, where the note of a plan and the reason stand above them. What is as the present answer
 * would be printed, is the present answer's, also where it could be read in two ways.
 */
export function readRemarks(text: string, current: AnswerText): ReadRemarks {
  const given = even(text);
  if (given === even(remarksOf(current)))
    return { isPlanned: current.value === 'planned', reason: current.reason, remarks: current.remarks };
  const isPlanned = given.startsWith(PLANNED_NOTE);
  const behindPlan = isPlanned ? given.slice(PLANNED_NOTE.length).replace(/^\n/u, '') : given;
  if (!behindPlan.startsWith(REASON_MARK))
    return { isPlanned, reason: '', remarks: asStored(behindPlan, current.remarks) };
  const rest = behindPlan.slice(REASON_MARK.length);
  const stored = even(printable(current.reason));
  const isStored = stored !== '' && (rest === stored || rest.startsWith(`${stored}\n`));
  const reason = isStored ? stored : (rest.split('\n')[0] ?? '');
  const remarks = rest.slice(reason.length).replace(/^\n/u, '');
  return {
    isPlanned,
    reason: isStored ? current.reason : reason.trim(),
    remarks: asStored(remarks, current.remarks),
  };
}

/** A text of a table, where what looks like a formula was guarded by an apostrophe. */
export function readGuarded(text: string, current: string): string {
  const given = even(text);
  if (given === even(asCellText(current))) return current;
  const bare = given.slice(1);
  return given.startsWith("'") && asCellText(bare) === given ? bare : given;
}

const asStored = (given: string, current: string) =>
  given.trim() === even(printable(current)) ? current : given.trim();
const even = (text: string) => text.replace(/\r\n?/gu, '\n').trim();
