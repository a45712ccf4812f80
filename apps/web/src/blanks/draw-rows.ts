import type { Blank } from './words';

type Grid = Blank['grid'];
export interface Place {
  readonly row: number;
  readonly column: number;
}
export type DrawnCell = Grid['cells'][number];
export interface DrawnRow {
  readonly row: number;
  readonly cells: readonly DrawnCell[];
}

/** More than any form has; what lies beyond is reached by its name. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 40;

/** The rows and columns that are seen, with every cell once: joined ones as one, empty ones too. */
export function drawRows({ rows, columns, hiddenRows, hiddenColumns, cells }: Grid): {
  readonly rows: readonly DrawnRow[];
  readonly columns: readonly number[];
} {
  const isSeen = (hidden: readonly number[]) => (each: number) => !hidden.includes(each);
  const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);
  const seenRows = upTo(Math.min(rows, MOST_ROWS)).filter(isSeen(hiddenRows));
  const seenColumns = upTo(Math.min(columns, MOST_COLUMNS)).filter(isSeen(hiddenColumns));
  const at = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const covered = new Set<string>();
  const spanOf = (from: number, length: number, seen: readonly number[]) =>
    seen.filter((each) => each >= from && each < from + length).length;
  const drawn = seenRows.map((row) => ({
    row,
    cells: seenColumns.flatMap((column): readonly DrawnCell[] => {
      if (covered.has(`${row},${column}`)) return [];
      const cell = at.get(`${row},${column}`) ?? { row, column, rowSpan: 1, columnSpan: 1, text: '', isFormula: false };
      if (cell.rowSpan * cell.columnSpan > 1)
        for (const r of seenRows.filter((each) => each >= row && each < row + cell.rowSpan))
          for (const c of seenColumns.filter((each) => each >= column && each < column + cell.columnSpan))
            covered.add(`${r},${c}`);
      return [
        {
          ...cell,
          rowSpan: spanOf(row, cell.rowSpan, seenRows),
          columnSpan: spanOf(column, cell.columnSpan, seenColumns),
        },
      ];
    }),
  }));
  return { rows: drawn, columns: seenColumns };
}

/** The cell that an arrow leads to from another one; null at the edge. */
export function cellAt(
  rows: readonly DrawnRow[],
  columns: readonly number[],
  from: Place,
  [down, right]: readonly [rows: number, columns: number],
): Place | null {
  const order = rows.map(({ row }) => row);
  const own = rows.flatMap(({ cells }) => cells).find(({ row, column }) => row === from.row && column === from.column);
  const step = (seen: readonly number[], place: number, by: number, span: number) =>
    seen[seen.indexOf(place) + (by > 0 ? by + span - 1 : by)];
  const row = step(order, from.row, down, own?.rowSpan ?? 1);
  const column = step(columns, from.column, right, own?.columnSpan ?? 1);
  if (row === undefined || column === undefined) return null;
  const found = rows
    .flatMap(({ cells }) => cells)
    .find(
      (cell) => reaches(order, cell.row, cell.rowSpan, row) && reaches(columns, cell.column, cell.columnSpan, column),
    );
  return found ? { row: found.row, column: found.column } : null;
}

function reaches(seen: readonly number[], from: number, span: number, place: number): boolean {
  const [first, at] = [seen.indexOf(from), seen.indexOf(place)];
  return first >= 0 && first <= at && at < first + span;
}
