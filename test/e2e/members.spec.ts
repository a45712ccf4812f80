import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';

// Four people at four browsers, and mail between them.
jest.setTimeout(240_000);

const OFFICE = 'あかつき医療支援';
const HANAKO = 'hanako@example.jp';
const PASSWORD = '朝の川べりを毎日ゆっくり歩く習慣';
const LIST = `名称,ふりがな,種別,都道府県
いちょう医院,いちょういいん,診療所,東京都
かえで歯科,かえでしか,歯科診療所,東京都
けやき病院,けやきびょういん,病院,東京都
`;

let product: Product;
const open: TestChromium[] = [];
let owner: Page;
let admin: Page;
let hanako: Page;

const person = async (): Promise<Page> => {
  const chromium = await openChromium();
  open.push(chromium);
  // The virtual device would answer the browser's own suggestion before anybody presses the button.
  await chromium.page.addInitScript('PublicKeyCredential.isConditionalMediationAvailable = async () => false');
  return chromium.page;
};

async function signIn(page: Page) {
  await giveKey(page);
  await page.waitForURL(({ pathname }) => pathname !== '/sign-in');
}
async function giveKey(page: Page) {
  await page.goto(`${product.url}/sign-in`);
  await page.getByRole('button', { name: 'パスキーでサインイン' }).click();
}

/** Whether what the person asks for next leads to the sign-in. */
async function isOut(page: Page): Promise<boolean> {
  await page.goto(`${product.url}/clinics`);
  await page.locator('h1').first().waitFor();
  return new URL(page.url()).pathname === '/sign-in';
}

/** Presses a button of the dialog that is open, and proves who one is where that is asked for. */
async function confirm(page: Page, name: string) {
  // Behind the question who one is, it is there and only hidden from assistive technology.
  const question = page.getByRole('alertdialog', { includeHidden: true });
  await question.getByRole('button', { name, exact: true }).click();
  await proveIfAsked(page, () => question.isHidden());
}
async function proveIfAsked(page: Page, isOver: () => Promise<boolean>) {
  const prove = page.getByRole('button', { name: 'パスキーで確認' });
  await until('the step is taken', async () => {
    if (await prove.isVisible()) await prove.click();
    return isOver();
  });
}

const letterTo = (address: string, subject: string) =>
  until(`a letter "${subject}" to ${address}`, async () =>
    (await product.mails()).find((mail) => mail.to === address && mail.subject.includes(subject)),
  );
const linkIn = (text: string, path: string) => {
  const [link] = new RegExp(`${product.url}${path}\\S+`, 'u').exec(text) ?? [];
  if (!link) throw new Error(`no link to ${path} in the letter`);
  return link;
};

/** The clinics that a person sees in the list, by their names. */
async function clinicsOf(page: Page): Promise<readonly string[]> {
  await page.goto(`${product.url}/clinics`);
  await page.getByRole('heading', { name: '医療機関', level: 1 }).waitFor();
  await page.getByRole('table', { name: /医療機関/ }).waitFor();
  return page.getByRole('table').getByRole('rowheader').getByRole('link').allTextContents();
}

/** As if the recovery had been approved a day earlier. */
const aDayPasses = () =>
  product.database.asSuperuser(
    `update identity.assisted_recoveries
        set started_at = started_at - interval '1 day', approved_at = approved_at - interval '1 day',
            ready_at = ready_at - interval '1 day'`,
  );

beforeAll(async () => {
  product = await startProduct();
  const created = Object(
    await product.mamori(
      'tenant',
      'create',
      '--name',
      OFFICE,
      '--owner-email',
      'akatsuki@example.jp',
      '--owner-name',
      '暁 太郎',
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), 'mamori-list-'));
  writeFileSync(join(folder, 'list.csv'), LIST);
  await product.mamori('clinics', 'import', join(folder, 'list.csv'), '--tenant', OFFICE);
  rmSync(folder, { recursive: true });
  const second = Object(
    await product.mamori(
      'user',
      'invite',
      '--tenant',
      OFFICE,
      '--email',
      'second@example.jp',
      '--name',
      '二宮 次郎',
      '--role',
      'admin',
    ),
  );
  [owner, admin, hanako] = [await person(), await person(), await person()];
  await setUpByPasskey(owner, created.setUpUrl);
  await setUpByPasskey(admin, second.setUpUrl);
});
afterAll(async () => {
  await Promise.all(open.map((chromium) => chromium.close()));
  await product.close();
});

