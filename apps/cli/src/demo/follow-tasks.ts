import { sql } from '@mamori/platform';
import { TasksService, type TaskStatus } from '@mamori/tasks';
import { actAsDemoMember } from '../act-as-tenant';
import { type DemoWork, refused } from './demo-work';
import type { Consultant } from './members';
import type { PlannedClinic } from './plan-clinics';
import { type OwnTask, planFate, planOwnTask } from './plan-tasks';
import { seededRandom } from './random';

const OF_CLINIC = sql(
  'demo.tasks-of-clinic',
  `select t.id, t.version, t.status, t.item_id as "itemId" from app.tasks t
     left join app.edition_items i on i.tenant_id = t.tenant_id and i.id = t.item_id
    where t.tenant_id = $1 and t.clinic_id = $2 order by i.position, t.id`,
);

interface TaskRow {
  readonly id: string;
  readonly version: number;
  readonly status: TaskStatus;
  readonly itemId: string | null;
}

/** Lets the consultant of a clinic take its tasks up, comment on them and finish some; does nothing when that was done. */
export async function followTasks(
  work: DemoWork,
  clinicId: string,
  index: number,
  plan: PlannedClinic,
  consultant: Consultant,
): Promise<void> {
  const { cli, db, tenantId } = work;
  await actAsDemoMember(cli, tenantId, consultant, () =>
    db.transaction(async () => {
      const rows = await db.query<TaskRow>(OF_CLINIC, [tenantId, clinicId]);
      if (rows.some(({ version, itemId, status }) => itemId === null || (version > 1 && status !== 'done'))) return;
      const random = seededRandom(plan.seed + 1_000);
      const open = rows.filter(({ status }) => status === 'open');
      for (const [place, task] of open.entries()) {
        const { comments, status, closingNote } = planFate(random, place);
        for (const body of comments) await comment(work, task.id, body);
        await change(work, task, { status, closingNote, ownerId: consultant.id });
      }
      const own = planOwnTask(index, db.today());
      if (own) await create(work, clinicId, own, consultant.id);
    }),
  );
}

async function comment({ services }: DemoWork, taskId: string, body: string): Promise<void> {
  const outcome = await services.get(TasksService).comment({ taskId, body });
  if (outcome.type !== 'TaskCommented') throw refused('comment', outcome);
}

async function change(
  { services }: DemoWork,
  { id, version }: TaskRow,
  to: { readonly status: TaskStatus; readonly closingNote: string | null; readonly ownerId: string },
): Promise<void> {
  const outcome = await services.get(TasksService).update({ id, version, ...to });
  if (outcome.type !== 'TaskSaved') throw refused('task', outcome);
}

async function create({ services }: DemoWork, clinicId: string, own: OwnTask, ownerId: string): Promise<void> {
  const outcome = await services.get(TasksService).create({ clinicId, ...own, ownerId });
  if (outcome.type !== 'TaskSaved') throw refused(own.title, outcome);
}
