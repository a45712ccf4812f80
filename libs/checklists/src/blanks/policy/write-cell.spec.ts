import { describe, expect, it } from '@jest/globals';
import { dayOrder } from './cell-order';
import { writeCell } from './write-cell';

const day = dayOrder('2026-12-10', '2026-04-01', '2027-03-31');
const later = dayOrder('2027-04-01', '2026-04-01', '2027-03-31');
const choose = (word: string, on: typeof day | null = null) => ({ kind: 'choose', word, day: on }) as const;

describe('a cell that is filled in', () => {
  it.each([
    ['ticks a box', '□', { kind: 'tick' }, '■'],
    ['ticks a box of the other kind', '☐ はい', { kind: 'tick' }, '☑ はい'],
    ['puts a ring into an empty cell', '', { kind: 'tick' }, '○'],
    ['puts a ring before a word without a box', 'はい', { kind: 'tick' }, '○はい'],
    ['leaves the chosen word of two', 'はい・いいえ', choose('はい'), 'はい'],
    ['ticks the box of the chosen word', '□はい\u3000□いいえ', choose('いいえ'), '□はい\u3000■いいえ'],
    ['writes a word that has no box', '□はい\u3000□いいえ', choose('対象外'), '対象外'],
    ['uses the room for a day below', 'はい・いいえ\n（\u3000/\u3000）', choose('はい', day), 'はい\n（12/10）'],
    ['uses the room for a day beside', 'はい・いいえ( / )', choose('いいえ', day), 'いいえ（12/10）'],
    [
      'ticks and uses the room',
      '□はい □いいえ\n（ 年 月 日）',
      choose('はい', day),
      '■はい □いいえ\n（令和8年12月10日）',
    ],
    ['writes the year of a day of another year', '（\u3000/\u3000）', { kind: 'day', day: later }, '（令和9年4月1日）'],
    ['writes no day that nobody gave', 'はい・いいえ\n（\u3000/\u3000）', choose('はい'), 'はい'],
    ['writes a day in 和暦', '', { kind: 'day', day }, '令和8年12月10日'],
    ['writes over a day to be filled in', '令和\u3000年\u3000月\u3000日', { kind: 'day', day }, '令和8年12月10日'],
    ['keeps a note that is printed there', '※根拠', { kind: 'text', text: '規程' }, '※根拠\n規程'],
    ['writes over room for a year', '令和\u3000年度', { kind: 'text', text: '令和8年度' }, '令和8年度'],
    ['takes a formula for a text', '', { kind: 'text', text: '=1+1' }, '=1+1'],
  ] as const)('%s', (_, printed, put, text) => {
    expect(writeCell(printed, false, put)).toEqual({ type: 'Text', text });
  });

  it('holds a day as a day where its format shows one', () => {
    expect(writeCell('', true, { kind: 'day', day })).toEqual({ type: 'Day', day: '2026-12-10' });
  });
});
