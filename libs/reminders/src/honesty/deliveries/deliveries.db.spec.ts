import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, addDays, Audit, newId } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import type { DeliveryFilter } from '../../schema.gen';
import {
  type Consultancy,
  createConsultancy,
  deadlinesOf,
  dueRemindersOf,
  inTenant,
  registerDeadline,
  senderOf,
} from '../../testing/arrange';
import { DeliveriesService } from './deliveries.service';
import { DeliveryListRepository } from './delivery-list.repository';
import { ResendRepository } from './resend.repository';
import { ResendService } from './resend.service';

let test: TestDatabase;
let deliveries: DeliveriesService;
let resending: ResendService;
let world: Consultancy;
let subjects: string[];

beforeAll(async () => {
  test = await migratedDatabase();
  const repository = new DeliveryListRepository(test.db);
  deliveries = new DeliveriesService(repository);
  resending = new ResendService(test.db, repository, new ResendRepository(test.db), new Audit(test.db));
  await test.moveClock(0);
  world = await createConsultancy(test);
  subjects = [];
  for (const title of ['一', '二', '三']) {
    const { subjectId } = await registerDeadline(test, world, 9, { kind: 'inspection', title });
    subjects.push(subjectId);
  }
  await test.moveClock(3);
  await dueRemindersOf(test).tell((_, error) => expect(error).toBeUndefined());
});
afterAll(() => test.close());

const as = (kind: Actor['kind'], principalId: string, tenantId = world.tenantId): Actor => ({
  tenantId,
  kind,
  principalId,
  permissions: new Set(['delivery:resend']),
});
const consultant = () => as('consultant', world.consultant);
const owner = () => as('office', world.owner);
const list = (actor: Actor, filter: DeliveryFilter = {}, first?: number, after?: string | null) =>
  asActor(actor, () => deliveries.list(filter, first, after));
const find = (actor: Actor, id: string) => asActor(actor, () => deliveries.find(id));
const resend = (actor: Actor, id: string) => asActor(actor, () => resending.resend(id));
const toManager = async () => (await list(consultant(), { memberId: world.manager })).nodes.at(-1)!.id;

