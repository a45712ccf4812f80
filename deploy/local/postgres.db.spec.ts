import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { connected } from './database-urls.mjs';
import { ownDatabaseUrls, prepareOwnDatabase, startOwnDatabase } from './own-database.mjs';
import { makePlace, type Place, placeAt } from './place.mjs';
import { freePort } from './ports.mjs';
import type { Query } from './roles.mjs';
import { type Secrets, secretsOf } from './secrets.mjs';

// Making the data of a server waits for the disk, which on a busy machine is slow.
jest.setTimeout(120_000);

type Postgres = Awaited<ReturnType<typeof startOwnDatabase>>;

let outer: string;
let place: Place;
let port: number;
let secrets: Secrets;
let postgres: Postgres | undefined;

beforeAll(async () => {
  // Nobody but this user may enter: root's server runs as another user and must work all the same.
  outer = mkdtempSync(join(tmpdir(), 'mamori-postgres-'));
  chmodSync(outer, 0o700);
  place = placeAt(join(outer, 'data folder'));
  makePlace(place);
  secrets = secretsOf(place);
  port = await freePort(21_570);
});
afterEach(() => postgres?.child.stop());
afterAll(() => rmSync(outer, { recursive: true, force: true }));

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

describe('our own PostgreSQL', () => {
  it('begins anew when the making of its data had been interrupted', async () => {
    mkdirSync(join(place.postgres, 'data.new'), { recursive: true });
    writeFileSync(join(place.postgres, 'data.new/PG_VERSION'), '18\n');
    expect((await start()).isNew).toBe(true);
    expect(existsSync(join(place.postgres, 'data.new'))).toBe(false);
    expect(existsSync(join(place.postgres, 'password'))).toBe(false);
  });

  it('keeps what was written when it is stopped and started again', async () => {
    await start();
    await prepareOwnDatabase(port, secrets);
    await asOwner(async (query) => void (await query(`create table notes as select '守り' as text`)));
    await postgres?.child.stop();

    expect((await start()).isNew).toBe(false);
    expect(await owned('select text from notes')).toEqual([{ text: '守り' }]);
  });

  it('keeps what was committed when it is killed, though its lock file names another program', async () => {
    const { child } = await start();
    await prepareOwnDatabase(port, secrets);
    await asOwner(async (query) => void (await query('create table more as select 1 as n')));
    process.kill(child.pid, 'SIGKILL');
    await child.ended;
    writeFileSync(join(place.postgres, 'data/postmaster.pid'), `${process.pid}\n`);

    await start();
    expect(await owned('select n from more')).toEqual([{ n: 1 }]);
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
