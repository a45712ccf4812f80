import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(180_000);

const CLINICS = ['あかね医院', '髙﨑内科'];
const LIST = `名称,ふりがな,種別,都道府県\n${CLINICS[0]},あかねいいん,診療所,東京都\n${CLINICS[1]},たかさきないか,診療所,東京都\n`;

let product: Product;
let chromium: TestChromium;
let page: Page;
let checklist = '';

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(), openChromium({ width: 1366, height: 768 })]);
  page = chromium.page;
  const tenant = 'あかね相談所';
  const made = await product.mamori('tenant', 'create', '--name', tenant, '--owner-email', 'akane@example.jp');
  const folder = mkdtempSync(join(tmpdir(), 'mamori-list-'));
  writeFileSync(join(folder, 'list.csv'), LIST);
  await product.mamori('clinics', 'import', join(folder, 'list.csv'), '--tenant', tenant);
  rmSync(folder, { recursive: true });
  await page.goto(String(Object(made).setUpUrl));
  await page.getByRole('button', { name: 'パスキーを登録する' }).click();
  await page.getByRole('link', { name: 'あとで用意する' }).click();
  await page.getByRole('link', { name: CLINICS[0] }).first().click();
  await page.getByRole('button', { name: 'チェックリストを始める' }).click();
  await page.waitForURL(/\/checklists\/./);
  checklist = page.url().replace(/\?.*$/, '');
});
afterAll(async () => {
  await chromium?.close();
  await product?.close();
});

/** Presses what makes a file, and reads it as the browser saved it. */
async function saved(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const answers = () =>
  product.database.asSuperuser<{ code: string; value: string | null; source: string; targetOn: string | null }>(
    `select i.code, a.value, a.source, a.target_on::text as "targetOn" from app.answers a
       join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id order by i.position`,
  );

describe('paper', () => {
  it('is made for writing on, and named after the clinic', async () => {
    await page.getByRole('button', { name: '様式を印刷・保存' }).click();
    const dialog = page.getByRole('dialog');
    expect(await axeFindings(page)).toEqual([]);
    const { name, bytes } = await saved(() => dialog.getByRole('button', { name: '用紙のPDFを保存' }).click());
    expect(name).toMatch(/^医療機関確認用_あかね医院_.*手書き用\.pdf$/);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await dialog.getByRole('link', { name: '用紙の回答を入力' }).click();
    await page.waitForURL(/\/paper$/);
  });

  it('is typed in by keyboard alone', async () => {
    await page.getByText(/記入票番号 [2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/).waitFor();
    await page.getByRole('textbox', { name: '用紙に書いた日' }).focus();
    const { keyboard } = page;
    await keyboard.type('8.11.20');
    await keyboard.press('Enter');
    await keyboard.type('1');
    await keyboard.press('Enter');
    await keyboard.type('２');
    await keyboard.press('Enter');
    await page.getByRole('textbox', { name: '1-① の目標日' }).waitFor();
    await keyboard.type('令和9年3月31日');
    await keyboard.press('Enter');
    await keyboard.type('1');
    await keyboard.press('Enter');
    await keyboard.type('3');
    await keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^2-③ の回答/);
    expect(await axeFindings(page)).toEqual([]);
    await until('four answers are saved', async () => (await answers()).filter(({ value }) => value).length === 4);
    expect((await answers()).slice(0, 4)).toEqual([
      { code: '-', value: 'yes', source: 'paper', targetOn: null },
      { code: '1-①', value: 'no', source: 'paper', targetOn: '2027-03-31' },
      { code: '2-①', value: 'yes', source: 'paper', targetOn: null },
      { code: '2-②', value: 'not_applicable', source: 'paper', targetOn: null },
    ]);
  });

  it('says what cannot be read, and waits there', async () => {
    const field = page.getByRole('textbox', { name: /^2-③ の回答/ });
    await field.fill('9');
    await field.press('Enter');
    await page.getByText('1から3の数字で答えてください。').waitFor();
    await field.fill('1');
    await field.press('Enter');
    await until('it is saved', async () => (await answers()).find(({ code }) => code === '2-③')?.value === 'yes');
  });
});

describe('the form', () => {
  it('holds the answers, as Excel and as PDF', async () => {
    await page.goto(checklist);
    await page.getByRole('button', { name: '様式を印刷・保存' }).click();
    const dialog = page.getByRole('dialog');
    const workbook = await saved(() => dialog.getByRole('button', { name: 'Excelを保存' }).first().click());
    expect(workbook.name).toMatch(/^医療機関確認用_あかね医院_.*\.xlsx$/);
    const [sheet] = (await readXlsx(workbook.bytes)).sheets;
    const row = sheet?.rows.find(([code]) => code === '1-①');
    expect(row?.slice(3, 6)).toEqual(['□', '■', '－']);
    expect(row?.[6]).toContain('令和8年11月20日');
    const pdf = await saved(() => dialog.getByRole('button', { name: 'PDFを保存' }).first().click());
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('can be asked for again when the server was not reached', async () => {
    await page.route('**/vendor-form.pdf', (route) => route.abort(), { times: 1 });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'PDFを保存' }).last().click();
    await dialog.getByRole('alert').getByText('作れませんでした。').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const { name } = await saved(() => dialog.getByRole('button', { name: 'もう一度作る' }).click());
    expect(name).toMatch(/^事業者確認用_あかね医院/);
  });
});

describe('the answers', () => {
  it('of all clinics come as a table that Excel reads', async () => {
    await page.goto(`${product.url}/clinics`);
    await page.getByRole('button', { name: '回答を書き出す' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('CSV（Excelで文字化けしません）').click();
    expect(await axeFindings(page)).toEqual([]);
    const { name, bytes } = await saved(() => dialog.getByRole('button', { name: '書き出す' }).click());
    expect(name).toBe('チェックリストの回答.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    expect(text).toContain('"髙﨑内科"');
    expect(text).toContain('チェックリスト未作成');
    expect(text.trim().split('\r\n')).toHaveLength(1 + 19 + 1);
  });

  it('of those chosen come alone', async () => {
    const dialog = page.getByRole('dialog');
    await dialog.getByText('この画面の一覧から選ぶ').click();
    await dialog.getByText(CLINICS[0] ?? '', { exact: true }).click();
    const { bytes } = await saved(() => dialog.getByRole('button', { name: '書き出す' }).click());
    expect(bytes.toString('utf8')).not.toContain('髙﨑内科');
  });
});
