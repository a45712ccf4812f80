import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, Audit, type Day, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { DeadlinesRepository } from '../deadlines.repository';
import { ReminderPolicies } from '../policies/reminder-policies';
import { type Consultancy, createConsultancy, dueRemindersOf, registerDeadline, senderOf } from '../testing/arrange';
import { stopClock } from '../testing/stop-clock';
import { MondayDigests } from './monday-digests';
import { MondayRepository } from './monday.repository';
import { ReachRepository } from './reach.repository';
import { ReplanHandler } from './replan.handler';
import { ReplanRepository } from './replan.repository';

/** An open Monday, long after everybody has come. */
const MONDAY: Day = '2031-05-12';

let test: TestDatabase;
let world: Consultancy;

beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test?.close());
beforeEach(async () => {
  await stopClock(test, MONDAY, '06:00');
  world = await createConsultancy(test);
  const stages = [7, 3, 1, 0].map((days) => ({ days, level: 'clinic_manager' }));
  await test.asSuperuser(
    `insert into app.reminder_policies (tenant_id, kind, is_on, stages, repeats_every_days, at, on_closed_day, escalates,
                                        grouping, channels)
     values ($1, 'task_due', true, $2, 7, '08:30', 'as_is', false, 'daily', '{mail}')`,
    [world.tenantId, JSON.stringify(stages)],
  );
});

const leave = (day: number | null) =>
  test.asSuperuser('update app.clinics set left_on = $2 where id = $1', [
    world.clinicId,
    day === null ? null : addDays(MONDAY, day),
  ]);
const fail = (_tenantId: string, error: unknown) => {
  throw error;
};
const tellOn = async (day: number) => {
  await stopClock(test, addDays(MONDAY, day), '08:30');
  await dueRemindersOf(test).tell(fail);
};
const comeBack = async () => {
  await leave(null);
  const [deadlines, policies] = [new DeadlinesRepository(test.db), new ReminderPolicies(test.db)];
  const handler = new ReplanHandler(test.db, new ReplanRepository(test.db), deadlines, policies, new Audit(test.db));
  await asActor(systemActor(world.tenantId), () => handler.handle({ kind: null, clinicId: world.clinicId }));
};
const noticed = async () => {
  const rows = await test.asSuperuser<{ left: number }>(
    'select days_left as left from app.notices where tenant_id = $1 order by days_left desc',
    [world.tenantId],
  );
  return rows.map(({ left }) => left);
};
const deliveries = (purpose: string) =>
  test.asSuperuser<{ id: string; state: string; to: string }>(
    `select id, state, target_id as to from app.deliveries where tenant_id = $1 and purpose = $2 order by target_id`,
    [world.tenantId, purpose],
  );

describe('a clinic that leaves', () => {
  it('hears of its dates until its last day of care, and of nothing after it', async () => {
    await registerDeadline(test, world, 9);
    await leave(6);
    for (const day of [2, 6, 8, 9]) await tellOn(day);
    expect(await noticed()).toEqual([7, 3]);
    const calledOff = await test.asSuperuser(
      `select days_before as days, clinic_had_left as left from app.reminders
        where tenant_id = $1 and cancelled_at is not null order by days_before desc`,
      [world.tenantId],
    );
    expect(calledOff).toEqual([
      { days: 1, left: true },
      { days: 0, left: true },
    ]);
  });

  it('gets no message that waited when its last day passed', async () => {
    await registerDeadline(test, world, 9);
    await tellOn(2);
    await leave(1);
    const [waiting] = await deliveries('reminders');
    const sent: unknown[] = [];
    const sender = senderOf(test, async (mail) => {
      sent.push(mail);
      return 'taken';
    });
    await sender.send({ tenantId: world.tenantId, id: waiting?.id ?? '' });
    expect([sent, (await deliveries('reminders')).map(({ state }) => state)]).toEqual([[], ['cancelled']]);
  });

  it('hears again of what is ahead once it has come back, and of nothing that passed', async () => {
    await registerDeadline(test, world, 9);
    await leave(0);
    await tellOn(2);
    await tellOn(6);
    await comeBack();
    await tellOn(6);
    expect(await noticed()).toEqual([]);
    await tellOn(8);
    expect(await noticed()).toEqual([1]);
  });

  it('hears every week of what is overdue once it has come back after the last stage', async () => {
    await registerDeadline(test, world, 1);
    await leave(-1);
    for (const day of [0, 1]) await tellOn(day);
    await stopClock(test, addDays(MONDAY, 2), '09:00');
    await comeBack();
    await tellOn(8);
    expect(await noticed()).toEqual([-7]);
  });
});

describe('the digest of the week', () => {
  const make = () => {
    const [mondays, reach] = [new MondayRepository(test.db, test.scheduler), new ReachRepository(test.db)];
    return new MondayDigests(test.db, mondays, new ReminderPolicies(test.db), reach, new Audit(test.db)).make(fail);
  };

  it('comes on the last day of care', async () => {
    await leave(0);
    await stopClock(test, MONDAY, '08:30');
    await make();
    expect(await deliveries('monday')).toHaveLength(2);
  });

  it('does not come to who looks after no other clinic', async () => {
    await leave(-1);
    await stopClock(test, MONDAY, '08:30');
    await make();
    expect(await deliveries('monday')).toEqual([]);
  });

  it('leaves out what the clinic had to do', async () => {
    await registerDeadline(test, world, 2);
    const mondays = new MondayRepository(test.db, test.scheduler);
    const week = () => asActor(systemActor(world.tenantId), () => mondays.week(world.consultant));
    expect((await week())?.lines).toHaveLength(1);
    await leave(-1);
    expect(await week()).toBeNull();
  });
});
