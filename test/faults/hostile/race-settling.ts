import { until } from '../../support/process';
import type { HostileWorld } from './hostile-world';

export interface Race {
  readonly settled: number;
  /** Messages that left before their thing was done. */
  readonly sent: number;
  /** Messages that were taken after it was done, and left all the same. */
  readonly sentAfter: number;
  /** Things of which people saw a message that the product does not know to have left. */
  readonly unexplained: number;
}

/** Lets so many things be done while they fall due. */
export async function raceSettling(hostile: HostileWorld, count: number): Promise<Race> {
  const { world, provider, smtp, states, mailsFrom } = hostile;
  const first = smtp.arrived.length;
  const house = await world.addHouse(['mail'], provider);
  const subjects = await world.addTasks(house, count);
  await world.fallDue(house, count / 10);
  for (const subject of subjects) await world.settle(house, subject);
  await until('everything has ended', async () => {
    const [row] = await world.database.asSuperuser<{ untold: number }>(
      `select count(*)::int as untold from app.reminders
        where tenant_id = $1 and cancelled_at is null and materialised_at is null`,
      [house.tenantId],
    );
    const { scheduled = 0, sending = 0 } = await states(house);
    return row?.untold === 0 && scheduled + sending === 0;
  });
  const rows = await world.database.asSuperuser<{ id: string; isAfter: boolean }>(
    `select d.subject_id as id, v.first_try_at > d.settled_at as "isAfter"
       from app.deliveries v
       join app.delivery_lines l on l.tenant_id = v.tenant_id and l.delivery_id = v.id
       join app.reminders r on r.tenant_id = l.tenant_id and r.id = l.reminder_id
       join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
      where v.tenant_id = $1 and v.state = 'sent'`,
    [house.tenantId],
  );
  const people = await mailsFrom(first);
  const sent = new Set(rows.map(({ id }) => id));
  return {
    settled: count,
    sent: sent.size,
    sentAfter: rows.filter(({ isAfter }) => isAfter).length,
    unexplained: subjects.filter((subject) => people.has(subject) && !sent.has(subject)).length,
  };
}
