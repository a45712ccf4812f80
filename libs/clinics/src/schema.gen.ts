// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { InvalidInput, PageInfo } from '@mamori/platform';

/** What is to be told of reviews of accounts. */
export type AccountReviewRemarkKind = 'next_overdue' | 'old';

export interface AccountReviewRemark {
  readonly __typename?: 'AccountReviewRemark';
  readonly kind: AccountReviewRemarkKind;
  /** Our own advice, not the ministry's. */
  readonly isOurs: boolean;
}

/** A clinic's accounts were compared with the people who need them. */
export interface AccountReview {
  readonly __typename?: 'AccountReview';
  readonly id: string;
  readonly clinicId: string;
  readonly heldOn: string;
  /** Of which systems. */
  readonly systems: string;
  /** Whose accounts. */
  readonly whose: string;
  readonly doneBy: string;
  /** How many accounts were looked at; null where nobody counted. */
  readonly accountCount: number | null;
  /** How many of them were disabled or removed; null where nobody counted. */
  readonly stoppedCount: number | null;
  readonly note: string;
  readonly nextOn: string;
  readonly version: number;
}

export interface AccountReviewBook {
  readonly __typename?: 'AccountReviewBook';
  readonly clinicId: string;
  readonly clinicName: string;
  readonly count: number;
  /** The newest review, and the day on which it says that the next one takes place. */
  readonly lastHeldOn: string | null;
  readonly nextOn: string | null;
  /** The clinic's systems by name, as a new review begins with them. */
  readonly systemNames: readonly string[];
  /** The gravest first. */
  readonly remarks: readonly AccountReviewRemark[];
  /** Today in Japan. */
  readonly today: string;
  readonly viewerCanEdit: boolean;
}