describe('a new consultant', () => {
  it('is invited for two clinics, after a slip of the finger that loses nothing', async () => {
    await owner.goto(`${product.url}/members`);
    await owner.getByRole('link', { name: 'メンバーを招待する' }).click();
    await owner.getByRole('textbox', { name: 'メールアドレス' }).fill('hanako@');
    await owner.getByRole('textbox', { name: '氏名' }).fill('花田 花子');
    await owner.getByRole('radio', { name: /^コンサルタント/ }).check({ force: true });
    await owner.getByRole('button', { name: '招待を送る' }).click();
    await owner.getByText('メールアドレスを「name@example.jp」の形で入力してください。').waitFor();
    await owner.getByText('担当の医療機関を1件以上選んでください。').waitFor();
    await owner.getByRole('textbox', { name: 'メールアドレス' }).fill(HANAKO);
    await owner.getByRole('checkbox', { name: 'いちょう医院' }).check({ force: true });
    await owner.getByRole('searchbox', { name: /医療機関の名前/ }).fill('かえで');
    await owner.getByRole('checkbox', { name: 'いちょう医院' }).waitFor({ state: 'detached' });
    await owner.getByRole('checkbox', { name: 'かえで歯科' }).check({ force: true });
    await owner.getByText('2件を選択中').waitFor();
    expect(await owner.getByRole('textbox', { name: '氏名' }).inputValue()).toBe('花田 花子');
    await owner.getByRole('button', { name: '招待を送る' }).click();
    await proveIfAsked(owner, () => owner.getByRole('heading', { name: '招待を送りました' }).isVisible());
    expect(await axeFindings(owner)).toEqual([]);
  });

  it('comes in by the link of the letter, which 20 looks of a scanner have not spent', async () => {
    const { text } = await letterTo(HANAKO, '招待');
    const link = linkIn(text, '/set-up/');
    for (let look = 0; look < 20; look += 1) {
      const answer = await fetch(link, {
        method: look % 4 === 3 ? 'HEAD' : 'GET',
        headers: { accept: 'text/html' },
      });
      expect(answer.status).toBe(200);
    }
    await owner.getByText('送信済み').waitFor();
    await setUpByPasskey(hanako, link);
    await owner.getByText('利用中').first().waitFor();
    const again = await person();
    await again.goto(link);
    await again.getByText('このリンクは使えません', { exact: false }).waitFor();
    expect(await again.getByRole('button', { name: 'パスキーを登録する' }).count()).toBe(0);
  });

  it('sees exactly the two clinics, and one once the other is taken away', async () => {
    expect(await clinicsOf(hanako)).toEqual(['いちょう医院', 'かえで歯科']);
    await owner.getByRole('link', { name: 'この人のページを開く' }).click();
    await owner.getByRole('link', { name: '登録内容を変更する' }).click();
    await owner.getByRole('button', { name: '「いちょう医院」を外す' }).click();
    await owner.getByRole('button', { name: '保存', exact: true }).click();
    await proveIfAsked(owner, () => owner.getByRole('heading', { name: '花田 花子' }).isVisible());
    // What was open still showed the other clinic: it has to be opened anew.
    await until('the consultant is out', () => isOut(hanako));
    await signIn(hanako);
    expect(await clinicsOf(hanako)).toEqual(['かえで歯科']);
  });

  it('is asked for before a half-filled form is left', async () => {
    await owner.getByRole('link', { name: '登録内容を変更する' }).click();
    await owner.getByRole('textbox', { name: '氏名' }).fill('花田 花');
    await owner.getByRole('link', { name: 'キャンセル' }).click();
    await owner.getByRole('alertdialog').getByRole('button', { name: '入力を続ける' }).click();
    expect(await owner.getByRole('textbox', { name: '氏名' }).inputValue()).toBe('花田 花');
    await owner.getByRole('link', { name: 'キャンセル' }).click();
    await owner.getByRole('alertdialog').getByRole('button', { name: '保存せずに移動する' }).click();
    await owner.getByRole('heading', { name: '花田 花子' }).waitFor();
  });

  it('keeps what two administrators changed at once', async () => {
    const { pathname } = new URL(owner.url());
    await admin.goto(`${product.url}${pathname}/edit`);
    await admin.getByRole('textbox', { name: '氏名' }).fill('花田 華子');
    await owner.getByRole('link', { name: '登録内容を変更する' }).click();
    await owner.getByRole('textbox', { name: '氏名' }).fill('花田 はな子');
    await admin.getByRole('button', { name: '保存', exact: true }).click();
    await proveIfAsked(admin, () => admin.getByRole('heading', { name: '花田 華子' }).isVisible());
    await owner.getByRole('button', { name: '保存', exact: true }).click();
    await proveIfAsked(owner, () => owner.getByText('ほかの人が先に変更しました').isVisible());
    expect(await axeFindings(owner)).toEqual([]);
    await owner.getByRole('radio', { name: /花田 華子/ }).check({ force: true });
    await owner.getByRole('button', { name: '保存', exact: true }).click();
    await owner.getByRole('heading', { name: '花田 華子' }).waitFor();
  });

  it('is out as soon as access is disabled, and comes back when it is enabled', async () => {
    await owner.getByRole('button', { name: '利用を停止する' }).click();
    await confirm(owner, '利用を停止する');
    await until('the consultant is out', () => isOut(hanako));
    await giveKey(hanako);
    await hanako.getByRole('alert').first().waitFor();
    await owner.getByRole('button', { name: '利用を再開する' }).click();
    await confirm(owner, '利用を再開する');
    await signIn(hanako);
    expect(await clinicsOf(hanako)).toEqual(['かえで歯科']);
  });

  it('comes back, too, when disabling is undone right away', async () => {
    await owner.getByRole('button', { name: '利用を停止する' }).click();
    await confirm(owner, '利用を停止する');
    // The offer of the time before may still stand above it.
    await owner.getByRole('button', { name: '元に戻す' }).last().click();
    await owner.getByText('利用中').first().waitFor();
    await signIn(hanako);
    expect(await clinicsOf(hanako)).toEqual(['かえで歯科']);
  });
});

