import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, newId, PlatformModule, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicService } from '../../clinic.service';
import { ClinicsModule } from '../../clinics.module';
import { readTable } from '../../list-file/read-table';
import type { SaveTrainingInput, TrainingInput } from '../../schema.gen';
import { Registers } from '../snapshot/registers';
import { TrainingFilesService } from './training-files.service';
import { TrainingService } from './training.service';

let database: TestDatabase;
let app: TestingModule;
let trainings: TrainingService;
let tenantId: string;
let owner: Actor;
let clinicId: string;

beforeAll(async () => {
  database = await migratedDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
  trainings = app.get(TrainingService);
});
beforeEach(async () => {
  tenantId = await database.createTenant();
  owner = { ...(await database.createMember(tenantId, 'owner')), name: '一宮 花子' };
  clinicId = await createClinic('さくら内科');
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

async function createClinic(name: string): Promise<string> {
  const clinic = { name, nameKana: 'くりにっく', kind: 'clinic' as const, prefecture: 13 };
  const outcome = await asActor(owner, () => app.get(ClinicService).create({ clinic }));
  if (outcome.type !== 'ClinicSaved') throw new Error(outcome.type);
  return outcome.clinic.id;
}
async function createFile(of = clinicId, state: 'available' | 'waiting' = 'available') {
  const id = newId();
  await database.asSuperuser(
    `insert into app.files (tenant_id, id, clinic_id, purpose, name, bytes, sha256, state, stored_at)
     values ($1, $2, $3, 'evidence', '資料.pdf', 1234, repeat('a', 64), $4, now())`,
    [tenantId, id, of, state],
  );
  return id;
}
const save = (
  training: Partial<TrainingInput> = {},
  change: Partial<Omit<SaveTrainingInput, 'training'>> = {},
  as = owner,
) =>
  asActor(as, () =>
    trainings.save({ clinicId, ...change, training: { heldOn: '2026-01-10', theme: '不審なメール', ...training } }),
  );
const saved = async (...given: Parameters<typeof save>) => {
  const outcome = await save(...given);
  if (outcome.type !== 'RowSaved') throw new Error(outcome.type);
  return outcome.row;
};
const book = () => asActor(owner, () => trainings.book(clinicId));
const list = (first?: number, after?: string | null) => asActor(owner, () => trainings.list(clinicId, first, after));
const eventsOf = async (id: string) =>
  (
    await database.asSuperuser<{ action: string }>(
      `select action from app.audit_events where object_id = $1 and action like 'training.%' order by id`,
      [id],
    )
  ).map(({ action }) => action);

it('keeps a training as it was given, with its names and its file', async () => {
  const fileId = await createFile();
  const given = {
    heldOn: '2026-01-10',
    theme: '不審なメールの見分け方',
    audience: '受付と看護師',
    ledBy: '事務長',
    people: 9,
    participants: '受付A\n看護師B',
    material: '資料を配って説明',
    note: '欠席1人には後日説明',
    nextOn: '2099-01-10',
  };
  const training = await saved({ ...given, fileId });
  expect(training).toEqual({
    id: training.id,
    clinicId,
    ...given,
    file: { id: fileId, name: '資料.pdf', bytes: 1234 },
    version: 1,
  });
  expect((await list()).nodes).toEqual([training]);
  expect(await eventsOf(training.id)).toEqual(['training.added']);
});

it('takes only a file that was sent for the clinic and has been checked', async () => {
  const waiting = await createFile(clinicId, 'waiting');
  expect(await save({ fileId: waiting })).toMatchObject({ type: 'InvalidInput', field: 'fileId' });
  const foreign = await createFile(await createClinic('別の診療所'));
  for (const fileId of [foreign, newId()]) await expect(save({ fileId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('says how the record stands as a whole, and what is still missing', async () => {
  expect(await book()).toMatchObject({ count: 0, lastHeldOn: null, remarks: [{ kind: 'none', isOurs: false }] });
  const { today } = await book();
  await saved({ heldOn: '2020-01-10' });
  expect((await book()).remarks.map(({ kind }) => kind)).toEqual(['old', 'nobody_named']);
  await saved({ heldOn: today, participants: '受付A', nextOn: '2099-01-10' });
  expect(await book()).toMatchObject({
    clinicName: 'さくら内科',
    count: 2,
    heldInAYear: 1,
    lastHeldOn: today,
    nextOn: '2099-01-10',
    remarks: [],
  });
});

it('reminds of one next training: the one that the newest names', async () => {
  const due = () =>
    database.asSuperuser(
      `select due_on::text as on, path, settled_at is not null as settled from app.deadlines
        where kind = 'training' and subject_id = $1`,
      [clinicId],
    );
  const path = `/clinics/${clinicId}/training`;
  await saved({ heldOn: '2025-01-10', nextOn: '2099-01-10' });
  expect(await due()).toEqual([{ on: '2099-01-10', path, settled: false }]);
  const newer = await saved({ heldOn: '2026-01-10', nextOn: '2099-02-10' });
  await saved({ heldOn: '2024-01-10', nextOn: '2099-03-10' });
  expect(await due()).toMatchObject([{ on: '2099-02-10' }]);
  await asActor(owner, () => trainings.remove({ id: newer.id, version: 1 }));
  expect(await due()).toMatchObject([{ on: '2099-01-10' }]);
  await asActor(owner, () => trainings.restore({ id: newer.id, version: 2 }));
  expect(await due()).toMatchObject([{ on: '2099-02-10' }]);
  expect(await eventsOf(newer.id)).toEqual(['training.added', 'training.removed', 'training.restored']);
  await saved({ heldOn: '2026-02-10' });
  expect(await due()).toMatchObject([{ settled: true }]);
});

it('pages trainings newest first, two of one day included', async () => {
  for (const heldOn of ['2026-01-10', '2024-01-10', '2026-01-10', '2026-03-10']) await saved({ heldOn });
  const first = await list(2);
  const second = await list(2, first.pageInfo.endCursor);
  const all = [...first.nodes, ...second.nodes];
  expect(all.map(({ heldOn }) => heldOn)).toEqual(['2026-03-10', '2026-01-10', '2026-01-10', '2024-01-10']);
  expect(new Set(all.map(({ id }) => id)).size).toBe(4);
  expect([second.pageInfo.hasNextPage, second.totalCount]).toEqual([false, 4]);
});

it('shows what somebody else wrote in the meantime', async () => {
  const { id } = await saved();
  await saved({ theme: '先の人' }, { id, version: 1 });
  const current = { theme: '先の人', version: 2 };
  expect(await save({ theme: '後の人' }, { id, version: 1 })).toMatchObject({ type: 'RowChangedMeanwhile', current });
  expect(await asActor(owner, () => trainings.remove({ id, version: 1 }))).toMatchObject({
    type: 'RowChangedMeanwhile',
    current,
  });
});

it('adds a training once when the same request comes twice', async () => {
  const change = { clientMutationId: 'once' };
  expect(await save({}, change)).toEqual(await save({}, change));
  expect((await list()).totalCount).toBe(1);
});

it('holds 500 trainings and refuses the next', async () => {
  await database.asSuperuser(
    `insert into app.training_sessions (tenant_id, id, clinic_id, held_on, theme)
     select $1, gen_random_uuid(), $2, '2020-01-01', n::text from generate_series(1, 500) n`,
    [tenantId, clinicId],
  );
  expect(await save()).toEqual({ type: 'TooManyRows' });
  const taken = await asActor(owner, () => app.get(Registers).snapshot(clinicId, 'training'));
  expect(taken.rows).toHaveLength(500);
});

it.each(['csv', 'xlsx'] as const)('writes a file that a spreadsheet takes for text: %s', async (format) => {
  await saved({ theme: '=1+1', participants: '受付A\n受付B' });
  const { bytes, clinicName } = await asActor(owner, () => app.get(TrainingFilesService).take(clinicId, format));
  expect(clinicName).toBe('さくら内科');
  const table = await readTable(bytes);
  if (table.type !== 'TableRead') throw new Error(table.type);
  const [, row] = table.rows;
  expect(row?.cells.slice(0, 6)).toEqual(['2026/01/10', "'=1+1", '', '', '2', '受付A、受付B']);
  expect(await eventsOf(clinicId)).toEqual(['training.exported']);
});

it('is kept as evidence in words, as wide as its heading', async () => {
  await saved({ participants: '受付A' });
  const taken = await asActor(owner, () => app.get(Registers).snapshot(clinicId, 'training'));
  expect(taken.reviewedOn).toBe('2026-01-10');
  expect(taken.rows.map((row) => row.length)).toEqual([taken.columns.length]);
});

it('finds neither a foreign clinic nor a foreign training', async () => {
  const seen = { id: (await saved()).id, version: 1 };
  const stranger = systemActor(await database.createTenant('ほかの相談所'));
  const consultant = await database.createMember(tenantId, 'consultant');
  for (const actor of [stranger, consultant]) {
    const tried: readonly (() => Promise<unknown>)[] = [
      () => trainings.book(clinicId),
      () => trainings.list(clinicId),
      () => trainings.save({ clinicId, training: { heldOn: '2026-01-10', theme: 'x' } }),
      () => trainings.save({ clinicId, ...seen, training: { heldOn: '2026-01-10', theme: 'x' } }),
      () => trainings.remove(seen),
      () => trainings.restore(seen),
      () => app.get(TrainingFilesService).take(clinicId, 'csv'),
    ];
    for (const attempt of tried) await expect(asActor(actor, attempt)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});
