import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, PlatformModule } from '@mamori/platform';
import { asActor, makeWorkbook, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { writeXlsx } from 'hucre/xlsx';
import { ClinicService } from '../../clinic.service';
import { ClinicsModule } from '../../clinics.module';
import { toShiftJis } from '../../list-file/make-list.testing';
import type { EquipmentFilter, EquipmentInput, SaveEquipmentInput } from '../../schema.gen';
import { EquipmentFilesService, type EquipmentPreview } from './equipment-files.service';
import { EquipmentService } from './equipment.service';

let database: TestDatabase;
let app: TestingModule;
let equipment: EquipmentService;
let files: EquipmentFilesService;
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
  const tenantId = await database.createTenant();
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

const saved = async (piece: Partial<EquipmentInput> = {}, change: Partial<SaveEquipmentInput> = {}) => {
  const outcome = await asActor(owner, () =>
    equipment.save({ clinicId, ...change, equipment: { name: '受付PC', kind: 'computer', ...piece } }),
  );
  if (outcome.type !== 'EquipmentSaved') throw new Error(outcome.type);
  return outcome.equipment;
};
const list = (filter: EquipmentFilter = {}, first?: number) =>
  asActor(owner, () => equipment.list(clinicId, filter, first));
const eventsOf = async (id: string) =>
  (
    await database.asSuperuser<{ action: string }>(
      `select action from app.audit_events where object_id = $1 and action like 'equipment.%' order by id`,
      [id],
    )
  ).map(({ action }) => action);
const planOf = (preview: EquipmentPreview) => {
  if (preview.type === 'FileRefused') throw new Error(preview.message);
  return preview.plan;
};
const csv = (...lines: readonly string[]) => Buffer.from(lines.join('\r\n'));

it('shows what a file would add and change, then does it once', async () => {
  const { id } = await saved({ note: '年1回点検' });
  const file = csv('機器名,種類,リモート保守', '受付PC,パソコン,あり', 'NAS,NAS,あり', '冷蔵庫,家電,なし', 'NAS,,');
  const preview = await asActor(owner, () => files.preview(clinicId, file));
  expect(preview).toMatchObject({
    rows: [
      { outcome: 'change', changes: [{ field: 'isRemote', from: 'false', to: 'true' }] },
      { outcome: 'add', name: 'NAS' },
      { outcome: 'error', name: '冷蔵庫' },
      { outcome: 'doubtful', name: 'NAS' },
    ],
  });
  expect((await list()).totalCount).toBe(1);
  const done = { type: 'EquipmentImported', added: 1, changed: 1, left: 2 };
  expect(await asActor(owner, () => files.add(clinicId, file, planOf(preview)))).toEqual(done);
  expect(await asActor(owner, () => files.add(clinicId, file, planOf(preview)))).toEqual({
    ...done,
    added: 0,
    changed: 0,
    left: 4,
  });
  expect((await list()).nodes).toMatchObject([
    { name: 'NAS', kind: 'storage', isRemote: true },
    { name: '受付PC', isRemote: true, note: '年1回点検', version: 2 },
  ]);
  expect(await eventsOf(clinicId)).toEqual(['equipment.imported']);
  expect(await eventsOf(id)).toEqual(['equipment.added', 'equipment.changed']);
});

it('does nothing when the ledger changed since the preview', async () => {
  const { id } = await saved();
  const file = csv('機器名,備考', '受付PC,点検済み');
  const preview = await asActor(owner, () => files.preview(clinicId, file));
  await saved({ note: '先の人' }, { id, version: 1 });
  const meanwhile = { type: 'LedgerChangedMeanwhile' };
  expect(await asActor(owner, () => files.add(clinicId, file, planOf(preview)))).toEqual(meanwhile);
  expect((await list()).nodes).toMatchObject([{ note: '先の人', version: 2 }]);
});

it('does not do to one ledger what a preview showed of another file', async () => {
  const preview = await asActor(owner, () => files.preview(clinicId, csv('機器名,備考', '受付PC,甲')));
  const other = csv('機器名,備考', '受付PC,乙');
  expect(await asActor(owner, () => files.add(clinicId, other, planOf(preview)))).toEqual({
    type: 'LedgerChangedMeanwhile',
  });
});

it('lets two people import the same file at once without doubling anything', async () => {
  const file = csv('機器名,種類', 'NAS,', 'ルーター,');
  const outcomes = await Promise.all([1, 2].map(() => asActor(owner, () => files.add(clinicId, file))));
  expect(outcomes.map((outcome) => outcome.type === 'EquipmentImported' && outcome.added).sort()).toEqual([0, 2]);
  expect((await list()).totalCount).toBe(2);
});

it.each<readonly [string, () => Promise<Uint8Array>]>([
  ['CSV', async () => Buffer.from((await files.csv(clinicId)).csv)],
  ['a workbook', async () => (await files.xlsx(clinicId)).xlsx],
])('writes %s that it knows again, safe from formulas, pieces of one name included', async (_, write) => {
  const dates = { boughtOn: '2022-04-01', supportEndsOn: '2027-10-14' };
  await saved({ name: '=1+1', place: '受付', isRemote: true, note: '1行目\n2行目', ...dates });
  await saved({ name: '-NAS', model: '001', osVersion: '2026/04/01' });
  await saved({ name: 'ノートPC' });
  await saved({ name: 'ノートPC' });
  const file = await asActor(owner, write);
  expect(await asActor(owner, () => files.preview(clinicId, file))).toMatchObject({
    unknownColumns: [],
    rows: [{ outcome: 'same' }, { outcome: 'same' }, { outcome: 'same' }, { outcome: 'same' }],
  });
  expect(await eventsOf(clinicId)).toEqual(['equipment.exported']);
});

it('reads the workbook of a spreadsheet program, with its dates, and Shift_JIS', async () => {
  const heads = ['機器名', '種類', '購入日', 'サポート終了日'];
  const bought = new Date('2022-04-01T00:00:00Z');
  const columns = heads.map((_, index) => (index === 2 ? { numFmt: 'yyyy/mm/dd' } : {}));
  const rows = [heads, ['受付PC', 'パソコン', bought, 46478], ['NAS', 'NAS', null, '令和１０年３月３１日']];
  const book = await writeXlsx({ sheets: [{ name: '機器', columns, rows }] });
  expect(await asActor(owner, () => files.preview(clinicId, book))).toMatchObject({
    rows: [
      { outcome: 'add', equipment: { boughtOn: '2022-04-01', supportEndsOn: '2027-04-01' } },
      { outcome: 'add', equipment: { boughtOn: null, supportEndsOn: '2028-03-31' } },
    ],
  });
  const text = toShiftJis('機器名,種類\r\n受付ＰＣ,パソコン\r\n');
  expect(await asActor(owner, () => files.preview(clinicId, text))).toMatchObject({ rows: [{ name: '受付ＰＣ' }] });
});

const ole = (more = '') => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(more, 'utf16le')]);
const manyRows = (count: number) => csv('機器名,種類', ...Array.from({ length: count }, (_, n) => `PC${n},`));

