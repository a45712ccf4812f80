import type { AnswerKind } from '@mamori/editions';
import { targetLatestOn } from '@mamori/editions';
import { type Day, fiscalYearFirstOn } from '@mamori/platform';
import { allowedAnswers, answerItem, type AnswerText } from '../../policy/answer-item';
import type { AnswerValue } from '../../schema.gen';
import type { EditionLine, LineChange, Tracing } from './trace-lines';

/** Why a line has to be answered anew although the clinic filled in the earlier list. */
export type AnswerNeed = 'new_item' | 'not_answered' | 'parts_differ' | 'answer_not_allowed' | 'new_date';

/** What is carried to one line. */
export interface CarriedLine {
  readonly itemId: string;
  readonly answerKind: AnswerKind;
  readonly fromItemIds: readonly string[];
  readonly change: LineChange;
  /** Last year's answer as it would stand here; its value is null where there is none to carry. */
  readonly answer: AnswerText;
  /** Null when the answer can be confirmed as it is. `new_date` comes with an answer, the others without. */
  readonly need: AnswerNeed | null;
}

export interface CarriedList {
  readonly lines: readonly CarriedLine[];
  /** Earlier lines that the newer form dropped; their answers stay where they are. */
  readonly droppedItemIds: readonly string[];
}

export interface CarryInto {
  /** Of the list to carry into. */
  readonly fiscalYear: number;
  readonly today: Day;
}

const blank: AnswerText = { value: null, confirmedOn: null, targetOn: null, reason: '', remarks: '' };

/**
 * Works out what of an earlier list's answers stands in a newer list as 昨年の回答. Nothing of the earlier list is changed.
 *
 * A line that several became carries はい only when all of them were はい; a plan counts as はい only where the newer form has
 * one; where the parts differ, the line is asked again. A target date outside the newer list's year is left out and asked for
 * again, unless a reason was written for it. `answers` is by item id; an earlier line without one counts as unanswered.
 */
export function carryAnswers(
  { lines, dropped }: Tracing,
  answers: ReadonlyMap<string, AnswerText>,
  into: CarryInto,
): CarriedList {
  return {
    lines: lines.map(({ line, from, change }) => ({
      itemId: line.id,
      answerKind: line.answerKind,
      fromItemIds: from.map(({ id }) => id),
      change,
      ...carry(
        line,
        from.map(({ id }) => answers.get(id) ?? blank),
        into,
      ),
    })),
    droppedItemIds: dropped.map(({ id }) => id),
  };
}

type Carried = Pick<CarriedLine, 'answer' | 'need'>;
const ask = (need: AnswerNeed): Carried => ({ answer: blank, need });

function carry(line: EditionLine, parts: readonly AnswerText[], { fiscalYear, today }: CarryInto): Carried {
  if (parts.length === 0) return ask('new_item');
  if (parts.every(({ value }) => value === null)) return ask('not_answered');
  const value = agreedValue(parts, line.answerKind);
  if (value === 'parts_differ' || value === 'answer_not_allowed') return ask(value);
  const answer = joined(value, parts);
  const facts = {
    answerKind: line.answerKind,
    targetEarliestOn: fiscalYearFirstOn(fiscalYear),
    targetLatestOn: targetLatestOn(rulesOf(line), fiscalYear),
    listClosed: false,
  };
  // Confirmed today, would the answer be taken? If not, the date is all that can stand in its way here.
  const outcome = answerItem(facts, { ...answer, confirmedOn: today }, today);
  if (outcome.type === 'ItemAnswered')
    return { answer: { ...outcome.answer, confirmedOn: answer.confirmedOn }, need: null };
  return { answer: { ...answer, targetOn: null }, need: 'new_date' };
}

function agreedValue(
  parts: readonly AnswerText[],
  kind: AnswerKind,
): AnswerValue | 'parts_differ' | 'answer_not_allowed' {
  const values = new Set(parts.map(({ value }) => value));
  const countsAsYes = [...values].every((value) => value === 'yes' || value === 'planned');
  const [first] = values;
  const agreed = countsAsYes && values.has('planned') ? 'planned' : values.size === 1 ? first : undefined;
  if (!agreed) return 'parts_differ';
  if (allowedAnswers[kind].includes(agreed)) return agreed;
  return values.size === 1 ? 'answer_not_allowed' : 'parts_differ';
}

/** Dates of the parts: confirmed since the earliest, on target by the latest. */
function joined(value: AnswerValue, parts: readonly AnswerText[]): AnswerText {
  const days = (of: (part: AnswerText) => Day | null) => parts.flatMap((part) => of(part) ?? []).sort();
  return {
    value,
    confirmedOn: days(({ confirmedOn }) => confirmedOn)[0] ?? null,
    targetOn: days(({ targetOn }) => targetOn).at(-1) ?? null,
    reason: texts(
      parts.map(({ reason }) => reason),
      2_000,
    ),
    remarks: texts(
      parts.map(({ remarks }) => remarks),
      4_000,
    ),
  };
}

/** Each text once, one below the other; what does not fit is left to the earlier list, which keeps it. */
function texts(all: readonly string[], max: number): string {
  const whole = [...new Set(all.filter((text) => text !== ''))].join('\n');
  return [...whole].slice(0, max).join('');
}

const rulesOf = ({ plannedUntil, ownTargetLatestOn }: EditionLine) => ({
  planned_until_fiscal_year: plannedUntil ?? undefined,
  target_date_latest: ownTargetLatestOn ?? undefined,
});
