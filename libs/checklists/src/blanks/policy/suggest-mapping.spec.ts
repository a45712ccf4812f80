import { describe, expect, it } from '@jest/globals';
import type { FormKind, Grid } from '@mamori/editions';
import { formSheet } from '../../forms/policy/form-sheet';
import { formWorkbook } from '../../forms/policy/form-workbook';
import {
  type BlankLayout,
  boxesBlank,
  roundsBlank,
  type SampleItem,
  shippedItems,
  toGrid,
  wordsBlank,
} from '../../testing/blank-layouts';
import { sampleAnswers, sampleList } from '../../testing/sample-list';
import type { PlannedSheet } from '../../forms/workbook';
import { suggestMapping } from './suggest-mapping';

const forms: readonly (readonly [edition: string, form: FormKind])[] = [
  ['r5', 'medical'],
  ['r6', 'medical'],
  ['r6', 'pharmacy'],
  ['r6', 'vendor'],
  ['r7', 'medical'],
  ['r7', 'pharmacy'],
  ['r7', 'vendor'],
];
const layouts: readonly (readonly [string, (items: readonly SampleItem[]) => BlankLayout])[] = [
  ['rounds', roundsBlank],
  ['boxes', boxesBlank],
  ['words', wordsBlank],
];

function ownGrid(edition: string, form: FormKind): Grid {
  const { list } = sampleList({ edition, form, answers: sampleAnswers });
  return gridOf(formWorkbook(formSheet(list, { today: '2026-11-22', signed: null, verifications: {} })));
}

function gridOf({ name, rows }: PlannedSheet): Grid {
  const cells = rows.flatMap(({ cells: row }, r) =>
    row.flatMap((cell, c) => (cell?.text ? [{ row: r + 1, column: c + 1, text: cell.text }] : [])),
  );
  const merges = rows.flatMap(({ joins = [] }, r) =>
    joins.map(([from, to]) => ({ top: r + 1, bottom: r + 1, left: from + 1, right: to + 1 })),
  );
  return { name, isHidden: false, cells, merges, hiddenRows: [], hiddenColumns: [] };
}

describe('a suggested mapping', () => {
  it.each(layouts.flatMap(([name, draw]) => forms.map(([edition, form]) => ({ name, draw, edition, form }))))(
    'finds every item of $edition $form in a sheet of $name',
    ({ draw, edition, form }) => {
      const items = shippedItems(edition, form);
      const { found, missing, doubts } = suggestMapping(toGrid(draw(items)), items);
      expect({ found, missing, doubts: doubts.filter(({ kind }) => kind !== 'by_order') }).toEqual({
        found: items.length,
        missing: [],
        doubts: [],
      });
    },
  );

  it.each(forms)('finds every item of %s %s in a form of ours', (edition, form) => {
    const items = shippedItems(edition, form);
    const { found, missing, doubts } = suggestMapping(ownGrid(edition, form), items);
    expect({ found, missing, doubts }).toEqual({ found: items.length, missing: [], doubts: [] });
  });

  const r7 = shippedItems('r7', 'medical');
  const meanings = (layout: BlankLayout, itemId: string) =>
    suggestMapping(toGrid(layout), r7).mapping.cells.flatMap(({ cell, means }) =>
      'itemId' in means && means.itemId === itemId ? [[cell, means.what, means.round]] : [],
    );

  it('tells the rounds of a form, and room for a day behind the answer', () => {
    expect(meanings(roundsBlank(r7), 'r7-med-1-01')).toEqual([
      ['C9', 'answer_with_day', 1],
      ['D9', 'target_on', null],
      ['E9', 'answer_with_day', 2],
      ['F9', 'answer_with_day', 3],
      ['G9', 'remarks', null],
    ]);
  });

  it('leaves out a box that is crossed out', () => {
    expect(meanings(boxesBlank(r7), 'r7-med-1-01')).toEqual([
      ['E7', 'yes_box', null],
      ['F7', 'no_box', null],
      ['H7', 'confirmed_on', null],
      ['I7', 'target_on', null],
      ['J7', 'remarks', null],
    ]);
    expect(meanings(boxesBlank(r7), 'r7-med-2-01').map(([, what]) => what)).toContain('not_applicable_box');
  });

  it.each([
    ['beside its label', boxesBlank, { C2: 'facility_name', G2: 'phone', C3: 'address', G3: 'director' }],
    ['below its label', wordsBlank, { A3: 'facility_name', B3: 'facility_code' }],
    ['over what stands there', roundsBlank, { B3: 'facility_name', D3: 'filled_on' }],
  ] as const)('finds where the facility is written %s', (_, draw, cells) => {
    const facts = suggestMapping(toGrid(draw(r7)), r7).mapping.cells.flatMap(({ cell, means }) =>
      'itemId' in means ? [] : [[cell, means.what]],
    );
    expect(Object.fromEntries(facts)).toEqual(cells);
  });

  it('takes the choices that are joined for a line that needs no answer as one', () => {
    const closed = { '-': { value: 'no', confirmedOn: '2026-11-22' } } as const;
    const { list } = sampleList({ answers: closed });
    const grid = gridOf(formWorkbook(formSheet(list, { today: '2026-11-22', signed: null, verifications: {} })));
    const { mapping, missing } = suggestMapping(grid, r7);
    const own = mapping.cells.filter(({ means }) => 'itemId' in means && means.itemId === 'r7-med-2-01');
    expect(own.map(({ means }) => means.what)).toEqual(['answer', 'confirmed_on', 'target_on', 'remarks']);
    expect(missing).toEqual([]);
  });

  it('says what it could not place, and never suggests a cell with a formula', () => {
    const layout = boxesBlank(r7);
    const rows = [...layout.rows, '|9-①|ほかの年度の項目を実施している||□|□|□|||', layout.rows[6] ?? ''];
    const { doubts, mapping } = suggestMapping(toGrid({ ...layout, rows }), r7, new Set(['H7', 'C2']));
    expect(doubts.map(({ kind, cell }) => [kind, cell])).toEqual([
      ['formula', 'H7'],
      ['code_twice', `A${rows.length}`],
      ['unknown_code', `A${rows.length - 1}`],
      ['formula', 'C2'],
    ]);
    expect(mapping.cells.map(({ cell }) => cell)).not.toEqual(expect.arrayContaining(['H7']));
  });

  it("says how few items of another year's form it knows", () => {
    const { found, missing } = suggestMapping(toGrid(boxesBlank(shippedItems('r5', 'medical').slice(0, 2))), r7);
    expect(found + missing.length).toBe(r7.length);
    expect(found).toBeLessThan(3);
  });
});
