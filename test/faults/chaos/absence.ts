import { setTimeout as sleep } from 'node:timers/promises';
import type { RedisServer } from '../../support/redis-server';
import type { DueWorld } from '../kit/due-world';
import { seenIn } from '../kit/tally';

/** What happened while there was no queue at all. */
export interface Absence {
  readonly seconds: number;
  readonly due: number;
  /** Of those, told in the product before the queue was back. */
  readonly toldMeanwhile: number;
  readonly sentMeanwhile: number;
}

/** From this length of a run on the queue is away for ten minutes, as REL-8 has it; in shorter ones for a sixth of it. */
const FULL_FROM_MINUTES = 12;
const FULL_SECONDS = 600;
const DUE = 20;

export const absenceSeconds = (minutes: number): number =>
  minutes >= FULL_FROM_MINUTES ? FULL_SECONDS : (minutes * 60) / 6;

export interface AbsenceOptions {
  readonly world: DueWorld;
  readonly redis: RedisServer;
  readonly provider: { readonly url: string };
  readonly seconds: number;
  /** Mails that have arrived, as their readers see them. */
  readonly mails: () => Promise<readonly string[]>;
}

/** Takes the queue away, lets mails fall due, and brings it back. Also returns their subjects. */
export async function takeQueueAway(
  options: AbsenceOptions,
): Promise<{ readonly absence: Absence; readonly subjects: readonly string[] }> {
  const { world, redis, provider, seconds, mails } = options;
  const house = await world.addHouse(['mail'], provider);
  const subjects = await world.addTasks(house, DUE);
  await redis.kill();
  await world.fallDue(house, 0);
  await sleep(seconds * 1_000);
  const [told] = await world.database.asSuperuser<{ count: number }>(
    `select count(*)::int as count from app.notices where tenant_id = $1`,
    [house.tenantId],
  );
  const seen = seenIn(await mails());
  await redis.start();
  const sentMeanwhile = subjects.filter((subject) => seen.has(subject)).length;
  return { absence: { seconds, due: DUE, toldMeanwhile: told?.count ?? 0, sentMeanwhile }, subjects };
}
