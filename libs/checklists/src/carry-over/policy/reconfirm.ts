import type { AnswerKind } from '@mamori/editions';
import type { Day } from '@mamori/platform';
import { answerItem, type AnswerText } from '../../policy/answer-item';

/** A line of the newer list with last year's answer beside it. */
export interface ReconfirmableLine {
  readonly itemId: string;
  readonly isGate: boolean;
  readonly answerKind: AnswerKind;
  readonly targetEarliestOn: Day;
  readonly targetLatestOn: Day;
  readonly answer: AnswerText & { readonly version: number; readonly source: string };
  /** Null where nothing was carried, or nothing that can be confirmed as it is. */
  readonly carried: AnswerText | null;
}

export interface WrittenAnswer {
  readonly itemId: string;
  readonly isGate: boolean;
  /** The version written over. */
  readonly version: number;
  readonly before: AnswerText;
  readonly after: AnswerText;
}

/**
 * Takes last year's answers of the lines asked for as this year's, confirmed today. Left as they are: lines with an answer,
 * without one to confirm, and all others once the entry question stands at いいえ. Remarks that were written already stay.
 * `lines` is the whole list in the form's order.
 */
export function reconfirm(
  lines: readonly ReconfirmableLine[],
  asked: ReadonlySet<string>,
  today: Day,
): readonly WrittenAnswer[] {
  let listClosed = lines.some(({ isGate, answer }) => isGate && answer.value === 'no');
  return lines.flatMap((line): readonly WrittenAnswer[] => {
    const { itemId, isGate, answer: before, carried } = line;
    if (!asked.has(itemId) || before.value !== null || !carried || carried.value === null) return [];
    const given = { ...carried, confirmedOn: today, remarks: before.remarks || carried.remarks };
    const outcome = answerItem({ ...line, listClosed }, given, today);
    if (outcome.type !== 'ItemAnswered') return [];
    if (isGate) listClosed = outcome.answer.value === 'no';
    return [{ itemId, isGate, version: before.version, before, after: outcome.answer }];
  });
}

/**
 * Takes such answers back as long as they stand as they were confirmed. Remarks go with them unless they are somebody's own;
 * what the entry question closed stays, but for the entry question itself.
 */
export function takeBackReconfirmed(
  lines: readonly ReconfirmableLine[],
  asked: ReadonlySet<string>,
): readonly WrittenAnswer[] {
  const gate = lines.find(({ isGate, answer }) => isGate && answer.value === 'no');
  const isClosed = gate !== undefined && !asked.has(gate.itemId);
  return lines.flatMap(({ itemId, isGate, answer: before, carried }): readonly WrittenAnswer[] => {
    if (!asked.has(itemId) || before.source !== 'carried' || before.value === null || !carried || isClosed) return [];
    const isSame = before.value === carried.value && before.targetOn === carried.targetOn;
    if (!isSame || before.reason !== carried.reason) return [];
    const remarks = before.remarks === carried.remarks ? '' : before.remarks;
    const after = { value: null, confirmedOn: null, targetOn: null, reason: '', remarks };
    return [{ itemId, isGate, version: before.version, before, after }];
  });
}