describe('a consultant who lost everything', () => {
  it('is helped by two administrators, not by one', async () => {
    await owner.getByRole('button', { name: 'サインインの復旧を申請する' }).click();
    await confirm(owner, 'サインインの復旧を申請する');
    await owner.getByRole('heading', { name: 'サインインの復旧' }).waitFor();
    await owner.getByText('もう1人の管理者の承認が必要です').first().waitFor();
    expect(await owner.getByRole('button', { name: /の復旧を承認する$/ }).count()).toBe(0);
    await admin.goto(`${product.url}/members/recoveries`);
    await admin.getByRole('button', { name: '花田 華子さんの復旧を承認する' }).first().click();
    await confirm(admin, '承認する');
    await admin.getByText('待機中').first().waitFor();
    await letterTo('second@example.jp', '復旧');
  });

  it('gets a link after a day, and the new passkey takes the place of the old', async () => {
    expect((await product.mails()).some(({ subject }) => subject === '新しいパスキーを登録するリンク')).toBe(false);
    await aDayPasses();
    const { text } = await letterTo(HANAKO, '新しいパスキーを登録するリンク');
    const newDevice = await person();
    await setUpByPasskey(newDevice, linkIn(text, '/set-up/'));
    expect(await clinicsOf(newDevice)).toEqual(['かえで歯科']);
    await giveKey(hanako);
    await hanako.getByRole('alert').first().waitFor();
    expect(new URL(hanako.url()).pathname).toBe('/sign-in');
  });
});

describe('the sign-in policy', () => {
  it('asks everybody for a password, at once and not only at the next sign-in, once the office says so', async () => {
    await owner.goto(`${product.url}/settings/sign-in`);
    await owner.getByRole('radio', { name: /^パスワードと鍵/ }).check({ force: true });
    await owner.getByRole('button', { name: '方針を変更する' }).click();
    await owner.getByRole('alertdialog').getByText('3人がまだパスワードを決めていません。', { exact: false }).waitFor();
    await owner
      .getByRole('alertdialog')
      .getByText('人は、すぐにサインインし直すことになります。', { exact: false })
      .waitFor();
    expect(await axeFindings(owner)).toEqual([]);
    await confirm(owner, '方針を変更する');
    await owner.getByText('サインインの方針を変更しました。').waitFor();
    expect(await isOut(admin)).toBe(true);
    expect(await isOut(owner)).toBe(false);
    await owner.getByRole('button', { name: /さんのメニュー/ }).click();
    await owner.getByRole('menuitem', { name: 'サインアウト' }).click();
    await owner.getByRole('button', { name: 'パスキーでサインイン' }).click();
    await owner.getByRole('heading', { name: 'パスワードを決めてください' }).waitFor();
    await owner.getByLabel('パスワード', { exact: true }).fill(PASSWORD);
    await owner.getByRole('button', { name: 'このパスワードに決める' }).click();
    await until('the owner is in', async () => new URL(owner.url()).pathname !== '/sign-in');
  });
});
