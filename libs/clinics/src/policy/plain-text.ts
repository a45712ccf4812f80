/** What is at fault with a text that a person entered. */
export type TextProblem =
  { readonly type: 'missing' } | { readonly type: 'tooLong'; readonly limit: number } | { readonly type: 'unreadable' };

/** Whether there are more letters than this, as a person counts them: surrogate pairs are one. */
const isLonger = (text: string, limit: number) => text.length > limit && Array.from(text).length > limit;

/** One line of text as it is kept: composed, without line breaks and without spaces at the ends. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[\t\r\n]+/g, ' ')
    .trim();
}

/** The first letters of a text; none is cut in half, which could not be stored. */
export function firstLetters(text: string, count: number): string {
  return text.length <= count
    ? text
    : Array.from(text.slice(0, 2 * count))
        .slice(0, count)
        .join('');
}

/** Text in which what can be neither shown nor stored is replaced by the sign for that. */
export function storable(text: string): string {
  return text.replace(/[^\P{Cc}\t\r\n]|\p{Cs}/gu, '\ufffd');
}

/** What is at fault with a line of text, or null. NUL and other control characters can be neither shown nor stored. */
export function textProblem(text: string, limit: number, required: boolean): TextProblem | null {
  if (required && text === '') return { type: 'missing' };
  if (isLonger(text, limit)) return { type: 'tooLong', limit };
  // Lone surrogates cannot be encoded, and U+FFFD stands for what a reader could not make out.
  if (/[\p{Cc}\p{Cs}\ufffd]/u.test(text)) return { type: 'unreadable' };
  return null;
}

/**
 * A reading as it is kept and sorted: hiragana, full width, single spaces, so that readings in katakana and in half width
 * come to stand in one order.
 */
export function toReading(text: string | null | undefined): string {
  return oneLine(text)
    .normalize('NFKC')
    .replace(/[ァ-ヶ]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) - 0x60))
    .replace(/\s+/g, ' ');
}

/** Digits and Latin letters in the usual width, dashes made one, spaces removed: for phone numbers and codes. */
export function toCode(text: string | null | undefined): string {
  return oneLine(text)
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/\s+/g, '');
}
