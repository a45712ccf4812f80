import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(240_000);

/** Set to a folder to keep a picture of every state. */
const pictures = process.env.TEST_PICTURES;

const LIST = '名称,ふりがな,種別,都道府県\nさくら医院,さくらいいん,診療所,東京都\n';

let product: Product;
let chromium: TestChromium;
let page: Page;
let clinicId = '';

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(), openChromium()]);
  page = chromium.page;
  await page.setViewportSize({ width: 1280, height: 900 });
  const names = ['--name', 'さくら相談所', '--owner-email', 'sakura@example.jp'];
  const created = Object(await product.mamori('tenant', 'create', ...names));
  const folder = mkdtempSync(join(tmpdir(), 'mamori-list-'));
  writeFileSync(join(folder, 'list.csv'), LIST);
  await product.mamori('clinics', 'import', join(folder, 'list.csv'), '--tenant', 'さくら相談所');
  rmSync(folder, { recursive: true });
  const [system] = await product.database.asSuperuser<{ clinic_id: string }>(
    `insert into app.systems (tenant_id, id, clinic_id, kind, name, client_status, server_status)
     select tenant_id, gen_random_uuid(), id, 'emr', '青空カルテ', 'in_place', 'in_place' from app.clinics
     returning clinic_id`,
  );
  clinicId = system?.clinic_id ?? '';
  await setUpByPasskey(page, created.setUpUrl);
});
afterAll(async () => {
  await chromium?.close();
  await product?.close();
});

const go = async (path: string) => {
  await page.goto(`${product.url}/clinics/${clinicId}${path}`);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
};
/** What axe finds, and by how many pixels the page hangs over its edge, at the sizes of a PC and of a phone. */
async function seen(name: string) {
  const found: unknown[] = [];
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await axeFindings(page)));
    const overhang = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    if (overhang > 0) found.push(`${name} hangs over by ${overhang} at ${width}`);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}
const dialog = () => page.getByRole('dialog');
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const save = () => dialog().getByRole('button', { name: '保存' }).click();
/** Types a day into its parts: year, month, day. */
async function day(label: RegExp, text: string) {
  const parts = dialog().getByRole('group', { name: label }).getByRole('spinbutton');
  for (const [index, part] of text.split('-').entries()) await parts.nth(index).pressSequentially(part);
}

describe('backups', () => {
  it('begin empty, and name the systems of which nothing is written', async () => {
    await go('/backups');
    await page.getByText('バックアップの対象がまだ登録されていません').waitFor();
    await page.getByText('バックアップの記録がないシステムがあります').waitFor();
    expect(await seen('backups-empty')).toEqual([]);
  });

  it('take a first record from the system, with all that is not known yet', async () => {
    await press(/のバックアップを記録する/u);
    expect(await seen('backup-dialog')).toEqual([]);
    await dialog().getByRole('checkbox', { name: 'NAS' }).check({ force: true });
    await dialog()
      .getByRole('textbox', { name: /世代の数/u })
      .fill('７');
    await save();
    await page.getByText('まだ分かっていないこと：').waitFor();
    await page.getByText('戻す試験の記録がありません。').waitFor();
    await page.getByText('写しの取り方が1つだけです').waitFor();
    expect(await seen('backups-begun')).toEqual([]);
  });

  it('ask for the result of a test, and tell of one that failed', async () => {
    await press(/を編集/u);
    await day(/最後に戻す試験をした日/u, '2026-05-10');
    await save();
    await dialog().getByText('試験をした日と結果は、両方とも入力してください。').waitFor();
    await dialog()
      .getByRole('combobox', { name: /試験の結果/u })
      .selectOption('partly');
    await dialog()
      .getByRole('radiogroup', { name: /切り離した写し/u })
      .getByText('なし')
      .click();
    await save();
    await page.getByText('最後の試験では、すべては戻せていません。').waitFor();
    await page.getByText('ネットワークから切り離した写しがありません。').waitFor();
    expect(await seen('backups-failed')).toEqual([]);
  });

  it('show what somebody else wrote in the meantime, and keep both', async () => {
    await press(/を編集/u);
    await product.database.asSuperuser(
      `update app.backup_targets set done_by = '青空システム', note = '先の人', version = version + 1 where clinic_id = $1`,
      [clinicId],
    );
    await dialog().getByRole('textbox', { name: /備考/u }).fill('後の人');
    await save();
    await dialog().getByText('ほかの人が').first().waitFor();
    await dialog().getByText('先の人').first().waitFor();
    expect(await seen('backup-conflict')).toEqual([]);
    await save();
    await dialog().waitFor({ state: 'hidden' });
    const rows = await product.database.asSuperuser(
      'select done_by, note from app.backup_targets where clinic_id = $1 and removed_at is null',
      [clinicId],
    );
    expect(rows).toEqual([{ done_by: '青空システム', note: '後の人' }]);
  });

  it('go and come back', async () => {
    await press(/を削除/u);
    await page.getByText('バックアップの対象がまだ登録されていません').waitFor();
    await press('元に戻す');
    await page.getByText('最後の試験では、すべては戻せていません。').waitFor();
  });

  it('are looked through, and go on paper', async () => {
    await press('今日、全体を見直した');
    await page.getByText('最後の見直し：').waitFor();
    await go('/backups/sheet');
    await page.getByText('青空システム').waitFor();
    expect(await seen('backups-sheet')).toEqual([]);
    if (pictures) writeFileSync(join(pictures, 'backups-sheet.pdf'), await page.pdf({ preferCSSPageSize: true }));
  });
});

