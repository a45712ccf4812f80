import { type Day, type Entered, fiscalYearFirstOn } from '@mamori/platform';
import type { LockedItem } from './answer.repository';
import type { AnswerableItem } from './policy/answer-item';
import { targetLatestOf } from './read-model';
import type { AnswerValue } from './schema.gen';

/** An answer as it was entered, before anything is judged; undefined remarks stay as they are. */
export interface EnteredAnswer {
  readonly value: AnswerValue | null;
  readonly confirmedOn: Day | null;
  readonly targetOn: Day | null;
  readonly reason: string;
  readonly remarks: string | undefined;
}

/** The fields in which an answer is entered. */
export interface AnswerFields {
  readonly value?: AnswerValue | null;
  readonly confirmedOn?: Day | null;
  readonly targetOn?: Day | null;
  readonly reason?: string | null;
  readonly remarks?: string | null;
}

/** Remarks that were left out stay as they are; everything else is taken as the whole answer. */
export function readAnswer(entered: Entered, input: AnswerFields): EnteredAnswer {
  return {
    value: input.value ?? null,
    confirmedOn: entered.day(input.confirmedOn, { field: 'confirmedOn', ja: '確認日', en: 'Date confirmed' }),
    targetOn: entered.day(input.targetOn, { field: 'targetOn', ja: '目標日', en: 'Target date' }),
    reason: entered.text(input.reason, { field: 'reason', ja: '理由', en: 'Reason', max: 2_000 }),
    remarks:
      typeof input.remarks === 'string'
        ? entered.text(input.remarks, { field: 'remarks', ja: '備考', en: 'Remarks', max: 4_000 })
        : undefined,
  };
}

/** What the policy looks at. */
export function factsOf(item: LockedItem): AnswerableItem {
  return {
    answerKind: item.answerKind,
    targetEarliestOn: fiscalYearFirstOn(item.fiscalYear),
    targetLatestOn: targetLatestOf(item, item.fiscalYear),
    listClosed: item.listClosed,
  };
}
