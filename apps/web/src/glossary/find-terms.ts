import type { Term } from './mark-terms';
import { toHiragana } from './ruby';

interface Findable extends Term {
  readonly reading: string;
  readonly plainJa: string;
  readonly plainEn: string;
}

const fold = (text: string) => toHiragana(text.normalize('NFKC').toLowerCase()).replace(/\s+/g, '');

/** Terms that a search finds by name or reading first, then those whose explanation has the words. */
export function findTerms<T extends Findable>(terms: readonly T[], text: string): readonly T[] {
  const wanted = fold(text);
  if (!wanted) return terms;
  const has = (texts: readonly string[]) => texts.some((each) => fold(each).includes(wanted));
  const isNamed = ({ termJa, termEn, reading, aliases }: T) => has([termJa, termEn, reading, ...aliases]);
  return [...terms.filter(isNamed), ...terms.filter((term) => !isNamed(term) && has([term.plainJa, term.plainEn]))];
}
