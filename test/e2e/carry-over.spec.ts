import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newId } from '@mamori/platform';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, type ProductAtRest, startProduct } from '../support/product';

// A journey goes through many pages, each as fast as the machine lets it.
jest.setTimeout(180_000);

const TENANT = 'かえで相談所';
const CLINICS = ['あおい医院', 'いずみ医院', 'うめ医院'];
const LIST = `名称,ふりがな,種別,都道府県\n${CLINICS.map((name, nth) => `${name},${'あいう'[nth]}いいん,診療所,東京都`).join('\n')}\n`;

let product: Product;
let chromium: TestChromium;
let clerks: TestChromium;
let consultant: Page;
let clerk: Page;

beforeAll(async () => {
  [product, chromium, clerks] = await Promise.all([startProduct(earlierLists), openChromium(), openChromium()]);
  consultant = await signedIn(chromium, 'consultant', CLINICS);
  clerk = await signedIn(clerks, 'clinic_staff', [CLINICS[0]!]);
  await until('the worker has registered the date of each piece of evidence', async () => {
    const dates = await product.database.asSuperuser(`select 1 from app.deadlines where kind = 'evidence_expiry'`);
    return dates.length === CLINICS.length;
  });
});
afterAll(async () => {
  await Promise.all([chromium?.close(), clerks?.close()]);
  await product?.close();
});

async function earlierLists({ database, mamori }: ProductAtRest): Promise<void> {
  await mamori('tenant', 'create', '--name', TENANT, '--owner-email', 'kaede@example.jp');
  const folder = mkdtempSync(join(tmpdir(), 'mamori-list-'));
  writeFileSync(join(folder, 'list.csv'), LIST);
  await mamori('clinics', 'import', join(folder, 'list.csv'), '--tenant', TENANT);
  rmSync(folder, { recursive: true });
  for (const name of CLINICS) await fillEarlierList(database, name);
}

/** An R6 list of 令和6年度, all はい but for the patches of network devices, with a task and a piece of evidence. */
async function fillEarlierList(database: Product['database'], clinic: string): Promise<void> {
  const [list, evidence] = [newId(), newId()];
  const sql = (text: string, ...values: readonly string[]) => database.asSuperuser(text, [clinic, list, ...values]);
  await sql(`insert into app.checklists (tenant_id, id, clinic_id, edition_id, form, fiscal_year)
    select c.tenant_id, $2, c.id, e.id, 'medical', 2024 from app.clinics c
      join app.editions e on e.tenant_id = c.tenant_id and e.code = 'r6' where c.name = $1`);
  await sql(`insert into app.answers (tenant_id, checklist_id, item_id, clinic_id, is_gate, value, confirmed_on, target_on, version)
    select c.tenant_id, $2, i.id, c.id, i.answer_kind = 'gate_yes_no', v.value, '2024-10-01',
           case v.value when 'no' then date '2025-03-01' end, 1
      from app.clinics c join app.checklists l on l.tenant_id = c.tenant_id and l.id = $2
      join app.edition_items i on i.tenant_id = l.tenant_id and i.edition_id = l.edition_id and i.form = l.form
     cross join lateral (select case i.key when 'r6-med-2-07-nw' then 'no' else 'yes' end as value) v where c.name = $1`);
  await sql(
    `insert into app.evidence (tenant_id, id, clinic_id, kind, title, note, speaks_for_on)
     select tenant_id, $3, id, 'note', '責任者の任命書', '院長の印あり', '2024-10-01' from app.clinics where name = $1 and $2 <> ''`,
    evidence,
  );
  await sql(
    `insert into app.answer_evidence (tenant_id, checklist_id, item_id, evidence_id, clinic_id)
     select c.tenant_id, $2::uuid, i.id, $3, c.id from app.clinics c
       join app.edition_items i on i.tenant_id = c.tenant_id and i.key = 'r6-med-1-01' where c.name = $1`,
    evidence,
  );
  await sql(
    `insert into app.tasks (tenant_id, id, clinic_id, title, checklist_id, item_id)
     select c.tenant_id, $3, c.id, 'ルーターの更新', $2::uuid, i.id from app.clinics c
       join app.edition_items i on i.tenant_id = c.tenant_id and i.key = 'r6-med-2-07-nw' where c.name = $1`,
    newId(),
  );
}

async function signedIn(browser: TestChromium, role: string, clinics: readonly string[]): Promise<Page> {
  const named = clinics.flatMap((name) => ['--clinic', name]);
  const person = ['--tenant', TENANT, '--email', `${role}@example.jp`, '--name', role, '--role', role, ...named];
  const { page } = browser;
  const { setUpUrl } = Object(await product.mamori('user', 'invite', ...person));
  await setUpByPasskey(page, setUpUrl, role === 'consultant' ? 'ポートフォリオ' : '医療機関');
  return page;
}

/** All answers and evidence as they stand: what may never be lost. */
const kept = () =>
  product.database.asSuperuser<{ row: string }>(
    `select t::text as row from app.answers t where version > 0 union all select t::text from app.evidence t
      union all select l::text from app.answer_evidence l order by 1`,
  );
