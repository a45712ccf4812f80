import type { CatalogueProblem } from './catalogue-invalid';

/** One problem for every key that an earlier entry already has, at the path of the later one. */
export function repeated(entries: readonly { readonly key: string; readonly path: string }[]): CatalogueProblem[] {
  const firstAt = new Map<string, string>();
  const problems: CatalogueProblem[] = [];
  for (const { key, path } of entries) {
    const first = firstAt.get(key);
    if (first) problems.push({ path, message: `"${key}" stands already at ${first}` });
    else firstAt.set(key, path);
  }
  return problems;
}
