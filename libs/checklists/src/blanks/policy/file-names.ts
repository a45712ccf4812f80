const unfit = /[\p{Cc}\\/:*?"<>|]+/gu;
const LONGEST = 60;

/** Names of files for names of clinics, in their order: what file systems do not take is left out, and no two are alike. */
export function fileNames(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const fit = Array.from(name.replace(unfit, ' ').replace(/^[\s.]+|[\s.]+$/gu, ''))
      .slice(0, LONGEST)
      .join('');
    const base = fit === '' ? 'form' : fit;
    let [unique, n] = [base, 1];
    while (used.has(unique.toLowerCase())) {
      n += 1;
      unique = `${base} (${n})`;
    }
    used.add(unique.toLowerCase());
    return unique;
  });
}
