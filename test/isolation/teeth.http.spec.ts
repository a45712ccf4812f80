import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ALLOW, AllowGuard, checkGate, FRESHLY_VERIFIED, PUBLIC } from '@mamori/platform';
import { crossingFindings, grantFindings } from './checks/catalogue';
import { decoratorFindings, type Finding, handlersOf, schemaFindings } from './checks/gates';
import { interferenceFindings, type Side, takeOut } from './checks/interference';
import { leftOpenFindings } from './checks/left-open';
import { openTrial, readSchema } from './checks/prove-fields';
import { poolOf } from './checks/race';
import { sweep } from './checks/sweep';
import { type Trial, tryFields } from './checks/try-fields';
import { fieldRules } from './matrix/access-matrix';
import { tableRules } from './matrix/tables';
import { openWorld } from './world/build';
import { memberOf } from './world/principals';
import { serverOn } from './world/server';

let trial: Trial & { close(): Promise<void> };
beforeAll(async () => {
  trial = await openTrial(fieldRules);
}, 120_000);
afterAll(() => trial?.close());

const superuser = (statement: string) => trial.world.database.query(statement);
const contexts = ['ownerA', 'consultantA1', 'a kind and no consultancy', 'the system of A'];

/** Plants one fault, looks, takes it back, and looks again: red with it, green without it. */
async function bites(
  plant: () => unknown,
  look: () => Promise<readonly Finding[]>,
  mend: () => unknown,
): Promise<{ readonly without: readonly Finding[]; readonly found: boolean }> {
  await plant();
  const found = await look().finally(mend);
  return { without: await look(), found: found.length > 0 };
}
const bitten = { without: [], found: true };

const swept = (table: string) => async () => (await sweep(trial.world, { tables: [table], contexts })).findings;
const tried = (pattern: RegExp) => async () =>
  (await tryFields(trial, (coordinate) => pattern.test(coordinate))).findings;

const WALL = 'tenant_id = (select app.tenant())';
const raise = (table: string, by = WALL) =>
  `create policy tenant_wall on app.${table} as restrictive for all to app_rw using (${by}) with check (${by})`;
const drop = (table: string) => `drop policy tenant_wall on app.${table}`;
const walled = Object.keys(tableRules);

describe('a wall of the database that is missing', () => {
  it.each(walled)('is noticed at %s when it is dropped', async (table) => {
    expect(
      await bites(
        () => superuser(drop(table)),
        swept(table),
        () => superuser(raise(table)),
      ),
    ).toEqual(bitten);
  });

  it('is noticed when it lets everything through, in the database and at the door', async () => {
    const plant = () => superuser(`${drop('clinics')}; ${raise('clinics', 'true')}`);
    const mend = () => superuser(`${drop('clinics')}; ${raise('clinics')}`);
    expect(await bites(plant, swept('clinics'), mend)).toEqual(bitten);
    expect(await bites(plant, tried(/^Query\.clinics$/), mend)).toEqual(bitten);
  }, 60_000);

  it('is noticed when one policy is widened to every clinic of the consultancy', async () => {
    const widen = (table: string) => superuser(`create policy wide on app.${table} for select to app_rw using (true)`);
    const mend = (table: string) => superuser(`drop policy wide on app.${table}`);
    for (const table of ['tasks', 'clinics'])
      expect(
        await bites(
          () => widen(table),
          swept(table),
          () => mend(table),
        ),
      ).toEqual(bitten);
    const atTheDoor = tried(/^Query\.clinic$/);
    expect(
      await bites(
        () => widen('clinics'),
        atTheDoor,
        () => mend('clinics'),
      ),
    ).toEqual(bitten);
  }, 60_000);

  it('is noticed when a consultant sees the members of every clinic', async () => {
    const plant = () =>
      superuser(`create policy wide on app.members for select to app_rw using ((select app.kind()) = 'consultant')`);
    const mend = () => superuser('drop policy wide on app.members');
    expect(await bites(plant, swept('members'), mend)).toEqual(bitten);
  });

  it('is noticed when more of a row may be changed than was reviewed', async () => {
    const plant = () => superuser('grant update on app.notices to app_rw');
    const mend = () =>
      superuser('revoke update on app.notices from app_rw; grant update (read_at) on app.notices to app_rw');
    expect(await bites(plant, swept('notices'), mend)).toEqual(bitten);
  });

  it('is noticed when the owner is let past it', async () => {
    const gate = () => checkGate(trial.world.database.urls.owner).then((found) => found.map(({ why }) => why));
    expect(
      await bites(
        () => superuser('alter table app.tasks no force row level security'),
        gate,
        () => superuser('alter table app.tasks force row level security'),
      ),
    ).toEqual(bitten);
  });

  it('is noticed when a right is given that was not reviewed', async () => {
    const look = () => grantFindings(trial.world.database);
    expect(
      await bites(
        () => superuser('grant delete on app.tasks to app_rw; grant select (title) on app.tasks to app_auth'),
        look,
        () => superuser('revoke delete on app.tasks from app_rw; revoke select (title) on app.tasks from app_auth'),
      ),
    ).toEqual(bitten);
  });

  it('is noticed when a row points into another clinic', async () => {
    const look = () => crossingFindings(trial.world.database);
    const { clinics } = trial.world.facts;
    const move = (from: string, to: string) =>
      superuser(
        `begin; set local session_replication_role = replica;
         update app.task_comments set clinic_id = '${to}' where clinic_id = '${from}'; commit`,
      );
    const restore = () =>
      superuser(
        `begin; set local session_replication_role = replica; update app.task_comments c set clinic_id = t.clinic_id
         from app.tasks t where t.tenant_id = c.tenant_id and t.id = c.task_id; commit`,
      );
    expect(await bites(() => move(clinics.A1!, clinics.A2!), look, restore)).toEqual(bitten);
  });
});

