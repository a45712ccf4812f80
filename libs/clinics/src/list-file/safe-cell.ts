const startsFormula = /^[=+\-@＝＋－＠\p{Cc}]/u;

/** A cell that no spreadsheet takes for a formula: one that would begin like a formula gets an apostrophe. */
export function guardFormula(cell: string): string {
  return startsFormula.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before it was guarded, and the text of `="0123"`, by which other systems keep leading zeros. */
export function unguardFormula(cell: string): string {
  const kept = /^="(.*)"$/s.exec(cell);
  if (kept) return kept[1] ?? '';
  return cell.startsWith("'") && startsFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
