import { writeXlsx } from 'hucre/xlsx';
import { asCellText } from '@mamori/platform';

/**
 * A list as a workbook of one sheet with its headings in view. All cells are text, so that leading zeros stay and nothing is
 * run as a formula; `widths` are in characters.
 */
export function listWorkbook(
  name: string,
  rows: readonly (readonly (string | null)[])[],
  widths: readonly number[],
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name,
        columns: widths.map((width) => ({ numFmt: '@', width })),
        rows: rows.map((row) => row.map((cell) => (cell === null ? null : asCellText(cell)))),
        freezePane: { rows: 1 },
      },
    ],
  });
}