type Method = object;
function methodOf(coordinate: string): Method {
  const [type, name] = coordinate.split('.');
  const scanner = new MetadataScanner();
  for (const { instance } of trial.server.api.app.get(DiscoveryService, { strict: false }).getProviders()) {
    if (!instance || typeof instance !== 'object') continue;
    for (const method of scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
      const handler = instance[method];
      const isIt = Reflect.getMetadata('graphql:resolver_type', handler) === type;
      if (isIt && (Reflect.getMetadata('graphql:resolver_name', handler) ?? method) === name) return handler;
    }
  }
  throw new Error(`nothing answers ${coordinate}`);
}

/** Changes what stands above a resolver, and puts it back. */
function decorated(coordinate: string, key: string, value: unknown) {
  const method = methodOf(coordinate);
  const before: unknown = Reflect.getMetadata(key, method);
  return {
    plant: () =>
      value === undefined ? Reflect.deleteMetadata(key, method) : Reflect.defineMetadata(key, value, method),
    mend: () => Reflect.defineMetadata(key, before, method),
  };
}

describe('a guard of the API that is missing', () => {
  const decorators = async () => decoratorFindings(handlersOf(trial.server.api), fieldRules);

  it.each([
    ['no @Allow', 'Query.portfolio', ALLOW, undefined],
    ['an @Allow for everybody', 'Query.portfolioTotals', ALLOW, PUBLIC],
    ['another permission', 'Query.deliveries', ALLOW, 'task:read'],
    ['no fresh proof', 'Mutation.setSignInPolicy', FRESHLY_VERIFIED, undefined],
  ])(
    'is noticed: %s',
    async (_, coordinate, key, value) => {
      const { plant, mend } = decorated(coordinate, key, value);
      expect(await bites(plant, decorators, mend)).toEqual(bitten);
      const only = (each: string) => each === coordinate;
      expect(await bites(plant, async () => (await tryFields(trial, only)).findings, mend)).toEqual(bitten);
    },
    60_000,
  );

  it('is noticed when the guard itself lets everybody in', async () => {
    const real = AllowGuard.prototype.canActivate;
    expect(
      await bites(
        () => void (AllowGuard.prototype.canActivate = () => true),
        tried(/^Query\.(riskFormula|portfolioTotals)$/),
        () => void (AllowGuard.prototype.canActivate = real),
      ),
    ).toEqual(bitten);
  }, 60_000);

  it('is noticed when a field, an ID argument or an entry is added on one side only', () => {
    const schema = readSchema();
    const { 'Query.clinic': _, ...fewer } = fieldRules;
    expect(schemaFindings(schema, fewer)).not.toEqual([]);
    expect(schemaFindings(schema, { ...fieldRules, 'Query.clinic': { may: 'public' } })).not.toEqual([]);
    expect(schemaFindings(schema, { ...fieldRules, 'Query.secret': { may: 'public' } })).not.toEqual([]);
    expect(schemaFindings(schema, fieldRules)).toEqual([]);
  });
});

describe('a connection that carries somebody else', () => {
  it('is noticed when the pool takes back connections inside a transaction', async () => {
    const pool = poolOf(trial.server);
    const guards = pool.listeners('release');
    expect(
      await bites(
        () => void pool.removeAllListeners('release'),
        () => leftOpenFindings(trial.world, trial.server),
        () => guards.forEach((guard) => pool.on('release', (...given) => guard(...given))),
      ),
    ).toEqual(bitten);
  });

  it('is noticed when the role of the application is past every policy', async () => {
    // A role belongs to the whole server, where other tests run: its double shows what BYPASSRLS does.
    const role = `test_bypass_${process.pid}`;
    await superuser(`create role ${role} login noinherit bypassrls password 'test'`);
    try {
      await superuser(
        `grant usage on schema app to ${role}; grant select, insert, update, delete on app.clinics to ${role}`,
      );
      const url = new URL(trial.world.database.urls.app);
      url.username = role;
      const database = { ...trial.world.database, urls: { ...trial.world.database.urls, app: url.toString() } };
      const { findings } = await sweep({ ...trial.world, database }, { tables: ['clinics'], contexts });
      expect(findings).not.toEqual([]);
    } finally {
      await superuser(`drop owned by ${role}; drop role ${role}`);
    }
  });
});

describe('what others’ data lets on', () => {
  it('is noticed when an answer counts it', async () => {
    const less = await openWorld();
    const server = await serverOn(less.database);
    await takeOut(less.database, { tenantId: less.facts.tenants.B! });
    const full: Side = { database: trial.world.database, server: trial.server };
    const principal = { key: 'ownerA', member: memberOf('ownerA'), has: 'session' as const };
    const rules = { 'Query.clinics': fieldRules['Query.clinics']! };
    const sides = { full, less: { database: less.database, server } };
    const look = async () => (await interferenceFindings(sides, trial.world, trial.schema, rules, principal)).findings;
    const result = await bites(
      () => superuser(`${drop('clinics')}; ${raise('clinics', 'true')}`),
      look,
      () => superuser(`${drop('clinics')}; ${raise('clinics')}`),
    );
    await server.close();
    await less.database.close();
    expect(result).toEqual(bitten);
  }, 60_000);
});
