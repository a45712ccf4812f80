import { Refused } from './outcome';
import type { PdfObject } from './pdf-objects';

const MOST_PAGES = 500;
const DEEPEST = 64;

/** Walks the tree of pages: it has to be one, and to hold no more pages than anybody reads. */
export function checkPages(objects: readonly PdfObject[]): void {
  const byNumber = new Map(objects.map((object) => [object.number, object.dictionary]));
  const catalogue = objects.find(({ dictionary }) => /\/Type\s*\/Catalog\b/.test(dictionary));
  const root = /\/Pages\s+(\d+)\s+\d+\s+R/.exec(catalogue?.dictionary ?? '')?.[1];
  if (root === undefined) throw new Refused('damaged');
  const seen = new Set<number>();
  let pages = 0;
  const walk = (number: number, depth: number): void => {
    const dictionary = byNumber.get(number);
    if (dictionary === undefined) return;
    if (seen.has(number) || depth > DEEPEST) throw new Refused('too_complex');
    seen.add(number);
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(dictionary)?.[1];
    if (kids === undefined) {
      pages += 1;
      if (pages > MOST_PAGES) throw new Refused('too_complex');
      return;
    }
    for (const [, kid] of kids.matchAll(/(\d+)\s+\d+\s+R/g)) walk(Number(kid), depth + 1);
  };
  walk(Number(root), 0);
}