export interface AccountReviewConnection {
  readonly __typename?: 'AccountReviewConnection';
  readonly nodes: readonly AccountReview[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export interface AccountReviewInput {
  /** Not in the future. */
  readonly heldOn?: string | null;
  readonly systems: string;
  readonly whose?: string | null;
  readonly doneBy?: string | null;
  /** 1 to 99999. */
  readonly accountCount?: number | null;
  /** 0 to 99999, and no more than were looked at. */
  readonly stoppedCount?: number | null;
  readonly note?: string | null;
  /** After the day on which it was held; a year after it where it is left out, which is our advice and no rule. */
  readonly nextOn?: string | null;
}

export interface SaveAccountReviewInput {
  readonly clientMutationId?: string | null;
  /** Absent for a new one. */
  readonly id?: string | null;
  /** The version seen, for an existing one. */
  readonly version?: number | null;
  readonly clinicId: string;
  readonly review: AccountReviewInput;
}

export interface RemoveAccountReviewInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export interface RestoreAccountReviewInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export type SaveAccountReviewResult =
  AccountReviewSaved | TooManyAccountReviews | AccountReviewChangedMeanwhile | InvalidInput;

export type RemoveAccountReviewResult = AccountReviewRemoved | AccountReviewChangedMeanwhile;

export type RestoreAccountReviewResult = AccountReviewSaved | TooManyAccountReviews | AccountReviewChangedMeanwhile;

export interface AccountReviewSaved {
  readonly __typename?: 'AccountReviewSaved';
  readonly review: AccountReview;
}

export interface AccountReviewRemoved {
  readonly __typename?: 'AccountReviewRemoved';
  readonly review: AccountReview;
}

/** A clinic keeps 500 reviews of accounts. */
export interface TooManyAccountReviews {
  readonly __typename?: 'TooManyAccountReviews';
  readonly message: string;
}

export interface AccountReviewChangedMeanwhile {
  readonly __typename?: 'AccountReviewChangedMeanwhile';
  readonly message: string;
  readonly current: AccountReview;
}

export type BackupTarget = 'emr' | 'receipt' | 'pacs' | 'department' | 'documents' | 'other';

export type BackupMethod = 'same_machine' | 'external_disk' | 'nas' | 'tape' | 'cloud' | 'vendor' | 'other';

export type BackupFrequency = 'unknown' | 'continuous' | 'daily' | 'weekly' | 'monthly' | 'rarely';

/** Whether something is there; unknown until somebody found out. */
export type Presence = 'yes' | 'no' | 'unknown';

export type RestoreResult = 'restored' | 'partly' | 'failed';

/** What is to be told of a copy. Each rests on the words of checklist item 3-② unless it is marked as ours. */
export type BackupRemarkKind =
  | 'method_unknown'
  | 'one_method'
  | 'frequency_unknown'
  | 'generations_unknown'
  | 'one_generation'
  | 'never_offline'
  | 'offline_unknown'
  | 'place_unknown'
  | 'steps_unknown'
  | 'never_tested'
  | 'test_failed'
  | 'test_old'
  | 'test_overdue'
  | 'success_unknown';

export interface BackupRemark {
  readonly __typename?: 'BackupRemark';
  readonly kind: BackupRemarkKind;
  /** Our own advice, not the ministry's. */
  readonly isOurs: boolean;
}

export interface Backup {
  readonly __typename?: 'Backup';
  readonly id: string;
  readonly clinicId: string;
  readonly target: BackupTarget;
  readonly name: string;
  /** The system of the clinic's register whose data this is. */
  readonly systemId: string | null;
  readonly systemName: string | null;
  readonly methods: readonly BackupMethod[];
  readonly frequency: BackupFrequency;
  /** How many generations are kept; null while nobody knows. */
  readonly generations: number | null;
  readonly offlineCopy: Presence;
  readonly offsiteCopy: Presence;
  readonly encryptedCopy: Presence;
  /** Where the copies lie. */
  readonly keptWhere: string;
  /** Where the steps of bringing data back are written. */
  readonly stepsWhere: string;
  readonly doneBy: string;
  /** When a copy was last seen to succeed. */
  readonly succeededOn: string | null;
  /** The last try to bring data back. */
  readonly testedOn: string | null;
  readonly testResult: RestoreResult | null;
  readonly testedBy: string;
  readonly nextTestOn: string | null;
  readonly note: string;
  readonly reviewedOn: string | null;
  /** The gravest first. */
  readonly remarks: readonly BackupRemark[];
  readonly version: number;
}

/** A system of the clinic's register that holds data. */
export interface BackupSystem {
  readonly __typename?: 'BackupSystem';
  readonly id: string;
  readonly name: string;
  readonly kind: SystemKind;
  /** Some copy on the list is of its data. */
  readonly isCovered: boolean;
}

export interface BackupBook {
  readonly __typename?: 'BackupBook';
  readonly clinicId: string;
  readonly clinicName: string;
  /** By what is copied, then by name; 100 at most. */
  readonly backups: readonly Backup[];
  readonly systems: readonly BackupSystem[];
  /** When the list was last looked through, and by whom. */
  readonly reviewedOn: string | null;
  readonly reviewedBy: string;
  /** Today in Japan. */
  readonly today: string;
  readonly viewerCanEdit: boolean;
}

export interface BackupInput {
  readonly target: BackupTarget;
  readonly name: string;
  readonly systemId?: string | null;
  readonly methods?: readonly BackupMethod[] | null;
  readonly frequency?: BackupFrequency | null;
  /** 1 to 999. */
  readonly generations?: number | null;
  readonly offlineCopy?: Presence | null;
  readonly offsiteCopy?: Presence | null;
  readonly encryptedCopy?: Presence | null;
  readonly keptWhere?: string | null;
  readonly stepsWhere?: string | null;
  readonly doneBy?: string | null;
  /** Not in the future. */
  readonly succeededOn?: string | null;
  /** Not in the future; needs a result. */
  readonly testedOn?: string | null;
  readonly testResult?: RestoreResult | null;
  readonly testedBy?: string | null;
  readonly nextTestOn?: string | null;
  readonly note?: string | null;
}

export interface SaveBackupInput {
  readonly clientMutationId?: string | null;
  /** Absent for a new one. */
  readonly id?: string | null;
  /** The version seen, for an existing one. */
  readonly version?: number | null;
  readonly clinicId: string;
  readonly backup: BackupInput;
}

export interface RemoveBackupInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export interface RestoreBackupInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export interface ReviewBackupsInput {
  readonly clientMutationId?: string | null;
  readonly clinicId: string;
}

export type SaveBackupResult = BackupSaved | TooManyBackups | BackupChangedMeanwhile | InvalidInput;

export type RemoveBackupResult = BackupRemoved | BackupChangedMeanwhile;

export type RestoreBackupResult = BackupSaved | TooManyBackups | BackupChangedMeanwhile;

export interface BackupSaved {
  readonly __typename?: 'BackupSaved';
  readonly backup: Backup;
}

export interface BackupRemoved {
  readonly __typename?: 'BackupRemoved';
  readonly backup: Backup;
}

export interface BackupsReviewed {
  readonly __typename?: 'BackupsReviewed';
  readonly reviewedOn: string;
  readonly count: number;
}

/** A list holds 100 copies. */
export interface TooManyBackups {
  readonly __typename?: 'TooManyBackups';
  readonly message: string;
}

export interface BackupChangedMeanwhile {
  readonly __typename?: 'BackupChangedMeanwhile';
  readonly message: string;
  readonly current: Backup;
}

export interface EndClinicInput {
  readonly clientMutationId?: string | null;
  readonly clinicId: string;
  /** The version seen. */
  readonly version: number;
  /** The last day of care in Japan; at most ten years from today, before or after. */
  readonly leftOn: string;
  /** Why, for the consultancy's own people; up to 1,000 characters. */
  readonly note?: string | null;
}

export interface TakeBackClinicInput {
  readonly clientMutationId?: string | null;
  readonly clinicId: string;
  /** The version seen. */
  readonly version: number;
}

export type EndClinicResult = ClinicEnded | ClinicChangedMeanwhile | InvalidInput;

export type TakeBackClinicResult = ClinicTakenBack | ClinicNotEnded | ClinicChangedMeanwhile;

export interface ClinicEnded {
  readonly __typename?: 'ClinicEnded';
  readonly clinic: Clinic;
}

export interface ClinicTakenBack {
  readonly __typename?: 'ClinicTakenBack';
  readonly clinic: Clinic;
}

/** No last day of care was set. */
export interface ClinicNotEnded {
  readonly __typename?: 'ClinicNotEnded';
  readonly message: string;
}

export type ImportMode = 'stop' | 'skip' | 'update';

export type ImportState = 'previewed' | 'applying' | 'applied' | 'failed';

export type ImportRowOutcome = 'create' | 'update' | 'unchanged' | 'skip' | 'error';

export interface ClinicImport {
  readonly __typename?: 'ClinicImport';
  readonly id: string;
  readonly fileName: string;
  /** As detected: utf-8, shift_jis or xlsx. */
  readonly encoding: string;
  readonly mode: ImportMode;
  readonly state: ImportState;
  readonly totalRows: number;
  /** Rows written so far, while applying. */
  readonly doneRows: number;
  readonly counts: ImportCounts;
  /** Columns of the file that were not recognised and are not read. */
  readonly unknownColumns: readonly string[];
  /** False while mode stop and a row stands in the way. */
  readonly canApply: boolean;
  /** Why the import failed, for failed. */
  readonly failure: string | null;
}

export interface ImportCounts {
  readonly __typename?: 'ImportCounts';
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
  readonly skip: number;
  readonly error: number;
}

export interface ClinicImportRow {
  readonly __typename?: 'ClinicImportRow';
  /** Row number in the file, the heading being row 1. */
  readonly line: number;
  readonly name: string;
  readonly outcome: ImportRowOutcome;
  /** Why, in words: one sentence for each thing at fault, or what would change. */
  readonly reasons: readonly string[];
}

export interface ClinicImportRowConnection {
  readonly __typename?: 'ClinicImportRowConnection';
  readonly nodes: readonly ClinicImportRow[];
  readonly pageInfo: PageInfo;
}

export interface ChooseClinicImportModeInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly mode: ImportMode;
}

export interface ApplyClinicImportInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
}

