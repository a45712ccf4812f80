import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { makePng } from '@mamori/platform/testing';
import type { Locator, Page } from 'playwright-core';
import { axeFindings, openChromium, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(180_000);

/** Set to a folder to keep pictures of the card. */
const pictures = process.env.TEST_PICTURES;
const LIST = '名称,ふりがな,種別,都道府県\nあおば医院,あおばいいん,診療所,東京都\n';
const PHONE = { width: 390, height: 844 };
const PC = { width: 1280, height: 800 };

let product: Product;
let chromium: TestChromium;
/** The clerk, on a phone. */
let page: Page;
let address = '';

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(), openChromium({ ...PHONE, hasTouch: true })]);
  page = chromium.page;
  const tenant = 'あおば相談所';
  await product.mamori('tenant', 'create', '--name', tenant, '--owner-email', 'aoba@example.jp');
  const folder = mkdtempSync(join(tmpdir(), 'mamori-list-'));
  writeFileSync(join(folder, 'list.csv'), LIST);
  await product.mamori('clinics', 'import', join(folder, 'list.csv'), '--tenant', tenant);
  rmSync(folder, { recursive: true });
  const clerk = [
    '--email',
    'jimu@example.jp',
    '--name',
    '事務 花子',
    '--role',
    'clinic_staff',
    '--clinic',
    'あおば医院',
  ];
  const { setUpUrl } = Object(await product.mamori('user', 'invite', '--tenant', tenant, ...clerk));
  await page.goto(String(setUpUrl));
  await page.getByRole('button', { name: 'パスキーを登録する' }).click();
  await page.getByRole('link', { name: 'あとで用意する' }).click();
  await page.getByRole('link', { name: 'あおば医院' }).first().click();
  await page.getByRole('button', { name: 'チェックリストを始める' }).click();
  await page.waitForURL(/\/checklists\/./);
  address = page.url().replace(/\?.*$/, '');
  const of = `from app.clinics where name = 'あおば医院'`;
  await product.database.asSuperuser(
    `insert into app.systems (tenant_id, id, clinic_id, kind, name, vendor_name, client_status, server_status)
     select tenant_id, gen_random_uuid(), id, 'emr', '電子カルテ', '株式会社見本', 'none', 'none' ${of}`,
  );
  await product.database.asSuperuser(
    `insert into app.clinic_contacts (tenant_id, id, clinic_id, kind, name, phone, confirmed_on)
     select tenant_id, gen_random_uuid(), id, 'vendor', '株式会社見本', '03-0000-0000', '2026-10-05' ${of}`,
  );
});
afterAll(async () => {
  await chromium.close();
  await product.close();
});

const picture = async (name: string) => {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
};
const card = (code: string) => page.getByRole('region', { name: new RegExp(`^${code}`) });
const evidenceOf = (code: string) => card(code).getByRole('region', { name: /証跡/ });
const yesOf = (code: string) => card(code).locator('label').filter({ hasText: /^はい/ }).first();

