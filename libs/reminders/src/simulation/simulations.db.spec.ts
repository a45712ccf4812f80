import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type Actor, addDays, Audit, newId, onOccasion, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ReminderPolicies } from '../policies/reminder-policies';
import { type Consultancy, createConsultancy, inTenant, registerDeadline } from '../testing/arrange';
import { SimulationExport } from './simulation-export';
import { SimulationRepository } from './simulation.repository';
import { simulationPage } from './simulation-page';
import { type NamedTelling, Simulations } from './simulations';

let test: TestDatabase;
let simulations: Simulations;
let world: Consultancy;
let today: string;

beforeAll(async () => {
  test = await migratedDatabase();
  simulations = new Simulations(new SimulationRepository(test.db), new ReminderPolicies(test.db));
});
afterAll(() => test?.close());
beforeEach(async () => {
  world = await createConsultancy(test);
  await test.asSuperuser('update app.reminder_settings set monday_digest = false where tenant_id = $1', [
    world.tenantId,
  ]);
  today = await inTenant(test, world.tenantId, async () => test.db.today());
});

const as = (kind: Actor['kind'], principalId: string): Actor => ({
  tenantId: world.tenantId,
  kind,
  principalId,
  permissions: new Set(),
});
const run = (actor: Actor = systemActor(world.tenantId), clinicId?: string) =>
  asActor(actor, () => simulations.run(today, addDays(today, 90), { clinicId }));
/** Furthest stage first, and people by name. */
const byStage = (tellings: readonly NamedTelling[]) =>
  tellings.toSorted(
    (one, other) =>
      (other.stage?.days ?? 0) - (one.stage?.days ?? 0) || one.recipientName.localeCompare(other.recipientName),
  );
const told = async (actor?: Actor) =>
  byStage((await run(actor)).tellings).map(
    ({ onDay, stage, recipientName, channels, deadline }) =>
      `${onDay === addDays(deadline?.dueOn ?? '', -(stage?.days ?? 0)) ? stage?.days : onDay} ${recipientName} ${channels.join()}`,
  );

it('foretells who is told of what stands open, and further as long as nothing happens', async () => {
  await registerDeadline(test, world, 8, { ownerId: world.manager });
  expect((await told()).slice(0, 9)).toEqual([
    '7 clinic_manager さん mail',
    '3 clinic_manager さん mail',
    '3 consultant さん mail',
    '1 clinic_manager さん mail',
    '1 consultant さん mail',
    '1 owner さん mail',
    '0 clinic_manager さん mail',
    '0 consultant さん mail',
    '0 owner さん mail',
  ]);
});

it('counts in what each person prefers and has set up', async () => {
  await registerDeadline(test, world, 8, { ownerId: world.manager });
  await inTenant(test, world.tenantId, async () => {
    await test.db.execute(
      {
        name: 'test.prefer',
        text: `insert into app.reminder_preferences (member_id, receives) values ($1, 'last_only')`,
      },
      [world.manager],
    );
    await test.db.execute(
      {
        name: 'test.prefer-chat',
        text: `insert into app.reminder_preferences (member_id, channels, line_works_id) values ($1, '{line_works}', 'c')`,
      },
      [world.consultant],
    );
    await test.db.execute(
      { name: 'test.channel', text: `insert into app.channels (id, kind, name) values ($1, 'line_works', 'チャット')` },
      [newId()],
    );
  });
  const lines = await told();
  expect(lines.slice(0, 3)).toEqual([
    '7 clinic_manager さん ',
    '3 clinic_manager さん ',
    '3 consultant さん line_works',
  ]);
  expect(lines.filter((line) => line.startsWith('-7 '))).toEqual([
    '-7 clinic_manager さん mail',
    '-7 consultant さん line_works',
    '-7 owner さん mail',
  ]);
});

it('shows nobody a date beyond their walls', async () => {
  await registerDeadline(test, world, 8);
  const others = await createConsultancy(test, 'あおい医院');
  await registerDeadline(test, others, 8);
  const stranger = (await test.createMember(world.tenantId, 'consultant')).principalId;
  expect((await run(as('consultant', stranger))).tellings).toEqual([]);
  const mine = await run(as('consultant', world.consultant));
  expect(new Set(mine.tellings.map(({ deadline }) => deadline?.clinicId))).toEqual(new Set([world.clinicId]));
  expect((await run(as('office', world.owner), others.clinicId)).tellings).toEqual([]);
});

