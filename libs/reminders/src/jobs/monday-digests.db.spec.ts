import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Audit, type MailMessage, sql } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ReminderPolicies } from '../policies/reminder-policies';
import { type Consultancy, createConsultancy, inTenant, registerDeadline, senderOf } from '../testing/arrange';
import { stopClock } from '../testing/stop-clock';
import { FallBackRepository } from './fall-back.repository';
import { MondayDigests } from './monday-digests';
import { MondayRepository } from './monday.repository';
import { ReachRepository } from './reach.repository';

let test: TestDatabase;
let world: Consultancy;
beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test?.close());
beforeEach(async () => {
  // A Monday that is open, long after everybody has come.
  await stopClock(test, '2031-05-12', '09:00');
  world = await createConsultancy(test);
});

/** As a process that has just started. */
const digestsOf = () =>
  new MondayDigests(
    test.db,
    new MondayRepository(test.db, test.scheduler),
    new ReminderPolicies(test.db),
    new ReachRepository(test.db),
    new Audit(test.db),
  );
const fail = (_tenantId: string, error: unknown) => {
  throw error;
};
const make = () => digestsOf().make(fail);
const made = () =>
  test.asSuperuser<{ id: string; target: string; on: string; channel: string }>(
    `select id, target_id as target, told_on::text as on, channel from app.deliveries
      where tenant_id = $1 and purpose = 'monday' order by told_on, target_id`,
    [world.tenantId],
  );
const prefer = (member: string, monday: boolean) =>
  inTenant(test, world.tenantId, () =>
    test.db.execute(
      sql('test.prefer', 'insert into app.reminder_preferences (member_id, monday_digest) values ($1, $2)'),
      [member, monday],
    ),
  );
const send = async (id: string): Promise<readonly MailMessage[]> => {
  const mails: MailMessage[] = [];
  const digests = digestsOf();
  const sender = senderOf(
    test,
    async (mail) => {
      mails.push(mail);
      return 'taken';
    },
    { monday: (message) => digests.compose(message, 'https://mamori.example') },
  );
  await sender.send({ tenantId: world.tenantId, id });
  return mails;
};

it('makes one digest for each consultant and manager with clinics, whoever asks how often', async () => {
  await test.createMember(world.tenantId, 'consultant');
  await Promise.all([make(), make(), make()]);
  await make();
  expect((await made()).map(({ target, on, channel }) => [target, on, channel])).toEqual(
    [world.manager, world.consultant].sort().map((id) => [id, '2031-05-12', 'mail']),
  );
});

it.each([
  ['before half past eight', '2031-05-12', '08:29', 0],
  ['on the day after a standstill', '2031-05-13', '10:00', 2],
  ['two days later', '2031-05-14', '10:00', 0],
] as const)('makes its digests %s or leaves them', async (_, on, at, count) => {
  await stopClock(test, on, at);
  await make();
  expect(await made()).toHaveLength(count);
});

it('waits for the first open day of a week that begins with a holiday', async () => {
  await test.asSuperuser('update app.reminder_settings set holidays_closed = true where tenant_id = $1', [
    world.tenantId,
  ]);
  // 2031-05-05 and 05-06 are holidays.
  await stopClock(test, '2031-05-05', '09:00');
  await make();
  expect(await made()).toEqual([]);
  await stopClock(test, '2031-05-07', '09:00');
  await make();
  expect((await made()).map(({ on }) => on)).toEqual(['2031-05-07', '2031-05-07']);
});

it('makes none for who wants none, nor where the consultancy has turned them off', async () => {
  await prefer(world.manager, false);
  await make();
  expect((await made()).map(({ target }) => target)).toEqual([world.consultant]);
  world = await createConsultancy(test);
  await test.asSuperuser('update app.reminder_settings set monday_digest = false where tenant_id = $1', [
    world.tenantId,
  ]);
  await make();
  expect(await made()).toEqual([]);
});

it('tells of what is overdue, this week and next week, as it stands when it leaves', async () => {
  for (const [days, title] of [
    [-3, '停電の訓練'],
    [2, '外部接続の記録'],
    [9, '研修'],
    [30, '来月のこと'],
  ] as const)
    await registerDeadline(test, world, days, { title });
  await make();
  const [{ id } = { id: '' }] = (await made()).filter(({ target }) => target === world.consultant);
  const [mail] = await send(id);
  expect(mail?.subject).toBe('【守り】今週のまとめ: 過ぎている期限1件・今週の期限1件');
  expect(mail?.text).toContain('担当する医療機関1件の、令和13年5月12日（2031年）からのまとめです。');
  expect(mail?.text).toMatch(
    /1\. 停電の訓練\n {3}みどり医院\n[\s\S]*3日過ぎています[\s\S]*2\. 外部接続の記録[\s\S]*3\. 研修/,
  );
  expect(mail?.text).not.toContain('来月のこと');
  expect(mail?.html).toContain(`href="https://mamori.example/clinics/${world.clinicId}"`);
});

it('comes with nothing to do as well, and says what it means when it does not', async () => {
  await make();
  for (const { id } of await made()) {
    const [mail] = await send(id);
    expect(mail?.subject).toBe('【守り】今週のまとめ: 期限はありません');
    expect(mail?.text).toContain('することがない週にも届きます');
  }
});

it('does not leave for who has lost their clinics or does not want it any more', async () => {
  await make();
  await prefer(world.manager, false);
  await test.asSuperuser('delete from app.clinic_assignments where tenant_id = $1 and member_id = $2', [
    world.tenantId,
    world.consultant,
  ]);
  for (const { id } of await made()) expect(await send(id)).toEqual([]);
  const states = await test.asSuperuser('select distinct state from app.deliveries where tenant_id = $1', [
    world.tenantId,
  ]);
  expect(states).toEqual([{ state: 'cancelled' }]);
});

it('tells nothing of clinics that are not the reader’s', async () => {
  const others = await createConsultancy(test, 'あおい医院');
  await registerDeadline(test, others, 2, { title: 'あおいの訓練' });
  await registerDeadline(test, world, 1, { title: 'みどりの訓練' });
  await make();
  for (const { id } of await made()) {
    const [mail] = await send(id);
    expect(mail?.text).toContain('みどりの訓練');
    expect(mail?.text).not.toContain('あおい');
  }
});

it('comes by mail in place of a way that failed, and says so', async () => {
  await make();
  const [failed] = await made();
  await test.asSuperuser(
    `update app.deliveries set channel = 'line_works', state = 'failed', first_try_at = now() where id = $1`,
    [failed?.id],
  );
  const fallBack = new FallBackRepository(test.db, test.scheduler);
  expect(await inTenant(test, world.tenantId, () => fallBack.addDigests(15))).toEqual([failed?.id]);
  const mail = (await made()).find(({ channel, target }) => channel === 'mail' && target === failed?.target);
  const [sent] = await send(mail?.id ?? '');
  expect(sent?.text).toContain('LINE WORKSで届いたことを確かめられなかったため、代わりにこのメールで');
});
