import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { joinedLayout, notedLayout, toWorkbook, wideLayout } from '../../libs/editions/src/import/testing/layouts';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(240_000);

let product: Product;
let chromium: TestChromium;
let page: Page;
let folder: string;
const pictures = process.env.TEST_PICTURES;

beforeAll(async () => {
  product = await startProduct();
  folder = mkdtempSync(join(tmpdir(), 'mamori-forms-'));
  await product.mamori('editions', 'load');
  const tenant = ['tenant', 'create', '--name', 'あかつき医療支援', '--owner-email', 'owner@example.jp'];
  await product.mamori(...tenant);
  const person = ['--tenant', 'あかつき医療支援', '--email', 'hanako@example.jp', '--name', '相談 花子'];
  const invited = Object(await product.mamori('user', 'invite', ...person, '--role', 'consultant'));
  chromium = await openChromium();
  page = chromium.page;
  await setUpByPasskey(page, String(invited.setUpUrl));
  for (const [name, layout] of [
    ['joined', joinedLayout()],
    ['wide', wideLayout()],
    ['noted', notedLayout()],
  ] as const)
    writeFileSync(join(folder, `${name}.xlsx`), await toWorkbook([layout]));
});
afterAll(async () => {
  await chromium?.close();
  await product?.close();
  rmSync(folder, { recursive: true, force: true });
});

const settled = async () => {
  await page.waitForLoadState('networkidle');
  await page.locator('h1').first().waitFor();
};
const picture = async (name: string) => {
  if (pictures) await page.screenshot({ path: join(pictures, `editions-${name}.png`), fullPage: true });
};
const send = async (file: string) => {
  await page.locator('input[type=file]').setInputFiles(join(folder, file));
  await page.getByRole('heading', { name: '2. 読み取った結果' }).waitFor();
  await settled();
};
const begin = async () => {
  await page.goto(`${product.url}/editions`);
  await page.getByRole('button', { name: '年度版を取り込む' }).click();
  await page.getByRole('heading', { name: '1. 様式のファイル' }).waitFor();
};
const card = (code: string) => page.getByRole('listitem').filter({ has: page.locator(`strong:text-is("${code}")`) });

describe.each([
  ['a PC', { width: 1280, height: 800 }, 'wide.xlsx', 20],
  ['a phone', { width: 390, height: 844 }, 'noted.xlsx', 19],
] as const)('on %s', (name, size, file, items) => {
  it('shows what was recognised in the form, without a fault of accessibility', async () => {
    await page.setViewportSize(size);
    await begin();
    await send(file);
    await page.getByText(`医療機関・薬局確認用として${items}項目を読み取りました。`).waitFor();
    await picture(`read-${name}`);
    expect(await axeFindings(page)).toEqual([]);
    const isWide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    expect(isWide).toBe(false);
  });

  it('lays the draft aside', async () => {
    await page.getByRole('button', { name: '下書きを取りやめる' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '下書きを取りやめる' }).click();
    await page.getByText('この下書きは取りやめました。').waitFor();
  });
});