it('says why in the language of who asks', async () => {
  await registerDeadline(test, world, 1, { ownerId: world.manager });
  const whys = async (language: 'ja' | 'en') =>
    (
      await asActor(systemActor(world.tenantId), () =>
        onOccasion({ requestId: 'test', language }, () => simulations.run(today, addDays(today, 9))),
      )
    ).tellings
      .slice(0, 5)
      .map(({ why }) => why);
  expect(await whys('ja')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^期限の当日の知らせです。担当者です。/)]),
  );
  expect(await whys('en')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^On the day itself\. Answers for it\./)]),
  );
  expect((await whys('ja')).join()).toContain('上の人にも知らせます');
});

it('goes page by page without a gap, by days as by people', async () => {
  for (const days of [3, 8, 20]) await registerDeadline(test, world, days, { ownerId: world.manager });
  const whole = await run();
  for (const order of ['day', 'person'] as const) {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page = simulationPage(whole, { memberId: null, order, first: 7, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor ?? null;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toHaveLength(whole.tellings.length);
    expect(new Set(seen)).toEqual(new Set(whole.tellings.map(({ id }) => id)));
  }
  const mine = simulationPage(whole, { memberId: world.owner, order: 'day', first: 100, after: null });
  expect(new Set(mine.nodes.map(({ recipientId }) => recipientId))).toEqual(new Set([world.owner]));
  expect(mine.people).toHaveLength(3);
});

it('shows dates of one kind alone, without the digest of the week', async () => {
  await test.asSuperuser('update app.reminder_settings set monday_digest = true where tenant_id = $1', [
    world.tenantId,
  ]);
  await registerDeadline(test, world, 8, { kind: 'drill' });
  await registerDeadline(test, world, 8, { kind: 'training' });
  const { tellings } = await asActor(systemActor(world.tenantId), () =>
    simulations.run(today, addDays(today, 30), { kind: 'drill' }),
  );
  expect(new Set(tellings.map(({ deadline }) => deadline?.kind))).toEqual(new Set(['drill']));
});

it('gives up to 500 rows at once', async () => {
  await registerDeadline(test, world, 8);
  const whole = await run();
  const page = (first: number) => simulationPage(whole, { memberId: null, order: 'day', first, after: null });
  expect(page(500).nodes).toHaveLength(whole.tellings.length);
  expect(() => page(501)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
});

it('refuses days that cannot be looked at', async () => {
  const ask = (from: string, until: string) => asActor(systemActor(world.tenantId), () => simulations.run(from, until));
  await expect(ask(addDays(today, 1), today)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  await expect(ask(today, addDays(today, 401))).rejects.toMatchObject({ code: 'BAD_INPUT' });
  expect((await ask('2020-01-01', addDays(today, 5))).fromOn).toBe(today);
});

it('hands out as a table what the pages show, and leaves a trace of it', async () => {
  await registerDeadline(test, world, 8, { ownerId: world.manager, title: '=1+1' });
  const input = { from: today, until: addDays(today, 14), memberId: world.manager };
  const exported = await asActor(as('office', world.owner), () =>
    new SimulationExport(test.db, new Audit(test.db), simulations).take(input),
  );
  const [heads, first] = exported.csv.split('\r\n');
  expect(heads).toContain('"日付","時刻"');
  expect(first).toContain(`"${addDays(today, 1)}","08:30"`);
  expect(first).toContain('"期日","\'=1+1","みどり医院"');
  expect(exported).toMatchObject({ rows: exported.csv.split('\r\n').length - 2, isCut: false });
  const [trace] = await test.asSuperuser(
    `select action, after from app.audit_events where tenant_id = $1 order by id desc limit 1`,
    [world.tenantId],
  );
  expect(trace).toMatchObject({ action: 'reminder.simulation-exported', after: { rows: exported.rows } });
});
