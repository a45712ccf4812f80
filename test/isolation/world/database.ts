import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '@mamori/migrations';
import { createTestDatabase, type TestDatabase } from '@mamori/platform/testing';

const LOCK = 7_240_003;
const PREFIX = 'mamori_world_';

/** A database of the world, with one connection that is past every wall: for arranging and looking, never under test. */
export interface WorldDatabase {
  readonly urls: TestDatabase['urls'];
  query<R extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

function serverUrl(): string {
  const url = process.env.TEST_POSTGRES_URL;
  if (!url) throw new Error('TEST_POSTGRES_URL is not set: run the tests with "npm test"');
  return url;
}

const urlOf = (database: string, role?: string) => {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  if (role) {
    url.username = role;
    url.password = 'test';
  }
  return url.toString();
};

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The world is built anew when anything changes that it is built by or with. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['migrations/src', 'libs', 'apps/api/src', 'test/isolation/world', 'test/isolation/matrix']) {
    const files = readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.(ts|graphql|json)$/.test(name) && !name.endsWith('.spec.ts')).sort())
      hash.update(file).update(readFileSync(join(process.cwd(), folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The frozen world: built once for each state of the sources, by whoever comes first; the others wait. */
export async function frozenWorld(build: (database: TestDatabase) => Promise<void>): Promise<string> {
  const name = `${PREFIX}${fingerprint()}`;
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount) return;
    const database = await createTestDatabase({ migrate });
    const made = new URL(database.urls.owner).pathname.slice(1);
    try {
      await build(database);
      await database.asSuperuser('analyze');
      // Copied under its last name only when it is whole, so that a build that failed leaves nothing behind.
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [made]);
      await client.query(`create database ${name}_making template ${made}`);
      await client.query(`alter database ${name}_making rename to ${name}`);
    } finally {
      await database.close();
    }
  });
  return name;
}

/** A copy of the frozen world, to be changed and thrown away. */
export async function copyOf(template: string): Promise<WorldDatabase> {
  const name = `mamori_test_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await onServer((client) => client.query(`create database ${name} template ${template}`));
  const urls = {
    owner: urlOf(name),
    app: urlOf(name, 'app_rw'),
    sched: urlOf(name, 'app_sched'),
    auth: urlOf(name, 'app_auth'),
  };
  const pool = new pg.Pool({ connectionString: urls.owner, max: 2 });
  pool.on('error', () => undefined);
  return {
    urls,
    query: async (text, values = []) => (await pool.query(text, [...values])).rows,
    async close() {
      await pool.end();
      await onServer((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}
