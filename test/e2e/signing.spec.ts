import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(180_000);

const LIST = '名称,ふりがな,種別,都道府県\nあかね医院,あかねいいん,診療所,東京都\n';
const DOUBT = '2-④';

let product: Product;
let phone: TestChromium;
let pc: TestChromium;
/** The clerk on a phone, and the clinic's manager on a PC. */
let clerk: Page;
let manager: Page;
let checklist = '';
let firstPrint = '';
let firstVersion = '';

beforeAll(async () => {
  [product, phone, pc] = await Promise.all([
    startProduct(),
    openChromium({ width: 390, height: 844 }),
    openChromium({ width: 1366, height: 768 }),
  ]);
  [clerk, manager] = [phone.page, pc.page];
  const tenant = 'あかね相談所';
  await product.mamori('tenant', 'create', '--name', tenant, '--owner-email', 'akane@example.jp');
  const folder = mkdtempSync(join(tmpdir(), 'mamori-list-'));
  writeFileSync(join(folder, 'list.csv'), LIST);
  await product.mamori('clinics', 'import', join(folder, 'list.csv'), '--tenant', tenant);
  rmSync(folder, { recursive: true });
  const invite = async (email: string, name: string, role: string) => {
    const person = ['--tenant', tenant, '--email', email, '--name', name, '--role', role, '--clinic', 'あかね医院'];
    return String(Object(await product.mamori('user', 'invite', ...person)).setUpUrl);
  };
  await setUp(clerk, await invite('jimu@example.jp', '事務 花子', 'clinic_staff'));
  await setUp(manager, await invite('incho@example.jp', '院長 一郎', 'clinic_manager'));
});
afterAll(async () => {
  await Promise.all([phone.close(), pc.close()]);
  await product.close();
});

/** Whoever belongs to a clinic starts at its page, not at the portfolio. */
async function setUp(page: Page, link: string) {
  await page.goto(link);
  await page.getByRole('button', { name: 'パスキーを登録する' }).click();
  await page.getByRole('link', { name: 'あとで用意する' }).click();
  await page.getByRole('link', { name: 'あかね医院' }).first().waitFor();
}

const standing = async () =>
  product.database.asSuperuser<{ id: string; code: string; kind: string; value: string | null; source: string }>(
    `select i.id, i.code, i.answer_kind as kind, a.value, a.source from app.answers a
       join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id order by i.position`,
  );
const valueOf = async (key: string) => (await standing()).find(({ id, code }) => id === key || code === key);
const open = (page: Page, item = '') => page.goto(`${checklist}${item && `?item=${encodeURIComponent(item)}`}`);
const choose = (page: Page, name: string) => page.getByRole('radio', { name }).first().check({ force: true });

/** What would stand on paper. */
async function printed(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('region', { name: 'チェックリストの回答' }).waitFor();
  const text = await page.locator('main').innerText();
  await page.emulateMedia({ media: null });
  return text;
}

describe('a clerk with a phone', () => {
  it('answers every item of the list but one', async () => {
    await clerk.getByRole('link', { name: 'あかね医院' }).first().click();
    await clerk.getByRole('button', { name: 'チェックリストを始める' }).click();
    await clerk.waitForURL(/\/checklists\/./);
    checklist = clerk.url().replace(/\?.*$/, '');
    for (const { id, code } of await standing()) {
      await clerk.locator(`#item-${id}`).waitFor();
      if (code !== DOUBT) {
        await choose(clerk, 'はい');
        await until('the answer is saved', async () => (await valueOf(id))?.value === 'yes');
      }
      await clerk.getByRole('button', { name: /^(次へ|一覧で確認)$/ }).click();
    }
    expect((await standing()).filter(({ value }) => value === null).map(({ code }) => code)).toEqual([DOUBT]);
  });

  it('asks somebody who knows about the last one', async () => {
    await open(clerk, DOUBT);
    await clerk.getByRole('button', { name: '知っている人に聞く' }).click();
    await clerk.getByLabel(/聞く相手/).selectOption({ label: '院長 一郎（医療機関の管理者）' });
    await clerk.getByRole('textbox', { name: /聞きたいこと/ }).fill('退職した人の登録は、いつ消していますか。');
    expect(await axeFindings(clerk)).toEqual([]);
    await clerk.getByRole('button', { name: '質問を送る' }).click();
    await clerk.getByRole('heading', { name: '院長 一郎さんの返事を待っています' }).waitFor();
  });
});

