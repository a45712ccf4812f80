import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, PlatformModule, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicImportRun } from './clinic-import-run';
import { ClinicImportService } from './clinic-import.service';
import { ClinicService } from './clinic.service';
import { ClinicsModule } from './clinics.module';
import { makeXlsx, toShiftJis } from './list-file/make-list.testing';
import { previewClinicList, type PreviewedClinicList } from './preview-clinic-list';
import type { ImportMode } from './schema.gen';

let database: TestDatabase;
let app: TestingModule;
let imports: ClinicImportService;
let run: ClinicImportRun;
let tenantId: string;
let owner: Actor;

beforeAll(async () => {
  database = await migratedDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
  imports = app.get(ClinicImportService);
  run = app.get(ClinicImportRun);
});
beforeEach(async () => {
  tenantId = await database.createTenant();
  owner = await database.createMember(tenantId, 'owner');
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const headings = ['名称', 'ふりがな', '種別', '都道府県', '電話番号', '医療機関コード'];
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    `第${index + 1}診療所`,
    'だいしんりょうじょ',
    '診療所',
    '東京都',
    '03-0000-0000',
    String(1_300_000 + index),
  ]);
const csvOf = (rows: readonly (readonly string[])[]) => [headings, ...rows].map((row) => row.join(',')).join('\r\n');

const read = async (bytes: Uint8Array): Promise<PreviewedClinicList> => {
  const list = await previewClinicList(bytes, '一覧.csv');
  if (list.type !== 'ClinicListRead') throw new Error(list.message);
  return list;
};
const listOf = (rows: readonly (readonly string[])[]) => read(Buffer.from(csvOf(rows)));
const as = <T>(work: () => Promise<T>, actor = owner) => asActor(actor, work);
const previewed = async (rows: readonly (readonly string[])[], mode: ImportMode = 'skip') => {
  const list = await listOf(rows);
  const id = await as(() => imports.preview(list));
  await as(() => imports.chooseMode({ id, mode }));
  return id;
};
const apply = (id: string) => as(() => imports.apply({ id }));
const runAsJob = (id: string) => as(() => run.run(id), systemActor(tenantId));
const count = async (table: string, where = 'true') => {
  const [row] = await database.asSuperuser<{ count: number }>(
    `select count(*)::int as count from app.${table} where tenant_id = $1 and (${where})`,
    [tenantId],
  );
  return row?.count;
};

it.each([
  ['UTF-8', 'utf-8', async () => Buffer.from(csvOf(rowsOf(500)))],
  ['Shift_JIS', 'shift_jis', async () => toShiftJis(csvOf(rowsOf(500)))],
  ['Excel', 'xlsx', () => makeXlsx([headings, ...rowsOf(500)])],
])('imports 500 clinics from %s, each with its audit row and its portfolio row', async (_, encoding, make) => {
  const list = await read(await make());
  const id = await as(() => imports.preview(list));
  const preview = { encoding, totalRows: 500, doneRows: 0, state: 'previewed', canApply: true };
  expect(await as(() => imports.get(id))).toMatchObject({ ...preview, counts: { create: 500, error: 0 } });
  expect(await count('clinics')).toBe(0);

  expect(await apply(id)).toMatchObject({ type: 'ClinicImportSaved', import: { state: 'applying' } });
  const progress: number[] = [];
  await as(() => run.run(id, (doneRows) => progress.push(doneRows)));
  expect(progress).toEqual([50, 100, 150, 200, 250, 300, 350, 400, 450, 500]);
  expect(await as(() => imports.get(id))).toMatchObject({ state: 'applied', doneRows: 500, canApply: false });
  expect(await count('clinics')).toBe(500);
  expect(await count('clinic_summaries', `two_factor = 'no_system'`)).toBe(500);
  expect(await count('audit_events', `action = 'clinic.created' and clinic_id is not null`)).toBe(500);
  expect(await count('audit_events', `action = 'clinic-import.applied'`)).toBe(1);
});

it('writes nothing in a dry run', async () => {
  const list = await listOf([...rowsOf(2), ['', 'よみ', '診療所', '東京都', '', '']]);
  const before = database.db.statements;
  const result = await as(() => imports.dryRun(list, 'update'));
  expect(database.db.statements - before).toBe(1);
  expect(result.counts).toEqual({ create: 2, update: 0, unchanged: 0, skip: 0, error: 1 });
  expect(result.rows.at(-1)).toEqual({
    line: 4,
    name: '',
    outcome: 'error',
    reasons: ['名称が空です。入力してください。'],
  });
  for (const table of ['clinics', 'clinic_imports', 'audit_events', 'outbox']) expect(await count(table)).toBe(0);
});

