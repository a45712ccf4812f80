import { searchKey } from './search-key';

it.each([
  ['width', 'ＡＢＣ１２３', 'abc123'],
  ['letter case', 'Sakura Clinic', 'SAKURA CLINIC'],
  ['half-width katakana', 'ｻｸﾗﾃﾞﾝﾀﾙ', 'さくらでんたる'],
  ['katakana', 'サクラクリニック', 'さくらくりにっく'],
  ['katakana ヴ', 'ヴェルデ', 'ゔぇるで'],
  ['spaces', '山田　内科 医院', '山田内科医院'],
  ['髙', '髙橋医院', '高橋医院'],
  ['﨑', '山﨑歯科', '山崎歯科'],
  ['邉', '渡邉内科', '渡辺内科'],
  ['邊', '渡邊内科', '渡辺内科'],
  ['a kanji outside the basic plane', '𠮷田薬局', '吉田薬局'],
  ['a variation selector', '葛\u{E0100}城病院', '葛城病院'],
  ['small ヶ', '市ヶ谷', '市ケ谷'],
  ['dashes', '１−２－３', '1-2-3'],
] as const)('makes one of %s', (_, written, other) => {
  expect(searchKey(written)).toBe(searchKey(other));
});

it.each([
  ['さくら', 'さくらい'],
  ['クリニック', 'クリニク'],
  ['コーポ', 'コポ'],
  ['はは', 'ばば'],
  ['吉田', '古田'],
] as const)('keeps %s and %s apart', (one, other) => {
  expect(searchKey(one)).not.toBe(searchKey(other));
});

it('is the same when made twice', () => {
  const key = searchKey('医療法人　髙﨑会 ＡＢＣヴィラ・市ヶ谷ｸﾘﾆｯｸ');
  expect(searchKey(key)).toBe(key);
});
