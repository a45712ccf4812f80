import { addDays, type Day, newId, sql } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { Deadline } from '../deadlines';
import { deadlineKinds } from '../policy/ladder';
import { createConsultancy, deadlinesOf, inTenant } from './arrange';

/** A consultancy with people who want different things, and dates all over a year. */
export interface YearWorld {
  readonly tenantId: string;
  readonly deadlines: readonly Deadline[];
}

const CLINIC = sql(
  'test.year-clinic',
  `insert into app.clinics (id, name, name_kana, search_key, kind, prefecture)
   values ($1, $2, 'イイン', $2, 'clinic', 13)`,
);
const ASSIGN = sql('test.year-assign', 'insert into app.clinic_assignments (clinic_id, member_id) values ($1, $2)');
const PREFER = sql(
  'test.year-prefer',
  `insert into app.reminder_preferences (member_id, receives, channels, monday_digest, line_works_id)
   values ($1, $2, $3, $4, $5)`,
);
const CHANNEL = sql(
  'test.year-channel',
  'insert into app.channels (id, kind, name, clinic_id) values ($1, $2, $3, $4)',
);
const BROWSER = sql(
  'test.year-browser',
  `insert into app.push_subscriptions (id, member_id, endpoint_hash, sealed) values ($1, $2, $3, '\\x00')`,
);
const POLICY = `
  insert into app.reminder_policies (tenant_id, kind, is_on, stages, repeats_every_days, at, on_closed_day, escalates, grouping,
                                      channels)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const SETTINGS = `
  update app.reminder_settings
     set sundays_closed = true, holidays_closed = true, new_year_from = '12-29', new_year_until = '01-03',
         quiet_from = '20:00', quiet_until = '07:00'
   where tenant_id = $1`;

/** Dates that lie on or beside what a calendar has in store: holidays, turns of the year, the end of February. */
const daysAhead = [1, 3, 9, 23, 37, 40, 44, 62, 98, 126, 129, 130, 131, 164, 163, 200, 239, 299, 345, 363, 390, 398];

/** One clinic leaves, and with it the only one that somebody looks after. */
const LEAVES_AFTER = 300;

export async function fillYear(test: TestDatabase, from: Day): Promise<YearWorld> {
  const { tenantId, clinicId, consultant } = await createConsultancy(test);
  const member = async (role: string) => (await test.createMember(tenantId, role)).principalId;
  const [staff, second, admin, alone] = [
    await member('clinic_staff'),
    await member('consultant'),
    await member('admin'),
    await member('clinic_manager'),
  ];
  const [aoi, empty] = [newId(), newId()];
  await test.asSuperuser(SETTINGS, [tenantId]);
  // Who came after the clock's moment would get no digest yet.
  await test.asSuperuser(`update app.members set created_at = '2020-01-01' where tenant_id = $1`, [tenantId]);
  await inTenant(test, tenantId, async () => {
    const { db } = test;
    for (const [id, name] of [
      [aoi, 'あおい医院'],
      [empty, 'だれもいない医院'],
    ])
      await db.execute(CLINIC, [id, name]);
    for (const [clinic, person] of [
      [clinicId, staff],
      [aoi, second],
      [aoi, consultant],
      [aoi, alone],
    ])
      await db.execute(ASSIGN, [clinic, person]);
    await db.execute(PREFER, [staff, 'last_only', null, true, null]);
    await db.execute(PREFER, [second, 'all', ['line_works'], true, 'second@example']);
    await db.execute(PREFER, [alone, 'important', ['web_push', 'mail'], false, null]);
    await db.execute(PREFER, [admin, 'all', [], true, null]);
    await db.execute(BROWSER, [newId(), alone, Buffer.from(alone)]);
    await db.execute(CHANNEL, [newId(), 'line_works', 'LINE WORKS', null]);
    await db.execute(CHANNEL, [newId(), 'slack', 'みどりの部屋', clinicId]);
    await db.execute(CHANNEL, [newId(), 'teams', 'みんなの部屋', null]);
  });
  await decide(test, tenantId);
  await test.asSuperuser('update app.clinics set left_on = $2 where id = $1', [aoi, addDays(from, LEAVES_AFTER)]);
  const clinics = [clinicId, aoi, empty];
  const owners = [staff, null, second, admin, null];
  const deadlines: Deadline[] = daysAhead.flatMap((ahead, at) => {
    const kindAt = (place: number) => deadlineKinds[place % deadlineKinds.length] ?? 'task_due';
    return [0, 1].map((shift) => ({
      // A task is told of every week for as long as it stands: a few of them are enough.
      kind: shift === 0 && at % 4 === 0 ? ('task_due' as const) : kindAt(at + shift * 7 + 1),
      subjectId: newId(),
      clinicId: clinics[(at + shift) % clinics.length] ?? clinicId,
      dueOn: addDays(from, ahead + shift),
      title: `期限 ${at}`,
      path: '/tasks/1',
      ownerId: owners[at % owners.length] ?? null,
    }));
  });
  await inTenant(test, tenantId, async () => {
    for (const deadline of deadlines.filter(({ kind }) => kind !== 'invitation_expiry'))
      await deadlinesOf(test).register(deadline);
  });
  return { tenantId, deadlines: deadlines.filter(({ kind }) => kind !== 'invitation_expiry') };
}

/** Three kinds that differ from the usual: at another hour, on closed days, and not at all. */
async function decide({ asSuperuser }: TestDatabase, tenantId: string): Promise<void> {
  const all = ['mail', 'line_works', 'slack', 'teams', 'chatwork', 'web_push', 'webhook'];
  const stages = (...days: readonly number[]) =>
    JSON.stringify(days.map((n) => ({ days: n, level: 'clinic_manager' })));
  await asSuperuser(POLICY, [tenantId, 'drill', true, stages(20, 2, 0, -2), 5, '21:00', 'after', true, 'single', all]);
  await asSuperuser(POLICY, [
    tenantId,
    'training',
    true,
    stages(21, 16, 10, 6, 1),
    null,
    '10:15',
    'as_is',
    false,
    'daily',
    ['line_works'],
  ]);
  await asSuperuser(POLICY, [
    tenantId,
    'bcp_review',
    false,
    stages(30, 0),
    null,
    '08:30',
    'before',
    true,
    'daily',
    all,
  ]);
}
