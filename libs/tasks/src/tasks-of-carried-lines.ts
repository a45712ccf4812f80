import { Injectable } from '@nestjs/common';
import type { LineFollowers } from '@mamori/checklists';
import { Audit, currentActor, Database, sql } from '@mamori/platform';
import { targetDates } from './target-dates';

// A line that was split gives its task to the first of its heirs; of several tasks that meet on a merged line the most urgent
// moves, for a line has one task under way, and the others stay open where they are.
const MOVE = sql(
  'task.move-with-lines',
  `with place as (
     select c.clinic_id, c.from_checklist_id, f.id as from_item_id, c.checklist_id, c.item_id,
            row_number() over (partition by c.from_checklist_id, f.id order by i.position) as heir
       from app.carried_answers c
      cross join unnest(c.from_item_ids) f(id)
       join app.edition_items i on i.tenant_id = $1 and i.id = c.item_id
      where c.tenant_id = $1 and c.carry_over_id = $2 and c.clinic_id = any($3::uuid[])
   ), candidate as (
     select t.id, p.*,
            row_number() over (partition by p.checklist_id, p.item_id order by t.due_on nulls last, t.id) as turn
       from place p
       join app.tasks t on t.tenant_id = $1 and t.checklist_id = p.from_checklist_id and t.item_id = p.from_item_id
        and t.status in ('open', 'doing')
      where p.heir = 1 and not exists (
        select 1 from app.tasks u
         where u.tenant_id = $1 and u.checklist_id = p.checklist_id and u.item_id = p.item_id
           and u.status in ('open', 'doing'))
   ), moved as (
     update app.tasks t set checklist_id = c.checklist_id, item_id = c.item_id
       from candidate c where t.tenant_id = $1 and t.id = c.id and c.turn = 1
     returning t.id, c.clinic_id, c.from_checklist_id, c.from_item_id, c.checklist_id, c.item_id
   )
   insert into app.carried_tasks (carry_over_id, task_id, clinic_id, from_checklist_id, from_item_id, to_checklist_id, to_item_id)
   select $2, m.id, m.clinic_id, m.from_checklist_id, m.from_item_id, m.checklist_id, m.item_id from moved m
   returning task_id as "taskId", clinic_id as "clinicId"`,
);

// A task stays where it moved to when its old line has another one under way by now; its clinic then keeps everything.
const MOVE_BACK = sql(
  'task.move-back-with-lines',
  `with moved as (
     select k.*, t.status from app.carried_tasks k
       join app.tasks t on t.tenant_id = $1 and t.id = k.task_id and t.checklist_id = k.to_checklist_id
        and t.item_id = k.to_item_id
      where k.tenant_id = $1 and k.carry_over_id = $2 and k.clinic_id = any($3::uuid[])
   ), stuck as (
     select distinct m.clinic_id from moved m
      where m.status in ('open', 'doing') and exists (
        select 1 from app.tasks u
         where u.tenant_id = $1 and u.checklist_id = m.from_checklist_id and u.item_id = m.from_item_id
           and u.status in ('open', 'doing'))
   ), back as (
     update app.tasks t set checklist_id = m.from_checklist_id, item_id = m.from_item_id
       from moved m
      where t.tenant_id = $1 and t.id = m.task_id and m.clinic_id not in (select clinic_id from stuck)
     returning t.id, m.clinic_id
   )
   select id as "taskId", clinic_id as "clinicId", false as "isStuck" from back
   union all
   select null, clinic_id, true from stuck`,
);

interface Moved {
  readonly taskId: string;
  readonly clinicId: string;
}

/**
 * Lets open tasks go with their lines when a clinic is carried over to a newer edition, and back with them. What people wrote
 * in a task is not touched, nor its version: whoever has it open just now loses nothing.
 */
@Injectable()
export class TasksOfCarriedLines implements LineFollowers {
  readonly dates = [targetDates];

  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async carried(carryOverId: string, clinicIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const moved = await this.db.query<Moved>(MOVE, [currentActor().tenantId, carryOverId, clinicIds]);
    await this.record('task.carried-over', carryOverId, moved);
    const counts = new Map<string, number>();
    for (const { clinicId } of moved) counts.set(clinicId, (counts.get(clinicId) ?? 0) + 1);
    return counts;
  }

  async takenBack(carryOverId: string, clinicIds: readonly string[]): Promise<readonly string[]> {
    const values = [currentActor().tenantId, carryOverId, clinicIds];
    const rows = await this.db.query<Moved & { readonly isStuck: boolean }>(MOVE_BACK, values);
    await this.record(
      'task.carried-back',
      carryOverId,
      rows.filter(({ isStuck }) => !isStuck),
    );
    return rows.filter(({ isStuck }) => isStuck).map(byClinic);
  }

  private async record(action: string, carryOverId: string, tasks: readonly Moved[]): Promise<void> {
    if (tasks.length === 0) return;
    await this.audit.recordAll(
      tasks.map(({ taskId, clinicId }) => ({
        action,
        objectKind: 'task',
        objectId: taskId,
        clinicId,
        after: { carryOverId },
      })),
    );
  }
}

const byClinic = ({ clinicId }: Moved) => clinicId;
