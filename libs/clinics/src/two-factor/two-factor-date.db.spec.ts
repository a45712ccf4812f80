import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, JobRunner, PlatformModule, sql } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicService } from '../clinic.service';
import { ClinicsModule } from '../clinics.module';
import type { SetTwoFactorDateInput, TwoFactorStateInput } from '../schema.gen';
import { SystemService } from '../system.service';
import { TwoFactorDateHandler } from './two-factor-date.handler';
import { TwoFactorDateService } from './two-factor-date.service';

let database: TestDatabase;
let app: TestingModule;
let dates: TwoFactorDateService;
let tenantId: string;
let owner: Actor;

beforeAll(async () => {
  database = await migratedDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
  dates = app.get(TwoFactorDateService);
});
beforeEach(async () => {
  tenantId = await database.createTenant();
  owner = await database.createMember(tenantId, 'owner');
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const set = (change: Partial<SetTwoFactorDateInput> = {}) =>
  asActor(owner, () =>
    dates.set({ version: 0, dueOn: '2028-03-31', reason: '院内の更新が令和9年度中になるため', ...change }),
  );
const get = (as = owner) => asActor(as, () => dates.get());

async function addSystem(
  name: string,
  client: TwoFactorStateInput,
  as = owner,
): Promise<{ clinicId: string; id: string }> {
  const made = await asActor(as, () =>
    app.get(ClinicService).create({ clinic: { name, nameKana: 'いいん', kind: 'clinic', prefecture: 13 } }),
  );
  if (made.type !== 'ClinicSaved') throw new Error(made.type);
  const clinicId = made.clinic.id;
  return { clinicId, id: await saveSystem(clinicId, client, as) };
}
async function saveSystem(clinicId: string, client: TwoFactorStateInput, as = owner): Promise<string> {
  const saved = await asActor(as, () =>
    app.get(SystemService).save({
      clinicId,
      kind: 'emr',
      name: '電子カルテ',
      clientLogin: client,
      serverLogin: { status: 'in_place' },
    }),
  );
  if (saved.type !== 'SystemSaved') throw new Error(saved.type);
  return saved.system.id;
}
const deadlines = () =>
  database.asSuperuser(
    `select subject_id as id, due_on::text as "dueOn" from app.deadlines
      where tenant_id = $1 and kind = 'two_factor' and settled_at is null order by subject_id`,
    [tenantId],
  );
const openStages = async (id: string) =>
  (
    await database.asSuperuser<{ on: string }>(
      `select distinct r.occasion_on::text as on from app.reminders r join app.deadlines d on d.id = r.deadline_id
        where d.subject_id = $1 and d.kind = 'two_factor' and r.cancelled_at is null`,
      [id],
    )
  ).map(({ on }) => on);

/** Runs every job of the consultancy that has not been done, and once more whatever has. */
async function work(): Promise<void> {
  const failures: unknown[] = [];
  const runner = new JobRunner(database.db, [app.get(TwoFactorDateHandler)], (_kind, _hint, error) =>
    failures.push(error),
  );
  const jobs = await database.asSuperuser<{ id: string }>('select id from app.outbox where tenant_id = $1', [tenantId]);
  for (const { id } of [...jobs, ...jobs]) {
    await runner.run({ tenantId, id });
    await database.asSuperuser('update app.outbox set done_at = null where id = $1', [id]);
  }
  expect(failures).toEqual([]);
}

describe('the day', () => {
  it('is 令和9年4月1日 as long as nobody chose', async () => {
    expect(await get()).toEqual({
      dueOn: '2027-04-01',
      choices: ['2027-04-01', '2028-03-31'],
      reason: '',
      setBy: null,
      setAt: null,
      version: 0,
      viewerCanSet: false,
    });
  });

  it('is chosen with a reason that the trail keeps', async () => {
    expect(await set()).toMatchObject({
      type: 'TwoFactorDateSet',
      date: { dueOn: '2028-03-31', reason: '院内の更新が令和9年度中になるため', version: 1 },
    });
    const trail = await database.asSuperuser(
      `select action, before ->> 'dueOn' as before, after ->> 'dueOn' as after, after ->> 'reason' as reason
         from app.audit_events where tenant_id = $1 and action = 'two-factor-date.changed'`,
      [tenantId],
    );
    expect(trail).toEqual([
      {
        action: 'two-factor-date.changed',
        before: '2027-04-01',
        after: '2028-03-31',
        reason: '院内の更新が令和9年度中になるため',
      },
    ]);
  });

  it.each([
    ['a day of its own', { dueOn: '2027-12-31' }, 'dueOn'],
    ['no reason', { reason: ' 　' }, 'reason'],
    ['a reason without end', { reason: 'あ'.repeat(1001) }, 'reason'],
  ])('is not chosen with %s', async (_, change, field) => {
    expect(await set(change)).toMatchObject({ type: 'InvalidInput', field });
    expect(await get()).toMatchObject({ dueOn: '2027-04-01', version: 0 });
  });

  it('is not chosen over somebody else’s choice', async () => {
    await set();
    const overtaken = { type: 'TwoFactorDateChangedMeanwhile', current: { dueOn: '2028-03-31', version: 1 } };
    expect(await set({ dueOn: '2027-04-01' })).toMatchObject(overtaken);
    expect(await set({ dueOn: '2027-04-01', version: 7 })).toMatchObject(overtaken);
    expect(await set({ dueOn: '2027-04-01', version: 1 })).toMatchObject({ date: { dueOn: '2027-04-01', version: 2 } });
  });

  it('is chosen once, retried', async () => {
    const retried = { clientMutationId: 'a' };
    expect(await set(retried)).toEqual(await set(retried));
    expect(await get()).toMatchObject({ version: 1 });
  });

  it('is one consultancy’s own', async () => {
    await set();
    const other = await database.createMember(await database.createTenant(), 'owner');
    expect(await get(other)).toMatchObject({ dueOn: '2027-04-01', version: 0 });
  });

  it('stands in each clinic', async () => {
    const { clinicId } = await addSystem('あ医院', { status: 'none' });
    await set();
    const clinic = await asActor(owner, () => app.get(ClinicService).get(clinicId));
    expect(clinic.twoFactorDueOn).toBe('2028-03-31');
  });
});

describe('reminders', () => {
  it('follow the day, for every system that awaits two factors, however often the job runs', async () => {
    const systems = [];
    for (let nth = 0; nth < 23; nth++) systems.push(await addSystem(`第${nth}医院`, { status: 'none' }));
    const done = await addSystem('済み医院', { status: 'in_place' });
    await set();
    await work();
    const moved = systems.map(({ id }) => ({ id, dueOn: '2028-03-31' }));
    expect(await deadlines()).toEqual(moved.sort((one, other) => (one.id < other.id ? -1 : 1)));
    expect(await openStages(systems[0]!.id)).toEqual(['2028-03-31']);
    expect(await openStages(done.id)).toEqual([]);
    const [summary] = await database.asSuperuser(
      'select next_on::text as "nextOn" from app.clinic_summaries where clinic_id = $1',
      [systems[22]!.clinicId],
    );
    expect(summary).toEqual({ nextOn: '2028-03-31' });
  });

  it('come back to the usual day', async () => {
    const { id } = await addSystem('い医院', { status: 'planned', plannedOn: '2027-02-01' });
    await set();
    await work();
    await set({ version: 1, dueOn: '2027-04-01' });
    await work();
    expect(await deadlines()).toEqual([{ id, dueOn: '2027-04-01' }]);
    expect(await openStages(id)).toEqual(['2027-04-01']);
  });

  it('are made for the chosen day from then on', async () => {
    await set();
    const { id } = await addSystem('う医院', { status: 'none' });
    expect(await deadlines()).toEqual([{ id, dueOn: '2028-03-31' }]);
  });

  it('of other consultancies stay', async () => {
    const neighbour = await database.createMember(await database.createTenant(), 'owner');
    const { id } = await addSystem('え医院', { status: 'none' }, neighbour);
    await set();
    await work();
    expect(await openStages(id)).toEqual(['2027-04-01']);
  });
});

describe('the walls', () => {
  const at = async (role: 'consultant' | 'clinic_staff' | 'vendor') => database.createMember(tenantId, role);
  const rows = async (actor: Actor) =>
    asActor(actor, () => database.db.read(sql('test.two-factor-dates', 'select 1 from app.two_factor_dates')));

  it('let consultants and clinics read the day and nobody but the office choose it', async () => {
    await set();
    for (const role of ['consultant', 'clinic_staff'] as const) {
      const member = await at(role);
      expect(await get(member)).toMatchObject({ dueOn: '2028-03-31', viewerCanSet: false });
      await expect(
        asActor(member, () => dates.set({ version: 1, dueOn: '2027-04-01', reason: '試し' })),
      ).resolves.toMatchObject({ type: 'TwoFactorDateChangedMeanwhile' });
    }
    expect(await rows(await at('vendor'))).toEqual([]);
    expect(await get()).toMatchObject({ dueOn: '2028-03-31', version: 1 });
  });
});
