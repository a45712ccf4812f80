import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { type Running, startProcess } from '../../support/process';
import { createRedisServer } from '../../support/redis-server';
import { createSmtpSink } from '../../support/smtp-sink';
import type { RunReport } from '../chaos/report';
import { troublesOfQueue } from '../chaos/troubles-of-queue';
import { mailTexts, seenIn, tally } from '../kit/tally';
import { anyOf, startTroubles } from '../kit/trouble';

export interface NaiveOptions {
  /** The built naive worker. */
  readonly program: string;
  readonly count: number;
  readonly seconds: number;
}

/** Lets as many dates fall due through delayed jobs, under the troubles of queue and workers alone. */
export async function runNaive({ program, count, seconds }: NaiveOptions): Promise<RunReport> {
  const server = await createRedisServer();
  const smtp = await createSmtpSink();
  const env = { REDIS_URL: server.url, SMTP_URL: smtp.url };
  const workers: Running[] = [];
  try {
    await server.start();
    const redis = new Redis(server.url);
    redis.on('error', () => undefined);
    const queue = new Queue('naive', { connection: redis });
    const due = new Set(Array.from({ length: count }, () => randomUUID()));
    const jobs = [...due].map((subject) => ({
      name: 'remind',
      data: { subject },
      opts: { delay: Math.random() * seconds * 800, attempts: 3, removeOnComplete: true },
    }));
    await queue.addBulk(jobs);
    await queue.close();
    redis.disconnect();
    workers.push(...Array.from({ length: 3 }, () => startProcess(program, [], env)));
    const troubles = startTroubles([
      ...troublesOfQueue(server, seconds),
      {
        name: 'process killed',
        everySeconds: 2,
        make: async () => {
          const worker = anyOf(workers);
          await worker.kill();
          workers[workers.indexOf(worker)] = startProcess(program, [], env);
        },
      },
    ]);
    await sleep(seconds * 1_000);
    const counts = await troubles.stop();
    // Longer than a lock lasts: what was only taken by a process that is gone comes back by then.
    await sleep(8_000);
    const made = Object.values(counts).reduce((sum, times) => sum + times, 0);
    const mail = tally(due, seenIn(await mailTexts(smtp)), new Set(), made);
    return { ...mail, channels: { mail }, troubles: counts };
  } finally {
    await Promise.all(workers.map((worker) => worker.kill()));
    await smtp.close();
    await server.close();
  }
}
