import { describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import {
  type BlankLayout,
  boxesBlank,
  roundsBlank,
  shippedItems,
  toGrid,
  wordsBlank,
} from '../../testing/blank-layouts';
import { type BlankFile, blankWorkbook } from '../../testing/blank-workbook';
import { sampleAnswers, sampleList } from '../../testing/sample-list';
import { fillOrders } from '../policy/fill-orders';
import { suggestMapping } from '../policy/suggest-mapping';
import { partOf, readArchive } from './archive';
import { fillArchive, openBlank } from './fill-archive';
import { cellAt } from './patch-sheet';
import { sheetCells } from './sheet-cells';
import { attribute } from './xml';

const SHEET = 'xl/worksheets/sheet1.xml';
const items = shippedItems('r7', 'medical');
const { list } = sampleList({ answers: sampleAnswers });
const other = sampleList({ answers: { '2-③': { value: 'yes', confirmedOn: '2026-05-01', remarks: '別の答え' } } }).list;

const files: readonly (readonly [name: string, layout: BlankLayout, given: BlankFile])[] = [
  ['with rounds and heads on two lines', roundsBlank(items), {}],
  ['with boxes, days as days, protected', boxesBlank(items), { dayColumns: [8, 9], isProtected: true }],
  ['whose empty cells are missing', boxesBlank(items), { isSparse: true, dayColumns: [8, 9] }],
  ['with words, prefixes and days from 1904', wordsBlank(items), { prefix: 'x', isFrom1904: true, dayColumns: [4] }],
];

function filled(layout: BlankLayout, given: BlankFile, of = list) {
  const blank = blankWorkbook(layout, given);
  const { mapping } = suggestMapping(toGrid(layout), items);
  const orders = fillOrders(mapping, of, '2026-11-22');
  const opened = openBlank(readArchive(blank), layout.name);
  if (!opened) throw new Error('no sheet');
  return { blank, file: fillArchive(opened, orders), orders, mapping };
}

const textOf = (file: Buffer) => partOf(readArchive(file), SHEET)?.toString('utf8') ?? '';

describe.each(files)('a blank %s', (_, layout, given) => {
  const { blank, file, orders } = filled(layout, given);
  const [before, after] = [textOf(blank), textOf(file)];

  it('keeps every other part, byte by byte as it was packed', () => {
    const parts = (bytes: Buffer) =>
      readArchive(bytes)
        .parts.filter(({ name }) => name !== SHEET)
        .map(({ name, from, to, local }) => [name, bytes.subarray(local, to).toString('base64'), to - from]);
    expect(parts(file)).toEqual(parts(blank));
    expect(parts(file).length).toBeGreaterThan(10);
  });

  it('keeps everything of the sheet around its cells', () => {
    const around = (xml: string) => [
      xml.slice(0, xml.search(/<\w*:?sheetData/u)),
      xml.slice(xml.search(/<\/\w*:?sheetData>/u)),
    ];
    expect(around(after)).toEqual(around(before));
  });

  it('changes the mapped cells alone, and keeps their formats', () => {
    const [was, is] = [sheetCells(before), sheetCells(after)];
    const mapped = new Set(orders.map(({ cell }) => cell));
    const kept = (xml: string, cells: typeof was) =>
      cells.rows.flatMap((row) =>
        row.cells.flatMap((cell) => (mapped.has(attribute(cell, 'r') ?? '') ? [] : [xml.slice(cell.from, cell.to)])),
      );
    expect(kept(after, is)).toEqual(kept(before, was));
    for (const cell of mapped) {
      const had = cellAt(was, cell);
      expect(cellAt(is, cell)).toBeDefined();
      if (had) expect(attribute(cellAt(is, cell)!, 's')).toBe(attribute(had, 's'));
    }
    const inOrder = is.rows.flatMap((row) => row.cells.map(({ column }) => row.row * 1_000 + column));
    expect(inOrder).toEqual([...inOrder].sort((one, two) => one - two));
  });

  it('opens with the same joins, lists, conditions and print settings', async () => {
    const facts = async (bytes: Buffer) => {
      const book = await readXlsx(bytes, { readStyles: true });
      return book.sheets.map(({ rows: _rows, cells: _cells, ...rest }) => rest);
    };
    expect(await facts(file)).toEqual(await facts(blank));
  });

  it('has no trace of another list that it was filled with before', () => {
    const again = textOf(filled(layout, given, other).file);
    expect(again).toMatch(/はい/u);
    for (const trace of ['兼務', '台帳を作成中', 'サーバの更新']) expect(again).not.toContain(trace);
  });
});

describe('what a person sees in a filled form', () => {
  const seen = async (layout: BlankLayout, given: BlankFile = {}) => {
    const [sheet] = (await readXlsx(filled(layout, given).file)).sheets;
    const row = (label: RegExp) => sheet!.rows.find((cells) => cells.some((cell) => label.test(String(cell))))!;
    return { row, rows: sheet!.rows };
  };

  it('is the answer with its day, its target and its remarks', async () => {
    const { row, rows } = await seen(roundsBlank(items));
    expect(rows[2]).toEqual([
      '医療機関名',
      expect.stringContaining('髙﨑'),
      '記入日',
      '令和8年11月22日',
      null,
      null,
      null,
    ]);
    const slot = 'はい・いいえ\n（\u3000/\u3000）';
    expect(row(/機器の一覧表/u).slice(2)).toEqual(['いいえ\n（11/20）', '（3/31）', slot, slot, '=1+1\n台帳を作成中']);
    // A day outside of the year would be misread without its year.
    expect(row(/二要素認証/u).slice(2, 4)).toEqual(['はい\n（11/20）', '（令和10年3月31日）']);
    expect(row(/持ち出|外部の記録/u)[2]).toBe(slot);
  });

  it('is a box, and a day as a day', async () => {
    const { row } = await seen(boxesBlank(items), { dayColumns: [8, 9] });
    const line = row(/機器の一覧表/u);
    expect(line.slice(4, 7)).toEqual(['□', '■', '□']);
    expect(line[7]).toEqual(new Date('2026-11-20T00:00:00Z'));
    expect(row(/リモート|遠隔/u).slice(4, 7)).toEqual(['□', '□', '■']);
  });

  it('counts days from 1904 where the file does', async () => {
    const { row } = await seen(wordsBlank(items), { prefix: 'x', isFrom1904: true, dayColumns: [4] });
    expect(row(/機器の一覧表/u).slice(2, 4)).toEqual(['□はい\u3000■いいえ', new Date('2026-11-20T00:00:00Z')]);
  });

  it('tells in the remarks what the form has no box for', async () => {
    const layout = roundsBlank(items);
    const { list: closed } = sampleList({ answers: { '-': { value: 'no', confirmedOn: '2026-11-22' } } });
    const xml = textOf(filled(layout, {}, closed).file);
    expect(xml.match(/inlineStr/gu)).toHaveLength(3);
  });
});

it('never writes over a formula', () => {
  const layout = boxesBlank(items);
  expect(() => filled(layout, { formulas: { F8: 'IF(A1="",1,2)' } })).toThrow('formula');
});
