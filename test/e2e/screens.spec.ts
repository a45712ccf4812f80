import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';
import { returnSomeForm } from '../support/returned-form';
import { putQuestion, signSomeList } from '../support/signed-list';

jest.setTimeout(240_000);

/** Set to a folder to keep a picture of every screen. */
const pictures = process.env.TEST_PICTURES;

/** A signed-in owner with a browser of their own, who reads everything in one language. */
interface Reader {
  readonly language: 'ja' | 'en';
  readonly page: Page;
}

let product: Product;
const open: TestChromium[] = [];
let readers: readonly Reader[] = [];
let japanese: Reader;
let clinicId = '';
let checklistId = '';
let taskId = '';
let carryOverId = '';
let setUpUrl = '';
let recoveryUrl = '';
let memberId = '';
let editionId = '';
let draftId = '';
let signatureId = '';
let questionId = '';
let returnedFormId = '';
let returnedBatchId = '';
let evidenceId = '';

beforeAll(async () => {
  product = await startProduct();
  const demo = Object(await product.mamori('demo', 'load'));
  const invite = async (email: string, name: string, role: string) => {
    const person = ['--tenant', demo.tenant.name, '--email', email, '--name', name, '--role', role];
    return String(Object(await product.mamori('user', 'invite', ...person)).setUpUrl);
  };
  japanese = await openReader('ja', demo.setUpUrl);
  const english = await openReader('en', await invite('second@example.jp', '二宮 次郎', 'owner'));
  readers = [japanese, english];
  const [task] = await product.database.asSuperuser<{ id: string; clinic_id: string; checklist_id: string }>(
    `select id, clinic_id, checklist_id from app.tasks where checklist_id is not null order by id limit 1`,
  );
  taskId = task?.id ?? '';
  clinicId = task?.clinic_id ?? '';
  checklistId = task?.checklist_id ?? '';
  signatureId = await signSomeList(product, japanese.page, checklistId);
  questionId = await putQuestion(product, checklistId, 'second@example.jp');
  const [evidence] = await product.database.asSuperuser<{ id: string }>(
    `select id from app.evidence where kind = 'register' order by id limit 1`,
  );
  evidenceId = evidence?.id ?? '';
  [returnedFormId, returnedBatchId] = await returnSomeForm(product, checklistId);
  carryOverId = await previewCarryOver();
  setUpUrl = await invite('new@example.jp', '新 花子', 'consultant');
  recoveryUrl = await askForRecovery(japanese.page);
  const [member] = await product.database.asSuperuser<{ id: string }>(
    `select id from app.members where email = 'new@example.jp'`,
  );
  memberId = member?.id ?? '';
  const [draft] = await product.database.asSuperuser<{ id: string }>(
    `insert into app.edition_drafts (tenant_id, id, kind, label_ja, title_ja, fiscal_year)
     select tenant_id, gen_random_uuid(), 'own', '自社点検', '自社点検', 2026 from app.members where id = $1 returning id`,
    [memberId],
  );
  draftId = draft?.id ?? '';
  const [edition] = await product.database.asSuperuser<{ id: string }>(`select id from app.editions where code = 'r7'`);
  editionId = edition?.id ?? '';
  // A whole product with its demo, two people and a thing of every kind: more than one screen is allowed.
}, 300_000);
afterAll(async () => {
  await Promise.all(open.map((chromium) => chromium.close()));
  await product.close();
});

async function openReader(language: Reader['language'], link: string): Promise<Reader> {
  const chromium = await openChromium();
  open.push(chromium);
  const { page } = chromium;
  await setUpByPasskey(page, link);
  await chooseLanguage(page, language);
  return { language, page };
}

/** A preview of the clinic of the task, as the owner would have made it. */
async function previewCarryOver(): Promise<string> {
  const [run] = await product.database.asSuperuser<{ id: string }>(
    `with run as (
       insert into app.carry_overs (tenant_id, id, edition_id, fiscal_year, total_clinics, created_by_name)
       select tenant_id, uuidv7(), id, fiscal_year + 1, 1, '責任者' from app.editions where code = 'r7' returning tenant_id, id)
     insert into app.carry_over_clinics (tenant_id, carry_over_id, clinic_id, from_checklist_id)
     select run.tenant_id, run.id, $1, $2 from run returning carry_over_id as id`,
    [clinicId, checklistId],
  );
  return run?.id ?? '';
}

