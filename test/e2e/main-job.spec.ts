import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { tellAtAnyHour } from '../support/at-any-hour';
import { openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';
import { encodeShiftJis } from '../support/shift-jis';

// A journey goes through many pages, each as fast as the machine lets it.
jest.setTimeout(180_000);

const PREFECTURES = ['東京都', '神奈川県', '大阪府'];
const KINDS = ['診療所', '歯科診療所', '病院', '薬局'];

/** 40 clinics, as a list kept in old office software: Shift_JIS, Japanese headings. */
const list = () =>
  [
    '名称,ふりがな,種別,都道府県,住所,電話番号,タグ',
    ...Array.from({ length: 40 }, (_, index) => {
      const number = String(index + 1).padStart(2, '0');
      const kind = KINDS[index % KINDS.length];
      return `みなと第${number}医院,みなとだい${number}いいん,${kind},${PREFECTURES[index % 3]},港町${index + 1}-1,03-0000-00${number},${index % 2 ? '東' : '西'}地区`;
    }),
  ].join('\r\n');

let product: Product;
let chromium: TestChromium;
let page: Page;

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(), openChromium()]);
  page = chromium.page;
});
afterAll(async () => {
  await chromium.close();
  await product.close();
});

const dialog = () => page.locator('[role=alertdialog], [role=dialog]');
const saved = () =>
  page
    .getByText(/^保存しました/)
    .first()
    .waitFor();

/** Answers the item on the screen and goes to the next one when it is saved. */
async function answer(choice: string, latest = false) {
  await page.getByRole('radio', { name: choice, exact: false }).first().check({ force: true });
  if (latest) await page.getByRole('button', { name: /^最後の日/ }).click();
  await saved();
}

describe('the main job', () => {
  it('leads from a set-up link to a passkey and into the product', async () => {
    const created = Object(
      await product.mamori(
        'tenant',
        'create',
        '--name',
        'みなと医療',
        '--owner-email',
        'minato@example.jp',
        '--owner-name',
        '港 太郎',
      ),
    );
    await setUpByPasskey(page, created.setUpUrl);
    await page.getByText('医療機関がまだありません').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('imports 40 clinics from a Shift_JIS list', async () => {
    await page.getByRole('link', { name: '取り込み' }).first().click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '医療機関一覧.csv', mimeType: 'text/csv', buffer: encodeShiftJis(list()) });
    await page.waitForURL(/\/imports\/./);
    await page.getByText('Shift_JIS').first().waitFor();
    await page
      .getByRole('button', { name: /取り込む/ })
      .first()
      .click();
    await dialog()
      .getByRole('button', { name: /取り込む/ })
      .click();
    const count = async () =>
      (await product.database.asSuperuser<{ n: number }>('select count(*)::int as n from app.clinics'))[0]?.n === 40;
    await until('40 clinics written', count);
    await page
      .getByText(/終わりました|完了しました/)
      .first()
      .waitFor();
  });

  it('answers all 18 items of the R7 form, two of them with いいえ', async () => {
    await page.goto(`${product.url}/clinics`);
    await page.getByRole('link', { name: 'みなと第01医院' }).first().click();
    await page.getByRole('button', { name: /チェックリストを始める/ }).click();
    await page.waitForURL(/\/checklists\/./);
    await answer('はい');
    for (let item = 1; item <= 18; item += 1) {
      await page.getByRole('button', { name: '次へ' }).click();
      await page.getByText(`${item + 1}/19`).waitFor();
      const isNo = item === 1 || item === 4;
      await answer(isNo ? 'いいえ' : 'はい', isNo);
    }
    const [figures] = await product.database.asSuperuser<{ answered: number; no: number }>(
      `select items_answered as answered, items_no as no from app.clinic_summaries where name = 'みなと第01医院'`,
    );
    expect(figures).toEqual({ answered: 18, no: 2 });
  });

  it('makes one task for each いいえ, and lets one be done', async () => {
    const tasks = () =>
      product.database.asSuperuser<{ title: string; status: string }>(
        'select title, status from app.tasks order by title',
      );
    await until('two tasks', async () => (await tasks()).length === 2);
    await page.goto(`${product.url}/tasks`);
    await page.getByRole('button', { name: /完了/ }).first().click();
    await dialog().getByRole('button', { name: /完了/ }).click();
    await until(
      'one task done',
      async () =>
        (await tasks())
          .map((task) => task.status)
          .sort()
          .join() === 'done,open',
    );
  });

  it('tells the owner of the date of the other one, by mail and in the product, once', async () => {
    const [next] = await product.database.asSuperuser<{ days: number }>(
      `select ceil(extract(epoch from min(r.due_at) - now()) / 86400)::int as days
         from app.reminders r join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
        where d.kind = 'task_due' and r.cancelled_at is null and r.materialised_at is null`,
    );
    // Besides what sign-in writes to its person.
    const reminders = async () =>
      (await product.mails()).filter(({ text }) => !text.includes('最近のできごとを確かめる'));
    expect(await reminders()).toEqual([]);
    await tellAtAnyHour(product.database);
    await product.database.moveClock(next?.days ?? 0);
    const [mail, ...others] = await until('a mail', async () => {
      const mails = await reminders();
      return mails.length > 0 && mails;
    });
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: 'minato@example.jp' });
    const [open] = await product.database.asSuperuser<{ title: string }>(
      `select title from app.tasks where status = 'open'`,
    );
    // The other answer is いいえ too, and its day is the same: both come in one mail.
    expect(mail?.subject).toContain('お知らせ2件');
    expect(mail?.text).toContain(open?.title);
    expect(mail?.text).toMatch(/みなと第01医院[\s\S]*令和\d+年/);
    await page.goto(`${product.url}/notices`);
    await page.getByText('みなと第01医院').first().waitFor();
  });

  it('shows all of it in the portfolio, in both languages', async () => {
    await page.goto(product.url);
    const row = page.getByRole('row', { name: /みなと第01医院/ });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/18\s*\/\s*18/);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Portfolio' }).waitFor();
    expect(await page.getByRole('row', { name: /みなと第01医院/ }).innerText()).toMatch(/18\s*\/\s*18/);
  });

  it('took API and worker nowhere but to their own database, queue and mail server', async () => {
    const { postgres, redis, smtp } = product.servers;
    const outgoing = product.outgoing();
    const to = (kind: string) => [...new Set(outgoing.filter((one) => one.kind === kind).map((one) => one.to))].sort();
    expect(to('connection')).toEqual([postgres, redis, smtp].sort());
    // An address looked up is an address; a name would be somebody else's.
    expect(to('name').filter((name) => !/^(?:localhost|127\.0\.0\.1|::1)$/.test(name))).toEqual([]);
    expect([...to('datagram'), ...to('program')]).toEqual([]);
  });
});
