import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Audit, newId, type MailMessage } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { MessageRepository } from '../messages/message.repository';
import { ReminderPolicies } from '../policies/reminder-policies';
import {
  type Consultancy,
  createConsultancy,
  deadlinesOf,
  dueRemindersOf,
  inTenant,
  registerDeadline,
  senderOf,
} from '../testing/arrange';
import { FallBack } from './fall-back';
import { FallBackRepository } from './fall-back.repository';
import { sweepDeliveries } from './sweep-deliveries';

let test: TestDatabase;
let world: Consultancy;

beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.moveClock(0);
  world = await createConsultancy(test);
});

const fallBack = () => {
  const { db, scheduler } = test;
  const rows = new FallBackRepository(db, scheduler);
  const jobs = new FallBack(db, rows, new MessageRepository(db), new ReminderPolicies(db), new Audit(db));
  return jobs.run((_, error) => expect(error).toBeUndefined());
};
/** A room of the consultancy, or the person's own LINE WORKS. */
const addChannel = async (kind: string) => {
  const id = newId();
  await test.asSuperuser('insert into app.channels (tenant_id, id, kind, name) values ($1, $2, $3, $4)', [
    world.tenantId,
    id,
    kind,
    `${kind} ${id}`,
  ]);
};
const prefer = (channels: readonly string[]) =>
  test.asSuperuser(
    `insert into app.reminder_preferences (tenant_id, member_id, channels, line_works_id) values ($1, $2, $3, 'someone@works')`,
    [world.tenantId, world.manager, channels],
  );
/** The manager is told of a task; what went out stands as the channel left it. */
async function tellOf(change: string) {
  const deadline = await registerDeadline(test, world, 8);
  await test.moveClock(2);
  await dueRemindersOf(test).tell((_, error) => expect(error).toBeUndefined());
  await test.asSuperuser(
    `update app.deliveries set ${change.includes('first_try_at') ? '' : 'first_try_at = now(),'} ${change}
      where tenant_id = $1 and channel <> 'mail'`,
    [world.tenantId],
  );
  return deadline;
}
const mails = async () =>
  (
    await test.asSuperuser<{ purpose: string; of: string }>(
      `select v.purpose, v.recipient_id as of from app.deliveries v
        where v.tenant_id = $1 and v.channel = 'mail' order by v.id`,
      [world.tenantId],
    )
  ).map(({ purpose, of }) => `${purpose} ${of === world.manager ? 'manager' : of === world.owner ? 'owner' : of}`);

/** What stands in the mails that were written instead. */
async function sendFallbacks(): Promise<readonly MailMessage[]> {
  const sent: MailMessage[] = [];
  const sender = senderOf(test, async (message) => `<${sent.push(message)}>`);
  const { tenantId } = world;
  const written = await test.asSuperuser<{ id: string }>(
    `select id from app.deliveries where tenant_id = $1 and purpose = 'fallback'`,
    [tenantId],
  );
  for (const { id } of written) expect(await sender.send({ tenantId, id })).toBe('sent');
  return sent;
}

const LATE = `state = 'scheduled', first_try_at = now() - interval '16 minutes'`;

describe('falling back to mails', () => {
  it.each([
    ['does not leave for longer than the consultancy waits', LATE],
    ['is refused', `state = 'failed'`],
    ['finds nobody', `state = 'no_address'`],
    ['may have left or not', `state = 'unknown', first_try_at = now() - interval '16 minutes'`],
  ])('writes one mail with the same lines when a message %s', async (_, change) => {
    await addChannel('line_works');
    await prefer(['line_works']);
    await tellOf(change);
    expect(await mails()).toEqual([]);
    expect([await fallBack(), await fallBack()]).toEqual([1, 0]);
    expect(await mails()).toEqual(['fallback manager']);
    const sent = await sendFallbacks();
    expect(sent).toHaveLength(1);
    expect(sent[0]!.subject).toContain('「外部からの接続を記録する」');
    expect(sent[0]!.text).toContain('LINE WORKSで届いたことを確かめられなかったため、代わりに');
  });

  it.each([
    ['has time left', `state = 'scheduled'`],
    ['has left', `state = 'sent'`],
    ['is no longer wanted', `state = 'cancelled'`],
    ['is of another day', `state = 'failed', first_try_at = now() - interval '25 hours'`],
  ])('writes none when a message %s', async (_, change) => {
    await addChannel('line_works');
    await prefer(['line_works']);
    await tellOf(change);
    expect([await fallBack(), await mails()]).toEqual([0, []]);
  });

  it('writes none to who has a mail of the same anyway', async () => {
    await addChannel('line_works');
    await prefer(['mail', 'line_works']);
    await tellOf(`state = 'failed'`);
    expect([await fallBack(), await mails()]).toEqual([0, ['reminders manager']]);
  });

  it('writes one when two channels of a person fail at once', async () => {
    await addChannel('line_works');
    await test.asSuperuser(
      `insert into app.push_subscriptions (tenant_id, id, member_id, endpoint_hash, sealed) values ($1, $2, $3, '\\x01', '\\x00')`,
      [world.tenantId, newId(), world.manager],
    );
    await prefer(['web_push', 'line_works']);
    await tellOf(`state = 'failed'`);
    expect([await fallBack(), await mails()]).toEqual([1, ['fallback manager']]);
  });

  it('writes to the office for a room', async () => {
    await addChannel('slack');
    await tellOf(`state = 'failed'`);
    const admin = (await test.createMember(world.tenantId, 'admin')).principalId;
    await fallBack();
    expect((await mails()).sort()).toEqual(['reminders manager', 'fallback owner', `fallback ${admin}`].sort());
    for (const { text } of await sendFallbacks()) expect(text).toMatch(/Slackの「slack \S+」に届いたことを確かめられ/);
  });

  it('writes nothing of what was settled meanwhile', async () => {
    await addChannel('line_works');
    await prefer(['line_works']);
    const { kind, subjectId } = await tellOf(LATE);
    await inTenant(test, world.tenantId, () => deadlinesOf(test).settle(kind, subjectId));
    expect([await fallBack(), await mails()]).toEqual([0, []]);
  });

  it('writes once, however many do it at once', async () => {
    await addChannel('line_works');
    await prefer(['line_works']);
    await tellOf(`state = 'failed'`);
    await Promise.all([fallBack(), fallBack(), fallBack()]);
    expect(await mails()).toEqual(['fallback manager']);
  });
});

describe('sweeping what knows a key', () => {
  const lost = async (channel: string, hours: number) => {
    const id = newId();
    await test.asSuperuser(
      `insert into app.deliveries (tenant_id, id, target_id, recipient_id, channel, told_on, state, lease_until, first_try_at)
       values ($1, $2, $3, $3, $4, current_date, 'sending', now() - interval '1 second', now() - make_interval(hours => $5))`,
      [world.tenantId, id, world.manager, channel, hours],
    );
    return id;
  };
  it.each([
    ['web_push', 1, 'scheduled'],
    ['webhook', 19, 'scheduled'],
    ['webhook', 21, 'unknown'],
    ['line_works', 1, 'unknown'],
    ['mail', 1, 'unknown'],
  ])('leaves a message by %s whose first try was %i hours ago as %s', async (channel, hours, state) => {
    const id = await lost(channel, hours);
    await sweepDeliveries(test.scheduler);
    expect(await test.asSuperuser('select state from app.deliveries where id = $1', [id])).toEqual([{ state }]);
  });
});
