import type { World } from '../world/build';
import type { LaterWork } from './vendor-jobs';

interface Given {
  readonly world: () => World;
  readonly asked: (kind: string, payload: object) => Promise<() => Promise<void>>;
  /** The item that was answered with no. */
  readonly unmetItem: () => Promise<object>;
}

/** Jobs on which it hangs when people are told. */
export function reminderJobs({ world, asked, unmetItem }: Given): Readonly<Record<string, LaterWork>> {
  const query = (sql: string) => world().database.query<{ id: string }>(sql, [world().facts.tenants.A]);
  const drop = () => query(`delete from app.reminder_policies where tenant_id = $1 and kind = 'task_due'`);
  return {
    'checklist-item-evidenced': {
      ask: async () => {
        const item = await unmetItem();
        await (
          await asked('checklist-item-not-met', item)
        )();
        return asked('checklist-item-evidenced', item);
      },
      rows: 'app.deadlines',
      revoked: {
        'the task was closed': [
          () => query(`update app.tasks set status = 'done' where tenant_id = $1 and item_id is not null`),
        ],
      },
    },
    'reminders.replan': {
      ask: async () => {
        // The world's rows were written by hand: from here on only the policy makes a difference.
        await drop();
        await (
          await asked('reminders.replan', { kind: 'task_due' })
        )();
        await query(
          `insert into app.reminder_policies (tenant_id, kind, is_on, stages, at, on_closed_day, escalates, grouping,
                                              channels)
           values ($1, 'task_due', true, '[{ "days": 2, "level": "owner" }]', '09:00', 'as_is', false, 'single', '{mail}')
           on conflict (tenant_id, kind) do update set is_on = true, stages = excluded.stages`,
        );
        return asked('reminders.replan', { kind: 'task_due' });
      },
      rows: 'app.reminders',
      revoked: {
        'the policy was taken back': [drop],
      },
    },
  };
}
