/** Who asks, as the policies see it; `nobody`: a context with a consultancy and nothing else. */
export type AskerKind = 'office' | 'consultant' | 'clinic' | 'vendor' | 'system' | 'nobody';

/**
 * Which rows of its consultancy somebody reaches. `assigned`: of assigned clinics; `own`: of which they are the subject;
 * `told`: of messages, those to oneself or with a line of an assigned clinic; `ofTold`: what belongs to such a message;
 * `nearMember`: about members that one knows;
 * `assignedOrTeam`: of assigned clinics, and what is of no clinic; `near`: of members, the consultancy's own people and whoever is at an assigned clinic.
 */
export type Rows =
  'none' | 'tenant' | 'assigned' | 'own' | 'near' | 'assignedOrTeam' | 'told' | 'ofTold' | 'nearMember';
export type RowsByKind = Readonly<Record<AskerKind, Rows>>;

/** Whose mark the texts of a row carry; `me`: the member in the own column. */
export type Mark = 'all' | 'team' | 'office' | 'clinic' | 'me';

export interface TableRule {
  readonly clinic?: string;
  readonly own?: string;
  readonly select: RowsByKind;
  readonly insert: RowsByKind;
  readonly update: RowsByKind;
  readonly delete: RowsByKind;
  /** Privileges of the application on the whole table. */
  readonly grants: readonly ('SELECT' | 'INSERT' | 'UPDATE' | 'DELETE')[];
  /** The only columns that a new row may be given, by the application and by sign-in; the others are the database's. */
  readonly given?: readonly string[];
  /** The only columns that the application may change; without it, all if it may UPDATE at all. */
  readonly changed?: readonly string[];
  /** Columns that the scheduler and sign-in may read or write besides. */
  readonly scheduler?: ColumnGrants;
  readonly signIn?: ColumnGrants;
  readonly mark: Mark;
  /** Texts and days that carry no mark: keys, codes, and what the product computes with. */
  readonly plain?: readonly string[];
}

interface ColumnGrants {
  readonly select?: readonly string[];
  readonly update?: readonly string[];
  readonly insert?: 'given';
}

export const by = (
  office: Rows,
  consultant: Rows,
  clinic: Rows,
  vendor: Rows,
  system: Rows = office,
  nobody: Rows = 'none',
): RowsByKind => ({ office, consultant, clinic, vendor, system, nobody });

export const none = by('none', 'none', 'none', 'none');
export const everybody = by('tenant', 'tenant', 'tenant', 'tenant', 'tenant', 'tenant');
export const officeAlone = by('tenant', 'none', 'none', 'none');
export const ofClinics = by('tenant', 'assigned', 'assigned', 'none');
export const jobs = by('none', 'none', 'none', 'none', 'tenant');
export const ownOrJobs = by('own', 'own', 'own', 'own', 'tenant');
export const own = by('own', 'own', 'own', 'own', 'none');

export const clinicTable = (
  grants: TableRule['grants'],
  plain: readonly string[] = [],
  more: Partial<TableRule> = {},
): TableRule => ({
  clinic: 'clinic_id',
  select: ofClinics,
  insert: ofClinics,
  update: ofClinics,
  delete: ofClinics,
  grants,
  mark: 'clinic',
  plain,
  ...more,
});

export const S = 'SELECT';
export const I = 'INSERT';
export const U = 'UPDATE';
export const D = 'DELETE';
