import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, PlatformModule, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicService } from '../../clinic.service';
import { ClinicsModule } from '../../clinics.module';
import type { Equipment, EquipmentFilter, EquipmentInput, SaveEquipmentInput } from '../../schema.gen';
import { EquipmentFilesService } from './equipment-files.service';
import { EquipmentService } from './equipment.service';

let database: TestDatabase;
let app: TestingModule;
let equipment: EquipmentService;
let files: EquipmentFilesService;
let tenantId: string;
let owner: Actor;
let clinicId: string;

beforeAll(async () => {
  database = await migratedDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
  equipment = app.get(EquipmentService);
  files = app.get(EquipmentFilesService);
});
beforeEach(async () => {
  tenantId = await database.createTenant();
  owner = { ...(await database.createMember(tenantId, 'owner')), name: '一宮 花子' };
  const clinic = { name: 'さくら内科', nameKana: 'さくらないか', kind: 'clinic' as const, prefecture: 13 };
  const outcome = await asActor(owner, () => app.get(ClinicService).create({ clinic }));
  if (outcome.type !== 'ClinicSaved') throw new Error(outcome.type);
  clinicId = outcome.clinic.id;
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const save = (
  piece: Partial<EquipmentInput> = {},
  change: Partial<Omit<SaveEquipmentInput, 'equipment'>> = {},
  as = owner,
) =>
  asActor(as, () => equipment.save({ clinicId, ...change, equipment: { name: '受付PC', kind: 'computer', ...piece } }));
const saved = async (piece: Partial<EquipmentInput> = {}, change: Partial<SaveEquipmentInput> = {}) => {
  const outcome = await save(piece, change);
  if (outcome.type !== 'EquipmentSaved') throw new Error(outcome.type);
  return outcome.equipment;
};
const list = (filter: EquipmentFilter = {}, first?: number, after?: string | null) =>
  asActor(owner, () => equipment.list(clinicId, filter, first, after));
const ledger = () => asActor(owner, () => equipment.ledger(clinicId));
const names = ({ nodes }: { readonly nodes: readonly Equipment[] }) => nodes.map(({ name }) => name);
const eventsOf = async (id: string) =>
  (
    await database.asSuperuser<{ action: string }>(
      `select action from app.audit_events where object_id = $1 and action like 'equipment.%' order by id`,
      [id],
    )
  ).map(({ action }) => action);
const csv = (...lines: readonly string[]) => Buffer.from(lines.join('\r\n'));

it('keeps a piece as it was given', async () => {
  const piece = await saved({
    model: 'ABC-1',
    place: '受付',
    usedFor: '電子カルテ',
    osVersion: 'Windows 11 24H2',
    manager: '事務長',
    isRemote: true,
    vendorName: '富士システム',
    boughtOn: '2022-04-01',
    supportEndsOn: '2024-10-14',
    note: '年1回点検',
  });
  expect(piece).toEqual({
    id: piece.id,
    clinicId,
    name: '受付PC',
    kind: 'computer',
    model: 'ABC-1',
    place: '受付',
    usedFor: '電子カルテ',
    osVersion: 'Windows 11 24H2',
    manager: '事務長',
    isRemote: true,
    vendorName: '富士システム',
    boughtOn: '2022-04-01',
    supportEndsOn: '2024-10-14',
    isUnsupported: true,
    note: '年1回点検',
    reviewedOn: null,
    version: 1,
  });
  expect((await list()).nodes).toEqual([piece]);
  expect(await ledger()).toMatchObject({ total: 1, remote: 1, unsupported: 1, unreviewed: 1, reviewedOn: null });
});

it('pages by name, two of one name included', async () => {
  for (const name of ['B', 'A', 'B', 'C']) await saved({ name });
  const first = await list({}, 2);
  expect(names(first)).toEqual(['A', 'B']);
  const second = await list({}, 2, first.pageInfo.endCursor);
  expect(names(second)).toEqual(['B', 'C']);
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect(second.totalCount).toBe(4);
});

it('finds by words of any width, by kind, by remote maintenance and by the end of support', async () => {
  await saved({ name: 'サーバA', kind: 'server', isRemote: true, vendorName: 'フジ' });
  await saved({ name: '古いPC', supportEndsOn: '2020-01-14' });
  expect(names(await list({ text: 'ﾌｼﾞ' }))).toEqual(['サーバA']);
  expect(names(await list({ text: '100%' }))).toEqual([]);
  expect(names(await list({ kind: 'computer' }))).toEqual(['古いPC']);
  expect(names(await list({ isRemote: true }))).toEqual(['サーバA']);
  expect(names(await list({ isUnsupported: true }))).toEqual(['古いPC']);
});

it('says that the whole ledger was looked through, by whom and when, and leaves versions alone', async () => {
  const { id } = await saved();
  await saved({ name: 'NAS' });
  const { reviewedOn, count } = await asActor(owner, () => equipment.review({ clinicId }));
  expect(count).toBe(2);
  expect(await ledger()).toMatchObject({ unreviewed: 0, reviewedOn, reviewedBy: '一宮 花子' });
  expect(await saved({ name: '受付PC2' }, { id, version: 1 })).toMatchObject({ version: 2, reviewedOn });
  expect(await eventsOf(clinicId)).toEqual(['equipment.reviewed']);
});

it('takes a piece off the ledger and puts it back', async () => {
  const { id } = await saved();
  expect(await asActor(owner, () => equipment.remove({ id, version: 1 }))).toMatchObject({
    type: 'EquipmentRemoved',
    equipment: { id, version: 2 },
  });
  expect((await list()).nodes).toEqual([]);
  await expect(save({}, { id, version: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await asActor(owner, () => equipment.restore({ id, version: 2 }))).toMatchObject({ type: 'EquipmentSaved' });
  expect(await asActor(owner, () => equipment.restore({ id, version: 2 }))).toMatchObject({
    type: 'EquipmentChangedMeanwhile',
  });
  expect(await eventsOf(id)).toEqual(['equipment.added', 'equipment.removed', 'equipment.restored']);
});

it('shows what somebody else wrote in the meantime', async () => {
  const { id } = await saved();
  await saved({ name: '先の人' }, { id, version: 1 });
  const meanwhile = { type: 'EquipmentChangedMeanwhile', current: { name: '先の人', version: 2 } };
  expect(await save({ name: '後の人' }, { id, version: 1 })).toMatchObject(meanwhile);
  expect(await asActor(owner, () => equipment.remove({ id, version: 1 }))).toMatchObject(meanwhile);
});

it('adds a piece once when the same request comes twice', async () => {
  const change = { clientMutationId: 'once' };
  expect(await save({}, change)).toEqual(await save({}, change));
  expect((await list()).totalCount).toBe(1);
});

it('holds 1,000 pieces and refuses the next, typed or in a file', async () => {
  await database.asSuperuser(
    `insert into app.equipment (tenant_id, id, clinic_id, name, kind, search_key)
     select $1, gen_random_uuid(), $2, 'x', 'other', 'x' from generate_series(1, 1000)`,
    [tenantId, clinicId],
  );
  expect(await save()).toEqual({ type: 'TooMuchEquipment' });
  const outcome = await asActor(owner, () => files.add(clinicId, csv('機器名,種類', 'NAS,')));
  expect(outcome).toMatchObject({ type: 'FileRefused' });
});

it('finds neither a foreign clinic nor a foreign piece', async () => {
  const { id } = await saved();
  const stranger = systemActor(await database.createTenant('ほかの相談所'));
  const consultant = await database.createMember(tenantId, 'consultant');
  const file = csv('機器名,種類', 'NAS,');
  const input = { id, version: 1 };
  for (const actor of [stranger, consultant]) {
    const tried: readonly (() => Promise<unknown>)[] = [
      () => equipment.list(clinicId, {}),
      () => equipment.ledger(clinicId),
      () => equipment.save({ clinicId, equipment: { name: 'x', kind: 'other' } }),
      () => equipment.save({ clinicId, ...input, equipment: { name: 'x', kind: 'other' } }),
      () => equipment.remove(input),
      () => equipment.restore(input),
      () => equipment.review({ clinicId }),
      () => files.preview(clinicId, file),
      () => files.add(clinicId, file),
      () => files.csv(clinicId),
      () => files.xlsx(clinicId),
    ];
    for (const attempt of tried) await expect(asActor(actor, attempt)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});
