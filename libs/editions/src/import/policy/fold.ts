/** Numbers in a ring: code point of the first, how many follow, and the number of the first. */
const rings: readonly (readonly [number, number, number])[] = [
  [0x2460, 20, 1],
  [0x3251, 15, 21],
  [0x32b1, 15, 36],
  [0x2776, 10, 1],
  [0x2780, 10, 1],
  [0x278a, 10, 1],
];

/** The number in a ring, or undefined for any other character. */
function ringed(character: string): number | undefined {
  const point = character.codePointAt(0) ?? 0;
  for (const [first, count, number] of rings)
    if (point >= first && point < first + count) return point - first + number;
  return undefined;
}

/** True where a number in a ring stands in the text. */
export const hasRing = (text: string): boolean => Array.from(text).some((character) => ringed(character) !== undefined);

/**
 * The text for comparing, never for showing: full width and half width are one, ①, ⑴ and （１） are `(1)`, the many dashes
 * between numbers are `-`, and runs of space are one space.
 */
export function fold(text: string): string {
  return Array.from(text, (character) => {
    const number = ringed(character);
    return number === undefined ? character : `(${number})`;
  })
    .join('')
    .normalize('NFKC')
    .replace(/(?<=\d\s*)[‐‑‒–—―−ーｰ](?=\s*[\d(])/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** `fold` without space and punctuation: two texts that differ only in layout are the same. */
export function core(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[\s、。,.・:;()「」『』【】[\]〈〉/／~〜-]/gu, '');
}

/** A cell's text on one line: line breaks inside of Japanese vanish, as they were made for the width of the cell. */
export function oneLineText(text: string): string {
  return text
    .replace(/\s*\r?\n\s*/gu, '\n')
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\n|\n(?=[\u3000-\u9fff\uff00-\uffef])/gu, '')
    .replace(/[\n\t ]+/gu, ' ')
    .trim();
}
