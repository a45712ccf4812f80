import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(120_000);

/** Set to a folder to keep a picture of every screen. */
const pictures = process.env.TEST_PICTURES;

let product: Product;
let chromium: TestChromium;
let page: Page;
let clinicId = '';
let checklistId = '';
let taskId = '';
let setUpUrl = '';
let recoveryUrl = '';
let memberId = '';

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(), openChromium()]);
  page = chromium.page;
  const demo = Object(await product.mamori('demo', 'load'));
  await setUpByPasskey(page, demo.setUpUrl);
  const [task] = await product.database.asSuperuser<{ id: string; clinic_id: string; checklist_id: string }>(
    `select id, clinic_id, checklist_id from app.tasks where checklist_id is not null order by id limit 1`,
  );
  taskId = task?.id ?? '';
  clinicId = task?.clinic_id ?? '';
  checklistId = task?.checklist_id ?? '';
  const invited = Object(
    await product.mamori(
      'user',
      'invite',
      '--tenant',
      demo.tenant.name,
      '--email',
      'new@example.jp',
      '--name',
      '新 花子',
      '--role',
      'consultant',
    ),
  );
  setUpUrl = invited.setUpUrl;
  recoveryUrl = await askForRecovery();
  const [member] = await product.database.asSuperuser<{ id: string }>(
    `select id from app.members where email = 'new@example.jp'`,
  );
  memberId = member?.id ?? '';
});
afterAll(async () => {
  await chromium.close();
  await product.close();
});

/** The link that comes by mail. */
async function askForRecovery(): Promise<string> {
  const [person] = await product.database.asSuperuser<{ email: string }>(
    `select p.email from identity.people p join identity.passkeys k on k.person_id = p.id`,
  );
  await page.goto(`${product.url}/recover`);
  await page.getByRole('textbox', { name: 'メールアドレス' }).fill(person?.email ?? '');
  await page.getByRole('button', { name: 'リンクを送る' }).click();
  return until('the link arrives', async () =>
    (await product.mails()).map(({ text }) => /http\S+\/recover\/\S+/u.exec(text)?.[0]).find(Boolean),
  );
}

const screens: readonly (readonly [name: string, path: () => string])[] = [
  ['portfolio', () => '/'],
  ['portfolio without a match', () => '/?text=ありえない名前'],
  ['clinics', () => '/clinics'],
  ['clinic', () => `/clinics/${clinicId}`],
  ['clinic to edit', () => `/clinics/${clinicId}/edit`],
  ['new clinic', () => '/clinics/new'],
  ['checklist', () => `/checklists/${checklistId}`],
  ['checklist as a sheet', () => `/checklists/${checklistId}?view=sheet`],
  ['tasks', () => '/tasks'],
  ['task', () => `/tasks/${taskId}`],
  ['notices', () => '/notices'],
  ['import', () => '/imports'],
  ['audit trail', () => '/audit?about=session'],
  ['audit trail without a match', () => '/audit?text=ありえない名前'],
  ['members', () => '/members'],
  ['members without a match', () => '/members?text=ありえない名前'],
  ['new member', () => '/members/new'],
  ['invited member', () => `/members/new?invited=${memberId}`],
  ['member', () => `/members/${memberId}`],
  ['member to edit', () => `/members/${memberId}/edit`],
  ['recoveries', () => '/members/recoveries'],
  ['sign-in policy', () => '/settings/sign-in'],
  ['account', () => '/account'],
  ['second way', () => '/second-way'],
  ['ways in', () => '/account/ways-in'],
  ['sessions', () => '/account/sessions'],
  ['events', () => '/account/events'],
  ['sign-in', () => '/sign-in'],
  ['sign-in after a session has ended', () => '/sign-in?ended=true&to=/tasks'],
  ['recover', () => '/recover'],
  ['recovery link', () => new URL(recoveryUrl).pathname],
  ['recovery link that is not good', () => '/recover/not-a-link'],
  ['objection that is not good', () => '/objection/not-a-link'],
  ['a page that does not exist', () => '/nowhere'],
  ['set-up link', () => new URL(setUpUrl).pathname],
  ['set-up link that is not good', () => '/set-up/not-a-link'],
];

/** By the button in the head of the page, which offers the other language. */
async function chooseLanguage(language: string) {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${product.url}/account`);
  await settled();
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  await page
    .getByRole('button', { name: language === 'en' ? 'English' : '日本語' })
    .first()
    .click();
  await page.locator(`html[lang=${language}]`).waitFor();
  await page.waitForLoadState('networkidle');
}

const settled = async () => {
  await page.waitForLoadState('networkidle');
  await page.locator('h1').first().waitFor();
};

describe.each([
  ['ja', 1280],
  ['ja', 390],
  ['en', 1280],
  ['en', 390],
] as const)('screens in %s at %i px', (language, width) => {
  beforeAll(async () => {
    await chooseLanguage(language);
    await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
  });

  it.each(screens)('%s: axe finds nothing, nothing hangs over the edge', async (name, path) => {
    await page.goto(product.url + path());
    await settled();
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      const file = `${name.replaceAll(' ', '-')}-${language}-${width}.png`;
      await page.screenshot({ path: join(pictures, file), fullPage: true });
    }
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await axeFindings(page)).toEqual([]);
    const overhang = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect(overhang).toBeLessThanOrEqual(0);
  });
});

describe('sign-in', () => {
  it('lets a registered person out and in again, and axe finds nothing on the way', async () => {
    await chooseLanguage('ja');
    await page.getByRole('button', { name: 'この端末からサインアウト' }).click();
    await page.getByRole('button', { name: 'パスキーでサインイン' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'パスキーでサインイン' }).click();
    await page.getByRole('heading', { name: 'ポートフォリオ' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });
});
