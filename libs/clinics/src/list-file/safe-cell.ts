import { asCellText } from '@mamori/platform';

/** Begins the names of a template's example rows, which are not read. */
export const EXAMPLE_MARK = '【記入例】';

/** The cell as it was before an export guarded it, and the text of `="0123"`, by which other systems keep leading zeros. */
export function unguardFormula(cell: string): string {
  const kept = /^="(.*)"$/s.exec(cell);
  if (kept) return kept[1] ?? '';
  const plain = cell.slice(1);
  return cell.startsWith("'") && asCellText(plain) === cell ? plain : cell;
}
