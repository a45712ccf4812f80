import { Injectable } from '@nestjs/common';
import { badInput, currentActor, Database, type Day, searchKey, sql } from '@mamori/platform';
import { inCare } from '@mamori/tenants';
import type { TaskFilter } from './schema.gen';
import { COMMENTS, TASK_COLUMNS, TASK_TABLES } from './task-columns';
import type { TaskReadRow } from './task.repository';

// Tasks of a clinic that has left are seen with that clinic alone. Names of clinics are kept folded for search; titles are
// folded here as far as Postgres can.
const LIST = sql(
  'task.list',
  `with fitting as materialized (
     select t.id, coalesce(t.due_on, 'infinity'::date) as due_on
       from app.tasks t
       join app.clinics c on c.tenant_id = t.tenant_id and c.id = t.clinic_id
      where t.tenant_id = $1
        and (t.clinic_id = $2 or $2::uuid is null and ${inCare('c')})
        and ($3::text[] is null or t.status = any ($3))
        and ($4::uuid is null or t.owner_id = $4)
        and ($5::boolean is null or $5 = coalesce(t.due_on < (select app.today()) and t.status in ('open', 'doing'), false))
        and ($6::text is null or position($6 in lower(normalize(t.title, nfkc))) > 0 or position($7 in c.search_key) > 0)
   ), page as (
     select id, due_on from fitting
      where (due_on, id) > (coalesce($8::date, 'infinity'), $9::uuid) order by due_on, id limit $10
   )
   select (select count(*)::int from fitting) as total,
          coalesce((
            select json_agg(x order by x.place)
              from (select ${TASK_COLUMNS}, case when $11 then ${COMMENTS} else '[]' end as comments,
                           row_number() over (order by page.due_on, page.id) as place
                      from page join (${TASK_TABLES}) on t.tenant_id = $1 and t.id = page.id) x), '[]') as tasks`,
);

/** The place after the last task shown; a due day of null stands behind all days. */
export type TaskPlace = readonly [dueOn: Day | null, id: string];

/** Before every task. */
const START = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;

export interface TaskListRow {
  readonly total: number;
  readonly tasks: readonly TaskReadRow[];
}

@Injectable()
export class TaskListRepository {
  constructor(private readonly db: Database) {}

  /** Ordered by due day, those without one last. Comments are empty unless asked for. */
  async list(
    filter: TaskFilter,
    after: TaskPlace | undefined,
    limit: number,
    withComments: boolean,
  ): Promise<TaskListRow> {
    const text = searched(filter.text);
    const [row] = await this.db.read<TaskListRow>(LIST, [
      currentActor().tenantId,
      filter.clinicId ?? null,
      filter.status && filter.status.length > 0 ? filter.status : null,
      filter.ownerId ?? null,
      filter.overdue ?? null,
      text && text.normalize('NFKC').toLowerCase(),
      text && searchKey(text),
      ...(after ?? START),
      limit,
      withComments,
    ]);
    return row ?? { total: 0, tasks: [] };
  }
}

const LONGEST_SEARCH = 200;

function searched(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed.length > LONGEST_SEARCH || trimmed.includes('\0')) throw badInput('filter.text cannot be searched for');
  return trimmed === '' ? null : trimmed;
}
