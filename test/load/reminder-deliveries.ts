import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { type Hint, type HintQueue, openQueue, openWorker } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import { type DeliverySender, offerDeliveries } from '@mamori/reminders';

/** Messages under way at once, as in the worker. */
const AT_ONCE = 8;
const ADDED_AT_ONCE = 1_000;

const fail = (error: Error) => {
  throw error;
};

/** The queue of messages on a Redis that answers, and a worker that hands each hint on until both are closed. */
export async function openDeliveries(url: string, work: (hint: Hint) => Promise<void>) {
  const queue: HintQueue = openQueue('deliveries', { kind: 'redis', url }, fail);
  while (!(await queue.answers())) await new Promise((resolve) => setTimeout(resolve, 50));
  const worker = openWorker('deliveries', { kind: 'redis', url }, work, { concurrency: AT_ONCE, onError: fail });
  return {
    queue,
    async close() {
      await worker.close();
      await queue.close();
    },
  };
}

/** Sends up to so many of the messages that wait, and how many that makes in a second. */
export async function delivered(
  { scheduler, asSuperuser }: TestDatabase,
  sender: DeliverySender,
  url: string,
  most: number,
): Promise<{ readonly count: number; readonly perSecond: number }> {
  await asSuperuser(
    `update app.deliveries set state = 'cancelled' where state = 'scheduled' and id not in (
       select id from app.deliveries where state = 'scheduled' order by id limit $1)`,
    [most],
  );
  const [waiting] = await asSuperuser<{ count: number }>(
    `select count(*)::int as count from app.deliveries where state = 'scheduled'`,
  );
  const count = waiting?.count ?? 0;
  let [sent, others] = [0, 0];
  let finish: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (finish = resolve));
  const from = performance.now();
  const { queue, close } = await openDeliveries(url, async (hint) => {
    if ((await sender.send(hint)) === 'sent') sent += 1;
    else others += 1;
    if (sent + others === count) finish();
  });
  for (let offered = 0; offered < count;) {
    const added = await offerDeliveries(scheduler, queue, { reofferSeconds: 3_600, share: count });
    offered += added;
    if (added === 0) break;
  }
  await all;
  const seconds = (performance.now() - from) / 1_000;
  await close();
  if (others > 0) throw new Error(`${others} of ${count} were not sent`);
  return { count, perSecond: Math.round(count / seconds) };
}

/** BullMQ alone: jobs without work, added in bulk and taken by as many at once; how many in a second. */
export async function rawQueue(url: string, count: number): Promise<number> {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  const taking = redis.duplicate();
  const queue = new Queue('raw', { connection: redis });
  let done = 0;
  let finish: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (finish = resolve));
  const from = performance.now();
  const worker = new Worker(
    'raw',
    async () => {
      done += 1;
      if (done === count) finish();
    },
    { connection: taking, concurrency: AT_ONCE },
  );
  for (let at = 0; at < count; at += ADDED_AT_ONCE) {
    const jobs = Array.from({ length: Math.min(ADDED_AT_ONCE, count - at) }, (_, index) => ({
      name: 'raw',
      data: { id: at + index },
      opts: { jobId: `raw-${at + index}`, removeOnComplete: true },
    }));
    await queue.addBulk(jobs);
  }
  await all;
  const perSecond = Math.round(count / ((performance.now() - from) / 1_000));
  await worker.close();
  await queue.close();
  for (const client of [redis, taking]) client.disconnect();
  return perSecond;
}
