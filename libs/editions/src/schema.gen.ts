// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { InvalidInput, PageInfo } from '@mamori/platform';

export type EditionOrigin = 'catalogue' | 'import' | 'own';

export interface HeldEdition {
  readonly __typename?: 'HeldEdition';
  readonly id: string;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly titleJa: string;
  readonly published: string;
  readonly fiscalYear: number;
  readonly origin: EditionOrigin;
  /** A newer edition of the same kind took its place. */
  readonly isSuperseded: boolean;
  readonly guidelineBasis: string | null;
  readonly forms: readonly HeldForm[];
  /** Who published it here; null for the operator's. */
  readonly publishedBy: string | null;
  readonly publishedAt: string;
}

export interface HeldForm {
  readonly __typename?: 'HeldForm';
  readonly form: FormKind;
  /** The entry question is not counted. */
  readonly items: number;
}

export type EditionDraftKind = 'ministry' | 'own';

export type EditionDraftState = 'review' | 'published' | 'abandoned';

/** Which form a sheet or an item is of; the joint form is published as both of its forms. */
export type DraftForm = 'medical' | 'pharmacy' | 'medical_pharmacy' | 'vendor' | 'own';

export type DraftChange = 'kept' | 'reworded' | 'moved' | 'merged' | 'split' | 'new';

export type ItemScope = 'organization' | 'all' | 'server' | 'terminal' | 'server_terminal' | 'network';

export interface EditionDraftConnection {
  readonly __typename?: 'EditionDraftConnection';
  readonly nodes: readonly EditionDraftHead[];
  readonly pageInfo: PageInfo;
}

export interface EditionDraftHead {
  readonly __typename?: 'EditionDraftHead';
  readonly id: string;
  readonly kind: EditionDraftKind;
  readonly state: EditionDraftState;
  /** Empty until it is known. */
  readonly labelJa: string;
  readonly labelEn: string;
  readonly items: number;
  readonly unconfirmed: number;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly changedBy: string;
  readonly changedAt: string;
}

export interface EditionDraft {
  readonly __typename?: 'EditionDraft';
  readonly id: string;
  readonly kind: EditionDraftKind;
  readonly state: EditionDraftState;
  /** Counts every change of the draft and of anything in it. */
  readonly version: number;
  /** The code that the edition gets: r8 for 令和8年度版; null while the year is not known. */
  readonly code: string | null;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly titleJa: string;
  readonly fiscalYear: number | null;
  /** A day, or a month where the day is not known (2026-06); empty until it is known. */
  readonly published: string;
  readonly guidelineBasis: string;
  /** The edition that the items are compared with. */
  readonly earlier: EarlierEdition | null;
  /** Editions that it can be compared with, newest first. */
  readonly earlierChoices: readonly EarlierEdition[];
  readonly sheets: readonly DraftSheet[];
  readonly items: readonly DraftItem[];
  readonly earlierItems: readonly EarlierItem[];
  /** What stands in the way of publishing; empty when it can be published. */
  readonly findings: readonly DraftFinding[];
  readonly summary: DraftSummary;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly changedBy: string;
  readonly changedAt: string;
  /** The edition that was made of it. */
  readonly editionId: string | null;
}

export interface EarlierEdition {
  readonly __typename?: 'EarlierEdition';
  readonly id: string;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
}

export interface DraftSheet {
  readonly __typename?: 'DraftSheet';
  readonly n: number;
  /** The upload that it was read from. */
  readonly fileId: string;
  readonly fileName: string;
  readonly sheetName: string;
  /** Null when no form was found in the sheet. */
  readonly form: DraftForm | null;
  readonly headerTop: number | null;
  readonly headerBottom: number | null;
  readonly columns: readonly ReadColumn[];
  readonly problems: readonly SheetProblem[];
  readonly items: number;
  readonly readAt: string;
}

/** What a column was taken for. */
export interface ReadColumn {
  readonly __typename?: 'ReadColumn';
  readonly column: string;
  readonly role: string;
}

/** What was not taken as an item, or needs a word. */
export interface SheetProblem {
  readonly __typename?: 'SheetProblem';
  readonly kind: SheetProblemKind;
  readonly row: number | null;
  readonly cell: string | null;
  /** What stands there. */
  readonly text: string;
}

export type SheetProblemKind =
  | 'no_header'
  | 'no_title'
  | 'no_year'
  | 'no_form'
  | 'form_guessed'
  | 'hidden_row'
  | 'hidden_columns'
  | 'hidden_sheet'
  | 'not_read'
  | 'note'
  | 'no_code'
  | 'code_twice'
  | 'code_out_of_order'
  | 'no_section'
  | 'no_items'
  | 'too_many_items';

