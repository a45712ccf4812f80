import { describe, expect, it } from '@jest/globals';
import {
  joinedLayout,
  type Layout,
  madeUpItems,
  notedLayout,
  sectionTitles,
  toGrid,
  wideLayout,
} from '../testing/layouts';
import { recogniseSheet } from './recognise-sheet';

const read = (layout: Layout, fileName = 'form.xlsx') => recogniseSheet(toGrid(layout), fileName);
const ring = (number: number) => String.fromCodePoint(0x245f + number);
const layouts: readonly (readonly [string, Layout, (number: number) => string])[] = [
  ['joined cells and headings on two lines', joinedLayout(), ring],
  ['full-width （１） codes, hidden rows and helper columns', wideLayout(), (number) => `(${number})`],
  ['numbers inside the wording, notes between rows and boxes', notedLayout(), ring],
];

describe.each(layouts)('a form with %s', (_, layout, mark) => {
  const sheet = read(layout);
  const taken = sheet.items.filter(({ isLeftOut }) => !isLeftOut);

  it('yields every item with its section, number and wording', () => {
    expect(
      taken
        .slice(1)
        .map(({ sectionCode, sectionTitleJa, code, labelJa }) => [sectionCode, sectionTitleJa, code, labelJa]),
    ).toEqual(
      madeUpItems.map(([section, number, label]) => [
        section,
        sectionTitles[section],
        `${section}-${mark(number)}`,
        label,
      ]),
    );
  });

  it('yields the entry question first, and asks a person to look at it', () => {
    expect(taken[0]).toMatchObject({ code: '-', answerKind: 'gate_yes_no', doubts: ['entry_question_guessed'] });
    expect(taken[0]?.labelJa).toMatch(/^医療情報システムを使っている。/u);
    expect(taken[0]?.labelJa).not.toMatch(/□/u);
  });

  it('is the joint form of 令和8年度', () => {
    expect(sheet).toMatchObject({ form: 'medical_pharmacy', fiscalYear: 2026 });
    expect(sheet.titleJa).toMatch(/架空の様式/u);
  });

  it('tells where a plan counts until which year', () => {
    expect(
      taken.filter(({ answerKind }) => answerKind === 'yes_no_planned').map((item) => item.plannedUntilYear),
    ).toEqual([2027, 2027]);
  });
});

it('keeps a hidden row as left out and says where it is', () => {
  const sheet = read(wideLayout());
  expect(sheet.items.filter(({ isLeftOut }) => isLeftOut)).toMatchObject([{ code: '3-(4)', doubts: ['hidden_row'] }]);
  expect(sheet.problems).toContainEqual(expect.objectContaining({ kind: 'hidden_row', row: 22, cell: 'D22' }));
  expect(sheet.problems).toContainEqual(expect.objectContaining({ kind: 'hidden_columns', text: 'A' }));
});

it('keeps notes beside the item above them and lists what it could not read', () => {
  const sheet = read(notedLayout());
  expect(sheet.items.find(({ code }) => code === '2-⑬')?.notesJa).toBe(
    '※番号札の項目は、試験のために作ったもの。\n注）次の行から別の区分。',
  );
  expect(sheet.problems.filter(({ kind }) => kind === 'note')).toHaveLength(2);
});

it('says that the form was told from the title alone', () => {
  expect(read(notedLayout()).problems.map(({ kind }) => kind)).toContain('form_guessed');
});

const head = ['医療機関確認用 令和8年度 試験用チェックリスト', '番号|項目|回答'];

describe('a row that is not like the others', () => {
  it.each([
    ['has no number', ['1-①|責任者がいる|', '|名札をつけている|□はい □いいえ'], ['', 'no_code']],
    ['has a number that stands above already', ['1-①|責任者がいる|', '1-①|代わりの人がいる|'], ['1-①', 'code_twice']],
    ['has a number that goes back', ['1-②|責任者がいる|', '1-①|代わりの人がいる|'], ['1-①', 'code_out_of_order']],
    ['goes on below', ['1-①|責任者を|', '|決めている|'], ['1-①', 'continued']],
    ['belongs to no section', ['①|責任者がいる|'], ['', 'no_section']],
  ])('%s', (_, rows, [code, doubt]) => {
    const sheet = read({ name: 'x', rows: [...head, ...rows] });
    expect(sheet.items.at(-1)).toMatchObject({ code, doubts: [doubt] });
  });

  it('puts two lines of one item together', () => {
    const sheet = read({ name: 'x', rows: [...head, '1-①|責任者を|', '|決めている|'] });
    expect(sheet.items.map(({ labelJa }) => labelJa)).toEqual(['責任者を決めている']);
  });
});

it('tells the devices of an item from the line above it and from a column', () => {
  const rows = [
    '番号|項目|対象|回答',
    '|サーバについて、以下を実施している。||',
    '2-①|記録を残している||',
    '2-②|止めている|端末PC|',
  ];
  expect(read({ name: 'x', rows: [head[0] ?? '', ...rows] }).items.map(({ scope }) => scope)).toEqual([
    'server',
    'terminal',
  ]);
});

it('takes reference numbers of a guideline from their column', () => {
  const rows = [
    head[0] ?? '',
    '番号|項目|回答|参照ガイドライン',
    '1-①|責任者がいる||経営管理編 3.1、企画管理編 ４．２',
  ];
  expect(read({ name: 'x', rows }).items[0]?.guidelineRefs).toEqual(['経営管理編 3.1', '企画管理編 4.2']);
});

it('finds nothing in a sheet that is no checklist, and says so', () => {
  const sheet = read({ name: 'メモ', rows: ['会議の記録', '来月までに決める', '予算|100'] });
  expect(sheet.items).toEqual([]);
  expect(sheet.problems.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['no_header', 'no_items', 'no_title', 'no_year', 'no_form']),
  );
});

it('stops where a sheet has more rows than any form', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `1-①|項目${at}がある|`);
  const sheet = read({ name: 'x', rows: [...head, ...rows] });
  expect(sheet.items.length).toBeLessThan(400);
  expect(sheet.problems).toContainEqual(expect.objectContaining({ kind: 'too_many_items', row: 303 }));
});

it.each([
  ['事業者確認用', 'vendor'],
  ['薬局確認用', 'pharmacy'],
  ['医療機関確認用', 'medical'],
  ['医療機関及び薬局確認用', 'medical_pharmacy'],
])('knows the form %s', (name, form) => {
  expect(read({ name, rows: ['チェックリスト', '番号|項目|回答', '1-①|責任者がいる|'] }).form).toBe(form);
});
