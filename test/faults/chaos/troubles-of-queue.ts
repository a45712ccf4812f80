import { setTimeout as sleep } from 'node:timers/promises';
import type { RedisServer } from '../../support/redis-server';
import type { Trouble } from '../kit/trouble';

/** Everything that may happen to a queue in memory. */
export const troublesOfQueue = (redis: RedisServer, seconds: number): readonly Trouble[] => {
  // One thing at a time: a server that is gone cannot be emptied.
  let last = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => () => (last = last.then(work));
  return [
    { name: 'queue emptied', everySeconds: 2, make: inTurn(() => redis.flush()) },
    {
      name: 'queue killed',
      everySeconds: seconds / 4,
      make: inTurn(async () => {
        await redis.kill();
        await sleep(seconds * 20);
        await redis.start();
      }),
    },
    {
      name: 'queue full',
      everySeconds: seconds / 3,
      make: inTurn(async () => {
        await redis.fill(true);
        await sleep(seconds * 20);
        await redis.fill(false);
      }),
    },
  ];
};