export type DraftDoubt =
  | 'no_code'
  | 'code_twice'
  | 'code_out_of_order'
  | 'no_section'
  | 'hidden_row'
  | 'continued'
  | 'entry_question_guessed'
  | 'planned_year_unknown'
  | 'cut_short';

export interface DraftItem {
  readonly __typename?: 'DraftItem';
  readonly id: string;
  readonly version: number;
  readonly form: DraftForm;
  /** Null for what a person added. */
  readonly sheetN: number | null;
  readonly sheetRow: number | null;
  readonly sectionCode: string;
  readonly sectionTitleJa: string;
  readonly sectionTitleEn: string;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly answerKind: AnswerKind;
  /** For yes_no_planned: the last fiscal year that a firm plan counts for. */
  readonly plannedUntilYear: number | null;
  /** Null while nobody said which devices it is about. */
  readonly scope: ItemScope | null;
  readonly explainJa: string;
  readonly evidenceJa: string;
  readonly remarksHintJa: string;
  readonly guidelineRefs: readonly string[];
  readonly change: DraftChange;
  /** Keys of earlier items, as in EarlierItem.key. */
  readonly replaces: readonly string[];
  /** How sure the suggestion was, 0 to 100. */
  readonly score: number;
  readonly isConfirmed: boolean;
  readonly isLeftOut: boolean;
  readonly doubts: readonly DraftDoubt[];
  /** The wording in the file; empty for what a person added. */
  readonly readLabelJa: string;
}

export interface EarlierItem {
  readonly __typename?: 'EarlierItem';
  readonly key: string;
  readonly form: FormKind;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly explainJa: string;
  /** No item of the draft takes its place. */
  readonly isDropped: boolean;
}

export type DraftFindingKind =
  | 'label_missing'
  | 'title_missing'
  | 'year_missing'
  | 'published_missing'
  | 'edition_held'
  | 'no_items'
  | 'section_missing'
  | 'code_missing'
  | 'code_twice'
  | 'wording_missing'
  | 'scope_missing'
  | 'plan_year_missing'
  | 'mapping_unconfirmed'
  | 'entry_question_twice';

export interface DraftFinding {
  readonly __typename?: 'DraftFinding';
  readonly kind: DraftFindingKind;
  readonly message: string;
  /** Null for what concerns the draft as a whole. */
  readonly itemId: string | null;
}

/** How many items came in which way; the joint form counts once. */
export interface DraftSummary {
  readonly __typename?: 'DraftSummary';
  readonly kept: number;
  readonly reworded: number;
  readonly moved: number;
  readonly merged: number;
  readonly split: number;
  readonly new: number;
  readonly dropped: number;
  readonly leftOut: number;
  readonly unconfirmed: number;
}

export interface StartEditionDraftInput {
  readonly clientMutationId?: string | null;
  readonly kind: EditionDraftKind;
  /** Needed for an own list, up to 100 characters; the ministry's is read from the workbook. */
  readonly labelJa?: string | null;
  readonly labelEn?: string | null;
  /** For an own list that takes the place of an earlier one; the ministry's is compared with the newest edition unless said. */
  readonly earlierEditionId?: string | null;
}

export interface ReadEditionWorkbookInput {
  readonly clientMutationId?: string | null;
  readonly draftId: string;
  readonly fileId: string;
  /** Whether items of the same form that were read before give way. */
  readonly replace?: boolean | null;
  /** Forms that a person chose for sheets that do not tell it, or tell it wrongly; only these sheets are read then. */
  readonly forms?: readonly SheetFormInput[] | null;
}

export interface SheetFormInput {
  readonly sheetName: string;
  /** Any but own. */
  readonly form: DraftForm;
}

export interface UpdateEditionDraftInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  /** The version seen. */
  readonly version: number;
  readonly labelJa?: string | null;
  readonly labelEn?: string | null;
  readonly titleJa?: string | null;
  readonly fiscalYear?: number | null;
  readonly published?: string | null;
  readonly guidelineBasis?: string | null;
  /** Suggestions are made anew for items whose mapping nobody confirmed. */
  readonly earlierEditionId?: string | null;
}

export interface UpdateDraftItemInput {
  readonly clientMutationId?: string | null;
  readonly draftId: string;
  readonly itemId: string;
  /** The version seen. */
  readonly version: number;
  /** What is absent stays as it is. */
  readonly sectionCode?: string | null;
  readonly sectionTitleJa?: string | null;
  readonly sectionTitleEn?: string | null;
  readonly code?: string | null;
  readonly labelJa?: string | null;
  readonly labelEn?: string | null;
  readonly answerKind?: AnswerKind | null;
  readonly plannedUntilYear?: number | null;
  readonly scope?: ItemScope | null;
  readonly explainJa?: string | null;
  readonly evidenceJa?: string | null;
  readonly remarksHintJa?: string | null;
  readonly guidelineRefs?: readonly string[] | null;
  readonly isLeftOut?: boolean | null;
}

