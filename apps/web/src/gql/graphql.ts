/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AbandonEditionDraftInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly draftId: string;
  readonly version: number;
};

export type AcceptInvitationInput = {
  readonly response: string;
  readonly token: string;
};

export type AcceptProposalInput = {
  /** The version of the answer that was seen, which it replaces. */
  readonly answerVersion: number;
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  /** The version of the proposal that was seen. */
  readonly version: number;
};

export type AccountReviewInput = {
  /** 1 to 99999. */
  readonly accountCount?: number | null | undefined;
  readonly doneBy?: string | null | undefined;
  /** Not in the future. */
  readonly heldOn?: string | null | undefined;
  /** After the day on which it was held; a year after it where it is left out, which is our advice and no rule. */
  readonly nextOn?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** 0 to 99999, and no more than were looked at. */
  readonly stoppedCount?: number | null | undefined;
  readonly systems: string;
  readonly whose?: string | null | undefined;
};

/** What is to be told of reviews of accounts. */
export type AccountReviewRemarkKind =
  /** The day set for the next one has passed. */
  | 'next_overdue'
  /** The last one was more than twelve months ago: our advice. */
  | 'old';

export type AddDraftItemInput = {
  /** Null puts it first. */
  readonly afterItemId?: string | null | undefined;
  readonly answerKind?: AnswerKind | null | undefined;
  readonly clientMutationId?: string | null | undefined;
  readonly code: string;
  readonly draftId: string;
  readonly form: DraftForm;
  readonly labelJa: string;
  readonly scope?: ItemScope | null | undefined;
  readonly sectionCode: string;
  readonly sectionTitleJa: string;
};

export type AddEvidenceInput = {
  readonly checklistId: string;
  readonly clientMutationId?: string | null | undefined;
  readonly evidence: EvidenceInput;
  readonly itemId: string;
};

export type AddPasskeyInput = {
  readonly label?: string | null | undefined;
  readonly response: string;
};

export type AddressFaultReason = 'bounced' | 'complained' | 'unsubscribed';

export type AnswerChecklistItemInput = {
  readonly checklistId: string;
  readonly clientMutationId?: string | null | undefined;
  /** Today unless named. */
  readonly confirmedOn?: string | null | undefined;
  /** True when it is typed from the printed form; the answer's source is then `paper`. */
  readonly fromPaper?: boolean | null | undefined;
  readonly itemId: string;
  /** Why there is no target date or a later one, up to 2,000 characters. */
  readonly reason?: string | null | undefined;
  /** Up to 4,000 characters; left as they are when absent, cleared by an empty text. */
  readonly remarks?: string | null | undefined;
  /** For いいえ and planned. */
  readonly targetOn?: string | null | undefined;
  /** Null takes the answer back. */
  readonly value?: AnswerValue | null | undefined;
  /** The version seen. */
  readonly version: number;
};

export type AnswerKind = 'gate_yes_no' | 'yes_no' | 'yes_no_no_contract_skip' | 'yes_no_planned';

/** Why a line has to be answered anew. */
export type AnswerNeed =
  /** The newer form does not take the answer. */
  | 'answer_not_allowed'
  /** The target date lies outside the newer list's year. */
  | 'new_date'
  | 'new_item'
  | 'not_answered'
  /** The lines that were merged had different answers. */
  | 'parts_differ';

/** Where an answer came from. */
export type AnswerSource =
  /** Last year's answer, confirmed again. */
  | 'carried'
  /** Read from a form that came back filled in. */
  | 'form'
  /** Typed from the printed form. */
  | 'paper'
  /** Proposed by somebody else and accepted. */
  | 'proposal'
  /** Taken from one of the clinic's registers. */
  | 'register'
  | 'typed';

export type AnswerValue =
  | 'no'
  | 'not_applicable'
  /** Not in place yet, firmly planned: counts as はい where the edition allows it. */
  | 'planned'
  | 'yes';

export type AnswerVendorQuestionInput = {
  readonly clientMutationId?: string | null | undefined;
  /** Today unless named. */
  readonly confirmedOn?: string | null | undefined;
  readonly id: string;
  readonly reason?: string | null | undefined;
  readonly remarks?: string | null | undefined;
  readonly targetOn?: string | null | undefined;
  readonly value: AnswerValue;
  /** The version that was seen. */
  readonly version: number;
};

export type ApplyCarryOverInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
};

export type ApplyClinicImportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
};

export type AskColleagueInput = {
  readonly checklistId: string;
  readonly clientMutationId?: string | null | undefined;
  readonly itemId: string;
  readonly memberId: string;
  /** What one wants to know, up to 2,000 characters; may be empty. */
  readonly question: string;
};

export type AskVendorInput = {
  readonly address: string;
  readonly checklistId: string;
  readonly clientMutationId?: string | null | undefined;
  readonly itemId: string;
  /** The company or person. */
  readonly name: string;
  /** What one wants to know, up to 2,000 characters; may be empty. */
  readonly question: string;
};

/** Who answers, from the nearest to the furthest; everybody up to it is told. */
export type AudienceLevel = 'clinic_manager' | 'consultant' | 'owner' | 'tenant_admin';

export type AuditFilter = {
  /** How the action starts, by whole words: `checklist.`, or `member.invited`. */
  readonly action?: string | null | undefined;
  readonly clinicId?: string | null | undefined;
  /** First and last day, Japan's calendar. */
  readonly fromOn?: string | null | undefined;
  readonly memberId?: string | null | undefined;
  readonly objectId?: string | null | undefined;
  readonly objectKind?: string | null | undefined;
  /** Part of a name in the row: of who acted, of the clinic, or the name, title or address of what was changed. One page looks through at most 50,000 rows that fit the rest: see lookedBackTo. */
  readonly text?: string | null | undefined;
  readonly toOn?: string | null | undefined;
};

export type BackupFrequency = 'continuous' | 'daily' | 'monthly' | 'rarely' | 'unknown' | 'weekly';

export type BackupInput = {
  readonly doneBy?: string | null | undefined;
  readonly encryptedCopy?: Presence | null | undefined;
  readonly frequency?: BackupFrequency | null | undefined;
  /** 1 to 999. */
  readonly generations?: number | null | undefined;
  readonly keptWhere?: string | null | undefined;
  readonly methods?: ReadonlyArray<BackupMethod> | null | undefined;
  readonly name: string;
  readonly nextTestOn?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly offlineCopy?: Presence | null | undefined;
  readonly offsiteCopy?: Presence | null | undefined;
  readonly stepsWhere?: string | null | undefined;
  /** Not in the future. */
  readonly succeededOn?: string | null | undefined;
  readonly systemId?: string | null | undefined;
  readonly target: BackupTarget;
  readonly testResult?: RestoreResult | null | undefined;
  readonly testedBy?: string | null | undefined;
  /** Not in the future; needs a result. */
  readonly testedOn?: string | null | undefined;
};

export type BackupMethod =
  | 'cloud'
  | 'external_disk'
  | 'nas'
  | 'other'
  /** On the very machine that holds the data. */
  | 'same_machine'
  | 'tape'
  /** The vendor does it by its own means. */
  | 'vendor';

/** What is to be told of a copy. Each rests on the words of checklist item 3-② unless it is marked as ours. */
export type BackupRemarkKind =
  /** Nobody wrote down how often it is made. */
  | 'frequency_unknown'
  /** Nobody wrote down how many generations are kept. */
  | 'generations_unknown'
  /** Nobody wrote down how the copy is made. */
  | 'method_unknown'
  /** No copy is cut off from the network. */
  | 'never_offline'
  /** No try to bring data back is on record. */
  | 'never_tested'
  /** Nobody found out whether a copy is cut off from the network. */
  | 'offline_unknown'
  /** Only the newest copy is kept. */
  | 'one_generation'
  /** All copies are made in one way. */
  | 'one_method'
  /** Nobody wrote down where the copies lie. */
  | 'place_unknown'
  /** Nobody wrote down where the steps of bringing data back are. */
  | 'steps_unknown'
  /** Nobody wrote down when a copy was last seen to succeed: our advice. */
  | 'success_unknown'
  /** The last try brought back nothing, or only a part. */
  | 'test_failed'
  /** The last try was more than twelve months ago: our advice. */
  | 'test_old'
  /** The day that the clinic set for the next try has passed. */
  | 'test_overdue';

export type BackupTarget = 'department' | 'documents' | 'emr' | 'other' | 'pacs' | 'receipt';

export type BeginAcceptingInvitationInput = {
  readonly token: string;
};

export type BeginPasskeyRegistrationInput = {
  readonly token: string;
};

export type BeginRecoveryInput = {
  /** As printed; spaces, hyphens and lower case do not matter. */
  readonly code: string;
  readonly token: string;
};

export type BeginUploadInput = {
  /** How many bytes will be sent: no more will be taken. */
  readonly bytes: number;
  readonly clientMutationId?: string | null | undefined;
  /** Of which clinic it is; left out for what is the consultancy's own. */
  readonly clinicId?: string | null | undefined;
  readonly fileName: string;
  readonly purpose: FilePurpose;
};

/** How well a figure fits the item of the checklist beside it. */
export type BenchmarkMatch =
  /** The survey asks for the same. */
  | 'direct'
  /** The nearest item there is: for orientation. */
  | 'proxy';

export type CancelInspectionInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type CarryOverClinicState =
  | 'applied'
  /** Not undone, because the list was worked in since. */
  | 'kept'
  /** Nothing is carried; the reason says why. */
  | 'skipped'
  | 'undone'
  /** Can be carried over. */
  | 'waiting';

/** One of the three: some clinics, those that a filter finds, or all that the viewer looks after. */
export type CarryOverClinicsInput = {
  readonly all?: boolean | null | undefined;
  readonly clinicIds?: ReadonlyArray<string> | null | undefined;
  readonly filter?: ClinicFilter | null | undefined;
};

export type CarryOverReason =
  /** The newer list holds last year's answers already. */
  | 'carried_already'
  /** The clinic's last day of care has passed. */
  | 'clinic_left'
  /** The clinic has no earlier list of this form. */
  | 'no_earlier_list'
  /** The edition lacks the clinic's form. */
  | 'no_form'
  /** Whoever asked no longer looks after the clinic. */
  | 'not_assigned'
  /** The newer list is signed. */
  | 'signed'
  /** Answers, evidence or a signature came to the newer list since. */
  | 'worked_in';

export type CarryOverState =
  | 'applied'
  | 'applying'
  /** Stopped half-way; may go on, or be undone. */
  | 'failed'
  | 'previewed'
  | 'undoing'
  | 'undone';

export type ChangeMemberInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicIds: ReadonlyArray<string>;
  readonly memberId: string;
  readonly name: string;
  readonly role: Role;
  readonly version: number;
};

export type ChangePasswordInput = {
  /** Not asked for when there is none yet. */
  readonly current?: string | null | undefined;
  readonly new: string;
};

/** What a kind of channel needs: Slack, Teams and webhooks an url, webhooks a secret too, Chatwork token and roomId, LINE WORKS the rest. */
export type ChannelAccessInput = {
  readonly botId?: string | null | undefined;
  readonly clientId?: string | null | undefined;
  readonly clientSecret?: string | null | undefined;
  /** PEM. */
  readonly privateKey?: string | null | undefined;
  readonly roomId?: string | null | undefined;
  /** 32 to 200 characters with which each message is signed. */
  readonly secret?: string | null | undefined;
  readonly serviceAccount?: string | null | undefined;
  readonly token?: string | null | undefined;
  readonly url?: string | null | undefined;
};

/** Ways by which a message leaves the product; the notice inside it is none of them, and always there. */
export type ChannelKind = 'chatwork' | 'line_works' | 'mail' | 'slack' | 'teams' | 'web_push' | 'webhook';

export type ChooseClinicImportModeInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly mode: ImportMode;
};

export type ChooseFormSheetInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly sheetName: string;
  /** The version seen. */
  readonly version: number;
};

export type ChooseTenantInput = {
  readonly tenantId: string;
};

export type ClearAddressFaultInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
};

export type ClinicFilter = {
  readonly kind?: ClinicKind | null | undefined;
  /** JIS X 0401 code, 1 to 47. */
  readonly prefecture?: number | null | undefined;
  readonly tag?: string | null | undefined;
  /** Part of the name or of its reading; width and case do not matter. */
  readonly text?: string | null | undefined;
  /** Also clinics whose care has ended; they are left out unless true. */
  readonly withLeft?: boolean | null | undefined;
};

export type ClinicInput = {
  readonly address?: string | null | undefined;
  readonly directorName?: string | null | undefined;
  readonly institutionCode?: string | null | undefined;
  readonly kind: ClinicKind;
  readonly name: string;
  readonly nameKana: string;
  readonly phone?: string | null | undefined;
  readonly prefecture: number;
  readonly tags?: ReadonlyArray<string> | null | undefined;
};

export type ClinicKind = 'clinic' | 'dental' | 'hospital' | 'pharmacy';

/** What becomes of a stage on a closed day: told on it all the same, on the open day before, or on the one after. */
export type ClosedDayRule = 'after' | 'as_is' | 'before';

export type CommentOnTaskInput = {
  readonly body: string;
  readonly clientMutationId?: string | null | undefined;
  readonly taskId: string;
};

/** How sure a statement of the catalogue is. */
export type Confidence =
  | 'inferred'
  | 'local'
  /** Read in a secondary source; the original was not read. */
  | 'secondary'
  | 'unverified'
  | 'verified';

export type ConfirmContactInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type ConfirmDraftMappingsInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly draftId: string;
  readonly items: ReadonlyArray<SeenDraftItem>;
};

/** How sure a post of the catalogue is; its telephone number is never part of it. */
export type ContactCertainty =
  | 'number_unverified'
  /** Our own proposal. */
  | 'ours'
  | 'secondary'
  | 'verified';

export type ContactKind =
  | 'inside'
  | 'ipa_jpcert'
  | 'medical_association'
  | 'medical_isac'
  | 'ministry'
  | 'mist'
  | 'neighbours'
  | 'other'
  | 'police'
  | 'prefecture'
  | 'privacy_commission'
  | 'vendor';

export type ContinuityPlanInput = {
  readonly approvedBy?: string | null | undefined;
  /** Not in the future. */
  readonly checkedOn?: string | null | undefined;
  readonly coversCyber?: Presence | null | undefined;
  readonly edition?: string | null | undefined;
  /** A file of the clinic that was sent as evidence. */
  readonly fileId?: string | null | undefined;
  readonly keptWhere?: string | null | undefined;
  readonly name: string;
  readonly nextReviewOn?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** Not in the future. */
  readonly reviewedOn?: string | null | undefined;
};

/** What is to be told of plans and drills. Each rests on the words of checklist item 3-③ unless it is marked as ours. */
export type ContinuityRemarkKind =
  /** No plan is said to cover an attack on the systems. */
  | 'cyber_uncovered'
  /** The last drill was more than twelve months ago: our advice. */
  | 'drill_old'
  /** The day that the clinic set for the next drill has passed. */
  | 'drill_overdue'
  /** No plan was gone through with the ministry's check table. */
  | 'never_checked'
  /** No drill is on record. */
  | 'no_drill'
  /** No plan is on record. */
  | 'no_plan'
  /** The day that the clinic set for a review has passed. */
  | 'review_overdue';

export type CorrectedAnswerInput = {
  readonly confirmedOn?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly remarks?: string | null | undefined;
  readonly targetOn?: string | null | undefined;
  readonly value?: AnswerValue | null | undefined;
};

export type CreateCalendarFeedInput = {
  readonly clientMutationId?: string | null | undefined;
  /** Without a clinic: the dates that the viewer answers for, and those of the viewer's clinics. */
  readonly clinicId?: string | null | undefined;
  readonly name: string;
};

export type CreateClinicInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinic: ClinicInput;
};

export type CreateTaskInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  readonly dueOn?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly title: string;
};

export type DeadlineKind =
  /** The next review of accounts. */
  | 'account_review'
  /** The next look through a plan for the day on which systems stop. */
  | 'bcp_review'
  /** The next drill. */
  | 'drill'
  /** The latest target day of an edition, from the catalogue. */
  | 'edition_target_end'
  /** The end of what a piece of evidence is good for. */
  | 'evidence_expiry'
  | 'inspection'
  | 'inspection_documents'
  /** The end of an invitation that nobody has taken yet. */
  | 'invitation_expiry'
  /** The next try to bring data back from its copy. */
  | 'restore_test'
  /** The day on which a login of a system is to get two factors. */
  | 'system_plan'
  /** The next renewal of a system. */
  | 'system_renewal'
  /** The day by which a いいえ is to be put right. */
  | 'target_date'
  | 'task_due'
  /** The next training. */
  | 'training'
  | 'two_factor';

export type DeliveryEventKind = 'bounced' | 'complained' | 'delayed' | 'delivered';

export type DeliveryFilter = {
  readonly channel?: ChannelKind | null | undefined;
  readonly clinicId?: string | null | undefined;
  /** Both days are included. */
  readonly fromOn?: string | null | undefined;
  readonly memberId?: string | null | undefined;
  readonly states?: ReadonlyArray<DeliveryState> | null | undefined;
  readonly untilOn?: string | null | undefined;
};

/** What a message is for. */
export type DeliveryPurpose =
  /** Instead of one that did not leave on its own channel. */
  'fallback' | 'monday' | 'notice' | 'reminders' | 'resend' | 'test';

export type DeliveryState =
  /** It came back. */
  | 'bounced'
  | 'cancelled'
  /** The recipient called it unwanted. */
  | 'complained'
  /** The mail system of the recipient says that it has arrived. */
  | 'delivered'
  | 'failed'
  | 'no_address'
  | 'scheduled'
  | 'sending'
  | 'sent'
  | 'unknown';

export type DismissProposalInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  /** The version of the proposal that was seen. */
  readonly version: number;
};

export type DraftChange = 'kept' | 'merged' | 'moved' | 'new' | 'reworded' | 'split';

export type DraftDoubt =
  | 'code_out_of_order'
  | 'code_twice'
  | 'continued'
  | 'cut_short'
  | 'entry_question_guessed'
  | 'hidden_row'
  | 'no_code'
  | 'no_section'
  | 'planned_year_unknown';

export type DraftFindingKind =
  | 'code_missing'
  | 'code_twice'
  | 'edition_held'
  | 'entry_question_twice'
  | 'label_missing'
  | 'mapping_unconfirmed'
  | 'no_items'
  | 'plan_year_missing'
  | 'published_missing'
  | 'scope_missing'
  | 'section_missing'
  | 'title_missing'
  | 'wording_missing'
  | 'year_missing';

/** Which form a sheet or an item is of; the joint form is published as both of its forms. */
export type DraftForm = 'medical' | 'medical_pharmacy' | 'own' | 'pharmacy' | 'vendor';

export type DrillInput = {
  /** A file of the clinic that was sent as evidence. */
  readonly fileId?: string | null | undefined;
  readonly found?: string | null | undefined;
  /** Not in the future. */
  readonly heldOn?: string | null | undefined;
  readonly kind: DrillKind;
  readonly ledBy?: string | null | undefined;
  readonly nextOn?: string | null | undefined;
  /** 1 to 9999. */
  readonly people?: number | null | undefined;
  readonly scenario: string;
};

export type DrillKind =
  /** Everybody on the chart was called. */
  | 'contact'
  /** Work went on without the systems. */
  | 'hands_on'
  | 'other'
  /** Data was brought back from a copy. */
  | 'restore'
  /** Talked through at a table. */
  | 'tabletop';

export type EditionDraftKind = 'ministry' | 'own';

export type EditionDraftState = 'abandoned' | 'published' | 'review';

export type EditionOrigin =
  /** Given to every consultancy by the operator. */
  | 'catalogue'
  /** Read from the ministry's file by this consultancy. */
  | 'import'
  /** The consultancy's own list. */
  | 'own';

export type EndClinicInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  /** The last day of care in Japan; at most ten years from today, before or after. */
  readonly leftOn: string;
  /** Why, for the consultancy's own people; up to 1,000 characters. */
  readonly note?: string | null | undefined;
  /** The version seen. */
  readonly version: number;
};

export type EndSessionInput = {
  readonly id: string;
};

export type EquipmentFilter = {
  /** Only what is, or is not, maintained from outside. */
  readonly isRemote?: boolean | null | undefined;
  /** Only what the maker mends no more. */
  readonly isUnsupported?: boolean | null | undefined;
  readonly kind?: EquipmentKind | null | undefined;
  /** In name, model, place, manager and vendor, whatever the width and case. */
  readonly text?: string | null | undefined;
};

export type EquipmentInput = {
  readonly boughtOn?: string | null | undefined;
  readonly isRemote?: boolean | null | undefined;
  readonly kind: EquipmentKind;
  readonly manager?: string | null | undefined;
  readonly model?: string | null | undefined;
  readonly name: string;
  readonly note?: string | null | undefined;
  readonly osVersion?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly supportEndsOn?: string | null | undefined;
  readonly usedFor?: string | null | undefined;
  readonly vendorName?: string | null | undefined;
};

export type EquipmentKind =
  'computer' | 'medical_device' | 'network' | 'other' | 'printer' | 'server' | 'storage' | 'tablet';

/** One of a file, a note and a register. */
export type EvidenceInput = {
  /** A file of purpose evidence of the same clinic that has arrived. */
  readonly fileId?: string | null | undefined;
  /** Up to 4,000 characters; beside a file, what to know of it. */
  readonly note?: string | null | undefined;
  /** What this register of the clinic says now. */
  readonly register?: RegisterKind | null | undefined;
  /** Today unless named; not in the future. A register speaks for today. */
  readonly speaksForOn?: string | null | undefined;
  /** The file's name, or the note's first line, unless named; up to 200 characters. */
  readonly title?: string | null | undefined;
};

export type EvidenceKind =
  | 'file'
  | 'note'
  /** What one of the clinic's registers said on its day. */
  | 'register';

export type ExportAuditEventsInput = {
  readonly filter?: AuditFilter | null | undefined;
};

export type ExportReminderSimulationInput = {
  readonly clinicId?: string | null | undefined;
  readonly from: string;
  readonly kind?: DeadlineKind | null | undefined;
  readonly memberId?: string | null | undefined;
  readonly until: string;
};

export type FilePurpose =
  /** A form of the ministry to be read as an edition. */
  | 'edition'
  /** Shown beside an answer. */
  | 'evidence'
  /** An empty form of the ministry to be filled in. */
  | 'form_blank'
  /** Paper that was photographed or scanned. */
  | 'paper'
  /** A form that came back filled in. */
  | 'returned_form';

export type FileScan =
  | 'clean'
  | 'infected'
  /** No scanner is set up, or it has not looked yet. */
  | 'not_scanned';

export type FileState =
  | 'available'
  /** A scanner found something; nothing of it is kept. */
  | 'infected'
  /** What arrived is not taken; nothing of it is kept. */
  | 'refused'
  /** Has not arrived, or waits to be scanned. */
  | 'waiting';

export type FinishPasskeyRegistrationInput = {
  /** What the person calls this device, for the list of devices. */
  readonly label?: string | null | undefined;
  readonly response: string;
  readonly token: string;
};

export type FinishRecoveryInput = {
  readonly code: string;
  readonly label?: string | null | undefined;
  readonly response: string;
  readonly token: string;
};

export type FinishSignInInput = {
  readonly response: string;
  /** Which consultancy, when the person belongs to several and it is known already. */
  readonly tenantId?: string | null | undefined;
};

export type FinishStepUpInput = {
  readonly response: string;
};

export type FormBlankState =
  | 'in_use'
  /** Its cells are being looked through. */
  | 'mapping'
  | 'retired';

export type FormCellInput = {
  /** As a spreadsheet names it; of joined cells any one. */
  readonly cell: string;
  /** Needed for what belongs to an item. */
  readonly itemId?: string | null | undefined;
  readonly round?: number | null | undefined;
  /** Null takes the meaning away. */
  readonly what?: FormCellMeaning | null | undefined;
};

/** What a cell of a form holds. */
export type FormCellMeaning =
  | 'address'
  /** The word itself, or boxes in a row of words. */
  | 'answer'
  /** The same, with room for the day of confirmation behind it. */
  | 'answer_with_day'
  | 'confirmed_on'
  | 'director'
  | 'facility_code'
  | 'facility_name'
  | 'filled_on'
  | 'fiscal_year'
  | 'no_box'
  | 'not_applicable_box'
  | 'phone'
  | 'remarks'
  | 'target_on'
  | 'yes_box';

export type FormKind =
  | 'medical'
  /** A list of the consultancy's own. */
  | 'own'
  | 'pharmacy'
  | 'vendor';

export type GivePasswordInput = {
  readonly password: string;
};

export type ImportGuidelineTableInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly editionId: string;
  readonly fileId: string;
  /** The guideline's version, as 7.1. */
  readonly guideline: string;
};

export type ImportMode =
  /** Rows at fault or already known are left out. */
  | 'skip'
  /** Any row at fault or already known stops the whole import. */
  | 'stop'
  /** Known clinics are updated; rows at fault are left out. */
  | 'update';

export type ImportRowOutcome = 'create' | 'error' | 'skip' | 'unchanged' | 'update';

export type ImportState = 'applied' | 'applying' | 'failed' | 'previewed';

export type InspectionState = 'cancelled' | 'done' | 'scheduled';

export type InvitationState = 'expired' | 'open' | 'revoked';

export type InviteMemberInput = {
  readonly clientMutationId?: string | null | undefined;
  /** Needed for consultants and clinic staff. */
  readonly clinicIds: ReadonlyArray<string>;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
};

export type ItemScope = 'all' | 'network' | 'organization' | 'server' | 'server_terminal' | 'terminal';

export type Language = 'en' | 'ja';

export type LetterState =
  | 'cancelled'
  | 'failed'
  | 'pending'
  | 'sending'
  | 'sent'
  /** The mail server did not say whether it took the letter. */
  | 'unknown';

/** What became of a line since the earlier list. */
export type LineChange = 'merged' | 'new' | 'reworded' | 'split' | 'unchanged';

export type MapFormCellsInput = {
  /** Up to 500. */
  readonly cells: ReadonlyArray<FormCellInput>;
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  /** Which of the repeated columns answers are written into; as it was unless given. */
  readonly round?: number | null | undefined;
  /** The version seen. */
  readonly version: number;
};

export type MappingDoubtKind =
  'by_order' | 'by_words' | 'code_twice' | 'formula' | 'no_answer_cell' | 'no_heads' | 'shared_cell' | 'unknown_code';

export type MarkNoticesReadInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
};

export type MemberFilter = {
  readonly clinicId?: string | null | undefined;
  readonly role?: Role | null | undefined;
  /** Unless asked for, the disabled are left out. */
  readonly state?: MemberState | null | undefined;
  /** Part of the name or of the address. */
  readonly text?: string | null | undefined;
};

export type MemberState = 'active' | 'disabled' | 'invited';

export type MemberVersionInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly memberId: string;
  readonly version: number;
};

/** Whether it may stand in one message with other lines of the same person and day. */
export type MessageGrouping = 'daily' | 'single';

export type MoveDraftItemInput = {
  /** Null puts it first. */
  readonly afterItemId?: string | null | undefined;
  readonly clientMutationId?: string | null | undefined;
  readonly draftId: string;
  readonly itemId: string;
};

/** What a notice tells of: a deadline, or something that has no date. */
export type NoticeKind =
  | 'account_review'
  /** The answer to a question came. */
  | 'answer_proposed'
  | 'bcp_review'
  | 'drill'
  | 'edition_target_end'
  | 'evidence_expiry'
  | 'inspection'
  | 'inspection_documents'
  | 'invitation_expiry'
  /** A colleague asks about a line of a checklist. */
  | 'question_asked'
  | 'restore_test'
  | 'system_plan'
  | 'system_renewal'
  | 'target_date'
  | 'task_due'
  | 'training'
  | 'two_factor';

export type ObjectToRecoveryInput = {
  /** From the letter; not needed by the signed-in person. */
  readonly token?: string | null | undefined;
};

export type OpenChecklistInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  /** One of the consultancy's own editions; the ministry's are chosen by kind and year. */
  readonly editionId?: string | null | undefined;
  /** The current one unless named. */
  readonly fiscalYear?: number | null | undefined;
};

export type PortfolioFilter = {
  readonly kind?: ClinicKind | null | undefined;
  /** Only clinics with an overdue task. */
  readonly overdue?: boolean | null | undefined;
  readonly prefecture?: number | null | undefined;
  readonly tag?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly twoFactor?: TwoFactorOverall | null | undefined;
  /** Also clinics whose care has ended; they are left out unless true. */
  readonly withLeft?: boolean | null | undefined;
};

export type PortfolioSort =
  /** By reading. */
  | 'name'
  /** Nearest dated thing first. */
  | 'next'
  /** Least answered first. */
  | 'progress'
  /** Highest risk first. */
  | 'risk';

/** Whether something is there; unknown until somebody found out. */
export type Presence = 'no' | 'unknown' | 'yes';

export type PreviewCarryOverInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinics: CarryOverClinicsInput;
  readonly editionId: string;
  /** The current one unless named. */
  readonly fiscalYear?: number | null | undefined;
};

export type ProposalSource =
  /** Somebody of the clinic was asked. */
  | 'colleague'
  /** A form that came back filled in. */
  | 'form'
  | 'register'
  | 'two_factor'
  | 'vendor';

export type ProposalState =
  | 'accepted'
  /** Waits for whoever was asked. */
  | 'asked'
  /** Put away by whoever asked; can be taken back. */
  | 'dismissed'
  /** Waits for whoever asked. */
  | 'open'
  /** A question that was taken back before it was answered. */
  | 'withdrawn';

export type ProposeAnswerInput = {
  readonly clientMutationId?: string | null | undefined;
  /** Today unless named. */
  readonly confirmedOn?: string | null | undefined;
  readonly id: string;
  readonly reason?: string | null | undefined;
  readonly remarks?: string | null | undefined;
  readonly targetOn?: string | null | undefined;
  readonly value: AnswerValue;
  /** The version of the proposal that was seen. */
  readonly version: number;
};

export type PublishEditionInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly draftId: string;
  /** The version of the draft that was seen. */
  readonly version: number;
};

export type PutAwayReturnedFormInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
};

export type ReadEditionWorkbookInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly draftId: string;
  readonly fileId: string;
  /** Forms that a person chose for sheets that do not tell it, or tell it wrongly; only these sheets are read then. */
  readonly forms?: ReadonlyArray<SheetFormInput> | null | undefined;
  /** Whether items of the same form that were read before give way. */
  readonly replace?: boolean | null | undefined;
};

export type ReadFormBlankInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly editionId: string;
  readonly fileId: string;
  readonly form: FormKind;
};

export type ReadGuidelineTableInput = {
  readonly editionId: string;
  readonly fileId: string;
};

export type ReadReturnedAnswersInput = {
  readonly clientMutationId?: string | null | undefined;
  /** Sent before, with the purpose returned_form and for no clinic. */
  readonly fileId: string;
};

export type ReadReturnedFormInput = {
  readonly checklistId: string;
  readonly clientMutationId?: string | null | undefined;
  /** Sent before, with the purpose returned_form. */
  readonly fileId: string;
};

/** Of which stages a person wants messages. The notice in the product comes with every stage, and the last stage goes out always. */
export type ReceivesReminders =
  | 'all'
  /** From a week before the date on. */
  | 'important'
  | 'last_only';

export type ReconfirmAnswersInput = {
  readonly checklistId: string;
  readonly clientMutationId?: string | null | undefined;
  readonly itemIds: ReadonlyArray<string>;
};

export type RecoveryInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
};

export type RecoveryState =
  | 'expired'
  | 'link_sent'
  | 'objected'
  /** One more administrator has to approve. */
  | 'started'
  | 'used'
  /** The day in which the person can object. */
  | 'waiting'
  | 'withdrawn';

export type RegisterKind =
  /** Reviews of accounts. */
  | 'accounts'
  | 'backups'
  | 'contacts'
  | 'continuity'
  | 'equipment'
  /** Systems with their two factors. */
  | 'systems'
  | 'training';

export type ReminderPolicyInput = {
  /** HH:MM in Japan. */
  readonly at: string;
  /** With none, people are told in the product; the last stage goes by mail even so. */
  readonly channels: ReadonlyArray<ChannelKind>;
  readonly escalates: boolean;
  readonly grouping: MessageGrouping;
  readonly isOn: boolean;
  readonly onClosedDay: ClosedDayRule;
  /** From 1 to 90. */
  readonly repeatsEveryDays?: number | null | undefined;
  /** Up to 20, in any order, each number of days once. */
  readonly stages: ReadonlyArray<ReminderStageInput>;
};

export type ReminderPolicyPreviewInput = {
  /** The day of the thing. */
  readonly dueOn: string;
  readonly policy: ReminderPolicyInput;
};

export type ReminderStageInput = {
  /** From -90 to 365. */
  readonly days: number;
  readonly level: AudienceLevel;
};

export type RemoveAccountReviewInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RemoveBackupInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RemoveChannelInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RemoveContactInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RemoveContinuityPlanInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RemoveDrillInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RemoveEquipmentInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RemoveEvidenceInput = {
  readonly checklistId: string;
  readonly clientMutationId?: string | null | undefined;
  readonly evidenceId: string;
  readonly itemId: string;
};

export type RemoveGuidelineTableInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RemovePasskeyInput = {
  readonly id: string;
};

export type RemoveSystemInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RemoveTrainingInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RenamePasskeyInput = {
  readonly id: string;
  readonly label: string;
};

export type ReopenChecklistInput = {
  readonly checklistId: string;
  readonly clientMutationId?: string | null | undefined;
  /** Up to 2,000 characters; kept beside the signed version. */
  readonly reason: string;
  /** The version in force that was seen. */
  readonly signatureId: string;
};

export type ReplaceEvidenceInput = {
  readonly checklistId: string;
  readonly clientMutationId?: string | null | undefined;
  readonly evidence: EvidenceInput;
  readonly evidenceId: string;
  readonly itemId: string;
};

export type RequestRecoveryInput = {
  readonly email: string;
};

export type ResendDeliveryInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
};

export type ResetPasswordInput = {
  readonly password: string;
  readonly token: string;
};

export type ResetReminderPolicyInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly kind: DeadlineKind;
  /** The version seen. */
  readonly version: number;
};

export type ResetReminderSettingsInput = {
  readonly clientMutationId?: string | null | undefined;
  /** The version seen. */
  readonly version: number;
};

export type RestoreAccountReviewInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RestoreBackupInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RestoreChannelInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RestoreContactInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RestoreContinuityPlanInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RestoreDrillInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RestoreEquipmentInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RestoreEvidenceInput = {
  readonly checklistId: string;
  readonly clientMutationId?: string | null | undefined;
  readonly evidenceId: string;
  readonly itemId: string;
};

export type RestoreResult = 'failed' | 'partly' | 'restored';

export type RestoreTrainingInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type RetireFormBlankInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  /** The version seen. */
  readonly version: number;
};

export type ReturnedFormKind =
  /** The table that answers are exported as. */
  | 'answers_table'
  /** The ministry's own file. */
  | 'ministry_form'
  /** The form of this product. */
  | 'own_form';

export type ReturnedFormState =
  /** The rest was put away. */
  | 'abandoned'
  /** Nothing is left to decide. */
  | 'done'
  /** Taken in part: the rest waits for somebody. */
  | 'partly'
  /** Nothing was taken yet. */
  | 'read';

export type ReturnedLineState =
  | 'changed'
  /** An answer stands; the file has none. Taken away only if somebody says so. */
  | 'emptied'
  /** Cannot be taken as it is. */
  | 'problem'
  | 'same'
  /** Was taken from this file and stands so. */
  | 'taken';

export type ReviewBackupsInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
};

export type ReviewEquipmentInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
};

export type RevokeCalendarFeedInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
};

export type Role = 'admin' | 'clinic_manager' | 'clinic_staff' | 'consultant' | 'owner' | 'vendor';

export type SaveAccountReviewInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  /** Absent for a new one. */
  readonly id?: string | null | undefined;
  readonly review: AccountReviewInput;
  /** The version seen, for an existing one. */
  readonly version?: number | null | undefined;
};

export type SaveBackupInput = {
  readonly backup: BackupInput;
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  /** Absent for a new one. */
  readonly id?: string | null | undefined;
  /** The version seen, for an existing one. */
  readonly version?: number | null | undefined;
};

export type SaveChannelInput = {
  /** Absent to keep what is known. */
  readonly access?: ChannelAccessInput | null | undefined;
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId?: string | null | undefined;
  /** Absent for a new one. */
  readonly id?: string | null | undefined;
  /** Cannot change later; neither mail nor web_push, which need nothing. */
  readonly kind: ChannelKind;
  readonly name: string;
  /** The version seen, for an existing one. */
  readonly version?: number | null | undefined;
};

export type SaveChartPlaceInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  readonly keptWhere: string;
  /** The version seen; 0 while nothing was said. */
  readonly version: number;
};

export type SaveContactInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  /** Needed with a number; not in the future. */
  readonly confirmedOn?: string | null | undefined;
  /** Absent for a new one. */
  readonly id?: string | null | undefined;
  readonly kind: ContactKind;
  readonly name: string;
  readonly nightPhone?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly role?: string | null | undefined;
  /** The version seen, for an existing one. */
  readonly version?: number | null | undefined;
};

export type SaveContinuityPlanInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  /** Absent for a new one. */
  readonly id?: string | null | undefined;
  readonly plan: ContinuityPlanInput;
  /** The version seen, for an existing one. */
  readonly version?: number | null | undefined;
};

export type SaveDrillInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  readonly drill: DrillInput;
  /** Absent for a new one. */
  readonly id?: string | null | undefined;
  /** The version seen, for an existing one. */
  readonly version?: number | null | undefined;
};

export type SaveEquipmentInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  readonly equipment: EquipmentInput;
  /** Absent for a new one. */
  readonly id?: string | null | undefined;
  /** The version seen, for an existing one. */
  readonly version?: number | null | undefined;
};

export type SaveLineWorksAccountInput = {
  readonly clientMutationId?: string | null | undefined;
  /** Empty to forget it. */
  readonly lineWorksId: string;
  readonly memberId: string;
  readonly version: number;
};

export type SaveReminderPolicyInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly kind: DeadlineKind;
  readonly policy: ReminderPolicyInput;
  /** The version seen. */
  readonly version: number;
};

export type SaveReminderPreferencesInput = {
  /** Of mail, line_works and web_push; null for whatever the consultancy's policies say. */
  readonly channels?: ReadonlyArray<ChannelKind> | null | undefined;
  readonly clientMutationId?: string | null | undefined;
  readonly mondayDigest: boolean;
  readonly receives: ReceivesReminders;
  /** The version seen. */
  readonly version: number;
};

export type SaveReminderSettingsInput = {
  readonly clientMutationId?: string | null | undefined;
  /** From 1 to 1440. */
  readonly fallbackMinutes: number;
  readonly holidaysClosed: boolean;
  readonly mondayDigest: boolean;
  /** At most 31 days from the first to the last. */
  readonly newYearFrom?: string | null | undefined;
  readonly newYearUntil?: string | null | undefined;
  /** At most 16 hours. */
  readonly quietFrom?: string | null | undefined;
  readonly quietUntil?: string | null | undefined;
  readonly saturdaysClosed: boolean;
  readonly sundaysClosed: boolean;
  /** The version seen. */
  readonly version: number;
};

export type SaveSystemInput = {
  readonly clientLogin: TwoFactorStateInput;
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  /** Absent for a new one. */
  readonly id?: string | null | undefined;
  readonly kind: SystemKind;
  readonly name: string;
  readonly renewalOn?: string | null | undefined;
  readonly serverLogin: TwoFactorStateInput;
  readonly vendorName?: string | null | undefined;
  /** The version seen, for an existing one. */
  readonly version?: number | null | undefined;
};

export type SaveTrainingInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  /** Absent for a new one. */
  readonly id?: string | null | undefined;
  readonly training: TrainingInput;
  /** The version seen, for an existing one. */
  readonly version?: number | null | undefined;
};

export type ScheduleInspectionInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  readonly documentsDueOn?: string | null | undefined;
  readonly healthCentre?: string | null | undefined;
  /** Absent for a new one. */
  readonly id?: string | null | undefined;
  readonly inspectionOn: string;
  /** The version seen, for an existing one. */
  readonly version?: number | null | undefined;
};

export type SecurityEventKind =
  | 'invitation_accepted'
  | 'passkey_added'
  | 'passkey_registered'
  | 'passkey_removed'
  | 'passkey_renamed'
  | 'passkeys_replaced'
  | 'password_changed'
  | 'password_refused'
  | 'password_reset'
  | 'password_set'
  | 'recovery_approved'
  | 'recovery_code_refused'
  | 'recovery_code_used'
  | 'recovery_codes_made'
  | 'recovery_objected'
  | 'recovery_requested'
  | 'recovery_started'
  | 'recovery_used'
  | 'recovery_withdrawn'
  | 'session_ended'
  | 'session_moved'
  | 'sign_in_refused'
  | 'signed_in'
  | 'signed_out'
  | 'stepped_up'
  | 'tenant_switched';

export type SeenDraftItem = {
  readonly id: string;
  readonly version: number;
};

export type SetDraftMappingInput = {
  readonly change: DraftChange;
  readonly clientMutationId?: string | null | undefined;
  readonly draftId: string;
  readonly itemId: string;
  /** Keys of earlier items; none for a new item. */
  readonly replaces: ReadonlyArray<string>;
  /** The version seen. */
  readonly version: number;
};

export type SetLanguageInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly language: Language;
};

export type SetSignInPolicyInput = {
  /** 1 to 12. */
  readonly absoluteHours: number;
  readonly clientMutationId?: string | null | undefined;
  /** 5 to 30. */
  readonly idleMinutes: number;
  readonly method: SignInMethod;
  readonly version: number;
};

export type SetTwoFactorDateInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly dueOn: string;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
  /** The version seen. */
  readonly version: number;
};

export type SheetFormInput = {
  /** Any but own. */
  readonly form: DraftForm;
  readonly sheetName: string;
};

export type SheetProblemKind =
  | 'code_out_of_order'
  | 'code_twice'
  | 'form_guessed'
  | 'hidden_columns'
  | 'hidden_row'
  | 'hidden_sheet'
  | 'no_code'
  | 'no_form'
  | 'no_header'
  | 'no_items'
  | 'no_section'
  | 'no_title'
  | 'no_year'
  | 'not_read'
  | 'note'
  | 'too_many_items';

export type SignChecklistInput = {
  readonly checklistId: string;
  readonly clientMutationId?: string | null | undefined;
};

export type SignInMethod =
  /** A passkey: having it and unlocking it are the two factors. */
  | 'passkey'
  /** A password and then a key that is unlocked. */
  | 'password_and_key';

export type SignInWithPasswordInput = {
  readonly email: string;
  readonly password: string;
};

export type SimulationOrder =
  /** As days and hours go by. */
  | 'day'
  /** Person by person, each as days go by. */
  | 'person';

export type StartEditionDraftInput = {
  readonly clientMutationId?: string | null | undefined;
  /** For an own list that takes the place of an earlier one; the ministry's is compared with the newest edition unless said. */
  readonly earlierEditionId?: string | null | undefined;
  readonly kind: EditionDraftKind;
  readonly labelEn?: string | null | undefined;
  /** Needed for an own list, up to 100 characters; the ministry's is read from the workbook. */
  readonly labelJa?: string | null | undefined;
};

export type StartRecoveryInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly memberId: string;
};

export type SubscribePushInput = {
  /** base64url, 16 bytes. */
  readonly auth: string;
  readonly clientMutationId?: string | null | undefined;
  readonly device: string;
  /** Of a push service that browsers use. */
  readonly endpoint: string;
  /** base64url, 65 bytes. */
  readonly p256dh: string;
};

export type SystemKind =
  'emr' | 'network' | 'order_entry' | 'other' | 'pacs' | 'pharmacy_record' | 'receipt' | 'reservation';

export type TakeBackClinicInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  /** The version seen. */
  readonly version: number;
};

export type TakeBackReconfirmedInput = {
  readonly checklistId: string;
  readonly clientMutationId?: string | null | undefined;
  readonly itemIds: ReadonlyArray<string>;
};

export type TakeReturnedBatchInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
};

export type TakeReturnedRowsInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly rows: ReadonlyArray<TakenRowInput>;
};

export type TakenRowInput = {
  /** In place of what the file says. */
  readonly corrected?: CorrectedAnswerInput | null | undefined;
  readonly itemId: string;
  /** The version of the answer seen. */
  readonly version: number;
};

export type TaskFilter = {
  readonly clinicId?: string | null | undefined;
  readonly overdue?: boolean | null | undefined;
  readonly ownerId?: string | null | undefined;
  /** Several may be named; none means every status. */
  readonly status?: ReadonlyArray<TaskStatus> | null | undefined;
  /** Part of the title or of the clinic's name, up to 200 characters. */
  readonly text?: string | null | undefined;
};

export type TaskStatus = 'doing' | 'done' | 'dropped' | 'open';

export type TestChannelInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
};

export type TestMyChannelInput = {
  readonly clientMutationId?: string | null | undefined;
  /** mail, web_push or line_works. */
  readonly kind: ChannelKind;
};

export type TrainingInput = {
  readonly audience?: string | null | undefined;
  /** A file of the clinic that was sent as evidence. */
  readonly fileId?: string | null | undefined;
  /** Not in the future. */
  readonly heldOn?: string | null | undefined;
  readonly ledBy?: string | null | undefined;
  readonly material?: string | null | undefined;
  /** After the day on which it was held. */
  readonly nextOn?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** Up to 500 names, a name a line. */
  readonly participants?: string | null | undefined;
  /** 1 to 9999, and no fewer than are named; counted from the names where it is left out. */
  readonly people?: number | null | undefined;
  readonly theme: string;
};

/** What is to be told of trainings. Each rests on the words of checklist items 1-① and 4-① unless it is marked as ours. */
export type TrainingRemarkKind =
  /** The day that the clinic set for the next one has passed. */
  | 'next_overdue'
  /** The last one does not say who took part: our advice. */
  | 'nobody_named'
  /** No training is on record. */
  | 'none'
  /** The last one was more than twelve months ago: our advice. */
  | 'old';

export type TurnChannelInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly isOn: boolean;
  readonly version: number;
};

export type TwoFactorFilter = {
  readonly standing?: TwoFactorStanding | null | undefined;
  /** Part of the name of the clinic, the system or the vendor; width and case do not matter. */
  readonly text?: string | null | undefined;
  /** The vendor's name as it is; empty for systems without one. */
  readonly vendor?: string | null | undefined;
};

/** The clinic's state over all its systems and both kinds of login: the worst of them. */
export type TwoFactorOverall =
  | 'in_place'
  /** No system is registered. */
  | 'no_system'
  | 'none'
  | 'planned'
  | 'relief';

/** Where a system stands: the worse of its two logins. */
export type TwoFactorStanding =
  | 'in_place'
  /** The plan comes after the day, or its own day or the end of the relief has passed. */
  | 'late'
  | 'none'
  | 'planned'
  | 'relief';

export type TwoFactorStateInput = {
  readonly plannedOn?: string | null | undefined;
  readonly reliefReason?: string | null | undefined;
  readonly reliefUntilOn?: string | null | undefined;
  readonly status: TwoFactorStatus;
};

export type TwoFactorStatus = 'in_place' | 'none' | 'planned' | 'relief';

export type UndoCarryOverInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
};

export type UndoReturnedBatchInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
};

export type UndoReturnedRowsInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
};

export type UnsubscribePushInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
};

export type UpdateClinicInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinic: ClinicInput;
  readonly id: string;
  readonly version: number;
};

export type UpdateDraftItemInput = {
  readonly answerKind?: AnswerKind | null | undefined;
  readonly clientMutationId?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly draftId: string;
  readonly evidenceJa?: string | null | undefined;
  readonly explainJa?: string | null | undefined;
  readonly guidelineRefs?: ReadonlyArray<string> | null | undefined;
  readonly isLeftOut?: boolean | null | undefined;
  readonly itemId: string;
  readonly labelEn?: string | null | undefined;
  readonly labelJa?: string | null | undefined;
  readonly plannedUntilYear?: number | null | undefined;
  readonly remarksHintJa?: string | null | undefined;
  readonly scope?: ItemScope | null | undefined;
  /** What is absent stays as it is. */
  readonly sectionCode?: string | null | undefined;
  readonly sectionTitleEn?: string | null | undefined;
  readonly sectionTitleJa?: string | null | undefined;
  /** The version seen. */
  readonly version: number;
};

export type UpdateEditionDraftInput = {
  readonly clientMutationId?: string | null | undefined;
  /** Suggestions are made anew for items whose mapping nobody confirmed. */
  readonly earlierEditionId?: string | null | undefined;
  readonly fiscalYear?: number | null | undefined;
  readonly guidelineBasis?: string | null | undefined;
  readonly id: string;
  readonly labelEn?: string | null | undefined;
  readonly labelJa?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly titleJa?: string | null | undefined;
  /** The version seen. */
  readonly version: number;
};

export type UpdateTaskInput = {
  readonly clientMutationId?: string | null | undefined;
  /** Up to 4,000 characters; only for a task that is closed or being closed. */
  readonly closingNote?: string | null | undefined;
  /** Null takes the due day off. */
  readonly dueOn?: string | null | undefined;
  readonly id: string;
  /** Null takes the owner off. */
  readonly ownerId?: string | null | undefined;
  readonly status?: TaskStatus | null | undefined;
  readonly title?: string | null | undefined;
  readonly version: number;
};

export type UseFormBlankInput = {
  /** Whether it is used although items have no cell. */
  readonly acceptsMissing?: boolean | null | undefined;
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  /** The version seen. */
  readonly version: number;
};

export type VendorQuestionState =
  /** Answered; it can still be changed. */
  | 'answered'
  /** Waits for an answer. */
  | 'asked'
  /** Answered, and nothing can be changed any more. */
  | 'closed';

export type VendorTold =
  /** Whoever asked may not ask any more. */
  | 'asker_left'
  /** Nobody can be asked at this address as a vendor. */
  | 'not_a_vendor'
  /** The letter was handed over to be sent. */
  | 'told'
  /** The letter is being written. */
  | 'waiting';

export type Verification = 'inferred' | 'unverified' | 'verified';

export type WhomToAsk = 'consultant' | 'self' | 'vendor';

/** From the plan to the mailbox, whatever explains what a person got or did not get. */
export type WhyCause =
  | 'being_sent'
  | 'bounced'
  | 'cancelled'
  | 'channel_paused'
  | 'clinic_left'
  | 'complained'
  | 'delivered'
  | 'failed'
  | 'gathering'
  | 'in_product_only'
  | 'later_stage_told'
  | 'moved'
  | 'no_address'
  | 'no_channel'
  | 'no_stage'
  | 'not_in_audience'
  | 'not_their_clinic'
  | 'not_told_yet'
  | 'not_yet'
  | 'person_left'
  | 'policy_changed'
  | 'policy_off'
  | 'quiet_hours'
  | 'registered_late'
  | 'sent'
  | 'settled'
  | 'tries_again'
  | 'unknown'
  | 'waits_its_turn'
  | 'wants_less';

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never }>;

export type UnreadNoticesQuery = { readonly notices: { readonly unreadCount: number } };

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  readonly viewer: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly language: Language;
    readonly permissions: ReadonlyArray<string>;
    readonly tenant: { readonly id: string; readonly name: string; readonly demo: boolean };
  } | null;
};

export type SetLanguageMutationVariables = Exact<{
  input: SetLanguageInput;
}>;

export type SetLanguageMutation = { readonly setLanguage: { readonly id: string; readonly language: Language } };

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { readonly signOut: boolean };

export type AuditEventsQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type AuditEventsQuery = {
  readonly auditEvents: {
    readonly lookedBackTo: string | null;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly seq: number | null;
      readonly at: string;
      readonly actorKind: string;
      readonly actorId: string | null;
      readonly actorName: string;
      readonly clinicId: string | null;
      readonly clinicName: string | null;
      readonly action: string;
      readonly objectKind: string;
      readonly objectId: string;
      readonly before: string | null;
      readonly after: string | null;
      readonly requestId: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type AuditTrailStateQueryVariables = Exact<{ [key: string]: never }>;

export type AuditTrailStateQuery = {
  readonly auditTrailState: {
    readonly links: number;
    readonly checkedFrom: number;
    readonly head: string;
    readonly isWhole: boolean;
    readonly firstBadSeq: number | null;
    readonly checkedAt: string;
  };
};

export type ExportAuditEventsMutationVariables = Exact<{
  input: ExportAuditEventsInput;
}>;

export type ExportAuditEventsMutation = {
  readonly exportAuditEvents:
    | {
        readonly __typename: 'AuditExport';
        readonly fileName: string;
        readonly csv: string;
        readonly rows: number;
        readonly isCut: boolean;
      }
    | { readonly __typename: 'InvalidInput'; readonly message: string }
    | { readonly __typename: 'TooManyAttempts'; readonly message: string };
};

export type BlankPartsFragment = {
  readonly id: string;
  readonly editionId: string;
  readonly editionLabelJa: string;
  readonly editionLabelEn: string;
  readonly form: FormKind;
  readonly state: FormBlankState;
  readonly version: number;
  readonly fileName: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  readonly round: number;
  readonly rounds: ReadonlyArray<number>;
  readonly missing: ReadonlyArray<string>;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly sheets: ReadonlyArray<{ readonly name: string; readonly isHidden: boolean }>;
  readonly grid: {
    readonly rows: number;
    readonly columns: number;
    readonly hiddenRows: ReadonlyArray<number>;
    readonly hiddenColumns: ReadonlyArray<number>;
    readonly cells: ReadonlyArray<{
      readonly row: number;
      readonly column: number;
      readonly rowSpan: number;
      readonly columnSpan: number;
      readonly text: string;
      readonly isFormula: boolean;
    }>;
  };
  readonly items: ReadonlyArray<{
    readonly id: string;
    readonly code: string;
    readonly labelJa: string;
    readonly labelEn: string;
    readonly scopeJa: string;
    readonly mayBeLeftOut: boolean;
  }>;
  readonly cells: ReadonlyArray<{
    readonly cell: string;
    readonly what: FormCellMeaning;
    readonly itemId: string | null;
    readonly round: number | null;
  }>;
  readonly doubts: ReadonlyArray<{
    readonly kind: MappingDoubtKind;
    readonly cell: string | null;
    readonly text: string;
    readonly itemId: string | null;
  }>;
};

type BlankResult_FormBlankChangedMeanwhile_Fragment = {
  readonly __typename: 'FormBlankChangedMeanwhile';
  readonly message: string;
  readonly blank: {
    readonly id: string;
    readonly editionId: string;
    readonly editionLabelJa: string;
    readonly editionLabelEn: string;
    readonly form: FormKind;
    readonly state: FormBlankState;
    readonly version: number;
    readonly fileName: string;
    readonly sheetName: string;
    readonly isProtected: boolean;
    readonly round: number;
    readonly rounds: ReadonlyArray<number>;
    readonly missing: ReadonlyArray<string>;
    readonly changedBy: string;
    readonly changedAt: string;
    readonly sheets: ReadonlyArray<{ readonly name: string; readonly isHidden: boolean }>;
    readonly grid: {
      readonly rows: number;
      readonly columns: number;
      readonly hiddenRows: ReadonlyArray<number>;
      readonly hiddenColumns: ReadonlyArray<number>;
      readonly cells: ReadonlyArray<{
        readonly row: number;
        readonly column: number;
        readonly rowSpan: number;
        readonly columnSpan: number;
        readonly text: string;
        readonly isFormula: boolean;
      }>;
    };
    readonly items: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly labelJa: string;
      readonly labelEn: string;
      readonly scopeJa: string;
      readonly mayBeLeftOut: boolean;
    }>;
    readonly cells: ReadonlyArray<{
      readonly cell: string;
      readonly what: FormCellMeaning;
      readonly itemId: string | null;
      readonly round: number | null;
    }>;
    readonly doubts: ReadonlyArray<{
      readonly kind: MappingDoubtKind;
      readonly cell: string | null;
      readonly text: string;
      readonly itemId: string | null;
    }>;
  };
};

type BlankResult_FormBlankIncomplete_Fragment = {
  readonly __typename: 'FormBlankIncomplete';
  readonly message: string;
  readonly missing: ReadonlyArray<string>;
};

type BlankResult_FormBlankRefused_Fragment = { readonly __typename: 'FormBlankRefused'; readonly message: string };

type BlankResult_FormBlankSaved_Fragment = {
  readonly __typename: 'FormBlankSaved';
  readonly blank: {
    readonly id: string;
    readonly editionId: string;
    readonly editionLabelJa: string;
    readonly editionLabelEn: string;
    readonly form: FormKind;
    readonly state: FormBlankState;
    readonly version: number;
    readonly fileName: string;
    readonly sheetName: string;
    readonly isProtected: boolean;
    readonly round: number;
    readonly rounds: ReadonlyArray<number>;
    readonly missing: ReadonlyArray<string>;
    readonly changedBy: string;
    readonly changedAt: string;
    readonly sheets: ReadonlyArray<{ readonly name: string; readonly isHidden: boolean }>;
    readonly grid: {
      readonly rows: number;
      readonly columns: number;
      readonly hiddenRows: ReadonlyArray<number>;
      readonly hiddenColumns: ReadonlyArray<number>;
      readonly cells: ReadonlyArray<{
        readonly row: number;
        readonly column: number;
        readonly rowSpan: number;
        readonly columnSpan: number;
        readonly text: string;
        readonly isFormula: boolean;
      }>;
    };
    readonly items: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly labelJa: string;
      readonly labelEn: string;
      readonly scopeJa: string;
      readonly mayBeLeftOut: boolean;
    }>;
    readonly cells: ReadonlyArray<{
      readonly cell: string;
      readonly what: FormCellMeaning;
      readonly itemId: string | null;
      readonly round: number | null;
    }>;
    readonly doubts: ReadonlyArray<{
      readonly kind: MappingDoubtKind;
      readonly cell: string | null;
      readonly text: string;
      readonly itemId: string | null;
    }>;
  };
};

export type BlankResultFragment =
  | BlankResult_FormBlankChangedMeanwhile_Fragment
  | BlankResult_FormBlankIncomplete_Fragment
  | BlankResult_FormBlankRefused_Fragment
  | BlankResult_FormBlankSaved_Fragment;

export type FormBlanksQueryVariables = Exact<{
  editionId: string;
}>;

export type FormBlanksQuery = {
  readonly formBlanks: ReadonlyArray<{
    readonly id: string;
    readonly form: FormKind;
    readonly state: FormBlankState;
    readonly version: number;
    readonly fileName: string;
    readonly found: number;
    readonly total: number;
    readonly createdBy: string;
    readonly createdAt: string;
    readonly changedBy: string;
    readonly changedAt: string;
  }>;
};

export type FormBlankQueryVariables = Exact<{
  id: string;
}>;

export type FormBlankQuery = {
  readonly formBlank: {
    readonly id: string;
    readonly editionId: string;
    readonly editionLabelJa: string;
    readonly editionLabelEn: string;
    readonly form: FormKind;
    readonly state: FormBlankState;
    readonly version: number;
    readonly fileName: string;
    readonly sheetName: string;
    readonly isProtected: boolean;
    readonly round: number;
    readonly rounds: ReadonlyArray<number>;
    readonly missing: ReadonlyArray<string>;
    readonly changedBy: string;
    readonly changedAt: string;
    readonly sheets: ReadonlyArray<{ readonly name: string; readonly isHidden: boolean }>;
    readonly grid: {
      readonly rows: number;
      readonly columns: number;
      readonly hiddenRows: ReadonlyArray<number>;
      readonly hiddenColumns: ReadonlyArray<number>;
      readonly cells: ReadonlyArray<{
        readonly row: number;
        readonly column: number;
        readonly rowSpan: number;
        readonly columnSpan: number;
        readonly text: string;
        readonly isFormula: boolean;
      }>;
    };
    readonly items: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly labelJa: string;
      readonly labelEn: string;
      readonly scopeJa: string;
      readonly mayBeLeftOut: boolean;
    }>;
    readonly cells: ReadonlyArray<{
      readonly cell: string;
      readonly what: FormCellMeaning;
      readonly itemId: string | null;
      readonly round: number | null;
    }>;
    readonly doubts: ReadonlyArray<{
      readonly kind: MappingDoubtKind;
      readonly cell: string | null;
      readonly text: string;
      readonly itemId: string | null;
    }>;
  };
};

export type MinistryFormQueryVariables = Exact<{
  checklistId: string;
}>;

export type MinistryFormQuery = { readonly ministryForm: { readonly isReady: boolean; readonly editionId: string } };

export type BeginBlankUploadMutationVariables = Exact<{
  input: BeginUploadInput;
}>;

export type BeginBlankUploadMutation = {
  readonly beginUpload:
    | { readonly __typename: 'InvalidInput'; readonly message: string }
    | { readonly __typename: 'UploadBegun'; readonly id: string }
    | { readonly __typename: 'UploadNotTaken'; readonly message: string }
    | { readonly __typename: 'UploadQuotaReached'; readonly message: string };
};

export type ReadFormBlankMutationVariables = Exact<{
  input: ReadFormBlankInput;
}>;

export type ReadFormBlankMutation = {
  readonly readFormBlank:
    | {
        readonly __typename: 'FormBlankChangedMeanwhile';
        readonly message: string;
        readonly blank: {
          readonly id: string;
          readonly editionId: string;
          readonly editionLabelJa: string;
          readonly editionLabelEn: string;
          readonly form: FormKind;
          readonly state: FormBlankState;
          readonly version: number;
          readonly fileName: string;
          readonly sheetName: string;
          readonly isProtected: boolean;
          readonly round: number;
          readonly rounds: ReadonlyArray<number>;
          readonly missing: ReadonlyArray<string>;
          readonly changedBy: string;
          readonly changedAt: string;
          readonly sheets: ReadonlyArray<{ readonly name: string; readonly isHidden: boolean }>;
          readonly grid: {
            readonly rows: number;
            readonly columns: number;
            readonly hiddenRows: ReadonlyArray<number>;
            readonly hiddenColumns: ReadonlyArray<number>;
            readonly cells: ReadonlyArray<{
              readonly row: number;
              readonly column: number;
              readonly rowSpan: number;
              readonly columnSpan: number;
              readonly text: string;
              readonly isFormula: boolean;
            }>;
          };
          readonly items: ReadonlyArray<{
            readonly id: string;
            readonly code: string;
            readonly labelJa: string;
            readonly labelEn: string;
            readonly scopeJa: string;
            readonly mayBeLeftOut: boolean;
          }>;
          readonly cells: ReadonlyArray<{
            readonly cell: string;
            readonly what: FormCellMeaning;
            readonly itemId: string | null;
            readonly round: number | null;
          }>;
          readonly doubts: ReadonlyArray<{
            readonly kind: MappingDoubtKind;
            readonly cell: string | null;
            readonly text: string;
            readonly itemId: string | null;
          }>;
        };
      }
    | { readonly __typename: 'FormBlankIncomplete'; readonly message: string; readonly missing: ReadonlyArray<string> }
    | { readonly __typename: 'FormBlankRefused'; readonly message: string }
    | {
        readonly __typename: 'FormBlankSaved';
        readonly blank: {
          readonly id: string;
          readonly editionId: string;
          readonly editionLabelJa: string;
          readonly editionLabelEn: string;
          readonly form: FormKind;
          readonly state: FormBlankState;
          readonly version: number;
          readonly fileName: string;
          readonly sheetName: string;
          readonly isProtected: boolean;
          readonly round: number;
          readonly rounds: ReadonlyArray<number>;
          readonly missing: ReadonlyArray<string>;
          readonly changedBy: string;
          readonly changedAt: string;
          readonly sheets: ReadonlyArray<{ readonly name: string; readonly isHidden: boolean }>;
          readonly grid: {
            readonly rows: number;
            readonly columns: number;
            readonly hiddenRows: ReadonlyArray<number>;
            readonly hiddenColumns: ReadonlyArray<number>;
            readonly cells: ReadonlyArray<{
              readonly row: number;
              readonly column: number;
              readonly rowSpan: number;
              readonly columnSpan: number;
              readonly text: string;
              readonly isFormula: boolean;
            }>;
          };
          readonly items: ReadonlyArray<{
            readonly id: string;
            readonly code: string;
            readonly labelJa: string;
            readonly labelEn: string;
            readonly scopeJa: string;
            readonly mayBeLeftOut: boolean;
          }>;
          readonly cells: ReadonlyArray<{
            readonly cell: string;
            readonly what: FormCellMeaning;
            readonly itemId: string | null;
            readonly round: number | null;
          }>;
          readonly doubts: ReadonlyArray<{
            readonly kind: MappingDoubtKind;
            readonly cell: string | null;
            readonly text: string;
            readonly itemId: string | null;
          }>;
        };
      };
};

export type ChooseFormSheetMutationVariables = Exact<{
  input: ChooseFormSheetInput;
}>;

export type ChooseFormSheetMutation = {
  readonly chooseFormSheet:
    | {
        readonly __typename: 'FormBlankChangedMeanwhile';
        readonly message: string;
        readonly blank: {
          readonly id: string;
          readonly editionId: string;
          readonly editionLabelJa: string;
          readonly editionLabelEn: string;
          readonly form: FormKind;
          readonly state: FormBlankState;
          readonly version: number;
          readonly fileName: string;
          readonly sheetName: string;
          readonly isProtected: boolean;
          readonly round: number;
          readonly rounds: ReadonlyArray<number>;
          readonly missing: ReadonlyArray<string>;
          readonly changedBy: string;
          readonly changedAt: string;
          readonly sheets: ReadonlyArray<{ readonly name: string; readonly isHidden: boolean }>;
          readonly grid: {
            readonly rows: number;
            readonly columns: number;
            readonly hiddenRows: ReadonlyArray<number>;
            readonly hiddenColumns: ReadonlyArray<number>;
            readonly cells: ReadonlyArray<{
              readonly row: number;
              readonly column: number;
              readonly rowSpan: number;
              readonly columnSpan: number;
              readonly text: string;
              readonly isFormula: boolean;
            }>;
          };
          readonly items: ReadonlyArray<{
            readonly id: string;
            readonly code: string;
            readonly labelJa: string;
            readonly labelEn: string;
            readonly scopeJa: string;
            readonly mayBeLeftOut: boolean;
          }>;
          readonly cells: ReadonlyArray<{
            readonly cell: string;
            readonly what: FormCellMeaning;
            readonly itemId: string | null;
            readonly round: number | null;
          }>;
          readonly doubts: ReadonlyArray<{
            readonly kind: MappingDoubtKind;
            readonly cell: string | null;
            readonly text: string;
            readonly itemId: string | null;
          }>;
        };
      }
    | { readonly __typename: 'FormBlankIncomplete'; readonly message: string; readonly missing: ReadonlyArray<string> }
    | { readonly __typename: 'FormBlankRefused'; readonly message: string }
    | {
        readonly __typename: 'FormBlankSaved';
        readonly blank: {
          readonly id: string;
          readonly editionId: string;
          readonly editionLabelJa: string;
          readonly editionLabelEn: string;
          readonly form: FormKind;
          readonly state: FormBlankState;
          readonly version: number;
          readonly fileName: string;
          readonly sheetName: string;
          readonly isProtected: boolean;
          readonly round: number;
          readonly rounds: ReadonlyArray<number>;
          readonly missing: ReadonlyArray<string>;
          readonly changedBy: string;
          readonly changedAt: string;
          readonly sheets: ReadonlyArray<{ readonly name: string; readonly isHidden: boolean }>;
          readonly grid: {
            readonly rows: number;
            readonly columns: number;
            readonly hiddenRows: ReadonlyArray<number>;
            readonly hiddenColumns: ReadonlyArray<number>;
            readonly cells: ReadonlyArray<{
              readonly row: number;
              readonly column: number;
              readonly rowSpan: number;
              readonly columnSpan: number;
              readonly text: string;
              readonly isFormula: boolean;
            }>;
          };
          readonly items: ReadonlyArray<{
            readonly id: string;
            readonly code: string;
            readonly labelJa: string;
            readonly labelEn: string;
            readonly scopeJa: string;
            readonly mayBeLeftOut: boolean;
          }>;
          readonly cells: ReadonlyArray<{
            readonly cell: string;
            readonly what: FormCellMeaning;
            readonly itemId: string | null;
            readonly round: number | null;
          }>;
          readonly doubts: ReadonlyArray<{
            readonly kind: MappingDoubtKind;
            readonly cell: string | null;
            readonly text: string;
            readonly itemId: string | null;
          }>;
        };
      };
};

export type MapFormCellsMutationVariables = Exact<{
  input: MapFormCellsInput;
}>;

export type MapFormCellsMutation = {
  readonly mapFormCells:
    | {
        readonly __typename: 'FormBlankChangedMeanwhile';
        readonly message: string;
        readonly blank: {
          readonly id: string;
          readonly editionId: string;
          readonly editionLabelJa: string;
          readonly editionLabelEn: string;
          readonly form: FormKind;
          readonly state: FormBlankState;
          readonly version: number;
          readonly fileName: string;
          readonly sheetName: string;
          readonly isProtected: boolean;
          readonly round: number;
          readonly rounds: ReadonlyArray<number>;
          readonly missing: ReadonlyArray<string>;
          readonly changedBy: string;
          readonly changedAt: string;
          readonly sheets: ReadonlyArray<{ readonly name: string; readonly isHidden: boolean }>;
          readonly grid: {
            readonly rows: number;
            readonly columns: number;
            readonly hiddenRows: ReadonlyArray<number>;
            readonly hiddenColumns: ReadonlyArray<number>;
            readonly cells: ReadonlyArray<{
              readonly row: number;
              readonly column: number;
              readonly rowSpan: number;
              readonly columnSpan: number;
              readonly text: string;
              readonly isFormula: boolean;
            }>;
          };
          readonly items: ReadonlyArray<{
            readonly id: string;
            readonly code: string;
            readonly labelJa: string;
            readonly labelEn: string;
            readonly scopeJa: string;
            readonly mayBeLeftOut: boolean;
          }>;
          readonly cells: ReadonlyArray<{
            readonly cell: string;
            readonly what: FormCellMeaning;
            readonly itemId: string | null;
            readonly round: number | null;
          }>;
          readonly doubts: ReadonlyArray<{
            readonly kind: MappingDoubtKind;
            readonly cell: string | null;
            readonly text: string;
            readonly itemId: string | null;
          }>;
        };
      }
    | { readonly __typename: 'FormBlankIncomplete'; readonly message: string; readonly missing: ReadonlyArray<string> }
    | { readonly __typename: 'FormBlankRefused'; readonly message: string }
    | {
        readonly __typename: 'FormBlankSaved';
        readonly blank: {
          readonly id: string;
          readonly editionId: string;
          readonly editionLabelJa: string;
          readonly editionLabelEn: string;
          readonly form: FormKind;
          readonly state: FormBlankState;
          readonly version: number;
          readonly fileName: string;
          readonly sheetName: string;
          readonly isProtected: boolean;
          readonly round: number;
          readonly rounds: ReadonlyArray<number>;
          readonly missing: ReadonlyArray<string>;
          readonly changedBy: string;
          readonly changedAt: string;
          readonly sheets: ReadonlyArray<{ readonly name: string; readonly isHidden: boolean }>;
          readonly grid: {
            readonly rows: number;
            readonly columns: number;
            readonly hiddenRows: ReadonlyArray<number>;
            readonly hiddenColumns: ReadonlyArray<number>;
            readonly cells: ReadonlyArray<{
              readonly row: number;
              readonly column: number;
              readonly rowSpan: number;
              readonly columnSpan: number;
              readonly text: string;
              readonly isFormula: boolean;
            }>;
          };
          readonly items: ReadonlyArray<{
            readonly id: string;
            readonly code: string;
            readonly labelJa: string;
            readonly labelEn: string;
            readonly scopeJa: string;
            readonly mayBeLeftOut: boolean;
          }>;
          readonly cells: ReadonlyArray<{
            readonly cell: string;
            readonly what: FormCellMeaning;
            readonly itemId: string | null;
            readonly round: number | null;
          }>;
          readonly doubts: ReadonlyArray<{
            readonly kind: MappingDoubtKind;
            readonly cell: string | null;
            readonly text: string;
            readonly itemId: string | null;
          }>;
        };
      };
};

export type UseFormBlankMutationVariables = Exact<{
  input: UseFormBlankInput;
}>;

export type UseFormBlankMutation = {
  readonly useFormBlank:
    | {
        readonly __typename: 'FormBlankChangedMeanwhile';
        readonly message: string;
        readonly blank: {
          readonly id: string;
          readonly editionId: string;
          readonly editionLabelJa: string;
          readonly editionLabelEn: string;
          readonly form: FormKind;
          readonly state: FormBlankState;
          readonly version: number;
          readonly fileName: string;
          readonly sheetName: string;
          readonly isProtected: boolean;
          readonly round: number;
          readonly rounds: ReadonlyArray<number>;
          readonly missing: ReadonlyArray<string>;
          readonly changedBy: string;
          readonly changedAt: string;
          readonly sheets: ReadonlyArray<{ readonly name: string; readonly isHidden: boolean }>;
          readonly grid: {
            readonly rows: number;
            readonly columns: number;
            readonly hiddenRows: ReadonlyArray<number>;
            readonly hiddenColumns: ReadonlyArray<number>;
            readonly cells: ReadonlyArray<{
              readonly row: number;
              readonly column: number;
              readonly rowSpan: number;
              readonly columnSpan: number;
              readonly text: string;
              readonly isFormula: boolean;
            }>;
          };
          readonly items: ReadonlyArray<{
            readonly id: string;
            readonly code: string;
            readonly labelJa: string;
            readonly labelEn: string;
            readonly scopeJa: string;
            readonly mayBeLeftOut: boolean;
          }>;
          readonly cells: ReadonlyArray<{
            readonly cell: string;
            readonly what: FormCellMeaning;
            readonly itemId: string | null;
            readonly round: number | null;
          }>;
          readonly doubts: ReadonlyArray<{
            readonly kind: MappingDoubtKind;
            readonly cell: string | null;
            readonly text: string;
            readonly itemId: string | null;
          }>;
        };
      }
    | { readonly __typename: 'FormBlankIncomplete'; readonly message: string; readonly missing: ReadonlyArray<string> }
    | { readonly __typename: 'FormBlankRefused'; readonly message: string }
    | {
        readonly __typename: 'FormBlankSaved';
        readonly blank: {
          readonly id: string;
          readonly editionId: string;
          readonly editionLabelJa: string;
          readonly editionLabelEn: string;
          readonly form: FormKind;
          readonly state: FormBlankState;
          readonly version: number;
          readonly fileName: string;
          readonly sheetName: string;
          readonly isProtected: boolean;
          readonly round: number;
          readonly rounds: ReadonlyArray<number>;
          readonly missing: ReadonlyArray<string>;
          readonly changedBy: string;
          readonly changedAt: string;
          readonly sheets: ReadonlyArray<{ readonly name: string; readonly isHidden: boolean }>;
          readonly grid: {
            readonly rows: number;
            readonly columns: number;
            readonly hiddenRows: ReadonlyArray<number>;
            readonly hiddenColumns: ReadonlyArray<number>;
            readonly cells: ReadonlyArray<{
              readonly row: number;
              readonly column: number;
              readonly rowSpan: number;
              readonly columnSpan: number;
              readonly text: string;
              readonly isFormula: boolean;
            }>;
          };
          readonly items: ReadonlyArray<{
            readonly id: string;
            readonly code: string;
            readonly labelJa: string;
            readonly labelEn: string;
            readonly scopeJa: string;
            readonly mayBeLeftOut: boolean;
          }>;
          readonly cells: ReadonlyArray<{
            readonly cell: string;
            readonly what: FormCellMeaning;
            readonly itemId: string | null;
            readonly round: number | null;
          }>;
          readonly doubts: ReadonlyArray<{
            readonly kind: MappingDoubtKind;
            readonly cell: string | null;
            readonly text: string;
            readonly itemId: string | null;
          }>;
        };
      };
};

export type RetireFormBlankMutationVariables = Exact<{
  input: RetireFormBlankInput;
}>;

export type RetireFormBlankMutation = {
  readonly retireFormBlank:
    | {
        readonly __typename: 'FormBlankChangedMeanwhile';
        readonly message: string;
        readonly blank: {
          readonly id: string;
          readonly editionId: string;
          readonly editionLabelJa: string;
          readonly editionLabelEn: string;
          readonly form: FormKind;
          readonly state: FormBlankState;
          readonly version: number;
          readonly fileName: string;
          readonly sheetName: string;
          readonly isProtected: boolean;
          readonly round: number;
          readonly rounds: ReadonlyArray<number>;
          readonly missing: ReadonlyArray<string>;
          readonly changedBy: string;
          readonly changedAt: string;
          readonly sheets: ReadonlyArray<{ readonly name: string; readonly isHidden: boolean }>;
          readonly grid: {
            readonly rows: number;
            readonly columns: number;
            readonly hiddenRows: ReadonlyArray<number>;
            readonly hiddenColumns: ReadonlyArray<number>;
            readonly cells: ReadonlyArray<{
              readonly row: number;
              readonly column: number;
              readonly rowSpan: number;
              readonly columnSpan: number;
              readonly text: string;
              readonly isFormula: boolean;
            }>;
          };
          readonly items: ReadonlyArray<{
            readonly id: string;
            readonly code: string;
            readonly labelJa: string;
            readonly labelEn: string;
            readonly scopeJa: string;
            readonly mayBeLeftOut: boolean;
          }>;
          readonly cells: ReadonlyArray<{
            readonly cell: string;
            readonly what: FormCellMeaning;
            readonly itemId: string | null;
            readonly round: number | null;
          }>;
          readonly doubts: ReadonlyArray<{
            readonly kind: MappingDoubtKind;
            readonly cell: string | null;
            readonly text: string;
            readonly itemId: string | null;
          }>;
        };
      }
    | { readonly __typename: 'FormBlankIncomplete'; readonly message: string; readonly missing: ReadonlyArray<string> }
    | { readonly __typename: 'FormBlankRefused'; readonly message: string }
    | {
        readonly __typename: 'FormBlankSaved';
        readonly blank: {
          readonly id: string;
          readonly editionId: string;
          readonly editionLabelJa: string;
          readonly editionLabelEn: string;
          readonly form: FormKind;
          readonly state: FormBlankState;
          readonly version: number;
          readonly fileName: string;
          readonly sheetName: string;
          readonly isProtected: boolean;
          readonly round: number;
          readonly rounds: ReadonlyArray<number>;
          readonly missing: ReadonlyArray<string>;
          readonly changedBy: string;
          readonly changedAt: string;
          readonly sheets: ReadonlyArray<{ readonly name: string; readonly isHidden: boolean }>;
          readonly grid: {
            readonly rows: number;
            readonly columns: number;
            readonly hiddenRows: ReadonlyArray<number>;
            readonly hiddenColumns: ReadonlyArray<number>;
            readonly cells: ReadonlyArray<{
              readonly row: number;
              readonly column: number;
              readonly rowSpan: number;
              readonly columnSpan: number;
              readonly text: string;
              readonly isFormula: boolean;
            }>;
          };
          readonly items: ReadonlyArray<{
            readonly id: string;
            readonly code: string;
            readonly labelJa: string;
            readonly labelEn: string;
            readonly scopeJa: string;
            readonly mayBeLeftOut: boolean;
          }>;
          readonly cells: ReadonlyArray<{
            readonly cell: string;
            readonly what: FormCellMeaning;
            readonly itemId: string | null;
            readonly round: number | null;
          }>;
          readonly doubts: ReadonlyArray<{
            readonly kind: MappingDoubtKind;
            readonly cell: string | null;
            readonly text: string;
            readonly itemId: string | null;
          }>;
        };
      };
};

export type CarryOverPartsFragment = {
  readonly id: string;
  readonly editionLabelJa: string;
  readonly editionLabelEn: string;
  readonly fiscalYear: number;
  readonly state: CarryOverState;
  readonly doneClinics: number;
  readonly totalClinics: number;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly undoUntilOn: string | null;
  readonly canApply: boolean;
  readonly canUndo: boolean;
  readonly failure: string | null;
  readonly clinics: {
    readonly waiting: number;
    readonly applied: number;
    readonly skipped: number;
    readonly undone: number;
    readonly kept: number;
  };
  readonly lines: {
    readonly carried: number;
    readonly needsAnswer: number;
    readonly merged: number;
    readonly dropped: number;
    readonly earlierAnswers: number;
    readonly evidenceLinked: number;
    readonly tasksMoved: number;
  };
};

export type CarryOverClinicPartsFragment = {
  readonly clinicId: string;
  readonly clinicName: string;
  readonly state: CarryOverClinicState;
  readonly reason: CarryOverReason | null;
  readonly fromEditionLabelJa: string | null;
  readonly fromEditionLabelEn: string | null;
  readonly fromFiscalYear: number | null;
  readonly toChecklistId: string | null;
  readonly carried: number;
  readonly needsAnswer: number;
  readonly merged: number;
  readonly dropped: number;
};

export type EarlierLinePartsFragment = {
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly value: AnswerValue | null;
  readonly confirmedOn: string | null;
  readonly targetOn: string | null;
  readonly remarks: string;
};

export type CarriedPartsFragment = {
  readonly value: AnswerValue | null;
  readonly confirmedOn: string | null;
  readonly targetOn: string | null;
  readonly reason: string;
  readonly remarks: string;
  readonly change: LineChange;
  readonly need: AnswerNeed | null;
  readonly isReady: boolean;
  readonly fromFiscalYear: number;
  readonly from: ReadonlyArray<{
    readonly code: string;
    readonly labelJa: string;
    readonly labelEn: string;
    readonly value: AnswerValue | null;
    readonly confirmedOn: string | null;
    readonly targetOn: string | null;
    readonly remarks: string;
  }>;
};

export type CarryOverEditionsQueryVariables = Exact<{ [key: string]: never }>;

export type CarryOverEditionsQuery = {
  readonly heldEditions: ReadonlyArray<{
    readonly id: string;
    readonly labelJa: string;
    readonly labelEn: string;
    readonly fiscalYear: number;
    readonly origin: EditionOrigin;
    readonly forms: ReadonlyArray<{ readonly form: FormKind }>;
  }>;
};

export type CarryOverClinicNameQueryVariables = Exact<{
  id: string;
}>;

export type CarryOverClinicNameQuery = { readonly clinic: { readonly id: string; readonly name: string } };

export type CarryOversQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type CarryOversQuery = {
  readonly carryOvers: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly editionLabelJa: string;
      readonly editionLabelEn: string;
      readonly fiscalYear: number;
      readonly state: CarryOverState;
      readonly doneClinics: number;
      readonly totalClinics: number;
      readonly createdBy: string;
      readonly createdAt: string;
      readonly undoUntilOn: string | null;
      readonly canApply: boolean;
      readonly canUndo: boolean;
      readonly failure: string | null;
      readonly clinics: {
        readonly waiting: number;
        readonly applied: number;
        readonly skipped: number;
        readonly undone: number;
        readonly kept: number;
      };
      readonly lines: {
        readonly carried: number;
        readonly needsAnswer: number;
        readonly merged: number;
        readonly dropped: number;
        readonly earlierAnswers: number;
        readonly evidenceLinked: number;
        readonly tasksMoved: number;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CarryOverQueryVariables = Exact<{
  id: string;
}>;

export type CarryOverQuery = {
  readonly carryOver: {
    readonly id: string;
    readonly editionLabelJa: string;
    readonly editionLabelEn: string;
    readonly fiscalYear: number;
    readonly state: CarryOverState;
    readonly doneClinics: number;
    readonly totalClinics: number;
    readonly createdBy: string;
    readonly createdAt: string;
    readonly undoUntilOn: string | null;
    readonly canApply: boolean;
    readonly canUndo: boolean;
    readonly failure: string | null;
    readonly clinics: {
      readonly waiting: number;
      readonly applied: number;
      readonly skipped: number;
      readonly undone: number;
      readonly kept: number;
    };
    readonly lines: {
      readonly carried: number;
      readonly needsAnswer: number;
      readonly merged: number;
      readonly dropped: number;
      readonly earlierAnswers: number;
      readonly evidenceLinked: number;
      readonly tasksMoved: number;
    };
  };
};

export type CarryOverClinicsQueryVariables = Exact<{
  id: string;
  only?: CarryOverClinicState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type CarryOverClinicsQuery = {
  readonly carryOverClinics: {
    readonly nodes: ReadonlyArray<{
      readonly clinicId: string;
      readonly clinicName: string;
      readonly state: CarryOverClinicState;
      readonly reason: CarryOverReason | null;
      readonly fromEditionLabelJa: string | null;
      readonly fromEditionLabelEn: string | null;
      readonly fromFiscalYear: number | null;
      readonly toChecklistId: string | null;
      readonly carried: number;
      readonly needsAnswer: number;
      readonly merged: number;
      readonly dropped: number;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CarryOverClinicQueryVariables = Exact<{
  id: string;
  clinicId: string;
}>;

export type CarryOverClinicQuery = {
  readonly carryOverClinic: {
    readonly isAsCarried: boolean;
    readonly clinic: {
      readonly clinicId: string;
      readonly clinicName: string;
      readonly state: CarryOverClinicState;
      readonly reason: CarryOverReason | null;
      readonly fromEditionLabelJa: string | null;
      readonly fromEditionLabelEn: string | null;
      readonly fromFiscalYear: number | null;
      readonly toChecklistId: string | null;
      readonly carried: number;
      readonly needsAnswer: number;
      readonly merged: number;
      readonly dropped: number;
    };
    readonly lines: ReadonlyArray<{
      readonly itemId: string;
      readonly code: string;
      readonly labelJa: string;
      readonly labelEn: string;
      readonly change: LineChange;
      readonly need: AnswerNeed | null;
      readonly value: AnswerValue | null;
      readonly targetOn: string | null;
      readonly isAnswered: boolean;
      readonly from: ReadonlyArray<{
        readonly code: string;
        readonly labelJa: string;
        readonly labelEn: string;
        readonly value: AnswerValue | null;
        readonly confirmedOn: string | null;
        readonly targetOn: string | null;
        readonly remarks: string;
      }>;
    }>;
    readonly dropped: ReadonlyArray<{
      readonly code: string;
      readonly labelJa: string;
      readonly labelEn: string;
      readonly value: AnswerValue | null;
      readonly confirmedOn: string | null;
      readonly targetOn: string | null;
      readonly remarks: string;
    }>;
  };
};

export type PreviewCarryOverMutationVariables = Exact<{
  input: PreviewCarryOverInput;
}>;

export type PreviewCarryOverMutation = {
  readonly previewCarryOver:
    | { readonly __typename: 'CarryOverRefused'; readonly message: string }
    | {
        readonly __typename: 'CarryOverSaved';
        readonly carryOver: {
          readonly id: string;
          readonly editionLabelJa: string;
          readonly editionLabelEn: string;
          readonly fiscalYear: number;
          readonly state: CarryOverState;
          readonly doneClinics: number;
          readonly totalClinics: number;
          readonly createdBy: string;
          readonly createdAt: string;
          readonly undoUntilOn: string | null;
          readonly canApply: boolean;
          readonly canUndo: boolean;
          readonly failure: string | null;
          readonly clinics: {
            readonly waiting: number;
            readonly applied: number;
            readonly skipped: number;
            readonly undone: number;
            readonly kept: number;
          };
          readonly lines: {
            readonly carried: number;
            readonly needsAnswer: number;
            readonly merged: number;
            readonly dropped: number;
            readonly earlierAnswers: number;
            readonly evidenceLinked: number;
            readonly tasksMoved: number;
          };
        };
      };
};

export type ApplyCarryOverMutationVariables = Exact<{
  input: ApplyCarryOverInput;
}>;

export type ApplyCarryOverMutation = {
  readonly applyCarryOver:
    | { readonly __typename: 'CarryOverRefused'; readonly message: string }
    | {
        readonly __typename: 'CarryOverSaved';
        readonly carryOver: {
          readonly id: string;
          readonly editionLabelJa: string;
          readonly editionLabelEn: string;
          readonly fiscalYear: number;
          readonly state: CarryOverState;
          readonly doneClinics: number;
          readonly totalClinics: number;
          readonly createdBy: string;
          readonly createdAt: string;
          readonly undoUntilOn: string | null;
          readonly canApply: boolean;
          readonly canUndo: boolean;
          readonly failure: string | null;
          readonly clinics: {
            readonly waiting: number;
            readonly applied: number;
            readonly skipped: number;
            readonly undone: number;
            readonly kept: number;
          };
          readonly lines: {
            readonly carried: number;
            readonly needsAnswer: number;
            readonly merged: number;
            readonly dropped: number;
            readonly earlierAnswers: number;
            readonly evidenceLinked: number;
            readonly tasksMoved: number;
          };
        };
      };
};

export type UndoCarryOverMutationVariables = Exact<{
  input: UndoCarryOverInput;
}>;

export type UndoCarryOverMutation = {
  readonly undoCarryOver:
    | { readonly __typename: 'CarryOverRefused'; readonly message: string }
    | {
        readonly __typename: 'CarryOverSaved';
        readonly carryOver: {
          readonly id: string;
          readonly editionLabelJa: string;
          readonly editionLabelEn: string;
          readonly fiscalYear: number;
          readonly state: CarryOverState;
          readonly doneClinics: number;
          readonly totalClinics: number;
          readonly createdBy: string;
          readonly createdAt: string;
          readonly undoUntilOn: string | null;
          readonly canApply: boolean;
          readonly canUndo: boolean;
          readonly failure: string | null;
          readonly clinics: {
            readonly waiting: number;
            readonly applied: number;
            readonly skipped: number;
            readonly undone: number;
            readonly kept: number;
          };
          readonly lines: {
            readonly carried: number;
            readonly needsAnswer: number;
            readonly merged: number;
            readonly dropped: number;
            readonly earlierAnswers: number;
            readonly evidenceLinked: number;
            readonly tasksMoved: number;
          };
        };
      };
};

export type ReconfirmAnswersMutationVariables = Exact<{
  input: ReconfirmAnswersInput;
}>;

export type ReconfirmAnswersMutation = {
  readonly reconfirmAnswers:
    | {
        readonly __typename: 'AnswersReconfirmed';
        readonly left: number;
        readonly items: ReadonlyArray<{
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
          readonly verificationNoteJa: string;
          readonly targetLatestOn: string;
          readonly guidance: {
            readonly minutes: number;
            readonly ask: WhomToAsk;
            readonly explainEn: string;
            readonly showEn: string;
            readonly remarksEn: string;
            readonly okJa: string;
            readonly okEn: string;
            readonly ngJa: string;
            readonly ngEn: string;
          } | null;
          readonly answer: {
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly version: number;
            readonly answeredBy: string | null;
            readonly answeredAt: string | null;
            readonly source: AnswerSource;
          };
          readonly carried: {
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly change: LineChange;
            readonly need: AnswerNeed | null;
            readonly isReady: boolean;
            readonly fromFiscalYear: number;
            readonly from: ReadonlyArray<{
              readonly code: string;
              readonly labelJa: string;
              readonly labelEn: string;
              readonly value: AnswerValue | null;
              readonly confirmedOn: string | null;
              readonly targetOn: string | null;
              readonly remarks: string;
            }>;
          } | null;
          readonly suggestion: {
            readonly value: AnswerValue;
            readonly targetOn: string | null;
            readonly logins: number;
            readonly inPlace: number;
            readonly planned: number;
            readonly dueOn: string;
          } | null;
          readonly proposals: ReadonlyArray<{
            readonly id: string;
            readonly source: ProposalSource;
            readonly state: ProposalState;
            readonly askedOf: string;
            readonly askedBy: string;
            readonly question: string;
            readonly askedAt: string;
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly proposedBy: string;
            readonly proposedAt: string | null;
            readonly vendorAddress: string | null;
            readonly told: VendorTold | null;
            readonly version: number;
            readonly isForViewer: boolean;
          }>;
        }>;
        readonly progress: {
          readonly total: number;
          readonly answered: number;
          readonly no: number;
          readonly closedByEntryQuestion: boolean;
        };
      }
    | { readonly __typename: 'ReconfirmRefused'; readonly message: string };
};

export type TakeBackReconfirmedMutationVariables = Exact<{
  input: TakeBackReconfirmedInput;
}>;

export type TakeBackReconfirmedMutation = {
  readonly takeBackReconfirmed:
    | {
        readonly __typename: 'AnswersReconfirmed';
        readonly left: number;
        readonly items: ReadonlyArray<{
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
          readonly verificationNoteJa: string;
          readonly targetLatestOn: string;
          readonly guidance: {
            readonly minutes: number;
            readonly ask: WhomToAsk;
            readonly explainEn: string;
            readonly showEn: string;
            readonly remarksEn: string;
            readonly okJa: string;
            readonly okEn: string;
            readonly ngJa: string;
            readonly ngEn: string;
          } | null;
          readonly answer: {
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly version: number;
            readonly answeredBy: string | null;
            readonly answeredAt: string | null;
            readonly source: AnswerSource;
          };
          readonly carried: {
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly change: LineChange;
            readonly need: AnswerNeed | null;
            readonly isReady: boolean;
            readonly fromFiscalYear: number;
            readonly from: ReadonlyArray<{
              readonly code: string;
              readonly labelJa: string;
              readonly labelEn: string;
              readonly value: AnswerValue | null;
              readonly confirmedOn: string | null;
              readonly targetOn: string | null;
              readonly remarks: string;
            }>;
          } | null;
          readonly suggestion: {
            readonly value: AnswerValue;
            readonly targetOn: string | null;
            readonly logins: number;
            readonly inPlace: number;
            readonly planned: number;
            readonly dueOn: string;
          } | null;
          readonly proposals: ReadonlyArray<{
            readonly id: string;
            readonly source: ProposalSource;
            readonly state: ProposalState;
            readonly askedOf: string;
            readonly askedBy: string;
            readonly question: string;
            readonly askedAt: string;
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly proposedBy: string;
            readonly proposedAt: string | null;
            readonly vendorAddress: string | null;
            readonly told: VendorTold | null;
            readonly version: number;
            readonly isForViewer: boolean;
          }>;
        }>;
        readonly progress: {
          readonly total: number;
          readonly answered: number;
          readonly no: number;
          readonly closedByEntryQuestion: boolean;
        };
      }
    | { readonly __typename: 'ReconfirmRefused'; readonly message: string };
};

export type AnswerHistoryQueryVariables = Exact<{
  checklistId: string;
  itemId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type AnswerHistoryQuery = {
  readonly answerHistory: {
    readonly nodes: ReadonlyArray<{
      readonly value: AnswerValue | null;
      readonly confirmedOn: string | null;
      readonly targetOn: string | null;
      readonly reason: string;
      readonly remarks: string;
      readonly version: number;
      readonly answeredBy: string | null;
      readonly answeredAt: string | null;
      readonly source: AnswerSource;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type AnswerPartsFragment = {
  readonly value: AnswerValue | null;
  readonly confirmedOn: string | null;
  readonly targetOn: string | null;
  readonly reason: string;
  readonly remarks: string;
  readonly version: number;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly source: AnswerSource;
};

export type ItemPartsFragment = {
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
  readonly verificationNoteJa: string;
  readonly targetLatestOn: string;
  readonly guidance: {
    readonly minutes: number;
    readonly ask: WhomToAsk;
    readonly explainEn: string;
    readonly showEn: string;
    readonly remarksEn: string;
    readonly okJa: string;
    readonly okEn: string;
    readonly ngJa: string;
    readonly ngEn: string;
  } | null;
  readonly answer: {
    readonly value: AnswerValue | null;
    readonly confirmedOn: string | null;
    readonly targetOn: string | null;
    readonly reason: string;
    readonly remarks: string;
    readonly version: number;
    readonly answeredBy: string | null;
    readonly answeredAt: string | null;
    readonly source: AnswerSource;
  };
  readonly carried: {
    readonly value: AnswerValue | null;
    readonly confirmedOn: string | null;
    readonly targetOn: string | null;
    readonly reason: string;
    readonly remarks: string;
    readonly change: LineChange;
    readonly need: AnswerNeed | null;
    readonly isReady: boolean;
    readonly fromFiscalYear: number;
    readonly from: ReadonlyArray<{
      readonly code: string;
      readonly labelJa: string;
      readonly labelEn: string;
      readonly value: AnswerValue | null;
      readonly confirmedOn: string | null;
      readonly targetOn: string | null;
      readonly remarks: string;
    }>;
  } | null;
  readonly suggestion: {
    readonly value: AnswerValue;
    readonly targetOn: string | null;
    readonly logins: number;
    readonly inPlace: number;
    readonly planned: number;
    readonly dueOn: string;
  } | null;
  readonly proposals: ReadonlyArray<{
    readonly id: string;
    readonly source: ProposalSource;
    readonly state: ProposalState;
    readonly askedOf: string;
    readonly askedBy: string;
    readonly question: string;
    readonly askedAt: string;
    readonly value: AnswerValue | null;
    readonly confirmedOn: string | null;
    readonly targetOn: string | null;
    readonly reason: string;
    readonly remarks: string;
    readonly proposedBy: string;
    readonly proposedAt: string | null;
    readonly vendorAddress: string | null;
    readonly told: VendorTold | null;
    readonly version: number;
    readonly isForViewer: boolean;
  }>;
};

export type ProgressPartsFragment = {
  readonly total: number;
  readonly answered: number;
  readonly no: number;
  readonly closedByEntryQuestion: boolean;
};

export type ChecklistQueryVariables = Exact<{
  id: string;
}>;

export type ChecklistQuery = {
  readonly checklist: {
    readonly id: string;
    readonly paperCode: string;
    readonly clinicId: string;
    readonly clinicName: string;
    readonly form: FormKind;
    readonly fiscalYear: number;
    readonly fiscalYearLastOn: string;
    readonly viewerCanAnswer: boolean;
    readonly viewerCanSign: boolean;
    readonly edition: {
      readonly id: string;
      readonly labelJa: string;
      readonly labelEn: string;
      readonly titleJa: string;
    };
    readonly newerEdition: {
      readonly id: string | null;
      readonly labelJa: string;
      readonly labelEn: string;
      readonly published: string;
      readonly checklistId: string | null;
    } | null;
    readonly progress: {
      readonly total: number;
      readonly answered: number;
      readonly no: number;
      readonly closedByEntryQuestion: boolean;
    };
    readonly sections: ReadonlyArray<{
      readonly code: string;
      readonly titleJa: string;
      readonly titleEn: string;
      readonly items: ReadonlyArray<{
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
        readonly verificationNoteJa: string;
        readonly targetLatestOn: string;
        readonly guidance: {
          readonly minutes: number;
          readonly ask: WhomToAsk;
          readonly explainEn: string;
          readonly showEn: string;
          readonly remarksEn: string;
          readonly okJa: string;
          readonly okEn: string;
          readonly ngJa: string;
          readonly ngEn: string;
        } | null;
        readonly answer: {
          readonly value: AnswerValue | null;
          readonly confirmedOn: string | null;
          readonly targetOn: string | null;
          readonly reason: string;
          readonly remarks: string;
          readonly version: number;
          readonly answeredBy: string | null;
          readonly answeredAt: string | null;
          readonly source: AnswerSource;
        };
        readonly carried: {
          readonly value: AnswerValue | null;
          readonly confirmedOn: string | null;
          readonly targetOn: string | null;
          readonly reason: string;
          readonly remarks: string;
          readonly change: LineChange;
          readonly need: AnswerNeed | null;
          readonly isReady: boolean;
          readonly fromFiscalYear: number;
          readonly from: ReadonlyArray<{
            readonly code: string;
            readonly labelJa: string;
            readonly labelEn: string;
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly remarks: string;
          }>;
        } | null;
        readonly suggestion: {
          readonly value: AnswerValue;
          readonly targetOn: string | null;
          readonly logins: number;
          readonly inPlace: number;
          readonly planned: number;
          readonly dueOn: string;
        } | null;
        readonly proposals: ReadonlyArray<{
          readonly id: string;
          readonly source: ProposalSource;
          readonly state: ProposalState;
          readonly askedOf: string;
          readonly askedBy: string;
          readonly question: string;
          readonly askedAt: string;
          readonly value: AnswerValue | null;
          readonly confirmedOn: string | null;
          readonly targetOn: string | null;
          readonly reason: string;
          readonly remarks: string;
          readonly proposedBy: string;
          readonly proposedAt: string | null;
          readonly vendorAddress: string | null;
          readonly told: VendorTold | null;
          readonly version: number;
          readonly isForViewer: boolean;
        }>;
      }>;
    }>;
    readonly signature: {
      readonly id: string;
      readonly number: number;
      readonly signedBy: string;
      readonly signedAt: string;
      readonly reopenedAt: string | null;
      readonly reopenedBy: string | null;
      readonly reopenReason: string | null;
    } | null;
    readonly signatures: ReadonlyArray<{
      readonly id: string;
      readonly number: number;
      readonly signedBy: string;
      readonly signedAt: string;
      readonly reopenedAt: string | null;
      readonly reopenedBy: string | null;
      readonly reopenReason: string | null;
    }>;
    readonly vendors: ReadonlyArray<{
      readonly name: string;
      readonly systems: ReadonlyArray<string>;
      readonly phone: string;
      readonly confirmedOn: string | null;
    }>;
    readonly consultants: ReadonlyArray<{
      readonly name: string;
      readonly phone: string;
      readonly confirmedOn: string | null;
    }>;
  };
};

export type AnswerChecklistItemMutationVariables = Exact<{
  input: AnswerChecklistItemInput;
}>;

export type AnswerChecklistItemMutation = {
  readonly answerChecklistItem:
    | {
        readonly __typename: 'AnswerChangedMeanwhile';
        readonly message: string;
        readonly current: {
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
          readonly verificationNoteJa: string;
          readonly targetLatestOn: string;
          readonly guidance: {
            readonly minutes: number;
            readonly ask: WhomToAsk;
            readonly explainEn: string;
            readonly showEn: string;
            readonly remarksEn: string;
            readonly okJa: string;
            readonly okEn: string;
            readonly ngJa: string;
            readonly ngEn: string;
          } | null;
          readonly answer: {
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly version: number;
            readonly answeredBy: string | null;
            readonly answeredAt: string | null;
            readonly source: AnswerSource;
          };
          readonly carried: {
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly change: LineChange;
            readonly need: AnswerNeed | null;
            readonly isReady: boolean;
            readonly fromFiscalYear: number;
            readonly from: ReadonlyArray<{
              readonly code: string;
              readonly labelJa: string;
              readonly labelEn: string;
              readonly value: AnswerValue | null;
              readonly confirmedOn: string | null;
              readonly targetOn: string | null;
              readonly remarks: string;
            }>;
          } | null;
          readonly suggestion: {
            readonly value: AnswerValue;
            readonly targetOn: string | null;
            readonly logins: number;
            readonly inPlace: number;
            readonly planned: number;
            readonly dueOn: string;
          } | null;
          readonly proposals: ReadonlyArray<{
            readonly id: string;
            readonly source: ProposalSource;
            readonly state: ProposalState;
            readonly askedOf: string;
            readonly askedBy: string;
            readonly question: string;
            readonly askedAt: string;
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly proposedBy: string;
            readonly proposedAt: string | null;
            readonly vendorAddress: string | null;
            readonly told: VendorTold | null;
            readonly version: number;
            readonly isForViewer: boolean;
          }>;
        };
      }
    | { readonly __typename: 'AnswerNotAllowed'; readonly message: string }
    | { readonly __typename: 'ChecklistSigned'; readonly message: string }
    | { readonly __typename: 'ConfirmedDateInFuture'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly field: string | null; readonly message: string }
    | {
        readonly __typename: 'ItemAnswered';
        readonly item: {
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
          readonly verificationNoteJa: string;
          readonly targetLatestOn: string;
          readonly guidance: {
            readonly minutes: number;
            readonly ask: WhomToAsk;
            readonly explainEn: string;
            readonly showEn: string;
            readonly remarksEn: string;
            readonly okJa: string;
            readonly okEn: string;
            readonly ngJa: string;
            readonly ngEn: string;
          } | null;
          readonly answer: {
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly version: number;
            readonly answeredBy: string | null;
            readonly answeredAt: string | null;
            readonly source: AnswerSource;
          };
          readonly carried: {
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly change: LineChange;
            readonly need: AnswerNeed | null;
            readonly isReady: boolean;
            readonly fromFiscalYear: number;
            readonly from: ReadonlyArray<{
              readonly code: string;
              readonly labelJa: string;
              readonly labelEn: string;
              readonly value: AnswerValue | null;
              readonly confirmedOn: string | null;
              readonly targetOn: string | null;
              readonly remarks: string;
            }>;
          } | null;
          readonly suggestion: {
            readonly value: AnswerValue;
            readonly targetOn: string | null;
            readonly logins: number;
            readonly inPlace: number;
            readonly planned: number;
            readonly dueOn: string;
          } | null;
          readonly proposals: ReadonlyArray<{
            readonly id: string;
            readonly source: ProposalSource;
            readonly state: ProposalState;
            readonly askedOf: string;
            readonly askedBy: string;
            readonly question: string;
            readonly askedAt: string;
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly proposedBy: string;
            readonly proposedAt: string | null;
            readonly vendorAddress: string | null;
            readonly told: VendorTold | null;
            readonly version: number;
            readonly isForViewer: boolean;
          }>;
        };
        readonly progress: {
          readonly total: number;
          readonly answered: number;
          readonly no: number;
          readonly closedByEntryQuestion: boolean;
        };
      }
    | { readonly __typename: 'ListClosedByEntryQuestion'; readonly message: string }
    | { readonly __typename: 'PlanDateRequired'; readonly message: string }
    | { readonly __typename: 'TargetDateOutsideFiscalYear'; readonly message: string }
    | { readonly __typename: 'TargetDateRequired'; readonly message: string };
};

export type EvidencePartsFragment = {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly note: string;
  readonly speaksForOn: string;
  readonly addedBy: string;
  readonly addedAt: string;
  readonly file: {
    readonly id: string;
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string | null;
    readonly state: FileState;
    readonly scan: FileScan;
    readonly message: string | null;
  } | null;
};

export type ChecklistEvidenceQueryVariables = Exact<{
  id: string;
}>;

export type ChecklistEvidenceQuery = {
  readonly checklist: {
    readonly id: string;
    readonly sections: ReadonlyArray<{
      readonly items: ReadonlyArray<{
        readonly id: string;
        readonly evidence: ReadonlyArray<{
          readonly id: string;
          readonly kind: EvidenceKind;
          readonly title: string;
          readonly note: string;
          readonly speaksForOn: string;
          readonly addedBy: string;
          readonly addedAt: string;
          readonly file: {
            readonly id: string;
            readonly name: string;
            readonly bytes: number;
            readonly sha256: string | null;
            readonly state: FileState;
            readonly scan: FileScan;
            readonly message: string | null;
          } | null;
        }>;
      }>;
    }>;
  };
};

export type BeginUploadMutationVariables = Exact<{
  input: BeginUploadInput;
}>;

export type BeginUploadMutation = {
  readonly beginUpload:
    | { readonly __typename: 'InvalidInput'; readonly message: string }
    | { readonly __typename: 'UploadBegun'; readonly id: string }
    | { readonly __typename: 'UploadNotTaken'; readonly message: string }
    | { readonly __typename: 'UploadQuotaReached'; readonly message: string };
};

export type AddEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;

export type AddEvidenceMutation = {
  readonly addEvidence:
    | { readonly __typename: 'ChecklistSigned'; readonly message: string }
    | {
        readonly __typename: 'EvidenceAdded';
        readonly evidence: {
          readonly id: string;
          readonly kind: EvidenceKind;
          readonly title: string;
          readonly note: string;
          readonly speaksForOn: string;
          readonly addedBy: string;
          readonly addedAt: string;
          readonly file: {
            readonly id: string;
            readonly name: string;
            readonly bytes: number;
            readonly sha256: string | null;
            readonly state: FileState;
            readonly scan: FileScan;
            readonly message: string | null;
          } | null;
        };
      }
    | { readonly __typename: 'FileNotReady'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly field: string | null; readonly message: string }
    | { readonly __typename: 'RegisterEmpty'; readonly message: string }
    | { readonly __typename: 'TooMuchEvidence'; readonly message: string };
};

export type ReplaceEvidenceMutationVariables = Exact<{
  input: ReplaceEvidenceInput;
}>;

export type ReplaceEvidenceMutation = {
  readonly replaceEvidence:
    | { readonly __typename: 'ChecklistSigned'; readonly message: string }
    | {
        readonly __typename: 'EvidenceAdded';
        readonly evidence: {
          readonly id: string;
          readonly kind: EvidenceKind;
          readonly title: string;
          readonly note: string;
          readonly speaksForOn: string;
          readonly addedBy: string;
          readonly addedAt: string;
          readonly file: {
            readonly id: string;
            readonly name: string;
            readonly bytes: number;
            readonly sha256: string | null;
            readonly state: FileState;
            readonly scan: FileScan;
            readonly message: string | null;
          } | null;
        };
      }
    | { readonly __typename: 'EvidenceChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'FileNotReady'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly field: string | null; readonly message: string }
    | { readonly __typename: 'RegisterEmpty'; readonly message: string };
};

export type RemoveEvidenceMutationVariables = Exact<{
  input: RemoveEvidenceInput;
}>;

export type RemoveEvidenceMutation = {
  readonly removeEvidence:
    | { readonly __typename: 'ChecklistSigned'; readonly message: string }
    | { readonly __typename: 'EvidenceChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'EvidenceRemoved' };
};

export type RestoreEvidenceMutationVariables = Exact<{
  input: RestoreEvidenceInput;
}>;

export type RestoreEvidenceMutation = {
  readonly restoreEvidence:
    | { readonly __typename: 'ChecklistSigned'; readonly message: string }
    | { readonly __typename: 'EvidenceAdded' }
    | { readonly __typename: 'EvidenceChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'TooMuchEvidence'; readonly message: string };
};

export type RegisterOffersQueryVariables = Exact<{
  checklistId: string;
  itemId: string;
}>;

export type RegisterOffersQuery = {
  readonly registerOffers: ReadonlyArray<{
    readonly clinicId: string;
    readonly kind: RegisterKind;
    readonly rows: number;
    readonly asOfOn: string;
    readonly attached: {
      readonly evidenceId: string;
      readonly speaksForOn: string;
      readonly hasChanged: boolean;
    } | null;
  }>;
};

export type RegisterEvidenceQueryVariables = Exact<{
  evidenceId: string;
}>;

export type RegisterEvidenceQuery = {
  readonly registerEvidence: {
    readonly id: string;
    readonly clinicId: string;
    readonly facilityName: string;
    readonly kind: RegisterKind;
    readonly title: string;
    readonly note: string;
    readonly asOfOn: string;
    readonly reviewedOn: string | null;
    readonly rows: ReadonlyArray<ReadonlyArray<string>>;
    readonly sha256: string;
    readonly isIntact: boolean;
    readonly addedBy: string;
    readonly addedAt: string;
    readonly facts: ReadonlyArray<{ readonly labelJa: string; readonly labelEn: string; readonly text: string }>;
    readonly columns: ReadonlyArray<{ readonly id: string; readonly labelJa: string; readonly labelEn: string }>;
  };
};

export type ProposalPartsFragment = {
  readonly id: string;
  readonly source: ProposalSource;
  readonly state: ProposalState;
  readonly askedOf: string;
  readonly askedBy: string;
  readonly question: string;
  readonly askedAt: string;
  readonly value: AnswerValue | null;
  readonly confirmedOn: string | null;
  readonly targetOn: string | null;
  readonly reason: string;
  readonly remarks: string;
  readonly proposedBy: string;
  readonly proposedAt: string | null;
  readonly vendorAddress: string | null;
  readonly told: VendorTold | null;
  readonly version: number;
  readonly isForViewer: boolean;
};

export type ColleaguesQueryVariables = Exact<{
  clinicId: string;
}>;

export type ColleaguesQuery = {
  readonly colleagues: ReadonlyArray<{ readonly memberId: string; readonly name: string; readonly role: Role }>;
};

export type AnswerProposalQueryVariables = Exact<{
  id: string;
}>;

export type AnswerProposalQuery = {
  readonly answerProposal: {
    readonly checklistId: string;
    readonly clinicName: string;
    readonly fiscalYear: number;
    readonly editionLabelJa: string;
    readonly editionLabelEn: string;
    readonly proposal: {
      readonly id: string;
      readonly source: ProposalSource;
      readonly state: ProposalState;
      readonly askedOf: string;
      readonly askedBy: string;
      readonly question: string;
      readonly askedAt: string;
      readonly value: AnswerValue | null;
      readonly confirmedOn: string | null;
      readonly targetOn: string | null;
      readonly reason: string;
      readonly remarks: string;
      readonly proposedBy: string;
      readonly proposedAt: string | null;
      readonly vendorAddress: string | null;
      readonly told: VendorTold | null;
      readonly version: number;
      readonly isForViewer: boolean;
    };
    readonly item: {
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
      readonly verificationNoteJa: string;
      readonly targetLatestOn: string;
      readonly guidance: {
        readonly minutes: number;
        readonly ask: WhomToAsk;
        readonly explainEn: string;
        readonly showEn: string;
        readonly remarksEn: string;
        readonly okJa: string;
        readonly okEn: string;
        readonly ngJa: string;
        readonly ngEn: string;
      } | null;
      readonly answer: {
        readonly value: AnswerValue | null;
        readonly confirmedOn: string | null;
        readonly targetOn: string | null;
        readonly reason: string;
        readonly remarks: string;
        readonly version: number;
        readonly answeredBy: string | null;
        readonly answeredAt: string | null;
        readonly source: AnswerSource;
      };
      readonly carried: {
        readonly value: AnswerValue | null;
        readonly confirmedOn: string | null;
        readonly targetOn: string | null;
        readonly reason: string;
        readonly remarks: string;
        readonly change: LineChange;
        readonly need: AnswerNeed | null;
        readonly isReady: boolean;
        readonly fromFiscalYear: number;
        readonly from: ReadonlyArray<{
          readonly code: string;
          readonly labelJa: string;
          readonly labelEn: string;
          readonly value: AnswerValue | null;
          readonly confirmedOn: string | null;
          readonly targetOn: string | null;
          readonly remarks: string;
        }>;
      } | null;
      readonly suggestion: {
        readonly value: AnswerValue;
        readonly targetOn: string | null;
        readonly logins: number;
        readonly inPlace: number;
        readonly planned: number;
        readonly dueOn: string;
      } | null;
      readonly proposals: ReadonlyArray<{
        readonly id: string;
        readonly source: ProposalSource;
        readonly state: ProposalState;
        readonly askedOf: string;
        readonly askedBy: string;
        readonly question: string;
        readonly askedAt: string;
        readonly value: AnswerValue | null;
        readonly confirmedOn: string | null;
        readonly targetOn: string | null;
        readonly reason: string;
        readonly remarks: string;
        readonly proposedBy: string;
        readonly proposedAt: string | null;
        readonly vendorAddress: string | null;
        readonly told: VendorTold | null;
        readonly version: number;
        readonly isForViewer: boolean;
      }>;
    };
  };
};

export type AskColleagueMutationVariables = Exact<{
  input: AskColleagueInput;
}>;

export type AskColleagueMutation = {
  readonly askColleague:
    | { readonly __typename: 'AlreadyAsked'; readonly message: string }
    | { readonly __typename: 'ChecklistSigned'; readonly message: string }
    | { readonly __typename: 'ColleagueAsked'; readonly proposal: { readonly id: string; readonly askedOf: string } }
    | { readonly __typename: 'InvalidInput'; readonly field: string | null; readonly message: string }
    | { readonly __typename: 'NotAColleague'; readonly message: string };
};

export type ProposeAnswerMutationVariables = Exact<{
  input: ProposeAnswerInput;
}>;

export type ProposeAnswerMutation = {
  readonly proposeAnswer:
    | { readonly __typename: 'AnswerNotAllowed'; readonly message: string }
    | { readonly __typename: 'AnswerProposed' }
    | { readonly __typename: 'AskedOfSomebodyElse'; readonly message: string }
    | { readonly __typename: 'ChecklistSigned'; readonly message: string }
    | { readonly __typename: 'ConfirmedDateInFuture'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly field: string | null; readonly message: string }
    | { readonly __typename: 'ListClosedByEntryQuestion'; readonly message: string }
    | { readonly __typename: 'PlanDateRequired'; readonly message: string }
    | { readonly __typename: 'ProposalNotOpen'; readonly message: string }
    | { readonly __typename: 'TargetDateOutsideFiscalYear'; readonly message: string }
    | { readonly __typename: 'TargetDateRequired'; readonly message: string };
};

export type AcceptProposalMutationVariables = Exact<{
  input: AcceptProposalInput;
}>;

export type AcceptProposalMutation = {
  readonly acceptProposal:
    | { readonly __typename: 'AnswerChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'AnswerNotAllowed'; readonly message: string }
    | { readonly __typename: 'ChecklistSigned'; readonly message: string }
    | { readonly __typename: 'ConfirmedDateInFuture'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly message: string }
    | { readonly __typename: 'ListClosedByEntryQuestion'; readonly message: string }
    | { readonly __typename: 'PlanDateRequired'; readonly message: string }
    | {
        readonly __typename: 'ProposalAccepted';
        readonly item: {
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
          readonly verificationNoteJa: string;
          readonly targetLatestOn: string;
          readonly guidance: {
            readonly minutes: number;
            readonly ask: WhomToAsk;
            readonly explainEn: string;
            readonly showEn: string;
            readonly remarksEn: string;
            readonly okJa: string;
            readonly okEn: string;
            readonly ngJa: string;
            readonly ngEn: string;
          } | null;
          readonly answer: {
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly version: number;
            readonly answeredBy: string | null;
            readonly answeredAt: string | null;
            readonly source: AnswerSource;
          };
          readonly carried: {
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly change: LineChange;
            readonly need: AnswerNeed | null;
            readonly isReady: boolean;
            readonly fromFiscalYear: number;
            readonly from: ReadonlyArray<{
              readonly code: string;
              readonly labelJa: string;
              readonly labelEn: string;
              readonly value: AnswerValue | null;
              readonly confirmedOn: string | null;
              readonly targetOn: string | null;
              readonly remarks: string;
            }>;
          } | null;
          readonly suggestion: {
            readonly value: AnswerValue;
            readonly targetOn: string | null;
            readonly logins: number;
            readonly inPlace: number;
            readonly planned: number;
            readonly dueOn: string;
          } | null;
          readonly proposals: ReadonlyArray<{
            readonly id: string;
            readonly source: ProposalSource;
            readonly state: ProposalState;
            readonly askedOf: string;
            readonly askedBy: string;
            readonly question: string;
            readonly askedAt: string;
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly proposedBy: string;
            readonly proposedAt: string | null;
            readonly vendorAddress: string | null;
            readonly told: VendorTold | null;
            readonly version: number;
            readonly isForViewer: boolean;
          }>;
        };
        readonly progress: {
          readonly total: number;
          readonly answered: number;
          readonly no: number;
          readonly closedByEntryQuestion: boolean;
        };
      }
    | { readonly __typename: 'ProposalNotOpen'; readonly message: string }
    | { readonly __typename: 'TargetDateOutsideFiscalYear'; readonly message: string }
    | { readonly __typename: 'TargetDateRequired'; readonly message: string };
};

export type DismissProposalMutationVariables = Exact<{
  input: DismissProposalInput;
}>;

export type DismissProposalMutation = {
  readonly dismissProposal:
    | { readonly __typename: 'AlreadyAsked'; readonly message: string }
    | {
        readonly __typename: 'ProposalChanged';
        readonly proposal: {
          readonly id: string;
          readonly source: ProposalSource;
          readonly state: ProposalState;
          readonly askedOf: string;
          readonly askedBy: string;
          readonly question: string;
          readonly askedAt: string;
          readonly value: AnswerValue | null;
          readonly confirmedOn: string | null;
          readonly targetOn: string | null;
          readonly reason: string;
          readonly remarks: string;
          readonly proposedBy: string;
          readonly proposedAt: string | null;
          readonly vendorAddress: string | null;
          readonly told: VendorTold | null;
          readonly version: number;
          readonly isForViewer: boolean;
        };
      }
    | { readonly __typename: 'ProposalNotOpen'; readonly message: string };
};

export type RestoreProposalMutationVariables = Exact<{
  input: DismissProposalInput;
}>;

export type RestoreProposalMutation = {
  readonly restoreProposal:
    | { readonly __typename: 'AlreadyAsked'; readonly message: string }
    | { readonly __typename: 'ProposalChanged' }
    | { readonly __typename: 'ProposalNotOpen'; readonly message: string };
};

export type SignaturePartsFragment = {
  readonly id: string;
  readonly number: number;
  readonly signedBy: string;
  readonly signedAt: string;
  readonly reopenedAt: string | null;
  readonly reopenedBy: string | null;
  readonly reopenReason: string | null;
};

export type SignChecklistMutationVariables = Exact<{
  input: SignChecklistInput;
}>;

export type SignChecklistMutation = {
  readonly signChecklist:
    | { readonly __typename: 'AnswersMissing'; readonly message: string }
    | { readonly __typename: 'ChecklistSigned'; readonly message: string }
    | { readonly __typename: 'ChecklistSignedNow' };
};

export type ReopenChecklistMutationVariables = Exact<{
  input: ReopenChecklistInput;
}>;

export type ReopenChecklistMutation = {
  readonly reopenChecklist:
    | { readonly __typename: 'ChecklistReopened' }
    | { readonly __typename: 'InvalidInput'; readonly message: string }
    | { readonly __typename: 'SignatureNotInForce'; readonly message: string };
};

export type SignedChecklistQueryVariables = Exact<{
  signatureId: string;
}>;

export type SignedChecklistQuery = {
  readonly signedChecklist: {
    readonly id: string;
    readonly checklistId: string;
    readonly sha256: string;
    readonly isIntact: boolean;
    readonly form: FormKind;
    readonly fiscalYear: number;
    readonly closedByEntryQuestion: boolean;
    readonly signature: {
      readonly id: string;
      readonly number: number;
      readonly signedBy: string;
      readonly signedAt: string;
      readonly reopenedAt: string | null;
      readonly reopenedBy: string | null;
      readonly reopenReason: string | null;
    };
    readonly facility: {
      readonly name: string;
      readonly kind: ClinicKind;
      readonly prefecture: number;
      readonly address: string;
      readonly phone: string;
      readonly institutionCode: string;
      readonly directorName: string;
    };
    readonly edition: { readonly labelJa: string; readonly labelEn: string; readonly titleJa: string };
    readonly sections: ReadonlyArray<{
      readonly code: string;
      readonly titleJa: string;
      readonly titleEn: string;
      readonly items: ReadonlyArray<{
        readonly id: string;
        readonly code: string;
        readonly answerKind: AnswerKind;
        readonly labelJa: string;
        readonly labelEn: string;
        readonly scopeJa: string;
        readonly answer: {
          readonly value: AnswerValue | null;
          readonly confirmedOn: string | null;
          readonly targetOn: string | null;
          readonly reason: string;
          readonly remarks: string;
          readonly version: number;
          readonly answeredBy: string | null;
          readonly answeredAt: string | null;
          readonly source: AnswerSource;
        };
        readonly evidence: ReadonlyArray<{
          readonly id: string | null;
          readonly kind: string;
          readonly title: string;
          readonly speaksForOn: string;
          readonly fileName: string | null;
          readonly sha256: string | null;
          readonly note: string | null;
        }>;
      }>;
    }>;
  };
};

export type EndClinicMutationVariables = Exact<{
  input: EndClinicInput;
}>;

export type EndClinicMutation = {
  readonly endClinic:
    | { readonly __typename: 'ClinicChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'ClinicEnded'; readonly clinic: { readonly id: string } }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null };
};

export type TakeBackClinicMutationVariables = Exact<{
  input: TakeBackClinicInput;
}>;

export type TakeBackClinicMutation = {
  readonly takeBackClinic:
    | { readonly __typename: 'ClinicChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'ClinicNotEnded'; readonly message: string }
    | { readonly __typename: 'ClinicTakenBack'; readonly clinic: { readonly id: string } };
};

export type ClinicPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly nameKana: string;
  readonly kind: ClinicKind;
  readonly prefecture: number;
  readonly address: string;
  readonly phone: string;
  readonly institutionCode: string | null;
  readonly directorName: string;
  readonly tags: ReadonlyArray<string>;
  readonly version: number;
  readonly viewerCanEdit: boolean;
  readonly leftOn: string | null;
  readonly hasLeft: boolean;
  readonly leavingNote: string | null;
};

export type ClinicsQueryVariables = Exact<{
  filter?: ClinicFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ClinicsQuery = {
  readonly clinics: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly nameKana: string;
      readonly kind: ClinicKind;
      readonly prefecture: number;
      readonly phone: string;
      readonly directorName: string;
      readonly tags: ReadonlyArray<string>;
      readonly leftOn: string | null;
      readonly hasLeft: boolean;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ClinicQueryVariables = Exact<{
  id: string;
}>;

export type ClinicQuery = {
  readonly clinic: {
    readonly id: string;
    readonly name: string;
    readonly nameKana: string;
    readonly kind: ClinicKind;
    readonly prefecture: number;
    readonly address: string;
    readonly phone: string;
    readonly institutionCode: string | null;
    readonly directorName: string;
    readonly tags: ReadonlyArray<string>;
    readonly version: number;
    readonly viewerCanEdit: boolean;
    readonly leftOn: string | null;
    readonly hasLeft: boolean;
    readonly leavingNote: string | null;
  };
};

export type ClinicWithSystemsQueryVariables = Exact<{
  id: string;
}>;

export type ClinicWithSystemsQuery = {
  readonly clinic: {
    readonly twoFactorDueOn: string;
    readonly id: string;
    readonly name: string;
    readonly nameKana: string;
    readonly kind: ClinicKind;
    readonly prefecture: number;
    readonly address: string;
    readonly phone: string;
    readonly institutionCode: string | null;
    readonly directorName: string;
    readonly tags: ReadonlyArray<string>;
    readonly version: number;
    readonly viewerCanEdit: boolean;
    readonly leftOn: string | null;
    readonly hasLeft: boolean;
    readonly leavingNote: string | null;
    readonly systems: ReadonlyArray<{
      readonly id: string;
      readonly clinicId: string;
      readonly kind: SystemKind;
      readonly name: string;
      readonly vendorName: string;
      readonly renewalOn: string | null;
      readonly version: number;
      readonly clientLogin: {
        readonly status: TwoFactorStatus;
        readonly plannedOn: string | null;
        readonly reliefReason: string | null;
        readonly reliefUntilOn: string | null;
      };
      readonly serverLogin: {
        readonly status: TwoFactorStatus;
        readonly plannedOn: string | null;
        readonly reliefReason: string | null;
        readonly reliefUntilOn: string | null;
      };
    }>;
  };
};

export type ClinicChecklistsQueryVariables = Exact<{
  clinicId: string;
}>;

export type ClinicChecklistsQuery = {
  readonly checklists: ReadonlyArray<{
    readonly id: string;
    readonly form: FormKind;
    readonly fiscalYear: number;
    readonly editionLabelJa: string;
    readonly editionLabelEn: string;
    readonly newerEdition: {
      readonly id: string | null;
      readonly labelJa: string;
      readonly labelEn: string;
      readonly checklistId: string | null;
    } | null;
    readonly progress: {
      readonly total: number;
      readonly answered: number;
      readonly no: number;
      readonly closedByEntryQuestion: boolean;
    };
    readonly signatures: ReadonlyArray<{
      readonly id: string;
      readonly number: number;
      readonly signedAt: string;
      readonly reopenedAt: string | null;
    }>;
  }>;
};

export type ClinicTasksQueryVariables = Exact<{
  clinicId: string;
  first?: number | null | undefined;
}>;

export type ClinicTasksQuery = {
  readonly tasks: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly dueOn: string | null;
      readonly overdue: boolean;
      readonly status: TaskStatus;
      readonly owner: { readonly id: string; readonly name: string } | null;
    }>;
  };
};

export type OpenChecklistMutationVariables = Exact<{
  input: OpenChecklistInput;
}>;

export type OpenChecklistMutation = {
  readonly openChecklist:
    | { readonly __typename: 'ChecklistOpened'; readonly checklist: { readonly id: string } }
    | { readonly __typename: 'NoEditionForForm'; readonly message: string };
};

export type CreateClinicMutationVariables = Exact<{
  input: CreateClinicInput;
}>;

export type CreateClinicMutation = {
  readonly createClinic:
    | { readonly __typename: 'ClinicSaved'; readonly clinic: { readonly id: string; readonly name: string } }
    | { readonly __typename: 'DuplicateClinic'; readonly message: string; readonly existingId: string }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null };
};

export type UpdateClinicMutationVariables = Exact<{
  input: UpdateClinicInput;
}>;

export type UpdateClinicMutation = {
  readonly updateClinic:
    | {
        readonly __typename: 'ClinicChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly name: string;
          readonly nameKana: string;
          readonly kind: ClinicKind;
          readonly prefecture: number;
          readonly address: string;
          readonly phone: string;
          readonly institutionCode: string | null;
          readonly directorName: string;
          readonly tags: ReadonlyArray<string>;
          readonly version: number;
          readonly viewerCanEdit: boolean;
          readonly leftOn: string | null;
          readonly hasLeft: boolean;
          readonly leavingNote: string | null;
        };
      }
    | { readonly __typename: 'ClinicSaved'; readonly clinic: { readonly id: string; readonly name: string } }
    | { readonly __typename: 'DuplicateClinic'; readonly message: string; readonly existingId: string }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null };
};

export type ImportPartsFragment = {
  readonly id: string;
  readonly fileName: string;
  readonly encoding: string;
  readonly mode: ImportMode;
  readonly state: ImportState;
  readonly totalRows: number;
  readonly doneRows: number;
  readonly unknownColumns: ReadonlyArray<string>;
  readonly canApply: boolean;
  readonly failure: string | null;
  readonly counts: {
    readonly create: number;
    readonly update: number;
    readonly unchanged: number;
    readonly skip: number;
    readonly error: number;
  };
};

export type ClinicImportQueryVariables = Exact<{
  id: string;
}>;

export type ClinicImportQuery = {
  readonly clinicImport: {
    readonly id: string;
    readonly fileName: string;
    readonly encoding: string;
    readonly mode: ImportMode;
    readonly state: ImportState;
    readonly totalRows: number;
    readonly doneRows: number;
    readonly unknownColumns: ReadonlyArray<string>;
    readonly canApply: boolean;
    readonly failure: string | null;
    readonly counts: {
      readonly create: number;
      readonly update: number;
      readonly unchanged: number;
      readonly skip: number;
      readonly error: number;
    };
  };
};

export type ClinicImportRowsQueryVariables = Exact<{
  id: string;
  only?: ImportRowOutcome | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ClinicImportRowsQuery = {
  readonly clinicImportRows: {
    readonly nodes: ReadonlyArray<{
      readonly line: number;
      readonly name: string;
      readonly outcome: ImportRowOutcome;
      readonly reasons: ReadonlyArray<string>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ChooseClinicImportModeMutationVariables = Exact<{
  input: ChooseClinicImportModeInput;
}>;

export type ChooseClinicImportModeMutation = {
  readonly chooseClinicImportMode:
    | {
        readonly __typename: 'ClinicImportSaved';
        readonly import: {
          readonly id: string;
          readonly fileName: string;
          readonly encoding: string;
          readonly mode: ImportMode;
          readonly state: ImportState;
          readonly totalRows: number;
          readonly doneRows: number;
          readonly unknownColumns: ReadonlyArray<string>;
          readonly canApply: boolean;
          readonly failure: string | null;
          readonly counts: {
            readonly create: number;
            readonly update: number;
            readonly unchanged: number;
            readonly skip: number;
            readonly error: number;
          };
        };
      }
    | { readonly __typename: 'ImportBlocked'; readonly message: string };
};

export type ApplyClinicImportMutationVariables = Exact<{
  input: ApplyClinicImportInput;
}>;

export type ApplyClinicImportMutation = {
  readonly applyClinicImport:
    | {
        readonly __typename: 'ClinicImportSaved';
        readonly import: {
          readonly id: string;
          readonly fileName: string;
          readonly encoding: string;
          readonly mode: ImportMode;
          readonly state: ImportState;
          readonly totalRows: number;
          readonly doneRows: number;
          readonly unknownColumns: ReadonlyArray<string>;
          readonly canApply: boolean;
          readonly failure: string | null;
          readonly counts: {
            readonly create: number;
            readonly update: number;
            readonly unchanged: number;
            readonly skip: number;
            readonly error: number;
          };
        };
      }
    | { readonly __typename: 'ImportBlocked'; readonly message: string };
};

export type TwoFactorPartsFragment = {
  readonly status: TwoFactorStatus;
  readonly plannedOn: string | null;
  readonly reliefReason: string | null;
  readonly reliefUntilOn: string | null;
};

export type SystemPartsFragment = {
  readonly id: string;
  readonly clinicId: string;
  readonly kind: SystemKind;
  readonly name: string;
  readonly vendorName: string;
  readonly renewalOn: string | null;
  readonly version: number;
  readonly clientLogin: {
    readonly status: TwoFactorStatus;
    readonly plannedOn: string | null;
    readonly reliefReason: string | null;
    readonly reliefUntilOn: string | null;
  };
  readonly serverLogin: {
    readonly status: TwoFactorStatus;
    readonly plannedOn: string | null;
    readonly reliefReason: string | null;
    readonly reliefUntilOn: string | null;
  };
};

export type SaveSystemMutationVariables = Exact<{
  input: SaveSystemInput;
}>;

export type SaveSystemMutation = {
  readonly saveSystem:
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'PlannedDateRequired'; readonly message: string; readonly login: string }
    | { readonly __typename: 'ReliefDetailsRequired'; readonly message: string; readonly login: string }
    | {
        readonly __typename: 'SystemChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly clinicId: string;
          readonly kind: SystemKind;
          readonly name: string;
          readonly vendorName: string;
          readonly renewalOn: string | null;
          readonly version: number;
          readonly clientLogin: {
            readonly status: TwoFactorStatus;
            readonly plannedOn: string | null;
            readonly reliefReason: string | null;
            readonly reliefUntilOn: string | null;
          };
          readonly serverLogin: {
            readonly status: TwoFactorStatus;
            readonly plannedOn: string | null;
            readonly reliefReason: string | null;
            readonly reliefUntilOn: string | null;
          };
        };
      }
    | { readonly __typename: 'SystemSaved'; readonly system: { readonly id: string; readonly name: string } };
};

export type RemoveSystemMutationVariables = Exact<{
  input: RemoveSystemInput;
}>;

export type RemoveSystemMutation = {
  readonly removeSystem:
    | {
        readonly __typename: 'SystemChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly clinicId: string;
          readonly kind: SystemKind;
          readonly name: string;
          readonly vendorName: string;
          readonly renewalOn: string | null;
          readonly version: number;
          readonly clientLogin: {
            readonly status: TwoFactorStatus;
            readonly plannedOn: string | null;
            readonly reliefReason: string | null;
            readonly reliefUntilOn: string | null;
          };
          readonly serverLogin: {
            readonly status: TwoFactorStatus;
            readonly plannedOn: string | null;
            readonly reliefReason: string | null;
            readonly reliefUntilOn: string | null;
          };
        };
      }
    | { readonly __typename: 'SystemRemoved'; readonly id: string };
};

export type HeldEditionsQueryVariables = Exact<{ [key: string]: never }>;

export type HeldEditionsQuery = {
  readonly heldEditions: ReadonlyArray<{
    readonly id: string;
    readonly code: string;
    readonly labelJa: string;
    readonly labelEn: string;
    readonly titleJa: string;
    readonly published: string;
    readonly fiscalYear: number;
    readonly origin: EditionOrigin;
    readonly isSuperseded: boolean;
    readonly guidelineBasis: string | null;
    readonly publishedBy: string | null;
    readonly publishedAt: string;
    readonly forms: ReadonlyArray<{ readonly form: FormKind; readonly items: number }>;
  }>;
};

export type EditionDraftsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type EditionDraftsQuery = {
  readonly editionDrafts: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: EditionDraftKind;
      readonly state: EditionDraftState;
      readonly labelJa: string;
      readonly labelEn: string;
      readonly items: number;
      readonly unconfirmed: number;
      readonly createdBy: string;
      readonly createdAt: string;
      readonly changedBy: string;
      readonly changedAt: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type DraftItemPartsFragment = {
  readonly id: string;
  readonly version: number;
  readonly form: DraftForm;
  readonly sheetN: number | null;
  readonly sheetRow: number | null;
  readonly sectionCode: string;
  readonly sectionTitleJa: string;
  readonly sectionTitleEn: string;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly answerKind: AnswerKind;
  readonly plannedUntilYear: number | null;
  readonly scope: ItemScope | null;
  readonly explainJa: string;
  readonly evidenceJa: string;
  readonly remarksHintJa: string;
  readonly guidelineRefs: ReadonlyArray<string>;
  readonly change: DraftChange;
  readonly replaces: ReadonlyArray<string>;
  readonly score: number;
  readonly isConfirmed: boolean;
  readonly isLeftOut: boolean;
  readonly doubts: ReadonlyArray<DraftDoubt>;
  readonly readLabelJa: string;
};

export type DraftFactPartsFragment = {
  readonly version: number;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly titleJa: string;
  readonly fiscalYear: number | null;
  readonly published: string;
  readonly guidelineBasis: string;
  readonly earlier: { readonly id: string; readonly labelJa: string; readonly labelEn: string } | null;
};

export type EditionDraftQueryVariables = Exact<{
  id: string;
}>;

export type EditionDraftQuery = {
  readonly editionDraft: {
    readonly id: string;
    readonly kind: EditionDraftKind;
    readonly state: EditionDraftState;
    readonly code: string | null;
    readonly createdBy: string;
    readonly changedBy: string;
    readonly changedAt: string;
    readonly editionId: string | null;
    readonly version: number;
    readonly labelJa: string;
    readonly labelEn: string;
    readonly titleJa: string;
    readonly fiscalYear: number | null;
    readonly published: string;
    readonly guidelineBasis: string;
    readonly earlierChoices: ReadonlyArray<{ readonly id: string; readonly labelJa: string; readonly labelEn: string }>;
    readonly sheets: ReadonlyArray<{
      readonly n: number;
      readonly fileId: string;
      readonly fileName: string;
      readonly sheetName: string;
      readonly form: DraftForm | null;
      readonly headerTop: number | null;
      readonly headerBottom: number | null;
      readonly items: number;
      readonly columns: ReadonlyArray<{ readonly column: string; readonly role: string }>;
      readonly problems: ReadonlyArray<{
        readonly kind: SheetProblemKind;
        readonly row: number | null;
        readonly cell: string | null;
        readonly text: string;
      }>;
    }>;
    readonly items: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly form: DraftForm;
      readonly sheetN: number | null;
      readonly sheetRow: number | null;
      readonly sectionCode: string;
      readonly sectionTitleJa: string;
      readonly sectionTitleEn: string;
      readonly code: string;
      readonly labelJa: string;
      readonly labelEn: string;
      readonly answerKind: AnswerKind;
      readonly plannedUntilYear: number | null;
      readonly scope: ItemScope | null;
      readonly explainJa: string;
      readonly evidenceJa: string;
      readonly remarksHintJa: string;
      readonly guidelineRefs: ReadonlyArray<string>;
      readonly change: DraftChange;
      readonly replaces: ReadonlyArray<string>;
      readonly score: number;
      readonly isConfirmed: boolean;
      readonly isLeftOut: boolean;
      readonly doubts: ReadonlyArray<DraftDoubt>;
      readonly readLabelJa: string;
    }>;
    readonly earlierItems: ReadonlyArray<{
      readonly key: string;
      readonly form: FormKind;
      readonly code: string;
      readonly labelJa: string;
      readonly labelEn: string;
      readonly explainJa: string;
      readonly isDropped: boolean;
    }>;
    readonly findings: ReadonlyArray<{
      readonly kind: DraftFindingKind;
      readonly message: string;
      readonly itemId: string | null;
    }>;
    readonly summary: {
      readonly kept: number;
      readonly reworded: number;
      readonly moved: number;
      readonly merged: number;
      readonly split: number;
      readonly new: number;
      readonly dropped: number;
      readonly leftOut: number;
      readonly unconfirmed: number;
    };
    readonly earlier: { readonly id: string; readonly labelJa: string; readonly labelEn: string } | null;
  };
};

export type StartEditionDraftMutationVariables = Exact<{
  input: StartEditionDraftInput;
}>;

export type StartEditionDraftMutation = {
  readonly startEditionDraft:
    | { readonly __typename: 'DraftChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'DraftClosed'; readonly message: string }
    | { readonly __typename: 'EditionDraftSaved'; readonly draft: { readonly id: string } }
    | { readonly __typename: 'InvalidInput'; readonly message: string };
};

export type BeginEditionUploadMutationVariables = Exact<{
  input: BeginUploadInput;
}>;

export type BeginEditionUploadMutation = {
  readonly beginUpload:
    | { readonly __typename: 'InvalidInput'; readonly message: string }
    | { readonly __typename: 'UploadBegun'; readonly id: string }
    | { readonly __typename: 'UploadNotTaken'; readonly message: string }
    | { readonly __typename: 'UploadQuotaReached'; readonly message: string };
};

export type ReadEditionWorkbookMutationVariables = Exact<{
  input: ReadEditionWorkbookInput;
}>;

export type ReadEditionWorkbookMutation = {
  readonly readEditionWorkbook:
    | { readonly __typename: 'DraftClosed'; readonly message: string }
    | { readonly __typename: 'EditionDraftSaved' }
    | { readonly __typename: 'FormReadAlready'; readonly message: string }
    | {
        readonly __typename: 'WorkbookRefused';
        readonly message: string;
        readonly sheets: ReadonlyArray<{
          readonly sheetName: string;
          readonly problems: ReadonlyArray<{
            readonly kind: SheetProblemKind;
            readonly row: number | null;
            readonly cell: string | null;
            readonly text: string;
          }>;
        }>;
      };
};

export type UpdateEditionDraftMutationVariables = Exact<{
  input: UpdateEditionDraftInput;
}>;

export type UpdateEditionDraftMutation = {
  readonly updateEditionDraft:
    | {
        readonly __typename: 'DraftChangedMeanwhile';
        readonly message: string;
        readonly draft: {
          readonly version: number;
          readonly labelJa: string;
          readonly labelEn: string;
          readonly titleJa: string;
          readonly fiscalYear: number | null;
          readonly published: string;
          readonly guidelineBasis: string;
          readonly earlier: { readonly id: string; readonly labelJa: string; readonly labelEn: string } | null;
        };
      }
    | { readonly __typename: 'DraftClosed'; readonly message: string }
    | { readonly __typename: 'EditionDraftSaved' }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null };
};

export type UpdateDraftItemMutationVariables = Exact<{
  input: UpdateDraftItemInput;
}>;

export type UpdateDraftItemMutation = {
  readonly updateDraftItem:
    | { readonly __typename: 'DraftClosed'; readonly message: string }
    | {
        readonly __typename: 'DraftItemChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly version: number;
          readonly form: DraftForm;
          readonly sheetN: number | null;
          readonly sheetRow: number | null;
          readonly sectionCode: string;
          readonly sectionTitleJa: string;
          readonly sectionTitleEn: string;
          readonly code: string;
          readonly labelJa: string;
          readonly labelEn: string;
          readonly answerKind: AnswerKind;
          readonly plannedUntilYear: number | null;
          readonly scope: ItemScope | null;
          readonly explainJa: string;
          readonly evidenceJa: string;
          readonly remarksHintJa: string;
          readonly guidelineRefs: ReadonlyArray<string>;
          readonly change: DraftChange;
          readonly replaces: ReadonlyArray<string>;
          readonly score: number;
          readonly isConfirmed: boolean;
          readonly isLeftOut: boolean;
          readonly doubts: ReadonlyArray<DraftDoubt>;
          readonly readLabelJa: string;
        };
      }
    | { readonly __typename: 'DraftItemSaved' }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null };
};

export type AddDraftItemMutationVariables = Exact<{
  input: AddDraftItemInput;
}>;

export type AddDraftItemMutation = {
  readonly addDraftItem:
    | { readonly __typename: 'DraftChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'DraftClosed'; readonly message: string }
    | { readonly __typename: 'EditionDraftSaved' }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null };
};

export type MoveDraftItemMutationVariables = Exact<{
  input: MoveDraftItemInput;
}>;

export type MoveDraftItemMutation = {
  readonly moveDraftItem:
    | { readonly __typename: 'DraftChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'DraftClosed'; readonly message: string }
    | { readonly __typename: 'EditionDraftSaved' }
    | { readonly __typename: 'InvalidInput'; readonly message: string };
};

export type SetDraftMappingMutationVariables = Exact<{
  input: SetDraftMappingInput;
}>;

export type SetDraftMappingMutation = {
  readonly setDraftMapping:
    | { readonly __typename: 'DraftClosed'; readonly message: string }
    | {
        readonly __typename: 'DraftItemChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly version: number;
          readonly form: DraftForm;
          readonly sheetN: number | null;
          readonly sheetRow: number | null;
          readonly sectionCode: string;
          readonly sectionTitleJa: string;
          readonly sectionTitleEn: string;
          readonly code: string;
          readonly labelJa: string;
          readonly labelEn: string;
          readonly answerKind: AnswerKind;
          readonly plannedUntilYear: number | null;
          readonly scope: ItemScope | null;
          readonly explainJa: string;
          readonly evidenceJa: string;
          readonly remarksHintJa: string;
          readonly guidelineRefs: ReadonlyArray<string>;
          readonly change: DraftChange;
          readonly replaces: ReadonlyArray<string>;
          readonly score: number;
          readonly isConfirmed: boolean;
          readonly isLeftOut: boolean;
          readonly doubts: ReadonlyArray<DraftDoubt>;
          readonly readLabelJa: string;
        };
      }
    | { readonly __typename: 'DraftItemSaved' }
    | { readonly __typename: 'InvalidInput'; readonly message: string };
};

export type ConfirmDraftMappingsMutationVariables = Exact<{
  input: ConfirmDraftMappingsInput;
}>;

export type ConfirmDraftMappingsMutation = {
  readonly confirmDraftMappings:
    | { readonly __typename: 'DraftChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'DraftClosed'; readonly message: string }
    | { readonly __typename: 'EditionDraftSaved' }
    | { readonly __typename: 'InvalidInput'; readonly message: string };
};

export type PublishEditionMutationVariables = Exact<{
  input: PublishEditionInput;
}>;

export type PublishEditionMutation = {
  readonly publishEdition:
    | { readonly __typename: 'DraftChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'DraftClosed'; readonly message: string }
    | { readonly __typename: 'DraftNotReady'; readonly message: string }
    | {
        readonly __typename: 'EditionPublished';
        readonly edition: { readonly id: string; readonly labelJa: string; readonly labelEn: string };
      };
};

export type AbandonEditionDraftMutationVariables = Exact<{
  input: AbandonEditionDraftInput;
}>;

export type AbandonEditionDraftMutation = {
  readonly abandonEditionDraft:
    | { readonly __typename: 'DraftChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'DraftClosed'; readonly message: string }
    | { readonly __typename: 'EditionDraftSaved' }
    | { readonly __typename: 'InvalidInput'; readonly message: string };
};

export type GlossaryQueryVariables = Exact<{ [key: string]: never }>;

export type GlossaryQuery = {
  readonly glossary: ReadonlyArray<{
    readonly id: string;
    readonly termJa: string;
    readonly reading: string;
    readonly termEn: string;
    readonly plainJa: string;
    readonly plainEn: string;
    readonly noteJa: string;
    readonly aliases: ReadonlyArray<string>;
    readonly itemCodes: ReadonlyArray<string>;
  }>;
};

export type GuidelineTablePartsFragment = {
  readonly id: string;
  readonly guideline: string;
  readonly fileName: string;
  readonly items: number;
  readonly importedBy: string;
  readonly importedAt: string;
  readonly version: number;
};

export type GuidelineTablesQueryVariables = Exact<{
  editionId: string;
}>;

export type GuidelineTablesQuery = {
  readonly guidelineTables: ReadonlyArray<{
    readonly id: string;
    readonly guideline: string;
    readonly fileName: string;
    readonly items: number;
    readonly importedBy: string;
    readonly importedAt: string;
    readonly version: number;
  }>;
};

export type GuidelinePlacesQueryVariables = Exact<{
  editionId: string;
  form: FormKind;
}>;

export type GuidelinePlacesQuery = {
  readonly guidelinePlaces: ReadonlyArray<{
    readonly code: string;
    readonly places: ReadonlyArray<{
      readonly guideline: string;
      readonly bookJa: string;
      readonly section: string;
      readonly isInferred: boolean;
      readonly isImported: boolean;
    }>;
  }>;
};

export type ReadGuidelineTableMutationVariables = Exact<{
  input: ReadGuidelineTableInput;
}>;

export type ReadGuidelineTableMutation = {
  readonly readGuidelineTable:
    | {
        readonly __typename: 'GuidelineTableRead';
        readonly guideline: string | null;
        readonly missing: ReadonlyArray<string>;
        readonly items: ReadonlyArray<{
          readonly code: string;
          readonly labelJa: string;
          readonly places: ReadonlyArray<{ readonly bookJa: string; readonly section: string }>;
        }>;
        readonly problems: ReadonlyArray<{
          readonly sheetName: string;
          readonly row: number;
          readonly message: string;
        }>;
      }
    | {
        readonly __typename: 'GuidelineTableRefused';
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly sheetName: string;
          readonly row: number;
          readonly message: string;
        }>;
      };
};

export type ImportGuidelineTableMutationVariables = Exact<{
  input: ImportGuidelineTableInput;
}>;

export type ImportGuidelineTableMutation = {
  readonly importGuidelineTable:
    | { readonly __typename: 'GuidelineTableRefused'; readonly message: string }
    | {
        readonly __typename: 'GuidelineTableSaved';
        readonly table: {
          readonly id: string;
          readonly guideline: string;
          readonly fileName: string;
          readonly items: number;
          readonly importedBy: string;
          readonly importedAt: string;
          readonly version: number;
        };
      }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null };
};

export type RemoveGuidelineTableMutationVariables = Exact<{
  input: RemoveGuidelineTableInput;
}>;

export type RemoveGuidelineTableMutation = {
  readonly removeGuidelineTable:
    | { readonly __typename: 'GuidelineTableChanged'; readonly message: string }
    | {
        readonly __typename: 'GuidelineTableSaved';
        readonly table: {
          readonly id: string;
          readonly guideline: string;
          readonly fileName: string;
          readonly items: number;
          readonly importedBy: string;
          readonly importedAt: string;
          readonly version: number;
        };
      };
};

export type RestoreGuidelineTableMutationVariables = Exact<{
  input: RemoveGuidelineTableInput;
}>;

export type RestoreGuidelineTableMutation = {
  readonly restoreGuidelineTable:
    | { readonly __typename: 'GuidelineTableChanged'; readonly message: string }
    | {
        readonly __typename: 'GuidelineTableSaved';
        readonly table: {
          readonly id: string;
          readonly guideline: string;
          readonly fileName: string;
          readonly items: number;
          readonly importedBy: string;
          readonly importedAt: string;
          readonly version: number;
        };
      };
};

export type WaysInQueryVariables = Exact<{ [key: string]: never }>;

export type WaysInQuery = {
  readonly waysIn: {
    readonly method: SignInMethod;
    readonly hasPassword: boolean;
    readonly passwordChangedAt: string | null;
    readonly recoveryCodesLeft: number | null;
    readonly isSafe: boolean;
    readonly passkeys: ReadonlyArray<{
      readonly id: string;
      readonly label: string;
      readonly createdAt: string;
      readonly lastUsedAt: string | null;
      readonly isSynced: boolean;
      readonly isThisOne: boolean;
    }>;
    readonly otherTenants: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  };
};

export type AttentionQueryVariables = Exact<{ [key: string]: never }>;

export type AttentionQuery = {
  readonly waysIn: {
    readonly isSafe: boolean;
    readonly unseenEvents: number;
    readonly recoveryUnderWay: {
      readonly id: string;
      readonly startedAt: string;
      readonly readyAt: string | null;
    } | null;
  };
};

export type MySessionsQueryVariables = Exact<{ [key: string]: never }>;

export type MySessionsQuery = {
  readonly mySessions: ReadonlyArray<{
    readonly id: string;
    readonly tenantName: string;
    readonly device: string;
    readonly network: string;
    readonly createdAt: string;
    readonly lastSeenAt: string;
    readonly isThisOne: boolean;
  }>;
};

export type SecurityEventsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SecurityEventsQuery = {
  readonly securityEvents: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly at: string;
      readonly kind: SecurityEventKind;
      readonly device: string;
      readonly network: string;
      readonly isSeen: boolean;
    }>;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
};

export type BeginAddingPasskeyMutationVariables = Exact<{ [key: string]: never }>;

export type BeginAddingPasskeyMutation = { readonly beginAddingPasskey: { readonly options: string } };

export type AddPasskeyMutationVariables = Exact<{
  input: AddPasskeyInput;
}>;

export type AddPasskeyMutation = {
  readonly addPasskey:
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'PasskeyChanged' }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string };
};

export type RenamePasskeyMutationVariables = Exact<{
  input: RenamePasskeyInput;
}>;

export type RenamePasskeyMutation = {
  readonly renamePasskey:
    | { readonly __typename: 'InvalidInput'; readonly message: string }
    | { readonly __typename: 'LastPasskey'; readonly message: string }
    | { readonly __typename: 'PasskeyChanged' };
};

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;

export type RemovePasskeyMutation = {
  readonly removePasskey:
    | { readonly __typename: 'InvalidInput'; readonly message: string }
    | { readonly __typename: 'LastPasskey'; readonly message: string }
    | { readonly __typename: 'PasskeyChanged' };
};

export type MakeRecoveryCodesMutationVariables = Exact<{ [key: string]: never }>;

export type MakeRecoveryCodesMutation = {
  readonly makeRecoveryCodes: { readonly codes: ReadonlyArray<string>; readonly madeAt: string };
};

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;

export type ChangePasswordMutation = {
  readonly changePassword:
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'PasswordChanged'; readonly changedAt: string }
    | { readonly __typename: 'PasswordNotAllowed'; readonly message: string }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string };
};

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;

export type EndSessionMutation = { readonly endSession: { readonly ended: number } };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never }>;

export type EndOtherSessionsMutation = { readonly endOtherSessions: { readonly ended: number } };

export type MarkSecurityEventsSeenMutationVariables = Exact<{ [key: string]: never }>;

export type MarkSecurityEventsSeenMutation = { readonly markSecurityEventsSeen: boolean };

export type SwitchTenantMutationVariables = Exact<{
  input: ChooseTenantInput;
}>;

export type SwitchTenantMutation = {
  readonly switchTenant:
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'KeyRequired'; readonly options: string }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'PasswordRequired'; readonly isFirst: boolean; readonly message: string }
    | { readonly __typename: 'SignedIn'; readonly personName: string }
    | {
        readonly __typename: 'TenantChoiceRequired';
        readonly message: string;
        readonly tenants: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string };
};

export type SetUpLinkQueryVariables = Exact<{
  token: string;
}>;

export type SetUpLinkQuery = {
  readonly setUpLink:
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | {
        readonly __typename: 'SetUpLink';
        readonly tenantName: string;
        readonly personName: string;
        readonly email: string;
        readonly role: string;
        readonly expiresAt: string;
        readonly method: SignInMethod;
        readonly hasPasskey: boolean;
        readonly replacesPasskeys: boolean;
        readonly question: {
          readonly clinicName: string;
          readonly askedBy: string;
          readonly itemJa: string;
          readonly itemEn: string;
        } | null;
      };
};

export type BeginPasskeyRegistrationMutationVariables = Exact<{
  input: BeginPasskeyRegistrationInput;
}>;

export type BeginPasskeyRegistrationMutation = {
  readonly beginPasskeyRegistration:
    | { readonly __typename: 'AlreadyRegistered'; readonly message: string }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string }
    | { readonly __typename: 'WebAuthnCeremony'; readonly options: string };
};

export type FinishPasskeyRegistrationMutationVariables = Exact<{
  input: FinishPasskeyRegistrationInput;
}>;

export type FinishPasskeyRegistrationMutation = {
  readonly finishPasskeyRegistration:
    | { readonly __typename: 'AlreadyRegistered'; readonly message: string }
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'PasswordRequired'; readonly isFirst: boolean; readonly message: string }
    | { readonly __typename: 'SignedIn'; readonly personName: string }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string };
};

export type BeginAcceptingInvitationMutationVariables = Exact<{
  input: BeginAcceptingInvitationInput;
}>;

export type BeginAcceptingInvitationMutation = {
  readonly beginAcceptingInvitation:
    | { readonly __typename: 'AlreadyRegistered'; readonly message: string }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string }
    | { readonly __typename: 'WebAuthnCeremony'; readonly options: string };
};

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;

export type AcceptInvitationMutation = {
  readonly acceptInvitation:
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'KeyRequired'; readonly options: string }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'PasswordRequired'; readonly isFirst: boolean; readonly message: string }
    | { readonly __typename: 'SignedIn'; readonly personName: string }
    | {
        readonly __typename: 'TenantChoiceRequired';
        readonly message: string;
        readonly tenants: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string };
};

type SignInStep_AuthenticationFailed_Fragment = {
  readonly __typename: 'AuthenticationFailed';
  readonly message: string;
};

type SignInStep_KeyRequired_Fragment = { readonly __typename: 'KeyRequired'; readonly options: string };

type SignInStep_LinkNotUsable_Fragment = { readonly __typename: 'LinkNotUsable'; readonly message: string };

type SignInStep_PasswordRequired_Fragment = {
  readonly __typename: 'PasswordRequired';
  readonly isFirst: boolean;
  readonly message: string;
};

type SignInStep_SignedIn_Fragment = { readonly __typename: 'SignedIn'; readonly personName: string };

type SignInStep_TenantChoiceRequired_Fragment = {
  readonly __typename: 'TenantChoiceRequired';
  readonly message: string;
  readonly tenants: ReadonlyArray<{ readonly id: string; readonly name: string }>;
};

type SignInStep_TooManyAttempts_Fragment = {
  readonly __typename: 'TooManyAttempts';
  readonly retryAfterSeconds: number;
  readonly message: string;
};

export type SignInStepFragment =
  | SignInStep_AuthenticationFailed_Fragment
  | SignInStep_KeyRequired_Fragment
  | SignInStep_LinkNotUsable_Fragment
  | SignInStep_PasswordRequired_Fragment
  | SignInStep_SignedIn_Fragment
  | SignInStep_TenantChoiceRequired_Fragment
  | SignInStep_TooManyAttempts_Fragment;

export type BeginSignInMutationVariables = Exact<{ [key: string]: never }>;

export type BeginSignInMutation = { readonly beginSignIn: { readonly options: string } };

export type FinishSignInMutationVariables = Exact<{
  input: FinishSignInInput;
}>;

export type FinishSignInMutation = {
  readonly finishSignIn:
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'KeyRequired'; readonly options: string }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'PasswordRequired'; readonly isFirst: boolean; readonly message: string }
    | { readonly __typename: 'SignedIn'; readonly personName: string }
    | {
        readonly __typename: 'TenantChoiceRequired';
        readonly message: string;
        readonly tenants: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string };
};

export type SignInWithPasswordMutationVariables = Exact<{
  input: SignInWithPasswordInput;
}>;

export type SignInWithPasswordMutation = {
  readonly signInWithPassword:
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'KeyRequired'; readonly options: string }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'PasswordRequired'; readonly isFirst: boolean; readonly message: string }
    | { readonly __typename: 'SignedIn'; readonly personName: string }
    | {
        readonly __typename: 'TenantChoiceRequired';
        readonly message: string;
        readonly tenants: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string };
};

export type GivePasswordMutationVariables = Exact<{
  input: GivePasswordInput;
}>;

export type GivePasswordMutation = {
  readonly givePassword:
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'PasswordNotAllowed'; readonly message: string }
    | { readonly __typename: 'SignedIn'; readonly personName: string }
    | {
        readonly __typename: 'TenantChoiceRequired';
        readonly message: string;
        readonly tenants: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string };
};

export type ChooseTenantMutationVariables = Exact<{
  input: ChooseTenantInput;
}>;

export type ChooseTenantMutation = {
  readonly chooseTenant:
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'KeyRequired'; readonly options: string }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'PasswordRequired'; readonly isFirst: boolean; readonly message: string }
    | { readonly __typename: 'SignedIn'; readonly personName: string }
    | {
        readonly __typename: 'TenantChoiceRequired';
        readonly message: string;
        readonly tenants: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string };
};

export type BeginStepUpMutationVariables = Exact<{ [key: string]: never }>;

export type BeginStepUpMutation = { readonly beginStepUp: { readonly options: string } };

export type FinishStepUpMutationVariables = Exact<{
  input: FinishStepUpInput;
}>;

export type FinishStepUpMutation = {
  readonly finishStepUp:
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'SteppedUp'; readonly until: string }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string };
};

export type RequestRecoveryMutationVariables = Exact<{
  input: RequestRecoveryInput;
}>;

export type RequestRecoveryMutation = {
  readonly requestRecovery:
    | { readonly __typename: 'InvalidInput'; readonly message: string }
    | { readonly __typename: 'RecoveryRequested'; readonly minutes: number }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string };
};

export type RecoveryLinkQueryVariables = Exact<{
  token: string;
}>;

export type RecoveryLinkQuery = {
  readonly recoveryLink:
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | {
        readonly __typename: 'RecoveryLink';
        readonly email: string;
        readonly expiresAt: string;
        readonly hasPassword: boolean;
        readonly hasRecoveryCodes: boolean;
      };
};

export type BeginRecoveryMutationVariables = Exact<{
  input: BeginRecoveryInput;
}>;

export type BeginRecoveryMutation = {
  readonly beginRecovery:
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'RecoveryCodeRefused'; readonly message: string }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string }
    | { readonly __typename: 'WebAuthnCeremony'; readonly options: string };
};

export type FinishRecoveryMutationVariables = Exact<{
  input: FinishRecoveryInput;
}>;

export type FinishRecoveryMutation = {
  readonly finishRecovery:
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'KeyRequired'; readonly options: string }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'PasswordRequired'; readonly isFirst: boolean; readonly message: string }
    | { readonly __typename: 'SignedIn'; readonly personName: string }
    | {
        readonly __typename: 'TenantChoiceRequired';
        readonly message: string;
        readonly tenants: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string };
};

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;

export type ResetPasswordMutation = {
  readonly resetPassword:
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'PasswordChanged' }
    | { readonly __typename: 'PasswordNotAllowed'; readonly message: string }
    | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly message: string };
};

type Objection_LinkNotUsable_Fragment = { readonly __typename: 'LinkNotUsable'; readonly message: string };

type Objection_RecoveryObjection_Fragment = {
  readonly __typename: 'RecoveryObjection';
  readonly tenantName: string;
  readonly startedAt: string;
  readonly isStopped: boolean;
};

export type ObjectionFragment = Objection_LinkNotUsable_Fragment | Objection_RecoveryObjection_Fragment;

export type RecoveryObjectionQueryVariables = Exact<{
  token: string;
}>;

export type RecoveryObjectionQuery = {
  readonly recoveryObjection:
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | {
        readonly __typename: 'RecoveryObjection';
        readonly tenantName: string;
        readonly startedAt: string;
        readonly isStopped: boolean;
      };
};

export type ObjectToRecoveryMutationVariables = Exact<{
  input: ObjectToRecoveryInput;
}>;

export type ObjectToRecoveryMutation = {
  readonly objectToRecovery:
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | {
        readonly __typename: 'RecoveryObjection';
        readonly tenantName: string;
        readonly startedAt: string;
        readonly isStopped: boolean;
      };
};

export type InspectionPartsFragment = {
  readonly id: string;
  readonly clinicId: string;
  readonly inspectionOn: string;
  readonly documentsDueOn: string | null;
  readonly healthCentre: string;
  readonly state: InspectionState;
  readonly version: number;
};

export type InspectionsQueryVariables = Exact<{
  clinicId: string;
}>;

export type InspectionsQuery = {
  readonly inspections: ReadonlyArray<{
    readonly id: string;
    readonly clinicId: string;
    readonly inspectionOn: string;
    readonly documentsDueOn: string | null;
    readonly healthCentre: string;
    readonly state: InspectionState;
    readonly version: number;
  }>;
};

export type ScheduleInspectionMutationVariables = Exact<{
  input: ScheduleInspectionInput;
}>;

export type ScheduleInspectionMutation = {
  readonly scheduleInspection:
    | { readonly __typename: 'DocumentsDueAfterInspection'; readonly message: string }
    | {
        readonly __typename: 'InspectionChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly clinicId: string;
          readonly inspectionOn: string;
          readonly documentsDueOn: string | null;
          readonly healthCentre: string;
          readonly state: InspectionState;
          readonly version: number;
        };
      }
    | { readonly __typename: 'InspectionScheduled'; readonly inspection: { readonly id: string } }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null };
};

export type CancelInspectionMutationVariables = Exact<{
  input: CancelInspectionInput;
}>;

export type CancelInspectionMutation = {
  readonly cancelInspection:
    | {
        readonly __typename: 'InspectionChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly clinicId: string;
          readonly inspectionOn: string;
          readonly documentsDueOn: string | null;
          readonly healthCentre: string;
          readonly state: InspectionState;
          readonly version: number;
        };
      }
    | { readonly __typename: 'InspectionScheduled'; readonly inspection: { readonly id: string } };
};

export type BenchmarkQueryVariables = Exact<{
  clinicId?: string | null | undefined;
}>;

export type BenchmarkQuery = {
  readonly benchmark: {
    readonly titleJa: string;
    readonly titleEn: string;
    readonly startOn: string;
    readonly endOn: string;
    readonly validResponses: number;
    readonly clinicName: string | null;
    readonly metrics: ReadonlyArray<{
      readonly key: string;
      readonly labelJa: string;
      readonly labelEn: string;
      readonly percent: number;
      readonly denominatorJa: string;
      readonly match: BenchmarkMatch;
      readonly noteJa: string;
      readonly sources: ReadonlyArray<string>;
      readonly byBeds: ReadonlyArray<{
        readonly from: number | null;
        readonly to: number | null;
        readonly percent: number;
      }>;
      readonly own: {
        readonly itemCode: string;
        readonly itemLabelJa: string;
        readonly itemLabelEn: string;
        readonly answered: number;
        readonly yes: number;
        readonly planned: number;
        readonly percent: number | null;
      } | null;
    }>;
    readonly sources: ReadonlyArray<{ readonly id: string; readonly title: string; readonly url: string | null }>;
  };
};

export type PortfolioQueryVariables = Exact<{
  filter?: PortfolioFilter | null | undefined;
  sort?: PortfolioSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type PortfolioQuery = {
  readonly portfolio: {
    readonly nodes: ReadonlyArray<{
      readonly clinicId: string;
      readonly name: string;
      readonly kind: ClinicKind;
      readonly prefecture: number;
      readonly tags: ReadonlyArray<string>;
      readonly checklistId: string | null;
      readonly itemsTotal: number;
      readonly itemsAnswered: number;
      readonly itemsNo: number;
      readonly closedByEntryQuestion: boolean;
      readonly tasksOpen: number;
      readonly tasksOverdue: number;
      readonly nextOn: string | null;
      readonly nextKind: DeadlineKind | null;
      readonly nextTitle: string | null;
      readonly twoFactor: TwoFactorOverall;
      readonly risk: number;
      readonly leftOn: string | null;
      readonly hasLeft: boolean;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type PortfolioTotalsQueryVariables = Exact<{
  filter?: PortfolioFilter | null | undefined;
}>;

export type PortfolioTotalsQuery = {
  readonly portfolioTotals: {
    readonly clinics: number;
    readonly notStarted: number;
    readonly completed: number;
    readonly itemsTotal: number;
    readonly itemsAnswered: number;
    readonly itemsNo: number;
    readonly tasksOpen: number;
    readonly tasksOverdue: number;
    readonly twoFactorReady: number;
    readonly twoFactorDueOn: string;
    readonly twoFactorDaysLeft: number;
  };
};

export type RiskFormulaQueryVariables = Exact<{ [key: string]: never }>;

export type RiskFormulaQuery = {
  readonly riskFormula: ReadonlyArray<{
    readonly key: string;
    readonly points: number;
    readonly labelJa: string;
    readonly labelEn: string;
  }>;
};

export type ClinicTagsQueryVariables = Exact<{ [key: string]: never }>;

export type ClinicTagsQuery = { readonly clinicTags: ReadonlyArray<string> };

export type AccountReviewPartsFragment = {
  readonly id: string;
  readonly heldOn: string;
  readonly systems: string;
  readonly whose: string;
  readonly doneBy: string;
  readonly accountCount: number | null;
  readonly stoppedCount: number | null;
  readonly note: string;
  readonly nextOn: string;
  readonly version: number;
};

export type AccountReviewBookQueryVariables = Exact<{
  clinicId: string;
}>;

export type AccountReviewBookQuery = {
  readonly accountReviewBook: {
    readonly clinicName: string;
    readonly count: number;
    readonly lastHeldOn: string | null;
    readonly nextOn: string | null;
    readonly systemNames: ReadonlyArray<string>;
    readonly today: string;
    readonly viewerCanEdit: boolean;
    readonly remarks: ReadonlyArray<{ readonly kind: AccountReviewRemarkKind; readonly isOurs: boolean }>;
  };
};

export type AccountReviewsQueryVariables = Exact<{
  clinicId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type AccountReviewsQuery = {
  readonly accountReviews: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly heldOn: string;
      readonly systems: string;
      readonly whose: string;
      readonly doneBy: string;
      readonly accountCount: number | null;
      readonly stoppedCount: number | null;
      readonly note: string;
      readonly nextOn: string;
      readonly version: number;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type SaveAccountReviewMutationVariables = Exact<{
  input: SaveAccountReviewInput;
}>;

export type SaveAccountReviewMutation = {
  readonly saveAccountReview:
    | {
        readonly __typename: 'AccountReviewChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly heldOn: string;
          readonly systems: string;
          readonly whose: string;
          readonly doneBy: string;
          readonly accountCount: number | null;
          readonly stoppedCount: number | null;
          readonly note: string;
          readonly nextOn: string;
          readonly version: number;
        };
      }
    | { readonly __typename: 'AccountReviewSaved'; readonly review: { readonly id: string } }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'TooManyAccountReviews'; readonly message: string };
};

export type RemoveAccountReviewMutationVariables = Exact<{
  input: RemoveAccountReviewInput;
}>;

export type RemoveAccountReviewMutation = {
  readonly removeAccountReview:
    | { readonly __typename: 'AccountReviewChangedMeanwhile'; readonly message: string }
    | {
        readonly __typename: 'AccountReviewRemoved';
        readonly review: { readonly id: string; readonly version: number };
      };
};

export type RestoreAccountReviewMutationVariables = Exact<{
  input: RestoreAccountReviewInput;
}>;

export type RestoreAccountReviewMutation = {
  readonly restoreAccountReview:
    | { readonly __typename: 'AccountReviewChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'AccountReviewSaved' }
    | { readonly __typename: 'TooManyAccountReviews'; readonly message: string };
};

export type BackupPartsFragment = {
  readonly id: string;
  readonly target: BackupTarget;
  readonly name: string;
  readonly systemId: string | null;
  readonly systemName: string | null;
  readonly methods: ReadonlyArray<BackupMethod>;
  readonly frequency: BackupFrequency;
  readonly generations: number | null;
  readonly offlineCopy: Presence;
  readonly offsiteCopy: Presence;
  readonly encryptedCopy: Presence;
  readonly keptWhere: string;
  readonly stepsWhere: string;
  readonly doneBy: string;
  readonly succeededOn: string | null;
  readonly testedOn: string | null;
  readonly testResult: RestoreResult | null;
  readonly testedBy: string;
  readonly nextTestOn: string | null;
  readonly note: string;
  readonly reviewedOn: string | null;
  readonly version: number;
  readonly remarks: ReadonlyArray<{ readonly kind: BackupRemarkKind; readonly isOurs: boolean }>;
};

export type BackupBookQueryVariables = Exact<{
  clinicId: string;
}>;

export type BackupBookQuery = {
  readonly backupBook: {
    readonly clinicId: string;
    readonly clinicName: string;
    readonly reviewedOn: string | null;
    readonly reviewedBy: string;
    readonly today: string;
    readonly viewerCanEdit: boolean;
    readonly backups: ReadonlyArray<{
      readonly id: string;
      readonly target: BackupTarget;
      readonly name: string;
      readonly systemId: string | null;
      readonly systemName: string | null;
      readonly methods: ReadonlyArray<BackupMethod>;
      readonly frequency: BackupFrequency;
      readonly generations: number | null;
      readonly offlineCopy: Presence;
      readonly offsiteCopy: Presence;
      readonly encryptedCopy: Presence;
      readonly keptWhere: string;
      readonly stepsWhere: string;
      readonly doneBy: string;
      readonly succeededOn: string | null;
      readonly testedOn: string | null;
      readonly testResult: RestoreResult | null;
      readonly testedBy: string;
      readonly nextTestOn: string | null;
      readonly note: string;
      readonly reviewedOn: string | null;
      readonly version: number;
      readonly remarks: ReadonlyArray<{ readonly kind: BackupRemarkKind; readonly isOurs: boolean }>;
    }>;
    readonly systems: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly kind: SystemKind;
      readonly isCovered: boolean;
    }>;
  };
};

export type SaveBackupMutationVariables = Exact<{
  input: SaveBackupInput;
}>;

export type SaveBackupMutation = {
  readonly saveBackup:
    | {
        readonly __typename: 'BackupChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly target: BackupTarget;
          readonly name: string;
          readonly systemId: string | null;
          readonly systemName: string | null;
          readonly methods: ReadonlyArray<BackupMethod>;
          readonly frequency: BackupFrequency;
          readonly generations: number | null;
          readonly offlineCopy: Presence;
          readonly offsiteCopy: Presence;
          readonly encryptedCopy: Presence;
          readonly keptWhere: string;
          readonly stepsWhere: string;
          readonly doneBy: string;
          readonly succeededOn: string | null;
          readonly testedOn: string | null;
          readonly testResult: RestoreResult | null;
          readonly testedBy: string;
          readonly nextTestOn: string | null;
          readonly note: string;
          readonly reviewedOn: string | null;
          readonly version: number;
          readonly remarks: ReadonlyArray<{ readonly kind: BackupRemarkKind; readonly isOurs: boolean }>;
        };
      }
    | { readonly __typename: 'BackupSaved'; readonly backup: { readonly id: string; readonly name: string } }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'TooManyBackups'; readonly message: string };
};

export type RemoveBackupMutationVariables = Exact<{
  input: RemoveBackupInput;
}>;

export type RemoveBackupMutation = {
  readonly removeBackup:
    | { readonly __typename: 'BackupChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'BackupRemoved'; readonly backup: { readonly id: string; readonly version: number } };
};

export type RestoreBackupMutationVariables = Exact<{
  input: RestoreBackupInput;
}>;

export type RestoreBackupMutation = {
  readonly restoreBackup:
    | { readonly __typename: 'BackupChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'BackupSaved' }
    | { readonly __typename: 'TooManyBackups'; readonly message: string };
};

export type ReviewBackupsMutationVariables = Exact<{
  input: ReviewBackupsInput;
}>;

export type ReviewBackupsMutation = { readonly reviewBackups: { readonly count: number } };

export type ContactPartsFragment = {
  readonly id: string;
  readonly clinicId: string;
  readonly kind: ContactKind;
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly nightPhone: string;
  readonly note: string;
  readonly confirmedOn: string | null;
  readonly confirmedBy: string;
  readonly isStale: boolean;
  readonly version: number;
};

export type ContactBookQueryVariables = Exact<{
  clinicId: string;
}>;

export type ContactBookQuery = {
  readonly contactBook: {
    readonly clinicId: string;
    readonly clinicName: string;
    readonly keptWhere: string;
    readonly chartVersion: number;
    readonly today: string;
    readonly viewerCanEdit: boolean;
    readonly posts: ReadonlyArray<{
      readonly kind: ContactKind;
      readonly nameJa: string;
      readonly nameEn: string;
      readonly whyJa: string;
      readonly whyEn: string;
      readonly url: string | null;
      readonly certainty: ContactCertainty;
    }>;
    readonly contacts: ReadonlyArray<{
      readonly id: string;
      readonly clinicId: string;
      readonly kind: ContactKind;
      readonly name: string;
      readonly role: string;
      readonly phone: string;
      readonly nightPhone: string;
      readonly note: string;
      readonly confirmedOn: string | null;
      readonly confirmedBy: string;
      readonly isStale: boolean;
      readonly version: number;
    }>;
    readonly vendors: ReadonlyArray<{
      readonly name: string;
      readonly systems: ReadonlyArray<string>;
      readonly contactId: string | null;
    }>;
  };
};

export type SaveContactMutationVariables = Exact<{
  input: SaveContactInput;
}>;

export type SaveContactMutation = {
  readonly saveContact:
    | {
        readonly __typename: 'ContactChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly clinicId: string;
          readonly kind: ContactKind;
          readonly name: string;
          readonly role: string;
          readonly phone: string;
          readonly nightPhone: string;
          readonly note: string;
          readonly confirmedOn: string | null;
          readonly confirmedBy: string;
          readonly isStale: boolean;
          readonly version: number;
        };
      }
    | { readonly __typename: 'ContactSaved'; readonly contact: { readonly id: string; readonly name: string } }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'TooManyContacts'; readonly message: string };
};

export type ConfirmContactMutationVariables = Exact<{
  input: ConfirmContactInput;
}>;

export type ConfirmContactMutation = {
  readonly confirmContact:
    | { readonly __typename: 'ContactChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'ContactSaved' }
    | { readonly __typename: 'NumberMissing'; readonly message: string };
};

export type RemoveContactMutationVariables = Exact<{
  input: RemoveContactInput;
}>;

export type RemoveContactMutation = {
  readonly removeContact:
    | { readonly __typename: 'ContactChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'ContactRemoved'; readonly contact: { readonly id: string; readonly version: number } };
};

export type RestoreContactMutationVariables = Exact<{
  input: RestoreContactInput;
}>;

export type RestoreContactMutation = {
  readonly restoreContact:
    | { readonly __typename: 'ContactChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'ContactSaved' }
    | { readonly __typename: 'TooManyContacts'; readonly message: string };
};

export type SaveChartPlaceMutationVariables = Exact<{
  input: SaveChartPlaceInput;
}>;

export type SaveChartPlaceMutation = {
  readonly saveChartPlace:
    | {
        readonly __typename: 'ChartPlaceChangedMeanwhile';
        readonly message: string;
        readonly keptWhere: string;
        readonly chartVersion: number;
      }
    | { readonly __typename: 'ChartPlaceSaved' }
    | { readonly __typename: 'InvalidInput'; readonly message: string };
};

export type PlanPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly coversCyber: Presence;
  readonly edition: string;
  readonly keptWhere: string;
  readonly approvedBy: string;
  readonly reviewedOn: string | null;
  readonly checkedOn: string | null;
  readonly nextReviewOn: string | null;
  readonly note: string;
  readonly version: number;
  readonly file: { readonly id: string; readonly name: string; readonly bytes: number } | null;
};

export type DrillPartsFragment = {
  readonly id: string;
  readonly heldOn: string;
  readonly kind: DrillKind;
  readonly scenario: string;
  readonly people: number | null;
  readonly ledBy: string;
  readonly found: string;
  readonly nextOn: string | null;
  readonly version: number;
  readonly file: { readonly id: string; readonly name: string; readonly bytes: number } | null;
};

export type ContinuityBookQueryVariables = Exact<{
  clinicId: string;
}>;

export type ContinuityBookQuery = {
  readonly continuityBook: {
    readonly clinicId: string;
    readonly clinicName: string;
    readonly drillCount: number;
    readonly lastDrillOn: string | null;
    readonly nextDrillOn: string | null;
    readonly today: string;
    readonly viewerCanEdit: boolean;
    readonly plans: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly coversCyber: Presence;
      readonly edition: string;
      readonly keptWhere: string;
      readonly approvedBy: string;
      readonly reviewedOn: string | null;
      readonly checkedOn: string | null;
      readonly nextReviewOn: string | null;
      readonly note: string;
      readonly version: number;
      readonly file: { readonly id: string; readonly name: string; readonly bytes: number } | null;
    }>;
    readonly remarks: ReadonlyArray<{ readonly kind: ContinuityRemarkKind; readonly isOurs: boolean }>;
  };
};

export type DrillsQueryVariables = Exact<{
  clinicId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type DrillsQuery = {
  readonly drills: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly heldOn: string;
      readonly kind: DrillKind;
      readonly scenario: string;
      readonly people: number | null;
      readonly ledBy: string;
      readonly found: string;
      readonly nextOn: string | null;
      readonly version: number;
      readonly file: { readonly id: string; readonly name: string; readonly bytes: number } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type SaveContinuityPlanMutationVariables = Exact<{
  input: SaveContinuityPlanInput;
}>;

export type SaveContinuityPlanMutation = {
  readonly saveContinuityPlan:
    | {
        readonly __typename: 'ContinuityPlanChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly name: string;
          readonly coversCyber: Presence;
          readonly edition: string;
          readonly keptWhere: string;
          readonly approvedBy: string;
          readonly reviewedOn: string | null;
          readonly checkedOn: string | null;
          readonly nextReviewOn: string | null;
          readonly note: string;
          readonly version: number;
          readonly file: { readonly id: string; readonly name: string; readonly bytes: number } | null;
        };
      }
    | { readonly __typename: 'ContinuityPlanSaved'; readonly plan: { readonly id: string; readonly name: string } }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'TooManyContinuityPlans'; readonly message: string };
};

export type RemoveContinuityPlanMutationVariables = Exact<{
  input: RemoveContinuityPlanInput;
}>;

export type RemoveContinuityPlanMutation = {
  readonly removeContinuityPlan:
    | { readonly __typename: 'ContinuityPlanChangedMeanwhile'; readonly message: string }
    | {
        readonly __typename: 'ContinuityPlanRemoved';
        readonly plan: { readonly id: string; readonly version: number };
      };
};

export type RestoreContinuityPlanMutationVariables = Exact<{
  input: RestoreContinuityPlanInput;
}>;

export type RestoreContinuityPlanMutation = {
  readonly restoreContinuityPlan:
    | { readonly __typename: 'ContinuityPlanChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'ContinuityPlanSaved' }
    | { readonly __typename: 'TooManyContinuityPlans'; readonly message: string };
};

export type SaveDrillMutationVariables = Exact<{
  input: SaveDrillInput;
}>;

export type SaveDrillMutation = {
  readonly saveDrill:
    | {
        readonly __typename: 'DrillChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly heldOn: string;
          readonly kind: DrillKind;
          readonly scenario: string;
          readonly people: number | null;
          readonly ledBy: string;
          readonly found: string;
          readonly nextOn: string | null;
          readonly version: number;
          readonly file: { readonly id: string; readonly name: string; readonly bytes: number } | null;
        };
      }
    | { readonly __typename: 'DrillSaved'; readonly drill: { readonly id: string; readonly heldOn: string } }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'TooManyDrills'; readonly message: string };
};

export type RemoveDrillMutationVariables = Exact<{
  input: RemoveDrillInput;
}>;

export type RemoveDrillMutation = {
  readonly removeDrill:
    | { readonly __typename: 'DrillChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'DrillRemoved'; readonly drill: { readonly id: string; readonly version: number } };
};

export type RestoreDrillMutationVariables = Exact<{
  input: RestoreDrillInput;
}>;

export type RestoreDrillMutation = {
  readonly restoreDrill:
    | { readonly __typename: 'DrillChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'DrillSaved' }
    | { readonly __typename: 'TooManyDrills'; readonly message: string };
};

export type EquipmentPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly kind: EquipmentKind;
  readonly model: string;
  readonly place: string;
  readonly usedFor: string;
  readonly osVersion: string;
  readonly manager: string;
  readonly isRemote: boolean;
  readonly vendorName: string;
  readonly boughtOn: string | null;
  readonly supportEndsOn: string | null;
  readonly isUnsupported: boolean;
  readonly note: string;
  readonly reviewedOn: string | null;
  readonly version: number;
};

export type EquipmentLedgerQueryVariables = Exact<{
  clinicId: string;
}>;

export type EquipmentLedgerQuery = {
  readonly equipmentLedger: {
    readonly clinicName: string;
    readonly total: number;
    readonly remote: number;
    readonly unsupported: number;
    readonly unreviewed: number;
    readonly reviewedOn: string | null;
    readonly reviewedBy: string;
    readonly viewerCanEdit: boolean;
  };
};

export type EquipmentQueryVariables = Exact<{
  clinicId: string;
  filter?: EquipmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type EquipmentQuery = {
  readonly equipment: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly kind: EquipmentKind;
      readonly model: string;
      readonly place: string;
      readonly usedFor: string;
      readonly osVersion: string;
      readonly manager: string;
      readonly isRemote: boolean;
      readonly vendorName: string;
      readonly boughtOn: string | null;
      readonly supportEndsOn: string | null;
      readonly isUnsupported: boolean;
      readonly note: string;
      readonly reviewedOn: string | null;
      readonly version: number;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type SaveEquipmentMutationVariables = Exact<{
  input: SaveEquipmentInput;
}>;

export type SaveEquipmentMutation = {
  readonly saveEquipment:
    | {
        readonly __typename: 'EquipmentChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly name: string;
          readonly kind: EquipmentKind;
          readonly model: string;
          readonly place: string;
          readonly usedFor: string;
          readonly osVersion: string;
          readonly manager: string;
          readonly isRemote: boolean;
          readonly vendorName: string;
          readonly boughtOn: string | null;
          readonly supportEndsOn: string | null;
          readonly isUnsupported: boolean;
          readonly note: string;
          readonly reviewedOn: string | null;
          readonly version: number;
        };
      }
    | { readonly __typename: 'EquipmentSaved'; readonly equipment: { readonly id: string; readonly name: string } }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'TooMuchEquipment'; readonly message: string };
};

export type RemoveEquipmentMutationVariables = Exact<{
  input: RemoveEquipmentInput;
}>;

export type RemoveEquipmentMutation = {
  readonly removeEquipment:
    | { readonly __typename: 'EquipmentChangedMeanwhile'; readonly message: string }
    | {
        readonly __typename: 'EquipmentRemoved';
        readonly equipment: { readonly id: string; readonly version: number };
      };
};

export type RestoreEquipmentMutationVariables = Exact<{
  input: RestoreEquipmentInput;
}>;

export type RestoreEquipmentMutation = {
  readonly restoreEquipment:
    | { readonly __typename: 'EquipmentChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'EquipmentSaved' }
    | { readonly __typename: 'TooMuchEquipment'; readonly message: string };
};

export type ReviewEquipmentMutationVariables = Exact<{
  input: ReviewEquipmentInput;
}>;

export type ReviewEquipmentMutation = { readonly reviewEquipment: { readonly count: number } };

export type ClinicRegistersQueryVariables = Exact<{
  clinicId: string;
}>;

export type ClinicRegistersQuery = {
  readonly registers: ReadonlyArray<{
    readonly kind: RegisterKind;
    readonly rows: number;
    readonly changedOn: string | null;
  }>;
};

export type TrainingPartsFragment = {
  readonly id: string;
  readonly heldOn: string;
  readonly theme: string;
  readonly audience: string;
  readonly ledBy: string;
  readonly people: number | null;
  readonly participants: string;
  readonly material: string;
  readonly note: string;
  readonly nextOn: string | null;
  readonly version: number;
  readonly file: { readonly id: string; readonly name: string; readonly bytes: number } | null;
};

export type TrainingBookQueryVariables = Exact<{
  clinicId: string;
}>;

export type TrainingBookQuery = {
  readonly trainingBook: {
    readonly clinicName: string;
    readonly count: number;
    readonly heldInAYear: number;
    readonly lastHeldOn: string | null;
    readonly nextOn: string | null;
    readonly today: string;
    readonly viewerCanEdit: boolean;
    readonly remarks: ReadonlyArray<{ readonly kind: TrainingRemarkKind; readonly isOurs: boolean }>;
  };
};

export type TrainingsQueryVariables = Exact<{
  clinicId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type TrainingsQuery = {
  readonly trainings: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly heldOn: string;
      readonly theme: string;
      readonly audience: string;
      readonly ledBy: string;
      readonly people: number | null;
      readonly participants: string;
      readonly material: string;
      readonly note: string;
      readonly nextOn: string | null;
      readonly version: number;
      readonly file: { readonly id: string; readonly name: string; readonly bytes: number } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type SaveTrainingMutationVariables = Exact<{
  input: SaveTrainingInput;
}>;

export type SaveTrainingMutation = {
  readonly saveTraining:
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'TooManyTrainings'; readonly message: string }
    | {
        readonly __typename: 'TrainingChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly heldOn: string;
          readonly theme: string;
          readonly audience: string;
          readonly ledBy: string;
          readonly people: number | null;
          readonly participants: string;
          readonly material: string;
          readonly note: string;
          readonly nextOn: string | null;
          readonly version: number;
          readonly file: { readonly id: string; readonly name: string; readonly bytes: number } | null;
        };
      }
    | { readonly __typename: 'TrainingSaved'; readonly training: { readonly id: string; readonly theme: string } };
};

export type RemoveTrainingMutationVariables = Exact<{
  input: RemoveTrainingInput;
}>;

export type RemoveTrainingMutation = {
  readonly removeTraining:
    | { readonly __typename: 'TrainingChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'TrainingRemoved'; readonly training: { readonly id: string; readonly version: number } };
};

export type RestoreTrainingMutationVariables = Exact<{
  input: RestoreTrainingInput;
}>;

export type RestoreTrainingMutation = {
  readonly restoreTraining:
    | { readonly __typename: 'TooManyTrainings'; readonly message: string }
    | { readonly __typename: 'TrainingChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'TrainingSaved' };
};

export type CalendarFeedPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly memberName: string;
  readonly clinicName: string | null;
  readonly createdAt: string;
  readonly lastReadAt: string | null;
};

export type MyCalendarFeedsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;

export type MyCalendarFeedsQuery = {
  readonly myCalendarFeeds: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly memberName: string;
      readonly clinicName: string | null;
      readonly createdAt: string;
      readonly lastReadAt: string | null;
    }>;
  };
};

export type CalendarFeedsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type CalendarFeedsQuery = {
  readonly calendarFeeds: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly memberName: string;
      readonly clinicName: string | null;
      readonly createdAt: string;
      readonly lastReadAt: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CreateCalendarFeedMutationVariables = Exact<{
  input: CreateCalendarFeedInput;
}>;

export type CreateCalendarFeedMutation = {
  readonly createCalendarFeed:
    | {
        readonly __typename: 'CalendarFeedCreated';
        readonly path: string | null;
        readonly feed: { readonly id: string; readonly name: string };
      }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'TooManyCalendarFeeds'; readonly message: string };
};

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: RevokeCalendarFeedInput;
}>;

export type RevokeCalendarFeedMutation = { readonly revokeCalendarFeed: { readonly id: string } };

export type ChannelsQueryVariables = Exact<{ [key: string]: never }>;

export type ChannelsQuery = {
  readonly channels: {
    readonly canKeep: boolean;
    readonly people: number;
    readonly peopleOnLineWorks: number;
    readonly peopleWithBrowser: number;
    readonly channels: ReadonlyArray<{
      readonly id: string;
      readonly kind: ChannelKind;
      readonly name: string;
      readonly clinicId: string | null;
      readonly clinicName: string | null;
      readonly isOn: boolean;
      readonly hint: string;
      readonly failingSince: string | null;
      readonly lastFailure: string | null;
      readonly lastFailureMeans: string | null;
      readonly pausedUntil: string | null;
      readonly lastSentAt: string | null;
      readonly version: number;
    }>;
  };
};

export type ChannelPartsFragment = {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly clinicId: string | null;
  readonly clinicName: string | null;
  readonly isOn: boolean;
  readonly hint: string;
  readonly failingSince: string | null;
  readonly lastFailure: string | null;
  readonly lastFailureMeans: string | null;
  readonly pausedUntil: string | null;
  readonly lastSentAt: string | null;
  readonly version: number;
};

export type SaveChannelMutationVariables = Exact<{
  input: SaveChannelInput;
}>;

export type SaveChannelMutation = {
  readonly saveChannel:
    | {
        readonly __typename: 'ChannelChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly kind: ChannelKind;
          readonly name: string;
          readonly clinicId: string | null;
          readonly clinicName: string | null;
          readonly isOn: boolean;
          readonly hint: string;
          readonly failingSince: string | null;
          readonly lastFailure: string | null;
          readonly lastFailureMeans: string | null;
          readonly pausedUntil: string | null;
          readonly lastSentAt: string | null;
          readonly version: number;
        };
      }
    | {
        readonly __typename: 'ChannelSaved';
        readonly channel: {
          readonly id: string;
          readonly kind: ChannelKind;
          readonly name: string;
          readonly clinicId: string | null;
          readonly clinicName: string | null;
          readonly isOn: boolean;
          readonly hint: string;
          readonly failingSince: string | null;
          readonly lastFailure: string | null;
          readonly lastFailureMeans: string | null;
          readonly pausedUntil: string | null;
          readonly lastSentAt: string | null;
          readonly version: number;
        };
      }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'TooManyChannels'; readonly message: string };
};

export type TurnChannelMutationVariables = Exact<{
  input: TurnChannelInput;
}>;

export type TurnChannelMutation = {
  readonly turnChannel:
    | { readonly __typename: 'ChannelChangedMeanwhile'; readonly message: string }
    | {
        readonly __typename: 'ChannelSaved';
        readonly channel: {
          readonly id: string;
          readonly kind: ChannelKind;
          readonly name: string;
          readonly clinicId: string | null;
          readonly clinicName: string | null;
          readonly isOn: boolean;
          readonly hint: string;
          readonly failingSince: string | null;
          readonly lastFailure: string | null;
          readonly lastFailureMeans: string | null;
          readonly pausedUntil: string | null;
          readonly lastSentAt: string | null;
          readonly version: number;
        };
      };
};

export type RemoveChannelMutationVariables = Exact<{
  input: RemoveChannelInput;
}>;

export type RemoveChannelMutation = {
  readonly removeChannel:
    | { readonly __typename: 'ChannelChangedMeanwhile'; readonly message: string }
    | {
        readonly __typename: 'ChannelRemoved';
        readonly channel: {
          readonly id: string;
          readonly kind: ChannelKind;
          readonly name: string;
          readonly clinicId: string | null;
          readonly clinicName: string | null;
          readonly isOn: boolean;
          readonly hint: string;
          readonly failingSince: string | null;
          readonly lastFailure: string | null;
          readonly lastFailureMeans: string | null;
          readonly pausedUntil: string | null;
          readonly lastSentAt: string | null;
          readonly version: number;
        };
      };
};

export type RestoreChannelMutationVariables = Exact<{
  input: RestoreChannelInput;
}>;

export type RestoreChannelMutation = {
  readonly restoreChannel:
    | { readonly __typename: 'ChannelChangedMeanwhile'; readonly message: string }
    | {
        readonly __typename: 'ChannelSaved';
        readonly channel: {
          readonly id: string;
          readonly kind: ChannelKind;
          readonly name: string;
          readonly clinicId: string | null;
          readonly clinicName: string | null;
          readonly isOn: boolean;
          readonly hint: string;
          readonly failingSince: string | null;
          readonly lastFailure: string | null;
          readonly lastFailureMeans: string | null;
          readonly pausedUntil: string | null;
          readonly lastSentAt: string | null;
          readonly version: number;
        };
      }
    | { readonly __typename: 'InvalidInput'; readonly message: string }
    | { readonly __typename: 'TooManyChannels'; readonly message: string };
};

export type ChannelTestQueryVariables = Exact<{
  id: string;
}>;

export type ChannelTestQuery = {
  readonly channelTest: {
    readonly id: string;
    readonly kind: ChannelKind;
    readonly state: DeliveryState;
    readonly failure: string | null;
    readonly failureMeans: string | null;
    readonly sentAt: string | null;
    readonly isOver: boolean;
  };
};

export type ChannelTestPartsFragment = {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly state: DeliveryState;
  readonly failure: string | null;
  readonly failureMeans: string | null;
  readonly sentAt: string | null;
  readonly isOver: boolean;
};

export type TestChannelMutationVariables = Exact<{
  input: TestChannelInput;
}>;

export type TestChannelMutation = {
  readonly testChannel:
    | { readonly __typename: 'ChannelNotReady'; readonly message: string }
    | {
        readonly __typename: 'ChannelTestAsked';
        readonly test: {
          readonly id: string;
          readonly kind: ChannelKind;
          readonly state: DeliveryState;
          readonly failure: string | null;
          readonly failureMeans: string | null;
          readonly sentAt: string | null;
          readonly isOver: boolean;
        };
      }
    | { readonly __typename: 'TooManyTests'; readonly message: string };
};

export type TestMyChannelMutationVariables = Exact<{
  input: TestMyChannelInput;
}>;

export type TestMyChannelMutation = {
  readonly testMyChannel:
    | { readonly __typename: 'ChannelNotReady'; readonly message: string }
    | {
        readonly __typename: 'ChannelTestAsked';
        readonly test: {
          readonly id: string;
          readonly kind: ChannelKind;
          readonly state: DeliveryState;
          readonly failure: string | null;
          readonly failureMeans: string | null;
          readonly sentAt: string | null;
          readonly isOver: boolean;
        };
      }
    | { readonly __typename: 'TooManyTests'; readonly message: string };
};

export type LineWorksAccountsQueryVariables = Exact<{
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type LineWorksAccountsQuery = {
  readonly lineWorksAccounts: {
    readonly total: number;
    readonly nodes: ReadonlyArray<{
      readonly memberId: string;
      readonly name: string;
      readonly email: string;
      readonly lineWorksId: string | null;
      readonly version: number;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type LineWorksAccountPartsFragment = {
  readonly memberId: string;
  readonly name: string;
  readonly email: string;
  readonly lineWorksId: string | null;
  readonly version: number;
};

export type SaveLineWorksAccountMutationVariables = Exact<{
  input: SaveLineWorksAccountInput;
}>;

export type SaveLineWorksAccountMutation = {
  readonly saveLineWorksAccount:
    | { readonly __typename: 'InvalidInput'; readonly message: string }
    | {
        readonly __typename: 'LineWorksAccountChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly memberId: string;
          readonly name: string;
          readonly email: string;
          readonly lineWorksId: string | null;
          readonly version: number;
        };
      }
    | {
        readonly __typename: 'LineWorksAccountSaved';
        readonly account: {
          readonly memberId: string;
          readonly name: string;
          readonly email: string;
          readonly lineWorksId: string | null;
          readonly version: number;
        };
      };
};

export type MyPushBrowsersQueryVariables = Exact<{ [key: string]: never }>;

export type MyPushBrowsersQuery = {
  readonly myPushBrowsers: {
    readonly publicKey: string | null;
    readonly browsers: ReadonlyArray<{
      readonly id: string;
      readonly device: string;
      readonly fingerprint: string;
      readonly createdAt: string;
      readonly lastSentAt: string | null;
    }>;
  };
};

export type PushBrowserPartsFragment = {
  readonly id: string;
  readonly device: string;
  readonly fingerprint: string;
  readonly createdAt: string;
  readonly lastSentAt: string | null;
};

export type SubscribePushMutationVariables = Exact<{
  input: SubscribePushInput;
}>;

export type SubscribePushMutation = {
  readonly subscribePush:
    | { readonly __typename: 'InvalidInput'; readonly message: string }
    | {
        readonly __typename: 'PushSubscribed';
        readonly browser: {
          readonly id: string;
          readonly device: string;
          readonly fingerprint: string;
          readonly createdAt: string;
          readonly lastSentAt: string | null;
        };
      };
};

export type UnsubscribePushMutationVariables = Exact<{
  input: UnsubscribePushInput;
}>;

export type UnsubscribePushMutation = { readonly unsubscribePush: { readonly browserId: string } };

export type DeliveryPartsFragment = {
  readonly id: string;
  readonly channel: ChannelKind;
  readonly purpose: DeliveryPurpose;
  readonly recipientId: string | null;
  readonly recipientName: string;
  readonly lineCount: number;
  readonly title: string | null;
  readonly clinicName: string | null;
  readonly dueOn: string | null;
  readonly state: DeliveryState;
  readonly failure: string | null;
  readonly failureMeans: string | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
};

export type DeliveriesQueryVariables = Exact<{
  filter?: DeliveryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type DeliveriesQuery = {
  readonly deliveries: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly channel: ChannelKind;
      readonly purpose: DeliveryPurpose;
      readonly recipientId: string | null;
      readonly recipientName: string;
      readonly lineCount: number;
      readonly title: string | null;
      readonly clinicName: string | null;
      readonly dueOn: string | null;
      readonly state: DeliveryState;
      readonly failure: string | null;
      readonly failureMeans: string | null;
      readonly createdAt: string;
      readonly sentAt: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type DeliveryQueryVariables = Exact<{
  id: string;
}>;

export type DeliveryQuery = {
  readonly delivery: {
    readonly toldOn: string;
    readonly tries: number;
    readonly firstTryAt: string | null;
    readonly waitsUntil: string | null;
    readonly deliveredAt: string | null;
    readonly bouncedAt: string | null;
    readonly address: string | null;
    readonly addressFault: AddressFaultReason | null;
    readonly insteadOfId: string | null;
    readonly followedBy: ReadonlyArray<string>;
    readonly viewerCanResend: boolean;
    readonly delivery: {
      readonly id: string;
      readonly channel: ChannelKind;
      readonly purpose: DeliveryPurpose;
      readonly recipientId: string | null;
      readonly recipientName: string;
      readonly lineCount: number;
      readonly title: string | null;
      readonly clinicName: string | null;
      readonly dueOn: string | null;
      readonly state: DeliveryState;
      readonly failure: string | null;
      readonly failureMeans: string | null;
      readonly createdAt: string;
      readonly sentAt: string | null;
    };
    readonly lines: ReadonlyArray<{
      readonly id: string;
      readonly dateId: string | null;
      readonly kind: NoticeKind | null;
      readonly title: string;
      readonly clinicId: string | null;
      readonly clinicName: string | null;
      readonly path: string | null;
      readonly dueOn: string | null;
      readonly daysBefore: number | null;
      readonly droppedAt: string | null;
    }>;
    readonly events: ReadonlyArray<{
      readonly id: string;
      readonly kind: DeliveryEventKind;
      readonly isPermanent: boolean;
      readonly detail: string;
      readonly reportedAt: string;
    }>;
  };
};

export type ResendDeliveryMutationVariables = Exact<{
  input: ResendDeliveryInput;
}>;

export type ResendDeliveryMutation = {
  readonly resendDelivery:
    | { readonly __typename: 'DeliveryNotResendable'; readonly message: string }
    | {
        readonly __typename: 'DeliveryResent';
        readonly delivery: {
          readonly id: string;
          readonly channel: ChannelKind;
          readonly purpose: DeliveryPurpose;
          readonly recipientId: string | null;
          readonly recipientName: string;
          readonly lineCount: number;
          readonly title: string | null;
          readonly clinicName: string | null;
          readonly dueOn: string | null;
          readonly state: DeliveryState;
          readonly failure: string | null;
          readonly failureMeans: string | null;
          readonly createdAt: string;
          readonly sentAt: string | null;
        };
      };
};

export type DeliveryPeopleQueryVariables = Exact<{
  text?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type DeliveryPeopleQuery = {
  readonly members: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly role: Role }>;
  };
};

export type DeliveryPersonQueryVariables = Exact<{
  id: string;
}>;

export type DeliveryPersonQuery = { readonly member: { readonly id: string; readonly name: string } | null };

export type DeliveryClinicQueryVariables = Exact<{
  id: string;
}>;

export type DeliveryClinicQuery = { readonly clinic: { readonly id: string; readonly name: string } };

export type ToldDatesQueryVariables = Exact<{
  clinicId: string;
  first?: number | null | undefined;
}>;

export type ToldDatesQuery = {
  readonly toldDates: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: DeadlineKind;
      readonly title: string;
      readonly dueOn: string;
      readonly isOpen: boolean;
    }>;
  };
};

export type WhyNothingQueryVariables = Exact<{
  memberId: string;
  clinicId: string;
  dateId?: string | null | undefined;
  on?: string | null | undefined;
}>;

export type WhyNothingQuery = {
  readonly whyNothing: {
    readonly memberName: string;
    readonly on: string;
    readonly sentence: string | null;
    readonly reasons: ReadonlyArray<{
      readonly cause: WhyCause;
      readonly sentence: string;
      readonly advice: string | null;
      readonly stageOn: string | null;
      readonly noticedAt: string | null;
      readonly deliveryIds: ReadonlyArray<string>;
      readonly date: {
        readonly id: string;
        readonly kind: DeadlineKind;
        readonly title: string;
        readonly dueOn: string;
        readonly isOpen: boolean;
      };
    }>;
  };
};

export type AddressFaultsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type AddressFaultsQuery = {
  readonly addressFaults: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly memberId: string;
      readonly memberName: string;
      readonly address: string;
      readonly reason: AddressFaultReason;
      readonly detail: string;
      readonly deliveryId: string | null;
      readonly clinicNames: ReadonlyArray<string>;
      readonly since: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ClearAddressFaultMutationVariables = Exact<{
  input: ClearAddressFaultInput;
}>;

export type ClearAddressFaultMutation = { readonly clearAddressFault: { readonly faultId: string } };

export type NoticesQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type NoticesQuery = {
  readonly notices: {
    readonly unreadCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: NoticeKind;
      readonly title: string;
      readonly clinicName: string | null;
      readonly dueOn: string | null;
      readonly why: string | null;
      readonly path: string;
      readonly createdAt: string;
      readonly readAt: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;

export type MarkNoticesReadMutation = { readonly markNoticesRead: { readonly unreadCount: number } };

export type ReminderPolicyPartsFragment = {
  readonly kind: DeadlineKind;
  readonly version: number;
  readonly isOn: boolean;
  readonly repeatsEveryDays: number | null;
  readonly at: string;
  readonly onClosedDay: ClosedDayRule;
  readonly escalates: boolean;
  readonly grouping: MessageGrouping;
  readonly channels: ReadonlyArray<ChannelKind>;
  readonly openCount: number;
  readonly nextDueOn: string | null;
  readonly stages: ReadonlyArray<{ readonly days: number; readonly level: AudienceLevel }>;
};

export type ReminderSettingsPartsFragment = {
  readonly version: number;
  readonly saturdaysClosed: boolean;
  readonly sundaysClosed: boolean;
  readonly holidaysClosed: boolean;
  readonly newYearFrom: string | null;
  readonly newYearUntil: string | null;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly mondayDigest: boolean;
  readonly fallbackMinutes: number;
};

export type ReminderRulesQueryVariables = Exact<{ [key: string]: never }>;

export type ReminderRulesQuery = {
  readonly reminderRules: {
    readonly viewerCanEdit: boolean;
    readonly policies: ReadonlyArray<{
      readonly kind: DeadlineKind;
      readonly version: number;
      readonly isOn: boolean;
      readonly repeatsEveryDays: number | null;
      readonly at: string;
      readonly onClosedDay: ClosedDayRule;
      readonly escalates: boolean;
      readonly grouping: MessageGrouping;
      readonly channels: ReadonlyArray<ChannelKind>;
      readonly openCount: number;
      readonly nextDueOn: string | null;
      readonly stages: ReadonlyArray<{ readonly days: number; readonly level: AudienceLevel }>;
    }>;
    readonly settings: {
      readonly version: number;
      readonly saturdaysClosed: boolean;
      readonly sundaysClosed: boolean;
      readonly holidaysClosed: boolean;
      readonly newYearFrom: string | null;
      readonly newYearUntil: string | null;
      readonly quietFrom: string | null;
      readonly quietUntil: string | null;
      readonly mondayDigest: boolean;
      readonly fallbackMinutes: number;
    };
  };
};

export type ReminderPolicyPreviewQueryVariables = Exact<{
  input: ReminderPolicyPreviewInput;
}>;

export type ReminderPolicyPreviewQuery = {
  readonly reminderPolicyPreview:
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | {
        readonly __typename: 'ReminderPolicyPreview';
        readonly occasions: ReadonlyArray<{
          readonly tellOn: string;
          readonly at: string;
          readonly leavesOn: string;
          readonly leavesAt: string;
          readonly days: number;
          readonly level: AudienceLevel;
          readonly levelIfNothingHappens: AudienceLevel;
          readonly movedFrom: string | null;
          readonly closedBecause: string | null;
          readonly isLast: boolean;
          readonly isRepeat: boolean;
          readonly isPast: boolean;
        }>;
      };
};

export type SaveReminderPolicyMutationVariables = Exact<{
  input: SaveReminderPolicyInput;
}>;

export type SaveReminderPolicyMutation = {
  readonly saveReminderPolicy:
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | {
        readonly __typename: 'ReminderPolicyChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly kind: DeadlineKind;
          readonly version: number;
          readonly isOn: boolean;
          readonly repeatsEveryDays: number | null;
          readonly at: string;
          readonly onClosedDay: ClosedDayRule;
          readonly escalates: boolean;
          readonly grouping: MessageGrouping;
          readonly channels: ReadonlyArray<ChannelKind>;
          readonly openCount: number;
          readonly nextDueOn: string | null;
          readonly stages: ReadonlyArray<{ readonly days: number; readonly level: AudienceLevel }>;
        };
      }
    | {
        readonly __typename: 'ReminderPolicySaved';
        readonly policy: {
          readonly kind: DeadlineKind;
          readonly version: number;
          readonly isOn: boolean;
          readonly repeatsEveryDays: number | null;
          readonly at: string;
          readonly onClosedDay: ClosedDayRule;
          readonly escalates: boolean;
          readonly grouping: MessageGrouping;
          readonly channels: ReadonlyArray<ChannelKind>;
          readonly openCount: number;
          readonly nextDueOn: string | null;
          readonly stages: ReadonlyArray<{ readonly days: number; readonly level: AudienceLevel }>;
        };
      };
};

export type ResetReminderPolicyMutationVariables = Exact<{
  input: ResetReminderPolicyInput;
}>;

export type ResetReminderPolicyMutation = {
  readonly resetReminderPolicy:
    | {
        readonly __typename: 'ReminderPolicyChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly kind: DeadlineKind;
          readonly version: number;
          readonly isOn: boolean;
          readonly repeatsEveryDays: number | null;
          readonly at: string;
          readonly onClosedDay: ClosedDayRule;
          readonly escalates: boolean;
          readonly grouping: MessageGrouping;
          readonly channels: ReadonlyArray<ChannelKind>;
          readonly openCount: number;
          readonly nextDueOn: string | null;
          readonly stages: ReadonlyArray<{ readonly days: number; readonly level: AudienceLevel }>;
        };
      }
    | {
        readonly __typename: 'ReminderPolicySaved';
        readonly policy: {
          readonly kind: DeadlineKind;
          readonly version: number;
          readonly isOn: boolean;
          readonly repeatsEveryDays: number | null;
          readonly at: string;
          readonly onClosedDay: ClosedDayRule;
          readonly escalates: boolean;
          readonly grouping: MessageGrouping;
          readonly channels: ReadonlyArray<ChannelKind>;
          readonly openCount: number;
          readonly nextDueOn: string | null;
          readonly stages: ReadonlyArray<{ readonly days: number; readonly level: AudienceLevel }>;
        };
      };
};

export type ResetReminderSettingsMutationVariables = Exact<{
  input: ResetReminderSettingsInput;
}>;

export type ResetReminderSettingsMutation = {
  readonly resetReminderSettings:
    | {
        readonly __typename: 'ReminderSettingsChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly version: number;
          readonly saturdaysClosed: boolean;
          readonly sundaysClosed: boolean;
          readonly holidaysClosed: boolean;
          readonly newYearFrom: string | null;
          readonly newYearUntil: string | null;
          readonly quietFrom: string | null;
          readonly quietUntil: string | null;
          readonly mondayDigest: boolean;
          readonly fallbackMinutes: number;
        };
      }
    | {
        readonly __typename: 'ReminderSettingsSaved';
        readonly settings: {
          readonly version: number;
          readonly saturdaysClosed: boolean;
          readonly sundaysClosed: boolean;
          readonly holidaysClosed: boolean;
          readonly newYearFrom: string | null;
          readonly newYearUntil: string | null;
          readonly quietFrom: string | null;
          readonly quietUntil: string | null;
          readonly mondayDigest: boolean;
          readonly fallbackMinutes: number;
        };
      };
};

export type SaveReminderSettingsMutationVariables = Exact<{
  input: SaveReminderSettingsInput;
}>;

export type SaveReminderSettingsMutation = {
  readonly saveReminderSettings:
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | {
        readonly __typename: 'ReminderSettingsChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly version: number;
          readonly saturdaysClosed: boolean;
          readonly sundaysClosed: boolean;
          readonly holidaysClosed: boolean;
          readonly newYearFrom: string | null;
          readonly newYearUntil: string | null;
          readonly quietFrom: string | null;
          readonly quietUntil: string | null;
          readonly mondayDigest: boolean;
          readonly fallbackMinutes: number;
        };
      }
    | {
        readonly __typename: 'ReminderSettingsSaved';
        readonly settings: {
          readonly version: number;
          readonly saturdaysClosed: boolean;
          readonly sundaysClosed: boolean;
          readonly holidaysClosed: boolean;
          readonly newYearFrom: string | null;
          readonly newYearUntil: string | null;
          readonly quietFrom: string | null;
          readonly quietUntil: string | null;
          readonly mondayDigest: boolean;
          readonly fallbackMinutes: number;
        };
      };
};

export type ReminderPreferencePartsFragment = {
  readonly version: number;
  readonly receives: ReceivesReminders;
  readonly channels: ReadonlyArray<ChannelKind> | null;
  readonly mondayDigest: boolean;
  readonly lineWorksId: string | null;
  readonly hasBrowser: boolean;
};

export type MyReminderPreferencesQueryVariables = Exact<{ [key: string]: never }>;

export type MyReminderPreferencesQuery = {
  readonly myReminderPreferences: {
    readonly version: number;
    readonly receives: ReceivesReminders;
    readonly channels: ReadonlyArray<ChannelKind> | null;
    readonly mondayDigest: boolean;
    readonly lineWorksId: string | null;
    readonly hasBrowser: boolean;
  };
};

export type SaveReminderPreferencesMutationVariables = Exact<{
  input: SaveReminderPreferencesInput;
}>;

export type SaveReminderPreferencesMutation = {
  readonly saveReminderPreferences:
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | {
        readonly __typename: 'ReminderPreferencesChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly version: number;
          readonly receives: ReceivesReminders;
          readonly channels: ReadonlyArray<ChannelKind> | null;
          readonly mondayDigest: boolean;
          readonly lineWorksId: string | null;
          readonly hasBrowser: boolean;
        };
      }
    | {
        readonly __typename: 'ReminderPreferencesSaved';
        readonly preferences: {
          readonly version: number;
          readonly receives: ReceivesReminders;
          readonly channels: ReadonlyArray<ChannelKind> | null;
          readonly mondayDigest: boolean;
          readonly lineWorksId: string | null;
          readonly hasBrowser: boolean;
        };
      };
};

export type ReminderSimulationQueryVariables = Exact<{
  from: string;
  until: string;
  clinicId?: string | null | undefined;
  memberId?: string | null | undefined;
  kind?: DeadlineKind | null | undefined;
  order?: SimulationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ReminderSimulationQuery = {
  readonly reminderSimulation: {
    readonly from: string;
    readonly until: string;
    readonly tellings: number;
    readonly messages: number;
    readonly recipients: number;
    readonly people: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly on: string;
      readonly at: string;
      readonly leavesOn: string;
      readonly leavesAt: string;
      readonly days: number | null;
      readonly isLast: boolean;
      readonly recipientName: string;
      readonly isRoom: boolean;
      readonly channels: ReadonlyArray<ChannelKind>;
      readonly why: string;
      readonly deadline: {
        readonly kind: DeadlineKind;
        readonly title: string;
        readonly dueOn: string;
        readonly path: string;
        readonly clinicName: string | null;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ExportReminderSimulationMutationVariables = Exact<{
  input: ExportReminderSimulationInput;
}>;

export type ExportReminderSimulationMutation = {
  readonly exportReminderSimulation: {
    readonly fileName: string;
    readonly csv: string;
    readonly rows: number;
    readonly isCut: boolean;
  };
};

export type SimulatorClinicQueryVariables = Exact<{
  id: string;
}>;

export type SimulatorClinicQuery = { readonly clinic: { readonly id: string; readonly name: string } };

export type ReturnedFormQueryVariables = Exact<{
  id: string;
}>;

export type ReturnedFormQuery = {
  readonly returnedForm: {
    readonly batchId: string | null;
    readonly form: FormKind;
    readonly fiscalYear: number;
    readonly editionLabelJa: string;
    readonly editionLabelEn: string;
    readonly notes: ReadonlyArray<string>;
    readonly namesOther: boolean;
    readonly head: {
      readonly id: string;
      readonly checklistId: string;
      readonly clinicId: string;
      readonly clinicName: string;
      readonly fileName: string;
      readonly kind: ReturnedFormKind;
      readonly state: ReturnedFormState;
      readonly isSigned: boolean;
      readonly readBy: string;
      readonly readAt: string;
      readonly counts: {
        readonly same: number;
        readonly changed: number;
        readonly problems: number;
        readonly taken: number;
      };
    };
    readonly earlier: {
      readonly id: string;
      readonly checklistId: string;
      readonly clinicId: string;
      readonly clinicName: string;
      readonly fileName: string;
      readonly kind: ReturnedFormKind;
      readonly state: ReturnedFormState;
      readonly isSigned: boolean;
      readonly readBy: string;
      readonly readAt: string;
      readonly counts: {
        readonly same: number;
        readonly changed: number;
        readonly problems: number;
        readonly taken: number;
      };
    } | null;
    readonly lines: ReadonlyArray<{
      readonly itemId: string;
      readonly code: string;
      readonly labelJa: string;
      readonly labelEn: string;
      readonly answerKind: AnswerKind;
      readonly targetLatestOn: string;
      readonly place: string;
      readonly state: ReturnedLineState;
      readonly isChangedSince: boolean;
      readonly current: {
        readonly value: AnswerValue | null;
        readonly confirmedOn: string | null;
        readonly targetOn: string | null;
        readonly reason: string;
        readonly remarks: string;
        readonly version: number;
        readonly answeredBy: string | null;
        readonly answeredAt: string | null;
        readonly source: AnswerSource;
      };
      readonly given: {
        readonly value: AnswerValue | null;
        readonly confirmedOn: string | null;
        readonly targetOn: string | null;
        readonly reason: string;
        readonly remarks: string;
      } | null;
      readonly problems: ReadonlyArray<{ readonly message: string; readonly cell: string; readonly text: string }>;
    }>;
    readonly stray: ReadonlyArray<{ readonly place: string; readonly text: string; readonly message: string }>;
    readonly signature: { readonly number: number; readonly signedBy: string } | null;
  };
};

export type ReturnedFormsQueryVariables = Exact<{
  checklistId: string;
}>;

export type ReturnedFormsQuery = {
  readonly returnedForms: ReadonlyArray<{
    readonly id: string;
    readonly checklistId: string;
    readonly clinicId: string;
    readonly clinicName: string;
    readonly fileName: string;
    readonly kind: ReturnedFormKind;
    readonly state: ReturnedFormState;
    readonly isSigned: boolean;
    readonly readBy: string;
    readonly readAt: string;
    readonly counts: {
      readonly same: number;
      readonly changed: number;
      readonly problems: number;
      readonly taken: number;
    };
  }>;
};

export type ReturnedBatchQueryVariables = Exact<{
  id: string;
}>;

export type ReturnedBatchQuery = {
  readonly returnedBatch: {
    readonly id: string;
    readonly fileName: string;
    readonly readBy: string;
    readonly readAt: string;
    readonly rowsRead: number;
    readonly clinics: number;
    readonly waiting: number;
    readonly unclear: number;
    readonly strayRows: number;
    readonly counts: {
      readonly same: number;
      readonly changed: number;
      readonly problems: number;
      readonly taken: number;
    };
    readonly stray: ReadonlyArray<{ readonly place: string; readonly text: string; readonly message: string }>;
  };
};

export type ReturnedBatchFormsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type ReturnedBatchFormsQuery = {
  readonly returnedBatchForms: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly checklistId: string;
      readonly clinicId: string;
      readonly clinicName: string;
      readonly fileName: string;
      readonly kind: ReturnedFormKind;
      readonly state: ReturnedFormState;
      readonly isSigned: boolean;
      readonly readBy: string;
      readonly readAt: string;
      readonly counts: {
        readonly same: number;
        readonly changed: number;
        readonly problems: number;
        readonly taken: number;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type BeginReturnedUploadMutationVariables = Exact<{
  input: BeginUploadInput;
}>;

export type BeginReturnedUploadMutation = {
  readonly beginUpload:
    | { readonly __typename: 'InvalidInput'; readonly message: string }
    | { readonly __typename: 'UploadBegun'; readonly id: string }
    | { readonly __typename: 'UploadNotTaken'; readonly message: string }
    | { readonly __typename: 'UploadQuotaReached'; readonly message: string };
};

export type ReadReturnedFormMutationVariables = Exact<{
  input: ReadReturnedFormInput;
}>;

export type ReadReturnedFormMutation = {
  readonly readReturnedForm:
    | { readonly __typename: 'ChecklistSigned'; readonly message: string }
    | { readonly __typename: 'ReturnedFormRead'; readonly returnedForm: { readonly head: { readonly id: string } } }
    | { readonly __typename: 'ReturnedFormRefused'; readonly message: string };
};

export type ReadReturnedAnswersMutationVariables = Exact<{
  input: ReadReturnedAnswersInput;
}>;

export type ReadReturnedAnswersMutation = {
  readonly readReturnedAnswers:
    | { readonly __typename: 'ReturnedBatchRead'; readonly batch: { readonly id: string } }
    | { readonly __typename: 'ReturnedFormRefused'; readonly message: string };
};

export type TakeReturnedRowsMutationVariables = Exact<{
  input: TakeReturnedRowsInput;
}>;

export type TakeReturnedRowsMutation = {
  readonly takeReturnedRows:
    | { readonly __typename: 'ChecklistSigned'; readonly message: string }
    | {
        readonly __typename: 'ReturnedRowsTaken';
        readonly taken: number;
        readonly left: ReadonlyArray<{ readonly itemId: string; readonly code: string; readonly message: string }>;
      };
};

export type UndoReturnedRowsMutationVariables = Exact<{
  input: UndoReturnedRowsInput;
}>;

export type UndoReturnedRowsMutation = {
  readonly undoReturnedRows:
    | { readonly __typename: 'ChecklistSigned'; readonly message: string }
    | {
        readonly __typename: 'ReturnedRowsTaken';
        readonly taken: number;
        readonly left: ReadonlyArray<{ readonly itemId: string; readonly code: string; readonly message: string }>;
      };
};

export type PutAwayReturnedFormMutationVariables = Exact<{
  input: PutAwayReturnedFormInput;
}>;

export type PutAwayReturnedFormMutation = {
  readonly putAwayReturnedForm: { readonly __typename: 'ReturnedFormPutAway' };
};

export type TakeReturnedBatchMutationVariables = Exact<{
  input: TakeReturnedBatchInput;
}>;

export type TakeReturnedBatchMutation = {
  readonly takeReturnedBatch: {
    readonly __typename: 'ReturnedBatchMoved';
    readonly batch: {
      readonly id: string;
      readonly fileName: string;
      readonly readBy: string;
      readonly readAt: string;
      readonly rowsRead: number;
      readonly clinics: number;
      readonly waiting: number;
      readonly unclear: number;
      readonly strayRows: number;
      readonly counts: {
        readonly same: number;
        readonly changed: number;
        readonly problems: number;
        readonly taken: number;
      };
      readonly stray: ReadonlyArray<{ readonly place: string; readonly text: string; readonly message: string }>;
    };
  };
};

export type UndoReturnedBatchMutationVariables = Exact<{
  input: UndoReturnedBatchInput;
}>;

export type UndoReturnedBatchMutation = {
  readonly undoReturnedBatch: {
    readonly __typename: 'ReturnedBatchMoved';
    readonly batch: {
      readonly id: string;
      readonly fileName: string;
      readonly readBy: string;
      readonly readAt: string;
      readonly rowsRead: number;
      readonly clinics: number;
      readonly waiting: number;
      readonly unclear: number;
      readonly strayRows: number;
      readonly counts: {
        readonly same: number;
        readonly changed: number;
        readonly problems: number;
        readonly taken: number;
      };
      readonly stray: ReadonlyArray<{ readonly place: string; readonly text: string; readonly message: string }>;
    };
  };
};

type RowsTaken_ChecklistSigned_Fragment = { readonly __typename: 'ChecklistSigned'; readonly message: string };

type RowsTaken_ReturnedRowsTaken_Fragment = {
  readonly __typename: 'ReturnedRowsTaken';
  readonly taken: number;
  readonly left: ReadonlyArray<{ readonly itemId: string; readonly code: string; readonly message: string }>;
};

export type RowsTakenFragment = RowsTaken_ChecklistSigned_Fragment | RowsTaken_ReturnedRowsTaken_Fragment;

export type ReturnedHeadFragment = {
  readonly id: string;
  readonly checklistId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly fileName: string;
  readonly kind: ReturnedFormKind;
  readonly state: ReturnedFormState;
  readonly isSigned: boolean;
  readonly readBy: string;
  readonly readAt: string;
  readonly counts: {
    readonly same: number;
    readonly changed: number;
    readonly problems: number;
    readonly taken: number;
  };
};

export type ReturnedLineFragment = {
  readonly itemId: string;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly answerKind: AnswerKind;
  readonly targetLatestOn: string;
  readonly place: string;
  readonly state: ReturnedLineState;
  readonly isChangedSince: boolean;
  readonly current: {
    readonly value: AnswerValue | null;
    readonly confirmedOn: string | null;
    readonly targetOn: string | null;
    readonly reason: string;
    readonly remarks: string;
    readonly version: number;
    readonly answeredBy: string | null;
    readonly answeredAt: string | null;
    readonly source: AnswerSource;
  };
  readonly given: {
    readonly value: AnswerValue | null;
    readonly confirmedOn: string | null;
    readonly targetOn: string | null;
    readonly reason: string;
    readonly remarks: string;
  } | null;
  readonly problems: ReadonlyArray<{ readonly message: string; readonly cell: string; readonly text: string }>;
};

export type ReturnedBatchPartsFragment = {
  readonly id: string;
  readonly fileName: string;
  readonly readBy: string;
  readonly readAt: string;
  readonly rowsRead: number;
  readonly clinics: number;
  readonly waiting: number;
  readonly unclear: number;
  readonly strayRows: number;
  readonly counts: {
    readonly same: number;
    readonly changed: number;
    readonly problems: number;
    readonly taken: number;
  };
  readonly stray: ReadonlyArray<{ readonly place: string; readonly text: string; readonly message: string }>;
};

export type TaskPartsFragment = {
  readonly id: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly title: string;
  readonly checklistId: string | null;
  readonly itemCode: string | null;
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly status: TaskStatus;
  readonly closingNote: string;
  readonly version: number;
  readonly createdAt: string;
  readonly viewerCanEdit: boolean;
  readonly owner: { readonly id: string; readonly name: string } | null;
};

export type TasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type TasksQuery = {
  readonly tasks: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly clinicId: string;
      readonly clinicName: string;
      readonly title: string;
      readonly checklistId: string | null;
      readonly itemCode: string | null;
      readonly dueOn: string | null;
      readonly overdue: boolean;
      readonly status: TaskStatus;
      readonly closingNote: string;
      readonly version: number;
      readonly createdAt: string;
      readonly viewerCanEdit: boolean;
      readonly owner: { readonly id: string; readonly name: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type TaskQueryVariables = Exact<{
  id: string;
}>;

export type TaskQuery = {
  readonly task: {
    readonly id: string;
    readonly clinicId: string;
    readonly clinicName: string;
    readonly title: string;
    readonly checklistId: string | null;
    readonly itemCode: string | null;
    readonly dueOn: string | null;
    readonly overdue: boolean;
    readonly status: TaskStatus;
    readonly closingNote: string;
    readonly version: number;
    readonly createdAt: string;
    readonly viewerCanEdit: boolean;
    readonly comments: ReadonlyArray<{
      readonly id: string;
      readonly authorName: string;
      readonly body: string;
      readonly createdAt: string;
    }>;
    readonly owner: { readonly id: string; readonly name: string } | null;
  };
};

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;

export type CreateTaskMutation = {
  readonly createTask:
    | { readonly __typename: 'InvalidInput'; readonly field: string | null; readonly message: string }
    | { readonly __typename: 'TaskSaved'; readonly task: { readonly id: string; readonly title: string } };
};

export type UpdateTaskMutationVariables = Exact<{
  input: UpdateTaskInput;
}>;

export type UpdateTaskMutation = {
  readonly updateTask:
    | { readonly __typename: 'InvalidInput'; readonly field: string | null; readonly message: string }
    | {
        readonly __typename: 'TaskChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly clinicId: string;
          readonly clinicName: string;
          readonly title: string;
          readonly checklistId: string | null;
          readonly itemCode: string | null;
          readonly dueOn: string | null;
          readonly overdue: boolean;
          readonly status: TaskStatus;
          readonly closingNote: string;
          readonly version: number;
          readonly createdAt: string;
          readonly viewerCanEdit: boolean;
          readonly owner: { readonly id: string; readonly name: string } | null;
        };
      }
    | {
        readonly __typename: 'TaskSaved';
        readonly task: {
          readonly id: string;
          readonly clinicId: string;
          readonly clinicName: string;
          readonly title: string;
          readonly checklistId: string | null;
          readonly itemCode: string | null;
          readonly dueOn: string | null;
          readonly overdue: boolean;
          readonly status: TaskStatus;
          readonly closingNote: string;
          readonly version: number;
          readonly createdAt: string;
          readonly viewerCanEdit: boolean;
          readonly owner: { readonly id: string; readonly name: string } | null;
        };
      }
    | { readonly __typename: 'TaskTransitionNotAllowed'; readonly message: string };
};

export type CommentOnTaskMutationVariables = Exact<{
  input: CommentOnTaskInput;
}>;

export type CommentOnTaskMutation = {
  readonly commentOnTask:
    | { readonly __typename: 'InvalidInput'; readonly field: string | null; readonly message: string }
    | { readonly __typename: 'TaskCommented'; readonly task: { readonly id: string } };
};

export type TaskOwnersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type TaskOwnersQuery = {
  readonly members: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type TaskClinicsQueryVariables = Exact<{
  text?: string | null | undefined;
  withLeft?: boolean | null | undefined;
  first?: number | null | undefined;
}>;

export type TaskClinicsQuery = {
  readonly clinics: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
};

export type TaskClinicQueryVariables = Exact<{
  id: string;
}>;

export type TaskClinicQuery = { readonly clinic: { readonly id: string; readonly name: string } };

export type MemberPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly version: number;
  readonly state: MemberState;
  readonly enrolled: boolean;
  readonly enrolledAt: string | null;
  readonly lastSignInAt: string | null;
  readonly viewerCanChange: boolean;
  readonly viewerCanRecover: boolean;
  readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly invitation: {
    readonly sentAt: string | null;
    readonly expiresAt: string;
    readonly letter: LetterState | null;
    readonly state: InvitationState;
    readonly invitedBy: string | null;
  } | null;
};

export type MembersQueryVariables = Exact<{
  filter?: MemberFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MembersQuery = {
  readonly members: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly email: string;
      readonly role: Role;
      readonly version: number;
      readonly state: MemberState;
      readonly enrolled: boolean;
      readonly enrolledAt: string | null;
      readonly lastSignInAt: string | null;
      readonly viewerCanChange: boolean;
      readonly viewerCanRecover: boolean;
      readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      readonly invitation: {
        readonly sentAt: string | null;
        readonly expiresAt: string;
        readonly letter: LetterState | null;
        readonly state: InvitationState;
        readonly invitedBy: string | null;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type MemberQueryVariables = Exact<{
  id: string;
}>;

export type MemberQuery = {
  readonly member: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly version: number;
    readonly state: MemberState;
    readonly enrolled: boolean;
    readonly enrolledAt: string | null;
    readonly lastSignInAt: string | null;
    readonly viewerCanChange: boolean;
    readonly viewerCanRecover: boolean;
    readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly invitation: {
      readonly sentAt: string | null;
      readonly expiresAt: string;
      readonly letter: LetterState | null;
      readonly state: InvitationState;
      readonly invitedBy: string | null;
    } | null;
  } | null;
};

export type ClinicChoicesQueryVariables = Exact<{
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ClinicChoicesQuery = {
  readonly clinics: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;

export type InviteMemberMutation = {
  readonly inviteMember:
    | {
        readonly __typename: 'AlreadyMember';
        readonly message: string;
        readonly member: {
          readonly id: string;
          readonly name: string;
          readonly email: string;
          readonly role: Role;
          readonly version: number;
          readonly state: MemberState;
          readonly enrolled: boolean;
          readonly enrolledAt: string | null;
          readonly lastSignInAt: string | null;
          readonly viewerCanChange: boolean;
          readonly viewerCanRecover: boolean;
          readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly invitation: {
            readonly sentAt: string | null;
            readonly expiresAt: string;
            readonly letter: LetterState | null;
            readonly state: InvitationState;
            readonly invitedBy: string | null;
          } | null;
        };
      }
    | { readonly __typename: 'ClinicsRequired'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | {
        readonly __typename: 'MemberChanged';
        readonly member: {
          readonly id: string;
          readonly name: string;
          readonly email: string;
          readonly role: Role;
          readonly version: number;
          readonly state: MemberState;
          readonly enrolled: boolean;
          readonly enrolledAt: string | null;
          readonly lastSignInAt: string | null;
          readonly viewerCanChange: boolean;
          readonly viewerCanRecover: boolean;
          readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly invitation: {
            readonly sentAt: string | null;
            readonly expiresAt: string;
            readonly letter: LetterState | null;
            readonly state: InvitationState;
            readonly invitedBy: string | null;
          } | null;
        };
      }
    | { readonly __typename: 'RoleNotAllowed'; readonly message: string }
    | { readonly __typename: 'TooManyAttempts'; readonly message: string };
};

type MemberChangeParts_ClinicsRequired_Fragment = { readonly __typename: 'ClinicsRequired'; readonly message: string };

type MemberChangeParts_InvalidInput_Fragment = {
  readonly __typename: 'InvalidInput';
  readonly message: string;
  readonly field: string | null;
};

type MemberChangeParts_InvitationNotOpen_Fragment = {
  readonly __typename: 'InvitationNotOpen';
  readonly message: string;
};

type MemberChangeParts_LastOwner_Fragment = { readonly __typename: 'LastOwner'; readonly message: string };

type MemberChangeParts_MemberChanged_Fragment = {
  readonly __typename: 'MemberChanged';
  readonly member: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly version: number;
    readonly state: MemberState;
    readonly enrolled: boolean;
    readonly enrolledAt: string | null;
    readonly lastSignInAt: string | null;
    readonly viewerCanChange: boolean;
    readonly viewerCanRecover: boolean;
    readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly invitation: {
      readonly sentAt: string | null;
      readonly expiresAt: string;
      readonly letter: LetterState | null;
      readonly state: InvitationState;
      readonly invitedBy: string | null;
    } | null;
  };
};

type MemberChangeParts_MemberConflict_Fragment = {
  readonly __typename: 'MemberConflict';
  readonly message: string;
  readonly member: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly version: number;
    readonly state: MemberState;
    readonly enrolled: boolean;
    readonly enrolledAt: string | null;
    readonly lastSignInAt: string | null;
    readonly viewerCanChange: boolean;
    readonly viewerCanRecover: boolean;
    readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly invitation: {
      readonly sentAt: string | null;
      readonly expiresAt: string;
      readonly letter: LetterState | null;
      readonly state: InvitationState;
      readonly invitedBy: string | null;
    } | null;
  };
};

type MemberChangeParts_NotOneself_Fragment = { readonly __typename: 'NotOneself'; readonly message: string };

type MemberChangeParts_RoleNotAllowed_Fragment = { readonly __typename: 'RoleNotAllowed'; readonly message: string };

type MemberChangeParts_TooManyAttempts_Fragment = { readonly __typename: 'TooManyAttempts'; readonly message: string };

export type MemberChangePartsFragment =
  | MemberChangeParts_ClinicsRequired_Fragment
  | MemberChangeParts_InvalidInput_Fragment
  | MemberChangeParts_InvitationNotOpen_Fragment
  | MemberChangeParts_LastOwner_Fragment
  | MemberChangeParts_MemberChanged_Fragment
  | MemberChangeParts_MemberConflict_Fragment
  | MemberChangeParts_NotOneself_Fragment
  | MemberChangeParts_RoleNotAllowed_Fragment
  | MemberChangeParts_TooManyAttempts_Fragment;

export type ChangeMemberMutationVariables = Exact<{
  input: ChangeMemberInput;
}>;

export type ChangeMemberMutation = {
  readonly changeMember:
    | { readonly __typename: 'ClinicsRequired'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'InvitationNotOpen'; readonly message: string }
    | { readonly __typename: 'LastOwner'; readonly message: string }
    | {
        readonly __typename: 'MemberChanged';
        readonly member: {
          readonly id: string;
          readonly name: string;
          readonly email: string;
          readonly role: Role;
          readonly version: number;
          readonly state: MemberState;
          readonly enrolled: boolean;
          readonly enrolledAt: string | null;
          readonly lastSignInAt: string | null;
          readonly viewerCanChange: boolean;
          readonly viewerCanRecover: boolean;
          readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly invitation: {
            readonly sentAt: string | null;
            readonly expiresAt: string;
            readonly letter: LetterState | null;
            readonly state: InvitationState;
            readonly invitedBy: string | null;
          } | null;
        };
      }
    | {
        readonly __typename: 'MemberConflict';
        readonly message: string;
        readonly member: {
          readonly id: string;
          readonly name: string;
          readonly email: string;
          readonly role: Role;
          readonly version: number;
          readonly state: MemberState;
          readonly enrolled: boolean;
          readonly enrolledAt: string | null;
          readonly lastSignInAt: string | null;
          readonly viewerCanChange: boolean;
          readonly viewerCanRecover: boolean;
          readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly invitation: {
            readonly sentAt: string | null;
            readonly expiresAt: string;
            readonly letter: LetterState | null;
            readonly state: InvitationState;
            readonly invitedBy: string | null;
          } | null;
        };
      }
    | { readonly __typename: 'NotOneself'; readonly message: string }
    | { readonly __typename: 'RoleNotAllowed'; readonly message: string }
    | { readonly __typename: 'TooManyAttempts'; readonly message: string };
};

export type ResendInvitationMutationVariables = Exact<{
  input: MemberVersionInput;
}>;

export type ResendInvitationMutation = {
  readonly resendInvitation:
    | { readonly __typename: 'ClinicsRequired'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'InvitationNotOpen'; readonly message: string }
    | { readonly __typename: 'LastOwner'; readonly message: string }
    | {
        readonly __typename: 'MemberChanged';
        readonly member: {
          readonly id: string;
          readonly name: string;
          readonly email: string;
          readonly role: Role;
          readonly version: number;
          readonly state: MemberState;
          readonly enrolled: boolean;
          readonly enrolledAt: string | null;
          readonly lastSignInAt: string | null;
          readonly viewerCanChange: boolean;
          readonly viewerCanRecover: boolean;
          readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly invitation: {
            readonly sentAt: string | null;
            readonly expiresAt: string;
            readonly letter: LetterState | null;
            readonly state: InvitationState;
            readonly invitedBy: string | null;
          } | null;
        };
      }
    | {
        readonly __typename: 'MemberConflict';
        readonly message: string;
        readonly member: {
          readonly id: string;
          readonly name: string;
          readonly email: string;
          readonly role: Role;
          readonly version: number;
          readonly state: MemberState;
          readonly enrolled: boolean;
          readonly enrolledAt: string | null;
          readonly lastSignInAt: string | null;
          readonly viewerCanChange: boolean;
          readonly viewerCanRecover: boolean;
          readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly invitation: {
            readonly sentAt: string | null;
            readonly expiresAt: string;
            readonly letter: LetterState | null;
            readonly state: InvitationState;
            readonly invitedBy: string | null;
          } | null;
        };
      }
    | { readonly __typename: 'NotOneself'; readonly message: string }
    | { readonly __typename: 'RoleNotAllowed'; readonly message: string }
    | { readonly __typename: 'TooManyAttempts'; readonly message: string };
};

export type RevokeInvitationMutationVariables = Exact<{
  input: MemberVersionInput;
}>;

export type RevokeInvitationMutation = {
  readonly revokeInvitation:
    | { readonly __typename: 'ClinicsRequired'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'InvitationNotOpen'; readonly message: string }
    | { readonly __typename: 'LastOwner'; readonly message: string }
    | {
        readonly __typename: 'MemberChanged';
        readonly member: {
          readonly id: string;
          readonly name: string;
          readonly email: string;
          readonly role: Role;
          readonly version: number;
          readonly state: MemberState;
          readonly enrolled: boolean;
          readonly enrolledAt: string | null;
          readonly lastSignInAt: string | null;
          readonly viewerCanChange: boolean;
          readonly viewerCanRecover: boolean;
          readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly invitation: {
            readonly sentAt: string | null;
            readonly expiresAt: string;
            readonly letter: LetterState | null;
            readonly state: InvitationState;
            readonly invitedBy: string | null;
          } | null;
        };
      }
    | {
        readonly __typename: 'MemberConflict';
        readonly message: string;
        readonly member: {
          readonly id: string;
          readonly name: string;
          readonly email: string;
          readonly role: Role;
          readonly version: number;
          readonly state: MemberState;
          readonly enrolled: boolean;
          readonly enrolledAt: string | null;
          readonly lastSignInAt: string | null;
          readonly viewerCanChange: boolean;
          readonly viewerCanRecover: boolean;
          readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly invitation: {
            readonly sentAt: string | null;
            readonly expiresAt: string;
            readonly letter: LetterState | null;
            readonly state: InvitationState;
            readonly invitedBy: string | null;
          } | null;
        };
      }
    | { readonly __typename: 'NotOneself'; readonly message: string }
    | { readonly __typename: 'RoleNotAllowed'; readonly message: string }
    | { readonly __typename: 'TooManyAttempts'; readonly message: string };
};

export type DisableMemberMutationVariables = Exact<{
  input: MemberVersionInput;
}>;

export type DisableMemberMutation = {
  readonly disableMember:
    | { readonly __typename: 'ClinicsRequired'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'InvitationNotOpen'; readonly message: string }
    | { readonly __typename: 'LastOwner'; readonly message: string }
    | {
        readonly __typename: 'MemberChanged';
        readonly member: {
          readonly id: string;
          readonly name: string;
          readonly email: string;
          readonly role: Role;
          readonly version: number;
          readonly state: MemberState;
          readonly enrolled: boolean;
          readonly enrolledAt: string | null;
          readonly lastSignInAt: string | null;
          readonly viewerCanChange: boolean;
          readonly viewerCanRecover: boolean;
          readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly invitation: {
            readonly sentAt: string | null;
            readonly expiresAt: string;
            readonly letter: LetterState | null;
            readonly state: InvitationState;
            readonly invitedBy: string | null;
          } | null;
        };
      }
    | {
        readonly __typename: 'MemberConflict';
        readonly message: string;
        readonly member: {
          readonly id: string;
          readonly name: string;
          readonly email: string;
          readonly role: Role;
          readonly version: number;
          readonly state: MemberState;
          readonly enrolled: boolean;
          readonly enrolledAt: string | null;
          readonly lastSignInAt: string | null;
          readonly viewerCanChange: boolean;
          readonly viewerCanRecover: boolean;
          readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly invitation: {
            readonly sentAt: string | null;
            readonly expiresAt: string;
            readonly letter: LetterState | null;
            readonly state: InvitationState;
            readonly invitedBy: string | null;
          } | null;
        };
      }
    | { readonly __typename: 'NotOneself'; readonly message: string }
    | { readonly __typename: 'RoleNotAllowed'; readonly message: string }
    | { readonly __typename: 'TooManyAttempts'; readonly message: string };
};

export type EnableMemberMutationVariables = Exact<{
  input: MemberVersionInput;
}>;

export type EnableMemberMutation = {
  readonly enableMember:
    | { readonly __typename: 'ClinicsRequired'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'InvitationNotOpen'; readonly message: string }
    | { readonly __typename: 'LastOwner'; readonly message: string }
    | {
        readonly __typename: 'MemberChanged';
        readonly member: {
          readonly id: string;
          readonly name: string;
          readonly email: string;
          readonly role: Role;
          readonly version: number;
          readonly state: MemberState;
          readonly enrolled: boolean;
          readonly enrolledAt: string | null;
          readonly lastSignInAt: string | null;
          readonly viewerCanChange: boolean;
          readonly viewerCanRecover: boolean;
          readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly invitation: {
            readonly sentAt: string | null;
            readonly expiresAt: string;
            readonly letter: LetterState | null;
            readonly state: InvitationState;
            readonly invitedBy: string | null;
          } | null;
        };
      }
    | {
        readonly __typename: 'MemberConflict';
        readonly message: string;
        readonly member: {
          readonly id: string;
          readonly name: string;
          readonly email: string;
          readonly role: Role;
          readonly version: number;
          readonly state: MemberState;
          readonly enrolled: boolean;
          readonly enrolledAt: string | null;
          readonly lastSignInAt: string | null;
          readonly viewerCanChange: boolean;
          readonly viewerCanRecover: boolean;
          readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly invitation: {
            readonly sentAt: string | null;
            readonly expiresAt: string;
            readonly letter: LetterState | null;
            readonly state: InvitationState;
            readonly invitedBy: string | null;
          } | null;
        };
      }
    | { readonly __typename: 'NotOneself'; readonly message: string }
    | { readonly __typename: 'RoleNotAllowed'; readonly message: string }
    | { readonly __typename: 'TooManyAttempts'; readonly message: string };
};

export type EndMemberSessionsMutationVariables = Exact<{
  input: MemberVersionInput;
}>;

export type EndMemberSessionsMutation = {
  readonly endMemberSessions:
    | { readonly __typename: 'ClinicsRequired'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'InvitationNotOpen'; readonly message: string }
    | { readonly __typename: 'LastOwner'; readonly message: string }
    | {
        readonly __typename: 'MemberChanged';
        readonly member: {
          readonly id: string;
          readonly name: string;
          readonly email: string;
          readonly role: Role;
          readonly version: number;
          readonly state: MemberState;
          readonly enrolled: boolean;
          readonly enrolledAt: string | null;
          readonly lastSignInAt: string | null;
          readonly viewerCanChange: boolean;
          readonly viewerCanRecover: boolean;
          readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly invitation: {
            readonly sentAt: string | null;
            readonly expiresAt: string;
            readonly letter: LetterState | null;
            readonly state: InvitationState;
            readonly invitedBy: string | null;
          } | null;
        };
      }
    | {
        readonly __typename: 'MemberConflict';
        readonly message: string;
        readonly member: {
          readonly id: string;
          readonly name: string;
          readonly email: string;
          readonly role: Role;
          readonly version: number;
          readonly state: MemberState;
          readonly enrolled: boolean;
          readonly enrolledAt: string | null;
          readonly lastSignInAt: string | null;
          readonly viewerCanChange: boolean;
          readonly viewerCanRecover: boolean;
          readonly clinics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
          readonly invitation: {
            readonly sentAt: string | null;
            readonly expiresAt: string;
            readonly letter: LetterState | null;
            readonly state: InvitationState;
            readonly invitedBy: string | null;
          } | null;
        };
      }
    | { readonly __typename: 'NotOneself'; readonly message: string }
    | { readonly __typename: 'RoleNotAllowed'; readonly message: string }
    | { readonly __typename: 'TooManyAttempts'; readonly message: string };
};

export type RecoveryPartsFragment = {
  readonly id: string;
  readonly state: RecoveryState;
  readonly startedByName: string;
  readonly startedAt: string;
  readonly approvedByName: string | null;
  readonly approvedAt: string | null;
  readonly readyAt: string | null;
  readonly readyAtWhenApproved: string | null;
  readonly viewerCanApprove: boolean;
  readonly viewerCanWithdraw: boolean;
  readonly member: { readonly id: string; readonly name: string; readonly role: Role };
};

export type AssistedRecoveriesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type AssistedRecoveriesQuery = {
  readonly assistedRecoveries: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly state: RecoveryState;
      readonly startedByName: string;
      readonly startedAt: string;
      readonly approvedByName: string | null;
      readonly approvedAt: string | null;
      readonly readyAt: string | null;
      readonly readyAtWhenApproved: string | null;
      readonly viewerCanApprove: boolean;
      readonly viewerCanWithdraw: boolean;
      readonly member: { readonly id: string; readonly name: string; readonly role: Role };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

type RecoveryStepParts_RecoveryNotAllowed_Fragment = {
  readonly __typename: 'RecoveryNotAllowed';
  readonly message: string;
};

type RecoveryStepParts_RecoveryStepped_Fragment = {
  readonly __typename: 'RecoveryStepped';
  readonly recovery: {
    readonly id: string;
    readonly state: RecoveryState;
    readonly startedByName: string;
    readonly startedAt: string;
    readonly approvedByName: string | null;
    readonly approvedAt: string | null;
    readonly readyAt: string | null;
    readonly readyAtWhenApproved: string | null;
    readonly viewerCanApprove: boolean;
    readonly viewerCanWithdraw: boolean;
    readonly member: { readonly id: string; readonly name: string; readonly role: Role };
  };
};

type RecoveryStepParts_RecoveryUnderWayAlready_Fragment = {
  readonly __typename: 'RecoveryUnderWayAlready';
  readonly message: string;
  readonly recovery: {
    readonly id: string;
    readonly state: RecoveryState;
    readonly startedByName: string;
    readonly startedAt: string;
    readonly approvedByName: string | null;
    readonly approvedAt: string | null;
    readonly readyAt: string | null;
    readonly readyAtWhenApproved: string | null;
    readonly viewerCanApprove: boolean;
    readonly viewerCanWithdraw: boolean;
    readonly member: { readonly id: string; readonly name: string; readonly role: Role };
  };
};

export type RecoveryStepPartsFragment =
  | RecoveryStepParts_RecoveryNotAllowed_Fragment
  | RecoveryStepParts_RecoveryStepped_Fragment
  | RecoveryStepParts_RecoveryUnderWayAlready_Fragment;

export type StartRecoveryMutationVariables = Exact<{
  input: StartRecoveryInput;
}>;

export type StartRecoveryMutation = {
  readonly startRecovery:
    | { readonly __typename: 'RecoveryNotAllowed'; readonly message: string }
    | {
        readonly __typename: 'RecoveryStepped';
        readonly recovery: {
          readonly id: string;
          readonly state: RecoveryState;
          readonly startedByName: string;
          readonly startedAt: string;
          readonly approvedByName: string | null;
          readonly approvedAt: string | null;
          readonly readyAt: string | null;
          readonly readyAtWhenApproved: string | null;
          readonly viewerCanApprove: boolean;
          readonly viewerCanWithdraw: boolean;
          readonly member: { readonly id: string; readonly name: string; readonly role: Role };
        };
      }
    | {
        readonly __typename: 'RecoveryUnderWayAlready';
        readonly message: string;
        readonly recovery: {
          readonly id: string;
          readonly state: RecoveryState;
          readonly startedByName: string;
          readonly startedAt: string;
          readonly approvedByName: string | null;
          readonly approvedAt: string | null;
          readonly readyAt: string | null;
          readonly readyAtWhenApproved: string | null;
          readonly viewerCanApprove: boolean;
          readonly viewerCanWithdraw: boolean;
          readonly member: { readonly id: string; readonly name: string; readonly role: Role };
        };
      };
};

export type ApproveRecoveryMutationVariables = Exact<{
  input: RecoveryInput;
}>;

export type ApproveRecoveryMutation = {
  readonly approveRecovery:
    | { readonly __typename: 'RecoveryNotAllowed'; readonly message: string }
    | {
        readonly __typename: 'RecoveryStepped';
        readonly recovery: {
          readonly id: string;
          readonly state: RecoveryState;
          readonly startedByName: string;
          readonly startedAt: string;
          readonly approvedByName: string | null;
          readonly approvedAt: string | null;
          readonly readyAt: string | null;
          readonly readyAtWhenApproved: string | null;
          readonly viewerCanApprove: boolean;
          readonly viewerCanWithdraw: boolean;
          readonly member: { readonly id: string; readonly name: string; readonly role: Role };
        };
      }
    | {
        readonly __typename: 'RecoveryUnderWayAlready';
        readonly message: string;
        readonly recovery: {
          readonly id: string;
          readonly state: RecoveryState;
          readonly startedByName: string;
          readonly startedAt: string;
          readonly approvedByName: string | null;
          readonly approvedAt: string | null;
          readonly readyAt: string | null;
          readonly readyAtWhenApproved: string | null;
          readonly viewerCanApprove: boolean;
          readonly viewerCanWithdraw: boolean;
          readonly member: { readonly id: string; readonly name: string; readonly role: Role };
        };
      };
};

export type WithdrawRecoveryMutationVariables = Exact<{
  input: RecoveryInput;
}>;

export type WithdrawRecoveryMutation = {
  readonly withdrawRecovery:
    | { readonly __typename: 'RecoveryNotAllowed'; readonly message: string }
    | {
        readonly __typename: 'RecoveryStepped';
        readonly recovery: {
          readonly id: string;
          readonly state: RecoveryState;
          readonly startedByName: string;
          readonly startedAt: string;
          readonly approvedByName: string | null;
          readonly approvedAt: string | null;
          readonly readyAt: string | null;
          readonly readyAtWhenApproved: string | null;
          readonly viewerCanApprove: boolean;
          readonly viewerCanWithdraw: boolean;
          readonly member: { readonly id: string; readonly name: string; readonly role: Role };
        };
      }
    | {
        readonly __typename: 'RecoveryUnderWayAlready';
        readonly message: string;
        readonly recovery: {
          readonly id: string;
          readonly state: RecoveryState;
          readonly startedByName: string;
          readonly startedAt: string;
          readonly approvedByName: string | null;
          readonly approvedAt: string | null;
          readonly readyAt: string | null;
          readonly readyAtWhenApproved: string | null;
          readonly viewerCanApprove: boolean;
          readonly viewerCanWithdraw: boolean;
          readonly member: { readonly id: string; readonly name: string; readonly role: Role };
        };
      };
};

export type SignInPolicyPartsFragment = {
  readonly method: SignInMethod;
  readonly idleMinutes: number;
  readonly absoluteHours: number;
  readonly version: number;
  readonly viewerCanEdit: boolean;
  readonly membersWithoutPassword: number;
  readonly membersToSignInAgain: number;
};

export type SignInPolicyQueryVariables = Exact<{ [key: string]: never }>;

export type SignInPolicyQuery = {
  readonly signInPolicy: {
    readonly method: SignInMethod;
    readonly idleMinutes: number;
    readonly absoluteHours: number;
    readonly version: number;
    readonly viewerCanEdit: boolean;
    readonly membersWithoutPassword: number;
    readonly membersToSignInAgain: number;
  };
};

export type SetSignInPolicyMutationVariables = Exact<{
  input: SetSignInPolicyInput;
}>;

export type SetSignInPolicyMutation = {
  readonly setSignInPolicy:
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | {
        readonly __typename: 'SignInPolicyChanged';
        readonly policy: {
          readonly method: SignInMethod;
          readonly idleMinutes: number;
          readonly absoluteHours: number;
          readonly version: number;
          readonly viewerCanEdit: boolean;
          readonly membersWithoutPassword: number;
          readonly membersToSignInAgain: number;
        };
      }
    | {
        readonly __typename: 'SignInPolicyConflict';
        readonly message: string;
        readonly policy: {
          readonly method: SignInMethod;
          readonly idleMinutes: number;
          readonly absoluteHours: number;
          readonly version: number;
          readonly viewerCanEdit: boolean;
          readonly membersWithoutPassword: number;
          readonly membersToSignInAgain: number;
        };
      };
};

export type SuggestionPartsFragment = {
  readonly value: AnswerValue;
  readonly targetOn: string | null;
  readonly logins: number;
  readonly inPlace: number;
  readonly planned: number;
  readonly dueOn: string;
};

export type TwoFactorDatePartsFragment = {
  readonly dueOn: string;
  readonly choices: ReadonlyArray<string>;
  readonly reason: string;
  readonly setBy: string | null;
  readonly setAt: string | null;
  readonly version: number;
  readonly viewerCanSet: boolean;
};

export type TwoFactorDateQueryVariables = Exact<{ [key: string]: never }>;

export type TwoFactorDateQuery = {
  readonly twoFactorDate: {
    readonly dueOn: string;
    readonly choices: ReadonlyArray<string>;
    readonly reason: string;
    readonly setBy: string | null;
    readonly setAt: string | null;
    readonly version: number;
    readonly viewerCanSet: boolean;
  };
  readonly twoFactorSources: ReadonlyArray<{
    readonly on: string | null;
    readonly titleJa: string;
    readonly titleEn: string;
    readonly legalBasisJa: string;
    readonly confidence: Confidence;
    readonly noteJa: string;
    readonly sources: ReadonlyArray<string>;
  }>;
};

export type TwoFactorBoardQueryVariables = Exact<{
  filter?: TwoFactorFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type TwoFactorBoardQuery = {
  readonly twoFactorBoard: {
    readonly vendors: ReadonlyArray<string>;
    readonly dueOn: string;
    readonly daysLeft: number;
    readonly nodes: ReadonlyArray<{
      readonly systemId: string;
      readonly clinicId: string;
      readonly clinicName: string;
      readonly kind: SystemKind;
      readonly name: string;
      readonly vendorName: string;
      readonly renewalOn: string | null;
      readonly standing: TwoFactorStanding;
      readonly clientLogin: {
        readonly status: TwoFactorStatus;
        readonly plannedOn: string | null;
        readonly reliefReason: string | null;
        readonly reliefUntilOn: string | null;
      };
      readonly serverLogin: {
        readonly status: TwoFactorStatus;
        readonly plannedOn: string | null;
        readonly reliefReason: string | null;
        readonly reliefUntilOn: string | null;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly counts: {
      readonly systems: number;
      readonly none: number;
      readonly late: number;
      readonly relief: number;
      readonly planned: number;
      readonly inPlace: number;
    };
  };
};

export type SetTwoFactorDateMutationVariables = Exact<{
  input: SetTwoFactorDateInput;
}>;

export type SetTwoFactorDateMutation = {
  readonly setTwoFactorDate:
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | {
        readonly __typename: 'TwoFactorDateChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly dueOn: string;
          readonly choices: ReadonlyArray<string>;
          readonly reason: string;
          readonly setBy: string | null;
          readonly setAt: string | null;
          readonly version: number;
          readonly viewerCanSet: boolean;
        };
      }
    | {
        readonly __typename: 'TwoFactorDateSet';
        readonly date: {
          readonly dueOn: string;
          readonly choices: ReadonlyArray<string>;
          readonly reason: string;
          readonly setBy: string | null;
          readonly setAt: string | null;
          readonly version: number;
          readonly viewerCanSet: boolean;
        };
      };
};

export type VendorQuestionPartsFragment = {
  readonly id: string;
  readonly state: VendorQuestionState;
  readonly clinicName: string;
  readonly fiscalYear: number;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly question: string;
  readonly itemJa: string;
  readonly itemEn: string;
  readonly answerKind: AnswerKind;
  readonly explainJa: string;
  readonly targetLatestOn: string;
  readonly value: AnswerValue | null;
  readonly confirmedOn: string | null;
  readonly targetOn: string | null;
  readonly reason: string;
  readonly remarks: string;
  readonly answeredAt: string | null;
  readonly version: number;
  readonly guidance: {
    readonly minutes: number;
    readonly ask: WhomToAsk;
    readonly explainEn: string;
    readonly showEn: string;
    readonly remarksEn: string;
    readonly okJa: string;
    readonly okEn: string;
    readonly ngJa: string;
    readonly ngEn: string;
  } | null;
};

export type VendorQuestionsQueryVariables = Exact<{
  isOpen?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type VendorQuestionsQuery = {
  readonly vendorQuestions: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly state: VendorQuestionState;
      readonly clinicName: string;
      readonly askedBy: string;
      readonly askedAt: string;
      readonly itemJa: string;
      readonly itemEn: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type VendorQuestionQueryVariables = Exact<{
  id: string;
}>;

export type VendorQuestionQuery = {
  readonly vendorQuestion: {
    readonly id: string;
    readonly state: VendorQuestionState;
    readonly clinicName: string;
    readonly fiscalYear: number;
    readonly askedBy: string;
    readonly askedAt: string;
    readonly question: string;
    readonly itemJa: string;
    readonly itemEn: string;
    readonly answerKind: AnswerKind;
    readonly explainJa: string;
    readonly targetLatestOn: string;
    readonly value: AnswerValue | null;
    readonly confirmedOn: string | null;
    readonly targetOn: string | null;
    readonly reason: string;
    readonly remarks: string;
    readonly answeredAt: string | null;
    readonly version: number;
    readonly guidance: {
      readonly minutes: number;
      readonly ask: WhomToAsk;
      readonly explainEn: string;
      readonly showEn: string;
      readonly remarksEn: string;
      readonly okJa: string;
      readonly okEn: string;
      readonly ngJa: string;
      readonly ngEn: string;
    } | null;
  };
};

export type AnswerVendorQuestionMutationVariables = Exact<{
  input: AnswerVendorQuestionInput;
}>;

export type AnswerVendorQuestionMutation = {
  readonly answerVendorQuestion:
    | { readonly __typename: 'AnswerNotAllowed'; readonly message: string }
    | { readonly __typename: 'ConfirmedDateInFuture'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly field: string | null; readonly message: string }
    | { readonly __typename: 'PlanDateRequired'; readonly message: string }
    | { readonly __typename: 'TargetDateOutsideFiscalYear'; readonly message: string }
    | { readonly __typename: 'TargetDateRequired'; readonly message: string }
    | { readonly __typename: 'VendorQuestionAnswered' }
    | { readonly __typename: 'VendorQuestionClosed'; readonly message: string };
};

export type VendorsToAskQueryVariables = Exact<{
  clinicId: string;
}>;

export type VendorsToAskQuery = {
  readonly vendorsToAsk: ReadonlyArray<{
    readonly name: string;
    readonly address: string;
    readonly systems: ReadonlyArray<string>;
  }>;
};

export type AskVendorMutationVariables = Exact<{
  input: AskVendorInput;
}>;

export type AskVendorMutation = {
  readonly askVendor:
    | { readonly __typename: 'AlreadyAsked'; readonly message: string }
    | { readonly __typename: 'ChecklistSigned'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly field: string | null; readonly message: string }
    | { readonly __typename: 'TooManyQuestions'; readonly message: string }
    | { readonly __typename: 'VendorAsked'; readonly proposal: { readonly id: string; readonly askedOf: string } };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BlankPartsFragmentDoc = new TypedDocumentString(
  `
    fragment BlankParts on FormBlank {
  id
  editionId
  editionLabelJa
  editionLabelEn
  form
  state
  version
  fileName
  sheets {
    name
    isHidden
  }
  sheetName
  isProtected
  round
  rounds
  grid {
    rows
    columns
    hiddenRows
    hiddenColumns
    cells {
      row
      column
      rowSpan
      columnSpan
      text
      isFormula
    }
  }
  items {
    id
    code
    labelJa
    labelEn
    scopeJa
    mayBeLeftOut
  }
  cells {
    cell
    what
    itemId
    round
  }
  missing
  doubts {
    kind
    cell
    text
    itemId
  }
  changedBy
  changedAt
}
    `,
  { fragmentName: 'BlankParts' },
) as unknown as TypedDocumentString<BlankPartsFragment, unknown>;
export const BlankResultFragmentDoc = new TypedDocumentString(
  `
    fragment BlankResult on FormBlankResult {
  __typename
  ... on FormBlankSaved {
    blank {
      ...BlankParts
    }
  }
  ... on FormBlankRefused {
    message
  }
  ... on FormBlankIncomplete {
    message
    missing
  }
  ... on FormBlankChangedMeanwhile {
    message
    blank {
      ...BlankParts
    }
  }
}
    fragment BlankParts on FormBlank {
  id
  editionId
  editionLabelJa
  editionLabelEn
  form
  state
  version
  fileName
  sheets {
    name
    isHidden
  }
  sheetName
  isProtected
  round
  rounds
  grid {
    rows
    columns
    hiddenRows
    hiddenColumns
    cells {
      row
      column
      rowSpan
      columnSpan
      text
      isFormula
    }
  }
  items {
    id
    code
    labelJa
    labelEn
    scopeJa
    mayBeLeftOut
  }
  cells {
    cell
    what
    itemId
    round
  }
  missing
  doubts {
    kind
    cell
    text
    itemId
  }
  changedBy
  changedAt
}`,
  { fragmentName: 'BlankResult' },
) as unknown as TypedDocumentString<BlankResultFragment, unknown>;
export const CarryOverPartsFragmentDoc = new TypedDocumentString(
  `
    fragment CarryOverParts on CarryOver {
  id
  editionLabelJa
  editionLabelEn
  fiscalYear
  state
  doneClinics
  totalClinics
  clinics {
    waiting
    applied
    skipped
    undone
    kept
  }
  lines {
    carried
    needsAnswer
    merged
    dropped
    earlierAnswers
    evidenceLinked
    tasksMoved
  }
  createdBy
  createdAt
  undoUntilOn
  canApply
  canUndo
  failure
}
    `,
  { fragmentName: 'CarryOverParts' },
) as unknown as TypedDocumentString<CarryOverPartsFragment, unknown>;
export const CarryOverClinicPartsFragmentDoc = new TypedDocumentString(
  `
    fragment CarryOverClinicParts on CarryOverClinic {
  clinicId
  clinicName
  state
  reason
  fromEditionLabelJa
  fromEditionLabelEn
  fromFiscalYear
  toChecklistId
  carried
  needsAnswer
  merged
  dropped
}
    `,
  { fragmentName: 'CarryOverClinicParts' },
) as unknown as TypedDocumentString<CarryOverClinicPartsFragment, unknown>;
export const AnswerPartsFragmentDoc = new TypedDocumentString(
  `
    fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
  source
}
    `,
  { fragmentName: 'AnswerParts' },
) as unknown as TypedDocumentString<AnswerPartsFragment, unknown>;
export const EarlierLinePartsFragmentDoc = new TypedDocumentString(
  `
    fragment EarlierLineParts on EarlierLine {
  code
  labelJa
  labelEn
  value
  confirmedOn
  targetOn
  remarks
}
    `,
  { fragmentName: 'EarlierLineParts' },
) as unknown as TypedDocumentString<EarlierLinePartsFragment, unknown>;
export const CarriedPartsFragmentDoc = new TypedDocumentString(
  `
    fragment CarriedParts on CarriedAnswer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  change
  need
  isReady
  fromFiscalYear
  from {
    ...EarlierLineParts
  }
}
    fragment EarlierLineParts on EarlierLine {
  code
  labelJa
  labelEn
  value
  confirmedOn
  targetOn
  remarks
}`,
  { fragmentName: 'CarriedParts' },
) as unknown as TypedDocumentString<CarriedPartsFragment, unknown>;
export const SuggestionPartsFragmentDoc = new TypedDocumentString(
  `
    fragment SuggestionParts on AnswerSuggestion {
  value
  targetOn
  logins
  inPlace
  planned
  dueOn
}
    `,
  { fragmentName: 'SuggestionParts' },
) as unknown as TypedDocumentString<SuggestionPartsFragment, unknown>;
export const ProposalPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ProposalParts on AnswerProposal {
  id
  source
  state
  askedOf
  askedBy
  question
  askedAt
  value
  confirmedOn
  targetOn
  reason
  remarks
  proposedBy
  proposedAt
  vendorAddress
  told
  version
  isForViewer
}
    `,
  { fragmentName: 'ProposalParts' },
) as unknown as TypedDocumentString<ProposalPartsFragment, unknown>;
export const ItemPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ItemParts on ChecklistItem {
  id
  code
  answerKind
  labelJa
  labelEn
  scopeJa
  explainJa
  evidenceJa
  remarksHintJa
  verification
  verificationNoteJa
  targetLatestOn
  guidance {
    minutes
    ask
    explainEn
    showEn
    remarksEn
    okJa
    okEn
    ngJa
    ngEn
  }
  answer {
    ...AnswerParts
  }
  carried {
    ...CarriedParts
  }
  suggestion {
    ...SuggestionParts
  }
  proposals {
    ...ProposalParts
  }
}
    fragment EarlierLineParts on EarlierLine {
  code
  labelJa
  labelEn
  value
  confirmedOn
  targetOn
  remarks
}
fragment CarriedParts on CarriedAnswer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  change
  need
  isReady
  fromFiscalYear
  from {
    ...EarlierLineParts
  }
}
fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
  source
}
fragment ProposalParts on AnswerProposal {
  id
  source
  state
  askedOf
  askedBy
  question
  askedAt
  value
  confirmedOn
  targetOn
  reason
  remarks
  proposedBy
  proposedAt
  vendorAddress
  told
  version
  isForViewer
}
fragment SuggestionParts on AnswerSuggestion {
  value
  targetOn
  logins
  inPlace
  planned
  dueOn
}`,
  { fragmentName: 'ItemParts' },
) as unknown as TypedDocumentString<ItemPartsFragment, unknown>;
export const ProgressPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ProgressParts on ChecklistProgress {
  total
  answered
  no
  closedByEntryQuestion
}
    `,
  { fragmentName: 'ProgressParts' },
) as unknown as TypedDocumentString<ProgressPartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(
  `
    fragment EvidenceParts on Evidence {
  id
  kind
  title
  note
  speaksForOn
  addedBy
  addedAt
  file {
    id
    name
    bytes
    sha256
    state
    scan
    message
  }
}
    `,
  { fragmentName: 'EvidenceParts' },
) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const SignaturePartsFragmentDoc = new TypedDocumentString(
  `
    fragment SignatureParts on ChecklistSignature {
  id
  number
  signedBy
  signedAt
  reopenedAt
  reopenedBy
  reopenReason
}
    `,
  { fragmentName: 'SignatureParts' },
) as unknown as TypedDocumentString<SignaturePartsFragment, unknown>;
export const ClinicPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ClinicParts on Clinic {
  id
  name
  nameKana
  kind
  prefecture
  address
  phone
  institutionCode
  directorName
  tags
  version
  viewerCanEdit
  leftOn
  hasLeft
  leavingNote
}
    `,
  { fragmentName: 'ClinicParts' },
) as unknown as TypedDocumentString<ClinicPartsFragment, unknown>;
export const ImportPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ImportParts on ClinicImport {
  id
  fileName
  encoding
  mode
  state
  totalRows
  doneRows
  counts {
    create
    update
    unchanged
    skip
    error
  }
  unknownColumns
  canApply
  failure
}
    `,
  { fragmentName: 'ImportParts' },
) as unknown as TypedDocumentString<ImportPartsFragment, unknown>;
export const TwoFactorPartsFragmentDoc = new TypedDocumentString(
  `
    fragment TwoFactorParts on TwoFactorState {
  status
  plannedOn
  reliefReason
  reliefUntilOn
}
    `,
  { fragmentName: 'TwoFactorParts' },
) as unknown as TypedDocumentString<TwoFactorPartsFragment, unknown>;
export const SystemPartsFragmentDoc = new TypedDocumentString(
  `
    fragment SystemParts on System {
  id
  clinicId
  kind
  name
  vendorName
  renewalOn
  clientLogin {
    ...TwoFactorParts
  }
  serverLogin {
    ...TwoFactorParts
  }
  version
}
    fragment TwoFactorParts on TwoFactorState {
  status
  plannedOn
  reliefReason
  reliefUntilOn
}`,
  { fragmentName: 'SystemParts' },
) as unknown as TypedDocumentString<SystemPartsFragment, unknown>;
export const DraftItemPartsFragmentDoc = new TypedDocumentString(
  `
    fragment DraftItemParts on DraftItem {
  id
  version
  form
  sheetN
  sheetRow
  sectionCode
  sectionTitleJa
  sectionTitleEn
  code
  labelJa
  labelEn
  answerKind
  plannedUntilYear
  scope
  explainJa
  evidenceJa
  remarksHintJa
  guidelineRefs
  change
  replaces
  score
  isConfirmed
  isLeftOut
  doubts
  readLabelJa
}
    `,
  { fragmentName: 'DraftItemParts' },
) as unknown as TypedDocumentString<DraftItemPartsFragment, unknown>;
export const DraftFactPartsFragmentDoc = new TypedDocumentString(
  `
    fragment DraftFactParts on EditionDraft {
  version
  labelJa
  labelEn
  titleJa
  fiscalYear
  published
  guidelineBasis
  earlier {
    id
    labelJa
    labelEn
  }
}
    `,
  { fragmentName: 'DraftFactParts' },
) as unknown as TypedDocumentString<DraftFactPartsFragment, unknown>;
export const GuidelineTablePartsFragmentDoc = new TypedDocumentString(
  `
    fragment GuidelineTableParts on GuidelineTable {
  id
  guideline
  fileName
  items
  importedBy
  importedAt
  version
}
    `,
  { fragmentName: 'GuidelineTableParts' },
) as unknown as TypedDocumentString<GuidelineTablePartsFragment, unknown>;
export const SignInStepFragmentDoc = new TypedDocumentString(
  `
    fragment SignInStep on SignInResult {
  __typename
  ... on SignedIn {
    personName
  }
  ... on KeyRequired {
    options
  }
  ... on PasswordRequired {
    isFirst
  }
  ... on TenantChoiceRequired {
    tenants {
      id
      name
    }
  }
  ... on TooManyAttempts {
    retryAfterSeconds
  }
  ... on UserError {
    message
  }
}
    `,
  { fragmentName: 'SignInStep' },
) as unknown as TypedDocumentString<SignInStepFragment, unknown>;
export const ObjectionFragmentDoc = new TypedDocumentString(
  `
    fragment Objection on RecoveryObjectionResult {
  __typename
  ... on RecoveryObjection {
    tenantName
    startedAt
    isStopped
  }
  ... on UserError {
    message
  }
}
    `,
  { fragmentName: 'Objection' },
) as unknown as TypedDocumentString<ObjectionFragment, unknown>;
export const InspectionPartsFragmentDoc = new TypedDocumentString(
  `
    fragment InspectionParts on Inspection {
  id
  clinicId
  inspectionOn
  documentsDueOn
  healthCentre
  state
  version
}
    `,
  { fragmentName: 'InspectionParts' },
) as unknown as TypedDocumentString<InspectionPartsFragment, unknown>;
export const AccountReviewPartsFragmentDoc = new TypedDocumentString(
  `
    fragment AccountReviewParts on AccountReview {
  id
  heldOn
  systems
  whose
  doneBy
  accountCount
  stoppedCount
  note
  nextOn
  version
}
    `,
  { fragmentName: 'AccountReviewParts' },
) as unknown as TypedDocumentString<AccountReviewPartsFragment, unknown>;
export const BackupPartsFragmentDoc = new TypedDocumentString(
  `
    fragment BackupParts on Backup {
  id
  target
  name
  systemId
  systemName
  methods
  frequency
  generations
  offlineCopy
  offsiteCopy
  encryptedCopy
  keptWhere
  stepsWhere
  doneBy
  succeededOn
  testedOn
  testResult
  testedBy
  nextTestOn
  note
  reviewedOn
  remarks {
    kind
    isOurs
  }
  version
}
    `,
  { fragmentName: 'BackupParts' },
) as unknown as TypedDocumentString<BackupPartsFragment, unknown>;
export const ContactPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ContactParts on ClinicContact {
  id
  clinicId
  kind
  name
  role
  phone
  nightPhone
  note
  confirmedOn
  confirmedBy
  isStale
  version
}
    `,
  { fragmentName: 'ContactParts' },
) as unknown as TypedDocumentString<ContactPartsFragment, unknown>;
export const PlanPartsFragmentDoc = new TypedDocumentString(
  `
    fragment PlanParts on ContinuityPlan {
  id
  name
  coversCyber
  edition
  keptWhere
  approvedBy
  reviewedOn
  checkedOn
  nextReviewOn
  file {
    id
    name
    bytes
  }
  note
  version
}
    `,
  { fragmentName: 'PlanParts' },
) as unknown as TypedDocumentString<PlanPartsFragment, unknown>;
export const DrillPartsFragmentDoc = new TypedDocumentString(
  `
    fragment DrillParts on Drill {
  id
  heldOn
  kind
  scenario
  people
  ledBy
  found
  nextOn
  file {
    id
    name
    bytes
  }
  version
}
    `,
  { fragmentName: 'DrillParts' },
) as unknown as TypedDocumentString<DrillPartsFragment, unknown>;
export const EquipmentPartsFragmentDoc = new TypedDocumentString(
  `
    fragment EquipmentParts on Equipment {
  id
  name
  kind
  model
  place
  usedFor
  osVersion
  manager
  isRemote
  vendorName
  boughtOn
  supportEndsOn
  isUnsupported
  note
  reviewedOn
  version
}
    `,
  { fragmentName: 'EquipmentParts' },
) as unknown as TypedDocumentString<EquipmentPartsFragment, unknown>;
export const TrainingPartsFragmentDoc = new TypedDocumentString(
  `
    fragment TrainingParts on Training {
  id
  heldOn
  theme
  audience
  ledBy
  people
  participants
  material
  file {
    id
    name
    bytes
  }
  note
  nextOn
  version
}
    `,
  { fragmentName: 'TrainingParts' },
) as unknown as TypedDocumentString<TrainingPartsFragment, unknown>;
export const CalendarFeedPartsFragmentDoc = new TypedDocumentString(
  `
    fragment CalendarFeedParts on CalendarFeed {
  id
  name
  memberName
  clinicName
  createdAt
  lastReadAt
}
    `,
  { fragmentName: 'CalendarFeedParts' },
) as unknown as TypedDocumentString<CalendarFeedPartsFragment, unknown>;
export const ChannelPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ChannelParts on Channel {
  id
  kind
  name
  clinicId
  clinicName
  isOn
  hint
  failingSince
  lastFailure
  lastFailureMeans
  pausedUntil
  lastSentAt
  version
}
    `,
  { fragmentName: 'ChannelParts' },
) as unknown as TypedDocumentString<ChannelPartsFragment, unknown>;
export const ChannelTestPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ChannelTestParts on ChannelTest {
  id
  kind
  state
  failure
  failureMeans
  sentAt
  isOver
}
    `,
  { fragmentName: 'ChannelTestParts' },
) as unknown as TypedDocumentString<ChannelTestPartsFragment, unknown>;
export const LineWorksAccountPartsFragmentDoc = new TypedDocumentString(
  `
    fragment LineWorksAccountParts on LineWorksAccount {
  memberId
  name
  email
  lineWorksId
  version
}
    `,
  { fragmentName: 'LineWorksAccountParts' },
) as unknown as TypedDocumentString<LineWorksAccountPartsFragment, unknown>;
export const PushBrowserPartsFragmentDoc = new TypedDocumentString(
  `
    fragment PushBrowserParts on PushBrowser {
  id
  device
  fingerprint
  createdAt
  lastSentAt
}
    `,
  { fragmentName: 'PushBrowserParts' },
) as unknown as TypedDocumentString<PushBrowserPartsFragment, unknown>;
export const DeliveryPartsFragmentDoc = new TypedDocumentString(
  `
    fragment DeliveryParts on Delivery {
  id
  channel
  purpose
  recipientId
  recipientName
  lineCount
  title
  clinicName
  dueOn
  state
  failure
  failureMeans
  createdAt
  sentAt
}
    `,
  { fragmentName: 'DeliveryParts' },
) as unknown as TypedDocumentString<DeliveryPartsFragment, unknown>;
export const ReminderPolicyPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ReminderPolicyParts on ReminderPolicy {
  kind
  version
  isOn
  stages {
    days
    level
  }
  repeatsEveryDays
  at
  onClosedDay
  escalates
  grouping
  channels
  openCount
  nextDueOn
}
    `,
  { fragmentName: 'ReminderPolicyParts' },
) as unknown as TypedDocumentString<ReminderPolicyPartsFragment, unknown>;
export const ReminderSettingsPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ReminderSettingsParts on ReminderSettings {
  version
  saturdaysClosed
  sundaysClosed
  holidaysClosed
  newYearFrom
  newYearUntil
  quietFrom
  quietUntil
  mondayDigest
  fallbackMinutes
}
    `,
  { fragmentName: 'ReminderSettingsParts' },
) as unknown as TypedDocumentString<ReminderSettingsPartsFragment, unknown>;
export const ReminderPreferencePartsFragmentDoc = new TypedDocumentString(
  `
    fragment ReminderPreferenceParts on ReminderPreferences {
  version
  receives
  channels
  mondayDigest
  lineWorksId
  hasBrowser
}
    `,
  { fragmentName: 'ReminderPreferenceParts' },
) as unknown as TypedDocumentString<ReminderPreferencePartsFragment, unknown>;
export const RowsTakenFragmentDoc = new TypedDocumentString(
  `
    fragment RowsTaken on TakeReturnedRowsResult {
  __typename
  ... on ReturnedRowsTaken {
    taken
    left {
      itemId
      code
      message
    }
  }
  ... on UserError {
    message
  }
}
    `,
  { fragmentName: 'RowsTaken' },
) as unknown as TypedDocumentString<RowsTakenFragment, unknown>;
export const ReturnedHeadFragmentDoc = new TypedDocumentString(
  `
    fragment ReturnedHead on ReturnedFormHead {
  id
  checklistId
  clinicId
  clinicName
  fileName
  kind
  state
  isSigned
  readBy
  readAt
  counts {
    same
    changed
    problems
    taken
  }
}
    `,
  { fragmentName: 'ReturnedHead' },
) as unknown as TypedDocumentString<ReturnedHeadFragment, unknown>;
export const ReturnedLineFragmentDoc = new TypedDocumentString(
  `
    fragment ReturnedLine on ReturnedFormLine {
  itemId
  code
  labelJa
  labelEn
  answerKind
  targetLatestOn
  place
  state
  isChangedSince
  current {
    ...AnswerParts
  }
  given {
    value
    confirmedOn
    targetOn
    reason
    remarks
  }
  problems {
    message
    cell
    text
  }
}
    fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
  source
}`,
  { fragmentName: 'ReturnedLine' },
) as unknown as TypedDocumentString<ReturnedLineFragment, unknown>;
export const ReturnedBatchPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ReturnedBatchParts on ReturnedBatch {
  id
  fileName
  readBy
  readAt
  rowsRead
  clinics
  waiting
  unclear
  strayRows
  counts {
    same
    changed
    problems
    taken
  }
  stray {
    place
    text
    message
  }
}
    `,
  { fragmentName: 'ReturnedBatchParts' },
) as unknown as TypedDocumentString<ReturnedBatchPartsFragment, unknown>;
export const TaskPartsFragmentDoc = new TypedDocumentString(
  `
    fragment TaskParts on Task {
  id
  clinicId
  clinicName
  title
  checklistId
  itemCode
  owner {
    id
    name
  }
  dueOn
  overdue
  status
  closingNote
  version
  createdAt
  viewerCanEdit
}
    `,
  { fragmentName: 'TaskParts' },
) as unknown as TypedDocumentString<TaskPartsFragment, unknown>;
export const MemberPartsFragmentDoc = new TypedDocumentString(
  `
    fragment MemberParts on Member {
  id
  name
  email
  role
  version
  state
  enrolled
  enrolledAt
  lastSignInAt
  clinics {
    id
    name
  }
  invitation {
    sentAt
    expiresAt
    letter
    state
    invitedBy
  }
  viewerCanChange
  viewerCanRecover
}
    `,
  { fragmentName: 'MemberParts' },
) as unknown as TypedDocumentString<MemberPartsFragment, unknown>;
export const MemberChangePartsFragmentDoc = new TypedDocumentString(
  `
    fragment MemberChangeParts on ChangeMemberResult {
  __typename
  ... on MemberChanged {
    member {
      ...MemberParts
    }
  }
  ... on MemberConflict {
    message
    member {
      ...MemberParts
    }
  }
  ... on InvalidInput {
    message
    field
  }
  ... on UserError {
    message
  }
}
    fragment MemberParts on Member {
  id
  name
  email
  role
  version
  state
  enrolled
  enrolledAt
  lastSignInAt
  clinics {
    id
    name
  }
  invitation {
    sentAt
    expiresAt
    letter
    state
    invitedBy
  }
  viewerCanChange
  viewerCanRecover
}`,
  { fragmentName: 'MemberChangeParts' },
) as unknown as TypedDocumentString<MemberChangePartsFragment, unknown>;
export const RecoveryPartsFragmentDoc = new TypedDocumentString(
  `
    fragment RecoveryParts on AssistedRecovery {
  id
  member {
    id
    name
    role
  }
  state
  startedByName
  startedAt
  approvedByName
  approvedAt
  readyAt
  readyAtWhenApproved
  viewerCanApprove
  viewerCanWithdraw
}
    `,
  { fragmentName: 'RecoveryParts' },
) as unknown as TypedDocumentString<RecoveryPartsFragment, unknown>;
export const RecoveryStepPartsFragmentDoc = new TypedDocumentString(
  `
    fragment RecoveryStepParts on RecoveryStepResult {
  __typename
  ... on RecoveryStepped {
    recovery {
      ...RecoveryParts
    }
  }
  ... on RecoveryUnderWayAlready {
    message
    recovery {
      ...RecoveryParts
    }
  }
  ... on RecoveryNotAllowed {
    message
  }
}
    fragment RecoveryParts on AssistedRecovery {
  id
  member {
    id
    name
    role
  }
  state
  startedByName
  startedAt
  approvedByName
  approvedAt
  readyAt
  readyAtWhenApproved
  viewerCanApprove
  viewerCanWithdraw
}`,
  { fragmentName: 'RecoveryStepParts' },
) as unknown as TypedDocumentString<RecoveryStepPartsFragment, unknown>;
export const SignInPolicyPartsFragmentDoc = new TypedDocumentString(
  `
    fragment SignInPolicyParts on SignInPolicy {
  method
  idleMinutes
  absoluteHours
  version
  viewerCanEdit
  membersWithoutPassword
  membersToSignInAgain
}
    `,
  { fragmentName: 'SignInPolicyParts' },
) as unknown as TypedDocumentString<SignInPolicyPartsFragment, unknown>;
export const TwoFactorDatePartsFragmentDoc = new TypedDocumentString(
  `
    fragment TwoFactorDateParts on TwoFactorDate {
  dueOn
  choices
  reason
  setBy
  setAt
  version
  viewerCanSet
}
    `,
  { fragmentName: 'TwoFactorDateParts' },
) as unknown as TypedDocumentString<TwoFactorDatePartsFragment, unknown>;
export const VendorQuestionPartsFragmentDoc = new TypedDocumentString(
  `
    fragment VendorQuestionParts on VendorQuestion {
  id
  state
  clinicName
  fiscalYear
  askedBy
  askedAt
  question
  itemJa
  itemEn
  answerKind
  explainJa
  guidance {
    minutes
    ask
    explainEn
    showEn
    remarksEn
    okJa
    okEn
    ngJa
    ngEn
  }
  targetLatestOn
  value
  confirmedOn
  targetOn
  reason
  remarks
  answeredAt
  version
}
    `,
  { fragmentName: 'VendorQuestionParts' },
) as unknown as TypedDocumentString<VendorQuestionPartsFragment, unknown>;
export const UnreadNoticesDocument = new TypedDocumentString(
  `
    query UnreadNotices {
  notices(unreadOnly: true, first: 1) {
    unreadCount
  }
}
    `,
  { hash: 'sha256:ba129c121147fd82e6d99d7218234a8d4dd5e86139053698598fd35c826208fc' },
) as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const ViewerDocument = new TypedDocumentString(
  `
    query Viewer {
  viewer {
    id
    name
    email
    role
    language
    permissions
    tenant {
      id
      name
      demo
    }
  }
}
    `,
  { hash: 'sha256:88399c4688cae2efda92d0d813599131f9d019fb4705f1e3532c8fc806d9da21' },
) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SetLanguageDocument = new TypedDocumentString(
  `
    mutation SetLanguage($input: SetLanguageInput!) {
  setLanguage(input: $input) {
    id
    language
  }
}
    `,
  { hash: 'sha256:c2321e56b7d13d135a2fc67ff87788f127fee562888870916a99fa7f97e8fd9d' },
) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const SignOutDocument = new TypedDocumentString(
  `
    mutation SignOut {
  signOut
}
    `,
  { hash: 'sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956' },
) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AuditEventsDocument = new TypedDocumentString(
  `
    query AuditEvents($filter: AuditFilter, $first: Int, $after: String) {
  auditEvents(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      seq
      at
      actorKind
      actorId
      actorName
      clinicId
      clinicName
      action
      objectKind
      objectId
      before
      after
      requestId
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    lookedBackTo
  }
}
    `,
  { hash: 'sha256:ecc9bb162172a4de7fdd213926adc81928a8ab6415330d092ca352965239bda5' },
) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const AuditTrailStateDocument = new TypedDocumentString(
  `
    query AuditTrailState {
  auditTrailState {
    links
    checkedFrom
    head
    isWhole
    firstBadSeq
    checkedAt
  }
}
    `,
  { hash: 'sha256:f54a73703accc8584e692dfca6ceaec5f58f8314bf2276530ca473be19afdafa' },
) as unknown as TypedDocumentString<AuditTrailStateQuery, AuditTrailStateQueryVariables>;
export const ExportAuditEventsDocument = new TypedDocumentString(
  `
    mutation ExportAuditEvents($input: ExportAuditEventsInput!) {
  exportAuditEvents(input: $input) {
    __typename
    ... on AuditExport {
      fileName
      csv
      rows
      isCut
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:d31f051fe1a61294fe99522831b3e999ff1e81b00e1272a13138978f494520ac' },
) as unknown as TypedDocumentString<ExportAuditEventsMutation, ExportAuditEventsMutationVariables>;
export const FormBlanksDocument = new TypedDocumentString(
  `
    query FormBlanks($editionId: ID!) {
  formBlanks(editionId: $editionId) {
    id
    form
    state
    version
    fileName
    found
    total
    createdBy
    createdAt
    changedBy
    changedAt
  }
}
    `,
  { hash: 'sha256:341d42daf9c307243cce9ab2e0f4358b35ac2fbc26a0095effe5bece753e9f73' },
) as unknown as TypedDocumentString<FormBlanksQuery, FormBlanksQueryVariables>;
export const FormBlankDocument = new TypedDocumentString(
  `
    query FormBlank($id: ID!) {
  formBlank(id: $id) {
    ...BlankParts
  }
}
    fragment BlankParts on FormBlank {
  id
  editionId
  editionLabelJa
  editionLabelEn
  form
  state
  version
  fileName
  sheets {
    name
    isHidden
  }
  sheetName
  isProtected
  round
  rounds
  grid {
    rows
    columns
    hiddenRows
    hiddenColumns
    cells {
      row
      column
      rowSpan
      columnSpan
      text
      isFormula
    }
  }
  items {
    id
    code
    labelJa
    labelEn
    scopeJa
    mayBeLeftOut
  }
  cells {
    cell
    what
    itemId
    round
  }
  missing
  doubts {
    kind
    cell
    text
    itemId
  }
  changedBy
  changedAt
}`,
  { hash: 'sha256:7800c7332fd5ae5e3ce7544f7ca48aa4f953382e5ea1b867ae10c7e691c48f8c' },
) as unknown as TypedDocumentString<FormBlankQuery, FormBlankQueryVariables>;
export const MinistryFormDocument = new TypedDocumentString(
  `
    query MinistryForm($checklistId: ID!) {
  ministryForm(checklistId: $checklistId) {
    isReady
    editionId
  }
}
    `,
  { hash: 'sha256:2eb8e7f2ba13389db6fa8e65787f5288098c0e874b28e16a2b19fefb5af01fbe' },
) as unknown as TypedDocumentString<MinistryFormQuery, MinistryFormQueryVariables>;
export const BeginBlankUploadDocument = new TypedDocumentString(
  `
    mutation BeginBlankUpload($input: BeginUploadInput!) {
  beginUpload(input: $input) {
    __typename
    ... on UploadBegun {
      id
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:dbecb24af608922d87278dc086a71244253e81a6f0ed90ba2d6f2213e13c88db' },
) as unknown as TypedDocumentString<BeginBlankUploadMutation, BeginBlankUploadMutationVariables>;
export const ReadFormBlankDocument = new TypedDocumentString(
  `
    mutation ReadFormBlank($input: ReadFormBlankInput!) {
  readFormBlank(input: $input) {
    ...BlankResult
  }
}
    fragment BlankParts on FormBlank {
  id
  editionId
  editionLabelJa
  editionLabelEn
  form
  state
  version
  fileName
  sheets {
    name
    isHidden
  }
  sheetName
  isProtected
  round
  rounds
  grid {
    rows
    columns
    hiddenRows
    hiddenColumns
    cells {
      row
      column
      rowSpan
      columnSpan
      text
      isFormula
    }
  }
  items {
    id
    code
    labelJa
    labelEn
    scopeJa
    mayBeLeftOut
  }
  cells {
    cell
    what
    itemId
    round
  }
  missing
  doubts {
    kind
    cell
    text
    itemId
  }
  changedBy
  changedAt
}
fragment BlankResult on FormBlankResult {
  __typename
  ... on FormBlankSaved {
    blank {
      ...BlankParts
    }
  }
  ... on FormBlankRefused {
    message
  }
  ... on FormBlankIncomplete {
    message
    missing
  }
  ... on FormBlankChangedMeanwhile {
    message
    blank {
      ...BlankParts
    }
  }
}`,
  { hash: 'sha256:70e0f06d33ec65c97f942a84ee8fc83ce2c0a0058d53473de6448a01c63d42fb' },
) as unknown as TypedDocumentString<ReadFormBlankMutation, ReadFormBlankMutationVariables>;
export const ChooseFormSheetDocument = new TypedDocumentString(
  `
    mutation ChooseFormSheet($input: ChooseFormSheetInput!) {
  chooseFormSheet(input: $input) {
    ...BlankResult
  }
}
    fragment BlankParts on FormBlank {
  id
  editionId
  editionLabelJa
  editionLabelEn
  form
  state
  version
  fileName
  sheets {
    name
    isHidden
  }
  sheetName
  isProtected
  round
  rounds
  grid {
    rows
    columns
    hiddenRows
    hiddenColumns
    cells {
      row
      column
      rowSpan
      columnSpan
      text
      isFormula
    }
  }
  items {
    id
    code
    labelJa
    labelEn
    scopeJa
    mayBeLeftOut
  }
  cells {
    cell
    what
    itemId
    round
  }
  missing
  doubts {
    kind
    cell
    text
    itemId
  }
  changedBy
  changedAt
}
fragment BlankResult on FormBlankResult {
  __typename
  ... on FormBlankSaved {
    blank {
      ...BlankParts
    }
  }
  ... on FormBlankRefused {
    message
  }
  ... on FormBlankIncomplete {
    message
    missing
  }
  ... on FormBlankChangedMeanwhile {
    message
    blank {
      ...BlankParts
    }
  }
}`,
  { hash: 'sha256:399ca699db8059bb5ac01b59c91f482b2fb3bbe2919ccda1d2234ea09c0248d5' },
) as unknown as TypedDocumentString<ChooseFormSheetMutation, ChooseFormSheetMutationVariables>;
export const MapFormCellsDocument = new TypedDocumentString(
  `
    mutation MapFormCells($input: MapFormCellsInput!) {
  mapFormCells(input: $input) {
    ...BlankResult
  }
}
    fragment BlankParts on FormBlank {
  id
  editionId
  editionLabelJa
  editionLabelEn
  form
  state
  version
  fileName
  sheets {
    name
    isHidden
  }
  sheetName
  isProtected
  round
  rounds
  grid {
    rows
    columns
    hiddenRows
    hiddenColumns
    cells {
      row
      column
      rowSpan
      columnSpan
      text
      isFormula
    }
  }
  items {
    id
    code
    labelJa
    labelEn
    scopeJa
    mayBeLeftOut
  }
  cells {
    cell
    what
    itemId
    round
  }
  missing
  doubts {
    kind
    cell
    text
    itemId
  }
  changedBy
  changedAt
}
fragment BlankResult on FormBlankResult {
  __typename
  ... on FormBlankSaved {
    blank {
      ...BlankParts
    }
  }
  ... on FormBlankRefused {
    message
  }
  ... on FormBlankIncomplete {
    message
    missing
  }
  ... on FormBlankChangedMeanwhile {
    message
    blank {
      ...BlankParts
    }
  }
}`,
  { hash: 'sha256:180bcf46695402b6ec160ebe903d2e434e7538abef1e5d74c538650c954662ba' },
) as unknown as TypedDocumentString<MapFormCellsMutation, MapFormCellsMutationVariables>;
export const UseFormBlankDocument = new TypedDocumentString(
  `
    mutation UseFormBlank($input: UseFormBlankInput!) {
  useFormBlank(input: $input) {
    ...BlankResult
  }
}
    fragment BlankParts on FormBlank {
  id
  editionId
  editionLabelJa
  editionLabelEn
  form
  state
  version
  fileName
  sheets {
    name
    isHidden
  }
  sheetName
  isProtected
  round
  rounds
  grid {
    rows
    columns
    hiddenRows
    hiddenColumns
    cells {
      row
      column
      rowSpan
      columnSpan
      text
      isFormula
    }
  }
  items {
    id
    code
    labelJa
    labelEn
    scopeJa
    mayBeLeftOut
  }
  cells {
    cell
    what
    itemId
    round
  }
  missing
  doubts {
    kind
    cell
    text
    itemId
  }
  changedBy
  changedAt
}
fragment BlankResult on FormBlankResult {
  __typename
  ... on FormBlankSaved {
    blank {
      ...BlankParts
    }
  }
  ... on FormBlankRefused {
    message
  }
  ... on FormBlankIncomplete {
    message
    missing
  }
  ... on FormBlankChangedMeanwhile {
    message
    blank {
      ...BlankParts
    }
  }
}`,
  { hash: 'sha256:6a54125fe0df56633fd81a5124e720a48816513a9eec3a9d9a7984f06c3d3627' },
) as unknown as TypedDocumentString<UseFormBlankMutation, UseFormBlankMutationVariables>;
export const RetireFormBlankDocument = new TypedDocumentString(
  `
    mutation RetireFormBlank($input: RetireFormBlankInput!) {
  retireFormBlank(input: $input) {
    ...BlankResult
  }
}
    fragment BlankParts on FormBlank {
  id
  editionId
  editionLabelJa
  editionLabelEn
  form
  state
  version
  fileName
  sheets {
    name
    isHidden
  }
  sheetName
  isProtected
  round
  rounds
  grid {
    rows
    columns
    hiddenRows
    hiddenColumns
    cells {
      row
      column
      rowSpan
      columnSpan
      text
      isFormula
    }
  }
  items {
    id
    code
    labelJa
    labelEn
    scopeJa
    mayBeLeftOut
  }
  cells {
    cell
    what
    itemId
    round
  }
  missing
  doubts {
    kind
    cell
    text
    itemId
  }
  changedBy
  changedAt
}
fragment BlankResult on FormBlankResult {
  __typename
  ... on FormBlankSaved {
    blank {
      ...BlankParts
    }
  }
  ... on FormBlankRefused {
    message
  }
  ... on FormBlankIncomplete {
    message
    missing
  }
  ... on FormBlankChangedMeanwhile {
    message
    blank {
      ...BlankParts
    }
  }
}`,
  { hash: 'sha256:595d80b1bb2573a7119c41a0cabfdcec4aa6e3d9109ac528f3421e0da62a4ed0' },
) as unknown as TypedDocumentString<RetireFormBlankMutation, RetireFormBlankMutationVariables>;
export const CarryOverEditionsDocument = new TypedDocumentString(
  `
    query CarryOverEditions {
  heldEditions {
    id
    labelJa
    labelEn
    fiscalYear
    origin
    forms {
      form
    }
  }
}
    `,
  { hash: 'sha256:64286a1edd6a029e3a157bfc4afbf0a9245dd5f6bfa2e56dd57c3e17726f99b4' },
) as unknown as TypedDocumentString<CarryOverEditionsQuery, CarryOverEditionsQueryVariables>;
export const CarryOverClinicNameDocument = new TypedDocumentString(
  `
    query CarryOverClinicName($id: ID!) {
  clinic(id: $id) {
    id
    name
  }
}
    `,
  { hash: 'sha256:5806c0660e7baf521d0771641be12d9d9974ade422c72ad78f027bd77d000547' },
) as unknown as TypedDocumentString<CarryOverClinicNameQuery, CarryOverClinicNameQueryVariables>;
export const CarryOversDocument = new TypedDocumentString(
  `
    query CarryOvers($first: Int, $after: String) {
  carryOvers(first: $first, after: $after) {
    nodes {
      ...CarryOverParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CarryOverParts on CarryOver {
  id
  editionLabelJa
  editionLabelEn
  fiscalYear
  state
  doneClinics
  totalClinics
  clinics {
    waiting
    applied
    skipped
    undone
    kept
  }
  lines {
    carried
    needsAnswer
    merged
    dropped
    earlierAnswers
    evidenceLinked
    tasksMoved
  }
  createdBy
  createdAt
  undoUntilOn
  canApply
  canUndo
  failure
}`,
  { hash: 'sha256:0f985358efd2e5f1469981ee92e4cbf75d0dcadc54f7f7a68f916a9b34a9ef9f' },
) as unknown as TypedDocumentString<CarryOversQuery, CarryOversQueryVariables>;
export const CarryOverDocument = new TypedDocumentString(
  `
    query CarryOver($id: ID!) {
  carryOver(id: $id) {
    ...CarryOverParts
  }
}
    fragment CarryOverParts on CarryOver {
  id
  editionLabelJa
  editionLabelEn
  fiscalYear
  state
  doneClinics
  totalClinics
  clinics {
    waiting
    applied
    skipped
    undone
    kept
  }
  lines {
    carried
    needsAnswer
    merged
    dropped
    earlierAnswers
    evidenceLinked
    tasksMoved
  }
  createdBy
  createdAt
  undoUntilOn
  canApply
  canUndo
  failure
}`,
  { hash: 'sha256:70e9a6b4605a5daa2ee30a42535824b9db75f008a8c6edfa113c580b688d5d54' },
) as unknown as TypedDocumentString<CarryOverQuery, CarryOverQueryVariables>;
export const CarryOverClinicsDocument = new TypedDocumentString(
  `
    query CarryOverClinics($id: ID!, $only: CarryOverClinicState, $first: Int, $after: String) {
  carryOverClinics(id: $id, only: $only, first: $first, after: $after) {
    nodes {
      ...CarryOverClinicParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CarryOverClinicParts on CarryOverClinic {
  clinicId
  clinicName
  state
  reason
  fromEditionLabelJa
  fromEditionLabelEn
  fromFiscalYear
  toChecklistId
  carried
  needsAnswer
  merged
  dropped
}`,
  { hash: 'sha256:a2bda898f795f774ff103f5622b2433d1c219b1e1681b2ffe3d75cf80a9b2fd3' },
) as unknown as TypedDocumentString<CarryOverClinicsQuery, CarryOverClinicsQueryVariables>;
export const CarryOverClinicDocument = new TypedDocumentString(
  `
    query CarryOverClinic($id: ID!, $clinicId: ID!) {
  carryOverClinic(id: $id, clinicId: $clinicId) {
    isAsCarried
    clinic {
      ...CarryOverClinicParts
    }
    lines {
      itemId
      code
      labelJa
      labelEn
      change
      need
      value
      targetOn
      isAnswered
      from {
        ...EarlierLineParts
      }
    }
    dropped {
      ...EarlierLineParts
    }
  }
}
    fragment CarryOverClinicParts on CarryOverClinic {
  clinicId
  clinicName
  state
  reason
  fromEditionLabelJa
  fromEditionLabelEn
  fromFiscalYear
  toChecklistId
  carried
  needsAnswer
  merged
  dropped
}
fragment EarlierLineParts on EarlierLine {
  code
  labelJa
  labelEn
  value
  confirmedOn
  targetOn
  remarks
}`,
  { hash: 'sha256:7b9ffb81f096305ec9f62bdc1c6beb62e95b0538a0d55d50f2c61e2307006226' },
) as unknown as TypedDocumentString<CarryOverClinicQuery, CarryOverClinicQueryVariables>;
export const PreviewCarryOverDocument = new TypedDocumentString(
  `
    mutation PreviewCarryOver($input: PreviewCarryOverInput!) {
  previewCarryOver(input: $input) {
    __typename
    ... on CarryOverSaved {
      carryOver {
        ...CarryOverParts
      }
    }
    ... on CarryOverRefused {
      message
    }
  }
}
    fragment CarryOverParts on CarryOver {
  id
  editionLabelJa
  editionLabelEn
  fiscalYear
  state
  doneClinics
  totalClinics
  clinics {
    waiting
    applied
    skipped
    undone
    kept
  }
  lines {
    carried
    needsAnswer
    merged
    dropped
    earlierAnswers
    evidenceLinked
    tasksMoved
  }
  createdBy
  createdAt
  undoUntilOn
  canApply
  canUndo
  failure
}`,
  { hash: 'sha256:38a143208476ffce68d003fb227c57db9ca180dce336d6dc3caefefe4d3059c2' },
) as unknown as TypedDocumentString<PreviewCarryOverMutation, PreviewCarryOverMutationVariables>;
export const ApplyCarryOverDocument = new TypedDocumentString(
  `
    mutation ApplyCarryOver($input: ApplyCarryOverInput!) {
  applyCarryOver(input: $input) {
    __typename
    ... on CarryOverSaved {
      carryOver {
        ...CarryOverParts
      }
    }
    ... on CarryOverRefused {
      message
    }
  }
}
    fragment CarryOverParts on CarryOver {
  id
  editionLabelJa
  editionLabelEn
  fiscalYear
  state
  doneClinics
  totalClinics
  clinics {
    waiting
    applied
    skipped
    undone
    kept
  }
  lines {
    carried
    needsAnswer
    merged
    dropped
    earlierAnswers
    evidenceLinked
    tasksMoved
  }
  createdBy
  createdAt
  undoUntilOn
  canApply
  canUndo
  failure
}`,
  { hash: 'sha256:db4055d3c7d4575f907035a45e0d8d367ff2700ba3f8f7fed761e541b0fa18c1' },
) as unknown as TypedDocumentString<ApplyCarryOverMutation, ApplyCarryOverMutationVariables>;
export const UndoCarryOverDocument = new TypedDocumentString(
  `
    mutation UndoCarryOver($input: UndoCarryOverInput!) {
  undoCarryOver(input: $input) {
    __typename
    ... on CarryOverSaved {
      carryOver {
        ...CarryOverParts
      }
    }
    ... on CarryOverRefused {
      message
    }
  }
}
    fragment CarryOverParts on CarryOver {
  id
  editionLabelJa
  editionLabelEn
  fiscalYear
  state
  doneClinics
  totalClinics
  clinics {
    waiting
    applied
    skipped
    undone
    kept
  }
  lines {
    carried
    needsAnswer
    merged
    dropped
    earlierAnswers
    evidenceLinked
    tasksMoved
  }
  createdBy
  createdAt
  undoUntilOn
  canApply
  canUndo
  failure
}`,
  { hash: 'sha256:5bb770ee6bf3d08c6e686f697011a80d4bd794b782c64d6498649ffc049c4576' },
) as unknown as TypedDocumentString<UndoCarryOverMutation, UndoCarryOverMutationVariables>;
export const ReconfirmAnswersDocument = new TypedDocumentString(
  `
    mutation ReconfirmAnswers($input: ReconfirmAnswersInput!) {
  reconfirmAnswers(input: $input) {
    __typename
    ... on AnswersReconfirmed {
      items {
        ...ItemParts
      }
      progress {
        ...ProgressParts
      }
      left
    }
    ... on ReconfirmRefused {
      message
    }
  }
}
    fragment EarlierLineParts on EarlierLine {
  code
  labelJa
  labelEn
  value
  confirmedOn
  targetOn
  remarks
}
fragment CarriedParts on CarriedAnswer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  change
  need
  isReady
  fromFiscalYear
  from {
    ...EarlierLineParts
  }
}
fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
  source
}
fragment ItemParts on ChecklistItem {
  id
  code
  answerKind
  labelJa
  labelEn
  scopeJa
  explainJa
  evidenceJa
  remarksHintJa
  verification
  verificationNoteJa
  targetLatestOn
  guidance {
    minutes
    ask
    explainEn
    showEn
    remarksEn
    okJa
    okEn
    ngJa
    ngEn
  }
  answer {
    ...AnswerParts
  }
  carried {
    ...CarriedParts
  }
  suggestion {
    ...SuggestionParts
  }
  proposals {
    ...ProposalParts
  }
}
fragment ProgressParts on ChecklistProgress {
  total
  answered
  no
  closedByEntryQuestion
}
fragment ProposalParts on AnswerProposal {
  id
  source
  state
  askedOf
  askedBy
  question
  askedAt
  value
  confirmedOn
  targetOn
  reason
  remarks
  proposedBy
  proposedAt
  vendorAddress
  told
  version
  isForViewer
}
fragment SuggestionParts on AnswerSuggestion {
  value
  targetOn
  logins
  inPlace
  planned
  dueOn
}`,
  { hash: 'sha256:02c3db4e961a2f4f28f8a053abda3912d124edac7d73846d51984dd01490c85e' },
) as unknown as TypedDocumentString<ReconfirmAnswersMutation, ReconfirmAnswersMutationVariables>;
export const TakeBackReconfirmedDocument = new TypedDocumentString(
  `
    mutation TakeBackReconfirmed($input: TakeBackReconfirmedInput!) {
  takeBackReconfirmed(input: $input) {
    __typename
    ... on AnswersReconfirmed {
      items {
        ...ItemParts
      }
      progress {
        ...ProgressParts
      }
      left
    }
    ... on ReconfirmRefused {
      message
    }
  }
}
    fragment EarlierLineParts on EarlierLine {
  code
  labelJa
  labelEn
  value
  confirmedOn
  targetOn
  remarks
}
fragment CarriedParts on CarriedAnswer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  change
  need
  isReady
  fromFiscalYear
  from {
    ...EarlierLineParts
  }
}
fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
  source
}
fragment ItemParts on ChecklistItem {
  id
  code
  answerKind
  labelJa
  labelEn
  scopeJa
  explainJa
  evidenceJa
  remarksHintJa
  verification
  verificationNoteJa
  targetLatestOn
  guidance {
    minutes
    ask
    explainEn
    showEn
    remarksEn
    okJa
    okEn
    ngJa
    ngEn
  }
  answer {
    ...AnswerParts
  }
  carried {
    ...CarriedParts
  }
  suggestion {
    ...SuggestionParts
  }
  proposals {
    ...ProposalParts
  }
}
fragment ProgressParts on ChecklistProgress {
  total
  answered
  no
  closedByEntryQuestion
}
fragment ProposalParts on AnswerProposal {
  id
  source
  state
  askedOf
  askedBy
  question
  askedAt
  value
  confirmedOn
  targetOn
  reason
  remarks
  proposedBy
  proposedAt
  vendorAddress
  told
  version
  isForViewer
}
fragment SuggestionParts on AnswerSuggestion {
  value
  targetOn
  logins
  inPlace
  planned
  dueOn
}`,
  { hash: 'sha256:627541b2def1304e3e1cc85e2a6a914c7d830dbe705395bd5404e872651e8c4d' },
) as unknown as TypedDocumentString<TakeBackReconfirmedMutation, TakeBackReconfirmedMutationVariables>;
export const AnswerHistoryDocument = new TypedDocumentString(
  `
    query AnswerHistory($checklistId: ID!, $itemId: ID!, $first: Int, $after: String) {
  answerHistory(
    checklistId: $checklistId
    itemId: $itemId
    first: $first
    after: $after
  ) {
    nodes {
      ...AnswerParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
  source
}`,
  { hash: 'sha256:ffe438d1dde9eb0ef87118bbc2c80a9cc8557237108ba108e4ee0cd47a22b135' },
) as unknown as TypedDocumentString<AnswerHistoryQuery, AnswerHistoryQueryVariables>;
export const ChecklistDocument = new TypedDocumentString(
  `
    query Checklist($id: ID!) {
  checklist(id: $id) {
    id
    paperCode
    clinicId
    clinicName
    form
    fiscalYear
    fiscalYearLastOn
    edition {
      id
      labelJa
      labelEn
      titleJa
    }
    newerEdition {
      id
      labelJa
      labelEn
      published
      checklistId
    }
    progress {
      ...ProgressParts
    }
    sections {
      code
      titleJa
      titleEn
      items {
        ...ItemParts
      }
    }
    signature {
      ...SignatureParts
    }
    signatures {
      ...SignatureParts
    }
    vendors {
      name
      systems
      phone
      confirmedOn
    }
    consultants {
      name
      phone
      confirmedOn
    }
    viewerCanAnswer
    viewerCanSign
  }
}
    fragment EarlierLineParts on EarlierLine {
  code
  labelJa
  labelEn
  value
  confirmedOn
  targetOn
  remarks
}
fragment CarriedParts on CarriedAnswer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  change
  need
  isReady
  fromFiscalYear
  from {
    ...EarlierLineParts
  }
}
fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
  source
}
fragment ItemParts on ChecklistItem {
  id
  code
  answerKind
  labelJa
  labelEn
  scopeJa
  explainJa
  evidenceJa
  remarksHintJa
  verification
  verificationNoteJa
  targetLatestOn
  guidance {
    minutes
    ask
    explainEn
    showEn
    remarksEn
    okJa
    okEn
    ngJa
    ngEn
  }
  answer {
    ...AnswerParts
  }
  carried {
    ...CarriedParts
  }
  suggestion {
    ...SuggestionParts
  }
  proposals {
    ...ProposalParts
  }
}
fragment ProgressParts on ChecklistProgress {
  total
  answered
  no
  closedByEntryQuestion
}
fragment ProposalParts on AnswerProposal {
  id
  source
  state
  askedOf
  askedBy
  question
  askedAt
  value
  confirmedOn
  targetOn
  reason
  remarks
  proposedBy
  proposedAt
  vendorAddress
  told
  version
  isForViewer
}
fragment SignatureParts on ChecklistSignature {
  id
  number
  signedBy
  signedAt
  reopenedAt
  reopenedBy
  reopenReason
}
fragment SuggestionParts on AnswerSuggestion {
  value
  targetOn
  logins
  inPlace
  planned
  dueOn
}`,
  { hash: 'sha256:221ce012f3a60eab15488cdd5338408a57d9540c5c582d042d82001d7419d0d8' },
) as unknown as TypedDocumentString<ChecklistQuery, ChecklistQueryVariables>;
export const AnswerChecklistItemDocument = new TypedDocumentString(
  `
    mutation AnswerChecklistItem($input: AnswerChecklistItemInput!) {
  answerChecklistItem(input: $input) {
    __typename
    ... on ItemAnswered {
      item {
        ...ItemParts
      }
      progress {
        ...ProgressParts
      }
    }
    ... on AnswerChangedMeanwhile {
      current {
        ...ItemParts
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      message
    }
  }
}
    fragment EarlierLineParts on EarlierLine {
  code
  labelJa
  labelEn
  value
  confirmedOn
  targetOn
  remarks
}
fragment CarriedParts on CarriedAnswer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  change
  need
  isReady
  fromFiscalYear
  from {
    ...EarlierLineParts
  }
}
fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
  source
}
fragment ItemParts on ChecklistItem {
  id
  code
  answerKind
  labelJa
  labelEn
  scopeJa
  explainJa
  evidenceJa
  remarksHintJa
  verification
  verificationNoteJa
  targetLatestOn
  guidance {
    minutes
    ask
    explainEn
    showEn
    remarksEn
    okJa
    okEn
    ngJa
    ngEn
  }
  answer {
    ...AnswerParts
  }
  carried {
    ...CarriedParts
  }
  suggestion {
    ...SuggestionParts
  }
  proposals {
    ...ProposalParts
  }
}
fragment ProgressParts on ChecklistProgress {
  total
  answered
  no
  closedByEntryQuestion
}
fragment ProposalParts on AnswerProposal {
  id
  source
  state
  askedOf
  askedBy
  question
  askedAt
  value
  confirmedOn
  targetOn
  reason
  remarks
  proposedBy
  proposedAt
  vendorAddress
  told
  version
  isForViewer
}
fragment SuggestionParts on AnswerSuggestion {
  value
  targetOn
  logins
  inPlace
  planned
  dueOn
}`,
  { hash: 'sha256:a829761329b28ad522a0a225b90d449ef4db2187f78a1a3629ac03ff4c54a5bb' },
) as unknown as TypedDocumentString<AnswerChecklistItemMutation, AnswerChecklistItemMutationVariables>;
export const ChecklistEvidenceDocument = new TypedDocumentString(
  `
    query ChecklistEvidence($id: ID!) {
  checklist(id: $id) {
    id
    sections {
      items {
        id
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  title
  note
  speaksForOn
  addedBy
  addedAt
  file {
    id
    name
    bytes
    sha256
    state
    scan
    message
  }
}`,
  { hash: 'sha256:e36a23e4547967edce1e4c843884c6bf794e3aabe02f87c2d3c5eaf0148e29d2' },
) as unknown as TypedDocumentString<ChecklistEvidenceQuery, ChecklistEvidenceQueryVariables>;
export const BeginUploadDocument = new TypedDocumentString(
  `
    mutation BeginUpload($input: BeginUploadInput!) {
  beginUpload(input: $input) {
    __typename
    ... on UploadBegun {
      id
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:a575c0aa13a28e5e290cb54b132eea01c93bf2cfa849117e3011786e45e6d66f' },
) as unknown as TypedDocumentString<BeginUploadMutation, BeginUploadMutationVariables>;
export const AddEvidenceDocument = new TypedDocumentString(
  `
    mutation AddEvidence($input: AddEvidenceInput!) {
  addEvidence(input: $input) {
    __typename
    ... on EvidenceAdded {
      evidence {
        ...EvidenceParts
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      message
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  title
  note
  speaksForOn
  addedBy
  addedAt
  file {
    id
    name
    bytes
    sha256
    state
    scan
    message
  }
}`,
  { hash: 'sha256:18d3e88f66ecde4aeb236aa3f6ce58487311aa06e16dbc378cbaed5c9f1865b4' },
) as unknown as TypedDocumentString<AddEvidenceMutation, AddEvidenceMutationVariables>;
export const ReplaceEvidenceDocument = new TypedDocumentString(
  `
    mutation ReplaceEvidence($input: ReplaceEvidenceInput!) {
  replaceEvidence(input: $input) {
    __typename
    ... on EvidenceAdded {
      evidence {
        ...EvidenceParts
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      message
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  title
  note
  speaksForOn
  addedBy
  addedAt
  file {
    id
    name
    bytes
    sha256
    state
    scan
    message
  }
}`,
  { hash: 'sha256:afbff3067d138ad4b949ace294e1e8b98c4e585661374658a4436a00cfd1c2b6' },
) as unknown as TypedDocumentString<ReplaceEvidenceMutation, ReplaceEvidenceMutationVariables>;
export const RemoveEvidenceDocument = new TypedDocumentString(
  `
    mutation RemoveEvidence($input: RemoveEvidenceInput!) {
  removeEvidence(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:8f700945271f8f85a7fded8fc12d34ebd426c6b7861a38dc336e1356220de938' },
) as unknown as TypedDocumentString<RemoveEvidenceMutation, RemoveEvidenceMutationVariables>;
export const RestoreEvidenceDocument = new TypedDocumentString(
  `
    mutation RestoreEvidence($input: RestoreEvidenceInput!) {
  restoreEvidence(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:96a0297f599b6be49b71091fd25f273c7d8ebda8dbd0b897dda89ac4b6d00e7f' },
) as unknown as TypedDocumentString<RestoreEvidenceMutation, RestoreEvidenceMutationVariables>;
export const RegisterOffersDocument = new TypedDocumentString(
  `
    query RegisterOffers($checklistId: ID!, $itemId: ID!) {
  registerOffers(checklistId: $checklistId, itemId: $itemId) {
    clinicId
    kind
    rows
    asOfOn
    attached {
      evidenceId
      speaksForOn
      hasChanged
    }
  }
}
    `,
  { hash: 'sha256:d24c4013a9f43ab19433c0245c0214f6af4ca54facacb49e5260d569b5ffd810' },
) as unknown as TypedDocumentString<RegisterOffersQuery, RegisterOffersQueryVariables>;
export const RegisterEvidenceDocument = new TypedDocumentString(
  `
    query RegisterEvidence($evidenceId: ID!) {
  registerEvidence(evidenceId: $evidenceId) {
    id
    clinicId
    facilityName
    kind
    title
    note
    asOfOn
    reviewedOn
    facts {
      labelJa
      labelEn
      text
    }
    columns {
      id
      labelJa
      labelEn
    }
    rows
    sha256
    isIntact
    addedBy
    addedAt
  }
}
    `,
  { hash: 'sha256:a402659f78a44df2f0b3cb39ebedae99e0ef91fdefd7fc7528c7fe1b158867fb' },
) as unknown as TypedDocumentString<RegisterEvidenceQuery, RegisterEvidenceQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(
  `
    query Colleagues($clinicId: ID!) {
  colleagues(clinicId: $clinicId) {
    memberId
    name
    role
  }
}
    `,
  { hash: 'sha256:27282bc870a255b0595de088c73612f6b496b5153ead1fd3f0b14158ba88da75' },
) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const AnswerProposalDocument = new TypedDocumentString(
  `
    query AnswerProposal($id: ID!) {
  answerProposal(id: $id) {
    checklistId
    clinicName
    fiscalYear
    editionLabelJa
    editionLabelEn
    proposal {
      ...ProposalParts
    }
    item {
      ...ItemParts
    }
  }
}
    fragment EarlierLineParts on EarlierLine {
  code
  labelJa
  labelEn
  value
  confirmedOn
  targetOn
  remarks
}
fragment CarriedParts on CarriedAnswer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  change
  need
  isReady
  fromFiscalYear
  from {
    ...EarlierLineParts
  }
}
fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
  source
}
fragment ItemParts on ChecklistItem {
  id
  code
  answerKind
  labelJa
  labelEn
  scopeJa
  explainJa
  evidenceJa
  remarksHintJa
  verification
  verificationNoteJa
  targetLatestOn
  guidance {
    minutes
    ask
    explainEn
    showEn
    remarksEn
    okJa
    okEn
    ngJa
    ngEn
  }
  answer {
    ...AnswerParts
  }
  carried {
    ...CarriedParts
  }
  suggestion {
    ...SuggestionParts
  }
  proposals {
    ...ProposalParts
  }
}
fragment ProposalParts on AnswerProposal {
  id
  source
  state
  askedOf
  askedBy
  question
  askedAt
  value
  confirmedOn
  targetOn
  reason
  remarks
  proposedBy
  proposedAt
  vendorAddress
  told
  version
  isForViewer
}
fragment SuggestionParts on AnswerSuggestion {
  value
  targetOn
  logins
  inPlace
  planned
  dueOn
}`,
  { hash: 'sha256:270393caaa8c160c5871c23bef7c4ec0c1d322bfd35202781ada28de38426a4c' },
) as unknown as TypedDocumentString<AnswerProposalQuery, AnswerProposalQueryVariables>;
export const AskColleagueDocument = new TypedDocumentString(
  `
    mutation AskColleague($input: AskColleagueInput!) {
  askColleague(input: $input) {
    __typename
    ... on ColleagueAsked {
      proposal {
        id
        askedOf
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:284969111a3459233c8c6715acc4d0534bb64862161bb80cb7e893e25594290b' },
) as unknown as TypedDocumentString<AskColleagueMutation, AskColleagueMutationVariables>;
export const ProposeAnswerDocument = new TypedDocumentString(
  `
    mutation ProposeAnswer($input: ProposeAnswerInput!) {
  proposeAnswer(input: $input) {
    __typename
    ... on InvalidInput {
      field
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:fca98e0dbba0f0de9f1db3d9198e7f6a77a90cb8ed9dab0dec4f56b83e30e3b8' },
) as unknown as TypedDocumentString<ProposeAnswerMutation, ProposeAnswerMutationVariables>;
export const AcceptProposalDocument = new TypedDocumentString(
  `
    mutation AcceptProposal($input: AcceptProposalInput!) {
  acceptProposal(input: $input) {
    __typename
    ... on ProposalAccepted {
      item {
        ...ItemParts
      }
      progress {
        ...ProgressParts
      }
    }
    ... on UserError {
      message
    }
  }
}
    fragment EarlierLineParts on EarlierLine {
  code
  labelJa
  labelEn
  value
  confirmedOn
  targetOn
  remarks
}
fragment CarriedParts on CarriedAnswer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  change
  need
  isReady
  fromFiscalYear
  from {
    ...EarlierLineParts
  }
}
fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
  source
}
fragment ItemParts on ChecklistItem {
  id
  code
  answerKind
  labelJa
  labelEn
  scopeJa
  explainJa
  evidenceJa
  remarksHintJa
  verification
  verificationNoteJa
  targetLatestOn
  guidance {
    minutes
    ask
    explainEn
    showEn
    remarksEn
    okJa
    okEn
    ngJa
    ngEn
  }
  answer {
    ...AnswerParts
  }
  carried {
    ...CarriedParts
  }
  suggestion {
    ...SuggestionParts
  }
  proposals {
    ...ProposalParts
  }
}
fragment ProgressParts on ChecklistProgress {
  total
  answered
  no
  closedByEntryQuestion
}
fragment ProposalParts on AnswerProposal {
  id
  source
  state
  askedOf
  askedBy
  question
  askedAt
  value
  confirmedOn
  targetOn
  reason
  remarks
  proposedBy
  proposedAt
  vendorAddress
  told
  version
  isForViewer
}
fragment SuggestionParts on AnswerSuggestion {
  value
  targetOn
  logins
  inPlace
  planned
  dueOn
}`,
  { hash: 'sha256:ec2bcb3e7916739af9128cd64e71830c668ef896cfa3db79b0dcc4d217aef8f8' },
) as unknown as TypedDocumentString<AcceptProposalMutation, AcceptProposalMutationVariables>;
export const DismissProposalDocument = new TypedDocumentString(
  `
    mutation DismissProposal($input: DismissProposalInput!) {
  dismissProposal(input: $input) {
    __typename
    ... on ProposalChanged {
      proposal {
        ...ProposalParts
      }
    }
    ... on UserError {
      message
    }
  }
}
    fragment ProposalParts on AnswerProposal {
  id
  source
  state
  askedOf
  askedBy
  question
  askedAt
  value
  confirmedOn
  targetOn
  reason
  remarks
  proposedBy
  proposedAt
  vendorAddress
  told
  version
  isForViewer
}`,
  { hash: 'sha256:3b90661e63f09c97e31eb432e5f005ab0133016a78edb945383c8a5605afdcaf' },
) as unknown as TypedDocumentString<DismissProposalMutation, DismissProposalMutationVariables>;
export const RestoreProposalDocument = new TypedDocumentString(
  `
    mutation RestoreProposal($input: DismissProposalInput!) {
  restoreProposal(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:78cede8191b4142e1c4c439ea11920038103e9035308e72ead154e2dd4a0d264' },
) as unknown as TypedDocumentString<RestoreProposalMutation, RestoreProposalMutationVariables>;
export const SignChecklistDocument = new TypedDocumentString(
  `
    mutation SignChecklist($input: SignChecklistInput!) {
  signChecklist(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:76211c817ae6698f550d57f950d180099f1a0f9487dfe38f34561ad74121e8f2' },
) as unknown as TypedDocumentString<SignChecklistMutation, SignChecklistMutationVariables>;
export const ReopenChecklistDocument = new TypedDocumentString(
  `
    mutation ReopenChecklist($input: ReopenChecklistInput!) {
  reopenChecklist(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:b11b5972afa68bd79d4c3358bec2c701d21193ce7e86748fd2c202c23b61a2fd' },
) as unknown as TypedDocumentString<ReopenChecklistMutation, ReopenChecklistMutationVariables>;
export const SignedChecklistDocument = new TypedDocumentString(
  `
    query SignedChecklist($signatureId: ID!) {
  signedChecklist(signatureId: $signatureId) {
    id
    checklistId
    sha256
    isIntact
    form
    fiscalYear
    closedByEntryQuestion
    signature {
      ...SignatureParts
    }
    facility {
      name
      kind
      prefecture
      address
      phone
      institutionCode
      directorName
    }
    edition {
      labelJa
      labelEn
      titleJa
    }
    sections {
      code
      titleJa
      titleEn
      items {
        id
        code
        answerKind
        labelJa
        labelEn
        scopeJa
        answer {
          ...AnswerParts
        }
        evidence {
          id
          kind
          title
          speaksForOn
          fileName
          sha256
          note
        }
      }
    }
  }
}
    fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
  source
}
fragment SignatureParts on ChecklistSignature {
  id
  number
  signedBy
  signedAt
  reopenedAt
  reopenedBy
  reopenReason
}`,
  { hash: 'sha256:f699af8b0c437395e1d63e21744786e7ed1a905db4921e6607f60915df86e32b' },
) as unknown as TypedDocumentString<SignedChecklistQuery, SignedChecklistQueryVariables>;
export const EndClinicDocument = new TypedDocumentString(
  `
    mutation EndClinic($input: EndClinicInput!) {
  endClinic(input: $input) {
    __typename
    ... on ClinicEnded {
      clinic {
        id
      }
    }
    ... on InvalidInput {
      message
      field
    }
    ... on ClinicChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:7cf1481035a9231f57b9d4b62b2e19854425e521255f8675774430d5aff15c48' },
) as unknown as TypedDocumentString<EndClinicMutation, EndClinicMutationVariables>;
export const TakeBackClinicDocument = new TypedDocumentString(
  `
    mutation TakeBackClinic($input: TakeBackClinicInput!) {
  takeBackClinic(input: $input) {
    __typename
    ... on ClinicTakenBack {
      clinic {
        id
      }
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:52f47e31433455def9f4462eba5f3a592172909103c800f8f023a5c18aa0b247' },
) as unknown as TypedDocumentString<TakeBackClinicMutation, TakeBackClinicMutationVariables>;
export const ClinicsDocument = new TypedDocumentString(
  `
    query Clinics($filter: ClinicFilter, $first: Int, $after: String) {
  clinics(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      name
      nameKana
      kind
      prefecture
      phone
      directorName
      tags
      leftOn
      hasLeft
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,
  { hash: 'sha256:93db64d899d338606b4061509de2b06ba3307f10b6a618696812f7b2b5f57629' },
) as unknown as TypedDocumentString<ClinicsQuery, ClinicsQueryVariables>;
export const ClinicDocument = new TypedDocumentString(
  `
    query Clinic($id: ID!) {
  clinic(id: $id) {
    ...ClinicParts
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  nameKana
  kind
  prefecture
  address
  phone
  institutionCode
  directorName
  tags
  version
  viewerCanEdit
  leftOn
  hasLeft
  leavingNote
}`,
  { hash: 'sha256:2ac9249ffb4d47bde563a610ddaed8ce4b4c2ae4248bd6d02feef13405d81d4f' },
) as unknown as TypedDocumentString<ClinicQuery, ClinicQueryVariables>;
export const ClinicWithSystemsDocument = new TypedDocumentString(
  `
    query ClinicWithSystems($id: ID!) {
  clinic(id: $id) {
    ...ClinicParts
    twoFactorDueOn
    systems {
      ...SystemParts
    }
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  nameKana
  kind
  prefecture
  address
  phone
  institutionCode
  directorName
  tags
  version
  viewerCanEdit
  leftOn
  hasLeft
  leavingNote
}
fragment TwoFactorParts on TwoFactorState {
  status
  plannedOn
  reliefReason
  reliefUntilOn
}
fragment SystemParts on System {
  id
  clinicId
  kind
  name
  vendorName
  renewalOn
  clientLogin {
    ...TwoFactorParts
  }
  serverLogin {
    ...TwoFactorParts
  }
  version
}`,
  { hash: 'sha256:168b83d0b84a4e4cc4b4f90529c17e58c479e66b88de997ae57852cb4b3661ef' },
) as unknown as TypedDocumentString<ClinicWithSystemsQuery, ClinicWithSystemsQueryVariables>;
export const ClinicChecklistsDocument = new TypedDocumentString(
  `
    query ClinicChecklists($clinicId: ID!) {
  checklists(clinicId: $clinicId) {
    id
    form
    fiscalYear
    editionLabelJa
    editionLabelEn
    newerEdition {
      id
      labelJa
      labelEn
      checklistId
    }
    progress {
      ...ProgressParts
    }
    signatures {
      id
      number
      signedAt
      reopenedAt
    }
  }
}
    fragment ProgressParts on ChecklistProgress {
  total
  answered
  no
  closedByEntryQuestion
}`,
  { hash: 'sha256:e9b9f4f140d09e9dee60354f73c4c538420462ecb159371b485cefbcb7d8b791' },
) as unknown as TypedDocumentString<ClinicChecklistsQuery, ClinicChecklistsQueryVariables>;
export const ClinicTasksDocument = new TypedDocumentString(
  `
    query ClinicTasks($clinicId: ID!, $first: Int) {
  tasks(filter: {clinicId: $clinicId, status: [open, doing]}, first: $first) {
    nodes {
      id
      title
      dueOn
      overdue
      status
      owner {
        id
        name
      }
    }
    totalCount
  }
}
    `,
  { hash: 'sha256:39b974077e9f5157ddd837bd738d643d2c71c01836c5b08ae6616b450e48e753' },
) as unknown as TypedDocumentString<ClinicTasksQuery, ClinicTasksQueryVariables>;
export const OpenChecklistDocument = new TypedDocumentString(
  `
    mutation OpenChecklist($input: OpenChecklistInput!) {
  openChecklist(input: $input) {
    __typename
    ... on ChecklistOpened {
      checklist {
        id
      }
    }
    ... on NoEditionForForm {
      message
    }
  }
}
    `,
  { hash: 'sha256:2d568a3f7c0b2b86f7666a7b18eea551fc899e71d5d3e60f54925a7dd5eb302e' },
) as unknown as TypedDocumentString<OpenChecklistMutation, OpenChecklistMutationVariables>;
export const CreateClinicDocument = new TypedDocumentString(
  `
    mutation CreateClinic($input: CreateClinicInput!) {
  createClinic(input: $input) {
    __typename
    ... on ClinicSaved {
      clinic {
        id
        name
      }
    }
    ... on DuplicateClinic {
      message
      existingId
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    `,
  { hash: 'sha256:c832e0d7e98c3600e9869f827fd87b18a2cfe2f8e1ee680795bae2528047e0bd' },
) as unknown as TypedDocumentString<CreateClinicMutation, CreateClinicMutationVariables>;
export const UpdateClinicDocument = new TypedDocumentString(
  `
    mutation UpdateClinic($input: UpdateClinicInput!) {
  updateClinic(input: $input) {
    __typename
    ... on ClinicSaved {
      clinic {
        id
        name
      }
    }
    ... on DuplicateClinic {
      message
      existingId
    }
    ... on InvalidInput {
      message
      field
    }
    ... on ClinicChangedMeanwhile {
      message
      current {
        ...ClinicParts
      }
    }
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  nameKana
  kind
  prefecture
  address
  phone
  institutionCode
  directorName
  tags
  version
  viewerCanEdit
  leftOn
  hasLeft
  leavingNote
}`,
  { hash: 'sha256:d3a4e98d9bd17a7c2b503b7e9381e42aa19091e7fc55a796f285f8d71260d8a7' },
) as unknown as TypedDocumentString<UpdateClinicMutation, UpdateClinicMutationVariables>;
export const ClinicImportDocument = new TypedDocumentString(
  `
    query ClinicImport($id: ID!) {
  clinicImport(id: $id) {
    ...ImportParts
  }
}
    fragment ImportParts on ClinicImport {
  id
  fileName
  encoding
  mode
  state
  totalRows
  doneRows
  counts {
    create
    update
    unchanged
    skip
    error
  }
  unknownColumns
  canApply
  failure
}`,
  { hash: 'sha256:20d991a5b8459e0b6fbe11f2353400ddd0c52ed96e635158c8bf4c139333893a' },
) as unknown as TypedDocumentString<ClinicImportQuery, ClinicImportQueryVariables>;
export const ClinicImportRowsDocument = new TypedDocumentString(
  `
    query ClinicImportRows($id: ID!, $only: ImportRowOutcome, $first: Int, $after: String) {
  clinicImportRows(id: $id, only: $only, first: $first, after: $after) {
    nodes {
      line
      name
      outcome
      reasons
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `,
  { hash: 'sha256:9627859a1e2c6046a7ef6366cb9e752eacc37cc54c2d812c7894c46680ded5a4' },
) as unknown as TypedDocumentString<ClinicImportRowsQuery, ClinicImportRowsQueryVariables>;
export const ChooseClinicImportModeDocument = new TypedDocumentString(
  `
    mutation ChooseClinicImportMode($input: ChooseClinicImportModeInput!) {
  chooseClinicImportMode(input: $input) {
    __typename
    ... on ClinicImportSaved {
      import {
        ...ImportParts
      }
    }
    ... on ImportBlocked {
      message
    }
  }
}
    fragment ImportParts on ClinicImport {
  id
  fileName
  encoding
  mode
  state
  totalRows
  doneRows
  counts {
    create
    update
    unchanged
    skip
    error
  }
  unknownColumns
  canApply
  failure
}`,
  { hash: 'sha256:5663823997a9b6ff813ac4d2c8f7b59ae52a52f967e4987d13acc92b7678028e' },
) as unknown as TypedDocumentString<ChooseClinicImportModeMutation, ChooseClinicImportModeMutationVariables>;
export const ApplyClinicImportDocument = new TypedDocumentString(
  `
    mutation ApplyClinicImport($input: ApplyClinicImportInput!) {
  applyClinicImport(input: $input) {
    __typename
    ... on ClinicImportSaved {
      import {
        ...ImportParts
      }
    }
    ... on ImportBlocked {
      message
    }
  }
}
    fragment ImportParts on ClinicImport {
  id
  fileName
  encoding
  mode
  state
  totalRows
  doneRows
  counts {
    create
    update
    unchanged
    skip
    error
  }
  unknownColumns
  canApply
  failure
}`,
  { hash: 'sha256:b9cc1ed02c64e19b58a0761f344062710086cad102ccd1ee76a26716ddce94ad' },
) as unknown as TypedDocumentString<ApplyClinicImportMutation, ApplyClinicImportMutationVariables>;
export const SaveSystemDocument = new TypedDocumentString(
  `
    mutation SaveSystem($input: SaveSystemInput!) {
  saveSystem(input: $input) {
    __typename
    ... on SystemSaved {
      system {
        id
        name
      }
    }
    ... on PlannedDateRequired {
      message
      login
    }
    ... on ReliefDetailsRequired {
      message
      login
    }
    ... on InvalidInput {
      message
      field
    }
    ... on SystemChangedMeanwhile {
      message
      current {
        ...SystemParts
      }
    }
  }
}
    fragment TwoFactorParts on TwoFactorState {
  status
  plannedOn
  reliefReason
  reliefUntilOn
}
fragment SystemParts on System {
  id
  clinicId
  kind
  name
  vendorName
  renewalOn
  clientLogin {
    ...TwoFactorParts
  }
  serverLogin {
    ...TwoFactorParts
  }
  version
}`,
  { hash: 'sha256:0579e8ad4c554cdc0abe8948722f22e982d1dd1574162a81876a9908ead9f2eb' },
) as unknown as TypedDocumentString<SaveSystemMutation, SaveSystemMutationVariables>;
export const RemoveSystemDocument = new TypedDocumentString(
  `
    mutation RemoveSystem($input: RemoveSystemInput!) {
  removeSystem(input: $input) {
    __typename
    ... on SystemRemoved {
      id
    }
    ... on SystemChangedMeanwhile {
      message
      current {
        ...SystemParts
      }
    }
  }
}
    fragment TwoFactorParts on TwoFactorState {
  status
  plannedOn
  reliefReason
  reliefUntilOn
}
fragment SystemParts on System {
  id
  clinicId
  kind
  name
  vendorName
  renewalOn
  clientLogin {
    ...TwoFactorParts
  }
  serverLogin {
    ...TwoFactorParts
  }
  version
}`,
  { hash: 'sha256:f3cdb89ab2b587c72d2c2c7023804a8c5f3e336d0edd2548800115d33cdefb91' },
) as unknown as TypedDocumentString<RemoveSystemMutation, RemoveSystemMutationVariables>;
export const HeldEditionsDocument = new TypedDocumentString(
  `
    query HeldEditions {
  heldEditions {
    id
    code
    labelJa
    labelEn
    titleJa
    published
    fiscalYear
    origin
    isSuperseded
    guidelineBasis
    forms {
      form
      items
    }
    publishedBy
    publishedAt
  }
}
    `,
  { hash: 'sha256:0d8f3252c822744fecbe443b0eebb4b5a432c1458312da304d6c2557b1197a41' },
) as unknown as TypedDocumentString<HeldEditionsQuery, HeldEditionsQueryVariables>;
export const EditionDraftsDocument = new TypedDocumentString(
  `
    query EditionDrafts($first: Int, $after: String) {
  editionDrafts(first: $first, after: $after) {
    nodes {
      id
      kind
      state
      labelJa
      labelEn
      items
      unconfirmed
      createdBy
      createdAt
      changedBy
      changedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `,
  { hash: 'sha256:24fa454b61500ce4c0b7d3528cc755620275e1ee3c7fda72e978da4628ba3d66' },
) as unknown as TypedDocumentString<EditionDraftsQuery, EditionDraftsQueryVariables>;
export const EditionDraftDocument = new TypedDocumentString(
  `
    query EditionDraft($id: ID!) {
  editionDraft(id: $id) {
    id
    kind
    state
    code
    ...DraftFactParts
    earlierChoices {
      id
      labelJa
      labelEn
    }
    sheets {
      n
      fileId
      fileName
      sheetName
      form
      headerTop
      headerBottom
      columns {
        column
        role
      }
      problems {
        kind
        row
        cell
        text
      }
      items
    }
    items {
      ...DraftItemParts
    }
    earlierItems {
      key
      form
      code
      labelJa
      labelEn
      explainJa
      isDropped
    }
    findings {
      kind
      message
      itemId
    }
    summary {
      kept
      reworded
      moved
      merged
      split
      new
      dropped
      leftOut
      unconfirmed
    }
    createdBy
    changedBy
    changedAt
    editionId
  }
}
    fragment DraftItemParts on DraftItem {
  id
  version
  form
  sheetN
  sheetRow
  sectionCode
  sectionTitleJa
  sectionTitleEn
  code
  labelJa
  labelEn
  answerKind
  plannedUntilYear
  scope
  explainJa
  evidenceJa
  remarksHintJa
  guidelineRefs
  change
  replaces
  score
  isConfirmed
  isLeftOut
  doubts
  readLabelJa
}
fragment DraftFactParts on EditionDraft {
  version
  labelJa
  labelEn
  titleJa
  fiscalYear
  published
  guidelineBasis
  earlier {
    id
    labelJa
    labelEn
  }
}`,
  { hash: 'sha256:9075c93a374e9ba0e42b06d0ad118198f7e6e6ee836dce22dd58d13b1d360190' },
) as unknown as TypedDocumentString<EditionDraftQuery, EditionDraftQueryVariables>;
export const StartEditionDraftDocument = new TypedDocumentString(
  `
    mutation StartEditionDraft($input: StartEditionDraftInput!) {
  startEditionDraft(input: $input) {
    __typename
    ... on EditionDraftSaved {
      draft {
        id
      }
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:2a1b626127b0279a1f0590a9574883ba00ea6d929a2b21ee3c09b3b33b5cb057' },
) as unknown as TypedDocumentString<StartEditionDraftMutation, StartEditionDraftMutationVariables>;
export const BeginEditionUploadDocument = new TypedDocumentString(
  `
    mutation BeginEditionUpload($input: BeginUploadInput!) {
  beginUpload(input: $input) {
    __typename
    ... on UploadBegun {
      id
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:cc76c1de847bbdd502a0192a7f750ba1e7f68068cf8277682ae5e49e474dafa8' },
) as unknown as TypedDocumentString<BeginEditionUploadMutation, BeginEditionUploadMutationVariables>;
export const ReadEditionWorkbookDocument = new TypedDocumentString(
  `
    mutation ReadEditionWorkbook($input: ReadEditionWorkbookInput!) {
  readEditionWorkbook(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on WorkbookRefused {
      sheets {
        sheetName
        problems {
          kind
          row
          cell
          text
        }
      }
    }
  }
}
    `,
  { hash: 'sha256:6c44f9bbfcee4a623551de358d23015aad4d10665392eb09d1ee06d0181308cd' },
) as unknown as TypedDocumentString<ReadEditionWorkbookMutation, ReadEditionWorkbookMutationVariables>;
export const UpdateEditionDraftDocument = new TypedDocumentString(
  `
    mutation UpdateEditionDraft($input: UpdateEditionDraftInput!) {
  updateEditionDraft(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on DraftChangedMeanwhile {
      draft {
        ...DraftFactParts
      }
    }
    ... on InvalidInput {
      field
    }
  }
}
    fragment DraftFactParts on EditionDraft {
  version
  labelJa
  labelEn
  titleJa
  fiscalYear
  published
  guidelineBasis
  earlier {
    id
    labelJa
    labelEn
  }
}`,
  { hash: 'sha256:d909ee43e28b20b89603e1cf3cfc9a41378217cc62f1566ab74fc303ef3c2620' },
) as unknown as TypedDocumentString<UpdateEditionDraftMutation, UpdateEditionDraftMutationVariables>;
export const UpdateDraftItemDocument = new TypedDocumentString(
  `
    mutation UpdateDraftItem($input: UpdateDraftItemInput!) {
  updateDraftItem(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      field
    }
    ... on DraftItemChangedMeanwhile {
      current {
        ...DraftItemParts
      }
    }
  }
}
    fragment DraftItemParts on DraftItem {
  id
  version
  form
  sheetN
  sheetRow
  sectionCode
  sectionTitleJa
  sectionTitleEn
  code
  labelJa
  labelEn
  answerKind
  plannedUntilYear
  scope
  explainJa
  evidenceJa
  remarksHintJa
  guidelineRefs
  change
  replaces
  score
  isConfirmed
  isLeftOut
  doubts
  readLabelJa
}`,
  { hash: 'sha256:472bf7b73fe32439e0aa83ace5bf49e7573120229e49e9258e235f7ef095d8e0' },
) as unknown as TypedDocumentString<UpdateDraftItemMutation, UpdateDraftItemMutationVariables>;
export const AddDraftItemDocument = new TypedDocumentString(
  `
    mutation AddDraftItem($input: AddDraftItemInput!) {
  addDraftItem(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `,
  { hash: 'sha256:9b0997f4bc963000a2f3f6b2576068281eb9c4d7baa891fe3e48657a116bfce1' },
) as unknown as TypedDocumentString<AddDraftItemMutation, AddDraftItemMutationVariables>;
export const MoveDraftItemDocument = new TypedDocumentString(
  `
    mutation MoveDraftItem($input: MoveDraftItemInput!) {
  moveDraftItem(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:8ce08aa926125a1172caea5c760ac817eb608a1833a2be6bc6e5cddcc41a38d9' },
) as unknown as TypedDocumentString<MoveDraftItemMutation, MoveDraftItemMutationVariables>;
export const SetDraftMappingDocument = new TypedDocumentString(
  `
    mutation SetDraftMapping($input: SetDraftMappingInput!) {
  setDraftMapping(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on DraftItemChangedMeanwhile {
      current {
        ...DraftItemParts
      }
    }
  }
}
    fragment DraftItemParts on DraftItem {
  id
  version
  form
  sheetN
  sheetRow
  sectionCode
  sectionTitleJa
  sectionTitleEn
  code
  labelJa
  labelEn
  answerKind
  plannedUntilYear
  scope
  explainJa
  evidenceJa
  remarksHintJa
  guidelineRefs
  change
  replaces
  score
  isConfirmed
  isLeftOut
  doubts
  readLabelJa
}`,
  { hash: 'sha256:096b1a1937a18182dcfd36c949ab1b275b203d85fffe89d6923c9efb83e2e1a7' },
) as unknown as TypedDocumentString<SetDraftMappingMutation, SetDraftMappingMutationVariables>;
export const ConfirmDraftMappingsDocument = new TypedDocumentString(
  `
    mutation ConfirmDraftMappings($input: ConfirmDraftMappingsInput!) {
  confirmDraftMappings(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:58a365d217223fa16ba43c04dac3e78f6cdf44cbb2b240ad0e4d7b7d878120a0' },
) as unknown as TypedDocumentString<ConfirmDraftMappingsMutation, ConfirmDraftMappingsMutationVariables>;
export const PublishEditionDocument = new TypedDocumentString(
  `
    mutation PublishEdition($input: PublishEditionInput!) {
  publishEdition(input: $input) {
    __typename
    ... on EditionPublished {
      edition {
        id
        labelJa
        labelEn
      }
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:98e01fd373d01fc40d7d17660d932fe23da9b1f9c70c26760756e46d3e88de62' },
) as unknown as TypedDocumentString<PublishEditionMutation, PublishEditionMutationVariables>;
export const AbandonEditionDraftDocument = new TypedDocumentString(
  `
    mutation AbandonEditionDraft($input: AbandonEditionDraftInput!) {
  abandonEditionDraft(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:7694a37595f0f72ef9257a296232d3955e0d3bb12e43b7e5e4fac027404e58fe' },
) as unknown as TypedDocumentString<AbandonEditionDraftMutation, AbandonEditionDraftMutationVariables>;
export const GlossaryDocument = new TypedDocumentString(
  `
    query Glossary {
  glossary {
    id
    termJa
    reading
    termEn
    plainJa
    plainEn
    noteJa
    aliases
    itemCodes
  }
}
    `,
  { hash: 'sha256:60073ace8841cd20279daedef309387df2bd91507ab5d6cd8e0f23b04437d084' },
) as unknown as TypedDocumentString<GlossaryQuery, GlossaryQueryVariables>;
export const GuidelineTablesDocument = new TypedDocumentString(
  `
    query GuidelineTables($editionId: ID!) {
  guidelineTables(editionId: $editionId) {
    ...GuidelineTableParts
  }
}
    fragment GuidelineTableParts on GuidelineTable {
  id
  guideline
  fileName
  items
  importedBy
  importedAt
  version
}`,
  { hash: 'sha256:72e21450d3f6b5621ae99dc829e0970b05a887cbb22639f90b5375193bb8a236' },
) as unknown as TypedDocumentString<GuidelineTablesQuery, GuidelineTablesQueryVariables>;
export const GuidelinePlacesDocument = new TypedDocumentString(
  `
    query GuidelinePlaces($editionId: ID!, $form: FormKind!) {
  guidelinePlaces(editionId: $editionId, form: $form) {
    code
    places {
      guideline
      bookJa
      section
      isInferred
      isImported
    }
  }
}
    `,
  { hash: 'sha256:c2ce06a7cf220132a537f3b1b0781de15d9ae22320672ed5f6874fb0a0304d40' },
) as unknown as TypedDocumentString<GuidelinePlacesQuery, GuidelinePlacesQueryVariables>;
export const ReadGuidelineTableDocument = new TypedDocumentString(
  `
    mutation ReadGuidelineTable($input: ReadGuidelineTableInput!) {
  readGuidelineTable(input: $input) {
    __typename
    ... on GuidelineTableRead {
      guideline
      items {
        code
        labelJa
        places {
          bookJa
          section
        }
      }
      missing
      problems {
        sheetName
        row
        message
      }
    }
    ... on GuidelineTableRefused {
      message
      problems {
        sheetName
        row
        message
      }
    }
  }
}
    `,
  { hash: 'sha256:b5165d9d355780d5a24bc9685f2afc639c98c3bd75dd0551f6d126f1bf966d5d' },
) as unknown as TypedDocumentString<ReadGuidelineTableMutation, ReadGuidelineTableMutationVariables>;
export const ImportGuidelineTableDocument = new TypedDocumentString(
  `
    mutation ImportGuidelineTable($input: ImportGuidelineTableInput!) {
  importGuidelineTable(input: $input) {
    __typename
    ... on GuidelineTableSaved {
      table {
        ...GuidelineTableParts
      }
    }
    ... on GuidelineTableRefused {
      message
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    fragment GuidelineTableParts on GuidelineTable {
  id
  guideline
  fileName
  items
  importedBy
  importedAt
  version
}`,
  { hash: 'sha256:c29b8039ed5970cb3301fb58e26443cbe63cdac8f8d1ead1d84a55c05989f789' },
) as unknown as TypedDocumentString<ImportGuidelineTableMutation, ImportGuidelineTableMutationVariables>;
export const RemoveGuidelineTableDocument = new TypedDocumentString(
  `
    mutation RemoveGuidelineTable($input: RemoveGuidelineTableInput!) {
  removeGuidelineTable(input: $input) {
    __typename
    ... on GuidelineTableSaved {
      table {
        ...GuidelineTableParts
      }
    }
    ... on GuidelineTableChanged {
      message
    }
  }
}
    fragment GuidelineTableParts on GuidelineTable {
  id
  guideline
  fileName
  items
  importedBy
  importedAt
  version
}`,
  { hash: 'sha256:31ef399fd3aa92fe0bf38ce1c5a8bccad03b79cf394798554ffaef2021b66ecd' },
) as unknown as TypedDocumentString<RemoveGuidelineTableMutation, RemoveGuidelineTableMutationVariables>;
export const RestoreGuidelineTableDocument = new TypedDocumentString(
  `
    mutation RestoreGuidelineTable($input: RemoveGuidelineTableInput!) {
  restoreGuidelineTable(input: $input) {
    __typename
    ... on GuidelineTableSaved {
      table {
        ...GuidelineTableParts
      }
    }
    ... on GuidelineTableChanged {
      message
    }
  }
}
    fragment GuidelineTableParts on GuidelineTable {
  id
  guideline
  fileName
  items
  importedBy
  importedAt
  version
}`,
  { hash: 'sha256:5f0cb910772fe6f4a491805948b8ea8bef944fa592c49480b8dcdba1365da297' },
) as unknown as TypedDocumentString<RestoreGuidelineTableMutation, RestoreGuidelineTableMutationVariables>;
export const WaysInDocument = new TypedDocumentString(
  `
    query WaysIn {
  waysIn {
    method
    passkeys {
      id
      label
      createdAt
      lastUsedAt
      isSynced
      isThisOne
    }
    hasPassword
    passwordChangedAt
    recoveryCodesLeft
    isSafe
    otherTenants {
      id
      name
    }
  }
}
    `,
  { hash: 'sha256:f16835a5ab0090a3a8444cbcbc7bcbd8c2ac09da30f0aa6e35218b6be3a91462' },
) as unknown as TypedDocumentString<WaysInQuery, WaysInQueryVariables>;
export const AttentionDocument = new TypedDocumentString(
  `
    query Attention {
  waysIn {
    isSafe
    unseenEvents
    recoveryUnderWay {
      id
      startedAt
      readyAt
    }
  }
}
    `,
  { hash: 'sha256:a8ab6f3965d7c3c12c50d43eddab1b4f8aa68cdede36403e61f88368afaa8ceb' },
) as unknown as TypedDocumentString<AttentionQuery, AttentionQueryVariables>;
export const MySessionsDocument = new TypedDocumentString(
  `
    query MySessions {
  mySessions {
    id
    tenantName
    device
    network
    createdAt
    lastSeenAt
    isThisOne
  }
}
    `,
  { hash: 'sha256:d4e85051022a6e71ac032f873dece0fd99f0a65dd870ad5248823d6d68b4cd04' },
) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const SecurityEventsDocument = new TypedDocumentString(
  `
    query SecurityEvents($first: Int, $after: String) {
  securityEvents(first: $first, after: $after) {
    nodes {
      id
      at
      kind
      device
      network
      isSeen
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `,
  { hash: 'sha256:7de03fa188d5e37cb7d2ca0074b7528c32946934b2158a063921b70de8679563' },
) as unknown as TypedDocumentString<SecurityEventsQuery, SecurityEventsQueryVariables>;
export const BeginAddingPasskeyDocument = new TypedDocumentString(
  `
    mutation BeginAddingPasskey {
  beginAddingPasskey {
    options
  }
}
    `,
  { hash: 'sha256:c47895d82fb96afdc32c7d5c255f0bcd2743fe57e31ebab0f30ff0d6b033ff0e' },
) as unknown as TypedDocumentString<BeginAddingPasskeyMutation, BeginAddingPasskeyMutationVariables>;
export const AddPasskeyDocument = new TypedDocumentString(
  `
    mutation AddPasskey($input: AddPasskeyInput!) {
  addPasskey(input: $input) {
    __typename
    ... on TooManyAttempts {
      retryAfterSeconds
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:b24c2a8b3f89eb06068f73df314daef6494c39e0a4105950f797db8943e972f4' },
) as unknown as TypedDocumentString<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const RenamePasskeyDocument = new TypedDocumentString(
  `
    mutation RenamePasskey($input: RenamePasskeyInput!) {
  renamePasskey(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:6e75dcee7ae8e1b50068d9d8f5cf5a856625eaa3c405a818cad512395c2b121a' },
) as unknown as TypedDocumentString<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(
  `
    mutation RemovePasskey($input: RemovePasskeyInput!) {
  removePasskey(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:8d74fc46e6bae57adaa713b7adeb56cfb0519caaef503c0b3315783346f1bc5f' },
) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const MakeRecoveryCodesDocument = new TypedDocumentString(
  `
    mutation MakeRecoveryCodes {
  makeRecoveryCodes {
    codes
    madeAt
  }
}
    `,
  { hash: 'sha256:94bc360357be0aaeec8931e1e112d78347768f6251be162a10e9776c95fd5532' },
) as unknown as TypedDocumentString<MakeRecoveryCodesMutation, MakeRecoveryCodesMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(
  `
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    __typename
    ... on PasswordChanged {
      changedAt
    }
    ... on TooManyAttempts {
      retryAfterSeconds
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:e5fbffea99afb526d9d9e9cb908d148a7d24cdae39f76706671e603ca5adbe0d' },
) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(
  `
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    ended
  }
}
    `,
  { hash: 'sha256:69fa656c4d1ec78ceefdfbefce49b837200575824a7ae2ae37ecfe5def68dd21' },
) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(
  `
    mutation EndOtherSessions {
  endOtherSessions {
    ended
  }
}
    `,
  { hash: 'sha256:774448976c6565e4986edaa0d0fc527ca5ac85a268f700cef0bf2d15a1be3479' },
) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const MarkSecurityEventsSeenDocument = new TypedDocumentString(
  `
    mutation MarkSecurityEventsSeen {
  markSecurityEventsSeen
}
    `,
  { hash: 'sha256:4ab2cc3e6d7defd3fb430eaf8e6907cf39196f5dfb699660471676fa11b41116' },
) as unknown as TypedDocumentString<MarkSecurityEventsSeenMutation, MarkSecurityEventsSeenMutationVariables>;
export const SwitchTenantDocument = new TypedDocumentString(
  `
    mutation SwitchTenant($input: ChooseTenantInput!) {
  switchTenant(input: $input) {
    ...SignInStep
  }
}
    fragment SignInStep on SignInResult {
  __typename
  ... on SignedIn {
    personName
  }
  ... on KeyRequired {
    options
  }
  ... on PasswordRequired {
    isFirst
  }
  ... on TenantChoiceRequired {
    tenants {
      id
      name
    }
  }
  ... on TooManyAttempts {
    retryAfterSeconds
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:d02fcef1bdfc18715ac43331ac34d622c99126ee7f95fa5ba4a3b115111b1b35' },
) as unknown as TypedDocumentString<SwitchTenantMutation, SwitchTenantMutationVariables>;
export const SetUpLinkDocument = new TypedDocumentString(
  `
    query SetUpLink($token: String!) {
  setUpLink(token: $token) {
    __typename
    ... on SetUpLink {
      tenantName
      personName
      email
      role
      expiresAt
      method
      hasPasskey
      replacesPasskeys
      question {
        clinicName
        askedBy
        itemJa
        itemEn
      }
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:27b70ec8851342af5fd5d1c371f907b9221425e2746b98f56ffc6f16b9d18fcc' },
) as unknown as TypedDocumentString<SetUpLinkQuery, SetUpLinkQueryVariables>;
export const BeginPasskeyRegistrationDocument = new TypedDocumentString(
  `
    mutation BeginPasskeyRegistration($input: BeginPasskeyRegistrationInput!) {
  beginPasskeyRegistration(input: $input) {
    __typename
    ... on WebAuthnCeremony {
      options
    }
    ... on TooManyAttempts {
      retryAfterSeconds
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:a57f41dbc9e01a33a79e4a0ce25500fd56df256d67b6f42cee85f9e63690113c' },
) as unknown as TypedDocumentString<BeginPasskeyRegistrationMutation, BeginPasskeyRegistrationMutationVariables>;
export const FinishPasskeyRegistrationDocument = new TypedDocumentString(
  `
    mutation FinishPasskeyRegistration($input: FinishPasskeyRegistrationInput!) {
  finishPasskeyRegistration(input: $input) {
    __typename
    ... on SignedIn {
      personName
    }
    ... on PasswordRequired {
      isFirst
    }
    ... on TooManyAttempts {
      retryAfterSeconds
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:f6ee319f0fc74074ed0cb8a033e1993336d11ec7344b07e1553c186109ff86ab' },
) as unknown as TypedDocumentString<FinishPasskeyRegistrationMutation, FinishPasskeyRegistrationMutationVariables>;
export const BeginAcceptingInvitationDocument = new TypedDocumentString(
  `
    mutation BeginAcceptingInvitation($input: BeginAcceptingInvitationInput!) {
  beginAcceptingInvitation(input: $input) {
    __typename
    ... on WebAuthnCeremony {
      options
    }
    ... on TooManyAttempts {
      retryAfterSeconds
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:deb4a2a943ec900af355d1920115b2d982156f06f22fcab17512dacb69dbca8c' },
) as unknown as TypedDocumentString<BeginAcceptingInvitationMutation, BeginAcceptingInvitationMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(
  `
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    ...SignInStep
  }
}
    fragment SignInStep on SignInResult {
  __typename
  ... on SignedIn {
    personName
  }
  ... on KeyRequired {
    options
  }
  ... on PasswordRequired {
    isFirst
  }
  ... on TenantChoiceRequired {
    tenants {
      id
      name
    }
  }
  ... on TooManyAttempts {
    retryAfterSeconds
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:9bdd518fd9c4a34afe5e45445f8e5c190800ca21602a5e9ac6d289dd15435aaa' },
) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const BeginSignInDocument = new TypedDocumentString(
  `
    mutation BeginSignIn {
  beginSignIn {
    options
  }
}
    `,
  { hash: 'sha256:244e5264ceafd28c77f46d02979020783c77eb93501c42c43f5280c7ec1f0822' },
) as unknown as TypedDocumentString<BeginSignInMutation, BeginSignInMutationVariables>;
export const FinishSignInDocument = new TypedDocumentString(
  `
    mutation FinishSignIn($input: FinishSignInInput!) {
  finishSignIn(input: $input) {
    ...SignInStep
  }
}
    fragment SignInStep on SignInResult {
  __typename
  ... on SignedIn {
    personName
  }
  ... on KeyRequired {
    options
  }
  ... on PasswordRequired {
    isFirst
  }
  ... on TenantChoiceRequired {
    tenants {
      id
      name
    }
  }
  ... on TooManyAttempts {
    retryAfterSeconds
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:d42b280a296a0fb0ebf182f5524dd5b27ee69a2a7583b294db89d06aecc7ce3d' },
) as unknown as TypedDocumentString<FinishSignInMutation, FinishSignInMutationVariables>;
export const SignInWithPasswordDocument = new TypedDocumentString(
  `
    mutation SignInWithPassword($input: SignInWithPasswordInput!) {
  signInWithPassword(input: $input) {
    ...SignInStep
  }
}
    fragment SignInStep on SignInResult {
  __typename
  ... on SignedIn {
    personName
  }
  ... on KeyRequired {
    options
  }
  ... on PasswordRequired {
    isFirst
  }
  ... on TenantChoiceRequired {
    tenants {
      id
      name
    }
  }
  ... on TooManyAttempts {
    retryAfterSeconds
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:a34e988bc54b7b5021c31d42a0934824aaa81db78ae45513dcce35c30d04b35c' },
) as unknown as TypedDocumentString<SignInWithPasswordMutation, SignInWithPasswordMutationVariables>;
export const GivePasswordDocument = new TypedDocumentString(
  `
    mutation GivePassword($input: GivePasswordInput!) {
  givePassword(input: $input) {
    __typename
    ... on SignedIn {
      personName
    }
    ... on TenantChoiceRequired {
      tenants {
        id
        name
      }
    }
    ... on TooManyAttempts {
      retryAfterSeconds
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:8e866e9bf480a3f5473a90d761273e756eaa00efb8a1bc4f88ac9eb4dc120cfd' },
) as unknown as TypedDocumentString<GivePasswordMutation, GivePasswordMutationVariables>;
export const ChooseTenantDocument = new TypedDocumentString(
  `
    mutation ChooseTenant($input: ChooseTenantInput!) {
  chooseTenant(input: $input) {
    ...SignInStep
  }
}
    fragment SignInStep on SignInResult {
  __typename
  ... on SignedIn {
    personName
  }
  ... on KeyRequired {
    options
  }
  ... on PasswordRequired {
    isFirst
  }
  ... on TenantChoiceRequired {
    tenants {
      id
      name
    }
  }
  ... on TooManyAttempts {
    retryAfterSeconds
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:03f2257cd0b60e1b4e0de349074df7bd352fc8ca04d292b6101f094370066d9c' },
) as unknown as TypedDocumentString<ChooseTenantMutation, ChooseTenantMutationVariables>;
export const BeginStepUpDocument = new TypedDocumentString(
  `
    mutation BeginStepUp {
  beginStepUp {
    options
  }
}
    `,
  { hash: 'sha256:6289d14f8b3e49f88421de7480a6700e6029e6a1a7bd522fb6b535c0318eace9' },
) as unknown as TypedDocumentString<BeginStepUpMutation, BeginStepUpMutationVariables>;
export const FinishStepUpDocument = new TypedDocumentString(
  `
    mutation FinishStepUp($input: FinishStepUpInput!) {
  finishStepUp(input: $input) {
    __typename
    ... on SteppedUp {
      until
    }
    ... on TooManyAttempts {
      retryAfterSeconds
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:b5393de2016ca46c9009257fefd8bf5e90dbecaa0ad7430c0b1d22ad208e7385' },
) as unknown as TypedDocumentString<FinishStepUpMutation, FinishStepUpMutationVariables>;
export const RequestRecoveryDocument = new TypedDocumentString(
  `
    mutation RequestRecovery($input: RequestRecoveryInput!) {
  requestRecovery(input: $input) {
    __typename
    ... on RecoveryRequested {
      minutes
    }
    ... on TooManyAttempts {
      retryAfterSeconds
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:e3715acddd7e30fa5c4e4120dc6e485085004b4c316c239272d6e4a33ab1175c' },
) as unknown as TypedDocumentString<RequestRecoveryMutation, RequestRecoveryMutationVariables>;
export const RecoveryLinkDocument = new TypedDocumentString(
  `
    query RecoveryLink($token: String!) {
  recoveryLink(token: $token) {
    __typename
    ... on RecoveryLink {
      email
      expiresAt
      hasPassword
      hasRecoveryCodes
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:0377d617c01da950d742c90da93f47e0d1c401ff9c3979904f8d78c7dba74b9c' },
) as unknown as TypedDocumentString<RecoveryLinkQuery, RecoveryLinkQueryVariables>;
export const BeginRecoveryDocument = new TypedDocumentString(
  `
    mutation BeginRecovery($input: BeginRecoveryInput!) {
  beginRecovery(input: $input) {
    __typename
    ... on WebAuthnCeremony {
      options
    }
    ... on TooManyAttempts {
      retryAfterSeconds
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:6025033b286a1d6d2e378e379cb7bfc853020fd198a37905af85d2e291447af3' },
) as unknown as TypedDocumentString<BeginRecoveryMutation, BeginRecoveryMutationVariables>;
export const FinishRecoveryDocument = new TypedDocumentString(
  `
    mutation FinishRecovery($input: FinishRecoveryInput!) {
  finishRecovery(input: $input) {
    ...SignInStep
  }
}
    fragment SignInStep on SignInResult {
  __typename
  ... on SignedIn {
    personName
  }
  ... on KeyRequired {
    options
  }
  ... on PasswordRequired {
    isFirst
  }
  ... on TenantChoiceRequired {
    tenants {
      id
      name
    }
  }
  ... on TooManyAttempts {
    retryAfterSeconds
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:974328f8461e17f105a2779fa5c0df01940f976871cebdfe18cf4b522629c26f' },
) as unknown as TypedDocumentString<FinishRecoveryMutation, FinishRecoveryMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(
  `
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    __typename
    ... on TooManyAttempts {
      retryAfterSeconds
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:1fcd86d0d71dfe624915b7952f1eced41b46452a5fd1dad823d0f316a1dcf862' },
) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const RecoveryObjectionDocument = new TypedDocumentString(
  `
    query RecoveryObjection($token: String!) {
  recoveryObjection(token: $token) {
    ...Objection
  }
}
    fragment Objection on RecoveryObjectionResult {
  __typename
  ... on RecoveryObjection {
    tenantName
    startedAt
    isStopped
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:f8fe4f8bfa7db90caf00276f2dd531fbbe7451fb12aff02aca6aa4bfd68da526' },
) as unknown as TypedDocumentString<RecoveryObjectionQuery, RecoveryObjectionQueryVariables>;
export const ObjectToRecoveryDocument = new TypedDocumentString(
  `
    mutation ObjectToRecovery($input: ObjectToRecoveryInput!) {
  objectToRecovery(input: $input) {
    ...Objection
  }
}
    fragment Objection on RecoveryObjectionResult {
  __typename
  ... on RecoveryObjection {
    tenantName
    startedAt
    isStopped
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:0350e40a4393a6edd58a60efdf6f28ae0925407ada2db0a53aeca90b21694b7c' },
) as unknown as TypedDocumentString<ObjectToRecoveryMutation, ObjectToRecoveryMutationVariables>;
export const InspectionsDocument = new TypedDocumentString(
  `
    query Inspections($clinicId: ID!) {
  inspections(clinicId: $clinicId) {
    ...InspectionParts
  }
}
    fragment InspectionParts on Inspection {
  id
  clinicId
  inspectionOn
  documentsDueOn
  healthCentre
  state
  version
}`,
  { hash: 'sha256:4aec7f497814d8d2ee90098dcbf771a9b92ce4d864320f754c86fb1c43461ca1' },
) as unknown as TypedDocumentString<InspectionsQuery, InspectionsQueryVariables>;
export const ScheduleInspectionDocument = new TypedDocumentString(
  `
    mutation ScheduleInspection($input: ScheduleInspectionInput!) {
  scheduleInspection(input: $input) {
    __typename
    ... on InspectionScheduled {
      inspection {
        id
      }
    }
    ... on DocumentsDueAfterInspection {
      message
    }
    ... on InvalidInput {
      message
      field
    }
    ... on InspectionChangedMeanwhile {
      message
      current {
        ...InspectionParts
      }
    }
  }
}
    fragment InspectionParts on Inspection {
  id
  clinicId
  inspectionOn
  documentsDueOn
  healthCentre
  state
  version
}`,
  { hash: 'sha256:dd8ff6dba55df454c8ac7b0a4592f5399869a5c48cfa3448a7f77836d92f17aa' },
) as unknown as TypedDocumentString<ScheduleInspectionMutation, ScheduleInspectionMutationVariables>;
export const CancelInspectionDocument = new TypedDocumentString(
  `
    mutation CancelInspection($input: CancelInspectionInput!) {
  cancelInspection(input: $input) {
    __typename
    ... on InspectionScheduled {
      inspection {
        id
      }
    }
    ... on InspectionChangedMeanwhile {
      message
      current {
        ...InspectionParts
      }
    }
  }
}
    fragment InspectionParts on Inspection {
  id
  clinicId
  inspectionOn
  documentsDueOn
  healthCentre
  state
  version
}`,
  { hash: 'sha256:a388d5b448d65d29e2c91ebcc173bf05215cf928c70653cfbca846956a38b644' },
) as unknown as TypedDocumentString<CancelInspectionMutation, CancelInspectionMutationVariables>;
export const BenchmarkDocument = new TypedDocumentString(
  `
    query Benchmark($clinicId: ID) {
  benchmark(clinicId: $clinicId) {
    titleJa
    titleEn
    startOn
    endOn
    validResponses
    clinicName
    metrics {
      key
      labelJa
      labelEn
      percent
      denominatorJa
      byBeds {
        from
        to
        percent
      }
      match
      noteJa
      sources
      own {
        itemCode
        itemLabelJa
        itemLabelEn
        answered
        yes
        planned
        percent
      }
    }
    sources {
      id
      title
      url
    }
  }
}
    `,
  { hash: 'sha256:4b6e5738ef0b0960195fe75943dc3a74243be91ea59893fdffe70fc24c1b8c16' },
) as unknown as TypedDocumentString<BenchmarkQuery, BenchmarkQueryVariables>;
export const PortfolioDocument = new TypedDocumentString(
  `
    query Portfolio($filter: PortfolioFilter, $sort: PortfolioSort, $first: Int, $after: String) {
  portfolio(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes {
      clinicId
      name
      kind
      prefecture
      tags
      checklistId
      itemsTotal
      itemsAnswered
      itemsNo
      closedByEntryQuestion
      tasksOpen
      tasksOverdue
      nextOn
      nextKind
      nextTitle
      twoFactor
      risk
      leftOn
      hasLeft
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `,
  { hash: 'sha256:c44d82a8fa3fb397793dde044eb745208339266d70d8da3f46b47a71298bbb21' },
) as unknown as TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>;
export const PortfolioTotalsDocument = new TypedDocumentString(
  `
    query PortfolioTotals($filter: PortfolioFilter) {
  portfolioTotals(filter: $filter) {
    clinics
    notStarted
    completed
    itemsTotal
    itemsAnswered
    itemsNo
    tasksOpen
    tasksOverdue
    twoFactorReady
    twoFactorDueOn
    twoFactorDaysLeft
  }
}
    `,
  { hash: 'sha256:639f1a19f6582f52425aa8eb4618e3f0c5bc637a03135f89e17f4baa79459182' },
) as unknown as TypedDocumentString<PortfolioTotalsQuery, PortfolioTotalsQueryVariables>;
export const RiskFormulaDocument = new TypedDocumentString(
  `
    query RiskFormula {
  riskFormula {
    key
    points
    labelJa
    labelEn
  }
}
    `,
  { hash: 'sha256:257b6bf00a0f60454a47c824a45694fe61ce048d5aceaf72bbdf4f5f8b4a15de' },
) as unknown as TypedDocumentString<RiskFormulaQuery, RiskFormulaQueryVariables>;
export const ClinicTagsDocument = new TypedDocumentString(
  `
    query ClinicTags {
  clinicTags
}
    `,
  { hash: 'sha256:037fcb0559d3799b00f0cda946c5500abfea69b60792b991755df95e6e50c5bb' },
) as unknown as TypedDocumentString<ClinicTagsQuery, ClinicTagsQueryVariables>;
export const AccountReviewBookDocument = new TypedDocumentString(
  `
    query AccountReviewBook($clinicId: ID!) {
  accountReviewBook(clinicId: $clinicId) {
    clinicName
    count
    lastHeldOn
    nextOn
    systemNames
    remarks {
      kind
      isOurs
    }
    today
    viewerCanEdit
  }
}
    `,
  { hash: 'sha256:6e5712b2004a5e4b79cd4b560bdb42fe62106448db5d82c21eb20bbbff0129b4' },
) as unknown as TypedDocumentString<AccountReviewBookQuery, AccountReviewBookQueryVariables>;
export const AccountReviewsDocument = new TypedDocumentString(
  `
    query AccountReviews($clinicId: ID!, $first: Int, $after: String) {
  accountReviews(clinicId: $clinicId, first: $first, after: $after) {
    nodes {
      ...AccountReviewParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment AccountReviewParts on AccountReview {
  id
  heldOn
  systems
  whose
  doneBy
  accountCount
  stoppedCount
  note
  nextOn
  version
}`,
  { hash: 'sha256:525b72a1efb105ad6066861a4573eb53c89e229fa56cff3f0c04c201e4242690' },
) as unknown as TypedDocumentString<AccountReviewsQuery, AccountReviewsQueryVariables>;
export const SaveAccountReviewDocument = new TypedDocumentString(
  `
    mutation SaveAccountReview($input: SaveAccountReviewInput!) {
  saveAccountReview(input: $input) {
    __typename
    ... on AccountReviewSaved {
      review {
        id
      }
    }
    ... on TooManyAccountReviews {
      message
    }
    ... on AccountReviewChangedMeanwhile {
      message
      current {
        ...AccountReviewParts
      }
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    fragment AccountReviewParts on AccountReview {
  id
  heldOn
  systems
  whose
  doneBy
  accountCount
  stoppedCount
  note
  nextOn
  version
}`,
  { hash: 'sha256:df85d299a3a49dd66b0fbcc5954330ad698dbdaa5324c17cb6e0877a14e554bd' },
) as unknown as TypedDocumentString<SaveAccountReviewMutation, SaveAccountReviewMutationVariables>;
export const RemoveAccountReviewDocument = new TypedDocumentString(
  `
    mutation RemoveAccountReview($input: RemoveAccountReviewInput!) {
  removeAccountReview(input: $input) {
    __typename
    ... on AccountReviewRemoved {
      review {
        id
        version
      }
    }
    ... on AccountReviewChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:e68e592bf991eb52e5669c98717f68210b972e447810bac0697ccc477d875c65' },
) as unknown as TypedDocumentString<RemoveAccountReviewMutation, RemoveAccountReviewMutationVariables>;
export const RestoreAccountReviewDocument = new TypedDocumentString(
  `
    mutation RestoreAccountReview($input: RestoreAccountReviewInput!) {
  restoreAccountReview(input: $input) {
    __typename
    ... on TooManyAccountReviews {
      message
    }
    ... on AccountReviewChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:754c07baa27b289552d0b692f1d543ea87e851ddfaec04ca95dd222e7c2d8060' },
) as unknown as TypedDocumentString<RestoreAccountReviewMutation, RestoreAccountReviewMutationVariables>;
export const BackupBookDocument = new TypedDocumentString(
  `
    query BackupBook($clinicId: ID!) {
  backupBook(clinicId: $clinicId) {
    clinicId
    clinicName
    backups {
      ...BackupParts
    }
    systems {
      id
      name
      kind
      isCovered
    }
    reviewedOn
    reviewedBy
    today
    viewerCanEdit
  }
}
    fragment BackupParts on Backup {
  id
  target
  name
  systemId
  systemName
  methods
  frequency
  generations
  offlineCopy
  offsiteCopy
  encryptedCopy
  keptWhere
  stepsWhere
  doneBy
  succeededOn
  testedOn
  testResult
  testedBy
  nextTestOn
  note
  reviewedOn
  remarks {
    kind
    isOurs
  }
  version
}`,
  { hash: 'sha256:6e1b560808eac01b68012c5842d4552f340730b53d04df3d16f23537d4de79c8' },
) as unknown as TypedDocumentString<BackupBookQuery, BackupBookQueryVariables>;
export const SaveBackupDocument = new TypedDocumentString(
  `
    mutation SaveBackup($input: SaveBackupInput!) {
  saveBackup(input: $input) {
    __typename
    ... on BackupSaved {
      backup {
        id
        name
      }
    }
    ... on TooManyBackups {
      message
    }
    ... on BackupChangedMeanwhile {
      message
      current {
        ...BackupParts
      }
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    fragment BackupParts on Backup {
  id
  target
  name
  systemId
  systemName
  methods
  frequency
  generations
  offlineCopy
  offsiteCopy
  encryptedCopy
  keptWhere
  stepsWhere
  doneBy
  succeededOn
  testedOn
  testResult
  testedBy
  nextTestOn
  note
  reviewedOn
  remarks {
    kind
    isOurs
  }
  version
}`,
  { hash: 'sha256:a2782a6d4fe9ce6cf395d49bca5c1065e6b66f31de8c2dbce7d6c37f10307475' },
) as unknown as TypedDocumentString<SaveBackupMutation, SaveBackupMutationVariables>;
export const RemoveBackupDocument = new TypedDocumentString(
  `
    mutation RemoveBackup($input: RemoveBackupInput!) {
  removeBackup(input: $input) {
    __typename
    ... on BackupRemoved {
      backup {
        id
        version
      }
    }
    ... on BackupChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:f446c1134f18b417470c1621a5200c1d1b973b6f805ce4393872222914659a14' },
) as unknown as TypedDocumentString<RemoveBackupMutation, RemoveBackupMutationVariables>;
export const RestoreBackupDocument = new TypedDocumentString(
  `
    mutation RestoreBackup($input: RestoreBackupInput!) {
  restoreBackup(input: $input) {
    __typename
    ... on TooManyBackups {
      message
    }
    ... on BackupChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:b1cb81aa31eb3a82e9b070ac715a2c2989a969565cdfe8e677e208f9e8228a59' },
) as unknown as TypedDocumentString<RestoreBackupMutation, RestoreBackupMutationVariables>;
export const ReviewBackupsDocument = new TypedDocumentString(
  `
    mutation ReviewBackups($input: ReviewBackupsInput!) {
  reviewBackups(input: $input) {
    count
  }
}
    `,
  { hash: 'sha256:94304de28a4f374a3f0858e1dad68ddf8a7892240c13b6f48217911506cb8924' },
) as unknown as TypedDocumentString<ReviewBackupsMutation, ReviewBackupsMutationVariables>;
export const ContactBookDocument = new TypedDocumentString(
  `
    query ContactBook($clinicId: ID!) {
  contactBook(clinicId: $clinicId) {
    clinicId
    clinicName
    posts {
      kind
      nameJa
      nameEn
      whyJa
      whyEn
      url
      certainty
    }
    contacts {
      ...ContactParts
    }
    vendors {
      name
      systems
      contactId
    }
    keptWhere
    chartVersion
    today
    viewerCanEdit
  }
}
    fragment ContactParts on ClinicContact {
  id
  clinicId
  kind
  name
  role
  phone
  nightPhone
  note
  confirmedOn
  confirmedBy
  isStale
  version
}`,
  { hash: 'sha256:e3f39f031611cb8d63a44e12f97c1848f3e60aeb32df25f70dc0e2930d3d6c53' },
) as unknown as TypedDocumentString<ContactBookQuery, ContactBookQueryVariables>;
export const SaveContactDocument = new TypedDocumentString(
  `
    mutation SaveContact($input: SaveContactInput!) {
  saveContact(input: $input) {
    __typename
    ... on ContactSaved {
      contact {
        id
        name
      }
    }
    ... on TooManyContacts {
      message
    }
    ... on ContactChangedMeanwhile {
      message
      current {
        ...ContactParts
      }
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    fragment ContactParts on ClinicContact {
  id
  clinicId
  kind
  name
  role
  phone
  nightPhone
  note
  confirmedOn
  confirmedBy
  isStale
  version
}`,
  { hash: 'sha256:f752828c9d77ea5de125b20d93895fdf2ef6175a604b1afec9a344a1fb24bc18' },
) as unknown as TypedDocumentString<SaveContactMutation, SaveContactMutationVariables>;
export const ConfirmContactDocument = new TypedDocumentString(
  `
    mutation ConfirmContact($input: ConfirmContactInput!) {
  confirmContact(input: $input) {
    __typename
    ... on NumberMissing {
      message
    }
    ... on ContactChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:a5d36e6f5f24147cfff7fee12a055ebc6bcc6719b27db5ef947b9d78b77a70a2' },
) as unknown as TypedDocumentString<ConfirmContactMutation, ConfirmContactMutationVariables>;
export const RemoveContactDocument = new TypedDocumentString(
  `
    mutation RemoveContact($input: RemoveContactInput!) {
  removeContact(input: $input) {
    __typename
    ... on ContactRemoved {
      contact {
        id
        version
      }
    }
    ... on ContactChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:630690fa14d666f1059d21919449e19b64fd5b9f718800f803990ec9592163ac' },
) as unknown as TypedDocumentString<RemoveContactMutation, RemoveContactMutationVariables>;
export const RestoreContactDocument = new TypedDocumentString(
  `
    mutation RestoreContact($input: RestoreContactInput!) {
  restoreContact(input: $input) {
    __typename
    ... on TooManyContacts {
      message
    }
    ... on ContactChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:e4d83308af1bcd1d8f9dbe5e7a9b5b025b456554e2622cc3d1d55eaaa3e4c610' },
) as unknown as TypedDocumentString<RestoreContactMutation, RestoreContactMutationVariables>;
export const SaveChartPlaceDocument = new TypedDocumentString(
  `
    mutation SaveChartPlace($input: SaveChartPlaceInput!) {
  saveChartPlace(input: $input) {
    __typename
    ... on ChartPlaceChangedMeanwhile {
      message
      keptWhere
      chartVersion
    }
    ... on InvalidInput {
      message
    }
  }
}
    `,
  { hash: 'sha256:cad0e27f69eadcfa44a383e63a052aa6ba23bc02fcf171d9d2d06ae8c160b969' },
) as unknown as TypedDocumentString<SaveChartPlaceMutation, SaveChartPlaceMutationVariables>;
export const ContinuityBookDocument = new TypedDocumentString(
  `
    query ContinuityBook($clinicId: ID!) {
  continuityBook(clinicId: $clinicId) {
    clinicId
    clinicName
    plans {
      ...PlanParts
    }
    drillCount
    lastDrillOn
    nextDrillOn
    remarks {
      kind
      isOurs
    }
    today
    viewerCanEdit
  }
}
    fragment PlanParts on ContinuityPlan {
  id
  name
  coversCyber
  edition
  keptWhere
  approvedBy
  reviewedOn
  checkedOn
  nextReviewOn
  file {
    id
    name
    bytes
  }
  note
  version
}`,
  { hash: 'sha256:4b807b14279d4675746193fff855d922b161f56709d174dc3657ab2b97326607' },
) as unknown as TypedDocumentString<ContinuityBookQuery, ContinuityBookQueryVariables>;
export const DrillsDocument = new TypedDocumentString(
  `
    query Drills($clinicId: ID!, $first: Int, $after: String) {
  drills(clinicId: $clinicId, first: $first, after: $after) {
    nodes {
      ...DrillParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DrillParts on Drill {
  id
  heldOn
  kind
  scenario
  people
  ledBy
  found
  nextOn
  file {
    id
    name
    bytes
  }
  version
}`,
  { hash: 'sha256:00c6ba58a783b81f04c76d87bd418ada0b4fed0ceadf85237b6af311fd4ffdd0' },
) as unknown as TypedDocumentString<DrillsQuery, DrillsQueryVariables>;
export const SaveContinuityPlanDocument = new TypedDocumentString(
  `
    mutation SaveContinuityPlan($input: SaveContinuityPlanInput!) {
  saveContinuityPlan(input: $input) {
    __typename
    ... on ContinuityPlanSaved {
      plan {
        id
        name
      }
    }
    ... on TooManyContinuityPlans {
      message
    }
    ... on ContinuityPlanChangedMeanwhile {
      message
      current {
        ...PlanParts
      }
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    fragment PlanParts on ContinuityPlan {
  id
  name
  coversCyber
  edition
  keptWhere
  approvedBy
  reviewedOn
  checkedOn
  nextReviewOn
  file {
    id
    name
    bytes
  }
  note
  version
}`,
  { hash: 'sha256:e103491f3452479026af26c35ad8c773274df4947bfad60f75efc167666b0be6' },
) as unknown as TypedDocumentString<SaveContinuityPlanMutation, SaveContinuityPlanMutationVariables>;
export const RemoveContinuityPlanDocument = new TypedDocumentString(
  `
    mutation RemoveContinuityPlan($input: RemoveContinuityPlanInput!) {
  removeContinuityPlan(input: $input) {
    __typename
    ... on ContinuityPlanRemoved {
      plan {
        id
        version
      }
    }
    ... on ContinuityPlanChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:7d2601bff5224a8c9734c8cd8b886ffc567c4c4cc0151b80bfa2577941828844' },
) as unknown as TypedDocumentString<RemoveContinuityPlanMutation, RemoveContinuityPlanMutationVariables>;
export const RestoreContinuityPlanDocument = new TypedDocumentString(
  `
    mutation RestoreContinuityPlan($input: RestoreContinuityPlanInput!) {
  restoreContinuityPlan(input: $input) {
    __typename
    ... on TooManyContinuityPlans {
      message
    }
    ... on ContinuityPlanChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:7c2893a61fa528d2ef5110c91c8f9363f5970cf07cac97bbfd34779aafcc1625' },
) as unknown as TypedDocumentString<RestoreContinuityPlanMutation, RestoreContinuityPlanMutationVariables>;
export const SaveDrillDocument = new TypedDocumentString(
  `
    mutation SaveDrill($input: SaveDrillInput!) {
  saveDrill(input: $input) {
    __typename
    ... on DrillSaved {
      drill {
        id
        heldOn
      }
    }
    ... on TooManyDrills {
      message
    }
    ... on DrillChangedMeanwhile {
      message
      current {
        ...DrillParts
      }
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    fragment DrillParts on Drill {
  id
  heldOn
  kind
  scenario
  people
  ledBy
  found
  nextOn
  file {
    id
    name
    bytes
  }
  version
}`,
  { hash: 'sha256:71e783acb372a09c171e4206f6e55bbbbbb26e208f590d90fab3d1142156331d' },
) as unknown as TypedDocumentString<SaveDrillMutation, SaveDrillMutationVariables>;
export const RemoveDrillDocument = new TypedDocumentString(
  `
    mutation RemoveDrill($input: RemoveDrillInput!) {
  removeDrill(input: $input) {
    __typename
    ... on DrillRemoved {
      drill {
        id
        version
      }
    }
    ... on DrillChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:7b72cbcc27d114c2d2ecdefe2e7d81cb7374d3b32bfefda34a269ae715b1f403' },
) as unknown as TypedDocumentString<RemoveDrillMutation, RemoveDrillMutationVariables>;
export const RestoreDrillDocument = new TypedDocumentString(
  `
    mutation RestoreDrill($input: RestoreDrillInput!) {
  restoreDrill(input: $input) {
    __typename
    ... on TooManyDrills {
      message
    }
    ... on DrillChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:512b6297527fb6e39a3fc136d880579dd9fde9c06f01034ee51a13167297edc3' },
) as unknown as TypedDocumentString<RestoreDrillMutation, RestoreDrillMutationVariables>;
export const EquipmentLedgerDocument = new TypedDocumentString(
  `
    query EquipmentLedger($clinicId: ID!) {
  equipmentLedger(clinicId: $clinicId) {
    clinicName
    total
    remote
    unsupported
    unreviewed
    reviewedOn
    reviewedBy
    viewerCanEdit
  }
}
    `,
  { hash: 'sha256:ecce60b8fa148147936232638cda9146cb27dc8e063722df45ea903d31e0f143' },
) as unknown as TypedDocumentString<EquipmentLedgerQuery, EquipmentLedgerQueryVariables>;
export const EquipmentDocument = new TypedDocumentString(
  `
    query Equipment($clinicId: ID!, $filter: EquipmentFilter, $first: Int, $after: String) {
  equipment(clinicId: $clinicId, filter: $filter, first: $first, after: $after) {
    nodes {
      ...EquipmentParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment EquipmentParts on Equipment {
  id
  name
  kind
  model
  place
  usedFor
  osVersion
  manager
  isRemote
  vendorName
  boughtOn
  supportEndsOn
  isUnsupported
  note
  reviewedOn
  version
}`,
  { hash: 'sha256:28c7d87b1e8a75e5fc733e51c2d0ba2981114155649a94e104b71a6255cc0316' },
) as unknown as TypedDocumentString<EquipmentQuery, EquipmentQueryVariables>;
export const SaveEquipmentDocument = new TypedDocumentString(
  `
    mutation SaveEquipment($input: SaveEquipmentInput!) {
  saveEquipment(input: $input) {
    __typename
    ... on EquipmentSaved {
      equipment {
        id
        name
      }
    }
    ... on TooMuchEquipment {
      message
    }
    ... on EquipmentChangedMeanwhile {
      message
      current {
        ...EquipmentParts
      }
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    fragment EquipmentParts on Equipment {
  id
  name
  kind
  model
  place
  usedFor
  osVersion
  manager
  isRemote
  vendorName
  boughtOn
  supportEndsOn
  isUnsupported
  note
  reviewedOn
  version
}`,
  { hash: 'sha256:36cbcd20f6a2f4dd30cd3271d86f7a2f4c072fdfe743ab2ff580768e753408d0' },
) as unknown as TypedDocumentString<SaveEquipmentMutation, SaveEquipmentMutationVariables>;
export const RemoveEquipmentDocument = new TypedDocumentString(
  `
    mutation RemoveEquipment($input: RemoveEquipmentInput!) {
  removeEquipment(input: $input) {
    __typename
    ... on EquipmentRemoved {
      equipment {
        id
        version
      }
    }
    ... on EquipmentChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:355dd575ab444825b6d6364794ac074b3dcf925204f7641df6be1b5d76da378c' },
) as unknown as TypedDocumentString<RemoveEquipmentMutation, RemoveEquipmentMutationVariables>;
export const RestoreEquipmentDocument = new TypedDocumentString(
  `
    mutation RestoreEquipment($input: RestoreEquipmentInput!) {
  restoreEquipment(input: $input) {
    __typename
    ... on TooMuchEquipment {
      message
    }
    ... on EquipmentChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:12ab5c156b80ae80e4c22d35383e27a5eb617f3554c9b8c22cba0c180dd8c0e6' },
) as unknown as TypedDocumentString<RestoreEquipmentMutation, RestoreEquipmentMutationVariables>;
export const ReviewEquipmentDocument = new TypedDocumentString(
  `
    mutation ReviewEquipment($input: ReviewEquipmentInput!) {
  reviewEquipment(input: $input) {
    count
  }
}
    `,
  { hash: 'sha256:bd3527ea304b62c77412a672a2bbf86225246e1ed40d1bbc6bc7a64f63e2acd0' },
) as unknown as TypedDocumentString<ReviewEquipmentMutation, ReviewEquipmentMutationVariables>;
export const ClinicRegistersDocument = new TypedDocumentString(
  `
    query ClinicRegisters($clinicId: ID!) {
  registers(clinicId: $clinicId) {
    kind
    rows
    changedOn
  }
}
    `,
  { hash: 'sha256:349b11731d632167c0f12763b0ce4fc4cfce91f5bcf63110253276ea3f24a512' },
) as unknown as TypedDocumentString<ClinicRegistersQuery, ClinicRegistersQueryVariables>;
export const TrainingBookDocument = new TypedDocumentString(
  `
    query TrainingBook($clinicId: ID!) {
  trainingBook(clinicId: $clinicId) {
    clinicName
    count
    heldInAYear
    lastHeldOn
    nextOn
    remarks {
      kind
      isOurs
    }
    today
    viewerCanEdit
  }
}
    `,
  { hash: 'sha256:9f8e8c95d860adb3c413d3bd550327e42e53c2ecdc5016c62680296ee3195d25' },
) as unknown as TypedDocumentString<TrainingBookQuery, TrainingBookQueryVariables>;
export const TrainingsDocument = new TypedDocumentString(
  `
    query Trainings($clinicId: ID!, $first: Int, $after: String) {
  trainings(clinicId: $clinicId, first: $first, after: $after) {
    nodes {
      ...TrainingParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment TrainingParts on Training {
  id
  heldOn
  theme
  audience
  ledBy
  people
  participants
  material
  file {
    id
    name
    bytes
  }
  note
  nextOn
  version
}`,
  { hash: 'sha256:70c10fb98cffd2da34bf0bd39859008b9dbcdc3be640e478138328d3fa2d19eb' },
) as unknown as TypedDocumentString<TrainingsQuery, TrainingsQueryVariables>;
export const SaveTrainingDocument = new TypedDocumentString(
  `
    mutation SaveTraining($input: SaveTrainingInput!) {
  saveTraining(input: $input) {
    __typename
    ... on TrainingSaved {
      training {
        id
        theme
      }
    }
    ... on TooManyTrainings {
      message
    }
    ... on TrainingChangedMeanwhile {
      message
      current {
        ...TrainingParts
      }
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    fragment TrainingParts on Training {
  id
  heldOn
  theme
  audience
  ledBy
  people
  participants
  material
  file {
    id
    name
    bytes
  }
  note
  nextOn
  version
}`,
  { hash: 'sha256:50af035bdfbcab49cf4780738982956e2b88b14ae069e88482e2db5b2d43d326' },
) as unknown as TypedDocumentString<SaveTrainingMutation, SaveTrainingMutationVariables>;
export const RemoveTrainingDocument = new TypedDocumentString(
  `
    mutation RemoveTraining($input: RemoveTrainingInput!) {
  removeTraining(input: $input) {
    __typename
    ... on TrainingRemoved {
      training {
        id
        version
      }
    }
    ... on TrainingChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:d9e1e7813c99a74ed8a65d8401fc8c0101521a2f8cd78e76a41966468c57c5e0' },
) as unknown as TypedDocumentString<RemoveTrainingMutation, RemoveTrainingMutationVariables>;
export const RestoreTrainingDocument = new TypedDocumentString(
  `
    mutation RestoreTraining($input: RestoreTrainingInput!) {
  restoreTraining(input: $input) {
    __typename
    ... on TooManyTrainings {
      message
    }
    ... on TrainingChangedMeanwhile {
      message
    }
  }
}
    `,
  { hash: 'sha256:b21b2564acd125a88f4f438aa33a6822101cb6e7adfae53f46eaf6f316b8197a' },
) as unknown as TypedDocumentString<RestoreTrainingMutation, RestoreTrainingMutationVariables>;
export const MyCalendarFeedsDocument = new TypedDocumentString(
  `
    query MyCalendarFeeds($first: Int) {
  myCalendarFeeds(first: $first) {
    nodes {
      ...CalendarFeedParts
    }
  }
}
    fragment CalendarFeedParts on CalendarFeed {
  id
  name
  memberName
  clinicName
  createdAt
  lastReadAt
}`,
  { hash: 'sha256:8496a41490679cd804ccc7ae423d959216c32e55b37b18c882a7aeb7d18eb45d' },
) as unknown as TypedDocumentString<MyCalendarFeedsQuery, MyCalendarFeedsQueryVariables>;
export const CalendarFeedsDocument = new TypedDocumentString(
  `
    query CalendarFeeds($first: Int, $after: String) {
  calendarFeeds(first: $first, after: $after) {
    nodes {
      ...CalendarFeedParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CalendarFeedParts on CalendarFeed {
  id
  name
  memberName
  clinicName
  createdAt
  lastReadAt
}`,
  { hash: 'sha256:a67d98e03a7fe6d30069c3c991e7da51330fa8c1d9d2bbb366f6e578176cc608' },
) as unknown as TypedDocumentString<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
export const CreateCalendarFeedDocument = new TypedDocumentString(
  `
    mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {
  createCalendarFeed(input: $input) {
    __typename
    ... on CalendarFeedCreated {
      path
      feed {
        id
        name
      }
    }
    ... on InvalidInput {
      message
      field
    }
    ... on TooManyCalendarFeeds {
      message
    }
  }
}
    `,
  { hash: 'sha256:4f878b619334e823bf06aa7818182282c6320f28f2282284b293a412679314c5' },
) as unknown as TypedDocumentString<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = new TypedDocumentString(
  `
    mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {
  revokeCalendarFeed(input: $input) {
    id
  }
}
    `,
  { hash: 'sha256:9fb43efa036cbcf1c1047c82588c798a685790a553fe466ae0a0eba5d66d4b97' },
) as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const ChannelsDocument = new TypedDocumentString(
  `
    query Channels {
  channels {
    canKeep
    people
    peopleOnLineWorks
    peopleWithBrowser
    channels {
      ...ChannelParts
    }
  }
}
    fragment ChannelParts on Channel {
  id
  kind
  name
  clinicId
  clinicName
  isOn
  hint
  failingSince
  lastFailure
  lastFailureMeans
  pausedUntil
  lastSentAt
  version
}`,
  { hash: 'sha256:3bbadeb453a22301e7be26eb4b376143423001f7cb8ee69776683576479f3de7' },
) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const SaveChannelDocument = new TypedDocumentString(
  `
    mutation SaveChannel($input: SaveChannelInput!) {
  saveChannel(input: $input) {
    __typename
    ... on ChannelSaved {
      channel {
        ...ChannelParts
      }
    }
    ... on ChannelChangedMeanwhile {
      message
      current {
        ...ChannelParts
      }
    }
    ... on TooManyChannels {
      message
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    fragment ChannelParts on Channel {
  id
  kind
  name
  clinicId
  clinicName
  isOn
  hint
  failingSince
  lastFailure
  lastFailureMeans
  pausedUntil
  lastSentAt
  version
}`,
  { hash: 'sha256:4344f4e503a5afae9fcac8f7b45f6bd4e9619159d9f93a0be8e3fa63875fe20e' },
) as unknown as TypedDocumentString<SaveChannelMutation, SaveChannelMutationVariables>;
export const TurnChannelDocument = new TypedDocumentString(
  `
    mutation TurnChannel($input: TurnChannelInput!) {
  turnChannel(input: $input) {
    __typename
    ... on ChannelSaved {
      channel {
        ...ChannelParts
      }
    }
    ... on ChannelChangedMeanwhile {
      message
    }
  }
}
    fragment ChannelParts on Channel {
  id
  kind
  name
  clinicId
  clinicName
  isOn
  hint
  failingSince
  lastFailure
  lastFailureMeans
  pausedUntil
  lastSentAt
  version
}`,
  { hash: 'sha256:8287afeea35635c45de891a19a5701852e18760d0b3c456137d06b01bb2f182c' },
) as unknown as TypedDocumentString<TurnChannelMutation, TurnChannelMutationVariables>;
export const RemoveChannelDocument = new TypedDocumentString(
  `
    mutation RemoveChannel($input: RemoveChannelInput!) {
  removeChannel(input: $input) {
    __typename
    ... on ChannelRemoved {
      channel {
        ...ChannelParts
      }
    }
    ... on ChannelChangedMeanwhile {
      message
    }
  }
}
    fragment ChannelParts on Channel {
  id
  kind
  name
  clinicId
  clinicName
  isOn
  hint
  failingSince
  lastFailure
  lastFailureMeans
  pausedUntil
  lastSentAt
  version
}`,
  { hash: 'sha256:16a8237b99bb8e44da4ba48263d0613245f9e8429ea2c6e64361f5c79ebf8174' },
) as unknown as TypedDocumentString<RemoveChannelMutation, RemoveChannelMutationVariables>;
export const RestoreChannelDocument = new TypedDocumentString(
  `
    mutation RestoreChannel($input: RestoreChannelInput!) {
  restoreChannel(input: $input) {
    __typename
    ... on ChannelSaved {
      channel {
        ...ChannelParts
      }
    }
    ... on UserError {
      message
    }
  }
}
    fragment ChannelParts on Channel {
  id
  kind
  name
  clinicId
  clinicName
  isOn
  hint
  failingSince
  lastFailure
  lastFailureMeans
  pausedUntil
  lastSentAt
  version
}`,
  { hash: 'sha256:2b53ee1d1ad4ccab63f240c39028f2dae9c6338d1355a4303b266014064b0b1a' },
) as unknown as TypedDocumentString<RestoreChannelMutation, RestoreChannelMutationVariables>;
export const ChannelTestDocument = new TypedDocumentString(
  `
    query ChannelTest($id: ID!) {
  channelTest(id: $id) {
    ...ChannelTestParts
  }
}
    fragment ChannelTestParts on ChannelTest {
  id
  kind
  state
  failure
  failureMeans
  sentAt
  isOver
}`,
  { hash: 'sha256:3aaabc5a2326e1c47fb9526f51ca08c9839931eb6a964405934a5edde4d7b37e' },
) as unknown as TypedDocumentString<ChannelTestQuery, ChannelTestQueryVariables>;
export const TestChannelDocument = new TypedDocumentString(
  `
    mutation TestChannel($input: TestChannelInput!) {
  testChannel(input: $input) {
    __typename
    ... on ChannelTestAsked {
      test {
        ...ChannelTestParts
      }
    }
    ... on UserError {
      message
    }
  }
}
    fragment ChannelTestParts on ChannelTest {
  id
  kind
  state
  failure
  failureMeans
  sentAt
  isOver
}`,
  { hash: 'sha256:472ad800bbee72998ce1dda4f3c7367c31e8b49fe837b9c0d4501d1515522922' },
) as unknown as TypedDocumentString<TestChannelMutation, TestChannelMutationVariables>;
export const TestMyChannelDocument = new TypedDocumentString(
  `
    mutation TestMyChannel($input: TestMyChannelInput!) {
  testMyChannel(input: $input) {
    __typename
    ... on ChannelTestAsked {
      test {
        ...ChannelTestParts
      }
    }
    ... on UserError {
      message
    }
  }
}
    fragment ChannelTestParts on ChannelTest {
  id
  kind
  state
  failure
  failureMeans
  sentAt
  isOver
}`,
  { hash: 'sha256:5c5d01f320ea5e6eb4c91c39c0534563eb92089beb9481c7d2d5cd5ac655cd05' },
) as unknown as TypedDocumentString<TestMyChannelMutation, TestMyChannelMutationVariables>;
export const LineWorksAccountsDocument = new TypedDocumentString(
  `
    query LineWorksAccounts($text: String, $first: Int, $after: String) {
  lineWorksAccounts(text: $text, first: $first, after: $after) {
    total
    nodes {
      ...LineWorksAccountParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LineWorksAccountParts on LineWorksAccount {
  memberId
  name
  email
  lineWorksId
  version
}`,
  { hash: 'sha256:2929f00b4605a03c12dbbc3f457da99da8b799cfe54dbe84d1fdee94f9b884c3' },
) as unknown as TypedDocumentString<LineWorksAccountsQuery, LineWorksAccountsQueryVariables>;
export const SaveLineWorksAccountDocument = new TypedDocumentString(
  `
    mutation SaveLineWorksAccount($input: SaveLineWorksAccountInput!) {
  saveLineWorksAccount(input: $input) {
    __typename
    ... on LineWorksAccountSaved {
      account {
        ...LineWorksAccountParts
      }
    }
    ... on LineWorksAccountChangedMeanwhile {
      message
      current {
        ...LineWorksAccountParts
      }
    }
    ... on InvalidInput {
      message
    }
  }
}
    fragment LineWorksAccountParts on LineWorksAccount {
  memberId
  name
  email
  lineWorksId
  version
}`,
  { hash: 'sha256:e5f7f39269b040341ec30e35e7ed9476f9ccfc7901031f3510a3c618aa381943' },
) as unknown as TypedDocumentString<SaveLineWorksAccountMutation, SaveLineWorksAccountMutationVariables>;
export const MyPushBrowsersDocument = new TypedDocumentString(
  `
    query MyPushBrowsers {
  myPushBrowsers {
    publicKey
    browsers {
      ...PushBrowserParts
    }
  }
}
    fragment PushBrowserParts on PushBrowser {
  id
  device
  fingerprint
  createdAt
  lastSentAt
}`,
  { hash: 'sha256:ab900de224a88ee1e81ad14cb89f940ccc75b8b1ff3347726e48555b8c21f3a8' },
) as unknown as TypedDocumentString<MyPushBrowsersQuery, MyPushBrowsersQueryVariables>;
export const SubscribePushDocument = new TypedDocumentString(
  `
    mutation SubscribePush($input: SubscribePushInput!) {
  subscribePush(input: $input) {
    __typename
    ... on PushSubscribed {
      browser {
        ...PushBrowserParts
      }
    }
    ... on InvalidInput {
      message
    }
  }
}
    fragment PushBrowserParts on PushBrowser {
  id
  device
  fingerprint
  createdAt
  lastSentAt
}`,
  { hash: 'sha256:d69f075841c9117b2372580de5030cfca3d4d2835c6cb19bdf1e8edb3df35907' },
) as unknown as TypedDocumentString<SubscribePushMutation, SubscribePushMutationVariables>;
export const UnsubscribePushDocument = new TypedDocumentString(
  `
    mutation UnsubscribePush($input: UnsubscribePushInput!) {
  unsubscribePush(input: $input) {
    browserId
  }
}
    `,
  { hash: 'sha256:508747ad9f971fb0c4650d0e2ecb8eb363b7f2e4256144f20418d4ec7bf863aa' },
) as unknown as TypedDocumentString<UnsubscribePushMutation, UnsubscribePushMutationVariables>;
export const DeliveriesDocument = new TypedDocumentString(
  `
    query Deliveries($filter: DeliveryFilter, $first: Int, $after: String) {
  deliveries(filter: $filter, first: $first, after: $after) {
    nodes {
      ...DeliveryParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DeliveryParts on Delivery {
  id
  channel
  purpose
  recipientId
  recipientName
  lineCount
  title
  clinicName
  dueOn
  state
  failure
  failureMeans
  createdAt
  sentAt
}`,
  { hash: 'sha256:5ea89790dcd06b191f44bd0bf4e4d1f478c3b84123bec1c923539d83e40dc16e' },
) as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const DeliveryDocument = new TypedDocumentString(
  `
    query Delivery($id: ID!) {
  delivery(id: $id) {
    delivery {
      ...DeliveryParts
    }
    lines {
      id
      dateId
      kind
      title
      clinicId
      clinicName
      path
      dueOn
      daysBefore
      droppedAt
    }
    events {
      id
      kind
      isPermanent
      detail
      reportedAt
    }
    toldOn
    tries
    firstTryAt
    waitsUntil
    deliveredAt
    bouncedAt
    address
    addressFault
    insteadOfId
    followedBy
    viewerCanResend
  }
}
    fragment DeliveryParts on Delivery {
  id
  channel
  purpose
  recipientId
  recipientName
  lineCount
  title
  clinicName
  dueOn
  state
  failure
  failureMeans
  createdAt
  sentAt
}`,
  { hash: 'sha256:7428f7d7d84677e86df8d135c9b233d40da7f1fc987e6021f2fd13d77eec0bb5' },
) as unknown as TypedDocumentString<DeliveryQuery, DeliveryQueryVariables>;
export const ResendDeliveryDocument = new TypedDocumentString(
  `
    mutation ResendDelivery($input: ResendDeliveryInput!) {
  resendDelivery(input: $input) {
    __typename
    ... on DeliveryResent {
      delivery {
        ...DeliveryParts
      }
    }
    ... on DeliveryNotResendable {
      message
    }
  }
}
    fragment DeliveryParts on Delivery {
  id
  channel
  purpose
  recipientId
  recipientName
  lineCount
  title
  clinicName
  dueOn
  state
  failure
  failureMeans
  createdAt
  sentAt
}`,
  { hash: 'sha256:39956bc0c31f11ee908e53340462b2e7b6993d00425c8466dd10ce4a72d1aba8' },
) as unknown as TypedDocumentString<ResendDeliveryMutation, ResendDeliveryMutationVariables>;
export const DeliveryPeopleDocument = new TypedDocumentString(
  `
    query DeliveryPeople($text: String, $first: Int) {
  members(filter: {text: $text}, first: $first) {
    nodes {
      id
      name
      role
    }
  }
}
    `,
  { hash: 'sha256:3b68a6acf7007375b24d3c5fdf59d24883568e9fbd001cf4e8126246060caee2' },
) as unknown as TypedDocumentString<DeliveryPeopleQuery, DeliveryPeopleQueryVariables>;
export const DeliveryPersonDocument = new TypedDocumentString(
  `
    query DeliveryPerson($id: ID!) {
  member(id: $id) {
    id
    name
  }
}
    `,
  { hash: 'sha256:277ab1b57a0b62726935cc5b94f30ac9df380a32b916c65da8479eb0c0970c72' },
) as unknown as TypedDocumentString<DeliveryPersonQuery, DeliveryPersonQueryVariables>;
export const DeliveryClinicDocument = new TypedDocumentString(
  `
    query DeliveryClinic($id: ID!) {
  clinic(id: $id) {
    id
    name
  }
}
    `,
  { hash: 'sha256:2e296f83c45b18e7365a91f5ae6db09cf051b2b78a7610d8a3b7e203d4500de5' },
) as unknown as TypedDocumentString<DeliveryClinicQuery, DeliveryClinicQueryVariables>;
export const ToldDatesDocument = new TypedDocumentString(
  `
    query ToldDates($clinicId: ID!, $first: Int) {
  toldDates(clinicId: $clinicId, first: $first) {
    nodes {
      id
      kind
      title
      dueOn
      isOpen
    }
  }
}
    `,
  { hash: 'sha256:55aab95d729b5b94b0001615b6fd7630f40a70966cf934639354fffe98111cd1' },
) as unknown as TypedDocumentString<ToldDatesQuery, ToldDatesQueryVariables>;
export const WhyNothingDocument = new TypedDocumentString(
  `
    query WhyNothing($memberId: ID!, $clinicId: ID!, $dateId: ID, $on: Day) {
  whyNothing(memberId: $memberId, clinicId: $clinicId, dateId: $dateId, on: $on) {
    memberName
    on
    sentence
    reasons {
      date {
        id
        kind
        title
        dueOn
        isOpen
      }
      cause
      sentence
      advice
      stageOn
      noticedAt
      deliveryIds
    }
  }
}
    `,
  { hash: 'sha256:2b80b215c21738ee136fa3dca3d285e0f42941301c847d785f59df69ee453ca9' },
) as unknown as TypedDocumentString<WhyNothingQuery, WhyNothingQueryVariables>;
export const AddressFaultsDocument = new TypedDocumentString(
  `
    query AddressFaults($first: Int, $after: String) {
  addressFaults(first: $first, after: $after) {
    nodes {
      id
      memberId
      memberName
      address
      reason
      detail
      deliveryId
      clinicNames
      since
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `,
  { hash: 'sha256:bae638bffd21b1df2d60cdf59b45e62f8aa3f447012dfcf4d410ffda65c9edb3' },
) as unknown as TypedDocumentString<AddressFaultsQuery, AddressFaultsQueryVariables>;
export const ClearAddressFaultDocument = new TypedDocumentString(
  `
    mutation ClearAddressFault($input: ClearAddressFaultInput!) {
  clearAddressFault(input: $input) {
    faultId
  }
}
    `,
  { hash: 'sha256:61dad5016b11f553b6403579058c77c616b472cba26dceb8da7c144cb7727b91' },
) as unknown as TypedDocumentString<ClearAddressFaultMutation, ClearAddressFaultMutationVariables>;
export const NoticesDocument = new TypedDocumentString(
  `
    query Notices($unreadOnly: Boolean, $first: Int, $after: String) {
  notices(unreadOnly: $unreadOnly, first: $first, after: $after) {
    nodes {
      id
      kind
      title
      clinicName
      dueOn
      why
      path
      createdAt
      readAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    unreadCount
  }
}
    `,
  { hash: 'sha256:d7c1a2d67c9fb26ef0d42effae84937ee36592fe501c8638b07093010a67910c' },
) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(
  `
    mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) {
    unreadCount
  }
}
    `,
  { hash: 'sha256:22dc5241a4f415b40a951f89820408b04a2c564b0ec6696ffc3ec3c20db48718' },
) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const ReminderRulesDocument = new TypedDocumentString(
  `
    query ReminderRules {
  reminderRules {
    policies {
      ...ReminderPolicyParts
    }
    settings {
      ...ReminderSettingsParts
    }
    viewerCanEdit
  }
}
    fragment ReminderPolicyParts on ReminderPolicy {
  kind
  version
  isOn
  stages {
    days
    level
  }
  repeatsEveryDays
  at
  onClosedDay
  escalates
  grouping
  channels
  openCount
  nextDueOn
}
fragment ReminderSettingsParts on ReminderSettings {
  version
  saturdaysClosed
  sundaysClosed
  holidaysClosed
  newYearFrom
  newYearUntil
  quietFrom
  quietUntil
  mondayDigest
  fallbackMinutes
}`,
  { hash: 'sha256:b3390adcc5d5e04fa45ddf1631a44b16bf3b53fe7c0c70b88508bc18df7412d7' },
) as unknown as TypedDocumentString<ReminderRulesQuery, ReminderRulesQueryVariables>;
export const ReminderPolicyPreviewDocument = new TypedDocumentString(
  `
    query ReminderPolicyPreview($input: ReminderPolicyPreviewInput!) {
  reminderPolicyPreview(input: $input) {
    __typename
    ... on ReminderPolicyPreview {
      occasions {
        tellOn
        at
        leavesOn
        leavesAt
        days
        level
        levelIfNothingHappens
        movedFrom
        closedBecause
        isLast
        isRepeat
        isPast
      }
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    `,
  { hash: 'sha256:2ea3397acc8ce0cf733b9ff34daebe4756dbe78ead3ff91d77da430068641490' },
) as unknown as TypedDocumentString<ReminderPolicyPreviewQuery, ReminderPolicyPreviewQueryVariables>;
export const SaveReminderPolicyDocument = new TypedDocumentString(
  `
    mutation SaveReminderPolicy($input: SaveReminderPolicyInput!) {
  saveReminderPolicy(input: $input) {
    __typename
    ... on ReminderPolicySaved {
      policy {
        ...ReminderPolicyParts
      }
    }
    ... on ReminderPolicyChangedMeanwhile {
      message
      current {
        ...ReminderPolicyParts
      }
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    fragment ReminderPolicyParts on ReminderPolicy {
  kind
  version
  isOn
  stages {
    days
    level
  }
  repeatsEveryDays
  at
  onClosedDay
  escalates
  grouping
  channels
  openCount
  nextDueOn
}`,
  { hash: 'sha256:2291fdbda0f40604589f15e3deff9d13e77c079e74b30c07110340ce841223c8' },
) as unknown as TypedDocumentString<SaveReminderPolicyMutation, SaveReminderPolicyMutationVariables>;
export const ResetReminderPolicyDocument = new TypedDocumentString(
  `
    mutation ResetReminderPolicy($input: ResetReminderPolicyInput!) {
  resetReminderPolicy(input: $input) {
    __typename
    ... on ReminderPolicySaved {
      policy {
        ...ReminderPolicyParts
      }
    }
    ... on ReminderPolicyChangedMeanwhile {
      message
      current {
        ...ReminderPolicyParts
      }
    }
  }
}
    fragment ReminderPolicyParts on ReminderPolicy {
  kind
  version
  isOn
  stages {
    days
    level
  }
  repeatsEveryDays
  at
  onClosedDay
  escalates
  grouping
  channels
  openCount
  nextDueOn
}`,
  { hash: 'sha256:6c7a30aa04ff089a09b231e36b4cc0019c190d9ee9cb21797ae001bd059a7e3d' },
) as unknown as TypedDocumentString<ResetReminderPolicyMutation, ResetReminderPolicyMutationVariables>;
export const ResetReminderSettingsDocument = new TypedDocumentString(
  `
    mutation ResetReminderSettings($input: ResetReminderSettingsInput!) {
  resetReminderSettings(input: $input) {
    __typename
    ... on ReminderSettingsSaved {
      settings {
        ...ReminderSettingsParts
      }
    }
    ... on ReminderSettingsChangedMeanwhile {
      message
      current {
        ...ReminderSettingsParts
      }
    }
  }
}
    fragment ReminderSettingsParts on ReminderSettings {
  version
  saturdaysClosed
  sundaysClosed
  holidaysClosed
  newYearFrom
  newYearUntil
  quietFrom
  quietUntil
  mondayDigest
  fallbackMinutes
}`,
  { hash: 'sha256:f1c25546e733b3e1e1de534ab6ac9506419ec5d5cf73279ac1155eeb56e26ea8' },
) as unknown as TypedDocumentString<ResetReminderSettingsMutation, ResetReminderSettingsMutationVariables>;
export const SaveReminderSettingsDocument = new TypedDocumentString(
  `
    mutation SaveReminderSettings($input: SaveReminderSettingsInput!) {
  saveReminderSettings(input: $input) {
    __typename
    ... on ReminderSettingsSaved {
      settings {
        ...ReminderSettingsParts
      }
    }
    ... on ReminderSettingsChangedMeanwhile {
      message
      current {
        ...ReminderSettingsParts
      }
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    fragment ReminderSettingsParts on ReminderSettings {
  version
  saturdaysClosed
  sundaysClosed
  holidaysClosed
  newYearFrom
  newYearUntil
  quietFrom
  quietUntil
  mondayDigest
  fallbackMinutes
}`,
  { hash: 'sha256:874edaa033117c46584a8312f2b895a8332782b86d91816ac7331760031e39f2' },
) as unknown as TypedDocumentString<SaveReminderSettingsMutation, SaveReminderSettingsMutationVariables>;
export const MyReminderPreferencesDocument = new TypedDocumentString(
  `
    query MyReminderPreferences {
  myReminderPreferences {
    ...ReminderPreferenceParts
  }
}
    fragment ReminderPreferenceParts on ReminderPreferences {
  version
  receives
  channels
  mondayDigest
  lineWorksId
  hasBrowser
}`,
  { hash: 'sha256:3c255d8454f535f756e1f9b60304c403b9729413a7aa95f5943bb3acd282100d' },
) as unknown as TypedDocumentString<MyReminderPreferencesQuery, MyReminderPreferencesQueryVariables>;
export const SaveReminderPreferencesDocument = new TypedDocumentString(
  `
    mutation SaveReminderPreferences($input: SaveReminderPreferencesInput!) {
  saveReminderPreferences(input: $input) {
    __typename
    ... on ReminderPreferencesSaved {
      preferences {
        ...ReminderPreferenceParts
      }
    }
    ... on ReminderPreferencesChangedMeanwhile {
      message
      current {
        ...ReminderPreferenceParts
      }
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    fragment ReminderPreferenceParts on ReminderPreferences {
  version
  receives
  channels
  mondayDigest
  lineWorksId
  hasBrowser
}`,
  { hash: 'sha256:92f67759b107910a7fe3f5cf9db42b887c9cea9ff682d13a693b482ee4cd6403' },
) as unknown as TypedDocumentString<SaveReminderPreferencesMutation, SaveReminderPreferencesMutationVariables>;
export const ReminderSimulationDocument = new TypedDocumentString(
  `
    query ReminderSimulation($from: Day!, $until: Day!, $clinicId: ID, $memberId: ID, $kind: DeadlineKind, $order: SimulationOrder, $first: Int, $after: String) {
  reminderSimulation(
    from: $from
    until: $until
    clinicId: $clinicId
    memberId: $memberId
    kind: $kind
    order: $order
    first: $first
    after: $after
  ) {
    from
    until
    tellings
    messages
    recipients
    people {
      id
      name
    }
    nodes {
      id
      on
      at
      leavesOn
      leavesAt
      days
      isLast
      recipientName
      isRoom
      channels
      why
      deadline {
        kind
        title
        dueOn
        path
        clinicName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `,
  { hash: 'sha256:983c92d58343eed99ece43c54df59b73ee82c5232b8b42fd5ef3b6cba010f607' },
) as unknown as TypedDocumentString<ReminderSimulationQuery, ReminderSimulationQueryVariables>;
export const ExportReminderSimulationDocument = new TypedDocumentString(
  `
    mutation ExportReminderSimulation($input: ExportReminderSimulationInput!) {
  exportReminderSimulation(input: $input) {
    fileName
    csv
    rows
    isCut
  }
}
    `,
  { hash: 'sha256:94dc10bebf72d1f00a3027fe1e6be94a1511abeffaa8eb21e560d937406442cd' },
) as unknown as TypedDocumentString<ExportReminderSimulationMutation, ExportReminderSimulationMutationVariables>;
export const SimulatorClinicDocument = new TypedDocumentString(
  `
    query SimulatorClinic($id: ID!) {
  clinic(id: $id) {
    id
    name
  }
}
    `,
  { hash: 'sha256:19297c60d4a5800f883a8004022f24c78446065c755ba5443643185f08d9313c' },
) as unknown as TypedDocumentString<SimulatorClinicQuery, SimulatorClinicQueryVariables>;
export const ReturnedFormDocument = new TypedDocumentString(
  `
    query ReturnedForm($id: ID!) {
  returnedForm(id: $id) {
    head {
      ...ReturnedHead
    }
    batchId
    form
    fiscalYear
    editionLabelJa
    editionLabelEn
    notes
    namesOther
    earlier {
      ...ReturnedHead
    }
    lines {
      ...ReturnedLine
    }
    stray {
      place
      text
      message
    }
    signature {
      number
      signedBy
    }
  }
}
    fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
  source
}
fragment ReturnedHead on ReturnedFormHead {
  id
  checklistId
  clinicId
  clinicName
  fileName
  kind
  state
  isSigned
  readBy
  readAt
  counts {
    same
    changed
    problems
    taken
  }
}
fragment ReturnedLine on ReturnedFormLine {
  itemId
  code
  labelJa
  labelEn
  answerKind
  targetLatestOn
  place
  state
  isChangedSince
  current {
    ...AnswerParts
  }
  given {
    value
    confirmedOn
    targetOn
    reason
    remarks
  }
  problems {
    message
    cell
    text
  }
}`,
  { hash: 'sha256:ab50c264b11f1b068568791f204f5a5e0c9f7253b74a717591f89e2012d0a17e' },
) as unknown as TypedDocumentString<ReturnedFormQuery, ReturnedFormQueryVariables>;
export const ReturnedFormsDocument = new TypedDocumentString(
  `
    query ReturnedForms($checklistId: ID!) {
  returnedForms(checklistId: $checklistId) {
    ...ReturnedHead
  }
}
    fragment ReturnedHead on ReturnedFormHead {
  id
  checklistId
  clinicId
  clinicName
  fileName
  kind
  state
  isSigned
  readBy
  readAt
  counts {
    same
    changed
    problems
    taken
  }
}`,
  { hash: 'sha256:bb1cbddd460c71137c39de4755409db4412c9834f421693fab1b365c598a53ad' },
) as unknown as TypedDocumentString<ReturnedFormsQuery, ReturnedFormsQueryVariables>;
export const ReturnedBatchDocument = new TypedDocumentString(
  `
    query ReturnedBatch($id: ID!) {
  returnedBatch(id: $id) {
    ...ReturnedBatchParts
  }
}
    fragment ReturnedBatchParts on ReturnedBatch {
  id
  fileName
  readBy
  readAt
  rowsRead
  clinics
  waiting
  unclear
  strayRows
  counts {
    same
    changed
    problems
    taken
  }
  stray {
    place
    text
    message
  }
}`,
  { hash: 'sha256:4a27cb6d3bb68d7155e5f2f75336bcfc4c02632c21b0f654143c062baf361ab5' },
) as unknown as TypedDocumentString<ReturnedBatchQuery, ReturnedBatchQueryVariables>;
export const ReturnedBatchFormsDocument = new TypedDocumentString(
  `
    query ReturnedBatchForms($id: ID!, $after: String) {
  returnedBatchForms(id: $id, first: 50, after: $after) {
    nodes {
      ...ReturnedHead
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ReturnedHead on ReturnedFormHead {
  id
  checklistId
  clinicId
  clinicName
  fileName
  kind
  state
  isSigned
  readBy
  readAt
  counts {
    same
    changed
    problems
    taken
  }
}`,
  { hash: 'sha256:1793caae56a38e15af8d93e133cd117605d9a19adf1cbb00629ee4231f32c357' },
) as unknown as TypedDocumentString<ReturnedBatchFormsQuery, ReturnedBatchFormsQueryVariables>;
export const BeginReturnedUploadDocument = new TypedDocumentString(
  `
    mutation BeginReturnedUpload($input: BeginUploadInput!) {
  beginUpload(input: $input) {
    __typename
    ... on UploadBegun {
      id
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:fce4cfd00a5756e59103d035db414c1074f3b8e1af8140f64b3dfb5b7eeb3cb2' },
) as unknown as TypedDocumentString<BeginReturnedUploadMutation, BeginReturnedUploadMutationVariables>;
export const ReadReturnedFormDocument = new TypedDocumentString(
  `
    mutation ReadReturnedForm($input: ReadReturnedFormInput!) {
  readReturnedForm(input: $input) {
    __typename
    ... on ReturnedFormRead {
      returnedForm {
        head {
          id
        }
      }
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:2f8a398888a1f5c609b281bccbf9d9fd796e0c403e38c8a19219d51547d62efe' },
) as unknown as TypedDocumentString<ReadReturnedFormMutation, ReadReturnedFormMutationVariables>;
export const ReadReturnedAnswersDocument = new TypedDocumentString(
  `
    mutation ReadReturnedAnswers($input: ReadReturnedAnswersInput!) {
  readReturnedAnswers(input: $input) {
    __typename
    ... on ReturnedBatchRead {
      batch {
        id
      }
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:3d4217c6c9fc655ec0366e2790ae964d0036c9aeb8f1095992a4eee203203261' },
) as unknown as TypedDocumentString<ReadReturnedAnswersMutation, ReadReturnedAnswersMutationVariables>;
export const TakeReturnedRowsDocument = new TypedDocumentString(
  `
    mutation TakeReturnedRows($input: TakeReturnedRowsInput!) {
  takeReturnedRows(input: $input) {
    ...RowsTaken
  }
}
    fragment RowsTaken on TakeReturnedRowsResult {
  __typename
  ... on ReturnedRowsTaken {
    taken
    left {
      itemId
      code
      message
    }
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:f701b48846cac28dac4a9d8ef4f026b164519391bbc1263adab90b03a9122bb6' },
) as unknown as TypedDocumentString<TakeReturnedRowsMutation, TakeReturnedRowsMutationVariables>;
export const UndoReturnedRowsDocument = new TypedDocumentString(
  `
    mutation UndoReturnedRows($input: UndoReturnedRowsInput!) {
  undoReturnedRows(input: $input) {
    ...RowsTaken
  }
}
    fragment RowsTaken on TakeReturnedRowsResult {
  __typename
  ... on ReturnedRowsTaken {
    taken
    left {
      itemId
      code
      message
    }
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:0c48cd8a0949193604f9a137969543dc5290140f643f0a0c6e0ee1cc6700ffb6' },
) as unknown as TypedDocumentString<UndoReturnedRowsMutation, UndoReturnedRowsMutationVariables>;
export const PutAwayReturnedFormDocument = new TypedDocumentString(
  `
    mutation PutAwayReturnedForm($input: PutAwayReturnedFormInput!) {
  putAwayReturnedForm(input: $input) {
    __typename
  }
}
    `,
  { hash: 'sha256:7b2cbe27a24db01f291f182f9b024df1af2e356d9184557342f8e9ec6616dbc4' },
) as unknown as TypedDocumentString<PutAwayReturnedFormMutation, PutAwayReturnedFormMutationVariables>;
export const TakeReturnedBatchDocument = new TypedDocumentString(
  `
    mutation TakeReturnedBatch($input: TakeReturnedBatchInput!) {
  takeReturnedBatch(input: $input) {
    __typename
    ... on ReturnedBatchMoved {
      batch {
        ...ReturnedBatchParts
      }
    }
  }
}
    fragment ReturnedBatchParts on ReturnedBatch {
  id
  fileName
  readBy
  readAt
  rowsRead
  clinics
  waiting
  unclear
  strayRows
  counts {
    same
    changed
    problems
    taken
  }
  stray {
    place
    text
    message
  }
}`,
  { hash: 'sha256:287b813b01eb728ebf8187a19b4d12acc81caa93ca9fd6af3388659c703dc92f' },
) as unknown as TypedDocumentString<TakeReturnedBatchMutation, TakeReturnedBatchMutationVariables>;
export const UndoReturnedBatchDocument = new TypedDocumentString(
  `
    mutation UndoReturnedBatch($input: UndoReturnedBatchInput!) {
  undoReturnedBatch(input: $input) {
    __typename
    ... on ReturnedBatchMoved {
      batch {
        ...ReturnedBatchParts
      }
    }
  }
}
    fragment ReturnedBatchParts on ReturnedBatch {
  id
  fileName
  readBy
  readAt
  rowsRead
  clinics
  waiting
  unclear
  strayRows
  counts {
    same
    changed
    problems
    taken
  }
  stray {
    place
    text
    message
  }
}`,
  { hash: 'sha256:edf0630aaa408cabe6f99cc2eaf414778d8befcc59deb90174cd949b6f74d472' },
) as unknown as TypedDocumentString<UndoReturnedBatchMutation, UndoReturnedBatchMutationVariables>;
export const TasksDocument = new TypedDocumentString(
  `
    query Tasks($filter: TaskFilter, $first: Int, $after: String) {
  tasks(filter: $filter, first: $first, after: $after) {
    nodes {
      ...TaskParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment TaskParts on Task {
  id
  clinicId
  clinicName
  title
  checklistId
  itemCode
  owner {
    id
    name
  }
  dueOn
  overdue
  status
  closingNote
  version
  createdAt
  viewerCanEdit
}`,
  { hash: 'sha256:da8fee065ed3fe292d715b35b07887a044b5a98fdd74d56d6ad3e5c1ef7ba492' },
) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const TaskDocument = new TypedDocumentString(
  `
    query Task($id: ID!) {
  task(id: $id) {
    ...TaskParts
    comments {
      id
      authorName
      body
      createdAt
    }
  }
}
    fragment TaskParts on Task {
  id
  clinicId
  clinicName
  title
  checklistId
  itemCode
  owner {
    id
    name
  }
  dueOn
  overdue
  status
  closingNote
  version
  createdAt
  viewerCanEdit
}`,
  { hash: 'sha256:93a91f62c34eda31ddcec677c56eeee353d78d68d1f4af931ef20c797c7e5129' },
) as unknown as TypedDocumentString<TaskQuery, TaskQueryVariables>;
export const CreateTaskDocument = new TypedDocumentString(
  `
    mutation CreateTask($input: CreateTaskInput!) {
  createTask(input: $input) {
    __typename
    ... on TaskSaved {
      task {
        id
        title
      }
    }
    ... on InvalidInput {
      field
      message
    }
  }
}
    `,
  { hash: 'sha256:3a206bee7043aa9244b1517ec4ddcbb2c8de4a3c58cba930f4c90463b7e41ab7' },
) as unknown as TypedDocumentString<CreateTaskMutation, CreateTaskMutationVariables>;
export const UpdateTaskDocument = new TypedDocumentString(
  `
    mutation UpdateTask($input: UpdateTaskInput!) {
  updateTask(input: $input) {
    __typename
    ... on TaskSaved {
      task {
        ...TaskParts
      }
    }
    ... on TaskChangedMeanwhile {
      current {
        ...TaskParts
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      message
    }
  }
}
    fragment TaskParts on Task {
  id
  clinicId
  clinicName
  title
  checklistId
  itemCode
  owner {
    id
    name
  }
  dueOn
  overdue
  status
  closingNote
  version
  createdAt
  viewerCanEdit
}`,
  { hash: 'sha256:7360ab2936321ce77e9ac7e93cb2628588ab5568738d2a55d104a6774c05654b' },
) as unknown as TypedDocumentString<UpdateTaskMutation, UpdateTaskMutationVariables>;
export const CommentOnTaskDocument = new TypedDocumentString(
  `
    mutation CommentOnTask($input: CommentOnTaskInput!) {
  commentOnTask(input: $input) {
    __typename
    ... on TaskCommented {
      task {
        id
      }
    }
    ... on InvalidInput {
      field
      message
    }
  }
}
    `,
  { hash: 'sha256:73a94f49fa49cd37c8b848f694d213434ed10496b4b4c15e5dfdedd873cdee1f' },
) as unknown as TypedDocumentString<CommentOnTaskMutation, CommentOnTaskMutationVariables>;
export const TaskOwnersDocument = new TypedDocumentString(
  `
    query TaskOwners($first: Int, $after: String) {
  members(first: $first, after: $after) {
    nodes {
      id
      name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `,
  { hash: 'sha256:c78b8ee2e40433769756ac9eed808a27ac835c813cca73b0be38eebbc0bf923c' },
) as unknown as TypedDocumentString<TaskOwnersQuery, TaskOwnersQueryVariables>;
export const TaskClinicsDocument = new TypedDocumentString(
  `
    query TaskClinics($text: String, $withLeft: Boolean, $first: Int) {
  clinics(filter: {text: $text, withLeft: $withLeft}, first: $first) {
    nodes {
      id
      name
    }
  }
}
    `,
  { hash: 'sha256:114da9df3be927fa7874e5794bfa11bda329c164b5110e4a3f030bf46715e8e9' },
) as unknown as TypedDocumentString<TaskClinicsQuery, TaskClinicsQueryVariables>;
export const TaskClinicDocument = new TypedDocumentString(
  `
    query TaskClinic($id: ID!) {
  clinic(id: $id) {
    id
    name
  }
}
    `,
  { hash: 'sha256:58585ce8bf7fcb92b4fd2a81b0c111348c96fe20fe48b504ad4a85b0e54ef88a' },
) as unknown as TypedDocumentString<TaskClinicQuery, TaskClinicQueryVariables>;
export const MembersDocument = new TypedDocumentString(
  `
    query Members($filter: MemberFilter, $first: Int, $after: String) {
  members(filter: $filter, first: $first, after: $after) {
    nodes {
      ...MemberParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment MemberParts on Member {
  id
  name
  email
  role
  version
  state
  enrolled
  enrolledAt
  lastSignInAt
  clinics {
    id
    name
  }
  invitation {
    sentAt
    expiresAt
    letter
    state
    invitedBy
  }
  viewerCanChange
  viewerCanRecover
}`,
  { hash: 'sha256:3d80cbe751e278f3dc59d2d77431e4f0d99cb52c3f4654ec1aae227104b139d7' },
) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const MemberDocument = new TypedDocumentString(
  `
    query Member($id: ID!) {
  member(id: $id) {
    ...MemberParts
  }
}
    fragment MemberParts on Member {
  id
  name
  email
  role
  version
  state
  enrolled
  enrolledAt
  lastSignInAt
  clinics {
    id
    name
  }
  invitation {
    sentAt
    expiresAt
    letter
    state
    invitedBy
  }
  viewerCanChange
  viewerCanRecover
}`,
  { hash: 'sha256:113a5b4b4052b801e0bb9d6bf0f645642856ca4cdb98a84d4ed915d1f3353684' },
) as unknown as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const ClinicChoicesDocument = new TypedDocumentString(
  `
    query ClinicChoices($text: String, $first: Int, $after: String) {
  clinics(filter: {text: $text}, first: $first, after: $after) {
    nodes {
      id
      name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,
  { hash: 'sha256:e4629c3a37b2dfdb6ab0aad1717ab5ea2a88b1f27acf80a9de478b4ba8afc12a' },
) as unknown as TypedDocumentString<ClinicChoicesQuery, ClinicChoicesQueryVariables>;
export const InviteMemberDocument = new TypedDocumentString(
  `
    mutation InviteMember($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    __typename
    ... on MemberChanged {
      member {
        ...MemberParts
      }
    }
    ... on AlreadyMember {
      message
      member {
        ...MemberParts
      }
    }
    ... on InvalidInput {
      message
      field
    }
    ... on UserError {
      message
    }
  }
}
    fragment MemberParts on Member {
  id
  name
  email
  role
  version
  state
  enrolled
  enrolledAt
  lastSignInAt
  clinics {
    id
    name
  }
  invitation {
    sentAt
    expiresAt
    letter
    state
    invitedBy
  }
  viewerCanChange
  viewerCanRecover
}`,
  { hash: 'sha256:d19ad808fd081fe276d57ac7a082aba6c26508d8ef1dbc31a10829280b8e325a' },
) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const ChangeMemberDocument = new TypedDocumentString(
  `
    mutation ChangeMember($input: ChangeMemberInput!) {
  changeMember(input: $input) {
    ...MemberChangeParts
  }
}
    fragment MemberParts on Member {
  id
  name
  email
  role
  version
  state
  enrolled
  enrolledAt
  lastSignInAt
  clinics {
    id
    name
  }
  invitation {
    sentAt
    expiresAt
    letter
    state
    invitedBy
  }
  viewerCanChange
  viewerCanRecover
}
fragment MemberChangeParts on ChangeMemberResult {
  __typename
  ... on MemberChanged {
    member {
      ...MemberParts
    }
  }
  ... on MemberConflict {
    message
    member {
      ...MemberParts
    }
  }
  ... on InvalidInput {
    message
    field
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:610833d776921705985e7652e4de7abd8781b152ee8f36099da70cc8c1b84251' },
) as unknown as TypedDocumentString<ChangeMemberMutation, ChangeMemberMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(
  `
    mutation ResendInvitation($input: MemberVersionInput!) {
  resendInvitation(input: $input) {
    ...MemberChangeParts
  }
}
    fragment MemberParts on Member {
  id
  name
  email
  role
  version
  state
  enrolled
  enrolledAt
  lastSignInAt
  clinics {
    id
    name
  }
  invitation {
    sentAt
    expiresAt
    letter
    state
    invitedBy
  }
  viewerCanChange
  viewerCanRecover
}
fragment MemberChangeParts on ChangeMemberResult {
  __typename
  ... on MemberChanged {
    member {
      ...MemberParts
    }
  }
  ... on MemberConflict {
    message
    member {
      ...MemberParts
    }
  }
  ... on InvalidInput {
    message
    field
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:f72a75aa257aa77822bf6ff91264969ef4c434b13df065b1a41d80ba76f93752' },
) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(
  `
    mutation RevokeInvitation($input: MemberVersionInput!) {
  revokeInvitation(input: $input) {
    ...MemberChangeParts
  }
}
    fragment MemberParts on Member {
  id
  name
  email
  role
  version
  state
  enrolled
  enrolledAt
  lastSignInAt
  clinics {
    id
    name
  }
  invitation {
    sentAt
    expiresAt
    letter
    state
    invitedBy
  }
  viewerCanChange
  viewerCanRecover
}
fragment MemberChangeParts on ChangeMemberResult {
  __typename
  ... on MemberChanged {
    member {
      ...MemberParts
    }
  }
  ... on MemberConflict {
    message
    member {
      ...MemberParts
    }
  }
  ... on InvalidInput {
    message
    field
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:f0bf2b03a513ac4e0d963bd5daa8e0ce31433d0aee8ca0366ca5378eed1017b2' },
) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const DisableMemberDocument = new TypedDocumentString(
  `
    mutation DisableMember($input: MemberVersionInput!) {
  disableMember(input: $input) {
    ...MemberChangeParts
  }
}
    fragment MemberParts on Member {
  id
  name
  email
  role
  version
  state
  enrolled
  enrolledAt
  lastSignInAt
  clinics {
    id
    name
  }
  invitation {
    sentAt
    expiresAt
    letter
    state
    invitedBy
  }
  viewerCanChange
  viewerCanRecover
}
fragment MemberChangeParts on ChangeMemberResult {
  __typename
  ... on MemberChanged {
    member {
      ...MemberParts
    }
  }
  ... on MemberConflict {
    message
    member {
      ...MemberParts
    }
  }
  ... on InvalidInput {
    message
    field
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:ffac0da627693529e560d639e333cfc792d0bef148362dabcc44f40d9d165a76' },
) as unknown as TypedDocumentString<DisableMemberMutation, DisableMemberMutationVariables>;
export const EnableMemberDocument = new TypedDocumentString(
  `
    mutation EnableMember($input: MemberVersionInput!) {
  enableMember(input: $input) {
    ...MemberChangeParts
  }
}
    fragment MemberParts on Member {
  id
  name
  email
  role
  version
  state
  enrolled
  enrolledAt
  lastSignInAt
  clinics {
    id
    name
  }
  invitation {
    sentAt
    expiresAt
    letter
    state
    invitedBy
  }
  viewerCanChange
  viewerCanRecover
}
fragment MemberChangeParts on ChangeMemberResult {
  __typename
  ... on MemberChanged {
    member {
      ...MemberParts
    }
  }
  ... on MemberConflict {
    message
    member {
      ...MemberParts
    }
  }
  ... on InvalidInput {
    message
    field
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:cfd094901ce24c0543bb8e65582dbeb42ee706e55c05098ca4819e093322354a' },
) as unknown as TypedDocumentString<EnableMemberMutation, EnableMemberMutationVariables>;
export const EndMemberSessionsDocument = new TypedDocumentString(
  `
    mutation EndMemberSessions($input: MemberVersionInput!) {
  endMemberSessions(input: $input) {
    ...MemberChangeParts
  }
}
    fragment MemberParts on Member {
  id
  name
  email
  role
  version
  state
  enrolled
  enrolledAt
  lastSignInAt
  clinics {
    id
    name
  }
  invitation {
    sentAt
    expiresAt
    letter
    state
    invitedBy
  }
  viewerCanChange
  viewerCanRecover
}
fragment MemberChangeParts on ChangeMemberResult {
  __typename
  ... on MemberChanged {
    member {
      ...MemberParts
    }
  }
  ... on MemberConflict {
    message
    member {
      ...MemberParts
    }
  }
  ... on InvalidInput {
    message
    field
  }
  ... on UserError {
    message
  }
}`,
  { hash: 'sha256:4130103342a2ccecc73419a19813f087ebc90c21dc23b8de2146b56a00af4cc4' },
) as unknown as TypedDocumentString<EndMemberSessionsMutation, EndMemberSessionsMutationVariables>;
export const AssistedRecoveriesDocument = new TypedDocumentString(
  `
    query AssistedRecoveries($first: Int, $after: String) {
  assistedRecoveries(first: $first, after: $after) {
    nodes {
      ...RecoveryParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RecoveryParts on AssistedRecovery {
  id
  member {
    id
    name
    role
  }
  state
  startedByName
  startedAt
  approvedByName
  approvedAt
  readyAt
  readyAtWhenApproved
  viewerCanApprove
  viewerCanWithdraw
}`,
  { hash: 'sha256:215962dc5515539e4ee0d8b7cd27dcd85fb8bc81b59c3f9a9048c925df178c17' },
) as unknown as TypedDocumentString<AssistedRecoveriesQuery, AssistedRecoveriesQueryVariables>;
export const StartRecoveryDocument = new TypedDocumentString(
  `
    mutation StartRecovery($input: StartRecoveryInput!) {
  startRecovery(input: $input) {
    ...RecoveryStepParts
  }
}
    fragment RecoveryParts on AssistedRecovery {
  id
  member {
    id
    name
    role
  }
  state
  startedByName
  startedAt
  approvedByName
  approvedAt
  readyAt
  readyAtWhenApproved
  viewerCanApprove
  viewerCanWithdraw
}
fragment RecoveryStepParts on RecoveryStepResult {
  __typename
  ... on RecoveryStepped {
    recovery {
      ...RecoveryParts
    }
  }
  ... on RecoveryUnderWayAlready {
    message
    recovery {
      ...RecoveryParts
    }
  }
  ... on RecoveryNotAllowed {
    message
  }
}`,
  { hash: 'sha256:ef3052dd69a8ca7acf75768c0ddc875caf6a3a6f3c008fa23d8a19070818a019' },
) as unknown as TypedDocumentString<StartRecoveryMutation, StartRecoveryMutationVariables>;
export const ApproveRecoveryDocument = new TypedDocumentString(
  `
    mutation ApproveRecovery($input: RecoveryInput!) {
  approveRecovery(input: $input) {
    ...RecoveryStepParts
  }
}
    fragment RecoveryParts on AssistedRecovery {
  id
  member {
    id
    name
    role
  }
  state
  startedByName
  startedAt
  approvedByName
  approvedAt
  readyAt
  readyAtWhenApproved
  viewerCanApprove
  viewerCanWithdraw
}
fragment RecoveryStepParts on RecoveryStepResult {
  __typename
  ... on RecoveryStepped {
    recovery {
      ...RecoveryParts
    }
  }
  ... on RecoveryUnderWayAlready {
    message
    recovery {
      ...RecoveryParts
    }
  }
  ... on RecoveryNotAllowed {
    message
  }
}`,
  { hash: 'sha256:3a2fe210d74915ee1acc9c396d363590b724138ce08e4fee5b8fe05828d0cd9b' },
) as unknown as TypedDocumentString<ApproveRecoveryMutation, ApproveRecoveryMutationVariables>;
export const WithdrawRecoveryDocument = new TypedDocumentString(
  `
    mutation WithdrawRecovery($input: RecoveryInput!) {
  withdrawRecovery(input: $input) {
    ...RecoveryStepParts
  }
}
    fragment RecoveryParts on AssistedRecovery {
  id
  member {
    id
    name
    role
  }
  state
  startedByName
  startedAt
  approvedByName
  approvedAt
  readyAt
  readyAtWhenApproved
  viewerCanApprove
  viewerCanWithdraw
}
fragment RecoveryStepParts on RecoveryStepResult {
  __typename
  ... on RecoveryStepped {
    recovery {
      ...RecoveryParts
    }
  }
  ... on RecoveryUnderWayAlready {
    message
    recovery {
      ...RecoveryParts
    }
  }
  ... on RecoveryNotAllowed {
    message
  }
}`,
  { hash: 'sha256:f932733f16fadcbf92878807ec4342cc36fe4163724920b20c969182a9b50caf' },
) as unknown as TypedDocumentString<WithdrawRecoveryMutation, WithdrawRecoveryMutationVariables>;
export const SignInPolicyDocument = new TypedDocumentString(
  `
    query SignInPolicy {
  signInPolicy {
    ...SignInPolicyParts
  }
}
    fragment SignInPolicyParts on SignInPolicy {
  method
  idleMinutes
  absoluteHours
  version
  viewerCanEdit
  membersWithoutPassword
  membersToSignInAgain
}`,
  { hash: 'sha256:af0b5b8faf3d537542b49666080dc55932248c99ce74b2df870ae34dc68d2780' },
) as unknown as TypedDocumentString<SignInPolicyQuery, SignInPolicyQueryVariables>;
export const SetSignInPolicyDocument = new TypedDocumentString(
  `
    mutation SetSignInPolicy($input: SetSignInPolicyInput!) {
  setSignInPolicy(input: $input) {
    __typename
    ... on SignInPolicyChanged {
      policy {
        ...SignInPolicyParts
      }
    }
    ... on SignInPolicyConflict {
      message
      policy {
        ...SignInPolicyParts
      }
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    fragment SignInPolicyParts on SignInPolicy {
  method
  idleMinutes
  absoluteHours
  version
  viewerCanEdit
  membersWithoutPassword
  membersToSignInAgain
}`,
  { hash: 'sha256:875ee73aadc27d746f858e4121db5cc91328cea005df29b1a0c69782ea7fa601' },
) as unknown as TypedDocumentString<SetSignInPolicyMutation, SetSignInPolicyMutationVariables>;
export const TwoFactorDateDocument = new TypedDocumentString(
  `
    query TwoFactorDate {
  twoFactorDate {
    ...TwoFactorDateParts
  }
  twoFactorSources {
    on
    titleJa
    titleEn
    legalBasisJa
    confidence
    noteJa
    sources
  }
}
    fragment TwoFactorDateParts on TwoFactorDate {
  dueOn
  choices
  reason
  setBy
  setAt
  version
  viewerCanSet
}`,
  { hash: 'sha256:df216ddce80224cf0628cccb6ad9a69f830009992bebdf39af0e4fa46793870b' },
) as unknown as TypedDocumentString<TwoFactorDateQuery, TwoFactorDateQueryVariables>;
export const TwoFactorBoardDocument = new TypedDocumentString(
  `
    query TwoFactorBoard($filter: TwoFactorFilter, $first: Int, $after: String) {
  twoFactorBoard(filter: $filter, first: $first, after: $after) {
    nodes {
      systemId
      clinicId
      clinicName
      kind
      name
      vendorName
      renewalOn
      clientLogin {
        ...TwoFactorParts
      }
      serverLogin {
        ...TwoFactorParts
      }
      standing
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    counts {
      systems
      none
      late
      relief
      planned
      inPlace
    }
    vendors
    dueOn
    daysLeft
  }
}
    fragment TwoFactorParts on TwoFactorState {
  status
  plannedOn
  reliefReason
  reliefUntilOn
}`,
  { hash: 'sha256:3c8b94deeef4d5dc6fc59f655b8a2786418db35092f37ac66a94246e989ec779' },
) as unknown as TypedDocumentString<TwoFactorBoardQuery, TwoFactorBoardQueryVariables>;
export const SetTwoFactorDateDocument = new TypedDocumentString(
  `
    mutation SetTwoFactorDate($input: SetTwoFactorDateInput!) {
  setTwoFactorDate(input: $input) {
    __typename
    ... on TwoFactorDateSet {
      date {
        ...TwoFactorDateParts
      }
    }
    ... on TwoFactorDateChangedMeanwhile {
      message
      current {
        ...TwoFactorDateParts
      }
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    fragment TwoFactorDateParts on TwoFactorDate {
  dueOn
  choices
  reason
  setBy
  setAt
  version
  viewerCanSet
}`,
  { hash: 'sha256:ab515c19e6878ee7808c485bd38ac09f8c71c4d6b18ab1f609afdb2f35e8031c' },
) as unknown as TypedDocumentString<SetTwoFactorDateMutation, SetTwoFactorDateMutationVariables>;
export const VendorQuestionsDocument = new TypedDocumentString(
  `
    query VendorQuestions($isOpen: Boolean, $first: Int, $after: String) {
  vendorQuestions(isOpen: $isOpen, first: $first, after: $after) {
    nodes {
      id
      state
      clinicName
      askedBy
      askedAt
      itemJa
      itemEn
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `,
  { hash: 'sha256:2009da2dbc8bc0c3208d76e38c7dc218ef69c03b381f0f6dae8eda2201aa9628' },
) as unknown as TypedDocumentString<VendorQuestionsQuery, VendorQuestionsQueryVariables>;
export const VendorQuestionDocument = new TypedDocumentString(
  `
    query VendorQuestion($id: ID!) {
  vendorQuestion(id: $id) {
    ...VendorQuestionParts
  }
}
    fragment VendorQuestionParts on VendorQuestion {
  id
  state
  clinicName
  fiscalYear
  askedBy
  askedAt
  question
  itemJa
  itemEn
  answerKind
  explainJa
  guidance {
    minutes
    ask
    explainEn
    showEn
    remarksEn
    okJa
    okEn
    ngJa
    ngEn
  }
  targetLatestOn
  value
  confirmedOn
  targetOn
  reason
  remarks
  answeredAt
  version
}`,
  { hash: 'sha256:d8a00313c0e5eb34fbac94b801cb9864e5396de1575b8a93d46b8b9bb06405b9' },
) as unknown as TypedDocumentString<VendorQuestionQuery, VendorQuestionQueryVariables>;
export const AnswerVendorQuestionDocument = new TypedDocumentString(
  `
    mutation AnswerVendorQuestion($input: AnswerVendorQuestionInput!) {
  answerVendorQuestion(input: $input) {
    __typename
    ... on InvalidInput {
      field
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:e498446b0b34e41ac3fe75879a8cd622b3baeaa7fb17f18568221fec1ca5fd5b' },
) as unknown as TypedDocumentString<AnswerVendorQuestionMutation, AnswerVendorQuestionMutationVariables>;
export const VendorsToAskDocument = new TypedDocumentString(
  `
    query VendorsToAsk($clinicId: ID!) {
  vendorsToAsk(clinicId: $clinicId) {
    name
    address
    systems
  }
}
    `,
  { hash: 'sha256:f905a9078b63eaaa90907f614c9393f1289e748f7c89e387c4256c9efa8b5fd9' },
) as unknown as TypedDocumentString<VendorsToAskQuery, VendorsToAskQueryVariables>;
export const AskVendorDocument = new TypedDocumentString(
  `
    mutation AskVendor($input: AskVendorInput!) {
  askVendor(input: $input) {
    __typename
    ... on VendorAsked {
      proposal {
        id
        askedOf
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:d0d2a3fbe7853714eeff55c08c00cc4aea2c024281b52e5772f3975927b8df88' },
) as unknown as TypedDocumentString<AskVendorMutation, AskVendorMutationVariables>;
