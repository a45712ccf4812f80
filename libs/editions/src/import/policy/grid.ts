/** A block of cells joined into one; all four counted from 1, as a spreadsheet numbers them. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sheet as it was read: the cells that hold something, in any order; rows and columns count from 1. */
export interface Grid {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: readonly GridCell[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A cell with the block that it stands for; a cell that is not joined is a block of one. */
export interface PlacedCell extends GridCell {
  readonly block: Merge;
}

/** A grid in which every cell of a block can be asked for its text, as a person sees it. */
export interface SheetView {
  readonly name: string;
  /** Rows that hold something, hidden ones too, in order. */
  readonly rows: readonly number[];
  /** Columns in use that are not hidden, in order. */
  readonly columns: readonly number[];
  readonly hiddenColumns: readonly number[];
  isHidden(row: number): boolean;
  /** What is seen there, also where a block of joined cells reaches; undefined where nothing is. */
  at(row: number, column: number): PlacedCell | undefined;
  /** What is seen in a row from left to right, each block once; hidden columns left out. */
  inRow(row: number): readonly PlacedCell[];
}

const keyOf = (row: number, column: number) => row * 100_000 + column;
// A block over whole columns is a slip of the hand; it means its first rows.
const TALLEST_BLOCK = 1_000;

/** Prepares a grid for reading. */
export function viewOf(grid: Grid): SheetView {
  const placed = new Map<number, PlacedCell>();
  const blocks = new Map(grid.merges.map((merge) => [keyOf(merge.top, merge.left), merge]));
  for (const cell of grid.cells) {
    const { row, column } = cell;
    const block = blocks.get(keyOf(row, column)) ?? { top: row, left: column, bottom: row, right: column };
    for (let r = block.top; r <= Math.min(block.bottom, block.top + TALLEST_BLOCK); r += 1)
      for (let c = block.left; c <= Math.min(block.right, 300); c += 1) placed.set(keyOf(r, c), { ...cell, block });
  }
  const hiddenRows = new Set(grid.hiddenRows);
  const hiddenColumns = new Set(grid.hiddenColumns);
  const sorted = (values: Iterable<number>) => [...new Set(values)].sort((one, other) => one - other);
  const used = sorted(grid.cells.map(({ column }) => column));
  const columns = used.filter((column) => !hiddenColumns.has(column));
  return {
    name: grid.name,
    rows: sorted(grid.cells.map(({ row }) => row)),
    columns,
    hiddenColumns: used.filter((column) => hiddenColumns.has(column)),
    isHidden: (row) => hiddenRows.has(row),
    at: (row, column) => placed.get(keyOf(row, column)),
    inRow: (row) => {
      const seen: PlacedCell[] = [];
      for (const column of columns) {
        const cell = placed.get(keyOf(row, column));
        if (cell && seen.at(-1)?.block !== cell.block) seen.push(cell);
      }
      return seen;
    },
  };
}

/** The name that a spreadsheet shows for a cell: row 12, column 28 → `AB12`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row}`;
}
