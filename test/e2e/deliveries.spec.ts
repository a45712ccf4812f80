import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@mamori/platform';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(240_000);

/** Set to a folder to keep pictures of what is looked at. */
const pictures = process.env.TEST_PICTURES;

let product: Product;
let chromium: TestChromium;
let page: Page;
let clinicId = '';
let memberId = '';
let failedId = '';

const STAGE = `select r.tenant_id, r.id as reminder_id, r.clinic_id, m.id as member_id
  from app.reminders r
  join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id and d.settled_at is null
  join app.clinic_assignments a on a.tenant_id = r.tenant_id and a.clinic_id = r.clinic_id
  join app.members m on m.tenant_id = a.tenant_id and m.id = a.member_id and m.disabled_at is null
 where d.due_on = r.occasion_on and r.cancelled_at is null order by m.role, r.due_at limit 1`;
const TELL = `update app.reminders set materialised_at = app.now(), told_level = 'clinic_manager', tell_on = app.today(),
  due_at = app.now() where id = $1`;
const NOTICE = `insert into app.notices (tenant_id, id, recipient_id, reminder_id, clinic_id, kind, title, path, due_on, days_left)
 select r.tenant_id, $2, $3, r.id, r.clinic_id, d.kind, d.title, d.path, d.due_on, 7
   from app.reminders r join app.deadlines d on d.id = r.deadline_id where r.id = $1 on conflict do nothing`;
const MESSAGE = `insert into app.deliveries (tenant_id, id, target_id, recipient_id, channel, purpose, told_on, sequence, state,
   failure, sent_at, bounced_at, fence, first_try_at)
 values ($1, $2, $3, $3, 'mail', 'reminders', app.today(), $4, $5, $6, case when $5 in ('bounced', 'delivered') then now() end,
   case when $5 = 'bounced' then now() end, 1, now())`;
const LINE = `insert into app.delivery_lines (tenant_id, id, delivery_id, clinic_id, reminder_id) values ($1, $2, $3, $4, $5)`;
const EVENT = `insert into app.delivery_events (tenant_id, id, delivery_id, kind, source_key, is_permanent, detail, reported_at)
 values ($1, $2, $3, 'bounced', 'r1', true, 'smtp; 550 5.1.1 User unknown', now())`;
const FAULT = `insert into app.address_faults (tenant_id, id, member_id, address, reason, detail, delivery_id)
 select tenant_id, $1, id, email, 'bounced', '550 5.1.1 User unknown', $3 from app.members where id = $2`;

beforeAll(async () => {
  product = await startProduct();
  const demo = Object(await product.mamori('demo', 'load'));
  const { asSuperuser } = product.database;
  const [stage] = await asSuperuser<Record<'tenant_id' | 'reminder_id' | 'clinic_id' | 'member_id', string>>(STAGE);
  if (!stage) throw new Error('the demo has no open date with people');
  [clinicId, memberId] = [stage.clinic_id, stage.member_id];
  await asSuperuser(TELL, [stage.reminder_id]);
  await asSuperuser(NOTICE, [stage.reminder_id, newId(), memberId]);
  for (const [index, [state, failure]] of (
    [
      ['bounced', '550 5.1.1 User unknown'],
      ['delivered', null],
      ['unknown', 'the connection ended'],
      ['failed', '554 refused'],
    ] as const
  ).entries()) {
    const id = newId();
    if (state === 'failed') failedId = id;
    await asSuperuser(MESSAGE, [stage.tenant_id, id, memberId, 900 + index, state, failure]);
    // What arrived tells of something else, or nothing would be missing.
    if (state !== 'delivered')
      await asSuperuser(LINE, [stage.tenant_id, newId(), id, stage.clinic_id, stage.reminder_id]);
    if (state === 'bounced') await asSuperuser(EVENT, [stage.tenant_id, newId(), id]);
    if (state === 'bounced') await asSuperuser(FAULT, [newId(), memberId, id]);
  }
  chromium = await openChromium();
  page = chromium.page;
  await setUpByPasskey(page, String(demo.setUpUrl));
}, 300_000);
afterAll(async () => {
  await chromium?.close();
  await product?.close();
});

/** Looks at the page wide and narrow, in both languages: nothing at fault, and nothing beyond the edge of a phone. */
async function look(name: string) {
  const findings: string[] = [];
  for (const [language, other] of [
    ['ja', 'English'],
    ['en', '日本語'],
  ] as const) {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForLoadState('networkidle');
      findings.push(...(await axeFindings(page)));
      const beyond = Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'));
      if (beyond > 0) findings.push(`${name} in ${language} at ${width}: ${beyond} px too wide`);
      if (pictures) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `${name}-${language}-${width}.png`), fullPage: true });
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: other }).first().click();
    await page.locator(`html[lang="${language === 'ja' ? 'en' : 'ja'}"]`).waitFor({ state: 'attached' });
  }
  expect(findings).toEqual([]);
}

const goTo = async (path: string) => {
  await page.goto(`${product.url}${path}`);
  await page.locator('h1').first().waitFor();
};

describe('what became of messages', () => {
  it('is a list by state and person, which leads to each of them', async () => {
    await goTo('/notices');
    await page.getByRole('link', { name: '配信', exact: true }).click();
    await page.getByRole('table', { name: '配信の一覧' }).waitFor();
    await look('deliveries');
    await goTo(`/deliveries?state=bounced&person=${memberId}`);
    await page.getByRole('table', { name: '配信の一覧' }).getByRole('link').first().click();
    const said = 'smtp; 550 5.1.1 User unknown';
    await page.locator('details', { hasText: said }).locator('summary').click();
    await page.getByText(said).waitFor();
    await look('delivery');
    expect(await page.getByRole('button', { name: '送り直す' }).count()).toBe(0);
  });

  it('is explained in one sentence, with what can be done', async () => {
    await goTo(`/reminders/why?clinic=${clinicId}&person=${memberId}`);
    await page.getByText('（送信確認待ち）').waitFor();
    await page.getByText('届いたか確かめ、届いていなければ送り直してください。').waitFor();
    await look('why');
  });

  it('is work as long as an address is wrong, and can be sent again afterwards', async () => {
    await goTo('/reminders/addresses');
    await page.getByRole('list', { name: '直すメールアドレスの一覧' }).waitFor();
    await look('addresses');
    await page.getByRole('button', { name: '対応済みにする' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '対応済みにする' }).click();
    await page.getByText('直すメールアドレスはありません').waitFor();

    await goTo(`/deliveries/${failedId}`);
    await page.getByRole('button', { name: '送り直す' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '送り直す' }).click();
    await page.getByText('手動での送り直し').waitFor();
    await until('the mail has left', async () => (await page.getByText('送信済み').count()) > 0, 60);
    await look('resent');
  });
});

it('asks before a link in a mail changes anything, and says when it is none', async () => {
  await goTo(`/unsubscribe/${'A'.repeat(55)}`);
  await look('unsubscribe');
  await page.getByRole('button', { name: 'メールを減らす' }).click();
  await page.getByRole('alert').getByText('このリンクは使えません').waitFor();
});
