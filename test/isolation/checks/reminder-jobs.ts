import type { World } from '../world/build';
import type { LaterWork } from './vendor-jobs';

interface Given {
  readonly world: () => World;
  readonly asked: (kind: string, payload: object) => Promise<() => Promise<void>>;
}

/** Jobs of the rules by which people are told. */
export function reminderJobs({ world, asked }: Given): Readonly<Record<string, LaterWork>> {
  const query = (sql: string) => world().database.query<{ id: string }>(sql, [world().facts.tenants.A]);
  return {
    'reminders.replan': {
      ask: async () => {
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
        'the policy was taken back': [() => query('delete from app.reminder_policies where tenant_id = $1')],
      },
    },
  };
}
