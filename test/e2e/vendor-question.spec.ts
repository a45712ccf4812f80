import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, openChromium, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Mail, type Product, startProduct } from '../support/product';

jest.setTimeout(180_000);

const LIST = '名称,ふりがな,種別,都道府県\nあかね医院,あかねいいん,診療所,東京都\n';
const ITEM = '2-④';
const VENDOR = 'tanaka@aoba.example.jp';
/** Set to a folder to keep a picture of every screen of the journey. */
const pictures = process.env.TEST_PICTURES;

let product: Product;
let phone: TestChromium;
let pc: TestChromium;
/** The vendor on a phone, and the clinic's manager on a PC. */
let vendor: Page;
let manager: Page;
let checklist = '';
let link = '';
/** Of the question that the vendor answered. */
let answered = '';

beforeAll(async () => {
  [product, phone, pc] = await Promise.all([
    startProduct(),
    openChromium({ width: 390, height: 844 }),
    openChromium({ width: 1366, height: 768 }),
  ]);
  [vendor, manager] = [phone.page, pc.page];
  const tenant = 'あかね相談所';
  await product.mamori('tenant', 'create', '--name', tenant, '--owner-email', 'akane@example.jp');
  const folder = mkdtempSync(join(tmpdir(), 'mamori-list-'));
  writeFileSync(join(folder, 'list.csv'), LIST);
  await product.mamori('clinics', 'import', join(folder, 'list.csv'), '--tenant', tenant);
  rmSync(folder, { recursive: true });
  const person = ['--email', 'incho@example.jp', '--name', '院長 一郎', '--role', 'clinic_manager'];
  const invited = await product.mamori('user', 'invite', '--tenant', tenant, ...person, '--clinic', 'あかね医院');
  await setUp(manager, String(Object(invited).setUpUrl));
});
afterAll(async () => {
  await Promise.all([phone?.close(), pc?.close()]);
  await product?.close();
});

async function setUp(page: Page, url: string) {
  await page.goto(url);
  await page.getByRole('button', { name: 'パスキーを登録する' }).click();
  await page.getByRole('link', { name: 'あとで用意する' }).click();
}

const picture = async (page: Page, name: string) => {
  if (pictures) await page.screenshot({ path: join(pictures, `vendor-${name}.png`), fullPage: true });
};
const looksRight = async (page: Page, name: string) => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(
    0,
  );
  await picture(page, name);
};
const answerOf = async (code: string) => {
  const [row] = await product.database.asSuperuser<{ value: string | null; source: string }>(
    `select a.value, a.source from app.answers a
       join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id where i.code = $1`,
    [code],
  );
  return row;
};
const lettersToVendor = async (): Promise<readonly Mail[]> =>
  (await product.mails()).filter(({ to, subject }) => to.includes(VENDOR) && subject.includes('質問'));
const linkIn = ({ text }: Mail) => /https?:\/\/\S+/.exec(text)?.[0] ?? '';

async function ask(code: string, question: string) {
  await manager.goto(`${checklist}?item=${encodeURIComponent(code)}`);
  await manager.getByRole('button', { name: '知っている人に聞く' }).click();
  await manager.getByRole('radio', { name: /業者に聞く/ }).check({ force: true });
  await manager.getByRole('textbox', { name: /会社名・お名前/ }).fill('青葉電子 田中');
  await manager.getByRole('textbox', { name: /メールアドレス/ }).fill(VENDOR);
  await manager.getByRole('textbox', { name: /聞きたいこと/ }).fill(question);
}

describe('the manager of a clinic', () => {
  it('asks a vendor about one item', async () => {
    await manager.getByRole('link', { name: 'あかね医院' }).first().click();
    await manager.getByRole('button', { name: 'チェックリストを始める' }).click();
    await manager.waitForURL(/\/checklists\/./);
    checklist = manager.url().replace(/\?.*$/, '');
    await ask(ITEM, '退職した人の登録は、いつ消していますか。');
    await looksRight(manager, 'ask');
    await manager.getByRole('button', { name: '質問を送る' }).click();
    await manager.getByRole('heading', { name: '青葉電子 田中さんの返事を待っています' }).waitFor();
  });
});

describe('the letter', () => {
  it('says who asks for what, and leads to a page that nobody uses up by looking at it', async () => {
    await until('the letter is there', async () => (await lettersToVendor()).length === 1);
    const [mail] = await lettersToVendor();
    expect(mail!.text).toContain('あかね医院');
    expect(mail!.text).toContain(ITEM);
    expect(mail!.text).not.toContain('退職した人の登録は、いつ消していますか。');
    link = linkIn(mail!);
    expect(link).toMatch(/\/set-up\/[\w-]{43}$/);
    const standing = () =>
      product.database.asSuperuser(
        `select (select json_agg(l order by l.id) from identity.set_up_links l)::text as links,
                (select json_agg(m order by m.id) from app.members m)::text as members,
                (select count(*) from identity.ceremonies)::int as ceremonies, 
                (select count(*) from app.audit_events where action not like 'letter.%')::int as trail`,
      );
    await until('the trail is quiet', async () => {
      const rows = await product.database.asSuperuser('select 1 from app.outbox where done_at is null');
      return rows.length === 0;
    });
    const before = await standing();
    const asBrowsers = { headers: { accept: 'text/html' } };
    for (let look = 0; look < 20; look += 1) expect((await fetch(link, asBrowsers)).status).toBe(200);
    expect(await standing()).toEqual(before);
  });
});

