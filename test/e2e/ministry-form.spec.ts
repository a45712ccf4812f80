import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, type TestChromium } from '../support/browser';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(180_000);

const CLINIC = 'みどり医院';
const HEADS = ['番号', '項目', 'はい', 'いいえ', '対象外', '確認日', '目標日', '備考'];
/** Set to a folder to keep pictures. */
const pictures = process.env.TEST_PICTURES;

let product: Product;
let chromium: TestChromium;
let page: Page;
let folder: string;
let checklist = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mamori-blank-'));
  [product, chromium] = await Promise.all([startProduct(), openChromium({ width: 1366, height: 768 })]);
  page = chromium.page;
  const tenant = 'みどり相談所';
  const made = await product.mamori('tenant', 'create', '--name', tenant, '--owner-email', 'midori@example.jp');
  writeFileSync(join(folder, 'list.csv'), `名称,ふりがな,種別,都道府県\n${CLINIC},みどりいいん,診療所,東京都\n`);
  await product.mamori('clinics', 'import', join(folder, 'list.csv'), '--tenant', tenant);
  await page.goto(String(Object(made).setUpUrl));
  await page.getByRole('button', { name: 'パスキーを登録する' }).click();
  await page.getByRole('link', { name: 'あとで用意する' }).click();
  await page.getByRole('link', { name: CLINIC }).first().click();
  await page.getByRole('button', { name: 'チェックリストを始める' }).click();
  await page.waitForURL(/\/checklists\/./);
  checklist = page.url().replace(/\?.*$/, '');
  await answer();
  writeFileSync(join(folder, 'blank.xlsx'), await blank());
});
afterAll(async () => {
  await chromium?.close();
  await product?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Two answers as a clerk gives them, written straight to the database: this journey is about the file. */
async function answer(): Promise<void> {
  await product.database.asSuperuser(
    `update app.answers a set value = x.value, confirmed_on = '2026-11-20', target_on = x.target_on::date, version = 1,
            remarks = x.remarks, answered_by_name = 'みどり', answered_at = now()
       from app.edition_items i, (values ('1-①', 'yes', null, ''), ('2-①', 'no', '2027-03-31', '=1+1'))
            as x(code, value, target_on, remarks)
      where i.tenant_id = a.tenant_id and i.id = a.item_id and i.code = x.code`,
  );
}

/** The file as the ministry could hand it out; the last item is missing in it. */
async function blank(): Promise<Uint8Array> {
  const items = await product.database.asSuperuser<{ code: string; label: string }>(
    `select i.code, i.label_ja as label from app.edition_items i join app.editions e on e.id = i.edition_id
      where e.code = 'r7' and i.form = 'medical' order by i.position`,
  );
  const rows = items.slice(0, -1).map(({ code, label }) => [code, label, '□', '□', '□', null, null, null]);
  const top = [['サイバーセキュリティ対策チェックリスト（試験用）'], ['医療機関名', null], HEADS];
  return writeXlsx({ sheets: [{ name: '医療機関確認用', rows: [...top, ...rows] }] });
}

async function look(name: string): Promise<void> {
  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 768 });
    await page.locator('h1').first().waitFor();
    if (pictures) await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    expect([name, width, await axeFindings(page)]).toEqual([name, width, []]);
    const overhang = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect([name, width, Math.max(0, overhang)]).toEqual([name, width, 0]);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

async function saved(press: () => Promise<void>): Promise<{ name: string; rows: readonly (readonly unknown[])[] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const [sheet] = (await readXlsx(readFileSync(await download.path()))).sheets;
  return { name: download.suggestedFilename(), rows: sheet?.rows ?? [] };
}

it('is asked for from a list that cannot have it yet', async () => {
  await page.getByRole('button', { name: '様式を印刷・保存' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('link', { name: '空欄のファイルを登録する' }).click();
  await page
    .getByRole('heading', { name: /厚労省の様式ファイル/ })
    .first()
    .waitFor();
  await look('form-files');
});

it('is refused with its reason when it is no such form', async () => {
  const medical = page.getByRole('region', { name: '医療機関確認用', exact: true });
  writeFileSync(
    join(folder, 'other.xlsx'),
    await writeXlsx({ sheets: [{ name: 'A', rows: [['番号', '項目', '回答']] }] }),
  );
  await medical.locator('input[type=file]').setInputFiles(join(folder, 'other.xlsx'));
  await medical.getByRole('alert').getByText('どのシートにも見つかりませんでした').waitFor();
});

it('shows which items have no cell, and takes one by hand', async () => {
  const medical = page.getByRole('region', { name: '医療機関確認用', exact: true });
  await medical.locator('input[type=file]').setInputFiles(join(folder, 'blank.xlsx'));
  await page.waitForURL(/\/form-blanks\/./);
  await page.getByText('回答を書くセルのない項目が1件あります').first().waitFor();
  await look('form-cells');
  await page.getByRole('button', { name: '4-①にセルを足す' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'セルの名前' }).fill('h4');
  await dialog.getByRole('combobox', { name: '書き込む内容' }).selectOption({ label: '回答（はい・いいえ）' });
  await look('form-cell-dialog');
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '回答（はい・いいえ） H4' }).waitFor();
  await expect(page.getByText('回答を書くセルのない項目が').count()).resolves.toBe(0);
});

it('is moved through by keyboard, and a change is taken back', async () => {
  const cell = page.locator('[data-cell="A1"]');
  await cell.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter'])
    await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name: 'セル C4 に書き込むもの' });
  await dialog.getByRole('combobox', { name: '何のセルか' }).selectOption({ label: '何も書き込まない' });
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '「はい」の欄 C4' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '元に戻す' }).click();
  await page.getByRole('button', { name: '「はい」の欄 C4' }).waitFor();
});

it('is tried with made-up answers and put in use', async () => {
  const example = await saved(() => page.getByRole('button', { name: '見本を書き込んで確かめる' }).click());
  expect(example.rows[1]?.[1]).toBe('（見本）あおぞらクリニック');
  await page.getByRole('button', { name: 'この様式を使う' }).click();
  await page.getByRole('button', { name: '使うのをやめる' }).waitFor();
});

it('holds the answers of the list, in the very file', async () => {
  await page.goto(checklist);
  await page.getByRole('button', { name: '様式を印刷・保存' }).click();
  const part = page.getByRole('dialog').locator('section', { hasText: '厚労省の様式ファイル' });
  await look('form-of-a-list');
  const { name, rows } = await saved(() => part.getByRole('button', { name: 'Excelを保存' }).click());
  expect(name).toMatch(/^医療機関確認用_みどり医院_.*厚労省様式\.xlsx$/);
  expect(rows[1]?.[1]).toBe(CLINIC);
  const line = rows.find(([code]) => code === '2-①');
  expect(line?.slice(2)).toEqual(['□', '■', '□', '令和8年11月20日', '令和9年3月31日', '=1+1']);
});
