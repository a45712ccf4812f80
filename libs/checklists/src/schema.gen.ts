// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { ClinicFilter, ClinicKind, RegisterKind } from '@mamori/clinics';
import type { AnswerKind, Edition, FormKind, ItemGuidance, Verification } from '@mamori/editions';
import type { InvalidInput, PageInfo, StoredFile } from '@mamori/platform';
import type { Role } from '@mamori/tenants';

export type CarryOverState = 'previewed' | 'applying' | 'applied' | 'undoing' | 'undone' | 'failed';

export type CarryOverClinicState = 'waiting' | 'applied' | 'skipped' | 'undone' | 'kept';

export type CarryOverReason =
  'no_earlier_list' | 'no_form' | 'signed' | 'carried_already' | 'not_assigned' | 'clinic_left' | 'worked_in';

/** What became of a line since the earlier list. */
export type LineChange = 'unchanged' | 'reworded' | 'merged' | 'split' | 'new';

/** Why a line has to be answered anew. */
export type AnswerNeed = 'new_item' | 'not_answered' | 'parts_differ' | 'answer_not_allowed' | 'new_date';

export interface CarryOver {
  readonly __typename?: 'CarryOver';
  readonly id: string;
  readonly editionId: string;
  readonly editionLabelJa: string;
  readonly editionLabelEn: string;
  readonly fiscalYear: number;
  readonly state: CarryOverState;
  /** While applying or undoing: clinics done so far. */
  readonly doneClinics: number;
  readonly totalClinics: number;
  readonly clinics: CarryOverClinicCounts;
  readonly lines: CarryOverLineCounts;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly appliedAt: string | null;
  /** Last day for undoing. */
  readonly undoUntilOn: string | null;
  readonly canApply: boolean;
  readonly canUndo: boolean;
  /** Why it stopped half-way. */
  readonly failure: string | null;
}

export interface CarryOverClinicCounts {
  readonly __typename?: 'CarryOverClinicCounts';
  readonly waiting: number;
  readonly applied: number;
  readonly skipped: number;
  readonly undone: number;
  readonly kept: number;
}

/** Lines of the clinics that are or can be carried, the entry question not counted. */
export interface CarryOverLineCounts {
  readonly __typename?: 'CarryOverLineCounts';
  /** Can be confirmed as they are. */
  readonly carried: number;
  readonly needsAnswer: number;
  /** Of both: lines that several became. */
  readonly merged: number;
  /** Lines of the earlier list that the newer has no place for; their answers stay in the earlier list. */
  readonly dropped: number;
  /** Lines of the newer list that had an answer already, and keep it. */
  readonly answered: number;
  /** Answers of the earlier lists, which stay as they are. */
  readonly earlierAnswers: number;
  readonly evidenceLinked: number;
  readonly tasksMoved: number;
}

export interface CarryOverConnection {
  readonly __typename?: 'CarryOverConnection';
  readonly nodes: readonly CarryOver[];
  readonly pageInfo: PageInfo;
}

export interface CarryOverClinic {
  readonly __typename?: 'CarryOverClinic';
  readonly clinicId: string;
  readonly clinicName: string;
  readonly state: CarryOverClinicState;
  readonly reason: CarryOverReason | null;
  readonly fromChecklistId: string | null;
  readonly fromEditionLabelJa: string | null;
  readonly fromEditionLabelEn: string | null;
  readonly fromFiscalYear: number | null;
  /** Null until there is one. */
  readonly toChecklistId: string | null;
  readonly carried: number;
  readonly needsAnswer: number;
  readonly merged: number;
  readonly dropped: number;
  readonly answered: number;
  readonly evidenceLinked: number;
  readonly tasksMoved: number;
}

export interface CarryOverClinicConnection {
  readonly __typename?: 'CarryOverClinicConnection';
  readonly nodes: readonly CarryOverClinic[];
  readonly pageInfo: PageInfo;
}

export interface CarryOverClinicLines {
  readonly __typename?: 'CarryOverClinicLines';
  readonly clinic: CarryOverClinic;
  /** The lines are those that were carried; else what would be carried from the earlier list as it stands now. */
  readonly isAsCarried: boolean;
  readonly lines: readonly CarryOverLine[];
  readonly dropped: readonly EarlierLine[];
}

export interface CarryOverLine {
  readonly __typename?: 'CarryOverLine';
  readonly itemId: string;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly change: LineChange;
  readonly need: AnswerNeed | null;
  readonly value: AnswerValue | null;
  readonly targetOn: string | null;
  /** The newer list has an answer of its own here, which stays. */
  readonly isAnswered: boolean;
  readonly from: readonly EarlierLine[];
}

/** A line of the earlier list with its answer. */
export interface EarlierLine {
  readonly __typename?: 'EarlierLine';
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly value: AnswerValue | null;
  readonly confirmedOn: string | null;
  readonly targetOn: string | null;
  readonly remarks: string;
}

export interface CarriedAnswer {
  readonly __typename?: 'CarriedAnswer';
  /** Null where the line has to be answered anew. */
  readonly value: AnswerValue | null;
  readonly confirmedOn: string | null;
  readonly targetOn: string | null;
  readonly reason: string;
  readonly remarks: string;
  readonly change: LineChange;
  readonly need: AnswerNeed | null;
  /** Can be confirmed as it is. */
  readonly isReady: boolean;
  readonly fromFiscalYear: number;
  readonly from: readonly EarlierLine[];
}