describe('whoever was asked', () => {
  it('is told, and answers the one item', async () => {
    await until('the notice is there', async () => {
      const rows = await product.database.asSuperuser(`select 1 from app.notices where kind = 'question_asked'`);
      return rows.length === 1;
    });
    await manager.goto(`${product.url}/notices`);
    await manager.getByRole('link', { name: new RegExp(DOUBT) }).click();
    await manager.getByText('退職した人の登録は、いつ消していますか。').waitFor();
    await choose(manager, 'いいえ');
    await manager.getByRole('button', { name: /^最後の日/ }).click();
    await manager.getByRole('textbox', { name: /備考/ }).fill('年度末にまとめて消す');
    expect(await axeFindings(manager)).toEqual([]);
    await manager.getByRole('button', { name: 'この内容で答える' }).click();
    await manager.getByText('回答を送りました').first().waitFor();
    expect(await valueOf(DOUBT)).toMatchObject({ value: null });
  });

  it('is believed: the clerk makes the proposal the answer', async () => {
    await open(clerk, DOUBT);
    await clerk.getByRole('heading', { name: '院長 一郎さんの提案' }).waitFor();
    expect(await axeFindings(clerk)).toEqual([]);
    await clerk.getByRole('button', { name: '見送る' }).click();
    await clerk.getByRole('button', { name: '元に戻す' }).click();
    await clerk.getByRole('button', { name: 'この回答にする' }).click();
    await until('the answer is there', async () => (await valueOf(DOUBT))?.value === 'no');
    expect(await valueOf(DOUBT)).toMatchObject({ source: 'proposal' });
    await clerk.getByText('この回答の履歴').click();
    await clerk.getByText('提案を採用', { exact: true }).waitFor();
    await clerk.getByText(/医療機関の管理者か、担当のコンサルタントに、確定を頼んでください/).waitFor();
  });
});

describe('the manager at a PC', () => {
  it('signs the list, which then stands still for everybody', async () => {
    await open(manager, DOUBT);
    await manager.getByRole('button', { name: '確定する' }).click();
    expect(await axeFindings(manager)).toEqual([]);
    await manager.getByRole('alertdialog').getByRole('button', { name: '確定する' }).click();
    await manager.getByText('確定済み（第1版）').waitFor();
    await manager.getByText('確定済みのため、この画面では変更できません。').waitFor();
    expect(await axeFindings(manager)).toEqual([]);
    await open(clerk, DOUBT);
    await clerk.getByText('確定済み（第1版）').waitFor();
    expect(await clerk.getByRole('radio').count()).toBe(0);
    expect(await clerk.getByRole('button', { name: '確定を解除する' }).count()).toBe(0);
  });

  it('prints it with the days of the era', async () => {
    await manager.getByRole('link', { name: '確定版を見る・印刷' }).click();
    await manager.waitForURL(/\/signed-checklists\/./);
    firstVersion = manager.url();
    firstPrint = await printed(manager, firstVersion);
    expect(firstPrint).toContain('あかね医院');
    expect(firstPrint).toContain('院長 一郎');
    expect(firstPrint).toContain('年度末にまとめて消す');
    expect(firstPrint).toMatch(/令和\d+年\d+月\d+日/);
    expect(await axeFindings(manager)).toEqual([]);
  });

  it('opens it again with a reason, and signs what was changed as a second version', async () => {
    await open(manager, DOUBT);
    await manager.getByRole('button', { name: '確定を解除する' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByRole('button', { name: '確定を解除する' }).click();
    await dialog.getByText('解除する理由を入力してください。').waitFor();
    await dialog.getByRole('textbox', { name: /解除する理由/ }).fill('登録を消し終えた');
    expect(await axeFindings(manager)).toEqual([]);
    await dialog.getByRole('button', { name: '確定を解除する' }).click();
    await choose(manager, 'はい');
    await until('the answer is saved', async () => (await valueOf(DOUBT))?.value === 'yes');
    await manager.getByRole('button', { name: '確定する' }).click();
    await manager.getByRole('alertdialog').getByRole('button', { name: '確定する' }).click();
    await manager.getByText('確定済み（第2版）').waitFor();
    await manager.getByText('これまでの確定版（2）').click();
    await manager.getByText(/登録を消し終えた/).waitFor();
  });

  it('still prints the first version as it was signed, on the phone too', async () => {
    expect(await printed(manager, firstVersion)).toBe(firstPrint);
    expect(await printed(clerk, firstVersion)).toBe(firstPrint);
    await clerk.getByText('この版は、そのあと解除されています').waitFor();
    expect(await axeFindings(clerk)).toEqual([]);
    await manager.goto(checklist);
    await manager.getByRole('link', { name: '確定版を見る・印刷' }).click();
    await manager.waitForURL((url) => url.href !== firstVersion && url.pathname.startsWith('/signed-checklists/'));
    expect(await printed(manager, manager.url())).not.toBe(firstPrint);
  });
});
