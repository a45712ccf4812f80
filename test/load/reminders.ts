import { NestFactory } from '@nestjs/core';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { migrate } from '@mamori/migrations';
import { type Hint, openQueue, openWorker, SecretBox } from '@mamori/platform';
import { createTestDatabase, type TestDatabase } from '@mamori/platform/testing';
import { DeliverySender, DueReminders, offerDeliveries } from '@mamori/reminders';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import { createRedisServer } from '../support/redis-server';
import { median } from './measure';
import { fallDue, fillFurther, fillWithStages } from './reminder-rows';

export interface RemindersPlan {
  readonly rows: number;
  readonly tenants: number;
  /** How many are due at once, each measured at a tenth of the rows, where there are so many, and at all of them. */
  readonly due: readonly number[];
  readonly rounds: number;
}

export interface Scan {
  /** Stages that exist. */
  readonly rows: number;
  readonly due: number;
  /** Until all that is due is told: found, taken, written as notices and messages, and in the audit trail. */
  readonly ms: number;
}

export interface RemindersReport {
  readonly tenants: number;
  readonly scans: readonly Scan[];
  readonly deliveries: {
    readonly count: number;
    /** From being offered until they are sent, through BullMQ to a channel that does nothing. */
    readonly perSecond: number;
    /** BullMQ alone: jobs without work, added in bulk and taken by as many at once. */
    readonly rawPerSecond: number;
    readonly ratio: number;
  };
}

/** As in the worker. */
const AT_ONCE = 8;
const ADDED_AT_ONCE = 1_000;
/** Enough for a figure; what was told beyond them is not sent. */
const MOST_MESSAGES = 10_000;

/** How long it takes to tell what is due among many dates, and how many messages leave in a second. */
export async function reminders(plan: RemindersPlan, tell: (text: string) => void): Promise<RemindersReport> {
  const database = await createTestDatabase({ migrate, poolSize: 16 });
  const redis = await createRedisServer();
  const app = await NestFactory.createApplicationContext(
    WorkerModule.with({
      database: database.db,
      auth: database.auth,
      scheduler: database.scheduler,
      secrets: SecretBox.of(undefined),
      mailer: { send: async ({ id }) => id },
      sending: { origin: 'http://localhost:1', leaseSeconds: 600, gatherSeconds: 0 },
    }),
    { logger: false },
  );
  try {
    await redis.start();
    const due = app.get(DueReminders, { strict: false });
    const scans: Scan[] = [];
    const scanAt = async (rows: number) => {
      // Each date falls due once, by the last of its four stages.
      for (const count of plan.due.filter((each) => each <= rows / 8)) {
        const scan = { rows, due: count, ms: await scanned(database, due, plan, count) };
        scans.push(scan);
        tell(`  ${rows} stages, ${count} due: ${scan.ms} ms`);
      }
    };
    const few = Math.round(plan.rows / 10);
    tell(`reminders: filling ${plan.tenants} consultancies with ${few}, then ${plan.rows} stages`);
    await fillWithStages(database.urls.owner, plan.tenants, few);
    await scanAt(few);
    await fillFurther(database.urls.owner, plan.tenants, plan.rows - few);
    await scanAt(plan.rows);
    const sent = await delivered(database, app.get(DeliverySender, { strict: false }), redis.url);
    const raw = await rawQueue(redis.url, sent.count);
    const ratio = Math.round((1_000 * sent.perSecond) / raw) / 1_000;
    tell(`  ${sent.count} messages: ${sent.perSecond}/s, BullMQ alone ${raw}/s, ratio ${ratio}`);
    return { tenants: plan.tenants, scans, deliveries: { ...sent, rawPerSecond: raw, ratio } };
  } finally {
    await app.close();
    await redis.close();
    await database.close();
  }
}

/** With nothing due the median of some rounds, since it is short; else once, since it changes what is there. */
async function scanned(
  database: TestDatabase,
  due: DueReminders,
  { tenants, rounds }: RemindersPlan,
  count: number,
): Promise<number> {
  const round = async () => {
    const [from, expected] = [performance.now(), Math.round(count / tenants) * tenants];
    let told = 0;
    for (let more = true; more;) {
      const result = await due.tell((_, error) => {
        throw error;
      });
      told += result.told;
      more = result.more;
    }
    if (told !== expected) throw new Error(`${told} were told instead of ${expected}`);
    return Math.round((performance.now() - from) * 100) / 100;
  };
  if (count > 0) {
    await fallDue(database.urls.owner, tenants, count);
    return round();
  }
  const times: number[] = [];
  for (let turn = 0; turn < Math.max(5, rounds); turn += 1) times.push(await round());
  return median(times);
}

async function delivered({ scheduler, asSuperuser }: TestDatabase, sender: DeliverySender, url: string) {
  await asSuperuser(
    `update app.deliveries set state = 'cancelled' where state = 'scheduled' and id not in (
       select id from app.deliveries where state = 'scheduled' order by tenant_id, id limit $1)`,
    [MOST_MESSAGES],
  );
  const [waiting] = await asSuperuser<{ count: number }>(
    `select count(*)::int as count from app.deliveries where state = 'scheduled'`,
  );
  const count = waiting?.count ?? 0;
  const onError = (error: Error) => {
    throw error;
  };
  const queue = openQueue('deliveries', { kind: 'redis', url }, onError);
  while (!(await queue.answers())) await new Promise((resolve) => setTimeout(resolve, 50));
  let [sent, others] = [0, 0];
  let finish: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (finish = resolve));
  const work = async (hint: Hint) => {
    if ((await sender.send(hint)) === 'sent') sent += 1;
    else others += 1;
    if (sent + others === count) finish();
  };
  const from = performance.now();
  const worker = openWorker('deliveries', { kind: 'redis', url }, work, { concurrency: AT_ONCE, onError });
  for (let offered = 0; offered < count;) {
    const added = await offerDeliveries(scheduler, queue, { reofferSeconds: 3_600, share: count });
    offered += added;
    if (added === 0) break;
  }
  await all;
  const seconds = (performance.now() - from) / 1_000;
  await worker.close();
  await queue.close();
  if (others > 0) throw new Error(`${others} of ${count} were not sent`);
  return { count, perSecond: Math.round(count / seconds) };
}

async function rawQueue(url: string, count: number): Promise<number> {
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