/** One of the three: some clinics, those that a filter finds, or all that the viewer looks after. */
export interface CarryOverClinicsInput {
  readonly clinicIds?: readonly string[] | null;
  readonly filter?: ClinicFilter | null;
  readonly all?: boolean | null;
}

export interface PreviewCarryOverInput {
  readonly clientMutationId?: string | null;
  readonly editionId: string;
  /** The current one unless named. */
  readonly fiscalYear?: number | null;
  readonly clinics: CarryOverClinicsInput;
}

export type PreviewCarryOverResult = CarryOverSaved | CarryOverRefused;

export type ChangeCarryOverResult = CarryOverSaved | CarryOverRefused;

export interface CarryOverSaved {
  readonly __typename?: 'CarryOverSaved';
  readonly carryOver: CarryOver;
}

/** The message says why and what to do. */
export interface CarryOverRefused {
  readonly __typename?: 'CarryOverRefused';
  readonly message: string;
}

export interface ApplyCarryOverInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
}

export interface UndoCarryOverInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
}

export interface ReconfirmAnswersInput {
  readonly clientMutationId?: string | null;
  readonly checklistId: string;
  readonly itemIds: readonly string[];
}

export interface TakeBackReconfirmedInput {
  readonly clientMutationId?: string | null;
  readonly checklistId: string;
  readonly itemIds: readonly string[];
}

export type ReconfirmAnswersResult = AnswersReconfirmed | ReconfirmRefused;

export interface AnswersReconfirmed {
  readonly __typename?: 'AnswersReconfirmed';
  readonly items: readonly ChecklistItem[];
  readonly progress: ChecklistProgress;
  /** Lines named that were left as they are: answered meanwhile, or not ready. */
  readonly left: number;
}

/** The list is signed, or closed by its entry question. */
export interface ReconfirmRefused {
  readonly __typename?: 'ReconfirmRefused';
  readonly message: string;
}

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
  /** As Checklist.newerEdition. */
  readonly newerEdition: NewerEdition | null;
  readonly progress: ChecklistProgress;
  /** All signed versions, newest first. */
  readonly signatures: readonly ChecklistSignature[];
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
  /** Its number for people, as it stands on the printed form for handwriting: AA6-FHB-TQJ. */
  readonly paperCode: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly form: FormKind;
  readonly fiscalYear: number;
  /** Last day of the checklist's own fiscal year: target dates lie on or before it. */
  readonly fiscalYearLastOn: string;
  readonly edition: Edition;
  /** Set when an edition newer than this one is in force for the list's fiscal year: the ministry's, held here or not, or of the consultancy's own. */
  readonly newerEdition: NewerEdition | null;
  readonly progress: ChecklistProgress;
  readonly sections: readonly ChecklistSection[];
  /** The signed version in force; while there is one, nothing on the list changes. */
  readonly signature: ChecklistSignature | null;
  /** All signed versions, newest first. */
  readonly signatures: readonly ChecklistSignature[];
  /** Who supplies the clinic's systems, by name: whom to phone. */
  readonly vendors: readonly ClinicVendor[];
  /** Who looks after the clinic at the consultancy, by name: whom to ask. */
  readonly consultants: readonly ClinicConsultant[];
  readonly viewerCanAnswer: boolean;
  readonly viewerCanSign: boolean;
}

/** An edition that took the place of another one, for a list's own fiscal year. */
export interface NewerEdition {
  readonly __typename?: 'NewerEdition';
  /** Null while the consultancy does not hold it. */
  readonly id: string | null;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly published: string;
  /** The clinic's list of it for the same fiscal year; null until there is one. */
  readonly checklistId: string | null;
}

export interface ClinicVendor {
  readonly __typename?: 'ClinicVendor';
  readonly name: string;
  /** The clinic's systems that they supply. */
  readonly systems: readonly string[];
  /** As the clinic found it right; empty while nobody confirmed one. */
  readonly phone: string;
  readonly confirmedOn: string | null;
}

export interface ClinicConsultant {
  readonly __typename?: 'ClinicConsultant';
  readonly name: string;
  /** As the clinic keeps it under that name among its contacts; empty while nobody confirmed one. */
  readonly phone: string;
  readonly confirmedOn: string | null;
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
  /** Null for items that this product has no advice about. */
  readonly guidance: ItemGuidance | null;
  /** Questions put to colleagues and answers proposed, as long as nothing was decided; oldest first. */
  readonly proposals: readonly AnswerProposal[];
  /** What stands beside the item now, the newest first. */
  readonly evidence: readonly Evidence[];
  /** Last year's answer; counts only after it is confirmed. Null where nothing was carried. */
  readonly carried: CarriedAnswer | null;
  /** What the clinic's systems say about two factors, on the item that asks for it; it is no answer before somebody takes it. */
  readonly suggestion: AnswerSuggestion | null;
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
  readonly source: AnswerSource;
}

/** Where an answer came from. */
export type AnswerSource = 'typed' | 'paper' | 'form' | 'proposal' | 'carried' | 'register';