export type ClinicImportResult = ClinicImportSaved | ImportBlocked;

export interface ClinicImportSaved {
  readonly __typename?: 'ClinicImportSaved';
  readonly import: ClinicImport;
}

/** Rows stand in the way, or the import was applied already. */
export interface ImportBlocked {
  readonly __typename?: 'ImportBlocked';
  readonly message: string;
}

export type ClinicKind = 'hospital' | 'clinic' | 'dental' | 'pharmacy';

export interface ClinicFilter {
  /** Part of the name or of its reading; width and case do not matter. */
  readonly text?: string | null;
  /** JIS X 0401 code, 1 to 47. */
  readonly prefecture?: number | null;
  readonly kind?: ClinicKind | null;
  readonly tag?: string | null;
  /** Also clinics whose care has ended; they are left out unless true. */
  readonly withLeft?: boolean | null;
}

export interface Clinic {
  readonly __typename?: 'Clinic';
  readonly id: string;
  readonly name: string;
  readonly nameKana: string;
  readonly kind: ClinicKind;
  /** JIS X 0401 code, 1 to 47. */
  readonly prefecture: number;
  readonly address: string;
  readonly phone: string;
  /** The institution's number with the authorities, where known; unique within the consultancy. */
  readonly institutionCode: string | null;
  readonly directorName: string;
  readonly tags: readonly string[];
  readonly version: number;
  readonly systems: readonly System[];
  /** The day from which two factors are expected on the logins of systems that are still running then. */
  readonly twoFactorDueOn: string;
  readonly viewerCanEdit: boolean;
  /** The last day of care; null while none is set. May lie ahead. */
  readonly leftOn: string | null;
  /** The last day of care has passed: nobody is told anything of this clinic any more. */
  readonly hasLeft: boolean;
  /** Why, in the consultancy's own words; null for people of the clinic. */
  readonly leavingNote: string | null;
}

