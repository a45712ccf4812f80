import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connected } from './database-urls.mjs';
import { ownDatabaseUrls, prepareOwnDatabase, startOwnDatabase } from './own-database.mjs';
import { makePlace, type Place, placeAt } from './place.mjs';
import { freePort } from './ports.mjs';
import { type Query, ensureAppRoles, tooMighty } from './roles.mjs';
import { type Secrets, secretsOf } from './secrets.mjs';

type Postgres = Awaited<ReturnType<typeof startOwnDatabase>>;

let outer: string;
let place: Place;
let port: number;
let secrets: Secrets;
let postgres: Postgres | undefined;

beforeEach(async () => {
  // Nobody but this user may enter: root's server runs as another user and must work all the same.
  outer = mkdtempSync(join(tmpdir(), 'mamori-postgres-'));
  chmodSync(outer, 0o700);
  place = placeAt(join(outer, 'data folder'));
  makePlace(place);
  secrets = secretsOf(place);
  port = await freePort(21_570);
});
afterEach(async () => {
  await postgres?.child.stop();
  rmSync(outer, { recursive: true, force: true });
});

async function start(): Promise<Postgres> {
  postgres = await startOwnDatabase(place, port, secrets, () => undefined);
  return postgres;
}
const asOwner = (work: (query: Query) => Promise<void>) => connected(ownDatabaseUrls(port, secrets).owner, work);
const rowsAs = async (url: string, sql: string): Promise<unknown[]> => {
  let found: unknown[] = [];
  await connected(url, async (query) => void (found = (await query(sql)).rows));
  return found;
};
const owned = (sql: string) => rowsAs(ownDatabaseUrls(port, secrets).owner, sql);
const asSuperuser = (sql: string) => rowsAs(`postgres://postgres:${secrets.superuser}@127.0.0.1:${port}/mamori`, sql);

describe('our own PostgreSQL', () => {
  it('keeps what was written when it is stopped and started again', async () => {
    expect((await start()).isNew).toBe(true);
    await prepareOwnDatabase(port, secrets);
    await asOwner(async (query) => void (await query(`create table notes as select '守り' as text`)));
    await postgres?.child.stop();

    expect((await start()).isNew).toBe(false);
    expect(await owned('select text from notes')).toEqual([{ text: '守り' }]);
  });

  it('keeps what was committed when it is killed, though its lock file names another program', async () => {
    const { child } = await start();
    await prepareOwnDatabase(port, secrets);
    await asOwner(async (query) => void (await query('create table notes as select 1 as n')));
    process.kill(child.pid, 'SIGKILL');
    await child.ended;
    writeFileSync(join(place.postgres, 'data/postmaster.pid'), `${process.pid}\n`);

    await start();
    expect(await owned('select n from notes')).toEqual([{ n: 1 }]);
  });

  it('waits for the disk at each commit and tells Japanese letters from signs', async () => {
    await start();
    await prepareOwnDatabase(port, secrets);
    expect(
      await owned(`select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`),
    ).toEqual([{ fsync: 'on', commit: 'on' }]);
    expect(await owned(`select datcollate, datlocale from pg_database where datname = 'mamori'`)).toEqual([
      { datcollate: 'C.UTF-8', datlocale: 'C.UTF-8' },
    ]);
  });

  it('begins anew when the making of its data was interrupted', async () => {
    mkdirSync(join(place.postgres, 'data.new'), { recursive: true });
    writeFileSync(join(place.postgres, 'data.new/PG_VERSION'), '18\n');
    expect((await start()).isNew).toBe(true);
    expect(existsSync(join(place.postgres, 'data.new'))).toBe(false);
    expect(existsSync(join(place.postgres, 'password'))).toBe(false);
  });

  it('says that its folder cannot be used, with its own words, when its files are damaged', async () => {
    await start();
    await postgres?.child.stop();
    rmSync(join(place.postgres, 'data/global/pg_control'));
    await expect(start()).rejects.toMatchObject({
      message: expect.stringContaining('PostgreSQL did not start'),
      detail: expect.stringContaining('pg_control'),
    });
  });
});

describe('the roles', () => {
  it('are made once; every later start gives them the passwords of the folder', async () => {
    await start();
    await prepareOwnDatabase(port, secrets);
    const renewed = { ...secrets, app_rw: 'renewed' };
    await prepareOwnDatabase(port, renewed);
    for (const url of Object.values(ownDatabaseUrls(port, renewed)))
      expect(await rowsAs(url, 'select 1 as n')).toHaveLength(1);
    await expect(rowsAs(ownDatabaseUrls(port, secrets).app, 'select 1')).rejects.toMatchObject({
      detail: expect.stringContaining('password authentication failed'),
    });
  });

  it('own nothing but the queue, are members of nothing, and may do no more than sign in', async () => {
    await start();
    await prepareOwnDatabase(port, secrets);
    expect(
      await asSuperuser(`select rolname, rolinherit, rolcanlogin from pg_roles
        where rolname like 'app\\_%' and not (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)
          and not exists (select 1 from pg_auth_members where member = pg_roles.oid) order by 1`),
    ).toEqual(
      ['app_auth', 'app_queue', 'app_rw', 'app_sched'].map((rolname) => ({
        rolname,
        rolinherit: false,
        rolcanlogin: true,
      })),
    );
    expect(
      await asSuperuser(`select nspname, nspowner::regrole::text as owner from pg_namespace where nspname = 'queue'`),
    ).toEqual([{ nspname: 'queue', owner: 'app_queue' }]);
  });

  it('are reported when somebody gave one too much', async () => {
    await start();
    await prepareOwnDatabase(port, secrets);
    await connected(`postgres://postgres:${secrets.superuser}@127.0.0.1:${port}/mamori`, async (query) => {
      await query('alter role app_sched bypassrls');
      expect(await tooMighty(query)).toEqual(['app_sched']);
    });
  });

  it('can be made by an owner who is no superuser', async () => {
    await start();
    await connected(`postgres://postgres:${secrets.superuser}@127.0.0.1:${port}/postgres`, async (query) => {
      await query(`create role landlord login createrole password 'x'`);
      await query('create database elsewhere owner landlord');
    });
    await connected(`postgres://landlord:x@127.0.0.1:${port}/elsewhere`, async (query) => {
      await ensureAppRoles(query, secrets);
      await ensureAppRoles(query, secrets);
      expect(await tooMighty(query)).toEqual([]);
    });
    expect(
      await rowsAs(
        `postgres://app_queue:${secrets.app_queue}@127.0.0.1:${port}/elsewhere`,
        'create table queue.jobs ()',
      ),
    ).toEqual([]);
  });
});