export interface OpenChecklistInput {
  readonly clientMutationId?: string | null;
  readonly clinicId: string;
  /** The current one unless named. */
  readonly fiscalYear?: number | null;
  /** One of the consultancy's own editions; the ministry's are chosen by kind and year. */
  readonly editionId?: string | null;
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
  /** True when it is typed from the printed form; the answer's source is then `paper`. */
  readonly fromPaper?: boolean | null;
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
  | ChecklistSigned
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

export type EvidenceKind = 'file' | 'note' | 'register';

/** Never changes once it is there. */
export interface Evidence {
  readonly __typename?: 'Evidence';
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly note: string;
  /** The day of which it speaks, apart from the day on which it was added. */
  readonly speaksForOn: string;
  /** For kind file. */
  readonly file: StoredFile | null;
  /** For kind register. */
  readonly registerKind: string | null;
  /** What it took the place of. */
  readonly replacesId: string | null;
  /** The person's name as it was that day. */
  readonly addedBy: string;
  readonly addedAt: string;
}

/** Evidence beside an item, and from when to when. */
export interface EvidenceLink {
  readonly __typename?: 'EvidenceLink';
  readonly evidence: Evidence;
  readonly linkedBy: string;
  readonly linkedAt: string;
  /** Null while it stands there. */
  readonly unlinkedAt: string | null;
  readonly unlinkedBy: string | null;
}

export interface EvidenceLinkConnection {
  readonly __typename?: 'EvidenceLinkConnection';
  readonly nodes: readonly EvidenceLink[];
  readonly pageInfo: PageInfo;
}

/** One of a file, a note and a register. */
export interface EvidenceInput {
  /** A file of purpose evidence of the same clinic that has arrived. */
  readonly fileId?: string | null;
  /** Up to 4,000 characters; beside a file, what to know of it. */
  readonly note?: string | null;
  /** The file's name, or the note's first line, unless named; up to 200 characters. */
  readonly title?: string | null;
  /** Today unless named; not in the future. A register speaks for today. */
  readonly speaksForOn?: string | null;
  /** What this register of the clinic says now. */
  readonly register?: RegisterKind | null;
}

export interface AddEvidenceInput {
  readonly clientMutationId?: string | null;
  readonly checklistId: string;
  readonly itemId: string;
  readonly evidence: EvidenceInput;
}

export interface ReplaceEvidenceInput {
  readonly clientMutationId?: string | null;
  readonly checklistId: string;
  readonly itemId: string;
  readonly evidenceId: string;
  readonly evidence: EvidenceInput;
}

export interface RemoveEvidenceInput {
  readonly clientMutationId?: string | null;
  readonly checklistId: string;
  readonly itemId: string;
  readonly evidenceId: string;
}

export interface RestoreEvidenceInput {
  readonly clientMutationId?: string | null;
  readonly checklistId: string;
  readonly itemId: string;
  readonly evidenceId: string;
}

export type AddEvidenceResult =
  EvidenceAdded | FileNotReady | RegisterEmpty | TooMuchEvidence | ChecklistSigned | InvalidInput;

export type ReplaceEvidenceResult =
  EvidenceAdded | FileNotReady | RegisterEmpty | EvidenceChangedMeanwhile | ChecklistSigned | InvalidInput;

export type RemoveEvidenceResult = EvidenceRemoved | EvidenceChangedMeanwhile | ChecklistSigned;

export type RestoreEvidenceResult = EvidenceAdded | EvidenceChangedMeanwhile | TooMuchEvidence | ChecklistSigned;

export interface EvidenceAdded {
  readonly __typename?: 'EvidenceAdded';
  readonly evidence: Evidence;
}

export interface EvidenceRemoved {
  readonly __typename?: 'EvidenceRemoved';
  readonly evidenceId: string;
}

/** The file has not arrived, or was not taken. */
export interface FileNotReady {
  readonly __typename?: 'FileNotReady';
  readonly message: string;
}

/** More than an item holds at a time. */
export interface TooMuchEvidence {
  readonly __typename?: 'TooMuchEvidence';
  readonly message: string;
}

/** Somebody replaced, removed or restored it meanwhile. */
export interface EvidenceChangedMeanwhile {
  readonly __typename?: 'EvidenceChangedMeanwhile';
  readonly message: string;
}

export type FormBlankState = 'mapping' | 'in_use' | 'retired';

/** What a cell of a form holds. */
export type FormCellMeaning =
  | 'answer'
  | 'answer_with_day'
  | 'yes_box'
  | 'no_box'
  | 'not_applicable_box'
  | 'confirmed_on'
  | 'target_on'
  | 'remarks'
  | 'facility_name'
  | 'facility_code'
  | 'address'
  | 'phone'
  | 'director'
  | 'filled_on'
  | 'fiscal_year';

export type MappingDoubtKind =
  'by_words' | 'by_order' | 'code_twice' | 'unknown_code' | 'no_answer_cell' | 'shared_cell' | 'formula' | 'no_heads';

export interface FormBlankHead {
  readonly __typename?: 'FormBlankHead';
  readonly id: string;
  readonly form: FormKind;
  readonly state: FormBlankState;
  readonly version: number;
  readonly fileName: string;
  readonly sha256: string;
  /** How many items have a cell for their answer, and of how many. */
  readonly found: number;
  readonly total: number;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly changedBy: string;
  readonly changedAt: string;
}

export interface FormBlank {
  readonly __typename?: 'FormBlank';
  readonly id: string;
  readonly editionId: string;
  readonly editionLabelJa: string;
  readonly editionLabelEn: string;
  readonly form: FormKind;
  readonly state: FormBlankState;
  readonly version: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly sheets: readonly FormBlankSheet[];
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** Which of the form's repeated columns answers are written into. */
  readonly round: number;
  /** The repeated columns that the form has; none where it has its columns once. */
  readonly rounds: readonly number[];
  readonly grid: FormGrid;
  readonly items: readonly FormBlankItem[];
  readonly cells: readonly MappedFormCell[];
  /** Ids of the items that have no cell for their answer. */
  readonly missing: readonly string[];
  readonly doubts: readonly MappingDoubt[];
  readonly createdBy: string;
  readonly createdAt: string;
  readonly changedBy: string;
  readonly changedAt: string;
}

export interface FormBlankSheet {
  readonly __typename?: 'FormBlankSheet';
  readonly name: string;
  readonly isHidden: boolean;
}

/** A sheet as it is drawn; rows and columns count from 1. */
export interface FormGrid {
  readonly __typename?: 'FormGrid';
  readonly rows: number;
  readonly columns: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells that hold something or are joined; all others are empty cells of their own. */
  readonly cells: readonly FormGridCell[];
}

export interface FormGridCell {
  readonly __typename?: 'FormGridCell';
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** A formula stands there: it is never filled in. */
  readonly isFormula: boolean;
}

export interface FormBlankItem {
  readonly __typename?: 'FormBlankItem';
  readonly id: string;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly scopeJa: string;
  /** Whether it may be answered with 対象外. */
  readonly mayBeLeftOut: boolean;
}

export interface MappedFormCell {
  readonly __typename?: 'MappedFormCell';
  /** As a spreadsheet names it, C12. */
  readonly cell: string;
  readonly what: FormCellMeaning;
  /** Null for what belongs to the facility or the sheet. */
  readonly itemId: string | null;
  readonly round: number | null;
}

export interface MappingDoubt {
  readonly __typename?: 'MappingDoubt';
  readonly kind: MappingDoubtKind;
  readonly cell: string | null;
  /** What stands there. */
  readonly text: string;
  readonly itemId: string | null;
}

export interface MinistryForm {
  readonly __typename?: 'MinistryForm';
  readonly isReady: boolean;
  readonly editionId: string;
  readonly form: FormKind;
}

export interface ReadFormBlankInput {
  readonly clientMutationId?: string | null;
  readonly editionId: string;
  readonly form: FormKind;
  readonly fileId: string;
}

export interface ChooseFormSheetInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  /** The version seen. */
  readonly version: number;
  readonly sheetName: string;
}

