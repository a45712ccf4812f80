import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { freePort } from './ports.mjs';
import { checkRedis, startRedis } from './redis.mjs';

let dir: string;
let running: Awaited<ReturnType<typeof startRedis>> | undefined;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'mamori redis-'));
});
afterEach(async () => {
  await running?.child.stop();
  rmSync(dir, { recursive: true, force: true });
});

async function start(): Promise<string> {
  const path = process.env.TEST_REDIS_SERVER;
  if (!path) throw new Error('TEST_REDIS_SERVER is not set: run the tests with "npm test"');
  const port = await freePort(21_580);
  running = await startRedis({ path, dir, logFile: join(dir, 'redis.log'), port, password: 'secret' });
  return running.url;
}

async function withClient<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

describe('our own Redis', () => {
  it('keeps its jobs when it is stopped and started again', async () => {
    await withClient(await start(), (redis) => redis.set('job', 'waiting'));
    await running?.child.stop();
    expect(await withClient(await start(), (redis) => redis.get('job'))).toBe('waiting');
  });

  it('never drops a job to save memory', async () => {
    await expect(checkRedis(await start())).resolves.toBeUndefined();
  });

  it('answers nobody without its password', async () => {
    const url = new URL(await start());
    url.password = 'guessed';
    await expect(checkRedis(url.href)).rejects.toMatchObject({ detail: expect.stringContaining('WRONGPASS') });
  });
});

describe('a Redis of the caller', () => {
  it('is refused with what to do when it would drop jobs', async () => {
    const url = await start();
    await withClient(url, (redis) => redis.config('SET', 'maxmemory-policy', 'allkeys-lru'));
    await expect(checkRedis(url)).rejects.toThrow(/drops data when memory is short \(maxmemory-policy allkeys-lru\)/);
  });

  it('is refused with what to check when nobody answers', async () => {
    await expect(checkRedis('redis://127.0.0.1:1')).rejects.toMatchObject({
      message: expect.stringContaining('No Redis can be reached'),
      detail: expect.stringContaining('ECONNREFUSED'),
    });
  });
});
