import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JOB_HANDLERS, type JobHandler, JobRunner, newId } from '@mamori/platform';
import { DeliverySender } from '@mamori/reminders';
import { ContentKeeper } from './checks/content';
import { jobRules } from './matrix/routes-and-jobs';
import { openWorld, type World } from './world/build';
import { ownersIn } from './world/canary';
import { workerContext, type WorldWorker } from './world/worker';

let world: World;
let worker: WorldWorker;
let keeper: ContentKeeper;
let runner: JobRunner;
beforeAll(async () => {
  world = await openWorld();
  worker = await workerContext(world.database);
  runner = new JobRunner(worker.database, worker.app.get<readonly JobHandler[]>(JOB_HANDLERS), () => undefined);
  keeper = await ContentKeeper.keep(world.database);
}, 120_000);
afterAll(async () => {
  await worker?.close();
  await world?.database.close();
});

const objectOf = (kind: string, tenant: 'A' | 'B') =>
  world.facts.objects.find((each) => each.kind === kind && each.tenant === tenant && each.state === null)!.id;

/** Puts a job into the outbox of a consultancy, as somebody who can write there. */
async function plant(tenant: 'A' | 'B', kind: string, payload: object): Promise<string> {
  const id = newId();
  await world.database.query('insert into app.outbox (tenant_id, id, kind, payload) values ($1, $2, $3, $4)', [
    world.facts.tenants[tenant],
    id,
    kind,
    JSON.stringify(payload),
  ]);
  return id;
}

/** Runs a planted job and says what it changed, besides its own row. */
async function effectOf(id: string, tenant: 'A' | 'B'): Promise<readonly string[]> {
  await runner.run({ tenantId: world.facts.tenants[tenant]!, id });
  await world.database.query('delete from app.outbox where id = $1', [id]);
  const changes = await keeper.changes();
  await keeper.restore(changes);
  return changes;
}

const kinds = Object.entries(jobRules).filter(([kind]) => !kind.startsWith('delivery'));

describe('every kind of job', () => {
  it.each(kinds)('%s of A with ids of B does nothing', async (kind, { payload }) => {
    const foreign = Object.fromEntries(Object.entries(payload).map(([name, what]) => [name, objectOf(what, 'B')]));
    expect(await effectOf(await plant('A', kind, foreign), 'A')).toEqual([]);
  });

  it.each(kinds)('%s with ids that nobody gave out, or of other things, does nothing', async (kind, { payload }) => {
    const random = Object.fromEntries(Object.keys(payload).map((name) => [name, newId()]));
    expect(await effectOf(await plant('A', kind, random), 'A')).toEqual([]);
    const session = world.facts.objects.find((each) => each.kind === 'session')!.id;
    const wrong = Object.fromEntries(Object.keys(payload).map((name) => [name, session]));
    expect(await effectOf(await plant('A', kind, wrong), 'A')).toEqual([]);
  });

  it.each(kinds)('%s with a payload of another shape does nothing', async (kind) => {
    for (const payload of [{}, [], { tenantId: world.facts.tenants.B }, { clinicId: '1 or 1=1', importId: ['x'] }])
      expect(await effectOf(await plant('A', kind, payload), 'A')).toEqual([]);
  });

  it.each(kinds)('%s of B does nothing when its hint names A', async (kind, { payload }) => {
    const own = Object.fromEntries(Object.entries(payload).map(([name, what]) => [name, objectOf(what, 'B')]));
    expect(await effectOf(await plant('B', kind, own), 'A')).toEqual([]);
  });

  it('changes only its own consultancy when it is in order', async () => {
    const id = await plant('A', 'clinic-import-asked', { importId: objectOf('import', 'A') });
    await world.database.query(`update app.clinic_imports set state = 'applying' where tenant_id = $1`, [
      world.facts.tenants.A,
    ]);
    const changes = await effectOf(id, 'A');
    expect(changes.some((change) => change.startsWith('app.clinics '))).toBe(true);
    expect(changes.filter((change) => !/ A\/|identity\./.test(change) && !/ A\/-$/.test(change))).toEqual([]);
  });
});

describe('what people are sent', () => {
  it('holds nothing of another consultancy, and something of their own', async () => {
    const sender = worker.app.get(DeliverySender, { strict: false });
    await world.database.query(
      `update app.deliveries set state = 'scheduled', not_before = now() - interval '1 minute', enqueued_at = null`,
    );
    const rows = await world.database.query<{ tenantId: string; id: string }>(
      `select tenant_id as "tenantId", id from app.deliveries`,
    );
    for (const hint of rows) await sender.send(hint);
    const marks = worker.mails.map((mail) => {
      const tenants = ownersIn(JSON.stringify(mail)).map(({ owner }) => owner.split('/')[0]);
      return [...new Set(tenants)].filter((tenant) => tenant !== 'P').length;
    });
    expect(marks.length).toBeGreaterThan(5);
    expect(new Set(marks)).toEqual(new Set([1]));
  });
});