export interface MapFormCellsInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  /** The version seen. */
  readonly version: number;
  /** Up to 500. */
  readonly cells: readonly FormCellInput[];
  /** Which of the repeated columns answers are written into; as it was unless given. */
  readonly round?: number | null;
}

export interface FormCellInput {
  /** As a spreadsheet names it; of joined cells any one. */
  readonly cell: string;
  /** Null takes the meaning away. */
  readonly what?: FormCellMeaning | null;
  /** Needed for what belongs to an item. */
  readonly itemId?: string | null;
  readonly round?: number | null;
}

export interface UseFormBlankInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  /** The version seen. */
  readonly version: number;
  /** Whether it is used although items have no cell. */
  readonly acceptsMissing?: boolean | null;
}

export interface RetireFormBlankInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  /** The version seen. */
  readonly version: number;
}

export type FormBlankResult = FormBlankSaved | FormBlankRefused | FormBlankIncomplete | FormBlankChangedMeanwhile;

export interface FormBlankSaved {
  readonly __typename?: 'FormBlankSaved';
  readonly blank: FormBlank;
}

/** The file or the change was not taken. */
export interface FormBlankRefused {
  readonly __typename?: 'FormBlankRefused';
  readonly message: string;
}

/** Items have no cell for their answer; it is used all the same when that is accepted. */
export interface FormBlankIncomplete {
  readonly __typename?: 'FormBlankIncomplete';
  readonly message: string;
  readonly missing: readonly string[];
}

/** Somebody changed it after it was shown. */
export interface FormBlankChangedMeanwhile {
  readonly __typename?: 'FormBlankChangedMeanwhile';
  readonly message: string;
  readonly blank: FormBlank;
}

export interface AnswerVersionConnection {
  readonly __typename?: 'AnswerVersionConnection';
  readonly nodes: readonly Answer[];
  readonly pageInfo: PageInfo;
}

export interface Colleague {
  readonly __typename?: 'Colleague';
  readonly memberId: string;
  readonly name: string;
  readonly role: Role;
}

export type ProposalSource = 'colleague' | 'vendor' | 'form' | 'register' | 'two_factor';

export type ProposalState = 'asked' | 'open' | 'accepted' | 'dismissed' | 'withdrawn';

