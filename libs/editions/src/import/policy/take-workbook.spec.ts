import { describe, expect, it } from '@jest/globals';
import { joinedLayout, notedLayout, toGrid } from '../testing/layouts';
import { recogniseSheet } from './recognise-sheet';
import { takeWorkbook, type TakingDraft } from './take-workbook';

const form = recogniseSheet(toGrid(joinedLayout()));
const again = recogniseSheet(toGrid(notedLayout()));
const memo = recogniseSheet(toGrid({ name: 'メモ', rows: ['来月までに決める'] }));
const hidden = recogniseSheet({ ...toGrid(joinedLayout()), isHidden: true });
const endless = recogniseSheet(
  toGrid({
    name: '医療機関確認用',
    rows: ['番号|項目|回答', ...Array.from({ length: 400 }, (_, at) => `1-①|${at}がある|`)],
  }),
);
const nameless = recogniseSheet(
  toGrid({
    name: 'Sheet1',
    rows: [
      'No|項目|確認',
      ...notedLayout()
        .rows.slice(4)
        .filter((row) => !row.includes('※')),
    ],
  }),
);
const draft: TakingDraft = { fiscalYear: null, held: ['r5', 'r6', 'r7'], forms: [] };

it.each([
  ['takes a form and passes over a memo', [memo, form], {}, false, 'WorkbookFits', undefined],
  ['takes a form again when it may give way', [form], { forms: ['medical'] }, true, 'WorkbookFits', undefined],
  ['asks before a form gives way', [form], { forms: ['medical'] }, false, 'FormReadAlready', undefined],
  ['refuses a workbook without a form', [memo], {}, false, 'WorkbookRefused', 'nothing_found'],
  ['asks which form a list is that does not say so', [memo, nameless], {}, false, 'WorkbookRefused', 'form_unknown'],
  ['reads no hidden sheet', [hidden], {}, false, 'WorkbookRefused', 'nothing_found'],
  ['refuses the same form on two sheets', [form, again], {}, false, 'WorkbookRefused', 'same_form_twice'],
  ['refuses a list without end', [endless], {}, false, 'WorkbookRefused', 'too_many_items'],
  ['refuses an edition that is here', [form], { held: ['r8'] }, false, 'WorkbookRefused', 'year_held'],
  ['refuses the file of another year', [form], { fiscalYear: 2027 }, false, 'WorkbookRefused', 'other_year'],
] as const)('%s', (_, sheets, given, replace, type, reason) => {
  const outcome = takeWorkbook(sheets, { ...draft, ...given }, replace);
  expect([outcome.type, 'reason' in outcome ? outcome.reason : undefined]).toEqual([type, reason]);
});

describe('a form that a person chose', () => {
  const choose = (name: string) => new Map([[name, 'pharmacy' as const]]);
  it('is what the sheet is taken as, and that sheet alone', () => {
    const outcome = takeWorkbook([memo, form, nameless], draft, false, choose('Sheet1'));
    expect(outcome).toMatchObject({ type: 'WorkbookFits', found: [{ name: 'Sheet1', form: 'pharmacy' }] });
    const kinds = outcome.type === 'WorkbookFits' ? outcome.found[0]?.problems.map(({ kind }) => kind) : [];
    expect(kinds).not.toContain('no_form');
  });

  it('overrules what the sheet says', () => {
    const outcome = takeWorkbook([form], draft, false, choose(form.name));
    expect(outcome).toMatchObject({ type: 'WorkbookFits', found: [{ form: 'pharmacy' }] });
  });

  it.each([
    ['finds no list in a memo', memo, 'メモ', 'nothing_found'],
    ['reads no hidden sheet', hidden, hidden.name, 'nothing_found'],
    ['fits no sheet of another name', form, 'ほかのシート', 'nothing_found'],
  ])('%s', (_, sheet, name, reason) => {
    expect(takeWorkbook([sheet], draft, false, choose(name))).toMatchObject({ type: 'WorkbookRefused', reason });
  });
});
