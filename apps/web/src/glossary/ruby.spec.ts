import { expect, it } from '@jest/globals';
import { rubyOf } from './ruby';

it.each([
  ['kanji', '台帳', 'だいちょう', ['台帳:だいちょう']],
  [
    'kanji before katakana',
    '医療情報システム',
    'いりょうじょうほうシステム',
    ['医療情報:いりょうじょうほう', 'システム'],
  ],
  [
    'kanji between kana',
    'パスワードの使い回し',
    'パスワードのつかいまわし',
    ['パスワードの', '使:つか', 'い', '回:まわ', 'し'],
  ],
  ['Latin letters', 'MACアドレス', 'マックアドレス', ['MAC:マック', 'アドレス']],
  ['katakana alone', 'ルータ', 'ルータ', ['ルータ']],
  ['a reading that does not fit', 'サービス(常駐ソフト)', 'サービス', ['サービス(常駐ソフト):サービス']],
])('reads %s', (_, term, reading, parts) => {
  expect(rubyOf(term, reading).map(({ base, reading: read }) => (read === null ? base : `${base}:${read}`))).toEqual(
    parts,
  );
});