describe('a consultant who brings in the next edition', () => {
  beforeAll(() => page.setViewportSize({ width: 1280, height: 800 }));

  it('is told why a file is not taken', async () => {
    await begin();
    writeFileSync(join(folder, 'text.xlsx'), 'これはブックではありません');
    await page.locator('input[type=file]').setInputFiles(join(folder, 'text.xlsx'));
    const alert = page.getByRole('alert').filter({ hasText: '読み取れませんでした' });
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/ファイル/u);
  });

  it('is asked which form a sheet is that does not say so', async () => {
    const { rows } = notedLayout();
    const nameless = { name: 'Sheet1', rows: ['No|項目||確認|確認日|目標日', ...rows.slice(3)] };
    writeFileSync(join(folder, 'nameless.xlsx'), await toWorkbook([nameless]));
    await begin();
    await page.locator('input[type=file]').setInputFiles(join(folder, 'nameless.xlsx'));
    await page.getByRole('alert').filter({ hasText: 'どの様式かが書かれていません' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('nameless');
    await page.getByRole('combobox', { name: '「Sheet1」の様式' }).selectOption({ label: '薬局確認用' });
    await page.getByRole('button', { name: 'この様式として読み取る' }).click();
    await page.getByText('薬局確認用として19項目を読み取りました。').waitFor();
    await page.getByText('ほかの様式として読み取り直す').click();
    await page.getByRole('combobox', { name: '「Sheet1」の様式' }).selectOption({ label: '医療機関・薬局確認用' });
    await page.getByRole('button', { name: 'この様式として読み取る' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '入れ替える' }).click();
    await page.getByText('医療機関・薬局確認用として19項目を読み取りました。').waitFor();
    await begin();
  });

  it('reads the form and confirms what stayed as it was in one step', async () => {
    await send('joined.xlsx');
    await page.getByRole('button', { name: '番号も文言も同じ10件をまとめて確認' }).click();
    await card('1-①').getByText('確認済み').waitFor();
    await picture('review');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('edits an item by keyboard, in a dialog without a fault of accessibility', async () => {
    await page.getByRole('button', { name: '2-⑪を編集する' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'わかりやすい説明' }).fill('失敗が続いたら止める、という意味です。');
    await dialog.getByRole('combobox', { name: '対象の機器' }).selectOption({ label: '医療情報システム全般' });
    await picture('edit');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '保存', exact: true }).last().focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('is shown what somebody else made of the item and of the edition meanwhile, and chooses', async () => {
    await page.getByRole('button', { name: '2-⑬を編集する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^文言(?!\()/u }).fill('自分の文言');
    await product.database.asSuperuser(
      `update app.edition_draft_items i set label_ja = '太郎の文言', evidence_ja = '太郎の証拠', version = i.version + 1
         from app.edition_drafts d where d.tenant_id = i.tenant_id and d.id = i.draft_id and d.state = 'review' and i.code = '2-⑬'`,
    );
    const save = dialog.getByRole('button', { name: '保存', exact: true });
    await save.click();
    await dialog.getByRole('radio', { name: /太郎の文言/u }).waitFor();
    await dialog.getByText('太郎の証拠').first().waitFor();
    await picture('item-conflict');
    expect(await axeFindings(page)).toEqual([]);
    await save.click();
    await dialog.waitFor({ state: 'hidden' });
    const rows = await product.database.asSuperuser<{ label: string; evidence: string }>(
      `select i.label_ja as label, i.evidence_ja as evidence from app.edition_draft_items i
         join app.edition_drafts d on d.tenant_id = i.tenant_id and d.id = i.draft_id and d.state = 'review' where i.code = '2-⑬'`,
    );
    expect(rows).toContainEqual({ label: '自分の文言', evidence: '太郎の証拠' });

    const title = page.getByRole('textbox', { name: '表題' });
    await title.fill('自分の表題');
    await product.database.asSuperuser(
      `update app.edition_drafts set title_ja = '太郎の表題', version = version + 1 where state = 'review'`,
    );
    const step = page.locator('section', { has: page.locator('#step-facts') });
    await step.getByRole('button', { name: '保存', exact: true }).click();
    await step.getByRole('radio', { name: /太郎の表題/u }).check({ force: true });
    expect(await title.inputValue()).toBe('太郎の表題');
    await picture('facts-conflict');
    expect(await axeFindings(page)).toEqual([]);
    await step.getByRole('button', { name: '保存', exact: true }).click();
    await step.getByRole('radio', { name: /太郎の表題/u }).waitFor({ state: 'detached' });
  });

  it('sees both wordings beside each other when choosing the earlier item', async () => {
    await page.getByRole('button', { name: '2-③にあたる前の項目を選ぶ' }).click();
    await page.getByRole('dialog').getByText('業者からセキュリティの説明書').first().waitFor();
    await picture('mapping');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'この対応で確認する' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await card('2-③').getByText('確認済み').waitFor();
  });

  it('moves an item by one place', async () => {
    await page.getByRole('button', { name: '3-②を1つ上へ' }).click();
    const isFirst = async () => {
      const codes = await page.locator('ol strong').allTextContents();
      return codes.indexOf('3-②') < codes.indexOf('3-①');
    };
    await until('the item is above', async () => (await isFirst()) || undefined);
    await page.getByRole('button', { name: '3-②を1つ下へ' }).click();
    await until('the item is below again', async () => !(await isFirst()));
  });

  it('publishes once everything is settled, for good', async () => {
    const open = page.getByRole('button', { name: /の対応を確認する$/u });
    for (let left = await open.count(); left > 0; left = await open.count()) {
      await open.first().click();
      await settled();
      await until('one less is open', async () => (await open.count()) < left || undefined);
    }
    await page.getByText('すべて確かめてあります。').waitFor();
    await page.getByRole('button', { name: '公開する' }).click();
    await picture('publish');
    await page.getByRole('alertdialog').getByRole('button', { name: '公開する' }).click();
    await page.waitForURL(`${product.url}/editions`);
    await settled();
    const row = page.getByRole('row', { name: /令和8年度版.*現行.*相談 花子/u });
    expect(await row.textContent()).toMatch(/現行/u);
    await picture('held');
    expect(await axeFindings(page)).toEqual([]);
  });
});
