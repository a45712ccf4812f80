import { type Day, Entered, type InvalidEntry } from '@mamori/platform';
import type { ContinuityPlanInput, Presence } from '../../../schema.gen';
import { enterPast } from '../../rows/enter-past';

/** More than any clinic of those that we know of. */
export const MOST_PLANS = 20;

/** A plan for the day on which systems stop, as it is kept: where the document is, not the document. */
export interface PlanFields {
  readonly name: string;
  readonly coversCyber: Presence;
  readonly edition: string;
  readonly keptWhere: string;
  readonly approvedBy: string;
  readonly reviewedOn: Day | null;
  readonly checkedOn: Day | null;
  readonly nextReviewOn: Day | null;
  readonly fileId: string | null;
  readonly note: string;
}

export type EnterPlanOutcome = { readonly type: 'Entered'; readonly fields: PlanFields } | InvalidEntry;

/** Reads a plan as a person entered it. */
export function enterPlan(input: ContinuityPlanInput, today: Day): EnterPlanOutcome {
  const entered = new Entered();
  const text = (given: string | null | undefined, field: string, ja: string, en: string, max = 200) =>
    entered.text(given, { field, ja, en, max });
  const fields: PlanFields = {
    name: entered.text(input.name, { field: 'name', ja: '文書の名前', en: 'Name', max: 200, required: true }),
    coversCyber: input.coversCyber ?? 'unknown',
    edition: text(input.edition, 'edition', '版', 'Version', 100),
    keptWhere: text(input.keptWhere, 'keptWhere', '置き場所', 'Where it lies'),
    approvedBy: text(input.approvedBy, 'approvedBy', '承認した人', 'Approved by'),
    reviewedOn: enterPast(entered, input.reviewedOn, today, {
      field: 'reviewedOn',
      ja: '最後に見直した日',
      en: 'Last reviewed',
    }),
    checkedOn: enterPast(entered, input.checkedOn, today, {
      field: 'checkedOn',
      ja: '確認表で点検した日',
      en: 'Gone through with the check table',
    }),
    nextReviewOn: entered.day(input.nextReviewOn, {
      field: 'nextReviewOn',
      ja: '次の見直しの予定日',
      en: 'Next review',
    }),
    fileId: input.fileId ?? null,
    note: text(input.note, 'note', '備考', 'Note', 1_000),
  };
  return entered.fault ?? { type: 'Entered', fields };
}