export interface ClinicConnection {
  readonly __typename?: 'ClinicConnection';
  readonly nodes: readonly Clinic[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export interface ClinicInput {
  readonly name: string;
  readonly nameKana: string;
  readonly kind: ClinicKind;
  readonly prefecture: number;
  readonly address?: string | null;
  readonly phone?: string | null;
  readonly institutionCode?: string | null;
  readonly directorName?: string | null;
  readonly tags?: readonly string[] | null;
}

export interface CreateClinicInput {
  readonly clientMutationId?: string | null;
  readonly clinic: ClinicInput;
}

export interface UpdateClinicInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
  readonly clinic: ClinicInput;
}

export type CreateClinicResult = ClinicSaved | DuplicateClinic | InvalidInput;

export type UpdateClinicResult = ClinicSaved | DuplicateClinic | InvalidInput | ClinicChangedMeanwhile;

export interface ClinicSaved {
  readonly __typename?: 'ClinicSaved';
  readonly clinic: Clinic;
}

/** Another clinic of this consultancy has the same institution code, or the same name in the same prefecture. */
export interface DuplicateClinic {
  readonly __typename?: 'DuplicateClinic';
  readonly message: string;
  readonly existingId: string;
}

export interface ClinicChangedMeanwhile {
  readonly __typename?: 'ClinicChangedMeanwhile';
  readonly message: string;
  readonly current: Clinic;
}

export type ContactKind =
  | 'inside'
  | 'vendor'
  | 'ministry'
  | 'prefecture'
  | 'mist'
  | 'police'
  | 'privacy_commission'
  | 'ipa_jpcert'
  | 'medical_association'
  | 'medical_isac'
  | 'neighbours'
  | 'other';

/** How sure a post of the catalogue is; its telephone number is never part of it. */
export type ContactCertainty = 'verified' | 'secondary' | 'number_unverified' | 'ours';

/** A post that belongs on a chart, from the catalogue: name, reason and official page, never a number. */
export interface ContactPost {
  readonly __typename?: 'ContactPost';
  readonly kind: ContactKind;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly whyJa: string;
  readonly whyEn: string;
  /** The official page on which the number is to be looked up. */
  readonly url: string | null;
  readonly certainty: ContactCertainty;
}

export interface ClinicContact {
  readonly __typename?: 'ClinicContact';
  readonly id: string;
  readonly clinicId: string;
  readonly kind: ContactKind;
  readonly name: string;
  /** Department, person, or what the number is for. */
  readonly role: string;
  readonly phone: string;
  readonly nightPhone: string;
  readonly note: string;
  /** The day on which somebody of the clinic found the numbers right; null while there is none. */
  readonly confirmedOn: string | null;
  readonly confirmedBy: string;
  /** The numbers were confirmed more than a year ago. */
  readonly isStale: boolean;
  readonly version: number;
}

/** Whoever maintains the clinic's systems, from their register. */
export interface MaintenanceVendor {
  readonly __typename?: 'MaintenanceVendor';
  readonly name: string;
  readonly systems: readonly string[];
  /** The contact of kind vendor that has this name. */
  readonly contactId: string | null;
}

export interface ContactBook {
  readonly __typename?: 'ContactBook';
  readonly clinicId: string;
  readonly clinicName: string;
  /** In the order of the chart. */
  readonly posts: readonly ContactPost[];
  /** In the order of the chart; 100 at most. */
  readonly contacts: readonly ClinicContact[];
  readonly vendors: readonly MaintenanceVendor[];
  /** Where the printed chart lies. */
  readonly keptWhere: string;
  /** 0 while nothing was said. */
  readonly chartVersion: number;
  /** Today in Japan. */
  readonly today: string;
  readonly viewerCanEdit: boolean;
}

export interface SaveContactInput {
  readonly clientMutationId?: string | null;
  /** Absent for a new one. */
  readonly id?: string | null;
  /** The version seen, for an existing one. */
  readonly version?: number | null;
  readonly clinicId: string;
  readonly kind: ContactKind;
  readonly name: string;
  readonly role?: string | null;
  readonly phone?: string | null;
  readonly nightPhone?: string | null;
  readonly note?: string | null;
  /** Needed with a number; not in the future. */
  readonly confirmedOn?: string | null;
}

export interface ConfirmContactInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export interface RemoveContactInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export interface RestoreContactInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export interface SaveChartPlaceInput {
  readonly clientMutationId?: string | null;
  readonly clinicId: string;
  /** The version seen; 0 while nothing was said. */
  readonly version: number;
  readonly keptWhere: string;
}

export type SaveContactResult = ContactSaved | TooManyContacts | ContactChangedMeanwhile | InvalidInput;

export type ConfirmContactResult = ContactSaved | NumberMissing | ContactChangedMeanwhile;

export type RemoveContactResult = ContactRemoved | ContactChangedMeanwhile;

export type RestoreContactResult = ContactSaved | TooManyContacts | ContactChangedMeanwhile;

export type SaveChartPlaceResult = ChartPlaceSaved | ChartPlaceChangedMeanwhile | InvalidInput;

export interface ContactSaved {
  readonly __typename?: 'ContactSaved';
  readonly contact: ClinicContact;
}

export interface ContactRemoved {
  readonly __typename?: 'ContactRemoved';
  readonly contact: ClinicContact;
}

/** A chart holds 100 contacts. */
export interface TooManyContacts {
  readonly __typename?: 'TooManyContacts';
  readonly message: string;
}

/** There is no number that could be confirmed. */
export interface NumberMissing {
  readonly __typename?: 'NumberMissing';
  readonly message: string;
}

export interface ContactChangedMeanwhile {
  readonly __typename?: 'ContactChangedMeanwhile';
  readonly message: string;
  readonly current: ClinicContact;
}

export interface ChartPlaceSaved {
  readonly __typename?: 'ChartPlaceSaved';
  readonly keptWhere: string;
  readonly chartVersion: number;
}

export interface ChartPlaceChangedMeanwhile {
  readonly __typename?: 'ChartPlaceChangedMeanwhile';
  readonly message: string;
  readonly keptWhere: string;
  readonly chartVersion: number;
}

export type DrillKind = 'tabletop' | 'hands_on' | 'restore' | 'contact' | 'other';

/** What is to be told of plans and drills. Each rests on the words of checklist item 3-③ unless it is marked as ours. */
export type ContinuityRemarkKind =
  'no_plan' | 'cyber_uncovered' | 'never_checked' | 'review_overdue' | 'no_drill' | 'drill_overdue' | 'drill_old';

export interface ContinuityRemark {
  readonly __typename?: 'ContinuityRemark';
  readonly kind: ContinuityRemarkKind;
  /** Our own advice, not the ministry's. */
  readonly isOurs: boolean;
}

/** A file that was sent for a register. */
export interface RegisterFile {
  readonly __typename?: 'RegisterFile';
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

export interface ContinuityPlan {
  readonly __typename?: 'ContinuityPlan';
  readonly id: string;
  readonly clinicId: string;
  readonly name: string;
  /** It says what to do when an attack stops the systems. */
  readonly coversCyber: Presence;
  /** As the document itself says it, such as 第2版. */
  readonly edition: string;
  /** Where the document lies. */
  readonly keptWhere: string;
  readonly approvedBy: string;
  readonly reviewedOn: string | null;
  /** When it was gone through with the ministry's check table. */
  readonly checkedOn: string | null;
  readonly nextReviewOn: string | null;
  readonly file: RegisterFile | null;
  readonly note: string;
  readonly version: number;
}

export interface Drill {
  readonly __typename?: 'Drill';
  readonly id: string;
  readonly clinicId: string;
  readonly heldOn: string;
  readonly kind: DrillKind;
  readonly scenario: string;
  /** How many took part; null where nobody counted. */
  readonly people: number | null;
  readonly ledBy: string;
  /** What was found, and what is to be done about it. */
  readonly found: string;
  readonly nextOn: string | null;
  readonly file: RegisterFile | null;
  readonly version: number;
}

export interface ContinuityBook {
  readonly __typename?: 'ContinuityBook';
  readonly clinicId: string;
  readonly clinicName: string;
  /** By name; 20 at most. */
  readonly plans: readonly ContinuityPlan[];
  readonly drillCount: number;
  /** The newest drill, and the day on which it says that the next one takes place. */
  readonly lastDrillOn: string | null;
  readonly nextDrillOn: string | null;
  /** The gravest first. */
  readonly remarks: readonly ContinuityRemark[];
  /** Today in Japan. */
  readonly today: string;
  readonly viewerCanEdit: boolean;
}

export interface DrillConnection {
  readonly __typename?: 'DrillConnection';
  readonly nodes: readonly Drill[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export interface ContinuityPlanInput {
  readonly name: string;
  readonly coversCyber?: Presence | null;
  readonly edition?: string | null;
  readonly keptWhere?: string | null;
  readonly approvedBy?: string | null;
  /** Not in the future. */
  readonly reviewedOn?: string | null;
  /** Not in the future. */
  readonly checkedOn?: string | null;
  readonly nextReviewOn?: string | null;
  /** A file of the clinic that was sent as evidence. */
  readonly fileId?: string | null;
  readonly note?: string | null;
}

export interface SaveContinuityPlanInput {
  readonly clientMutationId?: string | null;
  /** Absent for a new one. */
  readonly id?: string | null;
  /** The version seen, for an existing one. */
  readonly version?: number | null;
  readonly clinicId: string;
  readonly plan: ContinuityPlanInput;
}

export interface RemoveContinuityPlanInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export interface RestoreContinuityPlanInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export interface DrillInput {
  /** Not in the future. */
  readonly heldOn?: string | null;
  readonly kind: DrillKind;
  readonly scenario: string;
  /** 1 to 9999. */
  readonly people?: number | null;
  readonly ledBy?: string | null;
  readonly found?: string | null;
  readonly nextOn?: string | null;
  /** A file of the clinic that was sent as evidence. */
  readonly fileId?: string | null;
}

export interface SaveDrillInput {
  readonly clientMutationId?: string | null;
  /** Absent for a new one. */
  readonly id?: string | null;
  /** The version seen, for an existing one. */
  readonly version?: number | null;
  readonly clinicId: string;
  readonly drill: DrillInput;
}

export interface RemoveDrillInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export interface RestoreDrillInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export type SaveContinuityPlanResult =
  ContinuityPlanSaved | TooManyContinuityPlans | ContinuityPlanChangedMeanwhile | InvalidInput;

export type RemoveContinuityPlanResult = ContinuityPlanRemoved | ContinuityPlanChangedMeanwhile;

export type RestoreContinuityPlanResult = ContinuityPlanSaved | TooManyContinuityPlans | ContinuityPlanChangedMeanwhile;

export type SaveDrillResult = DrillSaved | TooManyDrills | DrillChangedMeanwhile | InvalidInput;

export type RemoveDrillResult = DrillRemoved | DrillChangedMeanwhile;

export type RestoreDrillResult = DrillSaved | TooManyDrills | DrillChangedMeanwhile;

export interface ContinuityPlanSaved {
  readonly __typename?: 'ContinuityPlanSaved';
  readonly plan: ContinuityPlan;
}

export interface ContinuityPlanRemoved {
  readonly __typename?: 'ContinuityPlanRemoved';
  readonly plan: ContinuityPlan;
}

/** A clinic keeps 20 plans. */
export interface TooManyContinuityPlans {
  readonly __typename?: 'TooManyContinuityPlans';
  readonly message: string;
}

export interface ContinuityPlanChangedMeanwhile {
  readonly __typename?: 'ContinuityPlanChangedMeanwhile';
  readonly message: string;
  readonly current: ContinuityPlan;
}

export interface DrillSaved {
  readonly __typename?: 'DrillSaved';
  readonly drill: Drill;
}

export interface DrillRemoved {
  readonly __typename?: 'DrillRemoved';
  readonly drill: Drill;
}

/** A clinic keeps 500 drills. */
export interface TooManyDrills {
  readonly __typename?: 'TooManyDrills';
  readonly message: string;
}

export interface DrillChangedMeanwhile {
  readonly __typename?: 'DrillChangedMeanwhile';
  readonly message: string;
  readonly current: Drill;
}

export type EquipmentKind =
  'server' | 'computer' | 'tablet' | 'network' | 'storage' | 'medical_device' | 'printer' | 'other';

export interface EquipmentFilter {
  /** In name, model, place, manager and vendor, whatever the width and case. */
  readonly text?: string | null;
  readonly kind?: EquipmentKind | null;
  /** Only what is, or is not, maintained from outside. */
  readonly isRemote?: boolean | null;
  /** Only what the maker mends no more. */
  readonly isUnsupported?: boolean | null;
}

export interface Equipment {
  readonly __typename?: 'Equipment';
  readonly id: string;
  readonly clinicId: string;
  readonly name: string;
  readonly kind: EquipmentKind;
  /** Maker and model. */
  readonly model: string;
  readonly place: string;
  readonly usedFor: string;
  /** Operating system or firmware, with its version. */
  readonly osVersion: string;
  readonly manager: string;
  /** Somebody outside reaches it for maintenance. */
  readonly isRemote: boolean;
  /** Who maintains it, or is connected with it. */
  readonly vendorName: string;
  readonly boughtOn: string | null;
  /** From when the maker mends it no more. */
  readonly supportEndsOn: string | null;
  readonly isUnsupported: boolean;
  readonly note: string;
  readonly reviewedOn: string | null;
  readonly version: number;
}

export interface EquipmentConnection {
  readonly __typename?: 'EquipmentConnection';
  readonly nodes: readonly Equipment[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export interface EquipmentLedger {
  readonly __typename?: 'EquipmentLedger';
  readonly clinicId: string;
  readonly clinicName: string;
  readonly total: number;
  readonly remote: number;
  readonly unsupported: number;
  /** Pieces that nobody looked at since they were added, or for more than a year. */
  readonly unreviewed: number;
  /** When the ledger was last looked through, and by whom. */
  readonly reviewedOn: string | null;
  readonly reviewedBy: string;
  readonly viewerCanEdit: boolean;
}

export interface EquipmentInput {
  readonly name: string;
  readonly kind: EquipmentKind;
  readonly model?: string | null;
  readonly place?: string | null;
  readonly usedFor?: string | null;
  readonly osVersion?: string | null;
  readonly manager?: string | null;
  readonly isRemote?: boolean | null;
  readonly vendorName?: string | null;
  readonly boughtOn?: string | null;
  readonly supportEndsOn?: string | null;
  readonly note?: string | null;
}

export interface SaveEquipmentInput {
  readonly clientMutationId?: string | null;
  /** Absent for a new one. */
  readonly id?: string | null;
  /** The version seen, for an existing one. */
  readonly version?: number | null;
  readonly clinicId: string;
  readonly equipment: EquipmentInput;
}

export interface RemoveEquipmentInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export interface RestoreEquipmentInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export interface ReviewEquipmentInput {
  readonly clientMutationId?: string | null;
  readonly clinicId: string;
}

export type SaveEquipmentResult = EquipmentSaved | TooMuchEquipment | EquipmentChangedMeanwhile | InvalidInput;

export type RemoveEquipmentResult = EquipmentRemoved | EquipmentChangedMeanwhile;

export type RestoreEquipmentResult = EquipmentSaved | TooMuchEquipment | EquipmentChangedMeanwhile;

export interface EquipmentSaved {
  readonly __typename?: 'EquipmentSaved';
  readonly equipment: Equipment;
}

export interface EquipmentRemoved {
  readonly __typename?: 'EquipmentRemoved';
  readonly equipment: Equipment;
}

export interface EquipmentReviewed {
  readonly __typename?: 'EquipmentReviewed';
  readonly reviewedOn: string;
  readonly count: number;
}

/** A ledger holds 1,000 pieces. */
export interface TooMuchEquipment {
  readonly __typename?: 'TooMuchEquipment';
  readonly message: string;
}

export interface EquipmentChangedMeanwhile {
  readonly __typename?: 'EquipmentChangedMeanwhile';
  readonly message: string;
  readonly current: Equipment;
}

export type RegisterKind = 'contacts' | 'equipment' | 'systems' | 'backups' | 'continuity' | 'training' | 'accounts';

export interface RegisterSummary {
  readonly __typename?: 'RegisterSummary';
  readonly kind: RegisterKind;
  /** 0 for an empty one. */
  readonly rows: number;
  /** The day in Japan of the newest change; null where nothing was ever written. */
  readonly changedOn: string | null;
}

export type SystemKind =
  'emr' | 'receipt' | 'pacs' | 'order_entry' | 'pharmacy_record' | 'reservation' | 'network' | 'other';

export type TwoFactorStatus = 'in_place' | 'planned' | 'relief' | 'none';

/** One kind of login (the client's or the server's) and where it stands with two factors. */
export interface TwoFactorState {
  readonly __typename?: 'TwoFactorState';
  readonly status: TwoFactorStatus;
  /** The planned day, for planned. */
  readonly plannedOn: string | null;
  /** Why it is technically difficult for now, for relief. */
  readonly reliefReason: string | null;
  /** The renewal until which the relief runs, for relief. */
  readonly reliefUntilOn: string | null;
}

export interface TwoFactorStateInput {
  readonly status: TwoFactorStatus;
  readonly plannedOn?: string | null;
  readonly reliefReason?: string | null;
  readonly reliefUntilOn?: string | null;
}

export interface System {
  readonly __typename?: 'System';
  readonly id: string;
  readonly clinicId: string;
  readonly kind: SystemKind;
  readonly name: string;
  readonly vendorName: string;
  readonly renewalOn: string | null;
  readonly clientLogin: TwoFactorState;
  readonly serverLogin: TwoFactorState;
  readonly version: number;
}

export interface SaveSystemInput {
  readonly clientMutationId?: string | null;
  /** Absent for a new one. */
  readonly id?: string | null;
  /** The version seen, for an existing one. */
  readonly version?: number | null;
  readonly clinicId: string;
  readonly kind: SystemKind;
  readonly name: string;
  readonly vendorName?: string | null;
  readonly renewalOn?: string | null;
  readonly clientLogin: TwoFactorStateInput;
  readonly serverLogin: TwoFactorStateInput;
}

export type SaveSystemResult =
  SystemSaved | PlannedDateRequired | ReliefDetailsRequired | SystemChangedMeanwhile | InvalidInput;

export interface SystemSaved {
  readonly __typename?: 'SystemSaved';
  readonly system: System;
}

export interface PlannedDateRequired {
  readonly __typename?: 'PlannedDateRequired';
  readonly message: string;
  readonly login: string;
}

export interface ReliefDetailsRequired {
  readonly __typename?: 'ReliefDetailsRequired';
  readonly message: string;
  readonly login: string;
}

export interface SystemChangedMeanwhile {
  readonly __typename?: 'SystemChangedMeanwhile';
  readonly message: string;
  readonly current: System;
}

export interface RemoveSystemInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export type RemoveSystemResult = SystemRemoved | SystemChangedMeanwhile;

export interface SystemRemoved {
  readonly __typename?: 'SystemRemoved';
  readonly id: string;
}

/** What is to be told of trainings. Each rests on the words of checklist items 1-① and 4-① unless it is marked as ours. */
export type TrainingRemarkKind = 'none' | 'next_overdue' | 'old' | 'nobody_named';

export interface TrainingRemark {
  readonly __typename?: 'TrainingRemark';
  readonly kind: TrainingRemarkKind;
  /** Our own advice, not the ministry's. */
  readonly isOurs: boolean;
}

export interface Training {
  readonly __typename?: 'Training';
  readonly id: string;
  readonly clinicId: string;
  readonly heldOn: string;
  readonly theme: string;
  /** For whom it was. */
  readonly audience: string;
  readonly ledBy: string;
  /** How many took part; null where nobody counted. */
  readonly people: number | null;
  /** Who took part, a name a line. */
  readonly participants: string;
  /** What was taught, or where the material lies. */
  readonly material: string;
  readonly file: RegisterFile | null;
  readonly note: string;
  readonly nextOn: string | null;
  readonly version: number;
}

export interface TrainingBook {
  readonly __typename?: 'TrainingBook';
  readonly clinicId: string;
  readonly clinicName: string;
  readonly count: number;
  /** How many were held in the twelve months up to today. */
  readonly heldInAYear: number;
  /** The newest training, and the day on which it says that the next one takes place. */
  readonly lastHeldOn: string | null;
  readonly nextOn: string | null;
  /** The gravest first. */
  readonly remarks: readonly TrainingRemark[];
  /** Today in Japan. */
  readonly today: string;
  readonly viewerCanEdit: boolean;
}

export interface TrainingConnection {
  readonly __typename?: 'TrainingConnection';
  readonly nodes: readonly Training[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export interface TrainingInput {
  /** Not in the future. */
  readonly heldOn?: string | null;
  readonly theme: string;
  readonly audience?: string | null;
  readonly ledBy?: string | null;
  /** 1 to 9999, and no fewer than are named; counted from the names where it is left out. */
  readonly people?: number | null;
  /** Up to 500 names, a name a line. */
  readonly participants?: string | null;
  readonly material?: string | null;
  /** A file of the clinic that was sent as evidence. */
  readonly fileId?: string | null;
  readonly note?: string | null;
  /** After the day on which it was held. */
  readonly nextOn?: string | null;
}

export interface SaveTrainingInput {
  readonly clientMutationId?: string | null;
  /** Absent for a new one. */
  readonly id?: string | null;
  /** The version seen, for an existing one. */
  readonly version?: number | null;
  readonly clinicId: string;
  readonly training: TrainingInput;
}

export interface RemoveTrainingInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export interface RestoreTrainingInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export type SaveTrainingResult = TrainingSaved | TooManyTrainings | TrainingChangedMeanwhile | InvalidInput;

export type RemoveTrainingResult = TrainingRemoved | TrainingChangedMeanwhile;

export type RestoreTrainingResult = TrainingSaved | TooManyTrainings | TrainingChangedMeanwhile;

export interface TrainingSaved {
  readonly __typename?: 'TrainingSaved';
  readonly training: Training;
}

export interface TrainingRemoved {
  readonly __typename?: 'TrainingRemoved';
  readonly training: Training;
}

/** A clinic keeps 500 trainings. */
export interface TooManyTrainings {
  readonly __typename?: 'TooManyTrainings';
  readonly message: string;
}

export interface TrainingChangedMeanwhile {
  readonly __typename?: 'TrainingChangedMeanwhile';
  readonly message: string;
  readonly current: Training;
}

export interface TwoFactorDate {
  readonly __typename?: 'TwoFactorDate';
  readonly dueOn: string;
  /** The days that may be chosen; the first is the usual one. */
  readonly choices: readonly string[];
  /** Why this day was chosen; empty while nobody chose. */
  readonly reason: string;
  /** Null while nobody chose. */
  readonly setBy: string | null;
  readonly setAt: string | null;
  /** 0 while nobody chose. */
  readonly version: number;
  readonly viewerCanSet: boolean;
}

/** Where a system stands: the worse of its two logins. */
export type TwoFactorStanding = 'none' | 'late' | 'relief' | 'planned' | 'in_place';

export interface TwoFactorFilter {
  /** Part of the name of the clinic, the system or the vendor; width and case do not matter. */
  readonly text?: string | null;
  readonly standing?: TwoFactorStanding | null;
  /** The vendor's name as it is; empty for systems without one. */
  readonly vendor?: string | null;
}

export interface TwoFactorBoard {
  readonly __typename?: 'TwoFactorBoard';
  readonly nodes: readonly TwoFactorRow[];
  readonly pageInfo: PageInfo;
  /** Of the systems that fit text and vendor, whatever their standing. */
  readonly counts: TwoFactorCounts;
  /** Vendors of all systems in view, at most 200. */
  readonly vendors: readonly string[];
  readonly dueOn: string;
  /** From today; negative once the day has passed. */
  readonly daysLeft: number;
}

export interface TwoFactorCounts {
  readonly __typename?: 'TwoFactorCounts';
  readonly systems: number;
  readonly none: number;
  readonly late: number;
  readonly relief: number;
  readonly planned: number;
  readonly inPlace: number;
}

export interface TwoFactorRow {
  readonly __typename?: 'TwoFactorRow';
  readonly systemId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly kind: SystemKind;
  readonly name: string;
  readonly vendorName: string;
  readonly renewalOn: string | null;
  readonly clientLogin: TwoFactorState;
  readonly serverLogin: TwoFactorState;
  readonly standing: TwoFactorStanding;
}

export interface SetTwoFactorDateInput {
  readonly clientMutationId?: string | null;
  /** The version seen. */
  readonly version: number;
  readonly dueOn: string;
  /** Why, up to 1,000 characters. */
  readonly reason: string;
}

export type SetTwoFactorDateResult = TwoFactorDateSet | TwoFactorDateChangedMeanwhile | InvalidInput;

export interface TwoFactorDateSet {
  readonly __typename?: 'TwoFactorDateSet';
  readonly date: TwoFactorDate;
}

export interface TwoFactorDateChangedMeanwhile {
  readonly __typename?: 'TwoFactorDateChangedMeanwhile';
  readonly message: string;
  readonly current: TwoFactorDate;
}
