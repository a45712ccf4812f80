import { findPrefecture, prefectureByCode, prefectures } from './prefectures';

it('has 47 prefectures with codes 1 to 47 and names of their own', () => {
  expect(prefectures.map(({ code }) => code)).toEqual(Array.from({ length: 47 }, (_, index) => index + 1));
  for (const field of ['nameJa', 'nameEn', 'kana'] as const)
    expect(new Set(prefectures.map((prefecture) => prefecture[field])).size).toBe(47);
  expect(prefectures.filter(({ nameJa }) => !/[都道府県]$/.test(nameJa))).toEqual([]);
});

// Source: JIS X 0401.
it.each([
  [1, '北海道'],
  [13, '東京都'],
  [26, '京都府'],
  [27, '大阪府'],
  [40, '福岡県'],
  [47, '沖縄県'],
] as const)('gives code %i to %s', (code, nameJa) => {
  expect(prefectureByCode(code)?.nameJa).toBe(nameJa);
});

it('finds every prefecture by each way of writing it', () => {
  for (const prefecture of prefectures) {
    const { code, nameJa, nameEn, kana } = prefecture;
    for (const text of [nameJa, nameEn, kana, String(code), String(code).padStart(2, '0')])
      expect(findPrefecture(text)).toBe(prefecture);
  }
});

it.each([
  ['東京', 13],
  ['京都', 26],
  ['大阪', 27],
  ['神奈川', 14],
  ['北海道', 1],
  ['とうきょう', 13],
  ['キョウト', 26],
  ['ｵｵｻｶ', 27],
  ['tokyo', 13],
  ['KYOTO', 26],
  ['Shizuoka Prefecture', 22],
  ['１３', 13],
  [' 01 ', 1],
  ['廣島県', 34],
] as const)('finds "%s"', (text, code) => {
  expect(findPrefecture(text)?.code).toBe(code);
});

it.each(['', '都', '東', '48', '0', '013', '東京県', '江戸'])('finds nothing for "%s"', (text) => {
  expect(findPrefecture(text)).toBeNull();
});

it('knows no prefecture outside 1 to 47', () => {
  expect(prefectureByCode(0)).toBeNull();
  expect(prefectureByCode(48)).toBeNull();
});
