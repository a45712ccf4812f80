import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, PlatformModule, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicService } from './clinic.service';
import { ClinicsModule } from './clinics.module';
import type { SaveSystemInput, System } from './schema.gen';
import { SystemService } from './system.service';

let database: TestDatabase;
let app: TestingModule;
let systems: SystemService;
let tenantId: string;
let owner: Actor;
let clinicId: string;

beforeAll(async () => {
  database = await migratedDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
  systems = app.get(SystemService);
});
beforeEach(async () => {
  tenantId = await database.createTenant();
  owner = await database.createMember(tenantId, 'owner');
  const clinic = { name: 'さくら内科', nameKana: 'さくらないか', kind: 'clinic' as const, prefecture: 13 };
  const outcome = await asActor(owner, () => app.get(ClinicService).create({ clinic }));
  if (outcome.type !== 'ClinicSaved') throw new Error(outcome.type);
  clinicId = outcome.clinic.id;
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const inPlace = { status: 'in_place' as const };
const none = { status: 'none' as const };

const save = (change: Partial<SaveSystemInput> = {}, as = owner) =>
  asActor(as, () =>
    systems.save({ clinicId, kind: 'emr', name: '電子カルテ', clientLogin: none, serverLogin: none, ...change }),
  );
const saved = async (change: Partial<SaveSystemInput> = {}): Promise<System> => {
  const outcome = await save(change);
  if (outcome.type !== 'SystemSaved') throw new Error(outcome.type);
  return outcome.system;
};
const deadlineOf = async (id: string, kind = 'two_factor') =>
  (
    await database.asSuperuser(
      'select due_on::text, title, path, settled_at is not null as settled from app.deadlines where subject_id = $1 and kind = $2',
      [id, kind],
    )
  )[0];
const summary = async () =>
  (await database.asSuperuser('select * from app.clinic_summaries where clinic_id = $1', [clinicId]))[0];

it('keeps a system as it was given', async () => {
  const system = await saved({
    vendorName: '富士システム',
    renewalOn: '2029-03-31',
    clientLogin: { status: 'planned', plannedOn: '2027-02-01' },
    serverLogin: { status: 'relief', reliefReason: '古い機器', reliefUntilOn: '2029-03-31' },
  });
  expect(system).toEqual({
    id: system.id,
    clinicId,
    kind: 'emr',
    name: '電子カルテ',
    vendorName: '富士システム',
    renewalOn: '2029-03-31',
    clientLogin: { status: 'planned', plannedOn: '2027-02-01', reliefReason: null, reliefUntilOn: null },
    serverLogin: { status: 'relief', plannedOn: null, reliefReason: '古い機器', reliefUntilOn: '2029-03-31' },
    version: 1,
  });
  const clinic = await asActor(owner, () => app.get(ClinicService).get(clinicId));
  expect(clinic.systems).toEqual([system]);
});

it('reminds of the reference day while a login lacks two factors, and stops once both have them', async () => {
  const { id } = await saved({ clientLogin: inPlace });
  expect(await deadlineOf(id)).toEqual({
    due_on: '2027-04-01',
    title: '電子カルテの二要素認証',
    path: `/clinics/${clinicId}`,
    settled: false,
  });
  expect(await summary()).toMatchObject({ two_factor: 'none', next_on: '2027-04-01', next_kind: 'two_factor' });
  await saved({ id, version: 1, clientLogin: inPlace, serverLogin: inPlace });
  expect(await deadlineOf(id)).toMatchObject({ settled: true });
  expect(await summary()).toMatchObject({ two_factor: 'in_place', next_on: null });
  await saved({ id, version: 2, clientLogin: none, serverLogin: inPlace });
  expect(await deadlineOf(id)).toMatchObject({ settled: false });
});

it('reminds of the day on which a login gets two factors, the earlier of two', async () => {
  const planned = (plannedOn: string) => ({ status: 'planned' as const, plannedOn });
  const { id } = await saved({ clientLogin: planned('2027-02-01'), serverLogin: planned('2027-01-15') });
  expect(await deadlineOf(id, 'system_plan')).toEqual({
    due_on: '2027-01-15',
    title: '電子カルテの二要素認証の導入',
    path: `/clinics/${clinicId}`,
    settled: false,
  });
  expect(await summary()).toMatchObject({ next_on: '2027-01-15', next_kind: 'system_plan' });
  await saved({ id, version: 1, clientLogin: planned('2027-02-01'), serverLogin: inPlace });
  expect(await deadlineOf(id, 'system_plan')).toMatchObject({ due_on: '2027-02-01', settled: false });
  await saved({ id, version: 2, clientLogin: inPlace, serverLogin: inPlace });
  expect(await deadlineOf(id, 'system_plan')).toMatchObject({ settled: true });
});

it('reminds of a renewal until its day is taken away, or the system', async () => {
  const { id } = await saved({ renewalOn: '2028-03-31' });
  const renewal = { due_on: '2028-03-31', title: '電子カルテの更新', path: `/clinics/${clinicId}`, settled: false };
  expect(await deadlineOf(id, 'system_renewal')).toEqual(renewal);
  await saved({ id, version: 1, renewalOn: null });
  expect(await deadlineOf(id, 'system_renewal')).toMatchObject({ settled: true });
  await saved({ id, version: 2, renewalOn: '2028-03-31' });
  expect(await deadlineOf(id, 'system_renewal')).toEqual(renewal);
  await asActor(owner, () => systems.remove({ id, version: 3 }));
  expect(await deadlineOf(id, 'system_renewal')).toMatchObject({ settled: true });
});

it('does not remind of a system that has two factors from the start', async () => {
  const { id } = await saved({ clientLogin: inPlace, serverLogin: inPlace });
  expect(await deadlineOf(id)).toBeUndefined();
});

it('stops reminding of a system that is removed, and shows it no more', async () => {
  const { id } = await saved();
  expect(await asActor(owner, () => systems.remove({ id, version: 1 }))).toEqual({ type: 'SystemRemoved', id });
  expect(await deadlineOf(id)).toMatchObject({ settled: true });
  expect(await summary()).toMatchObject({ two_factor: 'no_system' });
  await expect(asActor(owner, () => systems.remove({ id, version: 2 }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('records who added, changed and removed a system', async () => {
  const { id } = await saved();
  await saved({ id, version: 1, name: '新しい電子カルテ' });
  await asActor(owner, () => systems.remove({ id, version: 2 }));
  const events = await database.asSuperuser<{ action: string }>(
    'select action from app.audit_events where object_id = $1 and clinic_id = $2 order by id',
    [id, clinicId],
  );
  expect(events.map((event) => event.action)).toEqual(['system.added', 'system.changed', 'system.removed']);
});

it('shows what somebody else wrote in the meantime, on saving and on removing', async () => {
  const { id } = await saved();
  await saved({ id, version: 1, name: '先の人' });
  const current = { name: '先の人', version: 2 };
  expect(await save({ id, version: 1, name: '後の人' })).toMatchObject({ type: 'SystemChangedMeanwhile', current });
  expect(await asActor(owner, () => systems.remove({ id, version: 1 }))).toMatchObject({
    type: 'SystemChangedMeanwhile',
    current,
  });
});

it('adds a system once when the same request comes twice', async () => {
  const first = await save({ clientMutationId: 'once' });
  expect(await save({ clientMutationId: 'once' })).toEqual(first);
});

it('asks for the day of a plan and writes nothing', async () => {
  expect(await save({ clientLogin: { status: 'planned' } })).toEqual({ type: 'PlannedDateRequired', login: 'client' });
  expect(await summary()).toMatchObject({ two_factor: 'no_system' });
});

it('finds neither a foreign clinic nor a foreign system', async () => {
  const { id } = await saved();
  const stranger = systemActor(await database.createTenant('ほかの相談所'));
  const consultant = await database.createMember(tenantId, 'consultant');
  for (const actor of [stranger, consultant]) {
    await expect(save({}, actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(save({ id, version: 1 }, actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(asActor(actor, () => systems.remove({ id, version: 1 }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});

it('finds no system under another clinic than its own', async () => {
  const { id } = await saved();
  const other = { name: '別', nameKana: 'べつ', kind: 'clinic' as const, prefecture: 13 };
  const outcome = await asActor(owner, () => app.get(ClinicService).create({ clinic: other }));
  if (outcome.type !== 'ClinicSaved') throw new Error(outcome.type);
  await expect(save({ id, version: 1, clinicId: outcome.clinic.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
