import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { newId } from '@mamori/platform';
import { until } from '../../support/process';
import { type Tally, tally } from '../kit/tally';
import type { HostileWorld } from './hostile-world';

/** Of a consultancy whose messages have left already, and of the one whose messages fall due among the forged hints. */
const SENT_BEFORE = 5;
const DUE = 20;
const AT_ONCE = 1_000;

/** Puts so many forged hints into the queue while messages fall due, and counts what people saw of all that was due. */
export async function forgeHints(hostile: HostileWorld, count: number): Promise<Tally> {
  const { world, redis, provider, smtp, untilSent, mailsFrom } = hostile;
  const first = smtp.arrived.length;
  const [house, stranger] = [await world.addHouse(['mail'], provider), await world.addHouse(['mail'], provider)];
  const before = await world.addTasks(stranger, SENT_BEFORE);
  await world.fallDue(stranger, 0);
  await untilSent(stranger, SENT_BEFORE);
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
  ];
  const jobs = Array.from({ length: count - 1 }, (_, index) => {
    const id = foreign[index % foreign.length]?.id ?? newId();
    const choices: readonly unknown[] = [
      { tenantId: house.tenantId, id },
      { tenantId: stranger.tenantId, id },
      { tenantId: newId(), id: newId() },
      wrong[index % wrong.length],
    ];
    return { name: 'deliveries', data: choices[index % choices.length], opts: { removeOnComplete: true } };
  });
  for (let at = 0; at < jobs.length; at += AT_ONCE) await queue.addBulk(jobs.slice(at, at + AT_ONCE));
  await queue.add('deliveries', { tenantId: house.tenantId, id: 'x'.repeat(5_000_000) });
  const subjects = await world.addTasks(house, DUE);
  await world.fallDue(house, 0);
  await untilSent(house, DUE);
  const isUsedUp = async () => (await queue.getWaitingCount()) + (await queue.getActiveCount()) === 0;
  await until('the forged ones are used up', isUsedUp, 60 + count / 20);
  await queue.close();
  connection.disconnect();
  return tally(new Set([...before, ...subjects]), await mailsFrom(first), new Set(), count);
}
