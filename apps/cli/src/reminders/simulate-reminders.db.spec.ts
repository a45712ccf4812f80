import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, newId, runAs, sql, systemActor } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { jsonOf, runCli, settingsOf } from '../testing/run-cli';

let test: TestDatabase;
let env: NodeJS.ProcessEnv;
let today: string;
const tenant = 'みどり医療コンサルティング';

beforeAll(async () => {
  test = await migratedDatabase();
  env = settingsOf(test);
  const tenantId = await test.createTenant(tenant);
  await test.createMember(tenantId, 'owner');
  await runAs(systemActor(tenantId), () =>
    test.db.transaction(async () => {
      today = test.db.today();
      const [clinic, deadline] = [newId(), newId()];
      await test.db.execute(
        sql(
          'test.clinic',
          `insert into app.clinics (id, name, name_kana, search_key, kind, prefecture)
           values ($1, 'みどり医院', 'ミドリイイン', 'みどり', 'clinic', 13)`,
        ),
        [clinic],
      );
      await test.db.execute(
        sql(
          'test.deadline',
          `insert into app.deadlines (id, clinic_id, kind, subject_id, due_on, title, path)
           values ($1, $2, 'drill', $1, app.today() + 40, '停電の訓練', '/clinics/1')`,
        ),
        [deadline, clinic],
      );
      await test.db.execute(
        sql(
          'test.reminder',
          `insert into app.reminders (id, clinic_id, deadline_id, occasion_on, days_before, level, tell_on, due_at)
           values ($1, $2, $3, app.today() + 40, 30, 'clinic_manager', app.today() + 10,
                   (app.today() + 10 + time '08:30') at time zone 'Asia/Tokyo')`,
        ),
        [newId(), clinic, deadline],
      );
    }),
  );
});
afterAll(() => test?.close());

it('shows for people and for programs what would be told, and tells nobody', async () => {
  const argv = ['reminders', 'simulate', '--tenant', tenant, '--from', today, '--to', addDays(today, 90)];
  const told = await jsonOf<Record<string, unknown>>(env, ...argv);
  expect(told).toMatchObject({
    tenant: { name: tenant },
    from: today,
    to: addDays(today, 90),
    messages: 1,
    tellings: [
      {
        on: addDays(today, 10),
        at: '08:30',
        leavesAt: `${addDays(today, 10)}T08:30:00+09:00`,
        digest: false,
        kind: 'drill',
        title: '停電の訓練',
        clinicName: 'みどり医院',
        days: 30,
        level: 'clinic_manager',
        recipientName: 'owner さん',
        channels: ['mail'],
        why: expect.stringContaining('手前に知らせる人がいないため'),
      },
    ],
  });
  const { code, out } = await runCli(env, ...argv);
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/お知らせ 1件、送るもの 1通[\s\S]*owner さん {2}\[メール\] {2}みどり医院 停電の訓練/),
  ]);
  const [row] = await test.asSuperuser('select count(*)::int as made from app.deliveries');
  expect(row).toEqual({ made: 0 });
});

it('says which day it cannot read, and which way round days go', async () => {
  const ask = (...more: string[]) => runCli(env, 'reminders', 'simulate', '--tenant', tenant, ...more);
  expect(await ask('--from', '2月30日')).toMatchObject({
    code: 1,
    err: expect.stringContaining('--from の「2月30日」'),
  });
  expect(await ask('--from', '2027-04-01', '--to', '2027-03-31')).toMatchObject({
    code: 1,
    err: expect.stringContaining('--to は --from より前'),
  });
  expect(await ask('--to', addDays(today, 500))).toMatchObject({ code: 1, err: expect.stringContaining('400日まで') });
});
