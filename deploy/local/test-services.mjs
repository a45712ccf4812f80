// @ts-check
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeAt } from './place.mjs';
import { choosePorts } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';
import { claim, clearStale, currentRun, recordChildren, release } from './run-state.mjs';
import { codeOf } from './problem.mjs';

const prefix = 'mamori-test-';

/**
 * Starts a PostgreSQL and a Redis for one test run, with data that nobody will miss: nothing waits for the disk.
 * @param {string} redisServer path of the program
 */
export async function startTestServices(redisServer) {
  await clearKilledRuns();
  const place = placeAt(mkdtempSync(join(tmpdir(), prefix)));
  await claim(place, 'test.mjs', 'command', () => undefined);
  /** @type {import('./child.mjs').Child[]} */
  const children = [];
  const register = (/** @type {import('./child.mjs').Child} */ child) => {
    children.push(child);
    recordChildren(place, children);
  };
  const stop = async () => {
    for (const child of children.reverse()) await child.stop();
    release(place);
    rmSync(place.dir, { recursive: true, force: true });
  };
  try {
    const ports = await choosePorts(24_000 + (process.pid % 4_000));
    const password = randomBytes(24).toString('base64url');
    const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];
    const inDir = (/** @type {string} */ name) => ({ logFile: join(place.dir, `${name}.log`), password, register });
    const postgres = await startPostgres({ ...inDir('postgres'), dir: place.postgres, port: ports.postgres, settings });
    const redis = await startRedis({ ...inDir('redis'), dir: place.redis, port: ports.redis, path: redisServer });
    const env = {
      TEST_POSTGRES_URL: postgres.url('postgres', password, 'postgres'),
      TEST_REDIS_URL: redis.url,
      TEST_REDIS_SERVER: redisServer,
    };
    return { env, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Ends the servers of test runs that were killed, and removes what they left. */
async function clearKilledRuns() {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const place = placeAt(join(tmpdir(), name));
    try {
      if (currentRun(place)) continue;
      await clearStale(place);
      rmSync(place.dir, { recursive: true, force: true });
    } catch (error) {
      // Another user's run is that user's to clear.
      if (!['EACCES', 'EPERM'].includes(codeOf(error))) throw error;
    }
  }
}