describe('plans and drills', () => {
  it('begin empty, and say what to do', async () => {
    await go('/continuity');
    await page.getByText('BCPの記録がありません。').waitFor();
    await page.getByText('訓練がまだ記録されていません').waitFor();
    expect(await seen('continuity-empty')).toEqual([]);
  });

  it('take a plan with the day of its next review', async () => {
    await press('BCPを追加');
    await dialog()
      .getByRole('textbox', { name: /文書の名前/u })
      .fill('サイバー攻撃を想定した事業継続計画');
    await dialog()
      .getByRole('radiogroup', { name: /サイバー攻撃の想定/u })
      .getByText('書かれている', { exact: true })
      .click();
    await day(/次の見直しの予定日/u, '2030-04-01');
    expect(await seen('plan-dialog')).toEqual([]);
    await save();
    await dialog().waitFor({ state: 'hidden' });
    const [deadline] = await product.database.asSuperuser(
      `select kind, due_on::text from app.deadlines where clinic_id = $1 and kind = 'bcp_review'`,
      [clinicId],
    );
    expect(deadline).toEqual({ kind: 'bcp_review', due_on: '2030-04-01' });
  });

  it('take a drill, and name the next one', async () => {
    await press('訓練を記録');
    await save();
    await dialog().getByText('実施した日を入力してください。').waitFor();
    await day(/実施した日/u, '2026-06-01');
    await dialog()
      .getByRole('textbox', { name: /想定した場面/u })
      .fill('月曜の朝、電子カルテが開かない');
    await dialog()
      .getByRole('textbox', { name: /参加した人数/u })
      .fill('８');
    await dialog()
      .getByRole('textbox', { name: /分かった課題/u })
      .fill('紙の処方箋の用紙が足りない');
    await day(/次の訓練の予定日/u, '2030-06-01');
    expect(await seen('drill-dialog')).toEqual([]);
    await save();
    await page.getByText('次の訓練：2030/06/01').waitFor();
    await page.getByText('8人').first().waitFor();
    expect(await seen('continuity')).toEqual([]);
  });

  it('take a drill off the list and put it back', async () => {
    await press(/の訓練を削除/u);
    await page.getByText('訓練がまだ記録されていません').waitFor();
    await press('元に戻す');
    await page.getByText('次の訓練：').waitFor();
  });

  it('go on paper', async () => {
    await go('/continuity/sheet');
    await page.getByText('紙の処方箋の用紙が足りない').waitFor();
    expect(await seen('continuity-sheet')).toEqual([]);
    if (pictures) writeFileSync(join(pictures, 'continuity-sheet.pdf'), await page.pdf({ preferCSSPageSize: true }));
  });

  it('stand on the page of the clinic with a line on how they are', async () => {
    await go('');
    await page.getByText('2件 ・ 最後の変更').waitFor();
    expect(await seen('clinic')).toEqual([]);
  });
});
