import { expect, it } from '@jest/globals';
import { findTerms } from './find-terms';

const term = (termJa: string, reading: string, termEn: string, plainJa: string, ...aliases: string[]) => ({
  termJa,
  reading,
  termEn,
  plainJa,
  plainEn: '',
  aliases,
});
const terms = [
  term('台帳', 'だいちょう', 'ledger', '機器の一覧表。ルータも書く。', '機器台帳'),
  term('ルータ', 'ルータ', 'router', '外とつなぐ機器。'),
  term('二要素認証', 'にようそにんしょう', 'two-factor authentication', '2種類で確かめる。', '2FA'),
];

it.each([
  ['by name', '二要素', ['二要素認証']],
  ['by another name', '2fa', ['二要素認証']],
  ['by wide letters', '２ＦＡ', ['二要素認証']],
  ['by reading', 'ダイチョウ', ['台帳']],
  ['by English name', 'Router', ['ルータ']],
  ['by name before by explanation', 'るーた', ['ルータ', '台帳']],
  ['all for nothing', '  ', ['台帳', 'ルータ', '二要素認証']],
  ['none for what is not there', '雨', []],
])('finds %s', (_, text, found) => {
  expect(findTerms(terms, text).map(({ termJa }) => termJa)).toEqual(found);
});
