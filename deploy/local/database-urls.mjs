// @ts-check
import pg from 'pg';
import { Problem } from './problem.mjs';

/**
 * The URLs by which the processes reach the database, one for each role.
 * @typedef {Readonly<Record<'owner' | 'app' | 'sched' | 'auth' | 'queue', string>>} DatabaseUrls
 *
 * @param {string} owner
 * @param {import('./secrets.mjs').Secrets} secrets
 * @returns {DatabaseUrls}
 */
export function databaseUrls(owner, secrets) {
  const as = (/** @type {'app_rw' | 'app_sched' | 'app_auth' | 'app_queue'} */ role) => {
    const url = new URL(owner);
    url.username = role;
    url.password = secrets[role];
    return url.href;
  };
  return { owner, app: as('app_rw'), sched: as('app_sched'), auth: as('app_auth'), queue: as('app_queue') };
}

/**
 * Runs `work` on one connection.
 * @param {string} url
 * @param {(query: import('./roles.mjs').Query) => Promise<void>} work
 */
export async function connected(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // a lost connection also rejects the query that is under way
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw unreachable(url, error);
  }
  try {
    await work((text, values) => client.query(text, values));
  } finally {
    await client.end();
  }
}

/**
 * @param {string} url
 * @param {unknown} error
 */
function unreachable(url, error) {
  const { host, pathname } = new URL(url);
  const where = `${host}${pathname}`;
  return new Problem(
    `No PostgreSQL can be reached at ${where}. Check that it runs, that host, port and database name are right, that user and password are right, and that it accepts connections from here.`,
    `${where} の PostgreSQL につながりません。動いているか、ホスト・ポート・データベース名、ユーザー名とパスワード、ここからの接続が許されているかを確かめてください。`,
    error instanceof AggregateError ? error.errors.map(String).join('\n') : String(error),
  );
}