const everything = () =>
  product.database.asSuperuser<{ row: string }>(
    `select t::text as row from app.answers t union all select t::text from app.checklists t
      union all select t::text from app.tasks t union all select t::text from app.evidence t
      union all select t::text from app.answer_evidence t union all select t::text from app.carried_answers t
      union all select t::text from app.clinic_summaries t order by 1`,
  );
const dialog = (page: Page) => page.locator('[role=alertdialog], [role=dialog]');

describe('carrying over to a newer edition', () => {
  let before: Awaited<ReturnType<typeof everything>>;
  let run = '';

  it('shows a consultant what it would come to, and makes nothing', async () => {
    before = await everything();
    await consultant.goto(`${product.url}/carry-overs`);
    await consultant.getByRole('combobox', { name: '引き継ぎ先の年度版' }).selectOption({ label: '令和7年度版' });
    expect(await axeFindings(consultant)).toEqual([]);
    await consultant.getByRole('button', { name: '内容を確かめる' }).click();
    await consultant.waitForURL(/\/carry-overs\/./);
    run = consultant.url();
    for (const name of CLINICS) await consultant.getByRole('link', { name }).first().waitFor();
    await consultant.getByRole('button', { name: /引き継げる 3/ }).waitFor();
    expect(await everything()).toEqual(before);
  });

  it('shows one clinic item by item', async () => {
    await consultant.getByRole('link', { name: CLINICS[0] }).first().click();
    await consultant.getByRole('heading', { name: '項目ごとの結果' }).waitFor();
    await consultant.getByText('統合前の回答がそろっていません').first().waitFor();
    await consultant.getByText('新しい項目です').first().waitFor();
    expect(await axeFindings(consultant)).toEqual([]);
    await consultant.getByRole('link', { name: 'この引き継ぎへ' }).click();
  });

  it('carries all clinics over, and loses no answer and no evidence', async () => {
    const earlier = await kept();
    await consultant.getByRole('button', { name: '3件の医療機関を引き継ぐ' }).click();
    await dialog(consultant).getByRole('button', { name: '引き継ぐ' }).click();
    await consultant.getByText('3件の医療機関を引き継ぎました').waitFor();
    const after = (await kept()).map(({ row }) => row);
    expect(after).toEqual(expect.arrayContaining(earlier.map(({ row }) => row)));
    await consultant.getByText(/あと14日/).waitFor();
  });

  it('lets a clerk confirm by one tap, and all of the same wording at once', async () => {
    await clerk.goto(`${product.url}/clinics`);
    await clerk.getByRole('link', { name: CLINICS[0] }).first().click();
    await clerk
      .getByRole('link', { name: /令和7年度版|続き|チェックリスト/ })
      .first()
      .click();
    await clerk.waitForURL(/\/checklists\/./);
    const address = clerk.url().replace(/\?.*$/, '');
    const answered = async () =>
      (
        await product.database.asSuperuser<{ n: number }>(
          `select count(*)::int as n from app.answers where checklist_id = $1 and source = 'carried' and value = 'yes'`,
          [address.split('/').at(-1)],
        )
      )[0]?.n;
    await clerk.goto(`${address}?item=1-①`);
    await clerk.getByRole('region', { name: '昨年の回答' }).waitFor();
    expect(await axeFindings(clerk)).toEqual([]);
    await clerk.getByRole('button', { name: '今年も同じ' }).click();
    await until('one answer is confirmed', async () => (await answered()) === 1);

    await clerk.goto(`${address}?item=2-⑥`);
    await clerk.getByText('この項目は、前の3項目が1つになりました。').waitFor();
    expect(await clerk.getByRole('button', { name: '今年も同じ' }).count()).toBe(0);

    await clerk.getByRole('button', { name: '一覧を見て確かめる' }).click();
    expect(await axeFindings(clerk)).toEqual([]);
    await dialog(clerk)
      .getByRole('button', { name: /今年も同じにする/ })
      .click();
    await until('the rest is confirmed', async () => ((await answered()) ?? 0) > 5);
    await clerk.getByRole('button', { name: '取り消す' }).click();
    await clerk.getByText(/項目を未回答に戻しました/).waitFor();
    expect(await answered()).toBe(1);
  });

  it('moves the task with its item', async () => {
    const tasks = await product.database.asSuperuser<{ key: string }>(
      `select i.key from app.tasks t join app.edition_items i on i.tenant_id = t.tenant_id and i.id = t.item_id`,
    );
    expect(tasks).toEqual([{ key: 'r7-med-2-06' }, { key: 'r7-med-2-06' }, { key: 'r7-med-2-06' }]);
  });

  it('is undone for the clinics in which nobody has worked', async () => {
    await consultant.goto(run);
    await consultant.getByRole('button', { name: '引き継ぎを取り消す' }).click();
    await dialog(consultant).getByRole('button', { name: '引き継ぎを取り消す' }).click();
    await consultant.getByText('2件を元に戻しました').waitFor();
    await consultant.getByText('引き継ぎの後に回答や証拠が加わったため、一覧を残しました').first().waitFor();
    const lists = await product.database.asSuperuser<{ name: string }>(
      `select l.name from app.checklists c join app.clinics l on l.tenant_id = c.tenant_id and l.id = c.clinic_id
         join app.editions e on e.tenant_id = c.tenant_id and e.id = c.edition_id where e.code = 'r7'`,
    );
    expect(lists).toEqual([{ name: CLINICS[0] }]);
  });
});
