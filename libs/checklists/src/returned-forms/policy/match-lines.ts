import { fold } from '@mamori/editions';
import type { ListedItem, LineProblemKind, ReturnedLine } from './returned-line';

export interface MatchedLine<L extends ReturnedLine> {
  readonly itemId: string;
  readonly line: L;
}

/** A row that answers no item of the list. */
export interface StrayLine<L extends ReturnedLine> {
  readonly kind: Extract<LineProblemKind, 'no_code' | 'unknown_code' | 'code_twice'>;
  readonly line: L;
}

export interface MatchedLines<L extends ReturnedLine> {
  readonly matched: readonly MatchedLine<L>[];
  readonly stray: readonly StrayLine<L>[];
}

type Named = Pick<ListedItem, 'itemId' | 'code' | 'labelJa' | 'scopeJa'>;

/**
 * Finds the item of each line by its number; where an edition prints one number for several devices, by the devices, or by
 * the order of the form when every one of them is there. A line too many is nobody's, and takes its item with it: which of
 * the two counts, a person decides.
 */
export function matchLines<L extends ReturnedLine>(lines: readonly L[], items: readonly Named[]): MatchedLines<L> {
  const matched: MatchedLine<L>[] = [];
  const stray: StrayLine<L>[] = [];
  const known = new Set(items.map(({ code }) => numberOf(code)));
  const byNumber = new Map<string, L[]>();
  for (const line of lines) {
    const number = numberOf(line.code);
    const own = byNumber.get(number);
    if (number === '') stray.push({ kind: 'no_code', line });
    else if (!known.has(number)) stray.push({ kind: 'unknown_code', line });
    else if (own) own.push(line);
    else byNumber.set(number, [line]);
  }
  for (const number of known) {
    const own = byNumber.get(number) ?? [];
    const alike = items.filter(({ code }) => numberOf(code) === number);
    const pairs = new Map(pairUp(own, alike).map(({ item, line }) => [line, item]));
    const counts = new Map<Named, number>();
    for (const item of pairs.values()) counts.set(item, (counts.get(item) ?? 0) + 1);
    for (const line of own) {
      const item = pairs.get(line);
      if (item && counts.get(item) === 1) matched.push({ itemId: item.itemId, line });
      else stray.push({ kind: 'code_twice', line });
    }
  }
  return { matched, stray };
}

function pairUp<L extends ReturnedLine>(
  lines: readonly L[],
  items: readonly Named[],
): readonly { readonly item: Named; readonly line: L }[] {
  const [first] = items;
  if (first && items.length === 1) return lines.map((line) => ({ item: first, line }));
  const byScope = lines.flatMap((line) => {
    const fits = line.scope === '' ? [] : items.filter(({ scopeJa }) => fold(scopeJa) === fold(line.scope));
    return fits.length === 1 && fits[0] ? [{ item: fits[0], line }] : [];
  });
  if (byScope.length === lines.length) return byScope;
  if (lines.length !== items.length) return byScope;
  return lines.flatMap((line, at) => {
    const item = items[at];
    return item ? [{ item, line }] : [];
  });
}

/** `2－⑩`, `２-(10)` and `2-⑩` are one number; what is no number is itself. */
export const numberOf = (code: string) =>
  fold(code)
    .replaceAll(' ', '')
    .replace(/^[－ー‐―–—−]$/u, '-');
