import type { Day } from '@mamori/platform';
import type { AnswerText } from '../../policy/answer-item';
import type { AnswerValue } from '../../schema.gen';
import { daysIn, readDay } from './read-day';
import { readAnswerText, readMark } from './read-mark';
import { readGuarded, readRemarks } from './read-remarks';
import { type LineParts, type LineProblem, problem, type SheetText } from './returned-line';

/** What a line of the file says, whole: what the file has no place for is as it stands now. */
export interface LineRead {
  /** Null where nothing is to be compared: the answer could not be read, or the entry question made it needless. */
  readonly given: AnswerText | null;
  readonly problems: readonly LineProblem[];
}

type ReadValue =
  | { readonly type: 'Value'; readonly value: AnswerValue | null }
  | { readonly type: 'NotNeeded' }
  | { readonly type: 'Lost' };

/**
 * Reads one line of a returned file beside the answer that stands now. What can be read in two ways and in one of them is what
 * stands, is what stands; everything else that is not sure becomes a problem with its cell.
 */
export function readLine(parts: LineParts, current: AnswerText, fiscalYear: number): LineRead {
  const problems: LineProblem[] = [];
  const read = readValue(parts, problems);
  if (read.type === 'NotNeeded') return { given: null, problems: [] };

  const table = parts.reason !== null;
  const split = parts.remarks && !table ? readRemarks(parts.remarks.text, current) : null;
  const value = read.type === 'Value' ? asPlanned(read.value, current, split?.isPlanned) : null;
  const isAhead = value === 'no' || value === 'planned';
  const confirmedOn = dayOf(parts.confirmedOn, current.confirmedOn, fiscalYear, problems);
  const targetOn = dayOf(parts.targetOn, current.targetOn, fiscalYear, problems);
  const reason =
    table && parts.reason ? readGuarded(parts.reason.text, current.reason) : (split?.reason ?? current.reason);
  const remarks =
    table && parts.remarks ? readGuarded(parts.remarks.text, current.remarks) : (split?.remarks ?? current.remarks);
  if (problems.length > 0 || read.type === 'Lost') return { given: null, problems };
  if (value === null) return { given: { value, confirmedOn: null, targetOn: null, reason: '', remarks }, problems };
  return {
    given: {
      value,
      // An answer always has its day: an empty cell beside an unchanged one changes nothing.
      confirmedOn: confirmedOn ?? (value === current.value ? current.confirmedOn : null),
      targetOn: isAhead ? targetOn : null,
      reason: isAhead ? reason : '',
      remarks,
    },
    problems,
  };
}

function readValue(parts: LineParts, problems: LineProblem[]): ReadValue {
  if (parts.answer) return valueOfText(parts.answer, problems);
  const boxes = [
    ['yes', parts.yes, 'はい'],
    ['no', parts.no, 'いいえ'],
    ['not_applicable', parts.notApplicable, '対象外'],
  ] as const;
  // Where the entry question made the line needless, that stands across its boxes.
  if (parts.yes && readAnswerText(parts.yes.text).type === 'NotNeeded') return { type: 'NotNeeded' };
  const chosen: AnswerValue[] = [];
  for (const [value, box, word] of boxes) {
    const mark = box ? readMark(box.text, word) : 'empty';
    if (mark === 'unclear') problems.push(problem('box_unclear', box));
    if (mark === 'ticked') chosen.push(value);
  }
  if (chosen.length > 1) problems.push(problem('both_boxes', boxes.find(([value]) => value === chosen[1])?.[1]));
  return problems.length > 0 ? { type: 'Lost' } : { type: 'Value', value: chosen[0] ?? null };
}

function valueOfText(at: SheetText, problems: LineProblem[]): ReadValue {
  const read = readAnswerText(at.text);
  switch (read.type) {
    case 'Answer':
      return { type: 'Value', value: read.value };
    case 'Unanswered':
      return { type: 'Value', value: null };
    case 'NotNeeded':
      return { type: 'NotNeeded' };
    case 'Both':
      problems.push(problem('both_boxes', at));
      return { type: 'Lost' };
    case 'Unclear':
      problems.push(problem('answer_unclear', at));
      return { type: 'Lost' };
  }
}

/** A plan is a はい on the form; the remarks say so, and where there are none it stays what it was. */
function asPlanned(value: AnswerValue | null, current: AnswerText, isPlanned: boolean | undefined): AnswerValue | null {
  if (value !== 'yes') return value;
  return (isPlanned ?? current.value === 'planned') ? 'planned' : 'yes';
}

/** The day of one or two cells. Where two differ and one is what stands, the other is the change. */
function dayOf(
  cells: readonly SheetText[] | undefined,
  current: Day | null,
  fiscalYear: number,
  problems: LineProblem[],
): Day | null {
  if (!cells) return current;
  const read = cells.map(({ text }) => daysOf(text, fiscalYear));
  cells.forEach((at, n) => {
    if (!read[n]) problems.push(problem('day_unreadable', at));
  });
  const days = [...new Set(read.flatMap((each) => each ?? []))];
  const changed = days.filter((day) => day !== current);
  const [only] = days.length === 1 ? days : changed.length === 1 ? changed : [];
  if (days.length === 0) return null;
  // Taken away in one calendar and left in the other, or changed in both to different days.
  if (only === undefined || (only === current && read[0]?.length === 0))
    problems.push(problem('days_disagree', cells[0]));
  return only ?? null;
}

/** None, one, or the two that a cell says; null for what is no day. */
function daysOf(text: string, fiscalYear: number): readonly Day[] | null {
  const read = readDay(text, fiscalYear);
  if (read.type === 'Day') return [read.on];
  if (read.type === 'NoDay') return [];
  const several = daysIn(text, fiscalYear);
  return several.length > 1 ? several : null;
}
