import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, type TestChromium } from '../support/browser';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(180_000);

const CLINIC = 'あかね医院';
const LIST = `名称,ふりがな,種別,都道府県\n${CLINIC},あかねいいん,診療所,東京都\n`;

let product: Product;
let chromium: TestChromium;
let page: Page;
let folder = '';
let checklist = '';

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(), openChromium({ width: 1366, height: 768 })]);
  page = chromium.page;
  folder = mkdtempSync(join(tmpdir(), 'mamori-returned-'));
  const tenant = 'あかね相談所';
  const made = await product.mamori('tenant', 'create', '--name', tenant, '--owner-email', 'akane@example.jp');
  writeFileSync(join(folder, 'list.csv'), LIST);
  await product.mamori('clinics', 'import', join(folder, 'list.csv'), '--tenant', tenant);
  await page.goto(String(Object(made).setUpUrl));
  await page.getByRole('button', { name: 'パスキーを登録する' }).click();
  await page.getByRole('link', { name: 'あとで用意する' }).click();
  await page.getByRole('link', { name: CLINIC }).first().click();
  await page.getByRole('button', { name: 'チェックリストを始める' }).click();
  await page.waitForURL(/\/checklists\/./);
  checklist = page.url().replace(/\?.*$/, '');
});
afterAll(async () => {
  await chromium?.close();
  await product?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The form as the browser saved it. */
async function download(): Promise<Buffer> {
  await page.goto(checklist);
  await page.getByRole('button', { name: '様式を印刷・保存' }).click();
  const press = page.getByRole('dialog').getByRole('button', { name: 'Excelを保存' }).first().click();
  const [file] = await Promise.all([page.waitForEvent('download'), press]);
  return readFileSync(await file.path());
}

/** The same sheet, filled in by somebody elsewhere; saved under a name. */
async function fillIn(bytes: Buffer, name: string, cells: Readonly<Record<string, Readonly<Record<number, string>>>>) {
  const [sheet] = (await readXlsx(bytes)).sheets;
  const rows = (sheet?.rows ?? []).map((row) => {
    const change = cells[String(row[0])] ?? {};
    return row.map((value, column) => change[column] ?? value);
  });
  const path = join(folder, name);
  writeFileSync(path, await writeXlsx({ sheets: [{ name: sheet?.name ?? '', rows }] }));
  return path;
}

async function handIn(path: string): Promise<void> {
  await page.goto(checklist);
  await page.getByRole('button', { name: '記入した様式を取り込む' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'ファイルを選ぶ' }).click();
  await (await chooser).setFiles(path);
}

const answers = () =>
  product.database.asSuperuser<{ code: string; value: string | null; source: string; targetOn: string | null }>(
    `select i.code, a.value, a.source, a.target_on::text as "targetOn" from app.answers a
       join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
      where a.value is not null order by i.position`,
  );

describe('a form that was filled in elsewhere', () => {
  it('says that there is nothing to do when nothing was filled in', async () => {
    const path = join(folder, 'same.xlsx');
    writeFileSync(path, await download());
    await handIn(path);
    await page.getByText('19件すべてがいまの回答と同じです。').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('shows what differs beside what stands, and what cannot be read', async () => {
    const filled = await fillIn(await download(), 'filled.xlsx', {
      '1-①': { 3: '■' },
      '2-①': { 4: '○', 7: '3/31' },
      '2-②': { 3: '■', 4: '■' },
    });
    await handIn(filled);
    await page.getByRole('heading', { name: '違いのある項目 2件' }).waitFor();
    await page.getByRole('heading', { name: '確かめる項目 1件' }).waitFor();
    await page.getByText('2つ以上の答えに印があります。1つを選んでください。').waitFor();
    expect(await answers()).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is put right by hand where it could not be read', async () => {
    await page.getByRole('button', { name: '直す' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: '対象外' }).check({ force: true });
    await dialog.getByRole('button', { name: 'この回答で取り込む' }).click();
    await page.getByText('1件を取り込みました').first().waitFor();
    expect(await answers()).toMatchObject([{ code: '2-②', value: 'not_applicable', source: 'form' }]);
  });

  it('is taken into the list, and given back', async () => {
    await page.getByRole('button', { name: '選んだ2件を取り込む' }).click();
    await page.getByText('3件を取り込みました').first().waitFor();
    expect(await answers()).toMatchObject([
      { code: '1-①', value: 'yes', source: 'form' },
      { code: '2-①', value: 'no', targetOn: '2027-03-31' },
      { code: '2-②', value: 'not_applicable' },
    ]);
    await page.getByRole('link', { name: 'チェックリストを見る' }).click();
    await page.getByText('様式から取り込み').or(page.getByText('いいえ')).first().waitFor();
    await page.goBack();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.getByText('3件を元に戻しました').first().waitFor();
    expect(await answers()).toEqual([]);
  });

  it('says which file is none of it', async () => {
    const path = join(folder, 'other.xlsx');
    writeFileSync(path, await writeXlsx({ sheets: [{ name: '一覧', rows: [['名称', '電話']] }] }));
    await handIn(path);
    const alert = page.getByRole('dialog').getByRole('alert');
    await alert.getByText('チェックリストの様式も回答の表も見つかりませんでした。').waitFor();
  });
});