export interface AddDraftItemInput {
  readonly clientMutationId?: string | null;
  readonly draftId: string;
  readonly form: DraftForm;
  /** Null puts it first. */
  readonly afterItemId?: string | null;
  readonly sectionCode: string;
  readonly sectionTitleJa: string;
  readonly code: string;
  readonly labelJa: string;
  readonly answerKind?: AnswerKind | null;
  readonly scope?: ItemScope | null;
}

export interface MoveDraftItemInput {
  readonly clientMutationId?: string | null;
  readonly draftId: string;
  readonly itemId: string;
  /** Null puts it first. */
  readonly afterItemId?: string | null;
}

export interface SetDraftMappingInput {
  readonly clientMutationId?: string | null;
  readonly draftId: string;
  readonly itemId: string;
  /** The version seen. */
  readonly version: number;
  readonly change: DraftChange;
  /** Keys of earlier items; none for a new item. */
  readonly replaces: readonly string[];
}

export interface ConfirmDraftMappingsInput {
  readonly clientMutationId?: string | null;
  readonly draftId: string;
  readonly items: readonly SeenDraftItem[];
}

export interface SeenDraftItem {
  readonly id: string;
  readonly version: number;
}

export interface PublishEditionInput {
  readonly clientMutationId?: string | null;
  readonly draftId: string;
  /** The version of the draft that was seen. */
  readonly version: number;
}

export interface AbandonEditionDraftInput {
  readonly clientMutationId?: string | null;
  readonly draftId: string;
  readonly version: number;
}

export type EditionDraftResult = EditionDraftSaved | DraftChangedMeanwhile | DraftClosed | InvalidInput;

export type ReadWorkbookResult = EditionDraftSaved | WorkbookRefused | FormReadAlready | DraftClosed;

export type DraftItemResult = DraftItemSaved | DraftItemChangedMeanwhile | DraftClosed | InvalidInput;

export type PublishEditionResult = EditionPublished | DraftNotReady | DraftChangedMeanwhile | DraftClosed;

export interface EditionDraftSaved {
  readonly __typename?: 'EditionDraftSaved';
  readonly draft: EditionDraft;
}

export interface DraftItemSaved {
  readonly __typename?: 'DraftItemSaved';
  readonly item: DraftItem;
  readonly draft: EditionDraft;
}

export interface EditionPublished {
  readonly __typename?: 'EditionPublished';
  readonly edition: HeldEdition;
}

/** Somebody changed the draft after it was shown. */
export interface DraftChangedMeanwhile {
  readonly __typename?: 'DraftChangedMeanwhile';
  readonly message: string;
  readonly draft: EditionDraft;
}

/** Somebody changed the item after it was shown; both are there to choose from. */
export interface DraftItemChangedMeanwhile {
  readonly __typename?: 'DraftItemChangedMeanwhile';
  readonly message: string;
  readonly current: DraftItem;
}

/** The draft was published or laid aside; it can no longer be changed. */
export interface DraftClosed {
  readonly __typename?: 'DraftClosed';
  readonly message: string;
  readonly state: EditionDraftState;
}

/** Nothing was taken from the workbook; what was seen in its sheets. */
export interface WorkbookRefused {
  readonly __typename?: 'WorkbookRefused';
  readonly message: string;
  readonly sheets: readonly RefusedSheet[];
}

export interface RefusedSheet {
  readonly __typename?: 'RefusedSheet';
  readonly sheetName: string;
  readonly problems: readonly SheetProblem[];
}

/** The draft holds items of that form already. */
export interface FormReadAlready {
  readonly __typename?: 'FormReadAlready';
  readonly message: string;
  readonly forms: readonly DraftForm[];
}

export interface DraftNotReady {
  readonly __typename?: 'DraftNotReady';
  readonly message: string;
  readonly findings: readonly DraftFinding[];
}

export type Verification = 'verified' | 'inferred' | 'unverified';

export type FormKind = 'medical' | 'pharmacy' | 'vendor' | 'own';

export type AnswerKind = 'gate_yes_no' | 'yes_no' | 'yes_no_no_contract_skip' | 'yes_no_planned';

export interface Edition {
  readonly __typename?: 'Edition';
  readonly id: string;
  /** r5, r6, r7 … */
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly titleJa: string;
  readonly published: string;
  readonly fiscalYear: number;
  /** in_force or superseded. */
  readonly status: string;
  readonly supersededBy: string | null;
  readonly guidelineBasis: string | null;
  readonly forms: readonly FormKind[];
}

