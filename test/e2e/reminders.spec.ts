import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { tellAtAnyHour } from '../support/at-any-hour';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { type ChatRoom, openChatRoom } from '../support/chat-room';
import { until } from '../support/process';
import { type Mail, type Product, startProduct } from '../support/product';

jest.setTimeout(240_000);

const LIST = '名称,ふりがな,種別,都道府県\nあかね医院,あかねいいん,診療所,東京都\n';
const TASKS = ['外部からの接続を記録する', '古いパソコンを入れ替える'] as const;
/** Set to a folder to keep a picture of every screen of the journey. */
const pictures = process.env.TEST_PICTURES;

let product: Product;
let room: ChatRoom;
let pc: TestChromium;
let phone: TestChromium;
/** The consultancy's owner on a PC, and the clinic's manager on a phone. */
let office: Page;
let manager: Page;
let managerLink = '';

beforeAll(async () => {
  product = await startProduct();
  [room, pc, phone] = await Promise.all([
    openChatRoom(),
    openChromium({ width: 1280, height: 800 }),
    openChromium({ width: 390, height: 844 }),
  ]);
  [office, manager] = [pc.page, phone.page];
  const tenant = 'あかね相談所';
  const created = await product.mamori('tenant', 'create', '--name', tenant, '--owner-email', 'akane@example.jp');
  const folder = mkdtempSync(join(tmpdir(), 'mamori-list-'));
  writeFileSync(join(folder, 'list.csv'), LIST);
  await product.mamori('clinics', 'import', join(folder, 'list.csv'), '--tenant', tenant);
  rmSync(folder, { recursive: true });
  const invite = async (email: string, name: string, role: string) => {
    const person = ['--tenant', tenant, '--email', email, '--name', name, '--role', role, '--clinic', 'あかね医院'];
    return String(Object(await product.mamori('user', 'invite', ...person)).setUpUrl);
  };
  await invite('jimu@example.jp', '事務 花子', 'clinic_staff');
  managerLink = await invite('incho@example.jp', '院長 一郎', 'clinic_manager');
  await tellAtAnyHour(product.database);
  await setUpByPasskey(office, String(Object(created).setUpUrl));
});
afterAll(async () => {
  await Promise.all([pc?.close(), phone?.close()]);
  await Promise.all([product?.close(), room?.close()]);
});

/** So many days after today in Japan. */
const dayAfter = (days: number) => new Date(Date.now() + (9 + days * 24) * 3_600_000).toISOString().slice(0, 10);
const dueOn = dayAfter(20);
const shown = (day: string) => day.replaceAll('-', '/');

const looksRight = async (page: Page, name: string) => {
  expect(await axeFindings(page)).toEqual([]);
  const overhang = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect(overhang).toBeLessThanOrEqual(0);
  if (pictures) await page.screenshot({ path: join(pictures, `reminders-${name}.png`), fullPage: true });
};
const dialog = (page: Page) => page.locator('[role=alertdialog], [role=dialog]');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
/** Mails that tell of the tasks; others come when somebody signs in, or is invited and does not. */
const toldByMail = async (): Promise<readonly Mail[]> =>
  (await product.mails()).filter(({ text }) => TASKS.some((title) => text.includes(title)));
const mailsTo = async (email: string): Promise<readonly Mail[]> =>
  (await toldByMail()).filter(({ to }) => to.includes(email));
/** What was posted into the room about the tasks. */
const toldInRoom = () => room.posts.filter((post) => TASKS.some((title) => post.includes(title)));

async function makeTask(title: string) {
  await office.goto(`${product.url}/tasks`);
  await press(office, 'タスクを作る');
  const form = dialog(office);
  for (const [label, name] of [
    [/^医療機関/, 'あかね医院'],
    [/^担当者/, '事務 花子'],
  ] as const) {
    await form.getByRole('combobox', { name: label }).fill(name);
    await form
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click();
  }
  await form.getByRole('textbox', { name: /^題名/ }).fill(title);
  const parts = form.getByRole('group', { name: /^期限/ }).getByRole('spinbutton');
  for (const [index, part] of dueOn.split('-').entries()) await parts.nth(index).pressSequentially(part);
  await form.getByRole('button', { name: '作る' }).click();
  await office.getByText(`「${title}」を作りました。`).waitFor();
}

