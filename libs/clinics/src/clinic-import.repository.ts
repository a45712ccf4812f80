import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database, sql } from '@mamori/platform';
import type { Role } from '@mamori/tenants';
import { rowReason } from './policy/import-reasons';
import type { ClinicFields } from './policy/clinic-input';
import type { ImportFailure } from './policy/import-state';
import { firstLetters } from './policy/plain-text';
import type { ImportRow, KnownClinic, RowPlan } from './policy/plan-import';
import type { ClinicImport, ImportMode, ImportRowOutcome, ImportState } from './schema.gen';

const INSERT = sql(
  'clinic-import.insert',
  `insert into app.clinic_imports (id, file_name, encoding, unknown_columns, total_rows, created_by)
   values ($1, $2, $3, $4, $5, $6)`,
);
const INSERT_ROWS = sql(
  'clinic-import.insert-rows',
  `insert into app.clinic_import_rows (import_id, line, cells, name, outcome, reasons, clinic_id)
   select $1, line, cells, name, outcome, reasons, clinic_id
     from jsonb_to_recordset($2::jsonb)
       as r(line int, cells jsonb, name text, outcome text, reasons jsonb, clinic_id uuid)`,
);
const COUNTS = `(
  select json_build_object(
      'create', count(*) filter (where r.outcome = 'create'), 'update', count(*) filter (where r.outcome = 'update'),
      'unchanged', count(*) filter (where r.outcome = 'unchanged'), 'skip', count(*) filter (where r.outcome = 'skip'),
      'error', count(*) filter (where r.outcome = 'error'))
    from app.clinic_import_rows r where r.import_id = i.id)`;
const GET = sql(
  'clinic-import.get',
  `select i.id, i.file_name as "fileName", i.encoding, i.mode, i.state, i.total_rows as "totalRows",
          i.done_rows as "doneRows", i.unknown_columns as "unknownColumns", i.failure, ${COUNTS} as counts
     from app.clinic_imports i where i.id = $1`,
);
const LOCK = sql(
  'clinic-import.lock',
  `select i.mode, i.state, i.done_rows as "doneRows", coalesce(i.asked_by, i.created_by) is null as "isOperators",
          m.role as "askerRole"
     from app.clinic_imports i
     left join app.members m on m.tenant_id = i.tenant_id and m.id = coalesce(i.asked_by, i.created_by)
       and m.disabled_at is null
    where i.id = $1 for update of i`,
);
const PAGE = sql(
  'clinic-import.page',
  `select coalesce(json_agg(json_build_object('line', r.line, 'name', r.name, 'outcome', r.outcome,
            'reasons', r.reasons) order by r.line) filter (where r.line is not null), '[]') as rows
     from app.clinic_imports i left join lateral (
       select * from app.clinic_import_rows r
        where r.import_id = i.id and r.line > $2 and ($3::text is null or r.outcome = $3)
        order by r.line limit $4) r on true
    where i.id = $1
    group by i.id`,
);
const ROW_FIELDS = `line, cells, outcome, reasons, clinic_id as "clinicId"`;
const WAITING = sql(
  'clinic-import.waiting',
  `select ${ROW_FIELDS} from app.clinic_import_rows
    where import_id = $1 and done_at is null order by line limit $2`,
);
const ALL = sql(
  'clinic-import.all',
  `select ${ROW_FIELDS} from app.clinic_import_rows where import_id = $1 order by line`,
);
const KNOWN_FIELDS = `id, version, name, name_kana as "nameKana", kind, prefecture, address, phone,
  institution_code as "institutionCode", director_name as "directorName", tags`;
const KNOWN = sql(
  'clinic-import.known',
  `select ${KNOWN_FIELDS} from app.clinics where institution_code = any($1::text[])
    union
   select ${KNOWN_FIELDS} from app.clinics
    where (prefecture, name) in (select * from unnest($2::smallint[], $3::text[]))`,
);
const PLAN_ROWS = `
  update app.clinic_import_rows r
     set outcome = p.outcome, reasons = p.reasons, clinic_id = p.clinic_id, done_at = case when $3 then app.now() end
    from jsonb_to_recordset($2::jsonb) as p(line int, outcome text, reasons jsonb, clinic_id uuid)
   where r.import_id = $1 and r.line = p.line and r.done_at is null`;
const PLAN = sql('clinic-import.plan', PLAN_ROWS);
const SET = sql(
  'clinic-import.set',
  `update app.clinic_imports set mode = $2, state = $3, failure = null where id = $1`,
);
const ASK = sql(
  'clinic-import.ask',
  `update app.clinic_imports set state = 'applying', asked_by = $2, failure = null where id = $1`,
);
const FAIL = sql('clinic-import.fail', `update app.clinic_imports set state = 'failed', failure = $2 where id = $1`);
const ADVANCE = sql('clinic-import.advance', `update app.clinic_imports set done_rows = done_rows + $2 where id = $1`);

