import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';

// A journey goes through many pages, each as fast as the machine lets it.
jest.setTimeout(180_000);

/** Set to a folder to keep pictures of the way. */
const pictures = process.env.TEST_PICTURES;

let product: Product;
let chromium: TestChromium;
let page: Page;
let tenantName = '';

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(), openChromium()]);
  page = chromium.page;
  const demo = Object(await product.mamori('demo', 'load'));
  tenantName = demo.tenant.name;
  await setUpByPasskey(page, demo.setUpUrl);
});
afterAll(async () => {
  await chromium.close();
  await product.close();
});

async function picture(name: string) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

const entries = () => page.getByRole('region', { name: '監査記録の一覧' }).getByRole('row');
const openTrail = async (search = '') => {
  await page.goto(`${product.url}/audit${search}`);
  await page.getByRole('heading', { name: '監査記録' }).waitFor();
  await page.waitForLoadState('networkidle');
};

/** When the person last proved to be there. What a process knows of a session is good for a second. */
async function provedAt(instant: string) {
  await product.database.asSuperuser(`update identity.sessions set verified_at = ${instant}`);
  await sleep(1_500);
}

describe('the audit trail', () => {
  it('shows a change just made, by whom, and what it was before', async () => {
    await page.getByRole('navigation').getByRole('link', { name: '医療機関' }).first().click();
    await page.getByRole('heading', { name: '医療機関' }).waitFor();
    const [clinic] = await product.database.asSuperuser<{ id: string; name: string; phone: string }>(
      'select id, name, phone from app.clinics order by name_kana limit 1',
    );
    await page.goto(`${product.url}/clinics/${clinic?.id}/edit`);
    await page.getByLabel('電話番号').fill('03-9999-0000');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('03-9999-0000').first().waitFor();

    await page.getByRole('navigation').getByRole('link', { name: '監査記録' }).first().click();
    const changed = entries().filter({ hasText: '医療機関の情報を変更した' }).first();
    await changed.waitFor();
    expect(await changed.textContent()).toContain(clinic?.name);
    await changed.getByText('内容を見る').click();
    const phone = changed.getByRole('row').filter({ hasText: '電話番号' });
    expect(await phone.getByRole('cell').allTextContents()).toEqual([clinic?.phone, '03-9999-0000']);
    await picture('audit-details');
    expect(await axeFindings(page)).toEqual([]);

    await changed.getByRole('link', { name: 'この対象の記録だけを見る' }).click();
    await page.getByRole('button', { name: /一つの対象だけ/ }).waitFor();
    await until('only this clinic', async () => (await entries().count()) < 10);
    expect(new URL(page.url()).searchParams.get('objectId')).toBe(clinic?.id);
  });

  it('says that the newest entries fit together', async () => {
    await openTrail();
    await page.getByText(/書き換えの跡はありません/).waitFor();
    await picture('audit-list');
  });

  it('keeps its filters in the address, and is used by keyboard alone', async () => {
    await openTrail();
    await page.getByRole('searchbox', { name: '人・医療機関・題名で探す' }).focus();
    await page.keyboard.type('ありえない名前');
    await page.keyboard.press('Enter');
    await page.getByText('条件に合う記録はありません').waitFor();
    expect(new URL(page.url()).searchParams.get('text')).toBe('ありえない名前');
    await picture('audit-nothing');
    await page.getByRole('button', { name: 'すべて外す' }).first().focus();
    await page.keyboard.press('Enter');
    await entries().nth(1).waitFor();
    await page.getByLabel('何について').first().selectOption('session');
    await until('only sign-ins', async () =>
      (await entries().allTextContents()).slice(1).every((text) => /サインイン|セッション|本人/.test(text)),
    );
    expect(new URL(page.url()).searchParams.get('about')).toBe('session');
    const summary = entries().nth(1).locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await entries().nth(1).getByText('記録番号').waitFor();
  });

  it('says how far back it looked for a word, and goes on when asked', async () => {
    const { asSuperuser } = product.database;
    await asSuperuser('alter table app.audit_events disable trigger chain');
    // More than one go looks through, and a word of the oldest alone.
    await asSuperuser(
      `insert into app.audit_events (tenant_id, id, at, actor_kind, actor_name, action, object_kind, object_id, request_id)
       select t.tenant_id, gen_random_uuid(), now() - n * interval '1 minute', 'system',
              case n when 51000 then '最古の人' else '' end, 'clinic.updated', 'clinic', 'x', 'r'
         from app.tenants t cross join generate_series(1, 51000) n where t.name = $1`,
      [tenantName],
    );
    await asSuperuser('alter table app.audit_events enable trigger chain');
    await openTrail('?text=最古の人');
    await page.getByText(/までの記録を探しました/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('audit-looked-back');
    await page.getByRole('button', { name: 'さらに前を探す' }).click();
    await entries().filter({ hasText: '最古の人' }).waitFor();
    await asSuperuser(`delete from app.audit_events where object_id = 'x' and request_id = 'r'`);
  });

  it('shows cards and no overhang on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openTrail('?about=session');
    await page.getByText('内容を見る').locator('visible=true').first().click();
    const overhang = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect(overhang).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    await picture('audit-phone');
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('prints the entries without menu, filters and buttons', async () => {
    await openTrail();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'CSVで書き出す' }).isVisible()).toBe(false);
    await entries().nth(1).waitFor();
    await picture('audit-print');
    await page.emulateMedia({ media: 'screen' });
  });

  it('is exported as a file that names who took it along, and the export is itself an entry', async () => {
    await provedAt('now()');
    await openTrail('?about=clinic');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSVで書き出す' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^mamori-audit-\d{8}-\d{6}\.csv$/);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.startsWith('\uFEFF"監査記録の書き出し"')).toBe(true);
    expect(csv.split('\r\n')[0]).toContain(tenantName);
    expect(csv).toContain('"clinic.updated"');
    await openTrail();
    await entries().filter({ hasText: '監査記録をCSVで書き出した' }).first().waitFor();
  });

  it('asks for a fresh proof when the last one is older than five minutes', async () => {
    await openTrail('?about=clinic');
    await provedAt(`now() - interval '6 minutes'`);
    await page.getByRole('button', { name: 'CSVで書き出す' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await picture('audit-step-up');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog
        .getByRole('button', { name: /確認|パスキー/ })
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
  });
});

describe('the verifier', () => {
  it('finds the trail whole and anchored outside the database, and then the row that was tampered with', async () => {
    const verify = () => product.mamori('audit', 'verify', '--tenant', tenantName).then(Object);
    const { rows } = (await verify()).trails[0];
    await until('anchored', async () => (await verify()).trails[0].anchoredTo >= rows, 60);
    expect(await verify()).toMatchObject({ isWhole: true });
    await product.database.asSuperuser(
      `update app.audit_events e set actor_name = '別の人' from app.audit_links l
        where l.tenant_id = e.tenant_id and l.event_id = e.id and l.seq = 3`,
    );
    await expect(verify()).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('"firstBad":{"what":"changed","seq":3'),
    });
  });
});
