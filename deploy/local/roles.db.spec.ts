import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { connected } from './database-urls.mjs';
import { ownDatabaseUrls, prepareOwnDatabase } from './own-database.mjs';
import { placeAt } from './place.mjs';
import { freePort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { ensureAppRoles, tooMighty } from './roles.mjs';
import { type Secrets, secretsOf } from './secrets.mjs';

// Making the data of a server waits for the disk, which on a busy machine is slow.
jest.setTimeout(120_000);

let dir: string;
let port: number;
let secrets: Secrets;
let postgres: Awaited<ReturnType<typeof startPostgres>> | undefined;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'mamori-roles-'));
  secrets = secretsOf(placeAt(dir));
  port = await freePort(21_585);
  const logFile = join(dir, 'postgres.log');
  const settings = ['fsync=off'];
  postgres = await startPostgres({ dir: join(dir, 'postgres'), logFile, port, password: secrets.superuser, settings });
});
afterAll(async () => {
  await postgres?.child.stop();
  rmSync(dir, { recursive: true, force: true });
});
beforeEach(() => prepareOwnDatabase(port, secrets));

const superuser = (database: string) => `postgres://postgres:${secrets.superuser}@127.0.0.1:${port}/${database}`;

async function rowsAs(url: string, sql: string): Promise<unknown[]> {
  let found: unknown[] = [];
  await connected(url, async (query) => void (found = (await query(sql)).rows));
  return found;
}

describe('the roles', () => {
  it('are made once; every later start gives them the passwords of the folder', async () => {
    const renewed = { ...secrets, app_rw: 'renewed' };
    await prepareOwnDatabase(port, renewed);
    for (const url of Object.values(ownDatabaseUrls(port, renewed))) {
      expect(await rowsAs(url, 'select 1 as n')).toEqual([{ n: 1 }]);
    }
    await expect(rowsAs(ownDatabaseUrls(port, secrets).app, 'select 1')).rejects.toMatchObject({
      detail: expect.stringContaining('password authentication failed'),
    });
  });

  it('own nothing but the queue, are members of nothing, and may do no more than sign in', async () => {
    const mild = await rowsAs(
      superuser('mamori'),
      `select rolname, rolinherit, rolcanlogin from pg_roles
        where rolname like 'app\\_%' and not (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)
          and not exists (select 1 from pg_auth_members where member = pg_roles.oid) order by 1`,
    );
    const names = ['app_auth', 'app_queue', 'app_rw', 'app_sched'];
    expect(mild).toEqual(names.map((rolname) => ({ rolname, rolinherit: false, rolcanlogin: true })));
    const owned = `select nspname, nspowner::regrole::text as owner from pg_namespace where nspowner::regrole::text ~ '^app_'`;
    expect(await rowsAs(superuser('mamori'), owned)).toEqual([{ nspname: 'queue', owner: 'app_queue' }]);
  });

  it('are reported when somebody gave one too much', async () => {
    await connected(superuser('mamori'), async (query) => {
      await query('alter role app_sched bypassrls');
      expect(await tooMighty(query)).toEqual(['app_sched']);
      await query('alter role app_sched nobypassrls');
      expect(await tooMighty(query)).toEqual([]);
    });
  });

  it('have a queue that BullMQ can connect to', async () => {
    const { queue } = ownDatabaseUrls(port, secrets);
    expect(await rowsAs(queue, 'create schema if not exists queue')).toEqual([]);
    expect(await rowsAs(queue, 'create table queue.jobs ()')).toEqual([]);
  });

  it('can be made by an owner who is no superuser', async () => {
    await connected(superuser('mamori'), async (query) => {
      // The roles of the cases above belong to the superuser.
      await query('drop owned by app_queue');
      await query('revoke all on database mamori from app_rw, app_sched, app_auth, app_queue');
      await query('drop role app_rw, app_sched, app_auth, app_queue');
      await query(`create role landlord login createrole password 'x'`);
      await query('create database elsewhere owner landlord');
    });
    await connected(`postgres://landlord:x@127.0.0.1:${port}/elsewhere`, async (query) => {
      await ensureAppRoles(query, secrets);
      await ensureAppRoles(query, secrets);
      expect(await tooMighty(query)).toEqual([]);
    });
    const asQueue = `postgres://app_queue:${secrets.app_queue}@127.0.0.1:${port}/elsewhere`;
    expect(await rowsAs(asQueue, 'create schema if not exists queue')).toEqual([]);
  });
});
