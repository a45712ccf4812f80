import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ageProofs } from '../support/age-proofs';
import {
  axeFindings,
  openChromium,
  setUpByPasskey,
  type TestAuthenticator,
  type TestChromium,
} from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';
import { startRecovery } from '../support/start-recovery';

jest.setTimeout(240_000);

const TENANT = 'さくら相談所';
const EMAIL = 'sakura@example.jp';
const PASSWORD = 'まもり かぎ 三つの 言葉を 並べる';

let product: Product;
let chromium: TestChromium;
let page: Page;
let key: TestAuthenticator;
let codes: readonly string[] = [];

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(), openChromium()]);
  page = chromium.page;
});
afterAll(async () => {
  await chromium.close();
  await product.close();
});

const button = (name: string | RegExp, on = page) => on.getByRole('button', { name });
const atHome = (on = page) => on.getByRole('heading', { name: 'ポートフォリオ' }).waitFor();
const sql = (text: string) => product.database.asSuperuser(text);
const sound = async () => expect(await axeFindings(page)).toEqual([]);

async function choose(item: string) {
  await button(/さんのメニュー/).click();
  await page.getByRole('menuitem', { name: item }).click();
}
async function linkInMail(path: string): Promise<string> {
  return until(`a mail with ${path}`, async () => {
    const mails = await product.mails();
    const texts = mails.filter(({ to }) => to.includes(EMAIL)).map(({ text }) => text);
    return texts.map((text) => text.match(new RegExp(`http\\S+${path}\\S+`, 'u'))?.[0]).find(Boolean);
  });
}

