import { type Day, fiscalYearFirstOn, fiscalYearLastOn } from '@mamori/platform';
import { answerItem, type AnswerOutcome, type AnswerText } from '../../policy/answer-item';
import type { ListedItem } from './returned-line';

/** Why an answer that was read cannot be taken as it is. */
export type AnswerDoubt =
  | Exclude<AnswerOutcome, { readonly type: 'ItemAnswered' }>
  | { readonly type: 'ConfirmedOutsideFiscalYear'; readonly earliestOn: Day; readonly latestOn: Day };

/**
 * How a line of the file stands to the list. `emptied`: an answer stands, the file has none; nothing is taken away unless
 * somebody says so.
 */
export type LineStanding = 'same' | 'changed' | 'emptied';

export interface ComparedLine {
  readonly standing: LineStanding;
  /** Null where it can be taken as it is. */
  readonly doubt: AnswerDoubt | null;
}

export interface CompareOccasion {
  readonly fiscalYear: number;
  readonly today: Day;
  /** Whether the entry question ends the list, once what the file says of it is taken. */
  readonly listClosed: boolean;
}

/** Compares what the file says with what stands now, and judges a difference as an answer is judged that somebody enters. */
export function compareLine(item: ListedItem, given: AnswerText, occasion: CompareOccasion): ComparedLine {
  const { answer: current, answerKind, targetLatestOn } = item;
  const { fiscalYear, today, listClosed } = occasion;
  if (isSame(given, current)) return { standing: 'same', doubt: null };
  // A form of a list that ended with its entry question has nothing to say of the lines below.
  if (given.value === null && listClosed && answerKind !== 'gate_yes_no') return { standing: 'same', doubt: null };
  if (given.value === null && current.value !== null) return { standing: 'emptied', doubt: null };
  const [earliestOn, latestOn] = [fiscalYearFirstOn(fiscalYear), fiscalYearLastOn(fiscalYear)];
  const facts = { answerKind, targetEarliestOn: earliestOn, targetLatestOn, listClosed };
  const outcome = answerItem(facts, given, today);
  if (outcome.type !== 'ItemAnswered') return { standing: 'changed', doubt: outcome };
  const { confirmedOn } = given;
  const isOutside = confirmedOn !== null && (confirmedOn < earliestOn || confirmedOn > latestOn);
  const isNew = confirmedOn !== current.confirmedOn;
  return {
    standing: 'changed',
    doubt: isOutside && isNew ? { type: 'ConfirmedOutsideFiscalYear', earliestOn, latestOn } : null,
  };
}

const isSame = (one: AnswerText, other: AnswerText) =>
  one.value === other.value &&
  one.confirmedOn === other.confirmedOn &&
  one.targetOn === other.targetOn &&
  one.reason === other.reason &&
  one.remarks === other.remarks;
