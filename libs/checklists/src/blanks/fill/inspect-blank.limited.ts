import { readFile } from 'node:fs/promises';
import { readArchive } from './archive';
import { sheetCells } from './sheet-cells';
import { textOfPart, workbookParts } from './workbook-parts';
import { attribute } from './xml';

/** What a reader of values does not tell of a sheet. */
export interface SheetFacts {
  readonly name: string;
  readonly isProtected: boolean;
  /** Cells with a formula, as a spreadsheet names them. */
  readonly formulas: readonly string[];
}

/** The facts of every sheet of the workbook at `path` that holds cells. */
export default async function inspectBlank({ path }: { readonly path: string }): Promise<readonly SheetFacts[]> {
  const archive = readArchive(await readFile(path));
  return workbookParts(archive).sheets.flatMap(({ name, part }): readonly SheetFacts[] => {
    const xml = textOfPart(archive, part);
    // A sheet that is a chart holds none.
    if (!/<(?:[\w.-]+:)?sheetData[\s/>]/u.test(xml)) return [];
    const { rows, isProtected } = sheetCells(xml);
    const cells = rows.flatMap((row) => row.cells);
    const formulas = cells.flatMap((cell) => (cell.hasFormula ? [attribute(cell, 'r') ?? ''] : []));
    return [{ name, isProtected, formulas: formulas.filter((cell) => cell !== '') }];
  });
}
