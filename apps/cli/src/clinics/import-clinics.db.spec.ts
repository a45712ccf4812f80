import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { jsonOf, runCli, settingsOf } from '../testing/run-cli';

let test: TestDatabase;
let env: NodeJS.ProcessEnv;
let dir: string;
let tenantId: string;
const tenant = 'みどり医療コンサルティング';
const heading = '名称,ふりがな,種別,都道府県,電話番号';

beforeAll(async () => {
  test = await migratedDatabase();
  env = settingsOf(test);
  dir = mkdtempSync(join(tmpdir(), 'mamori-import-'));
  tenantId = await test.createTenant(tenant);
});
afterAll(async () => {
  rmSync(dir, { recursive: true });
  await test.close();
});

interface Imported {
  readonly written: boolean;
  readonly encoding: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly unknownColumns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly outcome: string; readonly reasons: readonly string[] }[];
}

let files = 0;
function fileOf(...rows: readonly string[]): string {
  const path = join(dir, `list-${(files += 1)}.csv`);
  writeFileSync(path, [heading, ...rows].join('\r\n'));
  return path;
}
const argv = (file: string, ...more: string[]) => ['clinics', 'import', file, '--tenant', tenant, ...more];
const clinics = async () =>
  (
    await test.asSuperuser<{ name: string }>('select name from app.clinics where tenant_id = $1 order by name', [
      tenantId,
    ])
  ).map(({ name }) => name);

it('imports a long list, and the portfolio knows every clinic', async () => {
  const rows = Array.from({ length: 120 }, (_, index) => `第${index}診療所,だい,診療所,東京都,`);
  const imported = await jsonOf<Imported>(env, ...argv(fileOf(...rows)));
  expect(imported).toMatchObject({ written: true, encoding: 'utf-8', counts: { create: 120, error: 0 } });
  expect(imported.rows).toHaveLength(120);
  const [row] = await test.asSuperuser(
    `select (select count(*)::int from app.clinic_summaries where tenant_id = $1) as summaries,
            (select count(*)::int from app.audit_events where tenant_id = $1 and action = 'clinic.created') as audited`,
    [tenantId],
  );
  expect(row).toEqual({ summaries: 120, audited: 120 });
});

it('only tells in a dry run', async () => {
  const before = await clinics();
  const file = fileOf('から診療所,から,診療所,東京都,', '第1診療所,だい,診療所,東京都,03-0000-0001');
  const { code, out, err } = await runCli(env, ...argv(file, '--dry-run', '--mode', 'update'));
  expect(code).toBe(0);
  expect(out).toContain('新規 1、更新 1');
  expect(out).toContain('3行目  第1診療所');
  expect(err).toContain('--dry-run');
  expect(await clinics()).toEqual(before);
});

it('writes nothing when a row stands in the way, and says which and why', async () => {
  const before = await clinics();
  const file = fileOf('止まる診療所,とまる,診療所,東京都,', '県なし診療所,けんなし,診療所,東亰,');
  const { code, out, err } = await runCli(env, ...argv(file));
  expect(code).toBe(1);
  expect(out).toContain('3行目  県なし診療所');
  expect(err).toContain('何も書き込んでいません');
  expect(await clinics()).toEqual(before);
  const dry = await runCli(env, ...argv(file, '--dry-run', '--json'));
  expect(dry.code).toBe(1);
  expect(JSON.parse(dry.out)).toMatchObject({ written: false, counts: { create: 1, error: 1 } });
});

it('leaves rows out, or updates, as it is told', async () => {
  const file = fileOf(
    '新しい診療所,あたらしい,診療所,東京都,',
    '第2診療所,だい,診療所,東京都,03-0000-0000',
    '県なし診療所,けん,診療所,東亰,',
  );
  const skipped = await jsonOf<Imported>(env, ...argv(file, '--mode', 'skip'));
  expect(skipped).toMatchObject({ written: true, counts: { create: 1, skip: 1, error: 1 } });
  const updated = await jsonOf<Imported>(env, ...argv(file, '--mode', 'update'));
  expect(updated).toMatchObject({ written: true, counts: { unchanged: 1, update: 1, error: 1 } });
  const [row] = await test.asSuperuser(`select phone from app.clinics where name = '第2診療所'`);
  expect(row).toEqual({ phone: '03-0000-0000' });
});

it('names columns that it does not read', async () => {
  const path = join(dir, 'columns.csv');
  writeFileSync(path, `${heading},好きな色\n色診療所,いろ,診療所,東京都,,青\n`);
  const { err } = await runCli(env, ...argv(path, '--dry-run'));
  expect(err).toContain('読まなかった列: 好きな色');
});

it.each([
  ['a file that is not there', () => join(dir, 'absent.csv'), 'その場所にファイルがありません。'],
  ['a folder', () => dir, 'フォルダーです'],
  [
    'a file without a list',
    () => (writeFileSync(join(dir, 'x.pdf'), '%PDF-1.7\n'), join(dir, 'x.pdf')),
    '読み取れません',
  ],
  [
    'a file of more than 5 MB',
    () => (writeFileSync(join(dir, 'big.csv'), Buffer.alloc(5_100_000, 97)), join(dir, 'big.csv')),
    '5',
  ],
])('refuses %s and says what is wrong', async (_, path, message) => {
  const { code, out, err } = await runCli(env, ...argv(path()));
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(message);
});

it('refuses a consultancy that does not exist before it reads anything', async () => {
  const { code, err } = await runCli(env, 'clinics', 'import', join(dir, 'absent.csv'), '--tenant', 'みどり');
  expect(code).toBe(1);
  expect(err).toContain(tenant);
});
