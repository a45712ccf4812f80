import { Test, type TestingModule } from '@nestjs/testing';
import { type Actor, PlatformModule, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ClinicService } from '../../clinic.service';
import { ClinicsModule } from '../../clinics.module';
import type { BackupInput, SaveBackupInput } from '../../schema.gen';
import { SystemService } from '../../system.service';
import { Registers } from '../snapshot/registers';
import { readXlsx } from 'hucre/xlsx';
import { listFile } from '../rows/register-list';
import { BackupListService } from './backup-list.service';
import { BackupService } from './backup.service';

let database: TestDatabase;
let app: TestingModule;
let backups: BackupService;
let tenantId: string;
let owner: Actor;
let clinicId: string;

beforeAll(async () => {
  database = await migratedDatabase();
  app = await Test.createTestingModule({
    imports: [PlatformModule.with({ database: database.db }), ClinicsModule],
  }).compile();
  backups = app.get(BackupService);
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
async function createSystem(clinic = clinicId, kind: 'emr' | 'network' = 'emr'): Promise<string> {
  const login = { status: 'in_place' as const };
  const outcome = await asActor(owner, () =>
    app.get(SystemService).save({ clinicId: clinic, kind, name: '青空カルテ', clientLogin: login, serverLogin: login }),
  );
  if (outcome.type !== 'SystemSaved') throw new Error(outcome.type);
  return outcome.system.id;
}
const save = (backup: Partial<BackupInput> = {}, change: Partial<Omit<SaveBackupInput, 'backup'>> = {}, as = owner) =>
  asActor(as, () => backups.save({ clinicId, ...change, backup: { target: 'emr', name: 'カルテ', ...backup } }));
const saved = async (backup: Partial<BackupInput> = {}, change: Partial<SaveBackupInput> = {}) => {
  const outcome = await save(backup, change);
  if (outcome.type !== 'RowSaved') throw new Error(outcome.type);
  return outcome.row;
};
const book = () => asActor(owner, () => backups.book(clinicId));
const eventsOf = async (id: string) =>
  (
    await database.asSuperuser<{ action: string }>(
      `select action from app.audit_events where object_id = $1 and action like 'backup.%' order by id`,
      [id],
    )
  ).map(({ action }) => action);
const deadlinesOf = (id: string) =>
  database.asSuperuser(
    `select kind, due_on::text, title, path, settled_at is not null as settled from app.deadlines where subject_id = $1`,
    [id],
  );
const nextOn = async () =>
  (
    await database.asSuperuser<{ next_kind: string | null }>(
      `select next_kind from app.clinic_summaries where clinic_id = $1`,
      [clinicId],
    )
  )[0]?.next_kind;

it('keeps a copy as it was given, with the system whose data it is', async () => {
  const systemId = await createSystem();
  const given = {
    target: 'emr',
    name: '電子カルテのデータ',
    systemId,
    methods: ['nas', 'cloud'],
    frequency: 'daily',
    generations: 7,
    offlineCopy: 'yes',
    offsiteCopy: 'no',
    encryptedCopy: 'unknown',
    keptWhere: 'サーバ室のNAS',
    stepsWhere: '規程の棚',
    doneBy: '青空システム',
    succeededOn: '2026-01-10',
    testedOn: '2026-01-11',
    testResult: 'restored',
    testedBy: '事務長',
    nextTestOn: '2099-01-11',
    note: '月初に確認',
  } as const;
  const row = await saved(given);
  expect(row).toMatchObject({ ...given, clinicId, systemName: '青空カルテ', reviewedOn: null, version: 1 });
  expect((await book()).backups).toEqual([row]);
  expect(await eventsOf(row.id)).toEqual(['backup.added']);
});

it('lists by what is copied and then by name, and says what is still to be found out', async () => {
  await saved({ target: 'other', name: 'A' });
  await saved({ target: 'emr', name: 'B' });
  await saved({ target: 'emr', name: 'A' });
  const { backups: rows, clinicName } = await book();
  expect(rows.map(({ target, name }) => [target, name])).toEqual([
    ['emr', 'A'],
    ['emr', 'B'],
    ['other', 'A'],
  ]);
  expect(rows[0]?.remarks).toContainEqual({ kind: 'never_tested', isOurs: false });
  expect(clinicName).toBe('さくら内科');
});

it('names the systems whose data nothing on the list covers, leaving out lines to the outside', async () => {
  const covered = await createSystem();
  const bare = await createSystem();
  await createSystem(clinicId, 'network');
  const { id } = await saved({ systemId: covered });
  const isCovered = async () => new Map((await book()).systems.map((system) => [system.id, system.isCovered]));
  expect(await isCovered()).toEqual(
    new Map([
      [covered, true],
      [bare, false],
    ]),
  );
  await asActor(owner, () => backups.remove({ id, version: 1 }));
  expect((await isCovered()).get(covered)).toBe(false);
});

it('names a system no more that was taken off its register', async () => {
  const systemId = await createSystem();
  const { id } = await saved({ systemId });
  await asActor(owner, () => app.get(SystemService).remove({ id: systemId, version: 1 }));
  expect((await book()).backups).toMatchObject([{ id, systemId: null, systemName: null }]);
  await expect(save({ systemId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await saved({ note: '別の製品へ' }, { id, version: 1 })).toMatchObject({ systemId: null, version: 2 });
});

it('reminds of the next test, on the day that stands now, and no more of a copy that is gone', async () => {
  const { id } = await saved({ nextTestOn: '2099-04-01' });
  const deadline = {
    kind: 'restore_test',
    due_on: '2099-04-01',
    title: 'カルテをバックアップから戻す試験',
    path: `/clinics/${clinicId}/backups`,
    settled: false,
  };
  expect(await deadlinesOf(id)).toEqual([deadline]);
  expect(await nextOn()).toBe('restore_test');
  await saved({ nextTestOn: '2099-05-01' }, { id, version: 1 });
  expect(await deadlinesOf(id)).toEqual([{ ...deadline, due_on: '2099-05-01' }]);
  await asActor(owner, () => backups.remove({ id, version: 2 }));
  expect(await deadlinesOf(id)).toMatchObject([{ settled: true }]);
  expect(await nextOn()).toBeNull();
  await asActor(owner, () => backups.restore({ id, version: 3 }));
  expect(await deadlinesOf(id)).toMatchObject([{ settled: false }]);
  await saved({}, { id, version: 4 });
  expect(await deadlinesOf(id)).toMatchObject([{ settled: true }]);
});

it('takes a copy off the list and puts it back, once', async () => {
  const { id } = await saved();
  expect(await asActor(owner, () => backups.remove({ id, version: 1 }))).toMatchObject({
    type: 'RowRemoved',
    row: { id, version: 2 },
  });
  expect((await book()).backups).toEqual([]);
  await expect(save({}, { id, version: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await asActor(owner, () => backups.restore({ id, version: 2 }))).toMatchObject({ type: 'RowSaved' });
  expect(await asActor(owner, () => backups.restore({ id, version: 2 }))).toMatchObject({
    type: 'RowChangedMeanwhile',
  });
  expect(await eventsOf(id)).toEqual(['backup.added', 'backup.removed', 'backup.restored']);
});

it('shows what somebody else wrote in the meantime', async () => {
  const { id } = await saved();
  await saved({ name: '先の人' }, { id, version: 1 });
  const meanwhile = { type: 'RowChangedMeanwhile', current: { name: '先の人', version: 2 } };
  expect(await save({ name: '後の人' }, { id, version: 1 })).toMatchObject(meanwhile);
  expect(await asActor(owner, () => backups.remove({ id, version: 1 }))).toMatchObject(meanwhile);
});

it('lets one of two people win who save the same version at once', async () => {
  const { id } = await saved();
  const outcomes = await Promise.all(['甲', '乙'].map((name) => save({ name }, { id, version: 1 })));
  expect(outcomes.map(({ type }) => type).sort()).toEqual(['RowChangedMeanwhile', 'RowSaved']);
});

it('adds a copy once when the same request comes twice', async () => {
  const change = { clientMutationId: 'once' };
  expect(await save({}, change)).toEqual(await save({}, change));
  expect((await book()).backups).toHaveLength(1);
});

it('refuses what cannot be kept, and says in which field', async () => {
  expect(await save({ testResult: 'failed' })).toMatchObject({ type: 'InvalidInput', field: 'testedOn' });
});

it('holds 100 copies and refuses the next, added or put back', async () => {
  const { id } = await saved();
  await asActor(owner, () => backups.remove({ id, version: 1 }));
  await database.asSuperuser(
    `insert into app.backup_targets (tenant_id, id, clinic_id, target, name, methods)
     select $1, gen_random_uuid(), $2, 'other', n::text, '{}' from generate_series(1, 100) n`,
    [tenantId, clinicId],
  );
  expect(await save()).toEqual({ type: 'TooManyRows' });
  expect(await asActor(owner, () => backups.restore({ id, version: 2 }))).toEqual({ type: 'TooManyRows' });
});

it('says that the list was looked through, by whom and when, and leaves versions alone', async () => {
  const { id } = await saved();
  const { reviewedOn, count } = await asActor(owner, () => backups.review({ clinicId }));
  expect(count).toBe(1);
  expect(await book()).toMatchObject({
    reviewedOn,
    reviewedBy: '一宮 花子',
    backups: [{ id, version: 1, reviewedOn }],
  });
  expect(await eventsOf(clinicId)).toEqual(['backup.reviewed']);
});

it('writes a file that a spreadsheet takes for text', async () => {
  await saved({ name: '=1+1', methods: ['nas', 'tape'], generations: 3, offlineCopy: 'no' });
  const taken = await asActor(owner, () => app.get(BackupListService).take(clinicId, 'csv'));
  const file = async (format: 'csv' | 'xlsx') => {
    const names = { title: 'バックアップの記録', plain: 'backups' };
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await listFile(taken, format, names)).getStream()) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  };
  expect((await file('csv')).toString()).toContain(`"電子カルテ","'=1+1","","NAS、テープ","不明","3","なし"`);
  const [sheet] = (await readXlsx(await file('xlsx'))).sheets;
  expect(sheet?.rows.map((row) => row.slice(0, 2))).toEqual([
    ['対象', '名前'],
    ['電子カルテ', "'=1+1"],
  ]);
  expect(await eventsOf(clinicId)).toEqual(['backup.exported']);
});

it('is kept as evidence in words, as wide as its heading', async () => {
  await saved({ testedOn: '2026-01-11', testResult: 'restored', offlineCopy: 'yes' });
  const taken = await asActor(owner, () => app.get(Registers).snapshot(clinicId, 'backups'));
  expect(taken.facts.map(({ text }) => text)).toEqual(['1件', '1件', '1件']);
  expect(taken.rows.map((row) => row.length)).toEqual([taken.columns.length]);
  expect(taken.rows[0]).toEqual(expect.arrayContaining(['電子カルテ', 'カルテ', '2026/01/11', '戻せた']));
});

it('finds neither a foreign clinic nor a foreign copy nor a foreign system', async () => {
  const { id } = await saved();
  const elsewhere = await createSystem(await createClinic('別の診療所'));
  await expect(save({ systemId: elsewhere })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const other = await createClinic('もう一つの診療所');
  await expect(save({}, { clinicId: other, id, version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const stranger = systemActor(await database.createTenant('ほかの相談所'));
  const consultant = await database.createMember(tenantId, 'consultant');
  const input = { id, version: 1 };
  for (const actor of [stranger, consultant]) {
    const tried: readonly (() => Promise<unknown>)[] = [
      () => backups.book(clinicId),
      () => backups.save({ clinicId, backup: { target: 'emr', name: 'x' } }),
      () => backups.save({ clinicId, ...input, backup: { target: 'emr', name: 'x' } }),
      () => backups.remove(input),
      () => backups.restore(input),
      () => backups.review({ clinicId }),
      () => app.get(BackupListService).take(clinicId, 'csv'),
    ];
    for (const attempt of tried) await expect(asActor(actor, attempt)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});
