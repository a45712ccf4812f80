// @ts-check
import { join } from 'node:path';
import { checkRedis, findRedis, startRedis } from './redis.mjs';

/**
 * How the processes reach the queue: exactly one of the two.
 * @typedef {{ readonly REDIS_URL: string } | { readonly QUEUE_DATABASE_URL: string }} QueueEnv
 */

/**
 * Chooses the queue: the Redis of REDIS_URL, else one of our own when the program is on the PATH, else PostgreSQL.
 * @param {object} options
 * @param {string | undefined} options.given REDIS_URL
 * @param {import('./place.mjs').Place} options.place
 * @param {number} options.port
 * @param {import('./secrets.mjs').Secrets} options.secrets
 * @param {string} options.databaseUrl for the queue in PostgreSQL
 * @param {(child: import('./child.mjs').Child) => void} options.register
 * @param {import('./steps.mjs').Note} options.note
 * @returns {Promise<QueueEnv>}
 */
export async function openQueue({ given, place, port, secrets, databaseUrl, register, note }) {
  if (given) {
    await checkRedis(given);
    note('the Redis of REDIS_URL');
    return { REDIS_URL: given };
  }
  const found = findRedis();
  if (!found) {
    note('the queue runs on PostgreSQL (no Redis on this machine; for many clinics, install one or set REDIS_URL)');
    return { QUEUE_DATABASE_URL: databaseUrl };
  }
  const logFile = join(place.logs, 'redis.log');
  const own = { path: found.path, dir: place.redis, logFile, port, password: secrets.redis, register };
  const { url } = await startRedis(own);
  note(`${found.path} ${found.version}, port ${port}`);
  return { REDIS_URL: url };
}