describe('ways in', () => {
  it('sets up a passkey, then asks for a second way before going on', async () => {
    const created = Object(await product.mamori('tenant', 'create', '--name', TENANT, '--owner-email', EMAIL));
    await page.goto(created.setUpUrl);
    await page.getByRole('heading', { name: '立入検査での説明' }).waitFor();
    await button('パスキーを登録する').click();
    await page.getByRole('heading', { name: '二つ目の方法を用意してください' }).waitFor();
    await sound();
    await button('復旧コードを作る').click();
    const items = page.getByRole('listitem').filter({ hasText: /^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/ });
    await items.first().waitFor();
    codes = await items.allTextContents();
    expect(new Set(codes).size).toBe(10);
    await sound();
    const [file] = await Promise.all([page.waitForEvent('download'), button('ファイルに保存').click()]);
    expect(file.suggestedFilename()).toMatch(/^mamori-codes-.*\.txt$/);
    expect(await button('完了').isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: '保管しました' }).check({ force: true });
    await button('完了').click();
    await atHome();
  });

  it('tells who cancelled or failed the check what to do, and lets them try again', async () => {
    await choose('サインアウト');
    await chromium.device.setVerified(false);
    await button('パスキーでサインイン').click();
    await page
      .getByRole('alert')
      .getByText(/取り消されたか、時間切れ/)
      .waitFor();
    await chromium.device.setVerified(true);
    await button('パスキーでサインイン').click();
    await atHome();
  });

  it('comes back with a recovery code in small letters after the key is lost', async () => {
    await choose('サインアウト');
    await chromium.device.wipe();
    await page.getByRole('link', { name: '鍵をなくした・パスワードを忘れた' }).click();
    await page.getByRole('textbox', { name: 'メールアドレス' }).fill(EMAIL);
    await button('リンクを送る').click();
    await page.getByText('メールを確認してください').waitFor();
    await page.goto(await linkInMail('/recover/'));
    await page.getByRole('textbox', { name: '復旧コード' }).fill('abcd');
    await button('確認して、新しいパスキーを登録する').click();
    await page.getByText(/あと20文字/).waitFor();
    const [code = ''] = codes;
    await page.getByRole('textbox', { name: '復旧コード' }).fill(code.toLowerCase().replaceAll('-', ' '));
    await button('確認して、新しいパスキーを登録する').click();
    await page.getByRole('heading', { name: '鍵と復旧コード' }).waitFor();
    await page.getByText('残り9個').waitFor();
    await sound();
  });

  it('asks for a fresh proof once, and then does what was asked, or leaves it on cancelling', async () => {
    await ageProofs(product);
    await button('作り直す').click();
    await page.getByRole('alertdialog').getByRole('button', { name: '作り直す' }).click();
    await page.getByRole('heading', { name: 'ご本人の確認' }).waitFor();
    await sound();
    await page.getByRole('dialog', { name: 'ご本人の確認' }).getByRole('button', { name: 'キャンセル' }).click();
    await page.getByText('残り9個').waitFor();
    await button('作り直す').click();
    await page.getByRole('alertdialog').getByRole('button', { name: '作り直す' }).click();
    await button('パスキーで確認').click();
    await page.getByText('このコードが表示されるのは、今だけです').waitFor();
    await page.getByRole('checkbox', { name: '保管しました' }).check({ force: true });
    await button('完了').click();
    await page.getByText('残り10個').waitFor();
  });

  it('adds a security key, names it, and removes the first device', async () => {
    await chromium.device.setPresent(false);
    key = await chromium.plugInKey();
    await button('端末を追加').click();
    await page.getByRole('textbox', { name: /呼び名/ }).fill('受付の鍵');
    await button('登録する').click();
    await page.getByRole('heading', { name: '受付の鍵' }).waitFor();
    await button('「受付の鍵」の名前を変える').click();
    await page.getByRole('textbox', { name: '呼び名' }).fill('金庫の鍵');
    await button('保存').click();
    await page.getByRole('heading', { name: '金庫の鍵' }).waitFor();
    await button(/^「.*Chrome」を削除$/).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '削除' }).click();
    await until('one key is left', async () => {
      const left = await sql(`select label from identity.passkeys where revoked_at is null`);
      return left.length === 1;
    });
    await chromium.device.remove();
    await page.goto(`${product.url}/sign-in`);
    await button('パスキーでサインイン').click();
    await atHome();
  });

  it('ends the session of another browser, which says so', async () => {
    const other = await openChromium();
    try {
      // The session moves over there, and this browser signs in anew: the key cannot be in both.
      await other.context.addCookies(await chromium.context.cookies());
      await chromium.context.clearCookies();
      await page.goto(`${product.url}/sign-in`);
      await button('パスキーでサインイン').click();
      await atHome();
      await other.page.goto(`${product.url}/account/sessions`);
      await other.page.getByText('この端末', { exact: true }).waitFor();
      await page.goto(`${product.url}/account/sessions`);
      await button(/のサインインを終了$/)
        .first()
        .click();
      await sound();
      await page.getByRole('alertdialog').getByRole('button', { name: '終了' }).click();
      await page.getByText('サインインを終了しました').waitFor();
      await other.page.getByRole('link', { name: '鍵と復旧コード' }).click();
      await other.page.getByText('サインアウトされました').waitFor();
    } finally {
      await other.close();
    }
  });

  it('shows what happened, and counts it as seen', async () => {
    await page.goto(`${product.url}/account/events`);
    await page.getByText('端末を追加しました').waitFor();
    await page.getByText('復旧コードを使って、新しいパスキーを登録しました').waitFor();
    await until('all is seen', async () => {
      const unseen = await sql(
        `select id from identity.security_events where seen_at is null and person_id is not null`,
      );
      return unseen.length === 0;
    });
  });

  it('hands over to the next person in two steps, greeting who left', async () => {
    await choose('別の人に交代');
    await atHome();
    const invite = ['user', 'invite', '--tenant', TENANT, '--email', 'jiro@example.jp', '--name', '佐藤 次郎'];
    const invited = Object(await product.mamori(...invite, '--role', 'admin'));
    await key.setPresent(false);
    const anotherKey = await chromium.plugInKey();
    await setUpByPasskey(page, invited.setUpUrl);
    await anotherKey.remove();
    await key.setPresent(true);
    await key.setVerified(false);
    await choose('別の人に交代');
    await page.getByText('佐藤 次郎さんはサインアウトしました。次の方は').waitFor();
    await page
      .getByRole('alert')
      .getByText(/取り消されたか、時間切れ/)
      .waitFor();
    await sound();
    await key.setVerified(true);
    await button('パスキーでサインイン').click();
    await atHome();
    expect(await button(/さんのメニュー/).getAttribute('aria-label')).not.toContain('佐藤');
  });

  it('accepts the invitation of a second consultancy with the same key, and moves between the two', async () => {
    const create = ['tenant', 'create', '--name', 'もみじ相談所', '--owner-email', 'momiji@example.jp'];
    const second = Object(await product.mamori(...create));
    await key.setPresent(false);
    const ownersKey = await chromium.plugInKey();
    await setUpByPasskey(page, second.setUpUrl);
    await page.goto(`${product.url}/members/new`);
    await page.getByRole('textbox', { name: 'メールアドレス' }).fill(EMAIL);
    await page.getByRole('textbox', { name: '氏名' }).fill('桜 さくら');
    await page.getByRole('radio', { name: /^管理者/ }).check({ force: true });
    await button('招待を送る').click();
    await page.getByRole('heading', { name: '招待を送りました' }).waitFor();
    await ownersKey.remove();
    await key.setPresent(true);
    await page.goto(await linkInMail('/set-up/'));
    await page.getByRole('heading', { name: '招待の承諾' }).waitFor();
    await sound();
    await button('お持ちのパスキーで承諾する').click();
    await atHome();
    await ageProofs(product);
    await page.goto(`${product.url}/account`);
    await button(`${TENANT}に切り替える`).click();
    await button('パスキーで確認').click();
    await atHome();
    await page.getByText(TENANT).first().waitFor();
    await choose('サインアウト');
    await button('パスキーでサインイン').click();
    await button(TENANT).waitFor();
    await sound();
    await button(TENANT).click();
    await atHome();
  });

  it('stops a recovery that the person did not ask for, from the letter', async () => {
    await startRecovery(product.database, EMAIL, TENANT);
    await page.goto(`${product.url}/account`);
    await page.getByRole('alert').getByText('登録し直す手続きを始めました').waitFor();
    await sound();
    await page.goto(await linkInMail('/objection/'));
    await button('手続きを止める').waitFor();
    await sound();
    await button('手続きを止める').click();
    await page.getByText('手続きを止めました').waitFor();
    await page.goto(`${product.url}/account`);
    await page.getByRole('heading', { name: 'アカウント' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('登録し直す手続きを始めました').count()).toBe(0);
  });
});

