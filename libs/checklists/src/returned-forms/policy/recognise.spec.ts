import { describe, expect, it } from '@jest/globals';
import { suggestMapping } from '../../blanks/policy/suggest-mapping';
import type { AnswerText } from '../../policy/answer-item';
import {
  boxesBlank,
  type BlankLayout,
  roundsBlank,
  shippedItems,
  toGrid,
  wordsBlank,
} from '../../testing/blank-layouts';
import { answeredSample, OCCASION, ownGrid, readFrom } from '../../testing/returned-sheets';
import { judgeForm } from './judge-form';
import { recogniseMinistry, recogniseOurs } from './recognise';

const blank: AnswerText = { value: null, confirmedOn: null, targetOn: null, reason: '', remarks: '' };
const yes: AnswerText = { ...blank, value: 'yes', confirmedOn: '2026-11-20' };
const sample = (edition = 'r7', answer = yes) => answeredSample(edition, 'medical', () => answer);
const own = (change?: (cell: string, text: string) => string, given = sample()) => ({
  type: 'Workbook' as const,
  grids: [ownGrid(given.list, change)],
});
/** What the form says of a line after cells were changed; `1-①` stands in row 12. */
function lineOf(change: Readonly<Record<string, string>>, code = '1-①') {
  const { items, expected } = sample();
  const read = readFrom(
    recogniseOurs(
      own((cell, text) => change[cell] ?? text),
      expected,
    ),
    items,
  );
  const judged = judgeForm(read, items, [], OCCASION).find(({ item }) => item.code === code);
  return (
    judged && { state: judged.state, given: judged.line.given, problems: judged.line.problems, doubt: judged.doubt }
  );
}
const row = (() => {
  const cells = ownGrid(sample().list).cells;
  return cells.find(({ text, column }) => column === 1 && text === '1-①')?.row ?? 0;
})();

describe('our own form', () => {
  it.each([
    ['answers another box', { [`D${row}`]: '', [`E${row}`]: '○', [`H${row}`]: '3/31' }, 'changed', 'no', '2027-03-31'],
    ['writes a day anew', { [`G${row}`]: '12/1' }, 'problem', 'yes', null],
    ['takes the mark away', { [`D${row}`]: '□' }, 'emptied', null, null],
  ])('%s', (_, change, state, value, targetOn) => {
    expect(lineOf(change)).toMatchObject({ state, given: { value, targetOn } });
  });

  it.each([
    ['marks both', { [`E${row}`]: '■' }, 'both_boxes', `E${row}`],
    ['crosses a box', { [`E${row}`]: '×' }, 'box_unclear', `E${row}`],
    ['says no day', { [`G${row}`]: 'まだ' }, 'day_unreadable', `G${row}`],
    ['says two days', { [`G${row}`]: '令和8年11月19日（2026/11/18）' }, 'days_disagree', `G${row}`],
  ])('is not guessed at when somebody %s', (_, change, kind, cell) => {
    expect(lineOf(change)).toMatchObject({ state: 'problem', given: null, problems: [{ kind, cell }] });
  });

  it.each([
    ['no target date', { [`D${row}`]: '', [`E${row}`]: '■' }, 'TargetDateRequired'],
    [
      'a target date after the 31st of March',
      { [`D${row}`]: '', [`E${row}`]: '■', [`H${row}`]: '令和9年4月1日' },
      'TargetDateOutsideFiscalYear',
    ],
    ['a day of confirmation before the year', { [`G${row}`]: '2026/3/31' }, 'ConfirmedOutsideFiscalYear'],
    ['a day of confirmation to come', { [`G${row}`]: '2027/3/1' }, 'ConfirmedDateInFuture'],
  ])('does not let %s pass', (_, change, type) => {
    expect(lineOf(change)).toMatchObject({ state: 'problem', doubt: { type } });
  });

  it('keeps a reason above the remarks apart from them', () => {
    const change = { [`D${row}`]: '', [`E${row}`]: '■', [`I${row}`]: '理由：予算待ち\n来年度の見積もりあり' };
    expect(lineOf(change)?.given).toMatchObject({ value: 'no', reason: '予算待ち', remarks: '来年度の見積もりあり' });
  });

  it('tells a number that it has twice, and one that the edition has not', () => {
    const { items, expected } = sample();
    const twice = own((cell, text) => ({ [`A${row + 2}`]: '1-①', [`A${row + 3}`]: '９-⑨' })[cell] ?? text);
    const read = readFrom(recogniseOurs(twice, expected), items);
    const doubled = read.lines.find(({ itemId }) => itemId === items.find(({ code }) => code === '1-①')?.itemId);
    expect(doubled?.problems.map(({ kind }) => kind)).toEqual(['code_twice', 'code_twice']);
    expect(read.stray.rows).toMatchObject([{ kind: 'unknown_code', row: row + 3 }]);
    expect(read.notes).toEqual([{ kind: 'missing_items', codes: ['2-①', '2-②'] }]);
  });

  it('says whose it is when it is not this list’s', () => {
    const { expected } = sample();
    expect(recogniseOurs(own(undefined, sample('r6')), expected)).toMatchObject({
      refusal: { reason: 'other_edition', told: '令和6年度版', expected: '令和7年度版' },
    });
    expect(recogniseOurs(own(), { ...expected, form: 'pharmacy' })).toMatchObject({
      refusal: { reason: 'other_form', told: '医療機関確認用', expected: '薬局確認用' },
    });
    expect(recogniseOurs(own(), { ...expected, fiscalYear: 2027 })).toMatchObject({
      refusal: { reason: 'other_year' },
    });
    const elsewhere = recogniseOurs(own(), { ...expected, clinicName: 'ほかの医院' });
    expect(elsewhere).toMatchObject({ type: 'Recognised', notes: [{ kind: 'other_facility' }] });
  });
});