export interface AnswerProposal {
  readonly __typename?: 'AnswerProposal';
  readonly id: string;
  readonly source: ProposalSource;
  readonly state: ProposalState;
  /** Empty where nobody was asked. */
  readonly askedOf: string;
  readonly askedBy: string;
  readonly question: string;
  readonly askedAt: string;
  /** Null until it is answered. */
  readonly value: AnswerValue | null;
  readonly confirmedOn: string | null;
  readonly targetOn: string | null;
  readonly reason: string;
  readonly remarks: string;
  readonly proposedBy: string;
  readonly proposedAt: string | null;
  readonly decidedBy: string;
  readonly decidedAt: string | null;
  /** Where a question to a vendor went, and how far it got; null for every other. */
  readonly vendorAddress: string | null;
  readonly told: VendorTold | null;
  readonly version: number;
  /** Whether the question was put to the viewer. */
  readonly isForViewer: boolean;
}

export interface ProposalPage {
  readonly __typename?: 'ProposalPage';
  readonly proposal: AnswerProposal;
  readonly checklistId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly fiscalYear: number;
  readonly editionLabelJa: string;
  readonly editionLabelEn: string;
  readonly item: ChecklistItem;
}

export interface AskColleagueInput {
  readonly clientMutationId?: string | null;
  readonly checklistId: string;
  readonly itemId: string;
  readonly memberId: string;
  /** What one wants to know, up to 2,000 characters; may be empty. */
  readonly question: string;
}

export type AskColleagueResult = ColleagueAsked | AlreadyAsked | NotAColleague | ChecklistSigned | InvalidInput;

export interface ColleagueAsked {
  readonly __typename?: 'ColleagueAsked';
  readonly proposal: AnswerProposal;
}

/** The same colleague has a question about this line already. */
export interface AlreadyAsked {
  readonly __typename?: 'AlreadyAsked';
  readonly message: string;
}

/** Not, or no longer, somebody who can be asked. */
export interface NotAColleague {
  readonly __typename?: 'NotAColleague';
  readonly message: string;
}

export interface ProposeAnswerInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  /** The version of the proposal that was seen. */
  readonly version: number;
  readonly value: AnswerValue;
  /** Today unless named. */
  readonly confirmedOn?: string | null;
  readonly targetOn?: string | null;
  readonly reason?: string | null;
  readonly remarks?: string | null;
}

export type ProposeAnswerResult =
  | AnswerProposed
  | ProposalNotOpen
  | AskedOfSomebodyElse
  | ChecklistSigned
  | TargetDateRequired
  | TargetDateOutsideFiscalYear
  | PlanDateRequired
  | AnswerNotAllowed
  | ConfirmedDateInFuture
  | ListClosedByEntryQuestion
  | InvalidInput;

export interface AnswerProposed {
  readonly __typename?: 'AnswerProposed';
  readonly proposal: AnswerProposal;
}

/** It was answered, accepted, put away or taken back meanwhile; `current` is how it stands. */
export interface ProposalNotOpen {
  readonly __typename?: 'ProposalNotOpen';
  readonly message: string;
  readonly current: AnswerProposal;
}

/** Only whoever was asked answers a question. */
export interface AskedOfSomebodyElse {
  readonly __typename?: 'AskedOfSomebodyElse';
  readonly message: string;
}

export interface AcceptProposalInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  /** The version of the proposal that was seen. */
  readonly version: number;
  /** The version of the answer that was seen, which it replaces. */
  readonly answerVersion: number;
}

export type AcceptProposalResult =
  | ProposalAccepted
  | ProposalNotOpen
  | AnswerChangedMeanwhile
  | ChecklistSigned
  | TargetDateRequired
  | TargetDateOutsideFiscalYear
  | PlanDateRequired
  | AnswerNotAllowed
  | ConfirmedDateInFuture
  | ListClosedByEntryQuestion
  | InvalidInput;

export interface ProposalAccepted {
  readonly __typename?: 'ProposalAccepted';
  readonly item: ChecklistItem;
  readonly progress: ChecklistProgress;
}

export interface DismissProposalInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  /** The version of the proposal that was seen. */
  readonly version: number;
}

export type DismissProposalResult = ProposalChanged | ProposalNotOpen | AlreadyAsked;

export interface ProposalChanged {
  readonly __typename?: 'ProposalChanged';
  readonly proposal: AnswerProposal;
}

export interface RegisterOffer {
  readonly __typename?: 'RegisterOffer';
  readonly clinicId: string;
  readonly kind: RegisterKind;
  /** 0 for an empty one, which cannot stand beside a line. */
  readonly rows: number;
  /** Today in Japan: of which day it would speak. */
  readonly asOfOn: string;
  /** The newest of this register that stands beside the line. */
  readonly attached: AttachedRegister | null;
}

export interface AttachedRegister {
  readonly __typename?: 'AttachedRegister';
  readonly evidenceId: string;
  readonly speaksForOn: string;
  /** The register says something else by now. */
  readonly hasChanged: boolean;
}

