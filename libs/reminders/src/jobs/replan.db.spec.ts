import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Audit, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { DeadlinesRepository } from '../deadlines.repository';
import { ReminderPolicies } from '../policies/reminder-policies';
import {
  type Consultancy,
  createConsultancy,
  deadlinesOf,
  dueRemindersOf,
  inTenant,
  registerDeadline,
} from '../testing/arrange';
import { ReplanHandler } from './replan.handler';
import { ReplanRepository } from './replan.repository';

let test: TestDatabase;
let world: Consultancy;

beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test.close());
beforeEach(async () => {
  await at('06:00', 0);
  world = await createConsultancy(test);
});

/** Puts the product's clock at an hour in Japan, so many days after a Wednesday. */
const at = (hour: string, day: number) =>
  test.asSuperuser(`create or replace function app.now() returns timestamptz language sql stable set search_path = ''
    as $$ select timestamptz '2027-06-02 ${hour}+09' + interval '${day} days' $$`);
const register = (days: number) => registerDeadline(test, world, days);
const policy = (days: readonly number[]) =>
  test.asSuperuser(
    `insert into app.reminder_policies (tenant_id, kind, is_on, stages, at, on_closed_day, escalates, grouping, channels)
     values ($1, 'task_due', true, $2, '08:30', 'as_is', false, 'daily', '{mail}')
     on conflict (tenant_id, kind) do update set stages = excluded.stages`,
    [world.tenantId, JSON.stringify(days.map((left) => ({ days: left, level: 'clinic_manager' })))],
  );

describe('a change of the rules', () => {
  const replan = (kind: string | null) => {
    const [deadlines, policies] = [new DeadlinesRepository(test.db), new ReminderPolicies(test.db)];
    const handler = new ReplanHandler(test.db, new ReplanRepository(test.db), deadlines, policies, new Audit(test.db));
    return asActor(systemActor(world.tenantId), () => handler.handle({ kind, clinicId: null }));
  };
  const stages = async () =>
    (
      await test.asSuperuser<{ days: number; told: boolean }>(
        `select days_before as days, materialised_at is not null as told from app.reminders
          where tenant_id = $1 and cancelled_at is null order by days_before desc`,
        [world.tenantId],
      )
    ).map(({ days, told }) => `${days}${told ? ' told' : ''}`);

  it('plans open dates anew and leaves what was told', async () => {
    await policy([7, 3, 1, 0]);
    await register(9);
    await at('08:30', 2);
    await dueRemindersOf(test).tell((_, error) => expect(error).toBeUndefined());
    await at('09:00', 2);
    await policy([5, 2]);
    await replan('task_due');
    await replan('task_due');
    expect(await stages()).toEqual(['7 told', '5', '2']);
    const rows = await test.asSuperuser<{ after: unknown }>(
      `select after from app.audit_events where tenant_id = $1 and action = 'reminder.replanned'`,
      [world.tenantId],
    );
    expect(rows).toEqual([{ after: { stages: 5 } }]);
  });

  it('leaves dates of other kinds and settled ones alone', async () => {
    await policy([7, 3, 1, 0]);
    const settled = await register(9);
    await inTenant(test, world.tenantId, () => deadlinesOf(test).settle(settled.kind, settled.subjectId));
    await policy([5]);
    await replan('drill');
    await replan('task_due');
    expect(await stages()).toEqual([]);
  });
});