/** Days on which the simulator says that somebody is told of a task. */
async function simulated(title: string): Promise<readonly string[]> {
  await office.goto(`${product.url}/reminders/simulator?from=${dayAfter(0)}&until=${dayAfter(60)}`);
  const rows = office.getByRole('row').filter({ hasText: title });
  await rows.first().waitFor();
  const texts = await rows.allInnerTexts();
  return texts.map((text) => /\d{4}\/\d{2}\/\d{2}/.exec(text)?.[0] ?? '');
}

describe('reminders', () => {
  it('go to a room of the chat once it is set up, which a test proves', async () => {
    await office.goto(`${product.url}/reminders/channels`);
    await press(office, 'Slackを追加');
    await dialog(office).waitFor();
    await looksRight(office, 'new-room');
    await dialog(office).getByRole('textbox', { name: /^名前/ }).fill('事務局の部屋');
    await dialog(office).getByRole('textbox', { name: /^URL/ }).fill('https://example.jp/hook');
    await dialog(office).getByRole('button', { name: '保存' }).click();
    await dialog(office).getByText('SlackのURLではないようです', { exact: false }).waitFor();
    await dialog(office).getByRole('textbox', { name: /^URL/ }).fill(room.url);
    await dialog(office).getByRole('button', { name: '保存' }).click();
    await dialog(office).waitFor({ state: 'detached' });
    await press(office, '事務局の部屋にテスト送信');
    await office.getByText('テストを送りました').waitFor();
    expect(room.posts).toHaveLength(1);
    await office.getByText('送れています').waitFor();
    await looksRight(office, 'room');
    await office.setViewportSize({ width: 390, height: 844 });
    await looksRight(office, 'room-on-a-phone');
    await office.setViewportSize({ width: 1280, height: 800 });
  });

  it('reach whoever looks at their own ways, in a test to them alone', async () => {
    await office.goto(`${product.url}/reminders/preferences`);
    await press(office, 'メールでテスト');
    await office.getByText('テストを送りました').waitFor();
    await until('a test mail', async () =>
      (await product.mails()).some(({ to, subject }) => to.includes('akane@') && subject.includes('テスト')),
    );
    await looksRight(office, 'own-ways');
  });

  it('are planned as the policy says, and the simulator follows when it changes', async () => {
    for (const title of TASKS) await makeTask(title);
    expect(await simulated(TASKS[0])).toContain(shown(dayAfter(20 - 14)));
    await office.goto(`${product.url}/reminders/policies/task_due`);
    const stage = (place: number) => office.getByRole('group', { name: `${place}つ目の知らせ` });
    await stage(1).getByRole('textbox', { name: '日数' }).fill('15');
    await stage(2).getByRole('combobox', { name: 'だれまで知らせるか' }).selectOption('owner');
    await press(office, '保存');
    await office.getByText('知らせ方を保存しました。').waitFor();
    const days = await simulated(TASKS[0]);
    expect(days).toContain(shown(dayAfter(20 - 15)));
    expect(days).not.toContain(shown(dayAfter(20 - 14)));
    await looksRight(office, 'simulator');
    await until('the tasks are planned anew', async () => {
      const [planned] = await product.database.asSuperuser<{ count: number }>(
        `select count(*)::int as count from app.reminders where days_before = 15 and cancelled_at is null`,
      );
      return planned?.count === TASKS.length;
    });
  });

  it('come to whoever has the tasks as one message, and into the room as one', async () => {
    await product.database.moveClock(20 - 15 + 1);
    const [mail, ...others] = await until('a mail', async () => {
      const mails = await mailsTo('jimu@example.jp');
      return mails.length > 0 && mails;
    });
    expect(others).toEqual([]);
    for (const title of TASKS) expect(mail?.text).toContain(title);
    await until('the room hears of it', () => Promise.resolve(toldInRoom().length > 0));
    expect(toldInRoom()).toHaveLength(1);
    expect(await mailsTo('incho@example.jp')).toEqual([]);
  });

  it('reach further when nothing happens, and lead to the task, where it is finished', async () => {
    await product.database.moveClock(20 - 7 + 1);
    const [mail] = await until('a mail to the manager', async () => {
      const mails = await mailsTo('incho@example.jp');
      return mails.length > 0 && mails;
    });
    await manager.goto(managerLink);
    await press(manager, 'パスキーを登録する');
    await manager.getByRole('link', { name: 'あとで用意する' }).click();
    await manager.getByRole('heading').first().waitFor();
    const links = mail?.text.match(/https?:\/\/\S+\/tasks\/\S+/gu) ?? [];
    expect(new Set(links).size).toBe(TASKS.length);
    for (const link of new Set(links)) {
      await manager.goto(link);
      await press(manager, /完了にする/);
      await dialog(manager).getByRole('button', { name: /完了/ }).click();
      await manager.getByText('を完了にしました。', { exact: false }).first().waitFor();
    }
    await looksRight(manager, 'finished-task');
  });

  it('stop with the task: nobody hears of it any more', async () => {
    const told = async () => [(await toldByMail()).length, toldInRoom().length];
    const waiting = async () => {
      const [row] = await product.database.asSuperuser<{ count: number }>(
        `select count(*)::int as count from app.reminders r
           join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
          where d.kind = 'task_due' and d.settled_at is null`,
      );
      return row?.count;
    };
    expect(await waiting()).toBe(0);
    const before = await told();
    await product.database.moveClock(60);
    // Something that does come on that day shows that the others had their chance.
    await office.goto(`${product.url}/reminders/channels`);
    await press(office, '事務局の部屋にテスト送信');
    await office.getByText('テストを送りました').waitFor();
    expect(await told()).toEqual(before);
  });

  it('end with the contract of a clinic, which leaves the lists until it is taken back', async () => {
    const clinic = () => office.getByRole('link', { name: 'あかね医院' }).first();
    await office.goto(`${product.url}/clinics`);
    await clinic().click();
    await office.getByRole('link', { name: '登録内容を編集' }).click();
    await press(office, '契約を終了する');
    await dialog(office).getByRole('textbox', { name: /^メモ/ }).fill('閉院のため');
    await looksRight(office, 'end-of-contract');
    await office.setViewportSize({ width: 390, height: 844 });
    await looksRight(office, 'end-of-contract-on-a-phone');
    await office.setViewportSize({ width: 1280, height: 800 });
    // The day that stands there is the browser's: long past by the product's clock, which has been moved.
    await dialog(office).getByRole('button', { name: '契約を終了する' }).press('Enter');
    await office.getByText('契約が終わった医療機関です', { exact: false }).waitFor();
    await looksRight(office, 'contract-ended');

    await office.goto(`${product.url}/clinics`);
    await office.getByText('契約中の医療機関はありません').waitFor();
    for (const page of ['/', '/clinics']) {
      await office.goto(`${product.url}${page}?withLeft=true`);
      await office.getByText('契約終了', { exact: true }).first().waitFor();
      await looksRight(office, `with-ended-contracts${page.replace('/', '-')}`);
    }
    await clinic().click();
    await office.getByRole('button', { name: '契約終了を取り消す' }).first().waitFor();
    await looksRight(office, 'clinic-that-left');
    await press(office, '契約終了を取り消す');
    await dialog(office).waitFor();
    await looksRight(office, 'take-back');
    await dialog(office).getByRole('button', { name: '契約終了を取り消す' }).click();
    await office.getByText('契約終了を取り消しました', { exact: false }).waitFor();
    await office.goto(`${product.url}/clinics`);
    await clinic().waitFor();
  });
});