describe('the ministry’s file', () => {
  const items = shippedItems('r7', 'medical');
  const expected = sample().expected;
  const filled = (layout: BlankLayout, fill: (text: string, at: number) => string): BlankLayout => ({
    ...layout,
    rows: layout.rows.map(fill),
  });
  const read = (layout: BlankLayout, drawn: BlankLayout) => {
    const { mapping } = suggestMapping(toGrid(drawn), items);
    const found = recogniseMinistry({ type: 'Workbook', grids: [toGrid(layout)] }, expected, mapping);
    return readFrom(found, answeredSample('r7', 'medical', () => blank).items);
  };

  it('says nothing while nobody wrote in it', () => {
    for (const draw of [roundsBlank, boxesBlank, wordsBlank])
      expect(
        read(draw(items), draw(items)).lines.filter(({ given, problems }) => given?.value || problems.length),
      ).toEqual([]);
  });

  it.each([
    ['rounds with the day below the answer', roundsBlank, 'はい・いいえ\n（\u3000/\u3000）', 'はい\n（11/20）'],
    ['boxes in one cell', wordsBlank, '□はい\u3000□いいえ', '■はい\u3000□いいえ'],
    ['a box for each answer', boxesBlank, '|□|□|', '|☑|□|'],
  ])('is read from %s', (_, draw, empty, answered) => {
    const drawn = draw(items);
    const { lines } = read(
      filled(drawn, (text) => text.replace(empty, answered)),
      drawn,
    );
    expect(lines.map(({ given }) => given?.value)).toEqual(items.map(() => 'yes'));
  });

  it('counts the last round that was filled in', () => {
    const drawn = roundsBlank(items);
    const slot = 'はい・いいえ\n（\u3000/\u3000）';
    const text = drawn.rows.find((each) => each.split(slot).length === 4) ?? '';
    const [head, , , tail] = text.split(slot);
    const twice = `${head}いいえ\n（5/10）|（12/25）|はい\n（11/20）|${slot}${tail}`;
    const { lines } = read(
      filled(drawn, (each) => (each === text ? twice : each)),
      drawn,
    );
    expect(lines.filter(({ given }) => given?.value).map(({ given }) => given)).toMatchObject([
      { value: 'yes', confirmedOn: '2026-11-20' },
    ]);
  });

  it('asks for its mapping first, and tells another year’s form by its title', () => {
    const drawn = roundsBlank(items);
    const titled = filled(drawn, (text, at) => (at === 0 ? text.replace('架空の年度版', '令和6年度版') : text));
    const grids = (layout: BlankLayout) => ({ type: 'Workbook' as const, grids: [toGrid(layout)] });
    expect(recogniseMinistry(grids(drawn), expected, undefined)).toMatchObject({ refusal: { reason: 'no_mapping' } });
    expect(recogniseMinistry(grids(titled), expected, undefined)).toMatchObject({
      refusal: { reason: 'other_edition', told: '令和6年度版' },
    });
    expect(recogniseMinistry({ type: 'Table', rows: [] }, expected, undefined)).toMatchObject({
      refusal: { reason: 'nothing_found' },
    });
  });
});
