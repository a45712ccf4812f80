import { fold, hasRing } from './fold';

/** How a number is printed on the form: ①, (1) or 1. */
export type CodeMark = 'ring' | 'bracket' | 'plain';

/** The number of an item as printed, taken apart: `2-⑩` is section 2, number 10, in a ring. */
export interface ItemCode {
  /** Null where the form prints it once, at the head of the section. */
  readonly section: string | null;
  readonly number: number;
  readonly mark: CodeMark;
}

const whole = /^(\d{1,2}) ?- ?\(?(\d{1,2})\)?\.?$/u;
const bare = /^(\(?)(\d{1,2})(\)?)\.?$/u;
const leading = /^(?:(\d{1,2}) ?- ?)?(\(\d{1,2}\)|\d{1,2}(?=[.)\s:、]))/u;

/** Reads a cell that holds nothing but an item's number, in any width and with any dash; null for every other text. */
export function readCode(text: string): ItemCode | null {
  const folded = fold(text);
  const joined = whole.exec(folded);
  if (joined) return { section: String(Number(joined[1])), number: Number(joined[2]), mark: markOf(text) };
  const alone = bare.exec(folded);
  if (!alone || (alone[1] === '(') !== (alone[3] === ')' && alone[1] === '(')) return null;
  return { section: null, number: Number(alone[2]), mark: markOf(text) };
}

/**
 * Parts a number from the text that follows it in the same cell: `２－⑤ 使わないIDを止めている`. Null where the text does not
 * begin with a number that is marked as one.
 */
export function splitCode(text: string): { readonly code: ItemCode; readonly rest: string } | null {
  const folded = fold(text);
  const found = leading.exec(folded);
  if (!found || (!found[1] && !found[2]?.startsWith('('))) return null;
  const number = Number(found[2]?.replace(/\D/gu, ''));
  const code: ItemCode = {
    section: found[1] ? String(Number(found[1])) : null,
    number,
    mark: markOf(text.slice(0, 12)),
  };
  const rest = behind(text, found[0].length);
  return rest ? { code, rest } : null;
}

/** The text as written behind its number, which is `length` characters long once folded. */
function behind(text: string, length: number): string {
  const characters = Array.from(text.trim());
  // Folding may change how many characters there are, so the place is looked for.
  const end = characters.findIndex((_, at) => fold(characters.slice(0, at + 1).join('')).length >= length);
  return characters
    .slice(end + 1)
    .join('')
    .replace(/^[\s.．:：、)）]+/u, '')
    .trim();
}

function markOf(text: string): CodeMark {
  if (hasRing(text)) return 'ring';
  return fold(text).includes('(') ? 'bracket' : 'plain';
}

const ring = (number: number) =>
  number <= 20
    ? String.fromCodePoint(0x245f + number)
    : number <= 35
      ? String.fromCodePoint(0x3251 + number - 21)
      : `(${number})`;

/** The number as the product prints it, half width: `2-⑩`, `2-(10)`, `2-10`. */
export function printCode(section: string, number: number, mark: CodeMark): string {
  if (mark === 'ring') return `${section}-${ring(number)}`;
  return mark === 'bracket' ? `${section}-(${number})` : `${section}-${number}`;
}

/** The number for keys and sorting, `2-10`; null where the text is no whole number of an item. */
export function plainCode(printed: string): string | null {
  const code = readCode(printed);
  return code?.section ? `${code.section}-${code.number}` : null;
}
