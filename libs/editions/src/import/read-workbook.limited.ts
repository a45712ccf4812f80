import { readFile } from 'node:fs/promises';
import type { Grid, GridCell } from './policy/grid';

// Twice what the largest official form takes, far below what harms.
const MOST_SHEETS = 50;
const MOST_CELLS = 500_000;
const MOST_COLUMNS = 200;
/** As long as remarks with a reason above them may be. */
const LONGEST_CELL = 8_000;

type CellOf = string | number | boolean | Date | null | undefined | object;

/** The sheets of the workbook at `path`, with joined cells and what is hidden; null for what no reader can open. */
export default async function readWorkbook({ path }: { readonly path: string }): Promise<readonly Grid[] | null> {
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readXlsx(new Uint8Array(await readFile(path))).catch(() => null);
  if (!workbook) return null;
  let left = MOST_CELLS;
  return workbook.sheets.slice(0, MOST_SHEETS).map((sheet): Grid => {
    const cells: GridCell[] = [];
    sheet.rows.forEach((values, row) =>
      values.slice(0, MOST_COLUMNS).forEach((value, column) => {
        const text = textOf(value);
        if (text.trim() === '' || left <= 0) return;
        left -= 1;
        cells.push({ row: row + 1, column: column + 1, text: text.slice(0, LONGEST_CELL) });
      }),
    );
    return {
      name: sheet.name,
      isHidden: sheet.hidden === true || sheet.veryHidden === true,
      cells,
      merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
        top: startRow + 1,
        left: startCol + 1,
        bottom: endRow + 1,
        right: endCol + 1,
      })),
      hiddenRows: [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row + 1] : [])),
      hiddenColumns: (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column + 1] : [])),
    };
  });
}

function textOf(value: CellOf): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'object' ? '' : String(value);
}
