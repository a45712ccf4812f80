import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Audit, Outbound } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ChannelAccess } from '../channels/channel-access';
import { RoomChannel } from '../channels/rooms/room-channel';
import { webhook } from '../channels/rooms/webhook';
import { box, keepChannel } from '../channels/testing/sealed-rows';
import { createConsultancy, dueRemindersOf, inTenant, registerDeadline } from '../testing/arrange';
import { DeliveryRepository } from './delivery.repository';
import { DeliverySender, type SendResult } from './delivery-sender';
import { sweepDeliveries } from './sweep-deliveries';

let test: TestDatabase;
let tenantId: string;
let channelId: string;
let id: string;
let seen: string[];

beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test.close());
/** A message to a room that waits. */
beforeEach(async () => {
  await test.asSuperuser('truncate app.deliveries, app.delivery_lines cascade');
  await test.moveClock(0);
  const world = await createConsultancy(test);
  tenantId = world.tenantId;
  channelId = await keepChannel(test, tenantId, 'webhook', { url: 'http://127.0.0.1:9/', secret: 'shared' });
  await registerDeadline(test, world, 9);
  await test.moveClock(3);
  await dueRemindersOf(test).tell((_, error) => expect(error).toBeUndefined());
  const rows = await test.asSuperuser<{ id: string }>('select id from app.deliveries where channel_id = $1', [
    channelId,
  ]);
  id = rows[0]!.id;
  seen = [];
});

const send = () => {
  const channels = [new RoomChannel(webhook, new ChannelAccess(test.db, box), new Outbound({ isLocal: true }))];
  const options = {
    origin: 'https://mamori.example',
    leaseSeconds: 60,
    onTried: (channel: string, result: SendResult) => void seen.push(`${channel} ${result}`),
  };
  const sender = new DeliverySender(
    test.db,
    new DeliveryRepository(test.db),
    new Audit(test.db),
    channels,
    {},
    options,
  );
  return sender.send({ tenantId, id });
};
/** Tries so often, without the pauses between; how long those would have been together at most, in seconds. */
async function tries(times: number): Promise<{ readonly results: readonly SendResult[]; readonly seconds: number }> {
  const results: SendResult[] = [];
  let seconds = 0;
  for (let count = 0; count < times; count += 1) {
    results.push(await send());
    const [row] = await test.asSuperuser<{ pause: number }>(
      `select extract(epoch from not_before - now())::float8 as pause from app.deliveries
        where id = $1 and state = 'scheduled'`,
      [id],
    );
    seconds += row?.pause ?? 0;
    await test.asSuperuser(`update app.deliveries set not_before = now() where id = $1`, [id]);
  }
  return { results, seconds };
}
const stored = async () => {
  const rows = await test.asSuperuser<{ state: string; errors: number; failure: string }>(
    'select state, errors, failure from app.deliveries where id = $1',
    [id],
  );
  return rows[0];
};
const damage = () => test.asSuperuser(`update app.channels set sealed = '\\x00' where id = $1`, [channelId]);
/** A row that no constraint should have let in, as a slip of ours could leave it: such a message cannot be taken at all. */
const loseRecipient = () =>
  test.asSuperuser(
    `alter table app.deliveries drop constraint deliveries_check;
     update app.deliveries set channel_id = null where id = '${id}'`,
  );

const FIVE = ['broken', 'broken', 'broken', 'broken', 'failed'];

describe('a message over which the product itself fails', () => {
  it('is set aside after five errors, within four minutes, and says why', async () => {
    await damage();
    const { results, seconds } = await tries(5);
    expect(results).toEqual(FIVE);
    expect(seconds).toBeLessThanOrEqual(225);
    expect(await stored()).toEqual({ state: 'failed', errors: 5, failure: expect.stringMatching(/secret/) });
    expect(seen).toEqual(FIVE.map((result) => `webhook ${result}`));
    expect(await send()).toBe('skipped');
    const trail = await test.asSuperuser<{ action: string }>(
      `select action from app.audit_events where object_id = $1`,
      [id],
    );
    expect(trail).toEqual([{ action: 'delivery.failed' }]);
  });

  it('is not set aside for a provider that is away', async () => {
    expect((await tries(6)).results).toEqual(Array.from({ length: 6 }, () => 'scheduled'));
    expect(await stored()).toMatchObject({ state: 'scheduled', errors: 0, failure: 'ECONNREFUSED' });
  });

  it('is set aside too when it cannot even be taken', async () => {
    await loseRecipient();
    expect((await tries(5)).results).toEqual(FIVE);
    expect(await stored()).toMatchObject({ state: 'failed', failure: expect.stringContaining('goes to nobody') });
  });

  it('is given up when its senders die over it again and again', async () => {
    const states: (string | undefined)[] = [];
    for (let times = 0; times < 5; times += 1) {
      await inTenant(test, tenantId, () => new DeliveryRepository(test.db).claim(id, 60));
      await test.asSuperuser(`update app.deliveries set lease_until = now() - interval '1 second'`);
      await sweepDeliveries(test.scheduler);
      states.push((await stored())?.state);
    }
    expect(states).toEqual(['scheduled', 'scheduled', 'scheduled', 'scheduled', 'unknown']);
  });
});