export interface ItemGuidelinePlaces {
  readonly __typename?: 'ItemGuidelinePlaces';
  /** As the form prints it. */
  readonly code: string;
  readonly places: readonly GuidelinePlace[];
}

export interface GuidelinePlace {
  readonly __typename?: 'GuidelinePlace';
  /** 6.0, 7.0 … */
  readonly guideline: string;
  readonly bookJa: string;
  readonly section: string;
  /** We concluded it; the ministry's documents do not say so. */
  readonly isInferred: boolean;
  /** Read by the consultancy, not shipped. */
  readonly isImported: boolean;
}

export interface GuidelineTable {
  readonly __typename?: 'GuidelineTable';
  readonly id: string;
  readonly guideline: string;
  readonly fileName: string;
  /** How many of the edition's items it names. */
  readonly items: number;
  readonly importedBy: string;
  readonly importedAt: string;
  readonly version: number;
}

export interface ReadGuidelineTableInput {
  readonly editionId: string;
  readonly fileId: string;
}

export interface ImportGuidelineTableInput {
  readonly clientMutationId?: string | null;
  readonly editionId: string;
  readonly fileId: string;
  /** The guideline's version, as 7.1. */
  readonly guideline: string;
}

export interface RemoveGuidelineTableInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export type ReadGuidelineTableResult = GuidelineTableRead | GuidelineTableRefused;

export type ImportGuidelineTableResult = GuidelineTableSaved | GuidelineTableRefused | InvalidInput;

export type GuidelineTableResult = GuidelineTableSaved | GuidelineTableChanged;

export interface GuidelineTableRead {
  readonly __typename?: 'GuidelineTableRead';
  /** The version that the file names; null when it names none. */
  readonly guideline: string | null;
  readonly items: readonly GuidelineTableItem[];
  /** Numbers of the edition's items of which the file says nothing. */
  readonly missing: readonly string[];
  readonly problems: readonly GuidelineTableProblem[];
}

export interface GuidelineTableItem {
  readonly __typename?: 'GuidelineTableItem';
  readonly code: string;
  readonly labelJa: string;
  readonly places: readonly GuidelineTablePlace[];
}

export interface GuidelineTablePlace {
  readonly __typename?: 'GuidelineTablePlace';
  readonly bookJa: string;
  readonly section: string;
}

/** A row that was left out. */
export interface GuidelineTableProblem {
  readonly __typename?: 'GuidelineTableProblem';
  readonly sheetName: string;
  readonly row: number;
  readonly message: string;
}

export interface GuidelineTableSaved {
  readonly __typename?: 'GuidelineTableSaved';
  readonly table: GuidelineTable;
}

/** The file is none that can be read, or names no place of any item. */
export interface GuidelineTableRefused {
  readonly __typename?: 'GuidelineTableRefused';
  readonly message: string;
  readonly problems: readonly GuidelineTableProblem[];
}

/** Somebody removed, replaced or restored it meanwhile. */
export interface GuidelineTableChanged {
  readonly __typename?: 'GuidelineTableChanged';
  readonly message: string;
}

export interface GlossaryTerm {
  readonly __typename?: 'GlossaryTerm';
  readonly id: string;
  readonly termJa: string;
  /** Kana. */
  readonly reading: string;
  readonly termEn: string;
  readonly plainJa: string;
  readonly plainEn: string;
  /** What to keep in mind about the term; often empty. */
  readonly noteJa: string;
  /** Other words for the same thing. */
  readonly aliases: readonly string[];
  /** Codes of the r7 medical form that the term belongs to; - is the entry question. */
  readonly itemCodes: readonly string[];
}

export type WhomToAsk = 'vendor' | 'consultant' | 'self';

/** This product's own advice about an item: no part of the ministry's text, and no criterion of an inspection. */
export interface ItemGuidance {
  readonly __typename?: 'ItemGuidance';
  /** About how long it takes. */
  readonly minutes: number;
  readonly ask: WhomToAsk;
  readonly explainEn: string;
  readonly showEn: string;
  readonly remarksEn: string;
  readonly okJa: string;
  readonly okEn: string;
  readonly ngJa: string;
  readonly ngEn: string;
}

/** How sure a statement of the catalogue is. */
export type Confidence = 'verified' | 'secondary' | 'local' | 'inferred' | 'unverified';

export interface TwoFactorSource {
  readonly __typename?: 'TwoFactorSource';
  /** Null for the relief, whose end depends on each system. */
  readonly on: string | null;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly legalBasisJa: string;
  readonly confidence: Confidence;
  readonly noteJa: string;
  /** Addresses and names of papers. */
  readonly sources: readonly string[];
}