it('shows the rows in the file’s order, by outcome and page by page, in the reader’s language', async () => {
  const id = await previewed([...rowsOf(3), ['院', '漢字', '診療所', '東京都', '', '']]);
  const page = await as(() => imports.rows(id, null, 2));
  expect(page.nodes.map((row) => row.line)).toEqual([2, 3]);
  const rest = await as(() => imports.rows(id, null, 2, page.pageInfo.endCursor));
  expect(rest).toMatchObject({ nodes: [{ line: 4 }, { line: 5 }], pageInfo: { hasNextPage: false } });
  const faults = await as(() => imports.rows(id, 'error'));
  expect(faults.nodes).toEqual([
    {
      line: 5,
      name: '院',
      outcome: 'error',
      reasons: ['ふりがなに漢字が入っています。ひらがなかカタカナで書いてください。'],
    },
  ]);
  expect((await as(() => imports.rows(id, 'update'))).nodes).toEqual([]);
});

it('leaves known clinics out, or updates them and says what would change', async () => {
  const known = rowsOf(2);
  await apply(await importAll(known));
  const changed = [
    known[0]!.with(4, '06-1111-1111'),
    known[1]!,
    ['新しい院', 'あたらしいいん', '診療所', '大阪府', '', ''],
  ];
  const id = await previewed(changed);
  expect((await as(() => imports.get(id))).counts).toMatchObject({ create: 1, skip: 2 });

  const chosen = await as(() => imports.chooseMode({ id, mode: 'update' }));
  expect(chosen).toMatchObject({ import: { counts: { create: 1, update: 1, unchanged: 1, skip: 0 } } });
  const [update] = (await as(() => imports.rows(id, 'update'))).nodes;
  expect(update?.reasons).toEqual(['電話番号を「03-0000-0000」から「06-1111-1111」に変えます。']);
  await apply(id);
  await runAsJob(id);
  const { nodes } = await as(() => app.get(ClinicService).list({ text: '第1診療所' }));
  expect(nodes).toMatchObject([{ phone: '06-1111-1111', institutionCode: '1300000', version: 2 }]);
  expect(await count('clinics')).toBe(3);
  expect(await count('audit_events', `action = 'clinic.updated'`)).toBe(1);
});

/** Imports the rows and returns the import's id. */
async function importAll(rows: readonly (readonly string[])[]): Promise<string> {
  const id = await previewed(rows);
  await apply(id);
  await runAsJob(id);
  return id;
}

it('stops the whole import while a row stands in the way', async () => {
  const id = await previewed([...rowsOf(60), ['院', '', '診療所', '東京都', '', '']], 'stop');
  expect(await as(() => imports.get(id))).toMatchObject({ canApply: false });
  expect(await apply(id)).toEqual({ type: 'RowsInTheWay', count: 1 });
  expect(await count('outbox')).toBe(0);
});

it('stops without writing when a clinic was registered after the preview', async () => {
  const id = await previewed(rowsOf(60), 'stop');
  await apply(id);
  const clinic = { name: '第60診療所', nameKana: 'だい', kind: 'clinic' as const, prefecture: 13 };
  await as(() => app.get(ClinicService).create({ clinic }));
  await runAsJob(id);
  expect(await as(() => imports.get(id))).toMatchObject({ state: 'failed', doneRows: 0, counts: { error: 1 } });
  expect((await as(() => imports.get(id))).failure).toContain('プレビューのあとで');
  expect(await count('clinics')).toBe(1);
  expect(await apply(id)).toEqual({ type: 'ImportFailed', because: 'rows_in_the_way' });

  await as(() => imports.chooseMode({ id, mode: 'skip' }));
  await apply(id);
  await runAsJob(id);
  expect(await count('clinics')).toBe(60);
});

it('leaves out what was registered after the preview', async () => {
  const id = await previewed(rowsOf(3));
  await apply(id);
  await importAll(rowsOf(1));
  await runAsJob(id);
  expect(await as(() => imports.get(id))).toMatchObject({ state: 'applied', counts: { create: 2, skip: 1 } });
  expect(await count('clinics')).toBe(3);
});

