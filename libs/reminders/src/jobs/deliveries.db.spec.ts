import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type HintQueue, MailNotSent, type MailMessage, type MailOutcome } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import {
  type Consultancy,
  createConsultancy,
  deadlinesOf,
  dueRemindersOf,
  inTenant,
  registerDeadline,
  senderOf,
} from '../testing/arrange';
import { DeliveryRepository } from './delivery.repository';
import { offerDeliveries } from './offer-deliveries';
import { sweepDeliveries } from './sweep-deliveries';

let test: TestDatabase;
let world: Consultancy;
let id: string;
let subjectId: string;
let sent: MailMessage[];
/** What the mail server does with the next message. */
let server: (message: MailMessage) => Promise<void>;

beforeAll(async () => {
  test = await migratedDatabase({ poolSize: 12 });
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.asSuperuser('truncate app.deliveries, app.delivery_lines, app.notices cascade');
  await test.moveClock(0);
  world = await createConsultancy(test);
  await test.asSuperuser('delete from app.clinic_assignments where member_id = $1', [world.consultant]);
  const deadline = await registerDeadline(test, world, 9);
  subjectId = deadline.subjectId;
  await test.moveClock(3);
  await dueRemindersOf(test).tell((_, error) => expect(error).toBeUndefined());
  id = (await test.asSuperuser<{ id: string }>('select id from app.deliveries'))[0]!.id;
  sent = [];
  server = async () => undefined;
});

const sender = () =>
  senderOf(test, async (message) => {
    await server(message);
    sent.push(message);
    return `<${message.id}@test>`;
  });
const send = (tenantId = world.tenantId) => sender().send({ tenantId, id });
const fails = (outcome: MailOutcome) => async () => {
  throw new MailNotSent(outcome, new Error('server said no'));
};

interface Stored {
  readonly state: string;
  readonly attempt: number;
  readonly fence: string;
  readonly waits: boolean;
  readonly failure: string | null;
  readonly provider_id: string | null;
  readonly sent_at: Date | null;
}
const stored = async () =>
  (
    await test.asSuperuser<Stored>(
      `select state, attempt, fence, not_before > now() as waits, failure, provider_id, sent_at from app.deliveries where id = $1`,
      [id],
    )
  )[0]!;
const actions = async () =>
  (
    await test.asSuperuser<{ action: string }>(
      `select action from app.audit_events where object_kind = 'delivery' and object_id = $1 order by id`,
      [id],
    )
  ).map((row) => row.action);

describe('sending a mail', () => {
  it('sends what is due to the recipient and keeps the server’s id', async () => {
    expect(await send()).toBe('sent');
    expect(sent).toHaveLength(1);
    expect(sent[0]!.subject).toContain('【守り】あと6日: 「外部からの接続を記録する」 (みどり医院)');
    expect(await stored()).toMatchObject({ state: 'sent', provider_id: `<${id}@test>`, failure: null });
    expect(await actions()).toEqual(['delivery.sent']);
  });

  it('writes in the language of the member', async () => {
    await test.asSuperuser(`update app.members set language = 'en' where id = $1`, [world.manager]);
    await send();
    expect(sent[0]!.subject).toContain('6 days left');
  });

  it('sends once, however often and by however many it is asked', async () => {
    const results = await Promise.all([send(), send(), send(), send(), send(), send()]);
    results.push(await send());
    expect(results.filter((result) => result === 'sent')).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });

  it('does nothing for a hint of another tenant', async () => {
    const other = await createConsultancy(test);
    expect(await send(other.tenantId)).toBe('skipped');
    expect((await stored()).state).toBe('scheduled');
  });

  it.each<[string, string, (tenantId: string) => readonly unknown[]]>([
    ['the recipient has left', 'update app.members set disabled_at = now() where id = $1', () => [world.manager]],
    [
      'the recipient no longer looks after the clinic',
      'delete from app.clinic_assignments where member_id = $1',
      () => [world.manager],
    ],
    ['the deadline moved', 'update app.deadlines set due_on = due_on + 1 where tenant_id = $1', () => [world.tenantId]],
    [
      'the deadline was settled behind the queue',
      'update app.deadlines set settled_at = now() where tenant_id = $1',
      () => [world.tenantId],
    ],
  ])('sends nothing when %s', async (_, change, values) => {
    await test.asSuperuser(change, values(world.tenantId));
    expect(await send()).toBe('cancelled');
    expect([sent, (await stored()).state, await actions()]).toEqual([[], 'cancelled', ['delivery.cancelled']]);
  });

  it('sends nothing that was settled in time', async () => {
    await inTenant(test, world.tenantId, () => deadlinesOf(test).settle('task_due', subjectId));
    expect(await send()).toBe('cancelled');
    expect(await send()).toBe('skipped');
    expect(sent).toEqual([]);
  });

  it('tries later when the mail surely did not leave', async () => {
    server = fails('later');
    expect(await send()).toBe('scheduled');
    expect(await stored()).toMatchObject({ state: 'scheduled', waits: true, failure: 'server said no' });
    server = async () => undefined;
    expect(await send()).toBe('skipped');
    await test.asSuperuser(`update app.deliveries set not_before = now()`);
    expect(await send()).toBe('sent');
    expect(await stored()).toMatchObject({ state: 'sent', fence: '2', failure: null });
  });

  it('gives up three days after the first try', async () => {
    server = fails('later');
    await send();
    await test.asSuperuser(`update app.deliveries set first_try_at = now() - interval '73 hours', not_before = now()`);
    expect(await send()).toBe('failed');
    expect(await actions()).toEqual(['delivery.failed']);
  });

  it('does not try again what the server refuses', async () => {
    server = fails('refused');
    expect(await send()).toBe('failed');
    expect(await send()).toBe('skipped');
    expect(await stored()).toMatchObject({ state: 'failed', failure: 'server said no' });
  });

  it('never sends again what may have left', async () => {
    server = fails('unclear');
    expect(await send()).toBe('unknown');
    expect(await send()).toBe('skipped');
    expect(await actions()).toEqual(['delivery.unknown']);
  });
});