/** Never changes, whatever becomes of the register. */
export interface RegisterEvidence {
  readonly __typename?: 'RegisterEvidence';
  readonly id: string;
  readonly clinicId: string;
  /** The clinic's name as it was that day. */
  readonly facilityName: string;
  readonly kind: RegisterKind;
  readonly title: string;
  readonly note: string;
  readonly asOfOn: string;
  /** When somebody last looked the register through, as far as it keeps that. */
  readonly reviewedOn: string | null;
  readonly facts: readonly RegisterFact[];
  readonly columns: readonly RegisterColumn[];
  /** A cell for each column. */
  readonly rows: readonly (readonly string[])[];
  /** SHA-256 over what is kept, in hexadecimal. */
  readonly sha256: string;
  /** Whether what is kept still has that hash. */
  readonly isIntact: boolean;
  readonly addedBy: string;
  readonly addedAt: string;
}

export interface RegisterFact {
  readonly __typename?: 'RegisterFact';
  readonly labelJa: string;
  readonly labelEn: string;
  readonly text: string;
}

export interface RegisterColumn {
  readonly __typename?: 'RegisterColumn';
  readonly id: string;
  readonly labelJa: string;
  readonly labelEn: string;
}

/** There is nothing in the register yet. */
export interface RegisterEmpty {
  readonly __typename?: 'RegisterEmpty';
  readonly message: string;
}

export type ReturnedFormKind = 'own_form' | 'ministry_form' | 'answers_table';

export type ReturnedFormState = 'read' | 'partly' | 'done' | 'abandoned';

export interface ReturnedFormHead {
  readonly __typename?: 'ReturnedFormHead';
  readonly id: string;
  readonly checklistId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly fileName: string;
  readonly kind: ReturnedFormKind;
  readonly state: ReturnedFormState;
  /** Lines, as they stood when it was read or last worked on. */
  readonly counts: ReturnedFormCounts;
  readonly isSigned: boolean;
  readonly readBy: string;
  readonly readAt: string;
}

export interface ReturnedFormCounts {
  readonly __typename?: 'ReturnedFormCounts';
  readonly same: number;
  readonly changed: number;
  /** Lines that a person has to look at. */
  readonly problems: number;
  readonly taken: number;
}

export interface ReturnedFormPage {
  readonly __typename?: 'ReturnedFormPage';
  readonly nodes: readonly ReturnedFormHead[];
  readonly pageInfo: PageInfo;
}

export interface ReturnedForm {
  readonly __typename?: 'ReturnedForm';
  readonly head: ReturnedFormHead;
  readonly batchId: string | null;
  readonly form: FormKind;
  readonly fiscalYear: number;
  readonly editionLabelJa: string;
  readonly editionLabelEn: string;
  /** What to know of the file as a whole, in the reader's language. */
  readonly notes: readonly string[];
  /** True when the file names another facility: nothing of it is chosen beforehand. */
  readonly namesOther: boolean;
  /** The same file, byte for byte, when it came before. */
  readonly earlier: ReturnedFormHead | null;
  readonly lines: readonly ReturnedFormLine[];
  /** Rows of the file that answer no item of the list. */
  readonly stray: readonly StrayFormRow[];
  readonly signature: ChecklistSignature | null;
}

export type ReturnedLineState = 'same' | 'changed' | 'emptied' | 'problem' | 'taken';

export interface ReturnedFormLine {
  readonly __typename?: 'ReturnedFormLine';
  readonly itemId: string;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly answerKind: AnswerKind;
  readonly targetLatestOn: string;
  /** Where the file has it: the sheet and the row. */
  readonly place: string;
  readonly state: ReturnedLineState;
  /** The answer that stands, with its version. */
  readonly current: Answer;
  /** Somebody changed the answer after the file was read. */
  readonly isChangedSince: boolean;
  /** What the file says; null where it cannot be read. */
  readonly given: GivenAnswer | null;
  readonly problems: readonly ReturnedProblem[];
}

export interface GivenAnswer {
  readonly __typename?: 'GivenAnswer';
  readonly value: AnswerValue | null;
  /** Null beside an answer: the day on which it is taken. */
  readonly confirmedOn: string | null;
  readonly targetOn: string | null;
  readonly reason: string;
  readonly remarks: string;
}

export interface ReturnedProblem {
  readonly __typename?: 'ReturnedProblem';
  /** What is wrong and what to do. */
  readonly message: string;
  /** The cell, `D12`; empty where it concerns the whole row. */
  readonly cell: string;
  /** What stands there. */
  readonly text: string;
}

export interface StrayFormRow {
  readonly __typename?: 'StrayFormRow';
  readonly place: string;
  /** What stands in the row. */
  readonly text: string;
  readonly message: string;
}

export interface ReturnedBatch {
  readonly __typename?: 'ReturnedBatch';
  readonly id: string;
  readonly fileName: string;
  readonly readBy: string;
  readonly readAt: string;
  readonly rowsRead: number;
  readonly clinics: number;
  /** Clinics of which something may be taken and was not tried yet. */
  readonly waiting: number;
  /** Clinics of which lines wait for a person. */
  readonly unclear: number;
  /** Sums over the clinics. */
  readonly counts: ReturnedFormCounts;
  /** How many rows belong to no list; the first 200 follow. */
  readonly strayRows: number;
  readonly stray: readonly StrayFormRow[];
}

