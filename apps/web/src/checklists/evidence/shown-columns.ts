/** More do not fit side by side on a sheet of paper. */
const MOST_COLUMNS = 9;

interface Shown<Column> {
  readonly column: Column;
  /** Its place in a row. */
  readonly index: number;
}

/** Columns in which something stands, those in which nothing does, and whether they are too many for a table. */
export function shownColumns<Column>(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): { readonly shown: readonly Shown<Column>[]; readonly blank: readonly Column[]; readonly isWide: boolean } {
  const all = columns.map((column, index) => ({ column, index }));
  const isUsed = ({ index }: Shown<Column>) => rows.some((row) => row[index]);
  const shown = all.filter(isUsed);
  const blank = all.filter((each) => !isUsed(each)).map(({ column }) => column);
  return { shown, blank, isWide: shown.length > MOST_COLUMNS };
}
