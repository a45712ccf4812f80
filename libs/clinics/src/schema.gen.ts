// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { InvalidInput, PageInfo } from '@mamori/platform';

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
