import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(240_000);

/** Set to a folder to keep a picture of every step. */
const pictures = process.env.TEST_PICTURES;

let product: Product;
let chromium: TestChromium;
let page: Page;
let clinic = '';
let list = '';

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(), openChromium()]);
  page = chromium.page;
  const created = Object(
    await product.mamori('tenant', 'create', '--name', 'さくら相談所', '--owner-email', 'sakura@example.jp'),
  );
  const folder = mkdtempSync(join(tmpdir(), 'mamori-list-'));
  writeFileSync(join(folder, 'list.csv'), '名称,ふりがな,種別,都道府県\nさくら医院,さくらいいん,診療所,東京都\n');
  await product.mamori('clinics', 'import', join(folder, 'list.csv'), '--tenant', 'さくら相談所');
  rmSync(folder, { recursive: true });
  await setUpByPasskey(page, created.setUpUrl);
  await page.getByRole('link', { name: 'さくら医院' }).first().click();
  await page.getByRole('button', { name: 'チェックリストを始める' }).click();
  await page.waitForURL(/\/checklists\/./);
  list = page.url().replace(/\?.*$/, '');
  const [row] = await product.database.asSuperuser<{ id: string }>('select id from app.clinics');
  clinic = `${product.url}/clinics/${row?.id}`;
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
const button = (name: RegExp | string) => page.getByRole('button', { name });
const save = () => page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
async function enterDay(name: RegExp, day: string) {
  const parts = page.getByRole('group', { name }).getByRole('spinbutton');
  for (const [index, part] of day.split('-').entries()) await parts.nth(index).pressSequentially(part);
}
async function addEquipment(name: string) {
  await page.goto(`${clinic}/equipment`);
  await button('機器を追加').first().click();
  await page.getByRole('textbox', { name: /^機器名/ }).fill(name);
  await save();
  await page.getByText(`「${name}」を保存しました。`).first().waitFor();
}

