// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { cliTask } from './cli-task.mjs';
import { givenDatabaseUrls, prepareGivenDatabase } from './given-database.mjs';
import { recall, remember } from './memory.mjs';
import { ownDatabaseUrls, prepareOwnDatabase, startOwnDatabase } from './own-database.mjs';
import { choosePorts, wantedPort } from './ports.mjs';
import { processEnv } from './process-env.mjs';
import { redisUrl } from './redis.mjs';
import { claim, recordChildren, release } from './run-state.mjs';
import { secretsOf } from './secrets.mjs';

/**
 * Runs one command with the environment of the running start. When nothing runs, PostgreSQL is started for as
 * long as the command takes, and brought up to the present build first.
 *
 * @template T
 * @param {import('./place.mjs').Place} place
 * @param {string} hash of the build
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(place, hash, work) {
  const running = await joinOrTake(place);
  const secrets = secretsOf(place);
  if (running?.ports) {
    const env = { ...process.env, ...running.given };
    return work(environment({ place, env, secrets, ports: running.ports, ownRedis: running.ownRedis ?? false }));
  }
  /** @type {import('./child.mjs').Child | undefined} */
  let postgres;
  try {
    const ports = await choosePorts(wantedPort(process.env.MAMORI_PORT, recall(place).port));
    const env = environment({ place, env: process.env, secrets, ports, ownRedis: false });
    if (process.env.DATABASE_URL) {
      await prepareGivenDatabase(givenDatabaseUrls(process.env.DATABASE_URL, secrets), secrets);
      return await work(env);
    }
    await startOwnDatabase(place, ports.postgres, secrets, (child) => {
      postgres = child;
      recordChildren(place, [child]);
    });
    if (recall(place).prepared !== hash) {
      await prepareOwnDatabase(ports.postgres, secrets);
      await cliTask(['db', 'migrate'], env);
      await cliTask(['editions', 'load'], env);
      remember(place, { prepared: hash });
    }
    return await work(env);
  } finally {
    await postgres?.stop();
    release(place);
  }
}

/**
 * Waits until a start is complete or another command has finished; takes the data folder when nothing runs.
 * @param {import('./place.mjs').Place} place
 */
async function joinOrTake(place) {
  const say = (/** @type {string} */ text) => process.stderr.write(`  ${text}\n`);
  for (let waiting = false; ; await sleep(200)) {
    const other = await claim(place, 'mamori.mjs', 'command', say);
    if (!other || other.state === 'running') return other;
    if (!waiting) say(`waiting for process ${other.pid} (${other.state}) / 先に動いている処理を待っています …`);
    waiting = true;
  }
}

/**
 * @param {object} options
 * @param {import('./place.mjs').Place} options.place
 * @param {NodeJS.ProcessEnv} options.env
 * @param {import('./secrets.mjs').Secrets} options.secrets
 * @param {import('./ports.mjs').Ports} options.ports
 * @param {boolean} options.ownRedis
 */
function environment({ place, env, secrets, ports, ownRedis }) {
  const given = env.DATABASE_URL;
  const database = given ? givenDatabaseUrls(given, secrets) : ownDatabaseUrls(ports.postgres, secrets);
  const redis = env.REDIS_URL || (ownRedis ? redisUrl(ports.redis, secrets.redis) : undefined);
  const queue = redis ? { REDIS_URL: redis } : { QUEUE_DATABASE_URL: database.queue };
  return processEnv({ env, place, ports, database, ownDatabase: !given, queue, secrets });
}