/** The link that comes by mail. */
async function askForRecovery(page: Page): Promise<string> {
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
  ['contacts', () => `/clinics/${clinicId}/contacts`],
  ['contact chart', () => `/clinics/${clinicId}/contacts/chart`],
  ['equipment', () => `/clinics/${clinicId}/equipment`],
  ['backups', () => `/clinics/${clinicId}/backups`],
  ['backups on paper', () => `/clinics/${clinicId}/backups/sheet`],
  ['plans and drills', () => `/clinics/${clinicId}/continuity`],
  ['plans and drills on paper', () => `/clinics/${clinicId}/continuity/sheet`],
  ['trainings', () => `/clinics/${clinicId}/training`],
  ['trainings on paper', () => `/clinics/${clinicId}/training/sheet`],
  ['reviews of accounts', () => `/clinics/${clinicId}/accounts`],
  ['register as evidence', () => `/evidence/${evidenceId}`],
  ['equipment without a match', () => `/clinics/${clinicId}/equipment?text=ありえない名前`],
  ['new clinic', () => '/clinics/new'],
  ['checklist', () => `/checklists/${checklistId}`],
  ['checklist as a sheet', () => `/checklists/${checklistId}?view=sheet`],
  ['signed checklist', () => `/signed-checklists/${signatureId}`],
  ['question', () => `/questions/${questionId}`],
  ['two-factor board', () => '/two-factor'],
  ['two-factor board without a match', () => '/two-factor?text=ありえない名前'],
  ['hospital survey', () => '/benchmark'],
  ['hospital survey beside a clinic', () => `/benchmark?clinicId=${clinicId}`],
  ['tasks', () => '/tasks'],
  ['task', () => `/tasks/${taskId}`],
  ['notices', () => '/notices'],
  ['deliveries', () => '/deliveries'],
  ['why nothing came', () => '/reminders/why'],
  ['addresses to mend', () => '/reminders/addresses'],
  ['reminder policies', () => '/reminders/policies'],
  ['reminder policy', () => '/reminders/policies/task_due?due=2031-06-10'],
  ['reminder settings', () => '/reminders/settings'],
  ['reminder preferences', () => '/reminders/preferences'],
  ['addresses of calendars', () => '/calendars'],
  ['what is to come', () => '/reminders/simulator'],
  ['what is to come, by person', () => '/reminders/simulator?by=person'],
  ['where reminders go', () => '/reminders/channels'],
  ['accounts of the chat', () => '/reminders/channels/line-works'],
  ['returned form', () => `/returned-forms/${returnedFormId}`],
  ['returned table of answers', () => `/returned-answers/${returnedBatchId}`],
  ['carry-overs', () => '/carry-overs'],
  ['carry-over', () => `/carry-overs/${carryOverId}`],
  ['clinic of a carry-over', () => `/carry-overs/${carryOverId}/clinics/${clinicId}`],
  ['editions', () => '/editions'],
  ['draft of an edition', () => `/editions/drafts/${draftId}`],
  ['places in the guideline', () => `/editions/${editionId}/guideline`],
  ['form files of an edition', () => `/editions/${editionId}/ministry-forms`],
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
async function chooseLanguage(page: Page, language: Reader['language']) {
  await page.setViewportSize(WIDE);
  await page.goto(`${product.url}/account`);
  await settled(page);
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  await page
    .getByRole('button', { name: language === 'en' ? 'English' : '日本語' })
    .first()
    .click();
  await page.locator(`html[lang=${language}]`).waitFor();
  await page.waitForLoadState('networkidle');
}

const settled = async (page: Page) => {
  await page.waitForLoadState('networkidle');
  await page.locator('h1').first().waitFor();
};

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };

/** What is to be said of a screen at one width: its language, what axe finds, and by how many pixels it hangs over the edge. */
async function look(page: Page, name: string) {
  const language = await page.locator('html').getAttribute('lang');
  const width = page.viewportSize()?.width;
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    const file = `${name.replaceAll(' ', '-')}-${language}-${width}.png`;
    await page.screenshot({ path: join(pictures, file), fullPage: true });
  }
  return {
    ...{ width, language },
    axe: await axeFindings(page),
    overhang: Math.max(0, await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')),
  };
}

/** Opens a screen as wide as the last one was left, and looks at it in both widths: half of them are opened on a phone. */
async function lookTwice(page: Page, name: string, path: string) {
  await page.goto(product.url + path);
  await settled(page);
  const first = await look(page, name);
  await page.setViewportSize(first.width === NARROW.width ? WIDE : NARROW);
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  const second = await look(page, name);
  return first.width === NARROW.width ? [second, first] : [first, second];
}

// Both languages at the same time, each in a browser of its own: this is the longest of the journeys.
describe('screens at 1280 and at 390 px, in Japanese and in English', () => {
  it.each(screens)('%s: axe finds nothing, nothing hangs over the edge', async (name, path) => {
    // Both are waited for, also when one fails: the next screen needs both browsers.
    const seen = await Promise.allSettled(readers.map(({ page }) => lookTwice(page, name, path())));
    const expected = (language: Reader['language']) =>
      [WIDE, NARROW].map(({ width }) => ({ width, language, axe: [], overhang: 0 }));
    expect(seen).toEqual(readers.map(({ language }) => ({ status: 'fulfilled', value: expected(language) })));
  });
});

describe('sign-in', () => {
  it('lets a registered person out and in again, and axe finds nothing on the way', async () => {
    const { page } = japanese;
    await page.setViewportSize(WIDE);
    await page.goto(`${product.url}/account`);
    await page.getByRole('button', { name: 'この端末からサインアウト' }).click();
    await page.getByRole('button', { name: 'パスキーでサインイン' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'パスキーでサインイン' }).click();
    await page.getByRole('heading', { name: 'ポートフォリオ' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });
});