it('writes each row once, asked twice, run twice and by two workers at once', async () => {
  const id = await previewed(rowsOf(120));
  await apply(id);
  expect(await apply(id)).toMatchObject({ type: 'ClinicImportSaved' });
  await Promise.all([runAsJob(id), runAsJob(id)]);
  await runAsJob(id);
  expect(await count('clinics')).toBe(120);
  expect(await count('audit_events', `action = 'clinic.created'`)).toBe(120);
  expect(await count('audit_events', `action = 'clinic-import.applied'`)).toBe(1);
  expect(await apply(id)).toEqual({ type: 'ImportApplied' });
  expect(await as(() => imports.chooseMode({ id, mode: 'update' }))).toEqual({ type: 'ImportApplied' });
});

it('goes on where it stopped after a crash between chunks and inside of one', async () => {
  const id = await previewed(rowsOf(120));
  await apply(id);
  const system = systemActor(tenantId);
  expect(await as(() => run.writeChunk(id), system)).toBe(50);
  const powerCut = async () => {
    await run.writeChunk(id);
    throw new Error('power cut');
  };
  await expect(as(() => database.db.transaction(powerCut), system)).rejects.toThrow('power cut');
  expect(await as(() => imports.get(id))).toMatchObject({ state: 'applying', doneRows: 50 });
  expect(await count('clinics')).toBe(50);
  await runAsJob(id);
  expect(await as(() => imports.get(id))).toMatchObject({ state: 'applied', doneRows: 120 });
  expect(await count('clinics')).toBe(120);
  expect(await count('clinic_import_rows', 'done_at is null or clinic_id is null')).toBe(0);
});

it('writes nothing of an import that nobody asked for', async () => {
  const id = await previewed(rowsOf(2));
  await runAsJob(id);
  expect(await count('clinics')).toBe(0);
});

it('takes the first of two rows about one clinic', async () => {
  const id = await importAll([rowsOf(1)[0]!, rowsOf(1)[0]!.with(4, '06-1111-1111')]);
  expect(await as(() => imports.get(id))).toMatchObject({ counts: { create: 1, error: 1 } });
  const { nodes } = await as(() => imports.rows(id, 'error'));
  expect(nodes[0]?.reasons).toEqual(['2行目と医療機関コードが同じです。どちらかを消すか、コードを直してください。']);
});

it('shows an import to no other consultancy and to no consultant', async () => {
  const id = await previewed(rowsOf(1));
  const stranger = systemActor(await database.createTenant('ほかの相談所'));
  const consultant = await database.createMember(tenantId, 'consultant');
  for (const actor of [stranger, consultant]) {
    const asks = [
      () => imports.get(id),
      () => imports.rows(id),
      () => imports.chooseMode({ id, mode: 'stop' }),
      () => imports.apply({ id }),
      () => run.run(id),
    ];
    for (const ask of asks) await expect(as<unknown>(ask, actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});

it('works for the operator’s command, which is nobody', async () => {
  const list = await listOf(rowsOf(2));
  const id = await as(() => imports.preview(list), systemActor(tenantId));
  await as(() => imports.apply({ id }), systemActor(tenantId));
  await runAsJob(id);
  expect(await count('clinics')).toBe(2);
});

it('keeps what it cannot make out as at fault, also when the mode changes', async () => {
  const list = await read(
    await makeXlsx([
      headings,
      ['第\u0000院', 'だい', '診療所', '東京都'],
      ['院\ud842', 'いん', '診療所', '東京都'],
      [`${'あ'.repeat(199)}𠮷𠮷`, 'い', '𠮷'.repeat(60), '東京都'],
    ]),
  );
  const id = await as(() => imports.preview(list));
  expect((await as(() => imports.get(id))).counts).toMatchObject({ error: 3 });
  await as(() => imports.chooseMode({ id, mode: 'update' }));
  const { nodes } = await as(() => imports.rows(id, 'error'));
  expect(nodes.map((row) => row.reasons[0])).toEqual([
    '名称に読み取れない文字が入っています。入力し直してください。',
    '名称に読み取れない文字が入っています。入力し直してください。',
    '名称が長すぎます。200文字以内にしてください。',
  ]);
});

it('keeps 10,000 rows as a preview', async () => {
  const id = await previewed(rowsOf(10_000), 'update');
  expect(await as(() => imports.get(id))).toMatchObject({ totalRows: 10_000, counts: { create: 10_000 } });
});
