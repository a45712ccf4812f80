// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { startChild } from './child.mjs';
import { onPath } from './on-path.mjs';
import { isAtLeast } from './preflight.mjs';
import { Problem, explain } from './problem.mjs';

/** A Redis or Valkey on the PATH that is new enough for BullMQ; undefined when there is none. */
export function findRedis() {
  const path = onPath(['redis-server', 'valkey-server']);
  if (!path) return undefined;
  try {
    const version = /v=(\d+\.\d+\.\d+)/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[1];
    return version && isAtLeast(version, '6.2.0') ? { path, version } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Starts a Redis of our own: reachable from this machine only, with a password, every write on disk within a
 * second, and never dropping a job to save memory.
 * @param {{ path: string, dir: string, logFile: string, port: number, password: string, env?: NodeJS.ProcessEnv, register?: (child: import('./child.mjs').Child) => void }} options
 */
export async function startRedis({ path, dir, logFile, port, password, env, register }) {
  const settings = join(dir, 'redis.conf');
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const lines = [
      'bind 127.0.0.1',
      `port ${port}`,
      `requirepass ${password}`,
      'appendonly yes',
      'save ""',
      'maxmemory-policy noeviction',
      `dir "${dir}"`,
    ];
    // In a file, because a command line can be read by everybody on the machine.
    writeFileSync(settings, `${lines.join('\n')}\n`, { mode: 0o600 });
  } catch (error) {
    throw explain(error, dir);
  }
  // Redis rewrites its command line to "redis-server 127.0.0.1:6379".
  const child = startChild({
    name: 'redis',
    command: path,
    args: [settings],
    logFile,
    match: ['-server', `:${port}`],
    env,
  });
  register?.(child);
  const url = redisUrl(port, password);
  while (!(await answers(url))) {
    if (!child.isRunning()) {
      throw new Problem(
        `Redis did not start (folder ${dir}). What it said stands below.`,
        `Redis が起動しませんでした (フォルダー ${dir})。Redis の出力は次のとおりです。`,
        `${await child.ended}\n${child.lastLines()}`,
      );
    }
    await sleep(25);
  }
  return { child, url };
}

/**
 * @param {number} port
 * @param {string} password
 */
export const redisUrl = (port, password) => `redis://:${password}@127.0.0.1:${port}`;

/** @param {string} url */
const answers = (url) => withRedis(url, async (redis) => (await redis.ping()) === 'PONG').catch(() => false);

/**
 * @template T
 * @param {string} url
 * @param {(redis: Redis) => Promise<T>} work
 */
async function withRedis(url, work) {
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: null,
    maxRetriesPerRequest: 0,
    connectTimeout: 5_000,
  });
  /** @type {unknown} */
  let reason;
  redis.on('error', (error) => (reason = error));
  try {
    await redis.connect();
    return await work(redis);
  } catch (error) {
    // connect() itself only says that the connection is closed.
    throw reason ?? error;
  } finally {
    // Closing what is closed already would keep this process waiting for two seconds.
    if (redis.status !== 'end') redis.disconnect();
  }
}

/**
 * Makes sure that the Redis of REDIS_URL can be used, and will not drop jobs.
 * @param {string} url
 */
export async function checkRedis(url) {
  const policy = await withRedis(
    url,
    async (redis) => /maxmemory_policy:(\S+)/.exec(await redis.info('memory'))?.[1],
  ).catch((error) => {
    throw new Problem(
      'No Redis can be reached at REDIS_URL. Check that it runs, and its host, port and password; or start without REDIS_URL.',
      'REDIS_URL の Redis につながりません。動いているか、ホスト・ポート・パスワードが正しいかを確かめるか、REDIS_URL なしで起動してください。',
      String(error),
    );
  });
  if (policy && policy !== 'noeviction') {
    throw new Problem(
      `The Redis of REDIS_URL drops data when memory is short (maxmemory-policy ${policy}). Set it to noeviction: redis-cli config set maxmemory-policy noeviction`,
      `REDIS_URL の Redis はメモリー不足のときデータを捨てます (maxmemory-policy ${policy})。noeviction にしてください: redis-cli config set maxmemory-policy noeviction`,
    );
  }
}