describe('deliveries', () => {
  it('shows the consultant what went to whom, one row for each message', async () => {
    const { nodes } = await list(consultant());
    expect(nodes.map((row) => row.recipientName).toSorted()).toEqual(['clinic_manager さん', 'consultant さん']);
    expect(nodes[0]).toMatchObject({
      channel: 'mail',
      purpose: 'reminders',
      state: 'scheduled',
      clinicName: 'みどり医院',
      lineCount: 3,
      sentAt: null,
    });
  });

  it('finds by person, clinic, state, channel and day', async () => {
    const today = (await asActor(owner(), () => test.db.transaction(async () => test.db.today()))) ?? '';
    const count = async (filter: DeliveryFilter) => (await list(consultant(), filter)).nodes.length;
    expect(await count({ memberId: world.manager })).toBe(1);
    expect(await count({ clinicId: world.clinicId })).toBe(2);
    expect(await count({ clinicId: newId() })).toBe(0);
    expect([await count({ states: ['scheduled'] }), await count({ states: ['sent', 'failed'] })]).toEqual([2, 0]);
    expect([await count({ channel: 'mail' }), await count({ channel: 'slack' })]).toEqual([2, 0]);
    // Messages are made by the machine's clock, which the test does not move.
    const made = addDays(today, -3);
    expect(await count({ fromOn: made, untilOn: made })).toBe(2);
    expect([await count({ untilOn: addDays(made, -1) }), await count({ fromOn: addDays(made, 1) })]).toEqual([0, 0]);
  });

  it('goes through all pages without gap or repetition', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await list(consultant(), {}, 1, after);
      seen.push(...nodes.map((row) => row.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([2, 2]);
  });

  it('takes one statement', async () => {
    const before = test.db.statements;
    await list(consultant());
    expect(test.db.statements - before).toBe(1);
  });

  it('refuses a day that is none', async () => {
    await expect(list(consultant(), { fromOn: '2026-02-30' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('still shows what went to somebody who has left the clinic, without the name', async () => {
    const values = [world.tenantId, world.clinicId, world.manager];
    await test.asSuperuser('delete from app.clinic_assignments where member_id = $1', [world.manager]);
    const { nodes } = await list(consultant());
    await test.asSuperuser(
      'insert into app.clinic_assignments (tenant_id, clinic_id, member_id) values ($1, $2, $3)',
      values,
    );
    expect(new Set(nodes.map((row) => row.recipientName))).toEqual(new Set(['担当を離れた人', 'consultant さん']));
  });

  it('shows nothing of clinics that the consultant does not look after, nor of another tenant', async () => {
    const id = await toManager();
    const other = await createConsultancy(test);
    for (const stranger of [
      await test.createMember(world.tenantId, 'consultant'),
      as('office', other.owner, other.tenantId),
    ]) {
      expect((await list(stranger)).nodes).toEqual([]);
      await expect(find(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(resend(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('one message', () => {
  it('shows what it told of and how it stands', async () => {
    const detail = await find(consultant(), await toManager());
    expect(detail.lines.map(({ title }) => title)).toEqual(['一', '二', '三']);
    expect(detail.lines[0]).toMatchObject({
      kind: 'inspection',
      clinicName: 'みどり医院',
      daysBefore: 7,
      droppedAt: null,
    });
    expect(detail).toMatchObject({ tries: 0, events: [], followedBy: [], insteadOfId: null, viewerCanResend: false });
    expect(detail.address).toMatch(/@/);
    expect(detail.waitsUntil).toMatch(/^\d{4}-.*Z$/);
  });
});

describe('a message that went out without some of its lines', () => {
  const MESSAGE = `insert into app.deliveries (tenant_id, id, target_id, recipient_id, channel, told_on, sequence, state, sent_at)
    values ($1, $2, $3, $3, 'mail', app.today(), 900, 'sent', now())`;
  const LINES = `insert into app.delivery_lines (tenant_id, id, delivery_id, clinic_id, reminder_id, dropped_at)
    select $1, gen_random_uuid(), $2, case d.title when '一' then $3::uuid else $4::uuid end, r.id,
           case d.title when '一' then now() end
      from app.reminders r join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
     where r.tenant_id = $1 and r.days_before = 7 and d.title in ('一', '二')`;

  it('was called off for whom it told of nothing else, and was sent for everybody else', async () => {
    const { tenantId, clinicId } = world;
    const [id, elsewhere] = [newId(), newId()];
    await test.asSuperuser(
      `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
       values ($1, $2, 'となり医院', 'トナリイイン', 'となり医院', 'clinic', 13)`,
      [tenantId, elsewhere],
    );
    await test.asSuperuser(MESSAGE, [tenantId, id, world.owner]);
    await test.asSuperuser(LINES, [tenantId, id, clinicId, elsewhere]);
    const { delivery } = await find(consultant(), id);
    expect(delivery).toMatchObject({ state: 'cancelled', sentAt: null, title: '一', lineCount: 1 });
    const whole = await find(owner(), id);
    expect(whole.delivery).toMatchObject({ state: 'sent', title: '二', lineCount: 2 });
    expect(whole.delivery.sentAt).not.toBeNull();
    // As when a task is done in the moment in which its message is taken.
    await test.asSuperuser('update app.delivery_lines set dropped_at = now() where delivery_id = $1', [id]);
    expect((await find(owner(), id)).delivery).toMatchObject({ state: 'sent', sentAt: whole.delivery.sentAt });
  });
});

describe('sending again', () => {
  const setState = (id: string, state: string) =>
    test.asSuperuser('update app.deliveries set state = $2 where id = $1', [id, state]);

  it('waits until the first try has ended', async () => {
    expect(await resend(consultant(), await toManager())).toMatchObject({ type: 'DeliveryNotResendable' });
  });

  it.each([
    ['consultant', consultant],
    ['owner', owner],
  ] as const)('makes a message that leaves, for the %s', async (_, who) => {
    const id = await toManager();
    await setState(id, 'failed');
    expect((await find(who(), id)).viewerCanResend).toBe(true);
    const outcome = await resend(who(), id);
    if (outcome.type !== 'DeliveryResent') throw new Error(outcome.message);
    expect(outcome.delivery).toMatchObject({ purpose: 'resend', state: 'scheduled', lineCount: 3 });
    const again = await find(who(), outcome.delivery.id);
    expect(again.insteadOfId).toBe(id);
    expect((await find(who(), id)).followedBy).toContain(outcome.delivery.id);
    const sent: string[] = [];
    const sender = senderOf(test, async ({ subject }) => `<${sent.push(subject)}@test>`);
    expect(await sender.send({ tenantId: world.tenantId, id: outcome.delivery.id })).toBe('sent');
    expect(sent).toHaveLength(1);
    const [audited] = await test.asSuperuser<{ action: string; actor_id: string }>(
      `select action, actor_id from app.audit_events where object_id = $1 order by id limit 1`,
      [outcome.delivery.id],
    );
    expect(audited).toEqual({ action: 'delivery.resent', actor_id: who().principalId });
  });

  it('makes one for each of two who ask at once', async () => {
    const id = await toManager();
    await setState(id, 'failed');
    const outcomes = await Promise.all([resend(owner(), id), resend(consultant(), id)]);
    expect(outcomes.map(({ type }) => type)).toEqual(['DeliveryResent', 'DeliveryResent']);
  });

  it('sends nothing of what was done in the meantime', async () => {
    const id = await toManager();
    await setState(id, 'failed');
    const outcome = await resend(consultant(), id);
    if (outcome.type !== 'DeliveryResent') throw new Error(outcome.message);
    for (const subjectId of subjects)
      await inTenant(test, world.tenantId, () => deadlinesOf(test).settle('inspection', subjectId));
    // At once, before its sender has come to it, and for whoever sees it.
    for (const who of [owner, consultant]) {
      expect(await find(who(), outcome.delivery.id)).toMatchObject({
        delivery: { state: 'cancelled' },
        waitsUntil: null,
        viewerCanResend: false,
      });
      const waiting = (await list(who(), { states: ['scheduled'] })).nodes.map(({ id }) => id);
      expect(waiting).not.toContain(outcome.delivery.id);
      const calledOff = (await list(who(), { states: ['cancelled'] })).nodes.map(({ id }) => id);
      expect(calledOff).toContain(outcome.delivery.id);
    }
    const sender = senderOf(test, async () => '<never@test>');
    expect(['cancelled', 'skipped']).toContain(
      await sender.send({ tenantId: world.tenantId, id: outcome.delivery.id }),
    );
  });
});