describe('the card on a phone', () => {
  it('takes four taps from the list to a はい with a photo as evidence', async () => {
    let taps = 0;
    const tap = async (what: Locator) => {
      await what.tap();
      taps += 1;
    };
    await page.goto(address);
    await tap(page.getByText(/^項目の一覧/));
    await tap(page.getByRole('link', { name: /2-⑨/ }));
    await yesOf('2-⑨').waitFor();
    const box = await yesOf('2-⑨').boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(56);
    // In sight without scrolling, above the buttons at the foot.
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(PHONE.height - 110);
    await tap(yesOf('2-⑨'));
    const chooser = page.waitForEvent('filechooser');
    await tap(evidenceOf('2-⑨').getByRole('button', { name: '写真を撮る' }));
    const photo = { name: 'usb-label.png', mimeType: 'image/png', buffer: makePng({ width: 8, height: 8 }) };
    await (await chooser).setFiles(photo);

    await evidenceOf('2-⑨').getByText('usb-label').first().waitFor();
    expect(taps).toBe(4);
    const beside = () =>
      product.database.asSuperuser<{ code: string; value: string | null; title: string; state: string }>(
        `select i.code, a.value, e.title, f.state
           from app.answer_evidence l
           join app.evidence e on e.tenant_id = l.tenant_id and e.id = l.evidence_id
           join app.files f on f.tenant_id = e.tenant_id and f.id = e.file_id
           join app.edition_items i on i.tenant_id = l.tenant_id and i.id = l.item_id
           join app.answers a
             on a.tenant_id = l.tenant_id and a.checklist_id = l.checklist_id and a.item_id = l.item_id`,
      );
    await until('the photo stands beside the answer', async () => (await beside())[0]?.value === 'yes');
    expect(await beside()).toEqual([
      { code: '2-⑨', value: 'yes', title: expect.stringContaining('usb-label'), state: 'available' },
    ]);
    await picture('answered-390-ja');
  });

  it('shows an example of each answer, what to show, whom to phone and how long it takes', async () => {
    await page.goto(`${address}?item=2-③`);
    const help = card('2-③').getByRole('region', { name: '例と相談先' });
    await help.getByText('OKの例').waitFor();
    const text = (await card('2-③').innerText()).replace(/\s+/g, ' ');
    for (const words of [
      'かんたんに言うと',
      '検査で見せるもの',
      'NGの例',
      '電話する相手',
      '約15分',
      'この製品からの助言',
    ])
      expect(text).toContain(words);
    expect(await help.getByRole('link', { name: '03-0000-0000' }).getAttribute('href')).toBe('tel:0300000000');
    const [ok, ng] = [await help.getByText('OKの例').boundingBox(), await help.getByText('NGの例').boundingBox()];
    expect(ng?.y).toBeGreaterThan(ok?.y ?? 0);
    expect(await axeFindings(page)).toEqual([]);
    await picture('help-390-ja');
  });

  it('explains a term where it stands, by a tap, and leads to the glossary', async () => {
    await card('2-③').getByRole('button', { name: 'MDS', exact: true }).first().tap();
    const explained = page.getByRole('dialog', { name: 'MDS' });
    await explained.getByText('エムディーエス').waitFor();
    await picture('term-390-ja');
    expect(await axeFindings(page)).toEqual([]);
    await explained.getByRole('link', { name: '用語集で見る' }).tap();
    await page.getByRole('heading', { name: '用語集' }).waitFor();
    await page.getByText('MDS2').first().waitFor();
    await picture('glossary-390-ja');
    await page.getByRole('searchbox').fill('にようそ');
    await page.getByText('1語', { exact: true }).waitFor();
    expect(await page.getByText('二要素認証').first().isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('the card on a PC', () => {
  beforeAll(() => page.setViewportSize(PC));

  it('explains a term to the keyboard, and Escape closes it', async () => {
    await page.goto(`${address}?item=2-⑩`);
    const term = card('2-⑩').getByRole('button', { name: '二要素認証', exact: true }).first();
    await term.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '二要素認証' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: '二要素認証' }).waitFor({ state: 'hidden' });
    await until('the focus is back on the term', () =>
      term.evaluate((element) => element === element.ownerDocument.activeElement),
    );
  });

  it('explains a term to the pointer', async () => {
    await page.mouse.move(0, 0);
    await page.getByRole('heading', { level: 1 }).hover();
    await card('2-⑩').getByRole('button', { name: 'ID', exact: true }).first().hover();
    await page.getByRole('tooltip').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tooltip').waitFor({ state: 'hidden' });
  });

  it('stands OK and NG side by side, and puts readings above terms when wanted, on paper too', async () => {
    const help = card('2-⑩').getByRole('region', { name: '例と相談先' });
    const [ok, ng] = [await help.getByText('OKの例').boundingBox(), await help.getByText('NGの例').boundingBox()];
    expect(ng?.y).toBe(ok?.y);
    expect(await page.locator('ruby').count()).toBe(0);
    await page.getByText('用語にふりがなを付ける').click();
    await card('2-⑩').locator('rt', { hasText: 'にようそにんしょう' }).first().waitFor();
    await picture('card-1280-ja');
    await page.reload();
    await card('2-⑩').locator('rt', { hasText: 'にようそにんしょう' }).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.locator('table rt', { hasText: 'にようそにんしょう' }).first().waitFor();
    await page.emulateMedia({ media: 'screen' });
  });

  it('says all of it in English too', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    const help = card('2-⑩').getByRole('region', { name: 'Examples, and whom to ask' });
    await help.getByText('Good: an example', { exact: true }).waitFor();
    const texts = await card('2-⑩').locator('p, dd').allInnerTexts();
    const japanese = texts.filter((text) => /[ぁ-んァ-ヶ一-龠]/u.test(text));
    // Only what the ministry wrote in Japanese, the line of the form and what it is about, and the vendor's own name.
    expect(japanese).toEqual([
      expect.stringContaining('二要素認証'),
      expect.stringContaining('医療情報システム'),
      expect.stringContaining('株式会社見本'),
    ]);
    expect(await axeFindings(page)).toEqual([]);
    await picture('card-1280-en');
    await page.setViewportSize(PHONE);
    await picture('card-390-en');
  });
});
