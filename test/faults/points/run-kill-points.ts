import { createRedisServer } from '../../support/redis-server';
import { killAt } from './kill-at';
import { killPoints, type PointReport } from './kill-points';

/** Kills so many messages' senders at every point, the points beside each other, each with a worker of its own. */
export async function runKillPoints(program: string, kills: number): Promise<readonly PointReport[]> {
  const redis = await createRedisServer();
  try {
    await redis.start();
    const runs = killPoints.map((point, index) => killAt(point, { program, kills, redisUrl: `${redis.url}/${index}` }));
    const ended = await Promise.allSettled(runs);
    return ended.flatMap((run) => {
      if (run.status === 'rejected') throw run.reason;
      return run.value;
    });
  } finally {
    await redis.close();
  }
}
