import { describe, expect, it } from '@jest/globals';
import { plainCode, printCode, readCode, splitCode } from './item-code';

describe('a cell with a number alone', () => {
  it.each([
    ['2-⑩', '2', 10, 'ring'],
    ['２－①', '2', 1, 'ring'],
    ['1-(1)', '1', 1, 'bracket'],
    ['１－（１）', '1', 1, 'bracket'],
    ['2‐⑵', '2', 2, 'bracket'],
    ['２ー３', '2', 3, 'plain'],
    ['①', null, 1, 'ring'],
    ['㉑', null, 21, 'ring'],
    ['（１２）', null, 12, 'bracket'],
    ['7.', null, 7, 'plain'],
  ])('reads %s', (text, section, number, mark) => {
    expect(readCode(text)).toEqual({ section, number, mark });
  });

  it.each(['体制構築', '', '2026/6/1', '3-', '1-2-3', '100', '(1', '令和8年度'])('takes %p for no number', (text) => {
    expect(readCode(text)).toBeNull();
  });
});

describe('a number before its text', () => {
  it.each([
    ['①責任者を決めている。', null, 1, '責任者を決めている。'],
    ['（１）　台帳を作っている', null, 1, '台帳を作っている'],
    ['２－⑤ 使わないIDを止めている', '2', 5, '使わないIDを止めている'],
    ['⑩２要素の認証を使う', null, 10, '２要素の認証を使う'],
    ['2-(3)：説明書を受け取った', '2', 3, '説明書を受け取った'],
  ])('parts %s', (text, section, number, rest) => {
    expect(splitCode(text)).toMatchObject({ code: { section, number }, rest });
  });

  it.each(['1 体制構築', '13文字以上にしている', '令和8年度中に行う', '(紙) の台帳'])('leaves %p whole', (text) => {
    expect(splitCode(text)).toBeNull();
  });
});

it('prints a number as the form does, half width', () => {
  expect([printCode('2', 10, 'ring'), printCode('2', 10, 'bracket'), printCode('2', 3, 'plain')]).toEqual([
    '2-⑩',
    '2-(10)',
    '2-3',
  ]);
});

it('knows a whole number from a part of one', () => {
  expect([plainCode('２－⑩'), plainCode('①'), plainCode('-')]).toEqual(['2-10', null, null]);
});