describe('sweeping', () => {
  const lose = async () => {
    await inTenant(test, world.tenantId, () => new DeliveryRepository(test.db).claim(id, 60));
    await test.asSuperuser(`update app.deliveries set lease_until = now() - interval '1 second'`);
  };

  it('marks a mail as unknown whose sender has gone, once', async () => {
    await lose();
    const swept = await Promise.all([sweepDeliveries(test.scheduler), sweepDeliveries(test.scheduler)]);
    expect(swept[0]! + swept[1]!).toBe(1);
    expect((await stored()).state).toBe('unknown');
    expect(await send()).toBe('skipped');
  });

  it('leaves a sender alone that is still within its time', async () => {
    await inTenant(test, world.tenantId, () => new DeliveryRepository(test.db).claim(id, 60));
    expect(await sweepDeliveries(test.scheduler)).toBe(0);
  });

  it('believes a sender that answers late', async () => {
    server = async () => {
      await test.asSuperuser(`update app.deliveries set lease_until = now() - interval '1 second'`);
      await sweepDeliveries(test.scheduler);
    };
    expect(await send()).toBe('sent');
    expect((await stored()).state).toBe('sent');
  });

  it('does not believe a sender that another has followed', async () => {
    server = async () => {
      await test.asSuperuser(`update app.deliveries set fence = fence + 1`);
    };
    expect(await send()).toBe('skipped');
    expect((await stored()).state).toBe('sending');
  });
});

describe('offering', () => {
  const offered: string[] = [];
  const queue: HintQueue = {
    addAll: async (hints) => {
      offered.push(...hints.map(({ hint, attempt }) => `${hint.id}/${attempt}`));
    },
    answers: async () => true,
    close: async () => undefined,
  };
  const offer = (share = 200) => offerDeliveries(test.scheduler, queue, { reofferSeconds: 60, share });
  beforeEach(() => {
    offered.length = 0;
  });

  it('offers a waiting mail once, and again when nobody answered', async () => {
    expect([await offer(), await offer()]).toEqual([1, 0]);
    await test.asSuperuser(`update app.deliveries set not_before = now()`);
    expect(await offer()).toBe(1);
    expect(offered).toEqual([`${id}/1`, `${id}/2`]);
  });

  it('offers each mail to one of several schedulers', async () => {
    const counts = await Promise.all([offer(), offer(), offer(), offer()]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
  });

  it('offers it again after the queue was away', async () => {
    const away: HintQueue = { ...queue, addAll: async () => Promise.reject(new Error('away')) };
    await expect(offerDeliveries(test.scheduler, away, { reofferSeconds: 0, share: 200 })).rejects.toThrow('away');
    expect(await offer()).toBe(1);
  });

  it('lets a flood of one tenant hold up nobody', async () => {
    const other = await createConsultancy(test);
    const flood = `insert into app.deliveries (tenant_id, id, target_id, recipient_id, channel, told_on, not_before)
       select $1::uuid, gen_random_uuid(), $2, $2, 'mail', date '2000-01-01' + s, now() - interval '1 day'
         from generate_series(1, $3::int) s`;
    await test.asSuperuser(flood, [world.tenantId, world.manager, 30]);
    await test.asSuperuser(flood, [other.tenantId, other.manager, 1]);
    const [alone] = await test.asSuperuser<{ id: string }>('select id from app.deliveries where tenant_id = $1', [
      other.tenantId,
    ]);
    expect(await offer(10)).toBe(11);
    expect(offered.slice(0, 2)).toContain(`${alone?.id}/1`);
    expect(await offer(10)).toBe(0);
    await test.asSuperuser(
      `update app.deliveries set state = 'sent' where id in (
         select id from app.deliveries where tenant_id = $1 and enqueued_at is not null limit 4)`,
      [world.tenantId],
    );
    expect(await offer(10)).toBe(4);
  });
});
