import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { until } from '../../support/process';
import type { HostileWorld } from './hostile-world';

export interface Poisoned {
  /** Messages of the same consultancy that could be sent, and were. */
  readonly beside: number;
  readonly sent: number;
  /** Messages that could never be sent, and that the product set aside by itself. */
  readonly poisoned: number;
  readonly setAside: number;
  /** The reasons that operators read, each once. */
  readonly failures: readonly string[];
  /** As the worker's metrics and the queue's board show them. */
  readonly onMetrics: number;
  readonly onBoard: number;
}

/** Beside every message that can be sent lies one to a room whose secret is damaged. */
export async function poisonMessages(hostile: HostileWorld, beside: number): Promise<Poisoned> {
  const { world, provider, redis, fleet, untilSent } = hostile;
  const { asSuperuser } = world.database;
  const house = await world.addHouse(['mail', 'webhook'], provider);
  await asSuperuser(`update app.channels set sealed = '\\x00' where tenant_id = $1`, [house.tenantId]);
  await world.addTasks(house, beside);
  await world.fallDue(house, 0);
  await untilSent(house, beside);
  const ofRoom = `tenant_id = '${house.tenantId}' and channel = 'webhook'`;
  const hasEnded = async () => {
    // The pauses between tries, which are four minutes together, are not waited for.
    await asSuperuser(`update app.deliveries set not_before = now() where ${ofRoom} and enqueued_at is null`);
    const [row] = await asSuperuser<{ waiting: number }>(
      `select count(*) filter (where state in ('scheduled', 'sending'))::int as waiting from app.deliveries where ${ofRoom}`,
    );
    return row?.waiting === 0;
  };
  await until('they are set aside', hasEnded, 60 + beside);
  const ended = await asSuperuser<{ state: string; failure: string }>(
    `select state, failure from app.deliveries where ${ofRoom}`,
  );
  const failed = ended.filter(({ state }) => state === 'failed');
  return {
    beside,
    sent: (await hostile.states(house)).sent ?? 0,
    poisoned: ended.length,
    setAside: failed.length,
    failures: [...new Set(failed.map(({ failure }) => failure))],
    onMetrics: await countOnMetrics(fleet[0]?.healthUrl ?? ''),
    onBoard: await countOnBoard(redis.url),
  };
}

async function countOnMetrics(healthUrl: string): Promise<number> {
  const text = await (await fetch(`${healthUrl}/metrics`)).text();
  const line = /^mamori_deliveries_with_errors\{channel="webhook",state="failed"\} (\d+)$/m.exec(text);
  return Number(line?.[1] ?? 0);
}

async function countOnBoard(redisUrl: string): Promise<number> {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  const queue = new Queue('deliveries', { connection, prefix: '{mamori}' });
  const failed = await queue.getFailed();
  await queue.close();
  connection.disconnect();
  return failed.filter(({ failedReason }) => failedReason?.startsWith('set aside')).length;
}