describe('somebody of the vendor, with a phone', () => {
  it('reads who asks for what, before anything is asked for', async () => {
    await vendor.goto(link);
    await vendor.getByRole('heading', { name: 'あかね医院からの質問' }).waitFor();
    await vendor.getByText('院長 一郎さんが、この項目について聞いています。').waitFor();
    await vendor.getByText(VENDOR).waitFor();
    await looksRight(vendor, 'link');
    await setUp(vendor, link);
    await vendor.waitForURL(/\/questions$/);
    await vendor.getByRole('link', { name: new RegExp(ITEM) }).waitFor();
    await looksRight(vendor, 'questions');
  });

  it('sees the question, and nothing else of the clinic', async () => {
    const asked = await vendor.evaluate(async () => {
      const ask = async (query: string) => {
        const headers = { 'content-type': 'application/json', 'x-mamori-request': '1' };
        const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
        return answer.json();
      };
      return [await ask('{ clinics(first: 5) { totalCount } }'), await ask('{ tasks(first: 5) { totalCount } }')];
    });
    expect(JSON.stringify(asked)).not.toContain('totalCount":');
    await vendor.getByRole('link', { name: new RegExp(ITEM) }).click();
    await vendor.getByText('退職した人の登録は、いつ消していますか。').waitFor();
    expect(await vendor.getByRole('link', { name: /チェックリスト/ }).count()).toBe(0);
    await looksRight(vendor, 'question');
  });

  it('answers it', async () => {
    await vendor.getByRole('radio', { name: 'いいえ' }).first().check({ force: true });
    await vendor.getByRole('button', { name: 'この内容で答える' }).click();
    await vendor.getByText(/いつまでに行うか（目標日）を入力してください/).waitFor();
    await vendor.getByRole('button', { name: /^最後の日/ }).click();
    await vendor.getByRole('textbox', { name: /備考/ }).fill('保守契約の更新のときに消す');
    await vendor.getByRole('button', { name: 'この内容で答える' }).click();
    await vendor.getByText('回答を送りました').first().waitFor();
    await looksRight(vendor, 'answered');
    answered = new URL(vendor.url()).pathname;
    expect(await answerOf(ITEM)).toMatchObject({ value: null });
  });
});

describe('the manager', () => {
  it('is told, and makes the proposal the answer', async () => {
    await until('the notice is there', async () => {
      const rows = await product.database.asSuperuser(`select 1 from app.notices where kind = 'answer_proposed'`);
      return rows.length === 1;
    });
    await manager.goto(`${checklist}?item=${encodeURIComponent(ITEM)}`);
    await manager.getByRole('heading', { name: '青葉電子 田中さんの提案' }).waitFor();
    await manager.getByText('保守契約の更新のときに消す').first().waitFor();
    await looksRight(manager, 'proposal');
    await manager.getByRole('button', { name: 'この回答にする' }).click();
    await until('the answer is there', async () => (await answerOf(ITEM))?.value === 'no');
    expect(await answerOf(ITEM)).toMatchObject({ source: 'proposal' });
    await vendor.reload();
    await vendor.getByText('回答の確認が終わりました').waitFor();
  });

  it('asks again without a new link, and takes the question back', async () => {
    await ask('2-⑤', '');
    await manager.getByRole('button', { name: '質問を送る' }).click();
    await manager.getByRole('heading', { name: '青葉電子 田中さんの返事を待っています' }).waitFor();
    await until('the second letter is there', async () => (await lettersToVendor()).length === 2);
    const address = (await lettersToVendor()).map(linkIn).find((each) => each.includes('/questions/')) ?? '';
    await vendor.setViewportSize({ width: 1280, height: 800 });
    await vendor.goto(address);
    await vendor.getByText('この項目について教えてください。').waitFor();
    await vendor.getByRole('button', { name: 'English' }).click();
    await vendor.getByRole('heading', { name: 'Answer a question' }).waitFor();
    await looksRight(vendor, 'question-en');
    await manager.getByRole('button', { name: '質問を取り下げる' }).click();
    await manager.getByText('質問を取り下げました。').waitFor();
    await vendor.reload();
    await vendor.getByText('This question is not here any more').waitFor();
    await looksRight(vendor, 'gone-en');
    await vendor.goto(`${product.url}/questions?tab=answered`);
    await vendor.getByRole('link', { name: /2-④/ }).waitFor();
    await looksRight(vendor, 'answered-en');
  });

  it.each(['en', 'ja'] as const)('finds the pages of vendors in order on phone and PC (%s)', async (language) => {
    await vendor.setViewportSize({ width: 1280, height: 800 });
    await vendor.goto(`${product.url}/questions`);
    const other = vendor.getByRole('button', { name: language === 'en' ? 'English' : '日本語' }).first();
    await vendor.getByRole('tab').first().waitFor();
    if (await other.isVisible()) await other.click();
    await vendor.locator(`html[lang=${language}]`).waitFor();
    for (const width of [1280, 390])
      for (const path of ['/questions', '/questions?tab=answered', answered]) {
        await vendor.setViewportSize({ width, height: 800 });
        await vendor.goto(new URL(path, product.url).href);
        await vendor.getByRole('heading', { level: 1 }).waitFor();
        await vendor.waitForLoadState('networkidle');
        await looksRight(vendor, `${path.replace(/\W+/g, '-')}-${language}-${width}`);
      }
  });

  it('has the vendor see nothing at once when the access ends', async () => {
    await product.database.asSuperuser(`update app.members set disabled_at = now() where email = $1`, [VENDOR]);
    await until('the page asks to sign in', async () => {
      await vendor.goto(`${product.url}/questions`);
      return vendor.waitForURL(/\/sign-in/, { timeout: 5_000 }).then(
        () => true,
        () => false,
      );
    });
  });
});
