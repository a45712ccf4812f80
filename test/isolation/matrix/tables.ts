/** Who asks, as the policies see it; `nobody`: a context with a consultancy and nothing else. */
export type AskerKind = 'office' | 'consultant' | 'clinic' | 'vendor' | 'system' | 'nobody';

/** Which rows of its consultancy somebody reaches. `assigned`: of assigned clinics; `own`: of which they are the subject. */
export type Rows = 'none' | 'tenant' | 'assigned' | 'own';
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

const by = (
  office: Rows,
  consultant: Rows,
  clinic: Rows,
  vendor: Rows,
  system: Rows = office,
  nobody: Rows = 'none',
): RowsByKind => ({ office, consultant, clinic, vendor, system, nobody });

const none = by('none', 'none', 'none', 'none');
const everybody = by('tenant', 'tenant', 'tenant', 'tenant', 'tenant', 'tenant');
const officeAlone = by('tenant', 'none', 'none', 'none');
const ofClinics = by('tenant', 'assigned', 'assigned', 'none');
const jobs = by('none', 'none', 'none', 'none', 'tenant');
const ownOrJobs = by('own', 'own', 'own', 'own', 'tenant');
const own = by('own', 'own', 'own', 'own', 'none');

const clinicTable = (
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

const S = 'SELECT';
const I = 'INSERT';
const U = 'UPDATE';
const D = 'DELETE';

/** Every table of the schema `app`: which rows who reaches. The sweep computes from it what each statement must find. */
export const tableRules: Readonly<Record<string, TableRule>> = {
  tenants: {
    select: everybody,
    insert: everybody,
    update: everybody,
    delete: everybody,
    grants: [S, I],
    scheduler: { select: ['tenant_id'] },
    signIn: { select: ['tenant_id', 'name', 'demo'] },
    mark: 'all',
  },
  members: {
    own: 'id',
    select: by('tenant', 'tenant', 'own', 'own'),
    insert: officeAlone,
    update: by('tenant', 'own', 'own', 'own'),
    delete: officeAlone,
    grants: [S, I, U],
    signIn: {
      select: [
        'tenant_id',
        'id',
        'person_id',
        'role',
        'display_name',
        'email',
        'language',
        'enrolled_at',
        'disabled_at',
        'invitation_id',
      ],
      update: ['enrolled_at'],
    },
    mark: 'all',
    plain: ['role', 'email', 'language'],
  },
  clinic_assignments: {
    clinic: 'clinic_id',
    own: 'member_id',
    select: by('tenant', 'own', 'own', 'own'),
    insert: officeAlone,
    update: officeAlone,
    delete: officeAlone,
    grants: [S, I, D],
    signIn: { select: ['tenant_id', 'clinic_id', 'member_id'] },
    mark: 'clinic',
  },
  sign_in_policies: {
    select: everybody,
    insert: officeAlone,
    update: officeAlone,
    delete: officeAlone,
    grants: [S, I, U],
    signIn: { select: ['tenant_id', 'method', 'idle_minutes', 'absolute_hours'] },
    mark: 'office',
    plain: ['method'],
  },
  audit_events: {
    clinic: 'clinic_id',
    own: 'actor_id',
    select: by('tenant', 'assigned', 'assigned', 'none'),
    insert: by('own', 'own', 'own', 'own', 'own'),
    update: none,
    delete: none,
    grants: [S],
    given: [
      'tenant_id',
      'id',
      'actor_kind',
      'actor_id',
      'actor_name',
      'clinic_id',
      'action',
      'object_kind',
      'object_id',
      'before',
      'after',
      'request_id',
    ],
    signIn: { insert: 'given' },
    mark: 'clinic',
    plain: ['actor_kind', 'actor_name', 'action', 'object_kind', 'object_id', 'request_id', 'before', 'after'],
  },
  audit_links: { select: officeAlone, insert: none, update: none, delete: none, grants: [S], mark: 'office' },
  audit_heads: {
    select: officeAlone,
    insert: none,
    update: none,
    delete: none,
    grants: [S],
    scheduler: { select: ['tenant_id', 'seq', 'hash'] },
    mark: 'office',
  },
  outbox: {
    select: jobs,
    insert: everybody,
    update: jobs,
    delete: jobs,
    grants: [S, I, U],
    scheduler: {
      select: ['tenant_id', 'id', 'not_before', 'enqueued_at', 'attempt', 'done_at', 'failed_at'],
      update: ['enqueued_at', 'attempt'],
    },
    mark: 'office',
    plain: ['kind', 'payload'],
  },
  mutation_receipts: {
    own: 'actor_id',
    select: own,
    insert: own,
    update: own,
    delete: own,
    grants: [S, I],
    mark: 'me',
    plain: ['key', 'answer'],
  },
  clinics: clinicTable([S, I, U], ['search_key', 'kind', 'phone', 'institution_code'], { clinic: 'id' }),
  systems: clinicTable([S, I, U], ['kind', 'client_status', 'server_status']),
  clinic_imports: {
    select: officeAlone,
    insert: officeAlone,
    update: officeAlone,
    delete: officeAlone,
    grants: [S, I, U],
    mark: 'office',
    plain: ['encoding', 'mode', 'state', 'failure'],
  },
  clinic_import_rows: {
    select: officeAlone,
    insert: officeAlone,
    update: officeAlone,
    delete: officeAlone,
    grants: [S, I, U],
    mark: 'office',
    plain: ['cells', 'outcome', 'reasons'],
  },
  editions: {
    select: everybody,
    insert: jobs,
    update: none,
    delete: none,
    grants: [S, I],
    mark: 'all',
    plain: ['code', 'status', 'superseded_by', 'forms', 'notes', 'checksum', 'published'],
  },
  edition_items: {
    select: everybody,
    insert: jobs,
    update: none,
    delete: none,
    grants: [S, I],
    mark: 'all',
    plain: [
      'key',
      'form',
      'section_code',
      'code',
      'answer_kind',
      'scope',
      'rules',
      'guideline_refs',
      'topic',
      'change',
      'replaces',
      'verification',
      'sources',
    ],
  },
  checklists: clinicTable([S, I], ['form']),
  answers: clinicTable([S, I, U], ['value']),
  deadlines: clinicTable([S, I, U], ['kind', 'path']),
  reminders: clinicTable([S, I, U], [], {
    scheduler: { select: ['tenant_id', 'id', 'due_at', 'cancelled_at', 'materialised_at'] },
  }),
  deliveries: clinicTable([S, I, U], ['channel', 'state'], {
    scheduler: {
      select: [
        'tenant_id',
        'id',
        'channel',
        'state',
        'attempt',
        'lease_until',
        'not_before',
        'enqueued_at',
        'first_try_at',
      ],
      update: ['state', 'attempt', 'enqueued_at', 'not_before'],
    },
  }),
  notices: {
    clinic: 'clinic_id',
    own: 'recipient_id',
    select: ownOrJobs,
    insert: jobs,
    update: ownOrJobs,
    delete: jobs,
    grants: [S, I, U],
    mark: 'me',
    plain: ['kind', 'path', 'due_on'],
  },
  tasks: clinicTable([S, I, U], ['status']),
  task_comments: clinicTable([S, I]),
  inspections: clinicTable([S, I, U], ['state']),
  clinic_summaries: clinicTable([S, I, U], ['search_key', 'kind', 'next_kind', 'two_factor']),
};

/** Tables outside of every consultancy: who may touch them at all. The application may not, but for what is published. */
export const commonTables: Readonly<Record<string, 'sign-in alone' | 'application reads'>> = {
  'catalogue.editions': 'application reads',
  'identity.people': 'sign-in alone',
  'identity.passkeys': 'sign-in alone',
  'identity.ceremonies': 'sign-in alone',
  'identity.set_up_links': 'sign-in alone',
  'identity.sessions': 'sign-in alone',
  'identity.half_sessions': 'sign-in alone',
  'identity.known_browsers': 'sign-in alone',
  'identity.recovery_codes': 'sign-in alone',
  'identity.recovery_links': 'sign-in alone',
  'identity.assisted_recoveries': 'sign-in alone',
  'identity.letters': 'sign-in alone',
  'identity.security_events': 'sign-in alone',
  'identity.rate_counters': 'sign-in alone',
};