it.each([
  ['an empty file', Buffer.alloc(0), '何も入っていません'],
  ['a workbook that is none', Buffer.from('PK\u0003\u0004 not a zip'), 'Excelファイルとして読み取れません'],
  ['a workbook with macros', makeWorkbook([{ name: 'xl/vbaProject.bin', content: 'x' }]), 'マクロ'],
  ['a workbook with a password', ole('EncryptedPackage'), 'パスワード'],
  ['a workbook of the old kind', ole(), '古い形式'],
  ['10,000 rows', manyRows(10_000), '1,000件まで'],
  ['10,001 rows', manyRows(10_001), '1,000件まで'],
])('refuses %s and says why', async (_, bytes, why) => {
  expect(await asActor(owner, () => files.preview(clinicId, bytes))).toEqual({
    type: 'FileRefused',
    message: expect.stringContaining(why),
  });
});

it('takes a full ledger in and changes all of it in one go', async () => {
  await asActor(owner, () => files.add(clinicId, manyRows(1_000)));
  const { csv: text } = await asActor(owner, () => files.csv(clinicId));
  const file = Buffer.from(text.replaceAll('"その他"', '"サーバ"'));
  const done = { type: 'EquipmentImported', added: 0, changed: 1_000, left: 0 };
  expect(await asActor(owner, () => files.add(clinicId, file))).toEqual(done);
  expect((await list({ kind: 'server' }, 1)).totalCount).toBe(1_000);
});
