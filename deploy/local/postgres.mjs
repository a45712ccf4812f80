// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startChild } from './child.mjs';
import { cannotStart, environment, makeData, seenFrom } from './postgres-data.mjs';
import { postgresPrograms, postgresUser } from './postgres-user.mjs';
import { commandLineOf } from './process-table.mjs';

/**
 * Starts the PostgreSQL that npm installs, on 127.0.0.1 only. The first start makes its data; later starts
 * take it up, also after a power cut.
 *
 * @typedef {object} PostgresOptions
 * @property {string} dir its folder; the data lies in `data` below
 * @property {string} logFile
 * @property {number} port must be free
 * @property {string} password of the superuser `postgres`
 * @property {readonly string[]} [settings] further `name=value` settings
 * @property {(child: import('./child.mjs').Child) => void} [register] told of the process before it is ready
 *
 * @param {PostgresOptions} options
 */
export async function startPostgres({ dir, logFile, port, password, settings = [], register }) {
  const data = join(dir, 'data');
  const as = postgresUser(data);
  const native = await postgresPrograms(as);
  const isNew = !existsSync(join(data, 'PG_VERSION'));
  const locale = isNew ? makeData({ dir, data, native, password, as }) : undefined;
  removeStaleLock(data);
  const command = join(native, 'bin/postgres');
  const set = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', ...settings];
  const child = startChild({
    name: 'postgres',
    command,
    args: ['-D', seenFrom(data, as), ...set.flatMap((each) => ['-c', each])],
    logFile,
    match: [command, `port=${port}`],
    env: environment('C.UTF-8'),
    cwd: data,
    as,
    // Fast shutdown, then an immediate one: both keep every committed transaction.
    signals: ['SIGINT', 'SIGQUIT', 'SIGKILL'],
  });
  register?.(child);
  // Waits as long as the server works: after a crash it first replays its log.
  while (!child.lastLines().includes('ready to accept connections')) {
    if (!child.isRunning()) throw cannotStart(`${await child.ended}\n${child.lastLines()}`, dir);
    await sleep(25);
  }
  return {
    child,
    isNew,
    locale,
    /**
     * @param {string} user
     * @param {string} secret
     * @param {string} database
     */
    url: (user, secret, database) => `postgres://${user}:${secret}@127.0.0.1:${port}/${database}`,
  };
}

/**
 * After a crash the lock file names a pid that may meanwhile be some other program's, and PostgreSQL would
 * refuse to start. (Two servers on one folder stay impossible: PostgreSQL also checks its shared memory.)
 * @param {string} data
 */
function removeStaleLock(data) {
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!commandLineOf(pid).includes('postgres')) rmSync(lock, { force: true });
}
