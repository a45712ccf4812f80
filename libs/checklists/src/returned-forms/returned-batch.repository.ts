import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId, sql } from '@mamori/platform';
import { instant } from '../checklist-columns';
import type { BatchRow, FormHeadRow, StrayRows } from './returned-form.rows';

const NAME = `coalesce((select m.display_name from app.members m where m.tenant_id = $1 and m.id = app.principal()), '')`;
const INSERT = sql(
  'returned-batch.insert',
  `insert into app.returned_batches (id, file_id, file_name, sha256, rows_read, stray, read_by, read_by_name)
   values ($2, $3, $4, $5, $6, $7::jsonb, app.principal(), ${NAME})`,
);

const READ = sql(
  'returned-batch.read',
  `select b.id, b.file_id as "fileId", b.file_name as "fileName", b.rows_read as "rowsRead", b.stray,
          b.read_by_name as "readBy", ${instant('b.read_at')} as "readAt", f.*
     from app.returned_batches b
    cross join lateral (
      select count(*)::int as clinics,
             (count(*) filter (where r.state = 'read' and r.changed_count > 0))::int as waiting,
             (count(*) filter (where r.problem_count > 0 or (r.state = 'partly' and r.changed_count > 0)))::int as unclear,
             coalesce(sum(r.same_count), 0)::int as same, coalesce(sum(r.changed_count), 0)::int as changed,
             coalesce(sum(r.problem_count), 0)::int as problems, coalesce(sum(r.taken_count), 0)::int as taken
        from app.returned_forms r where r.tenant_id = b.tenant_id and r.batch_id = b.id) f
    where b.tenant_id = $1 and b.id = $2`,
);

const FORMS = sql(
  'returned-batch.forms',
  `select r.id, r.checklist_id as "checklistId", r.clinic_id as "clinicId", l.name as "clinicName", r.batch_id as "batchId",
          r.file_name as "fileName", r.sha256, r.kind, r.state, r.same_count as same, r.changed_count as changed,
          r.problem_count as problems, r.taken_count as taken, c.signature_id is not null as "isSigned",
          r.read_by_name as "readBy", ${instant('r.read_at')} as "readAt"
     from app.returned_forms r
     join app.clinics l on l.tenant_id = r.tenant_id and l.id = r.clinic_id
     join app.checklists c on c.tenant_id = r.tenant_id and c.id = r.checklist_id
    where r.tenant_id = $1 and r.batch_id = $2 and ($3::uuid is null or r.id > $3)
    order by r.id limit $4`,
);

const WAITING = sql(
  'returned-batch.waiting',
  `select r.id from app.returned_forms r
    where r.tenant_id = $1 and r.batch_id = $2
      and case when $3 then r.state = 'read' and r.changed_count > 0 else r.taken_count > 0 end
    order by r.id limit $4 for update of r skip locked`,
);

export interface NewBatch {
  readonly fileId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly rowsRead: number;
  readonly stray: StrayRows;
}

/** The statements about tables of answers of several clinics. */
@Injectable()
export class ReturnedBatchRepository {
  constructor(private readonly db: Database) {}

  async insert({ fileId, fileName, sha256, rowsRead, stray }: NewBatch): Promise<string> {
    const id = newId();
    const values = [currentActor().tenantId, id, fileId, fileName, sha256, rowsRead, JSON.stringify(stray)];
    await this.db.execute(INSERT, values);
    return id;
  }

  async find(id: string): Promise<BatchRow | undefined> {
    return (await this.db.query<BatchRow>(READ, [currentActor().tenantId, id]))[0];
  }

  /** In the order of their ids, which is that of the clinics' names. */
  forms(id: string, after: string | null, count: number): Promise<readonly FormHeadRow[]> {
    return this.db.query<FormHeadRow>(FORMS, [currentActor().tenantId, id, after, count]);
  }

  /** The next forms to take, or to give back, that nobody else works on just now. */
  async next(id: string, what: 'take' | 'undo', count: number): Promise<readonly string[]> {
    const values = [currentActor().tenantId, id, what === 'take', count];
    return (await this.db.query<{ id: string }>(WAITING, values)).map((row) => row.id);
  }
}
