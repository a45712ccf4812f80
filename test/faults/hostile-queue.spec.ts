import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { newId } from '@mamori/platform';
import { until } from '../support/process';
import { createRedisServer, type RedisServer } from '../support/redis-server';
import { createSmtpSink, type SmtpSink } from '../support/smtp-sink';
import { createDueWorld, type DueWorld, type House } from './kit/due-world';
import { gatherFleet, type Host, workerEnv } from './kit/fleet';
import { brokenIn, NOTHING_BROKEN } from './kit/invariants';
import { type MessageProvider, startProvider } from './kit/message-provider';
import { buildPrograms, type Programs } from './kit/programs';
import { mailTexts, seenIn } from './kit/tally';

jest.setTimeout(300_000);

const FORGED = 1_000;
/** Several shares of what one consultancy may have in the queue. */
const FLOOD = 800;

describe('what may come out of a queue or lie in a table', () => {
  let programs: Programs;
  let world: DueWorld;
  let redis: RedisServer;
  let smtp: SmtpSink;
  let provider: MessageProvider;
  let fleet: readonly Host[];
  let house: House;
  let before: number;

  beforeAll(async () => {
    programs = await buildPrograms('hostile');
    world = await createDueWorld();
    redis = await createRedisServer();
    await redis.start();
    smtp = await createSmtpSink();
    provider = await startProvider({ keyHeader: 'webhook-id' });
    const { app, auth, sched } = world.database.urls;
    fleet = await gatherFleet({
      program: programs.worker,
      schedulers: 1,
      takers: 1,
      wrongClocks: true,
      env: {
        ...workerEnv({ redis: redis.url, smtp: smtp.url }),
        DATABASE_APP_URL: app,
        DATABASE_AUTH_URL: auth,
        DATABASE_SCHED_URL: sched,
        MAMORI_SECRETS_KEY: world.secretsKey,
      },
    });
    for (const host of fleet) host.start();
    await Promise.all(fleet.map((host) => host.ready()));
  });
  afterAll(async () => {
    await Promise.all(fleet.map((host) => host.kill()));
    await Promise.all([provider.close(), smtp.close(), redis.close()]);
    await world.close();
    programs.remove();
  });
  beforeEach(async () => {
    house = await world.addHouse(['mail'], provider.url);
    before = smtp.arrived.length;
  });

  // A stage that is the last reaches its people by mail too where they have no other way than a room.
  const states = async (
    { tenantId, channels }: House,
    channel = channels[0],
  ): Promise<Readonly<Record<string, number>>> => {
    const rows = await world.database.asSuperuser<{ state: string; count: number }>(
      `select state, count(*)::int as count from app.deliveries where tenant_id = $1 and channel = $2 group by state`,
      [tenantId, channel],
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  };
  const untilSent = (of: House, count: number) =>
    until(`${count} are sent`, async () => (await states(of)).sent === count, 120);
  const seen = async () => seenIn((await mailTexts(smtp)).slice(before));

  it('does nothing for forged hints beyond what was due anyway', async () => {
    const stranger = await world.addHouse(['mail'], provider.url);
    await world.addTasks(stranger, 5);
    await world.fallDue(stranger, 0);
    await untilSent(stranger, 5);
    const foreign = await world.database.asSuperuser<{ id: string }>(
      'select id from app.deliveries where tenant_id = $1',
      [stranger.tenantId],
    );
    const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
    const queue = new Queue('deliveries', { connection, prefix: '{mamori}' });
    const wrong: readonly unknown[] = [
      null,
      'text',
      [],
      {},
      { tenantId: house.tenantId },
      { tenantId: house.tenantId, id: "' or true --" },
      { tenantId: 1, id: 2 },
      { tenantId: house.tenantId, id: newId(), also: 'this' },
      { tenantId: house.tenantId, id: 'x'.repeat(5_000_000) },
    ];
    const jobs = Array.from({ length: FORGED }, (_, index) => {
      const id = foreign[index % foreign.length]?.id ?? newId();
      const choices: readonly unknown[] = [
        { tenantId: house.tenantId, id },
        { tenantId: stranger.tenantId, id },
        { tenantId: newId(), id: newId() },
        wrong[index % (wrong.length - 1)],
      ];
      return { name: 'deliveries', data: choices[index % choices.length], opts: { removeOnComplete: true } };
    });
    await queue.addBulk([...jobs, { name: 'deliveries', data: wrong.at(-1) }]);
    const subjects = await world.addTasks(house, 20);
    await world.fallDue(house, 0);
    await untilSent(house, 20);
    await until('the forged ones are used up', async () => (await queue.getWaitingCount()) === 0, 60);
    await queue.close();
    connection.disconnect();
    const people = await seen();
    expect(subjects.map((subject) => people.get(subject))).toEqual(subjects.map(() => 1));
    expect([...people.values()].reduce((sum, times) => sum + times, 0)).toBe(25);
    expect(await states(stranger)).toEqual({ sent: 5 });
  });

  it('lets one message that can never be sent hold up no other, and shows it', async () => {
    const rooms = await world.addHouse(['webhook'], provider.url);
    await world.addTasks(rooms, 1);
    await world.database.asSuperuser(`update app.channels set sealed = '\\x00' where tenant_id = $1`, [rooms.tenantId]);
    await world.addTasks(house, 100);
    await world.fallDue(rooms, 0);
    await world.fallDue(house, 0);
    await untilSent(house, 100);
    const [poisoned] = await until('it says why', () =>
      world.database
        .asSuperuser<{ state: string; failure: string }>(
          'select state, failure from app.deliveries where tenant_id = $1 and failure is not null',
          [rooms.tenantId],
        )
        .then((rows) => rows.length > 0 && rows),
    );
    expect(poisoned?.failure).toMatch(/secret/i);
    await world.database.asSuperuser(`update app.deliveries set state = 'failed' where tenant_id = $1`, [
      rooms.tenantId,
    ]);
  });

  it('sends of a flood in one consultancy no more at a time than lets another’s through', async () => {
    const flooded = await world.addHouse(['mail'], provider.url);
    await world.addTasks(flooded, FLOOD);
    await world.addTasks(house, 5);
    await world.fallDue(flooded, 0);
    await until('the flood has begun', async () => ((await states(flooded)).sent ?? 0) > 20, 60);
    await world.fallDue(house, 0);
    await untilSent(house, 5);
    await untilSent(flooded, FLOOD);
    const [order] = await world.database.asSuperuser<{ later: number }>(
      `select count(*)::int as later from app.deliveries f
        where f.tenant_id = $1 and f.sent_at > (select max(h.sent_at) from app.deliveries h where h.tenant_id = $2)`,
      [flooded.tenantId, house.tenantId],
    );
    // In the order in which they fell due, all of the flood would have left before.
    expect(order?.later).toBeGreaterThan(0);
  });

  it('sends nothing of what was done before its hour, however close', async () => {
    const subjects = await world.addTasks(house, 60);
    await world.fallDue(house, 6);
    for (const subject of subjects) await world.settle(house, subject);
    await until('everything has ended', async () => {
      const { scheduled = 0, sending = 0 } = await states(house);
      return scheduled + sending === 0;
    });
    const rows = await world.database.asSuperuser<{ id: string; settled: string; sent: string }>(
      `select d.subject_id as id, d.settled_at::text as settled, v.first_try_at::text as sent
         from app.deliveries v
         join app.delivery_lines l on l.tenant_id = v.tenant_id and l.delivery_id = v.id
         join app.reminders r on r.tenant_id = l.tenant_id and r.id = l.reminder_id
         join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
        where v.tenant_id = $1 and v.state = 'sent'`,
      [house.tenantId],
    );
    expect(rows.filter(({ settled, sent }) => sent > settled)).toEqual([]);
    const people = await seen();
    const sent = new Set(rows.map(({ id }) => id));
    expect(subjects.filter((subject) => people.has(subject) && !sent.has(subject))).toEqual([]);
  });

  it('drains what waited while a provider was away, without hammering it, each once', async () => {
    const rooms = await world.addHouse(['webhook'], provider.url);
    const subjects = await world.addTasks(rooms, 30);
    const from = provider.calls.length;
    provider.behave(() => 'busy');
    await world.fallDue(rooms, 0);
    await until('the provider was tried', async () => provider.calls.length > from, 60);
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    // A pause begins after some faults in a row; who had already asked may come a little later.
    expect(provider.calls.length - from).toBeLessThan(30);
    provider.behave(() => 'take');
    await world.database.asSuperuser('update app.channel_pace set open_until = now() where tenant_id = $1', [
      rooms.tenantId,
    ]);
    await until(
      'all have left',
      async () => {
        await world.database.asSuperuser(
          `update app.deliveries set not_before = now() where tenant_id = $1 and state = 'scheduled'`,
          [rooms.tenantId],
        );
        return (await states(rooms)).sent === subjects.length;
      },
      90,
    );
    const people = seenIn(provider.visible);
    expect(subjects.map((subject) => people.get(subject))).toEqual(subjects.map(() => 1));
  });

  it('leaves nothing half done, and every audit trail whole', async () => {
    expect(await brokenIn(world.database)).toEqual(NOTHING_BROKEN);
    expect(fleet.every((host) => !host.output().includes('SyntaxError'))).toBe(true);
  });
});
