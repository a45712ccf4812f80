import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { migrate } from '@mamori/migrations';
import { createTestDatabase, type TestDatabase } from '@mamori/platform/testing';
import { writeXlsx } from 'hucre/xlsx';
import { jsonOf, runCli, settingsOf } from '../testing/run-cli';

let test: TestDatabase;
let env: NodeJS.ProcessEnv;
let folder: string;
const at = (name: string) => join(folder, name);
const held = () =>
  test.asSuperuser<{ code: string; origin: string }>(`select code, origin from app.editions where code = 'r8'`);

beforeAll(async () => {
  test = await createTestDatabase({ migrate });
  env = settingsOf(test);
  folder = mkdtempSync(join(tmpdir(), 'mamori-edition-'));
  await jsonOf(env, 'editions', 'load');
  for (const name of ['あさひ', 'ゆうひ'])
    await jsonOf(env, 'tenant', 'create', '--name', name, '--owner-email', `${name.length}${Math.random()}@example.jp`);
  await save('form.xlsx', '令和８年度版');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await test.close();
});

/** A form made up for the test. */
async function save(name: string, year: string) {
  const rows = [
    [`試験のために作った架空のチェックリスト ${year}`],
    ['薬局確認用'],
    ['番号', '項目', '回答'],
    ['1', '体制構築'],
    ['①', 'システムの安全を担当する責任者を決めている', '□はい □いいえ'],
    ['②', '番号札の発行を一時的に止めている', '□はい □いいえ'],
  ];
  writeFileSync(at(name), await writeXlsx({ sheets: [{ name: '薬局', rows }] }));
}

it('reads a form into a draft, says what is to be reviewed and publishes nothing', async () => {
  const { code, out } = await runCli(env, 'edition', 'import', at('form.xlsx'), '--out', at('draft.json'));
  expect(code).toBe(0);
  expect(out).toMatch(/シート「薬局」: pharmacy 2 項目/u);
  expect(out).toMatch(/✓ 1-① +kept +100 {2}r7-pha-1-01/u);
  expect(out).toMatch(/\? 1-② +new/u);
  expect(await held()).toEqual([]);
});

it('does not write over a draft', async () => {
  const { code, err } = await runCli(env, 'edition', 'import', at('form.xlsx'), '--out', at('draft.json'));
  expect(code).toBe(1);
  expect(err).toMatch(/draft\.json/u);
});

it('names what is not settled, and publishes nothing', async () => {
  const { code, err } = await runCli(env, 'edition', 'publish', at('draft.json'));
  expect(code).toBe(1);
  expect(err).toMatch(/1-②: 対象の機器/u);
  expect(err).toMatch(/1-②: 前の年度版のどの項目/u);
  expect(await held()).toEqual([]);
});

it('publishes a reviewed draft for every consultancy, and may run again', async () => {
  const reviewed = readFileSync(at('draft.json'), 'utf8')
    .replaceAll('"isConfirmed": false', '"isConfirmed": true')
    .replaceAll('"scope": null', '"scope": "all"');
  writeFileSync(at('reviewed.json'), reviewed);
  const published = await jsonOf(env, 'edition', 'publish', at('reviewed.json'));
  expect(published).toEqual({ edition: { code: 'r8', result: 'loaded' }, tenants: 2 });
  expect(await held()).toEqual([
    { code: 'r8', origin: 'catalogue' },
    { code: 'r8', origin: 'catalogue' },
  ]);
  expect(await jsonOf(env, 'edition', 'publish', at('reviewed.json'))).toMatchObject({
    edition: { result: 'unchanged' },
  });
});

it('never changes what was published', async () => {
  writeFileSync(at('other.json'), readFileSync(at('reviewed.json'), 'utf8').replaceAll('番号札', '整理券'));
  const { code, err } = await runCli(env, 'edition', 'publish', at('other.json'));
  expect(code).toBe(1);
  expect(err).toMatch(/公開したときの内容と違います/u);
});

it.each([
  ['of an edition that is there', 'old.xlsx', '令和７年度版', /令和7年度版のファイル/u],
  ['that is no workbook', 'text.xlsx', null, /Excelブック/u],
])('refuses a file %s', async (_, name, year, said) => {
  if (year) await save(name, year);
  else writeFileSync(at(name), 'これはブックではありません');
  const { code, err } = await runCli(env, 'edition', 'import', at(name));
  expect(code).toBe(1);
  expect(err).toMatch(said);
});

it('refuses a draft file that was damaged', async () => {
  writeFileSync(at('damaged.json'), '{"draft": 1}');
  const { code, err } = await runCli(env, 'edition', 'publish', at('damaged.json'));
  expect(code).toBe(1);
  expect(err).toMatch(/読み取れません/u);
});
