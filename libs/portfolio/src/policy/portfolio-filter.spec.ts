import { describe, expect, it } from '@jest/globals';
import { filterValues } from './portfolio-filter';

describe('a filter', () => {
  it.each([
    ['is none when nothing is given', null],
    ['is none when nothing is asked', { text: '', tag: ' ', prefecture: null, overdue: false }],
    ['is none when only spaces are looked for', { text: ' 　' }],
  ])('%s', (_, filter) => {
    expect(filterValues(filter)).toBeUndefined();
  });

  it.each([
    ['folds width, case, kana and variant kanji', 'ＡＢ ﾀｶﾊｼ 髙', '%abたかはし高%'],
    ['takes the wildcards of LIKE as they stand', '50%_\\', '%50\\%\\_\\\\%'],
    ['takes full-width wildcards as they stand too', '％', '%\\%%'],
  ])('%s', (_, text, pattern) => {
    expect(filterValues({ text })?.text).toBe(pattern);
  });

  it.each([
    ['a text', { text: 'あ'.repeat(201) }],
    ['a tag', { tag: 'a\0b' }],
  ])('refuses %s that no clinic can have', (_, filter) => {
    expect(() => filterValues(filter)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  });
});
