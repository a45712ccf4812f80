// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { AnswerKind, Edition, FormKind, NewerEdition, Verification } from '@mamori/editions';
import type { InvalidInput } from '@mamori/platform';

export interface ChecklistHead {
  readonly __typename?: 'ChecklistHead';
  readonly id: string;
  readonly clinicId: string;
  readonly form: FormKind;
  /** April of this year to March of the next. */
  readonly fiscalYear: number;
  readonly editionCode: string;
  readonly editionLabelJa: string;
  readonly editionLabelEn: string;
  readonly progress: ChecklistProgress;
}

export interface ChecklistProgress {
  readonly __typename?: 'ChecklistProgress';
  /** Numbered items; the entry question is not counted. 0, like the other counts, once it has closed the list. */
  readonly total: number;
  readonly answered: number;
  readonly no: number;
  /** True when the entry question was answered いいえ: the list ends there. */
  readonly closedByEntryQuestion: boolean;
}

export interface Checklist {
  readonly __typename?: 'Checklist';
  readonly id: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly form: FormKind;
  readonly fiscalYear: number;
  /** Last day of the checklist's own fiscal year: target dates lie on or before it. */
  readonly fiscalYearLastOn: string;
  readonly edition: Edition;
  /** Set when the ministry has a newer edition in force than this one. */
  readonly newerEdition: NewerEdition | null;
  readonly progress: ChecklistProgress;
  readonly sections: readonly ChecklistSection[];
  readonly viewerCanAnswer: boolean;
}

export interface ChecklistSection {
  readonly __typename?: 'ChecklistSection';
  readonly code: string;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  readonly __typename?: 'ChecklistItem';
  readonly id: string;
  readonly code: string;
  readonly answerKind: AnswerKind;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly scopeJa: string;
  readonly explainJa: string;
  readonly evidenceJa: string;
  readonly remarksHintJa: string;
  readonly verification: Verification;
  /** What is not confirmed about the item; empty without edition:read-unverified. */
  readonly verificationNoteJa: string;
  /** The last day that a target date may name without a reason. */
  readonly targetLatestOn: string;
  readonly answer: Answer;
}

export type AnswerValue = 'yes' | 'planned' | 'no' | 'not_applicable';

export interface Answer {
  readonly __typename?: 'Answer';
  /** Null while unanswered. */
  readonly value: AnswerValue | null;
  readonly confirmedOn: string | null;
  readonly targetOn: string | null;
  readonly reason: string;
  readonly remarks: string;
  /** 0 while never saved. */
  readonly version: number;
  /** The person's name as it was that day. */
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
}

export interface OpenChecklistInput {
  readonly clientMutationId?: string | null;
  readonly clinicId: string;
  /** The current one unless named. */
  readonly fiscalYear?: number | null;
}

export type OpenChecklistResult = ChecklistOpened | NoEditionForForm;

export interface ChecklistOpened {
  readonly __typename?: 'ChecklistOpened';
  readonly checklist: Checklist;
}

/** No edition that the consultancy holds has the form for that fiscal year, or the year is too far off. */
export interface NoEditionForForm {
  readonly __typename?: 'NoEditionForForm';
  readonly message: string;
}

export interface AnswerChecklistItemInput {
  readonly clientMutationId?: string | null;
  readonly checklistId: string;
  readonly itemId: string;
  /** The version seen. */
  readonly version: number;
  /** Null takes the answer back. */
  readonly value?: AnswerValue | null;
  /** Today unless named. */
  readonly confirmedOn?: string | null;
  /** For いいえ and planned. */
  readonly targetOn?: string | null;
  /** Why there is no target date or a later one, up to 2,000 characters. */
  readonly reason?: string | null;
  /** Up to 4,000 characters; left as they are when absent, cleared by an empty text. */
  readonly remarks?: string | null;
}

export type AnswerChecklistItemResult =
  | ItemAnswered
  | TargetDateRequired
  | TargetDateOutsideFiscalYear
  | PlanDateRequired
  | AnswerNotAllowed
  | ConfirmedDateInFuture
  | ListClosedByEntryQuestion
  | AnswerChangedMeanwhile
  | InvalidInput;

export interface ItemAnswered {
  readonly __typename?: 'ItemAnswered';
  readonly item: ChecklistItem;
  readonly progress: ChecklistProgress;
}

export interface TargetDateRequired {
  readonly __typename?: 'TargetDateRequired';
  readonly message: string;
}

export interface TargetDateOutsideFiscalYear {
  readonly __typename?: 'TargetDateOutsideFiscalYear';
  readonly message: string;
  readonly latestOn: string;
}

export interface PlanDateRequired {
  readonly __typename?: 'PlanDateRequired';
  readonly message: string;
  readonly latestOn: string;
}

export interface AnswerNotAllowed {
  readonly __typename?: 'AnswerNotAllowed';
  readonly message: string;
}

export interface ConfirmedDateInFuture {
  readonly __typename?: 'ConfirmedDateInFuture';
  readonly message: string;
}

export interface ListClosedByEntryQuestion {
  readonly __typename?: 'ListClosedByEntryQuestion';
  readonly message: string;
}

/** Someone saved this item after it was shown; both values are there to choose from. */
export interface AnswerChangedMeanwhile {
  readonly __typename?: 'AnswerChangedMeanwhile';
  readonly message: string;
  readonly current: ChecklistItem;
}