const outcome = z.enum(['create', 'update', 'unchanged', 'skip', 'error']);
const shownRows = z.array(z.object({ line: z.number(), name: z.string(), outcome, reasons: z.array(rowReason) }));
const storedRows = z.array(
  z.object({
    line: z.number(),
    cells: z.record(z.string(), z.string()),
    outcome,
    reasons: z.array(rowReason),
    clinicId: z.uuid().nullable(),
  }),
);

export type StoredImport = Omit<ClinicImport, 'canApply' | 'failure'> & { readonly failure: ImportFailure | null };
/** An import as it is held for writing. */
export interface LockedImport {
  readonly mode: ImportMode;
  readonly state: ImportState;
  readonly doneRows: number;
  /** The operator's command asked for it, in nobody's name. */
  readonly isOperators: boolean;
  /** The role of who asked, as it is now; null when that member has left, or the operator asked. */
  readonly askerRole: Role | null;
}
/** What becomes of a row, as it is kept. */
export interface PlannedRow extends Pick<RowPlan, 'line' | 'outcome' | 'reasons'> {
  readonly clinicId: string | null;
}
export type StoredRow = ImportRow & PlannedRow;

const planJson = (rows: readonly PlannedRow[]) =>
  JSON.stringify(rows.map(({ clinicId, line, outcome, reasons }) => ({ line, outcome, reasons, clinic_id: clinicId })));

@Injectable()
export class ClinicImportRepository {
  constructor(private readonly db: Database) {}

  async insert(given: {
    readonly id: string;
    readonly fileName: string;
    readonly encoding: string;
    readonly unknownColumns: readonly string[];
    readonly createdBy: string | null;
    readonly rows: readonly StoredRow[];
  }): Promise<void> {
    const { id, fileName, encoding, unknownColumns, createdBy, rows } = given;
    await this.db.execute(INSERT, [id, fileName, encoding, unknownColumns, rows.length, createdBy]);
    const stored = rows.map(({ line, cells, outcome, reasons, clinicId }) => ({
      line,
      cells,
      name: firstLetters((cells.name ?? '').trim(), 200),
      outcome,
      reasons,
      clinic_id: clinicId,
    }));
    await this.db.execute(INSERT_ROWS, [id, JSON.stringify(stored)]);
  }

  async get(id: string): Promise<StoredImport | undefined> {
    return (await this.db.read<StoredImport>(GET, [id]))[0];
  }

  /** The import, which nobody else writes until the transaction ends. */
  async lock(id: string): Promise<LockedImport | undefined> {
    return (await this.db.query<LockedImport>(LOCK, [id]))[0];
  }

  /** Rows behind a line, in the file's order; undefined when there is no such import. */
  async page(id: string, afterLine: number, only: ImportRowOutcome | null, limit: number) {
    const [page] = await this.db.read<{ rows: unknown }>(PAGE, [id, afterLine, only, limit]);
    return page && shownRows.parse(page.rows);
  }

  /** The first rows that are not done. */
  async waiting(id: string, limit: number): Promise<readonly StoredRow[]> {
    return storedRows.parse(await this.db.query(WAITING, [id, limit]));
  }

  /** All rows, done or not. */
  async all(id: string): Promise<readonly StoredRow[]> {
    return storedRows.parse(await this.db.query(ALL, [id]));
  }

  /** The registered clinics that any of these could be. */
  async known(clinics: readonly ClinicFields[]): Promise<readonly KnownClinic[]> {
    return this.db.read<KnownClinic>(KNOWN, [
      clinics.flatMap((clinic) => clinic.institutionCode ?? []),
      clinics.map((clinic) => clinic.prefecture),
      clinics.map((clinic) => clinic.name),
    ]);
  }

  /** Keeps what becomes of rows; those that are done stay as they are. */
  async plan(id: string, rows: readonly PlannedRow[], done: boolean): Promise<void> {
    await this.db.execute(PLAN, [id, planJson(rows), done]);
  }

  async set(id: string, mode: ImportMode, state: ImportState): Promise<void> {
    await this.db.execute(SET, [id, mode, state]);
  }

  /** The rows are to be written in this member's name; null for the operator. */
  async ask(id: string, askedBy: string | null): Promise<void> {
    await this.db.execute(ASK, [id, askedBy]);
  }

  async fail(id: string, failure: ImportFailure): Promise<void> {
    await this.db.execute(FAIL, [id, failure]);
  }

  async advance(id: string, rows: number): Promise<void> {
    await this.db.execute(ADVANCE, [id, rows]);
  }
}