export interface ReadReturnedFormInput {
  readonly clientMutationId?: string | null;
  readonly checklistId: string;
  /** Sent before, with the purpose returned_form. */
  readonly fileId: string;
}

export type ReadReturnedFormResult = ReturnedFormRead | ReturnedFormRefused | ChecklistSigned;

export interface ReturnedFormRead {
  readonly __typename?: 'ReturnedFormRead';
  readonly returnedForm: ReturnedForm;
}

/** Nothing of the file can be read for this list; nothing was changed. */
export interface ReturnedFormRefused {
  readonly __typename?: 'ReturnedFormRefused';
  readonly message: string;
}

export interface TakeReturnedRowsInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly rows: readonly TakenRowInput[];
}

export interface TakenRowInput {
  readonly itemId: string;
  /** The version of the answer seen. */
  readonly version: number;
  /** In place of what the file says. */
  readonly corrected?: CorrectedAnswerInput | null;
}

export interface CorrectedAnswerInput {
  readonly value?: AnswerValue | null;
  readonly confirmedOn?: string | null;
  readonly targetOn?: string | null;
  readonly reason?: string | null;
  readonly remarks?: string | null;
}

export type TakeReturnedRowsResult = ReturnedRowsTaken | ChecklistSigned;

export interface ReturnedRowsTaken {
  readonly __typename?: 'ReturnedRowsTaken';
  readonly returnedForm: ReturnedForm;
  readonly taken: number;
  readonly left: readonly LeftRow[];
}

export interface LeftRow {
  readonly __typename?: 'LeftRow';
  readonly itemId: string;
  readonly code: string;
  readonly message: string;
}

export interface UndoReturnedRowsInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
}

export interface PutAwayReturnedFormInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
}

export type PutAwayReturnedFormResult = ReturnedFormPutAway;

export interface ReturnedFormPutAway {
  readonly __typename?: 'ReturnedFormPutAway';
  readonly returnedForm: ReturnedForm;
}

export interface ReadReturnedAnswersInput {
  readonly clientMutationId?: string | null;
  /** Sent before, with the purpose returned_form and for no clinic. */
  readonly fileId: string;
}

export type ReadReturnedAnswersResult = ReturnedBatchRead | ReturnedFormRefused;

export interface ReturnedBatchRead {
  readonly __typename?: 'ReturnedBatchRead';
  readonly batch: ReturnedBatch;
}

export interface TakeReturnedBatchInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
}

export interface UndoReturnedBatchInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
}

export type ReturnedBatchResult = ReturnedBatchMoved;

export interface ReturnedBatchMoved {
  readonly __typename?: 'ReturnedBatchMoved';
  readonly batch: ReturnedBatch;
}

/** The head of a signed version. */
export interface ChecklistSignature {
  readonly __typename?: 'ChecklistSignature';
  readonly id: string;
  /** 1 for the list's first signed version. */
  readonly number: number;
  /** The person's name as it was that day. */
  readonly signedBy: string;
  readonly signedAt: string;
  /** Null while the version is in force. */
  readonly reopenedAt: string | null;
  readonly reopenedBy: string | null;
  readonly reopenReason: string | null;
}

export interface SignChecklistInput {
  readonly clientMutationId?: string | null;
  readonly checklistId: string;
}

export type SignChecklistResult = ChecklistSignedNow | AnswersMissing | ChecklistSigned;

export interface ChecklistSignedNow {
  readonly __typename?: 'ChecklistSignedNow';
  readonly checklist: Checklist;
}

/** Not every line is answered. */
export interface AnswersMissing {
  readonly __typename?: 'AnswersMissing';
  readonly message: string;
  /** In the form's order. */
  readonly items: readonly MissingAnswer[];
}

export interface MissingAnswer {
  readonly __typename?: 'MissingAnswer';
  readonly itemId: string;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
}

/** The list is signed: nothing on it changes until it is opened again. */
export interface ChecklistSigned {
  readonly __typename?: 'ChecklistSigned';
  readonly message: string;
  readonly signature: ChecklistSignature;
}

export interface ReopenChecklistInput {
  readonly clientMutationId?: string | null;
  readonly checklistId: string;
  /** The version in force that was seen. */
  readonly signatureId: string;
  /** Up to 2,000 characters; kept beside the signed version. */
  readonly reason: string;
}

export type ReopenChecklistResult = ChecklistReopened | SignatureNotInForce | InvalidInput;

export interface ChecklistReopened {
  readonly __typename?: 'ChecklistReopened';
  readonly checklist: Checklist;
}

/** The version seen is not the one in force: the list was opened, or signed anew, meanwhile. */
export interface SignatureNotInForce {
  readonly __typename?: 'SignatureNotInForce';
  readonly message: string;
}

export interface SignedChecklist {
  readonly __typename?: 'SignedChecklist';
  readonly id: string;
  readonly checklistId: string;
  readonly clinicId: string;
  readonly signature: ChecklistSignature;
  /** SHA-256 over the version as it is kept, in hexadecimal. */
  readonly sha256: string;
  /** Whether what is kept still has that hash. */
  readonly isIntact: boolean;
  readonly facility: SignedFacility;
  readonly form: FormKind;
  readonly fiscalYear: number;
  readonly edition: SignedEdition;
  readonly closedByEntryQuestion: boolean;
  readonly sections: readonly SignedSection[];
}

