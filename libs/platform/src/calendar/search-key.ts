/** Old and variant shapes of kanji common in names, and the shape searched for instead. Each pair: variants, then the common shape. */
const variants: readonly (readonly [string, string])[] = [
  ['髙', '高'],
  ['﨑嵜', '崎'],
  ['邉邊', '辺'],
  ['濱濵', '浜'],
  ['齋齊斎', '斉'],
  ['澤', '沢'],
  ['眞', '真'],
  ['廣', '広'],
  ['國', '国'],
  ['櫻', '桜'],
  ['學', '学'],
  ['醫', '医'],
  ['會', '会'],
  ['德', '徳'],
  ['惠', '恵'],
  ['嶋嶌', '島'],
  ['瀨', '瀬'],
  ['藏', '蔵'],
  ['榮', '栄'],
  ['條', '条'],
  ['壽', '寿'],
  ['禮', '礼'],
  ['穗', '穂'],
  ['冨', '富'],
  ['峯', '峰'],
  ['龍', '竜'],
  ['圓', '円'],
  ['豐', '豊'],
  ['關', '関'],
  ['鐵', '鉄'],
  ['驛', '駅'],
  ['萬', '万'],
  ['與', '与'],
  ['𠮷', '吉'],
];
const commonShape = new Map(variants.flatMap(([shapes, common]) => Array.from(shapes, (shape) => [shape, common])));

const folds: readonly (readonly [RegExp, string])[] = [
  // Ideographic variation selectors change the shape of the character before them, not the word.
  [/[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu, ''],
  [/\s+/gu, ''],
  [/[‐‑‒–—―−]/gu, '-'],
  [/ヶ/gu, 'け'],
  [/ヵ/gu, 'か'],
];

/**
 * A key for finding names: width, letter case, katakana and hiragana, spaces and common kanji variants are made one.
 *
 * Compare keys with keys only; the text that people entered is stored and shown as it is.
 */
export function searchKey(text: string): string {
  const folded = folds.reduce(
    (key, [shape, common]) => key.replace(shape, common),
    text.normalize('NFKC').toLowerCase(),
  );
  return Array.from(folded, (char) => commonShape.get(char) ?? toHiragana(char)).join('');
}

function toHiragana(char: string): string {
  return /[ァ-ヴヽヾ]/u.test(char) ? String.fromCodePoint((char.codePointAt(0) ?? 0) - 0x60) : char;
}
