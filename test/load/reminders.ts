import { NestFactory } from '@nestjs/core';
import { migrate } from '@mamori/migrations';
import { SecretBox } from '@mamori/platform';
import { createTestDatabase, type TestDatabase } from '@mamori/platform/testing';
import { DeliverySender, DueReminders } from '@mamori/reminders';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import { createRedisServer } from '../support/redis-server';
import { median } from './measure';
import { delivered, rawQueue } from './reminder-deliveries';
import { besideAFlood, type Fairness } from './reminder-fairness';
import { fallDue, fillFurther, fillWithStages } from './reminder-rows';

export interface RemindersPlan {
  readonly rows: number;
  readonly tenants: number;
  /** How many are due at once, each measured at a tenth of the rows, where there are so many, and at all of them. */
  readonly due: readonly number[];
  readonly rounds: number;
  /** How many messages are sent at most; what was told beyond them is not. */
  readonly messages: number;
  /** How many stages of one consultancy are due beside those of another. */
  readonly flood: number;
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
  readonly fairness: Fairness;
}

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
    const sender = app.get(DeliverySender, { strict: false });
    const sent = await delivered(database, sender, redis.url, plan.messages);
    const raw = await rawQueue(redis.url, sent.count);
    const ratio = Math.round((1_000 * sent.perSecond) / raw) / 1_000;
    tell(`  ${sent.count} messages: ${sent.perSecond}/s, BullMQ alone ${raw}/s, ratio ${ratio}`);
    const fairness = await besideAFlood(database, due, sender, redis.url, plan.flood);
    tell(
      `  beside ${fairness.flood} of another consultancy (${fairness.floodLeft} left at the end): from due to sent ` +
        `p50 ${fairness.p50Ms} ms, p99 ${fairness.p99Ms} ms`,
    );
    return { tenants: plan.tenants, scans, deliveries: { ...sent, rawPerSecond: raw, ratio }, fairness };
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
