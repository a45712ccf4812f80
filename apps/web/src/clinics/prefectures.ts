import type { Lang } from '../ui/dates';

/** Prefectures in the order of JIS X 0401: the code is the position, counted from 1. */
const names = [
  ['北海道', 'Hokkaido'],
  ['青森県', 'Aomori'],
  ['岩手県', 'Iwate'],
  ['宮城県', 'Miyagi'],
  ['秋田県', 'Akita'],
  ['山形県', 'Yamagata'],
  ['福島県', 'Fukushima'],
  ['茨城県', 'Ibaraki'],
  ['栃木県', 'Tochigi'],
  ['群馬県', 'Gunma'],
  ['埼玉県', 'Saitama'],
  ['千葉県', 'Chiba'],
  ['東京都', 'Tokyo'],
  ['神奈川県', 'Kanagawa'],
  ['新潟県', 'Niigata'],
  ['富山県', 'Toyama'],
  ['石川県', 'Ishikawa'],
  ['福井県', 'Fukui'],
  ['山梨県', 'Yamanashi'],
  ['長野県', 'Nagano'],
  ['岐阜県', 'Gifu'],
  ['静岡県', 'Shizuoka'],
  ['愛知県', 'Aichi'],
  ['三重県', 'Mie'],
  ['滋賀県', 'Shiga'],
  ['京都府', 'Kyoto'],
  ['大阪府', 'Osaka'],
  ['兵庫県', 'Hyogo'],
  ['奈良県', 'Nara'],
  ['和歌山県', 'Wakayama'],
  ['鳥取県', 'Tottori'],
  ['島根県', 'Shimane'],
  ['岡山県', 'Okayama'],
  ['広島県', 'Hiroshima'],
  ['山口県', 'Yamaguchi'],
  ['徳島県', 'Tokushima'],
  ['香川県', 'Kagawa'],
  ['愛媛県', 'Ehime'],
  ['高知県', 'Kochi'],
  ['福岡県', 'Fukuoka'],
  ['佐賀県', 'Saga'],
  ['長崎県', 'Nagasaki'],
  ['熊本県', 'Kumamoto'],
  ['大分県', 'Oita'],
  ['宮崎県', 'Miyazaki'],
  ['鹿児島県', 'Kagoshima'],
  ['沖縄県', 'Okinawa'],
] as const;

/** The name of a prefecture by its JIS X 0401 code, 1 to 47; empty for any other number. */
export const prefectureName = (code: number, lang: Lang): string => names[code - 1]?.[lang === 'ja' ? 0 : 1] ?? '';

/** The address with its prefecture, which many lists write into the address already. */
export function wholeAddress(code: number, address: string, lang: Lang): string {
  if (!address) return prefectureName(code, lang);
  const prefecture = prefectureName(code, 'ja');
  return address.startsWith(prefecture) ? address : `${prefecture}${address}`;
}

/** All prefectures from north to south, for a list to choose from; values are the codes as text. */
export const prefectureOptions = (lang: Lang): readonly { readonly value: string; readonly label: string }[] =>
  names.map((_, index) => ({ value: String(index + 1), label: prefectureName(index + 1, lang) }));
