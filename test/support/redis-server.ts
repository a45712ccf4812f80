import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from './free-port';
import { until } from './process';

/** A Redis of one test alone, that may be flushed, killed and started again on the same port. It keeps nothing. */
export interface RedisServer {
  readonly url: string;
  start(): Promise<void>;
  flush(): Promise<void>;
  /** Refuses whatever would need more memory, until it is told otherwise. */
  fill(isFull: boolean): Promise<void>;
  kill(): Promise<void>;
  close(): Promise<void>;
}

export async function createRedisServer(): Promise<RedisServer> {
  const program = process.env.TEST_REDIS_SERVER;
  if (!program) throw new Error('TEST_REDIS_SERVER is not set: run the tests with "npm test"');
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const dir = mkdtempSync(join(tmpdir(), 'mamori-redis-'));
  let child: ChildProcess | undefined;
  const ask = async <T>(work: (redis: Redis) => Promise<T>): Promise<T> => {
    const redis = new Redis(url, { lazyConnect: true, retryStrategy: null, maxRetriesPerRequest: 0 });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      return await work(redis);
    } finally {
      redis.disconnect();
    }
  };
  const kill = async () => {
    if (!child) return;
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    child = undefined;
  };
  return {
    url,
    async start() {
      const args = ['--bind', '127.0.0.1', '--port', String(port), '--dir', dir, '--save', '', '--appendonly', 'no'];
      child = spawn(program, args, { stdio: 'ignore' });
      await until('Redis answers', () => ask((redis) => redis.ping()).catch(() => undefined), 10);
    },
    async flush() {
      await ask((redis) => redis.flushall());
    },
    async fill(isFull) {
      await ask((redis) => redis.config('SET', 'maxmemory', isFull ? '1' : '0'));
    },
    kill,
    async close() {
      await kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
