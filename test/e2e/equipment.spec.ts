import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(180_000);

const CLINIC = 'あかね医院';
const LIST = `名称,ふりがな,種別,都道府県\n${CLINIC},あかねいいん,診療所,東京都\n`;
const EQUIPMENT = '機器名,種類,設置場所,サポート終了日\r\n受付PC,パソコン,受付,令和9年10月14日\r\nNAS,NAS,事務室,\r\n';

let product: Product;
let chromium: TestChromium;
let page: Page;
let folder: string;
const pictures = process.env.TEST_PICTURES;

beforeAll(async () => {
  product = await startProduct();
  chromium = await openChromium({ width: 1280, height: 800 });
  page = chromium.page;
  folder = mkdtempSync(join(tmpdir(), 'mamori-list-'));
  const tenant = 'あかね相談所';
  const made = await product.mamori('tenant', 'create', '--name', tenant, '--owner-email', 'akane@example.jp');
  writeFileSync(join(folder, 'clinics.csv'), LIST);
  await product.mamori('clinics', 'import', join(folder, 'clinics.csv'), '--tenant', tenant);
  await setUpByPasskey(page, String(Object(made).setUpUrl));
  const [clinic] = await product.database.asSuperuser<{ id: string }>('select id from app.clinics');
  await page.goto(`${product.url}/clinics/${clinic!.id}/equipment`);
});
afterAll(async () => {
  await chromium?.close();
  await product?.close();
  rmSync(folder, { recursive: true, force: true });
});

const dialog = () => page.getByRole('dialog', { name: '機器の一覧を取り込む' });
const rowOf = (name: string) => dialog().getByRole('listitem').filter({ hasText: name }).first();
const picture = async (name: string) => {
  if (pictures) await page.screenshot({ path: join(pictures, `equipment-${name}.png`) });
};
const choose = async (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, name), bytes);
  await page.locator('input[type=file]').setInputFiles(join(folder, name));
};
const ledger = () =>
  product.database.asSuperuser(
    'select name, kind, note, support_ends_on::text as "endsOn" from app.equipment where removed_at is null order by name, id',
  );

/** The exported workbook with its rows changed as somebody at a desk would. */
async function edited(change: (rows: (string | null)[][]) => void): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Excelで書き出す' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`機器台帳_${CLINIC}.xlsx`);
  const [sheet] = (await readXlsx(readFileSync(await download.path()))).sheets;
  const rows = (sheet?.rows ?? []).map((row) => row.map((cell) => (cell === null ? null : String(cell))));
  change(rows);
  return writeXlsx({ sheets: [{ name: '機器台帳', rows }] });
}

it('takes a first list in, after a connection that was lost', async () => {
  await page.getByRole('button', { name: 'ファイルから取り込む' }).click();
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    dialog().getByRole('link', { name: 'Excelのひな形' }).click(),
  ]);
  expect(template.suggestedFilename()).toBe('機器台帳_ひな形.xlsx');
  await choose('first.csv', EQUIPMENT);
  await dialog().getByText('追加 2件').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.route('**/imports/equipment/*?plan=*', (route) => route.abort('connectionfailed'), { times: 1 });
  await dialog().getByRole('button', { name: '2件を取り込む' }).click();
  await dialog().getByRole('alert').waitFor();
  expect(await ledger()).toEqual([]);
  await dialog().getByRole('button', { name: '2件を取り込む' }).click();
  await page.getByText('2件を追加し、0件を変更しました。').waitFor();
  expect(await ledger()).toEqual([
    { name: 'NAS', kind: 'storage', note: '', endsOn: null },
    { name: '受付PC', kind: 'computer', note: '', endsOn: '2027-10-14' },
  ]);
});

it('shows what a changed export would do, and does it though somebody else was faster', async () => {
  const file = await edited((rows) => {
    const at = (name: string) => rows.find((row) => row[0] === name);
    const desk = at('受付PC');
    if (desk) [desk[4], desk[11]] = ['会計', '点検済み'];
    rows.push(['ルーター', 'ネットワーク機器'], ['ルーター', 'VPN'], ['冷蔵庫', '家電']);
  });
  await page.getByRole('button', { name: 'ファイルから取り込む' }).click();
  await choose('changed.xlsx', file);
  await dialog().getByText('追加 1件、変更 1件、同じ 1件、確認が必要 1件、読み取れない行 1件').waitFor();
  await rowOf('受付PC').getByText('備考：（空欄） → 点検済み').waitFor();
  await rowOf('冷蔵庫').getByText('種類「家電」は読み取れません').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture('preview');
  await page.setViewportSize({ width: 390, height: 844 });
  await picture('preview-phone');
  await page.setViewportSize({ width: 1280, height: 800 });

  await product.database.asSuperuser(
    `update app.equipment set note = '先の人', version = version + 1 where name = '受付PC'`,
  );
  await dialog().getByRole('button', { name: '2件を取り込む' }).click();
  await dialog().getByText('確かめている間に台帳が変わりました').waitFor();
  await rowOf('受付PC').getByText('備考：先の人 → 点検済み').waitFor();
  await picture('meanwhile');
  await dialog().getByRole('button', { name: '2件を取り込む' }).click();
  await page.getByText('1件を追加し、1件を変更しました。').waitFor();
  expect(await ledger()).toEqual([
    { name: 'NAS', kind: 'storage', note: '', endsOn: null },
    { name: 'ルーター', kind: 'network', note: '', endsOn: null },
    { name: '受付PC', kind: 'computer', note: '点検済み', endsOn: '2027-10-14' },
  ]);
});

it('finds nothing to do in an export that nobody changed', async () => {
  const file = await edited(() => undefined);
  await page.getByRole('button', { name: 'ファイルから取り込む' }).click();
  await choose('same.xlsx', file);
  await dialog().getByText('追加も変更もありません。').waitFor();
  expect(
    await dialog()
      .getByRole('button', { name: /件を取り込む/ })
      .count(),
  ).toBe(0);
});
