import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Actor, onOccasion, runAs, systemActor } from '../actor/actor';
import { Database, sql } from '../database/database';
import { AuthDatabase, RoleDatabase, SchedulerDatabase } from '../database/role-database';
import { newId } from '../ids';

const ROLE_PASSWORD = 'test';
const ROLES = ['app_rw', 'app_sched', 'app_auth'];
const SETUP_LOCK = 7_240_002;

/** A migrated database of its own for one test file, with a connection of every role. */
export interface TestDatabase {
  readonly db: Database;
  readonly auth: AuthDatabase;
  readonly scheduler: SchedulerDatabase;
  readonly urls: { readonly owner: string; readonly app: string; readonly sched: string; readonly auth: string };
  /** Runs SQL as the superuser, past every wall: for arranging and for looking, never for what is under test. */
  asSuperuser<R extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<R[]>;
  /** Moves the product's clock by days from now; the machine's clock stays. */
  moveClock(days: number): Promise<void>;
  /** A new consultancy; returns its id. */
  createTenant(name?: string): Promise<string>;
  /** A member of the tenant, as the actor that it is when signed in. */
  createMember(
    tenantId: string,
    role: string,
    given?: { readonly email?: string },
  ): Promise<Actor & { readonly principalId: string }>;
  close(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** `migrate` of migrations/, handed in because platform knows no migrations. */
  readonly migrate: (ownerUrl: string) => Promise<unknown>;
  readonly poolSize?: number;
}

const required = (name: string): string => {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is not set: run the tests with "npm test" (or "npm test -- db"), which starts a Postgres.`,
    );
  return value;
};

const withDatabase = (url: string, database: string, user?: string) => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  if (user) {
    changed.username = user;
    changed.password = ROLE_PASSWORD;
  }
  return changed.toString();
};

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function fingerprintOfMigrations(): string {
  const folder = join(process.cwd(), 'migrations/src');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}

/** Makes a database from a template that is migrated once for each state of the migrations. */
export async function createTestDatabase(options: TestDatabaseOptions): Promise<TestDatabase> {
  const superUrl = required('TEST_POSTGRES_URL');
  const template = `mamori_template_${fingerprintOfMigrations()}`;
  const name = `mamori_test_${newId().replaceAll('-', '')}`;
  await onServer(superUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [SETUP_LOCK]);
    for (const role of ROLES) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      if (!rowCount) await client.query(`create role ${role} login noinherit password '${ROLE_PASSWORD}'`);
    }
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (!rowCount) {
      await client.query(`create database ${template}_making`);
      await options.migrate(withDatabase(superUrl, `${template}_making`));
      await client.query(`alter database ${template}_making rename to ${template}`);
    }
    await client.query(`create database ${name} template ${template}`);
  });
  const urls = {
    owner: withDatabase(superUrl, name),
    app: withDatabase(superUrl, name, 'app_rw'),
    sched: withDatabase(superUrl, name, 'app_sched'),
    auth: withDatabase(superUrl, name, 'app_auth'),
  };
  const size = options.poolSize ?? 4;
  const db = await Database.open({ url: urls.app, size, name: 'test' });
  const auth = new AuthDatabase(await RoleDatabase.open({ url: urls.auth, size: 2, name: 'test' }));
  const scheduler = new SchedulerDatabase(await RoleDatabase.open({ url: urls.sched, size: 2, name: 'test' }));
  // Few of the many questions come at once, and to connect costs more than to ask.
  const superuser = new pg.Pool({ connectionString: urls.owner, max: 3 });
  // One that a test cuts off while it idles is replaced at the next question.
  superuser.on('error', () => undefined);
  const asSuperuser = async <R extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await superuser.query<R>(text, [...values])).rows;

  return {
    db,
    auth,
    scheduler,
    urls,
    asSuperuser,
    async moveClock(days) {
      await asSuperuser(`create or replace function app.now() returns timestamptz language sql stable set search_path = ''
        as $$ select now() + interval '${days} days' $$`);
    },
    async createTenant(tenantName = 'テスト相談所') {
      const tenantId = newId();
      await asActor(systemActor(tenantId), () =>
        db.transaction(() =>
          db.execute(sql('test.tenant', 'insert into app.tenants (name) values ($1)'), [tenantName]),
        ),
      );
      return tenantId;
    },
    async createMember(tenantId, role, given = {}) {
      const id = newId();
      const email = given.email ?? `${id}@example.jp`;
      await asActor(systemActor(tenantId), () =>
        db.transaction(() =>
          db.execute(
            sql(
              'test.member',
              'insert into app.members (id, person_id, role, display_name, email) values ($1, $2, $3, $4, $5)',
            ),
            [id, newId(), role, `${role} さん`, email],
          ),
        ),
      );
      const kind =
        role === 'owner' || role === 'admin' ? 'office' : role === 'consultant' || role === 'vendor' ? role : 'clinic';
      return { tenantId, kind, principalId: id, permissions: new Set<string>() };
    },
    async close() {
      await Promise.all([db.close(), auth.role.close(), scheduler.role.close(), superuser.end()]);
      await onServer(superUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** Runs work as somebody, as the API would for a request. */
export function asActor<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  return onOccasion({ requestId: 'test', language: 'ja' }, () => runAs(actor, work));
}
