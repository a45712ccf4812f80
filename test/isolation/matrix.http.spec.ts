import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { JOB_HANDLERS, type JobHandler } from '@mamori/platform';
import { decoratorFindings, difference, handlersOf, routesOf, schemaFindings } from './checks/gates';
import { reachableFields } from './checks/reachable';
import { fieldRules } from './matrix/access-matrix';
import { jobRules, routeRules } from './matrix/routes-and-jobs';
import { commonTables, tableRules } from './matrix/tables';
import { vendorFields } from './matrix/vendor-fields';
import { ownersIn } from './world/canary';
import { openWorld, type World } from './world/build';
import { TEXT_COLUMNS } from './world/mark';
import { serverOn, type WorldServer } from './world/server';
import { workerContext } from './world/worker';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'), { assumeValidSDL: true });
let world: World;
let server: WorldServer;
beforeAll(async () => {
  world = await openWorld();
  server = await serverOn(world.database);
}, 120_000);
afterAll(async () => {
  await server?.close();
  await world?.database.close();
});

describe('the access matrix', () => {
  it('decides about every root field and names what every ID argument is', () => {
    expect(schemaFindings(schema, fieldRules)).toEqual([]);
  });

  it('agrees with what stands above every resolver', () => {
    expect(decoratorFindings(handlersOf(server.api), fieldRules)).toEqual([]);
  });

  it('decides about every route', () => {
    expect(difference('the route', routesOf(server.api), Object.keys(routeRules))).toEqual([]);
  });

  it('decides about every kind of job', async () => {
    const worker = await workerContext(world.database);
    const kinds = worker.app.get<readonly JobHandler[]>(JOB_HANDLERS).map(({ job }) => job.kind);
    await worker.close();
    expect(difference('the job', [...kinds, 'delivery', 'delivery-of-notice'], Object.keys(jobRules))).toEqual([]);
  });

  it('decides about every table', async () => {
    const tables = await world.database.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname in ('app', 'identity', 'catalogue')`,
    );
    const reviewed = [...Object.keys(tableRules).map((table) => `app.${table}`), ...Object.keys(commonTables)];
    expect(
      difference(
        'the table',
        tables.map(({ name }) => name),
        reviewed,
      ),
    ).toEqual([]);
  });

  it('lists every field that somebody of a vendor can reach', () => {
    expect(difference('the vendor’s field', reachableFields(schema, fieldRules, 'vendor'), vendorFields)).toEqual([]);
  });
});

describe('the world', () => {
  it('has rows of every table, in each of its scopes', async () => {
    const empty: string[] = [];
    for (const table of [...Object.keys(tableRules).map((name) => `app.${name}`), ...Object.keys(commonTables)]) {
      const clinic = tableRules[table.replace('app.', '')]?.clinic;
      const scope = clinic ?? (table.startsWith('app.') ? 'tenant_id' : `1`);
      const [row] = await world.database.query<{ scopes: number }>(
        `select count(distinct ${scope})::int as scopes from ${table}`,
      );
      const wanted = clinic ? 3 : table.startsWith('app.') ? 2 : 1;
      if (row!.scopes < wanted) empty.push(`${table}: ${row!.scopes} of ${wanted}`);
    }
    expect(empty).toEqual([]);
  });

  it('marks every text with its owner, but for what is reviewed as plain', async () => {
    const unmarked: string[] = [];
    for (const { table, column, type } of await world.database.query<{ table: string; column: string; type: string }>(
      TEXT_COLUMNS,
    )) {
      if (type === 'date' || tableRules[table]?.plain?.includes(column)) continue;
      const rows = await world.database.query<{ text: string }>(
        `select ${column}::text as text from app.${table} where ${column} is not null`,
      );
      if (rows.some(({ text }) => ownersIn(text).length === 0)) unmarked.push(`${table}.${column}`);
    }
    expect(unmarked).toEqual([]);
  });
});
