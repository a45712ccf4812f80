import { columnOf } from '../policy/cell-place';
import { attribute, tagsOf } from './xml';

/** A cell as its sheet holds it. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: string;
  /** The whole element, and what is inside. */
  readonly from: number;
  readonly to: number;
  readonly inside: string;
  readonly hasFormula: boolean;
}

export interface FoundRow {
  readonly row: number;
  readonly attributes: string;
  readonly from: number;
  /** Where the tag that opens it ends. */
  readonly openTo: number;
  readonly to: number;
  readonly isEmpty: boolean;
  readonly cells: readonly FoundCell[];
}

export interface SheetCells {
  /** The prefix of the sheet's tags with its colon; usually none. */
  readonly prefix: string;
  /** The place of sheetData, its tags included; null where a sheet has none. */
  readonly data: { readonly from: number; readonly openTo: number; readonly to: number; readonly isEmpty: boolean };
  readonly rows: readonly FoundRow[];
  readonly isProtected: boolean;
  /** Formats of columns that name one: first and last column, number of the format. */
  readonly columnFormats: readonly { readonly from: number; readonly to: number; readonly format: string }[];
}

/** Finds rows and cells of a sheet's part; throws for what is no sheet. */
export function sheetCells(xml: string): SheetCells {
  const rows: FoundRow[] = [];
  const columnFormats: { from: number; to: number; format: string }[] = [];
  let data: { from: number; openTo: number; to: number; isEmpty: boolean } | null = null;
  let row: { at: number; attributes: string; from: number; openTo: number; cells: FoundCell[] } | null = null;
  let cell: { column: number; attributes: string; from: number; openTo: number; hasFormula: boolean } | null = null;
  let isProtected = false;
  let [lastRow, lastColumn] = [0, 0];
  for (const tag of tagsOf(xml)) {
    const { kind, name, attributes, from, to } = tag;
    if (name === 'sheetProtection') isProtected = true;
    if (name === 'col' && attribute(tag, 'style') !== undefined)
      columnFormats.push({
        from: Number(attribute(tag, 'min')),
        to: Number(attribute(tag, 'max')),
        format: attribute(tag, 'style') ?? '',
      });
    if (name === 'sheetData') {
      if (kind === 'close' && data) data.to = to;
      else data = { from, openTo: to, to, isEmpty: kind === 'empty' };
    }
    if (name === 'row' && kind !== 'close') {
      lastRow = Number(attribute(tag, 'r') ?? lastRow + 1);
      lastColumn = 0;
      row = { at: lastRow, attributes, from, openTo: to, cells: [] };
      if (kind === 'empty') {
        rows.push({ row: lastRow, attributes, from, openTo: to, to, isEmpty: true, cells: [] });
        row = null;
      }
    }
    if (name === 'c' && kind !== 'close' && row) {
      const named = /^([A-Z]+)\d+$/iu.exec(attribute(tag, 'r') ?? '')?.[1];
      lastColumn = named ? columnOf(named) : lastColumn + 1;
      if (kind === 'open') cell = { column: lastColumn, attributes, from, openTo: to, hasFormula: false };
      else row.cells.push({ row: row.at, column: lastColumn, attributes, from, to, inside: '', hasFormula: false });
    }
    if (name === 'f' && cell) cell.hasFormula = true;
    if (name === 'c' && kind === 'close' && row && cell) {
      const { column, hasFormula } = cell;
      const inside = xml.slice(cell.openTo, from);
      row.cells.push({ row: row.at, column, attributes: cell.attributes, from: cell.from, to, inside, hasFormula });
      cell = null;
    }
    if (name === 'row' && kind === 'close' && row) {
      rows.push({
        row: row.at,
        attributes: row.attributes,
        from: row.from,
        openTo: row.openTo,
        to,
        isEmpty: false,
        cells: row.cells,
      });
      row = null;
    }
  }
  if (!data) throw new Error('no cells in the sheet');
  const prefix = /<([\w.-]+:)?worksheet[\s>]/u.exec(xml)?.[1] ?? '';
  return { prefix, data, rows, isProtected, columnFormats };
}
