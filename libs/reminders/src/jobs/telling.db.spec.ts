import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import type { Deadline } from '../deadlines';
import {
  type Consultancy,
  createConsultancy,
  deadlinesOf,
  dueRemindersOf,
  inTenant,
  registerDeadline,
  senderOf,
} from '../testing/arrange';

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
const tell = () => dueRemindersOf(test).tell((_, error) => expect(error).toBeUndefined());
const tellOn = async (day: number, hour = '08:30') => {
  await at(hour, day);
  await tell();
};
const register = (days: number, given: Partial<Deadline> = {}) => registerDeadline(test, world, days, given);

const policy = (given: Readonly<Record<string, unknown>> = {}) => {
  const row = {
    kind: 'task_due',
    stages: JSON.stringify([7, 3, 1, 0].map((days) => ({ days, level: 'clinic_manager' }))),
    repeats_every_days: null,
    escalates: false,
    grouping: 'daily',
    channels: ['mail', 'web_push', 'line_works', 'slack', 'webhook'],
    ...given,
  };
  return test.asSuperuser(
    `insert into app.reminder_policies (tenant_id, kind, is_on, stages, repeats_every_days, at, on_closed_day, escalates,
                                        grouping, channels)
     values ($1, $2, true, $3, $4, '08:30', 'as_is', $5, $6, $7)
     on conflict (tenant_id, kind) do update set stages = excluded.stages`,
    [world.tenantId, row.kind, row.stages, row.repeats_every_days, row.escalates, row.grouping, row.channels],
  );
};
const prefer = (
  memberId: string,
  receives: string,
  channels: readonly string[] | null,
  lineWorksId: string | null = null,
) =>
  test.asSuperuser(
    `insert into app.reminder_preferences (tenant_id, member_id, receives, channels, line_works_id) values ($1, $2, $3, $4, $5)`,
    [world.tenantId, memberId, receives, channels, lineWorksId],
  );
const addChannel = async (kind: string, clinicId: string | null = null) => {
  const id = newId();
  const values = [world.tenantId, id, kind, `${kind} ${id}`, clinicId];
  await test.asSuperuser(
    'insert into app.channels (tenant_id, id, kind, name, clinic_id) values ($1, $2, $3, $4, $5)',
    values,
  );
  return id;
};

const names = () =>
  new Map([
    [world.manager, 'manager'],
    [world.consultant, 'consultant'],
    [world.owner, 'owner'],
  ]);
/** Who has a notice, each with the days that were left when it was told. */
const noticed = async () => {
  const rows = await test.asSuperuser<{ of: string; left: number }>(
    `select recipient_id as of, days_left as left from app.notices where tenant_id = $1 order by days_left desc, id`,
    [world.tenantId],
  );
  return rows.map(({ of, left }) => `${left} ${names().get(of) ?? of}`);
};
/** Messages as `channel recipient: lines`. */
const messages = async () => {
  const rows = await test.asSuperuser<{ channel: string; of: string; lines: number }>(
    `select v.channel, v.target_id as of, count(l.id)::int as lines from app.deliveries v
       join app.delivery_lines l on l.delivery_id = v.id
      where v.tenant_id = $1 group by v.tenant_id, v.id order by v.told_on, v.channel, v.sequence, v.id`,
    [world.tenantId],
  );
  return rows.map(({ channel, of, lines }) => `${channel} ${names().get(of) ?? of}: ${lines}`);
};

describe('how far a stage reaches', () => {
  const escalating = () => policy({ escalates: true });

  it('goes one level further when nothing was done since the stage before', async () => {
    await escalating();
    await register(9);
    await tellOn(2);
    await tellOn(6);
    await tellOn(8);
    expect(await noticed()).toEqual(['7 manager', '3 manager', '3 consultant', '1 manager', '1 consultant', '1 owner']);
  });

  it('says why in the mails of those whom it reaches beyond its plan', async () => {
    await escalating();
    await register(9);
    for (const day of [2, 6, 8]) await tellOn(day);
    const said: string[] = [];
    let to = '';
    const sender = senderOf(
      test,
      async ({ text }) => `<${said.push(`${to} ${/動きがないため、(.+)にも/.exec(text)?.[1]}`)}>`,
    );
    const waiting = await test.asSuperuser<{ id: string; of: string }>(
      `select id, target_id as of from app.deliveries where tenant_id = $1 and told_on = app.today() order by id`,
      [world.tenantId],
    );
    for (const { id, of } of waiting) {
      to = names().get(of) ?? of;
      await sender.send({ tenantId: world.tenantId, id });
    }
    expect(said).toEqual(['manager undefined', 'consultant 担当のコンサルタント', 'owner 会社の責任者・管理者']);
  });

  it('stays where it is planned when somebody did something', async () => {
    await escalating();
    const { kind, subjectId } = await register(9);
    await tellOn(2);
    await at('09:00', 2);
    await inTenant(test, world.tenantId, () => deadlinesOf(test).touch(kind, subjectId));
    await tellOn(6);
    expect(await noticed()).toEqual(['7 manager', '3 manager']);
  });

  it('takes what a person writes down as something done, and what a job repeats as nothing', async () => {
    await escalating();
    const [byJob, byPerson] = [await register(9), await register(9)];
    await tellOn(2);
    await at('10:00', 2);
    await inTenant(test, world.tenantId, () => deadlinesOf(test).register(byJob));
    const owner = {
      tenantId: world.tenantId,
      kind: 'office',
      principalId: world.owner,
      permissions: new Set<string>(),
    } as const;
    await asActor(owner, () => test.db.transaction(() => deadlinesOf(test).register(byPerson)));
    await tellOn(6);
    const levels = await test.asSuperuser<{ subject: string; level: string }>(
      `select d.subject_id as subject, r.told_level as level from app.reminders r
         join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
        where r.tenant_id = $1 and r.days_before = 3`,
      [world.tenantId],
    );
    expect(new Map(levels.map(({ subject, level }) => [subject, level]))).toEqual(
      new Map([
        [byJob.subjectId, 'consultant'],
        [byPerson.subjectId, 'clinic_manager'],
      ]),
    );
  });
});