describe('a register that speaks for a line', () => {
  it('says that it is empty and shows the way to it', async () => {
    await page.goto(`${list}?item=2-①`);
    await page.getByText('機器台帳がまだ空です。').waitFor();
    await page.getByRole('link', { name: '機器台帳を開く' }).click();
    await page.getByRole('heading', { level: 1, name: '機器台帳' }).waitFor();
  });

  it('is put beside the line as it stands today, and can be looked at', async () => {
    await addEquipment('受付PC');
    await page.goto(`${list}?item=2-①`);
    await button(/機器台帳を根拠にする（.+時点・1件）/).click();
    await page.getByText('機器台帳（1件）', { exact: true }).first().waitFor();
    await page.getByText(/と同じ内容です。/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('attached');
    await page.getByRole('link', { name: /内容を見る/ }).click();
    await page.getByRole('heading', { level: 1, name: /機器台帳（.+時点）/ }).waitFor();
    await page.getByText('受付PC', { exact: true }).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('kept');
  });

  it('says that the register changed since, and takes its place by what it says now', async () => {
    await addEquipment('診察室PC');
    await page.goto(`${list}?item=2-①`);
    await page.getByText(/時点の写しから変わっています。/).waitFor();
    await picture('changed');
    await button(/新しい内容で置きかえる（.+時点・2件）/).click();
    await page.getByText('機器台帳（2件）', { exact: true }).first().waitFor();
    const rows = await product.database.asSuperuser<{ title: string; stands: boolean }>(
      `select e.title, k.unlinked_at is null as stands from app.answer_evidence k
         join app.evidence e on e.tenant_id = k.tenant_id and e.id = k.evidence_id order by e.id`,
    );
    expect(rows).toEqual([
      { title: '機器台帳（1件）', stands: false },
      { title: '機器台帳（2件）', stands: true },
    ]);
  });

  it('is taken away and put back like any other evidence', async () => {
    await button(/^外す/).first().click();
    await button(/機器台帳を根拠にする/).waitFor();
    await button('元に戻す').click();
    await page.getByText(/と同じ内容です。/).waitFor();
  });
});

describe('the record of trainings', () => {
  it('keeps a training with the names of those who took part, and reminds of the next', async () => {
    await page.goto(`${clinic}/training`);
    await page.getByText('まだ研修の記録がありません').waitFor();
    await button('研修を追加').click();
    await save();
    await page.getByText('テーマを入力してください。').waitFor();
    await page.getByText('実施した日を入力してください。').waitFor();
    await enterDay(/^実施した日/, '2026-10-05');
    await page.getByRole('textbox', { name: /^テーマ/ }).fill('不審なメールの見分け方');
    await page.getByRole('textbox', { name: /^参加者/ }).fill('見本 一郎\n例示 花子');
    await picture('training-form');
    await save();
    await page.getByText('「不審なメールの見分け方」を保存しました。').first().waitFor();
    await page.getByText('2人').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('training');
  });

  it('removes a training at once and puts it back', async () => {
    await button('不審なメールの見分け方を削除').click();
    await page.getByText('まだ研修の記録がありません').waitFor();
    await button('元に戻す').click();
    await until('the training is back', async () => {
      const [row] = await product.database.asSuperuser<{ n: number }>(
        'select count(*)::int as n from app.training_sessions where removed_at is null',
      );
      return row?.n === 1;
    });
  });

  it('is offered on the line about telling the rules to the staff', async () => {
    await page.goto(`${list}?item=4-①`);
    await button(/研修の記録を根拠にする（.+時点・1件）/).click();
    await page.getByText('研修の記録（1件）', { exact: true }).first().waitFor();
  });
});

describe('the record of account reviews', () => {
  it('keeps a review, and sets the next one a year later', async () => {
    await page.goto(`${clinic}/accounts`);
    await page.getByText('まだ棚卸しの記録がありません').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('accounts-empty');
    await button('棚卸しを記録').click();
    await save();
    await page.getByText('実施した日を入力してください。').waitFor();
    await page.getByText('対象のシステムを入力してください。').waitFor();
    await enterDay(/^実施した日/, '2026-10-05');
    await page.getByRole('textbox', { name: /^対象のシステム/ }).fill('電子カルテ、レセコン');
    await page.getByRole('textbox', { name: /^確かめたアカウントの数/ }).fill('２４');
    await page.getByRole('textbox', { name: /^止めたアカウントの数/ }).fill('0');
    expect(await axeFindings(page)).toEqual([]);
    await picture('accounts-form');
    await save();
    await page.getByText('24件を確認').first().waitFor();
    await page.getByText('0件を停止').first().waitFor();
    await page.getByText('2027/10/05（令和9年10月5日）').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('accounts');
  });

  it('shows what somebody else wrote in the meantime, and keeps what was decided', async () => {
    await button(/の棚卸しを編集$/).click();
    await product.database.asSuperuser(`update app.account_reviews set done_by = '例示 花子', version = version + 1`);
    await page.getByRole('textbox', { name: /^確かめた人/ }).fill('見本 一郎');
    await save();
    await page.getByText('例示 花子').first().waitFor();
    await picture('accounts-conflict');
    await save();
    await page.getByText('確かめた人：見本 一郎').first().waitFor();
  });

  it('removes a review at once and puts it back', async () => {
    await button(/の棚卸しを削除$/).click();
    await page.getByText('まだ棚卸しの記録がありません').waitFor();
    await button('元に戻す').click();
    await page.getByText('24件を確認').first().waitFor();
  });

  it('is offered on the line about accounts that nobody uses', async () => {
    await page.goto(`${list}?item=2-⑤`);
    await button(/アカウントの棚卸しの記録を根拠にする（.+時点・1件）/).click();
    await page.getByText('アカウントの棚卸しの記録（1件）', { exact: true }).first().waitFor();
  });
});
