import type { CellOrder } from '../policy/cell-order';
import { writeCell } from '../policy/write-cell';
import { type Archive, withPart } from './archive';
import { type CellChange, cellAt, formatAt, patchSheet, printedText } from './patch-sheet';
import { type SheetCells, sheetCells } from './sheet-cells';
import { textOfPart, type WorkbookParts, workbookParts } from './workbook-parts';

/** A blank ready to be filled in many times. */
export interface OpenBlank {
  readonly archive: Archive;
  readonly workbook: WorkbookParts;
  readonly part: string;
  readonly xml: string;
  readonly sheet: SheetCells;
}

/** Opens a sheet of a workbook; null where there is none of that name. */
export function openBlank(archive: Archive, sheetName: string): OpenBlank | null {
  const workbook = workbookParts(archive);
  const part = workbook.sheets.find(({ name }) => name === sheetName)?.part;
  if (!part) return null;
  const xml = textOfPart(archive, part);
  return { archive, workbook, part, xml, sheet: sheetCells(xml) };
}

/** The blank with its cells filled in; nothing else of it changes. */
export function fillArchive(blank: OpenBlank, orders: readonly CellOrder[]): Buffer {
  const { archive, part, xml, sheet } = blank;
  const changes = orders.map((order) => toChange(blank, order));
  return withPart(archive, part, Buffer.from(patchSheet(xml, sheet, changes), 'utf8'));
}

function toChange({ workbook, sheet }: OpenBlank, { cell, put }: CellOrder): CellChange {
  const printed = printedText(cellAt(sheet, cell), workbook.texts);
  const format = formatAt(sheet, cell);
  const isDay = format !== undefined && workbook.dayFormats.has(Number(format));
  const written = writeCell(printed, isDay, put);
  if (written.type === 'Text') return { cell, content: written };
  return { cell, content: { type: 'Number', number: serialOf(written.day, workbook.isFrom1904) } };
}

// Excel counts a 29th of February 1900 that never was, so its days after it are one further on.
const DAY_ZERO_OF_1900 = '1899-12-30';
const DAY_ZERO_OF_1904 = '1904-01-01';
const DAY_MS = 86_400_000;

const serialOf = (day: string, isFrom1904: boolean): number =>
  Math.round((Date.parse(day) - Date.parse(isFrom1904 ? DAY_ZERO_OF_1904 : DAY_ZERO_OF_1900)) / DAY_MS);
