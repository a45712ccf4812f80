import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { type Hint, newId, openQueue, openWorker } from '@mamori/platform';
import { until } from '../support/process';
import { type RedisCluster, startRedisCluster } from './kit/redis-cluster';

jest.setTimeout(120_000);
let cluster: RedisCluster;
beforeAll(async () => {
  cluster = await startRedisCluster();
});
afterAll(() => cluster.close());

it('carries hints through a Redis of three nodes, all keys of the product on one of them', async () => {
  const transport = { kind: 'redis', url: cluster.url } as const;
  const faults: Error[] = [];
  const onError = (error: Error) => void faults.push(error);
  const hints = Array.from({ length: 50 }, (): Hint => ({ tenantId: newId(), id: newId() }));
  const taken: string[] = [];
  const queue = openQueue('deliveries', transport, onError);
  const worker = openWorker('deliveries', transport, async ({ id }) => void taken.push(id), {
    concurrency: 4,
    onError,
  });
  await until('the queue answers', () => queue.answers());
  await queue.addAll(hints.map((hint) => ({ hint, attempt: 1 })));
  await until('all are taken', async () => taken.length >= hints.length);
  const keys = await cluster.keys();
  await worker.close();
  await queue.close();
  expect([...taken].sort()).toEqual(hints.map(({ id }) => id).sort());
  expect(keys.filter((count) => count > 0)).toHaveLength(1);
  expect(faults.filter(({ message }) => /MOVED|CROSSSLOT/.test(message))).toEqual([]);
});