describe('a consultancy that signs in with password and key', () => {
  it('lets a person choose the first password after the key', async () => {
    await sql(
      `insert into app.sign_in_policies (tenant_id, method) select tenant_id, 'password_and_key' from app.tenants where name = '${TENANT}'`,
    );
    await choose('サインアウト');
    await button('パスキーでサインイン').click();
    await button(TENANT).click();
    await page.getByRole('heading', { name: 'パスワードを決めてください' }).waitFor();
    await page.getByLabel('パスワード', { exact: true }).fill('短い');
    await page.getByText('あと13文字').waitFor();
    await page.getByLabel('パスワード', { exact: true }).fill('passwordpassword');
    await button('このパスワードに決める').click();
    await page.getByRole('alert').waitFor();
    await sound();
    await page.getByLabel('パスワード', { exact: true }).fill(PASSWORD);
    await button('このパスワードに決める').click();
    await atHome();
  });

  it('signs in with password and key, and refuses a wrong password in words', async () => {
    await choose('サインアウト');
    const signIn = async (password: string) => {
      await page.getByRole('textbox', { name: 'メールアドレス' }).fill(EMAIL);
      await page.getByLabel('パスワード', { exact: true }).fill(password);
      await button('パスワードで進む').click();
    };
    await button('パスワードでサインインする会社の方').click();
    await signIn('まったく違うパスワードです');
    await page.getByRole('alert').waitFor();
    await sound();
    await signIn(PASSWORD);
    await page.getByRole('heading', { name: '次に、鍵で確認します' }).waitFor();
    await sound();
    await button('鍵で確認する').click();
    await button(TENANT).click();
    await atHome();
    await page.goto(`${product.url}/account/ways-in`);
    await button('パスワードを変更する').waitFor();
  });
});
