import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { toWorkbook } from '../../libs/editions/src/import/testing/layouts';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(240_000);

const TENANT = 'あかつき医療支援';
const LIST = '名称,ふりがな,種別,都道府県\nさくら医院,さくらいいん,診療所,東京都\n';
/** Made up for this test; nothing in it is the ministry's. */
const TABLE = [
  'ガイドライン第７.１版との対応表（試験のために作った架空の表）',
  '項目番号|項目|ガイドラインの該当箇所',
  '１－①|責任者を決めている|企画管理編 90.1、90.2',
  '2-⑩|二要素認証|システム運用編 90⑤',
  '9-⑨|ない項目|企画管理編 1',
];

let product: Product;
let chromium: TestChromium;
let page: Page;
let folder: string;
const pictures = process.env.TEST_PICTURES;

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(), openChromium()]);
  page = chromium.page;
  folder = mkdtempSync(join(tmpdir(), 'mamori-guideline-'));
  writeFileSync(join(folder, 'list.csv'), LIST);
  writeFileSync(join(folder, 'table.xlsx'), await toWorkbook([{ name: '対応表', rows: TABLE }]));
  writeFileSync(join(folder, 'memo.xlsx'), await toWorkbook([{ name: 'メモ', rows: ['来月までに決める'] }]));
  await product.mamori('editions', 'load');
  const created = Object(
    await product.mamori('tenant', 'create', '--name', TENANT, '--owner-email', 'owner@example.jp'),
  );
  await product.mamori('clinics', 'import', join(folder, 'list.csv'), '--tenant', TENANT);
  await setUpByPasskey(page, String(created.setUpUrl));
});
afterAll(async () => {
  await chromium?.close();
  await product?.close();
  rmSync(folder, { recursive: true, force: true });
});

const seen = async (name: string) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    if (pictures) await page.screenshot({ path: join(pictures, `guideline-${name}-${width}.png`), fullPage: true });
    expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
  }
  expect(await axeFindings(page)).toEqual([]);
};
const send = (file: string) => page.locator('input[type=file]').setInputFiles(join(folder, file));

describe('where a later guideline speaks of the items', () => {
  it('is asked for beside the edition, and a file without places is refused with what to do', async () => {
    await page.goto(`${product.url}/editions`);
    await page
      .getByRole('row', { name: /令和7年度版/u })
      .getByRole('link', { name: 'ガイドラインの対応表' })
      .click();
    await page.getByRole('heading', { name: '令和7年度版 ガイドラインの対応表' }).waitFor();
    await send('memo.xlsx');
    await page.getByRole('alert').filter({ hasText: '取り込める行がありません' }).waitFor();
    await page.getByRole('cell', { name: /の見出しが見つかりません/u }).waitFor();
    await seen('refused');
  });

  it('is shown before it is taken, with its version and what is left out', async () => {
    await send('table.xlsx');
    await page.getByText('2項目の該当箇所があります。').waitFor();
    await page.getByRole('cell', { name: /「9-⑨」という番号の項目は、この年度版にありません。/u }).waitFor();
    expect(await page.getByRole('textbox', { name: /^ガイドラインの版/u }).inputValue()).toBe('7.1');
    await seen('read');
  });

  it('asks for a version that is one', async () => {
    await page.getByRole('textbox', { name: /^ガイドラインの版/u }).fill('新しい版');
    await page.getByRole('button', { name: '取り込む', exact: true }).click();
    await page.getByText('ガイドラインの版を「7.1」のように入力してください。').waitFor();
    await page.getByRole('textbox', { name: /^ガイドラインの版/u }).fill('７.１');
    await page.getByRole('button', { name: '取り込む', exact: true }).click();
    await page.getByRole('button', { name: '第7.1版の対応表を外す' }).waitFor();
    await seen('taken');
  });

  it('stands on the card of the item, before what was shipped', async () => {
    await page.goto(`${product.url}/clinics`);
    await page.getByRole('link', { name: 'さくら医院' }).first().click();
    await page.getByRole('button', { name: 'チェックリストを始める' }).click();
    await page.waitForURL('**/checklists/**');
    await page.goto(`${page.url().split('?')[0] ?? ''}?item=${encodeURIComponent('2-⑩')}`);
    await page.getByText('ガイドラインの該当箇所').click();
    const places = page.getByRole('listitem').filter({ hasText: /^第\d+\.\d+版/u });
    await places.first().waitFor();
    expect(await places.allInnerTexts()).toEqual([
      expect.stringMatching(/第7\.1版\s*システム運用編 90⑤\s*取り込み/u),
      expect.stringMatching(/第6\.0版\s*システム運用編 14⑤\s*推定/u),
    ]);
  });

  it('is taken away and put back', async () => {
    await page.goto(`${product.url}/editions`);
    await page
      .getByRole('row', { name: /令和7年度版/u })
      .getByRole('link', { name: 'ガイドラインの対応表' })
      .click();
    await page.getByRole('button', { name: '第7.1版の対応表を外す' }).click();
    await page.getByText('取り込んだ対応表はありません').waitFor();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.getByRole('button', { name: '第7.1版の対応表を外す' }).waitFor();
  });
});