/** The clinic as it was when it signed. */
export interface SignedFacility {
  readonly __typename?: 'SignedFacility';
  readonly name: string;
  readonly kind: ClinicKind;
  readonly prefecture: number;
  readonly address: string;
  readonly phone: string;
  /** Empty when there is none. */
  readonly institutionCode: string;
  readonly directorName: string;
}

export interface SignedEdition {
  readonly __typename?: 'SignedEdition';
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly titleJa: string;
  readonly published: string;
}

export interface SignedSection {
  readonly __typename?: 'SignedSection';
  readonly code: string;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly items: readonly SignedItem[];
}

export interface SignedItem {
  readonly __typename?: 'SignedItem';
  readonly id: string;
  readonly code: string;
  readonly answerKind: AnswerKind;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly scopeJa: string;
  readonly answer: Answer;
  readonly evidence: readonly SignedEvidence[];
}

export interface SignedEvidence {
  readonly __typename?: 'SignedEvidence';
  /** Null in the oldest versions. */
  readonly id: string | null;
  /** file, note or register. */
  readonly kind: string;
  readonly title: string;
  readonly speaksForOn: string;
  /** Of a file. */
  readonly fileName: string | null;
  /** Of a file and of a register. */
  readonly sha256: string | null;
  /** Of a note. */
  readonly note: string | null;
}

export interface AnswerSuggestion {
  readonly __typename?: 'AnswerSuggestion';
  readonly value: AnswerValue;
  /** For planned: the day on which the last login will have two factors. */
  readonly targetOn: string | null;
  /** Logins of all systems, the client's and the server's. */
  readonly logins: number;
  readonly inPlace: number;
  /** Planned by the day below. */
  readonly planned: number;
  /** The day that the consultancy counts by. */
  readonly dueOn: string;
}

export interface VendorToAsk {
  readonly __typename?: 'VendorToAsk';
  readonly name: string;
  /** Empty where nobody of this vendor was asked yet. */
  readonly address: string;
  /** The clinic's systems that the vendor supplies. */
  readonly systems: readonly string[];
}

export interface AskVendorInput {
  readonly clientMutationId?: string | null;
  readonly checklistId: string;
  readonly itemId: string;
  readonly address: string;
  /** The company or person. */
  readonly name: string;
  /** What one wants to know, up to 2,000 characters; may be empty. */
  readonly question: string;
}

export type AskVendorResult = VendorAsked | AlreadyAsked | TooManyQuestions | ChecklistSigned | InvalidInput;

export interface VendorAsked {
  readonly __typename?: 'VendorAsked';
  readonly proposal: AnswerProposal;
}

/** So many letters a day and no more, of a clinic and to one address. */
export interface TooManyQuestions {
  readonly __typename?: 'TooManyQuestions';
  readonly message: string;
}

export type VendorTold = 'waiting' | 'told' | 'not_a_vendor' | 'asker_left';

export type VendorQuestionState = 'asked' | 'answered' | 'closed';

/** All that a vendor sees of a clinic: one line, and what is asked about it. */
export interface VendorQuestion {
  readonly __typename?: 'VendorQuestion';
  readonly id: string;
  readonly state: VendorQuestionState;
  readonly clinicName: string;
  readonly fiscalYear: number;
  readonly askedBy: string;
  readonly askedAt: string;
  /** Empty when the line itself is the question. */
  readonly question: string;
  /** Code and text of the line, as on the form. */
  readonly itemJa: string;
  readonly itemEn: string;
  readonly answerKind: AnswerKind;
  readonly explainJa: string;
  readonly guidance: ItemGuidance | null;
  /** The last day for a target date of this line. */
  readonly targetLatestOn: string;
  /** The viewer's own answer; null until it is given. */
  readonly value: AnswerValue | null;
  readonly confirmedOn: string | null;
  readonly targetOn: string | null;
  readonly reason: string;
  readonly remarks: string;
  readonly answeredAt: string | null;
  readonly version: number;
}

export interface VendorQuestionConnection {
  readonly __typename?: 'VendorQuestionConnection';
  readonly nodes: readonly VendorQuestion[];
  readonly pageInfo: PageInfo;
}

export interface AnswerVendorQuestionInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  /** The version that was seen. */
  readonly version: number;
  readonly value: AnswerValue;
  /** Today unless named. */
  readonly confirmedOn?: string | null;
  readonly targetOn?: string | null;
  readonly reason?: string | null;
  readonly remarks?: string | null;
}

export type AnswerVendorQuestionResult =
  | VendorQuestionAnswered
  | VendorQuestionClosed
  | TargetDateRequired
  | TargetDateOutsideFiscalYear
  | PlanDateRequired
  | AnswerNotAllowed
  | ConfirmedDateInFuture
  | InvalidInput;

export interface VendorQuestionAnswered {
  readonly __typename?: 'VendorQuestionAnswered';
  readonly question: VendorQuestion;
}

/** It was changed elsewhere or decided meanwhile; `current` is how it stands. */
export interface VendorQuestionClosed {
  readonly __typename?: 'VendorQuestionClosed';
  readonly message: string;
  readonly current: VendorQuestion;
}
