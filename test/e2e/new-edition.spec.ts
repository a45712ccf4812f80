import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { joinedLayout, notedLayout, toWorkbook, wideLayout } from '../../libs/editions/src/import/testing/layouts';
import { axeFindings, openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { manyClinics, tableStates, type TableState } from '../support/many-clinics';
import { printedForms } from '../support/printed-forms';
import { until } from '../support/process';
import { type Product, type ProductAtRest, startProduct } from '../support/product';

// Five hundred clinics, each as fast as the machine lets it.
jest.setTimeout(300_000);

const TENANT = 'あかつき医療支援';
const CLINICS = 500;
const CONSULTANT = 'hanako@example.jp';
const pictures = process.env.TEST_PICTURES;

let product: Product;
let chromium: TestChromium;
let page: Page;
let folder: string;
let setUpUrl = '';
/** A list that is signed, and one that is not. */
let lists: readonly string[] = [];
let printed: Readonly<Record<string, string>> = {};
let before: Readonly<Record<string, TableState>> = {};
let run = '';

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(fiveHundredClinics), openChromium()]);
  ({ page } = chromium);
  page.setDefaultTimeout(60_000);
  folder = mkdtempSync(join(tmpdir(), 'mamori-edition-'));
  for (const [name, layout] of Object.entries({ wide: wideLayout(), noted: notedLayout(), joined: joinedLayout() }))
    writeFileSync(join(folder, `${name}.xlsx`), await toWorkbook([layout]));
  await setUpByPasskey(page, setUpUrl);
});
afterAll(async () => {
  await chromium?.close();
  await product?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function fiveHundredClinics({ database, mamori }: ProductAtRest): Promise<void> {
  await mamori('tenant', 'create', '--name', TENANT, '--owner-email', 'owner@example.jp');
  const person = ['--tenant', TENANT, '--email', CONSULTANT, '--name', '相談 花子', '--role', 'consultant'];
  setUpUrl = String(Object(await mamori('user', 'invite', ...person)).setUpUrl);
  await manyClinics(database, CLINICS, CONSULTANT);
}

const sql = <R extends Record<string, unknown>>(text: string, ...values: readonly unknown[]) =>
  product.database.asSuperuser<R>(text, values);
const picture = async (name: string) => {
  if (pictures) await page.screenshot({ path: join(pictures, `new-edition-${name}.png`), fullPage: true });
};
const dialog = () => page.locator('[role=alertdialog], [role=dialog]');
const rowsOf = (states: Readonly<Record<string, TableState>>) =>
  Object.fromEntries(Object.entries(states).map(([table, { rows }]) => [table, rows]));

/** What the worker registers of the clinics on their first day: a year for each piece of evidence, and the end of each list's year. */
const allDatesAreTold = () =>
  until(
    'every date is registered',
    async () => {
      const told = await sql<{ kind: string; dates: number }>(
        'select kind, count(*)::int as dates from app.deadlines where settled_at is null group by 1 order by 1',
      );
      const { evidence_expiry: evidence, edition_target_end: ends } = Object.fromEntries(
        told.map(({ kind, dates }) => [kind, dates]),
      );
      return evidence === CLINICS && ends === CLINICS;
    },
    240,
  );

/** Answers what is open in one list, of which nobody is told then, and signs it as the consultant; the next list stays as it is. */
async function signOne(): Promise<void> {
  lists = (await sql<{ id: string }>('select id from app.checklists order by id limit 2')).map(({ id }) => id);
  await sql(
    `update app.answers set value = 'yes', confirmed_on = '2026-05-21', version = 1, answered_at = now()
      where checklist_id = $1 and value is null`,
    lists[0],
  );
  await sql('update app.deadlines set settled_at = now() where subject_id = $1', lists[0]);
  await sql('select app.refresh_clinic_summary(tenant_id, clinic_id) from app.checklists where id = $1', lists[0]);
  await page.goto(`${product.url}/checklists/${lists[0]}`);
  await page.getByRole('button', { name: '確定する' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '確定する' }).click();
  await page.getByRole('link', { name: '確定版を見る・印刷' }).waitFor();
}

const begin = async () => {
  await page.goto(`${product.url}/editions`);
  await page.getByRole('button', { name: '年度版を取り込む' }).click();
  await page.getByRole('heading', { name: '1. 様式のファイル' }).waitFor();
};
const send = async (file: string) => {
  await page.locator('input[type=file]').setInputFiles(join(folder, file));
  await page.getByRole('heading', { name: '2. 読み取った結果' }).waitFor();
};

describe('the ministry’s next edition', () => {
  it('finds lists that were signed and lists that were not', async () => {
    await allDatesAreTold();
    await signOne();
    before = await tableStates(product.database);
    printed = await printedForms(page, product.url, lists);
    expect(Object.keys(printed).filter((name) => name.endsWith('.pdf'))).toHaveLength(4);
    expect(await printedForms(page, product.url, lists)).toEqual(printed);
    expect(rowsOf(before)).toMatchObject({ checklists: CLINICS, answers: CLINICS * 19, checklist_signatures: 1 });
  });

  it.each([
    ['wide.xlsx', 20],
    ['noted.xlsx', 19],
  ])('is read from %s as well', async (file, items) => {
    await begin();
    await send(file);
    await page.getByText(`医療機関・薬局確認用として${items}項目を読み取りました。`).waitFor();
    await page.getByRole('button', { name: '下書きを取りやめる' }).click();
    await dialog().getByRole('button', { name: '下書きを取りやめる' }).click();
    await page.getByText('この下書きは取りやめました。').waitFor();
  });

  it('is read, its doubts settled, and published by one consultant', async () => {
    await begin();
    await send('joined.xlsx');
    await page.getByText('医療機関・薬局確認用として19項目を読み取りました。').waitFor();
    await page.getByRole('button', { name: /をまとめて確認$/u }).click();
    await page.getByRole('button', { name: '2-⑪を編集する' }).click();
    await dialog().getByRole('combobox', { name: '対象の機器' }).selectOption({ label: '医療情報システム全般' });
    await dialog().getByRole('button', { name: '保存', exact: true }).click();
    await dialog().waitFor({ state: 'hidden' });
    const open = page.getByRole('button', { name: /の対応を確認する$/u });
    for (let left = await open.count(); left > 0; left = await open.count()) {
      await open.first().click();
      await until('one less is open', async () => (await open.count()) < left || undefined);
    }
    await page.getByText('すべて確かめてあります。').waitFor();
    await page.getByRole('button', { name: '公開する' }).click();
    await dialog().getByRole('button', { name: '公開する' }).click();
    await page.waitForURL(`${product.url}/editions`);
    await page.getByRole('row', { name: /令和8年度版.*現行/u }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('held');
  });

  it('changes no list that there is, and is offered where the list is', async () => {
    expect(await tableStates(product.database)).toEqual(before);
    expect(await printedForms(page, product.url, lists)).toEqual(printed);
    await page.goto(`${product.url}/checklists/${lists[1]}`);
    await page.getByText('令和8年度版が使えます').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('offered');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
    await picture('offered-phone');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('link', { name: '令和8年度版へ引き継ぐ' }).click();
    await page.waitForURL(/clinicId=/u);
    await page.getByRole('button', { name: /^架空医院 \d+ を外す$/u }).waitFor();
    expect(await page.getByRole('combobox', { name: '引き継ぎ先の年度版' }).textContent()).toContain('令和8年度版');
  });
});

describe('carrying 500 clinics over', () => {
  it('is looked at first, with its figures', async () => {
    await page.goto(`${product.url}/editions`);
    await page
      .getByRole('row', { name: /令和8年度版.*現行/u })
      .getByRole('link', { name: 'この年度版へ引き継ぐ' })
      .click();
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await page.waitForURL(/\/carry-overs\/./u);
    run = page.url();
    await page.getByRole('button', { name: `引き継げる ${CLINICS}` }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('preview');
    expect(await tableStates(product.database)).toEqual(before);
  });

  it('runs in the background with its progress, and loses no answer and no evidence', async () => {
    await page.getByRole('button', { name: `${CLINICS}件の医療機関を引き継ぐ` }).click();
    await dialog().getByRole('button', { name: '引き継ぐ' }).click();
    await page.getByRole('progressbar').first().waitFor();
    await picture('progress');
    await page.getByText(`${CLINICS}件の医療機関を引き継ぎました`).waitFor({ timeout: 240_000 });
    await picture('applied');
    const after = await tableStates(product.database);
    const { checklists, answers, carried_answers: carried, answer_evidence: links, tasks } = rowsOf(after);
    expect({ checklists, answers, links, tasks }).toEqual({
      checklists: 2 * CLINICS,
      answers: 2 * CLINICS * 19,
      links: 2 * CLINICS,
      tasks: rowsOf(before).tasks,
    });
    const [sums] = await sql<{ lines: number; waiting: number }>(
      `select sum(carried + needs_answer)::int as lines, count(*) filter (where state <> 'applied')::int as waiting
         from app.carry_over_clinics`,
    );
    expect(sums).toEqual({ lines: CLINICS * 18, waiting: 0 });
    expect(carried).toBeGreaterThan(CLINICS * 10);
    const kept = ['answer_versions', 'evidence', 'checklist_signatures'] as const;
    for (const table of kept) expect(after[table]).toEqual(before[table]);
  });

  it('leaves the lists of the edition before as they print', async () => {
    expect(await printedForms(page, product.url, lists)).toEqual(printed);
    await page.goto(`${product.url}/checklists/${lists[1]}`);
    await page.getByRole('link', { name: '令和8年度版の一覧を開く' }).click();
    await page.getByText('昨年の回答').first().waitFor();
    await picture('new-list');
  });

  it('is undone, and everything is as it was', async () => {
    await page.goto(run);
    await page.getByRole('button', { name: '引き継ぎを取り消す' }).click();
    await dialog().getByRole('button', { name: '引き継ぎを取り消す' }).click();
    await page.getByText(`${CLINICS}件を元に戻しました`).waitFor({ timeout: 240_000 });
    await picture('undone');
    expect(await tableStates(product.database)).toEqual(before);
    expect(await printedForms(page, product.url, lists)).toEqual(printed);
  });

  it('still tells of each clinic what was carried', async () => {
    await page.getByRole('link', { name: '架空医院 001' }).first().click();
    await page.getByText('引き継いだときの回答です。').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('clinic');
  });
});
