import { searchKey } from './search-key';

/** One of Japan's 47 prefectures; `code` is 1 (北海道) to 47 (沖縄県). */
export interface Prefecture {
  readonly code: number;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly kana: string;
}

// In the order of their codes.
const names: readonly (readonly [nameJa: string, nameEn: string, kana: string])[] = [
  ['北海道', 'Hokkaido', 'ほっかいどう'],
  ['青森県', 'Aomori', 'あおもりけん'],
  ['岩手県', 'Iwate', 'いわてけん'],
  ['宮城県', 'Miyagi', 'みやぎけん'],
  ['秋田県', 'Akita', 'あきたけん'],
  ['山形県', 'Yamagata', 'やまがたけん'],
  ['福島県', 'Fukushima', 'ふくしまけん'],
  ['茨城県', 'Ibaraki', 'いばらきけん'],
  ['栃木県', 'Tochigi', 'とちぎけん'],
  ['群馬県', 'Gunma', 'ぐんまけん'],
  ['埼玉県', 'Saitama', 'さいたまけん'],
  ['千葉県', 'Chiba', 'ちばけん'],
  ['東京都', 'Tokyo', 'とうきょうと'],
  ['神奈川県', 'Kanagawa', 'かながわけん'],
  ['新潟県', 'Niigata', 'にいがたけん'],
  ['富山県', 'Toyama', 'とやまけん'],
  ['石川県', 'Ishikawa', 'いしかわけん'],
  ['福井県', 'Fukui', 'ふくいけん'],
  ['山梨県', 'Yamanashi', 'やまなしけん'],
  ['長野県', 'Nagano', 'ながのけん'],
  ['岐阜県', 'Gifu', 'ぎふけん'],
  ['静岡県', 'Shizuoka', 'しずおかけん'],
  ['愛知県', 'Aichi', 'あいちけん'],
  ['三重県', 'Mie', 'みえけん'],
  ['滋賀県', 'Shiga', 'しがけん'],
  ['京都府', 'Kyoto', 'きょうとふ'],
  ['大阪府', 'Osaka', 'おおさかふ'],
  ['兵庫県', 'Hyogo', 'ひょうごけん'],
  ['奈良県', 'Nara', 'ならけん'],
  ['和歌山県', 'Wakayama', 'わかやまけん'],
  ['鳥取県', 'Tottori', 'とっとりけん'],
  ['島根県', 'Shimane', 'しまねけん'],
  ['岡山県', 'Okayama', 'おかやまけん'],
  ['広島県', 'Hiroshima', 'ひろしまけん'],
  ['山口県', 'Yamaguchi', 'やまぐちけん'],
  ['徳島県', 'Tokushima', 'とくしまけん'],
  ['香川県', 'Kagawa', 'かがわけん'],
  ['愛媛県', 'Ehime', 'えひめけん'],
  ['高知県', 'Kochi', 'こうちけん'],
  ['福岡県', 'Fukuoka', 'ふくおかけん'],
  ['佐賀県', 'Saga', 'さがけん'],
  ['長崎県', 'Nagasaki', 'ながさきけん'],
  ['熊本県', 'Kumamoto', 'くまもとけん'],
  ['大分県', 'Oita', 'おおいたけん'],
  ['宮崎県', 'Miyazaki', 'みやざきけん'],
  ['鹿児島県', 'Kagoshima', 'かごしまけん'],
  ['沖縄県', 'Okinawa', 'おきなわけん'],
];

/** The 47 prefectures in the order of their codes. Source: JIS X 0401. */
export const prefectures: readonly Prefecture[] = names.map(([nameJa, nameEn, kana], index) => ({
  code: index + 1,
  nameJa,
  nameEn,
  kana,
}));

const byCode = new Map(prefectures.map((prefecture) => [prefecture.code, prefecture]));
const byKey = new Map(prefectures.flatMap((prefecture) => keysOf(prefecture).map((key) => [key, prefecture])));

/** The prefecture with this code, 1 to 47, or null. */
export function prefectureByCode(code: number): Prefecture | null {
  return byCode.get(code) ?? null;
}

/** Finds a prefecture by what people write: 東京都, 東京, とうきょう, Tokyo, 13 or 01, in any width and letter case; null if none fits. */
export function findPrefecture(text: string): Prefecture | null {
  return byKey.get(searchKey(text)) ?? null;
}

function keysOf({ code, nameJa, nameEn, kana }: Prefecture): readonly string[] {
  return [
    String(code),
    String(code).padStart(2, '0'),
    nameJa,
    nameJa.replace(/[都府県]$/, ''),
    kana,
    kana.replace(/(と|ふ|けん)$/, ''),
    nameEn,
    `${nameEn} Prefecture`,
  ].map(searchKey);
}
