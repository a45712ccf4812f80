import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(240_000);

const LIST = '名称,ふりがな,種別,都道府県\nさくら医院,さくらいいん,診療所,東京都\n';

let product: Product;
let chromium: TestChromium;
let page: Page;
let address = '';

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(), openChromium()]);
  page = chromium.page;
  const created = Object(
    await product.mamori('tenant', 'create', '--name', 'さくら相談所', '--owner-email', 'sakura@example.jp'),
  );
  const folder = mkdtempSync(join(tmpdir(), 'mamori-list-'));
  writeFileSync(join(folder, 'list.csv'), LIST);
  await product.mamori('clinics', 'import', join(folder, 'list.csv'), '--tenant', 'さくら相談所');
  rmSync(folder, { recursive: true });
  await setUpByPasskey(page, created.setUpUrl);
  await page.getByRole('link', { name: 'さくら医院' }).first().click();
  await page.getByRole('button', { name: 'チェックリストを始める' }).click();
  await page.waitForURL(/\/checklists\/./);
  address = page.url().replace(/\?.*$/, '');
});
afterAll(async () => {
  await chromium.close();
  await product.close();
});

const choose = (on: Page, name: string) => on.getByRole('radio', { name }).first().check({ force: true });
const answerOf = async (code: string) => {
  const [row] = await product.database.asSuperuser<{ value: string | null; remarks: string; version: number }>(
    `select a.value, a.remarks, a.version from app.answers a
       join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id where i.code = $1`,
    [code],
  );
  return row;
};
const isAnswer = (body: string | null) => (body ?? '').includes('AnswerChecklistItem');

describe('answering with care', () => {
  it('keeps what was entered over a lost connection and a reload, and saves it when back', async () => {
    await page.goto(`${address}?item=1-①`);
    await page.route('**/graphql', (route) =>
      isAnswer(route.request().postData()) ? route.abort('connectionfailed') : route.continue(),
    );
    await choose(page, 'はい');
    await page.getByRole('textbox', { name: /備考/ }).fill('事務長が兼務');
    await page
      .getByText(/まだ保存していません/)
      .first()
      .waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('前に入力して保存していなかった内容を、この端末から戻しました。').waitFor();
    expect(await answerOf('1-①')).toMatchObject({ value: null, version: 0 });
    expect(await axeFindings(page)).toEqual([]);
    // It tries again by itself, too, after longer and longer waits: right after such a try there is time to ask for one.
    await page.waitForEvent('requestfailed', {
      predicate: (request) => isAnswer(request.postData()),
      timeout: 60_000,
    });
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '今すぐ保存する' }).first().click();
    // What was under way when the connection was lost goes first, then what was entered since.
    await until('both parts are saved', async () => (await answerOf('1-①'))?.remarks === '事務長が兼務');
    expect(await answerOf('1-①')).toMatchObject({ value: 'yes' });
  });

  it('shows two people on one item both values and overwrites nothing by itself', async () => {
    await page.goto(`${address}?item=2-①`);
    const other = await chromium.context.newPage();
    await other.goto(`${address}?item=2-①`);
    await other.getByRole('radio', { name: 'はい' }).first().waitFor({ state: 'attached' });
    await page.getByRole('radio', { name: 'はい' }).first().waitFor({ state: 'attached' });
    // Coming back to a page reads it anew, which would show the other's answer at once: here that reading fails.
    await page.route('**/graphql', (route) =>
      isAnswer(route.request().postData()) ? route.continue() : route.abort('connectionfailed'),
    );
    await choose(other, 'はい');
    await until('the first is saved', async () => (await answerOf('2-①'))?.value === 'yes');
    await choose(page, 'いいえ');
    await page.getByRole('button', { name: /^最後の日/ }).click();
    await page.getByRole('button', { name: '保存されている回答を残す' }).waitFor();
    await page.unroute('**/graphql');
    expect(await axeFindings(page)).toEqual([]);
    expect(await answerOf('2-①')).toMatchObject({ value: 'yes', version: 1 });
    await page.getByRole('button', { name: '自分の入力で保存する' }).click();
    await until('the choice is saved', async () => (await answerOf('2-①'))?.value === 'no');
    expect(await answerOf('2-①')).toMatchObject({ version: 2 });
    await other.close();
  });

  it('answers and moves on by keyboard alone', async () => {
    await page.goto(`${address}?item=2-②`);
    const yes = page.getByRole('radio', { name: 'はい' }).first();
    await yes.waitFor({ state: 'attached' });
    for (let presses = 0; presses < 80; presses += 1) {
      if (await yes.evaluate((element) => element === element.ownerDocument.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await until('the answer is saved', async () => (await answerOf('2-②'))?.value === 'yes');
    const next = page.getByRole('button', { name: '次へ' });
    for (let presses = 0; presses < 40; presses += 1) {
      if (await next.evaluate((element) => element === element.ownerDocument.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByText('5/19').waitFor();
    expect(new URL(page.url()).searchParams.get('item')).toBe('2-③');
  });
});