describe('what goes on after the last stage', () => {
  it('is told every week until it is done', async () => {
    await policy({ repeats_every_days: 7 });
    const { kind, subjectId } = await register(1);
    for (const day of [1, 7, 8, 15]) await tellOn(day);
    expect(await noticed()).toEqual(['0 manager', '-7 manager', '-14 manager']);
    await inTenant(test, world.tenantId, () => deadlinesOf(test).settle(kind, subjectId));
    await tellOn(22);
    expect(await noticed()).toHaveLength(3);
  });

  it('is told once after a standstill, and then goes on in step', async () => {
    await policy({ repeats_every_days: 7 });
    await register(1);
    await tellOn(11);
    await tellOn(11);
    expect(await noticed()).toEqual(['-10 manager']);
    await tellOn(15);
    expect(await noticed()).toEqual(['-10 manager', '-14 manager']);
  });

  it('ends with the stages where the policy says so', async () => {
    await policy();
    await register(1);
    for (const day of [1, 8, 15]) await tellOn(day);
    expect(await noticed()).toEqual(['0 manager']);
  });
});

describe('messages', () => {
  it('put together what one person is told on one day', async () => {
    await policy();
    await register(9);
    await register(9);
    await tellOn(2);
    await at('09:00', 2);
    await register(0);
    await tell();
    expect(await messages()).toEqual(['mail manager: 3']);
  });

  it('take no more lines once they were offered, or when one is to stand alone', async () => {
    await policy();
    await policy({ kind: 'drill', grouping: 'single' });
    await register(9);
    await register(9, { kind: 'drill' });
    await tellOn(2);
    await test.asSuperuser('update app.deliveries set enqueued_at = now() where tenant_id = $1', [world.tenantId]);
    await register(0);
    await tell();
    expect(await messages()).toEqual(['mail manager: 1', 'mail manager: 1', 'mail manager: 1']);
  });

  it.each([
    ['all', ['7', '3', '1', '0']],
    ['important', ['7', '3', '1', '0']],
    ['last_only', ['0']],
  ])(
    'reach somebody who wants %s only where that is admitted, and with the last stage always',
    async (receives, days) => {
      await policy({
        stages: JSON.stringify([30, 7, 3, 1, 0].map((left) => ({ days: left, level: 'clinic_manager' }))),
      });
      await prefer(world.manager, receives, null);
      await register(31);
      for (const day of [1, 24, 28, 30, 31]) await tellOn(day);
      const expected = receives === 'all' ? ['30', ...days] : days;
      expect([(await noticed()).length, (await messages()).length]).toEqual([5, expected.length]);
    },
  );

  it('take the ways that the person wants and that are set up; the last stage goes by mail when none is', async () => {
    await policy({ stages: JSON.stringify([7, 0].map((days) => ({ days, level: 'clinic_manager' }))) });
    await prefer(world.manager, 'all', ['line_works', 'web_push'], 'someone@works');
    await register(8);
    await tellOn(1);
    expect(await messages()).toEqual([]);
    await tellOn(8);
    expect(await messages()).toEqual(['mail manager: 1']);
    await addChannel('line_works');
    await register(1, { dueOn: '2027-06-17' });
    await tellOn(8, '09:00');
    await tellOn(15);
    expect(await messages()).toEqual(['mail manager: 1', 'line_works manager: 1']);
  });

  it('go to the rooms of the clinic and of the whole consultancy, and to no other clinic’s', async () => {
    await policy();
    const other = newId();
    await test.asSuperuser(
      `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
       values ($1, $2, 'あおば歯科', 'アオバシカ', 'x', 'clinic', 13)`,
      [world.tenantId, other],
    );
    const [all, ours] = [await addChannel('slack'), await addChannel('webhook', world.clinicId)];
    await addChannel('slack', other);
    await addChannel('teams');
    await register(9);
    await tellOn(2);
    expect(await messages()).toEqual(['mail manager: 1', `slack ${all}: 1`, `webhook ${ours}: 1`]);
  });

  it('wait until the quiet hours are over', async () => {
    await policy();
    await test.asSuperuser(
      `update app.reminder_settings set quiet_from = '20:00', quiet_until = '07:00' where tenant_id = $1`,
      [world.tenantId],
    );
    await register(0);
    await tellOn(0, '22:30');
    const [wait] = await test.asSuperuser<{ minutes: number }>(
      `select round(extract(epoch from not_before - created_at) / 60)::int as minutes from app.deliveries where tenant_id = $1`,
      [world.tenantId],
    );
    expect([wait, await noticed()]).toEqual([{ minutes: 510 }, ['0 manager']]);
  });
});

describe('dates of the consultancy itself', () => {
  it('are told to who answers for them, and nobody else', async () => {
    await policy({ kind: 'account_review', stages: JSON.stringify([{ days: 1, level: 'owner' }]) });
    await register(2, { kind: 'account_review', clinicId: null, ownerId: world.consultant });
    await tellOn(1);
    expect([await noticed(), await messages()]).toEqual([['1 consultant'], ['mail consultant: 1']]);
  });
});
