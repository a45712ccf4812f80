import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(240_000);

/** Set to a folder to keep pictures of what is looked at. */
const pictures = process.env.TEST_PICTURES;

let product: Product;
const open: TestChromium[] = [];
let owner: Page;
let consultant: Page;

beforeAll(async () => {
  product = await startProduct();
  const demo = Object(await product.mamori('demo', 'load'));
  const person = ['--tenant', demo.tenant.name, '--email', 'second@example.jp', '--name', '二宮 次郎'];
  const invited = Object(await product.mamori('user', 'invite', ...person, '--role', 'consultant'));
  owner = await someone(String(demo.setUpUrl));
  consultant = await someone(String(invited.setUpUrl));
}, 300_000);
afterAll(async () => {
  await Promise.all(open.map((chromium) => chromium.close()));
  await product?.close();
});

async function someone(setUpUrl: string): Promise<Page> {
  const chromium = await openChromium();
  open.push(chromium);
  await setUpByPasskey(chromium.page, setUpUrl);
  return chromium.page;
}

/** Looks at the page wide and narrow: nothing at fault, and nothing beyond the edge of a phone. */
async function look(page: Page, name: string) {
  const findings: string[] = [];
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForLoadState('networkidle');
    findings.push(...(await axeFindings(page)));
    const beyond = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
    if (beyond > 0) findings.push(`${name} at ${width}: ${beyond} px too wide`);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(findings).toEqual([]);
}

const goTo = async (page: Page, path: string) => {
  await page.goto(`${product.url}${path}`);
  await page.locator('h1').first().waitFor();
};
const preview = (page: Page) => page.getByRole('region', { name: 'この決め方で知らせる日' }).getByRole('listitem');

const time = (page: Page) => page.getByLabel('知らせる時刻').inputValue();

describe('how people are told', () => {
  it('is reached from the notices, and shows every kind of date', async () => {
    await goTo(owner, '/notices');
    await owner.getByRole('link', { name: '知らせ方', exact: true }).click();
    await owner.getByRole('link', { name: '改善タスクの期限' }).waitFor();
    await look(owner, 'policies');
    await owner.getByRole('link', { name: '訓練', exact: true }).click();
    await owner.getByRole('heading', { level: 1, name: '訓練' }).waitFor();
  });

  it('shows at once on which days people would be told, and keeps what was decided', async () => {
    await goTo(owner, '/reminders/policies/drill?due=2031-06-10');
    await preview(owner).first().waitFor();
    const before = await preview(owner).allTextContents();
    await owner.getByRole('button', { name: '知らせる日を追加' }).click();
    await until('one day more', async () => (await preview(owner).count()) === before.length + 1);
    await owner.getByLabel('知らせる時刻').fill('21:30');
    await preview(owner).first().getByText('送らない時間').waitFor();
    await look(owner, 'policy');
    await owner.getByRole('button', { name: '保存' }).click();
    await owner.getByText('知らせ方を保存しました。').waitFor();
    await owner.getByText('標準から変更').waitFor();
    await owner.reload();
    await until('the time is kept', async () => (await time(owner)) === '21:30');
  });

  it('says what cannot be right, at its place', async () => {
    await goTo(owner, '/reminders/policies/training');
    await owner.getByLabel('日数').first().fill('999');
    await owner.getByRole('button', { name: '保存' }).click();
    await owner.getByRole('alert').filter({ hasText: '365日前' }).waitFor();
  });

  it('goes back to the usual', async () => {
    await goTo(owner, '/reminders/policies/drill');
    await owner.getByRole('button', { name: '標準に戻す' }).click();
    await owner.getByRole('alertdialog').getByRole('button', { name: '標準に戻す' }).click();
    await owner.getByText('標準の知らせ方に戻しました。').waitFor();
    await until('the usual time', async () => (await time(owner)) === '08:30');
  });

  it('moves with the days off', async () => {
    await goTo(owner, '/reminders/settings');
    await owner.getByText('土曜日', { exact: true }).click();
    await look(owner, 'settings');
    await owner.getByRole('button', { name: '保存' }).click();
    await owner.getByText('設定を保存しました。').waitFor();
    // The date is a Saturday, and so are the stages whole weeks before it.
    await goTo(owner, '/reminders/policies/drill?due=2031-06-14');
    await preview(owner).filter({ hasText: '土曜日のため' }).first().waitFor();
  });

  it('is read by consultants and changed by the office alone', async () => {
    await goTo(consultant, '/reminders/policies/drill?due=2031-06-10');
    await preview(consultant).first().waitFor();
    expect(await consultant.getByRole('button', { name: '保存' }).count()).toBe(0);
    await look(consultant, 'policy-read');
    await goTo(consultant, '/reminders/settings');
    await consultant.getByText('月曜日のまとめ').waitFor();
    await look(consultant, 'settings-read');
  });
});

describe('what a person receives', () => {
  it('is chosen from the account, and the last reminder is promised all the same', async () => {
    await goTo(consultant, '/account');
    await consultant.getByRole('link', { name: '自分の受け取り方' }).click();
    await consultant.getByText('どれを選んでも届きます').waitFor();
    await consultant.getByText('最後の知らせだけ', { exact: true }).click();
    await consultant.getByText('自分で選ぶ', { exact: true }).click();
    await look(consultant, 'preferences');
    await consultant.getByRole('button', { name: '保存' }).click();
    await consultant.getByText('受け取り方を保存しました。').waitFor();
    await consultant.reload();
    expect(await consultant.getByRole('radio', { name: /最後の知らせだけ/u }).isChecked()).toBe(true);
  });

  it('reads in English', async () => {
    await consultant.getByRole('button', { name: 'English' }).first().click();
    await consultant.locator('html[lang=en]').waitFor();
    await consultant.getByRole('heading', { level: 1, name: 'What I receive' }).waitFor();
    await look(consultant, 'preferences-en');
    for (const [path, name] of [
      ['/reminders/policies', 'policies-en'],
      ['/reminders/policies/task_due?due=2027-01-12', 'policy-read-en'],
    ] as const) {
      await goTo(consultant, path);
      await look(consultant, name);
    }
  });
});
