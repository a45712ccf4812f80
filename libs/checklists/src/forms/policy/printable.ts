const unprintable = /[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/**
 * A text without what no page can show: control characters besides line breaks, half pairs, and signs that turn the direction
 * of the text. Nothing else is changed: 髙, ① and ㈱ stay.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unprintable, (sign) => (sign === '\n' ? sign : sign === '\t' ? ' ' : ''));
}
