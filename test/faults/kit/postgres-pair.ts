import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { freePort } from '../../support/free-port';
import { until } from '../../support/process';
import { openProxy, type TcpProxy } from './tcp-proxy';

// Found by path: in the built program these lie elsewhere than in the sources.
const local = (name: string) => pathToFileURL(join(process.cwd(), 'deploy/local', name)).href;
type Child = ReturnType<typeof import('../../../deploy/local/child.mjs').startChild>;

const PASSWORD = 'test';
// A process that is killed loses nothing that it gave to the system; only a machine does.
const SETTINGS = [
  'max_connections=300',
  'fsync=off',
  'full_page_writes=off',
  'max_wal_senders=4',
  'wal_retrieve_retry_interval=200ms',
];

/** A primary and its synchronous standby, both of one test alone, behind one line by which everybody reaches the primary. */
export interface PostgresPair {
  /** The superuser's address, through the line. */
  readonly url: string;
  readonly line: TcpProxy;
  /** Ends the primary as a crash would, and starts it again. */
  restart(): Promise<void>;
  /** Ends the primary as a crash would, and makes the standby the primary. Afterwards there is no standby. */
  failOver(): Promise<void>;
  /** From now on no commit waits for the standby, and the line between the two is down. */
  loseStandby(): Promise<void>;
  close(): Promise<void>;
}

export async function startPostgresPair(): Promise<PostgresPair> {
  const { startPostgres }: typeof import('../../../deploy/local/postgres.mjs') = await import(local('postgres.mjs'));
  const users: typeof import('../../../deploy/local/postgres-user.mjs') = await import(local('postgres-user.mjs'));
  const dir = mkdtempSync(join(tmpdir(), 'mamori-pair-'));
  const started: Child[] = [];
  const [firstPort, secondPort] = [await freePort(), await freePort()];
  const start = (name: 'first' | 'second', port: number, settings: readonly string[]) =>
    startPostgres({
      dir: join(dir, name),
      logFile: join(dir, `${name}.log`),
      port,
      password: PASSWORD,
      settings: [...SETTINGS, ...settings],
      register: (child) => void started.push(child),
    });
  // The processes of a server that was killed go one by one, and hold its memory until the last.
  const startFirst = () => retried(() => start('first', firstPort, ['synchronous_standby_names=*']));
  const startSecond = () => retried(() => start('second', secondPort, []));

  const made = await start('first', firstPort, []);
  await made.child.stop();
  execFileSync('cp', ['-a', join(dir, 'first'), join(dir, 'second')]);
  const signal = join(dir, 'second/data/standby.signal');
  writeFileSync(signal, '', { mode: 0o600 });
  const as = users.postgresUser(join(dir, 'second/data'));
  if (as) chownSync(signal, as.uid, as.gid);
  let startPrimary = startFirst;
  let primary = (await startPrimary()).child;
  const between = await openProxy(firstPort);
  // Resolves when it takes connections that write, which is once it is the primary.
  const promoted = start('second', secondPort, [
    `primary_conninfo=host=127.0.0.1 port=${between.port} user=postgres password=${PASSWORD}`,
  ]);
  promoted.catch(() => undefined);

  const at = (port: number) => `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`;
  const follows = async () => {
    const rows = await ask(at(firstPort), `select 1 from pg_stat_replication where sync_state = 'sync'`);
    return rows.length > 0;
  };
  await until('the standby follows', () => follows().catch(() => false), 60);
  const line = await openProxy(firstPort);
  const crash = async () => {
    process.kill(primary.pid, 'SIGKILL');
    await primary.ended;
    line.cut();
  };
  return {
    url: at(line.port),
    line,
    async restart() {
      await crash();
      primary = (await startPrimary()).child;
    },
    async failOver() {
      await crash();
      await ask(at(secondPort), 'select pg_promote(true, 60)');
      primary = (await promoted).child;
      startPrimary = startSecond;
      line.leadTo(secondPort);
      line.cut();
    },
    async loseStandby() {
      await ask(at(firstPort), `alter system set synchronous_commit = 'local'`);
      await ask(at(firstPort), 'select pg_reload_conf()');
      between.set('refuse');
      between.cut();
    },
    async close() {
      await Promise.all([line.close(), between.close()]);
      await Promise.all(started.filter((each) => each.isRunning()).map((child) => child.stop()));
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function ask(url: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === 20) throw error;
      await sleep(250);
    }
  }
}
