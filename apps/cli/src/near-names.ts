import { searchKey } from '@mamori/platform';

/** How many pairs of neighbouring characters two names share, 0 to 1. Names that contain one another count as near. */
function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a.includes(b) || b.includes(a)) return 1;
  const pairs = (text: string) => Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
  const left = pairs(a);
  const rest = pairs(b);
  const total = left.length + rest.length;
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return total === 0 ? 0 : (2 * shared.length) / total;
}

/** Up to five names that look like the one typed, nearest first; width, case and kind of kana do not matter. */
export function nearNames(typed: string, names: readonly string[]): readonly string[] {
  const key = searchKey(typed);
  return names
    .map((name) => ({ name, nearness: likeness(key, searchKey(name)) }))
    .filter(({ nearness }) => nearness >= 0.3)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, 5)
    .map(({ name }) => name);
}
