import { placeOf } from '../policy/cell-place';
import { attribute, encoded } from './xml';
import { type FoundCell, type FoundRow, type SheetCells } from './sheet-cells';
import { plainText } from './workbook-parts';

/** What a cell gets: a text, or the number of a day. */
export type CellContent =
  { readonly type: 'Text'; readonly text: string } | { readonly type: 'Number'; readonly number: number };

export interface CellChange {
  readonly cell: string;
  readonly content: CellContent;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The cell of a name; undefined where the sheet has nothing there. */
export function cellAt({ rows }: SheetCells, name: string): FoundCell | undefined {
  const place = placeOf(name);
  return rows.find(({ row }) => row === place?.row)?.cells.find(({ column }) => column === place?.column);
}

/** The number of the format that a cell has, or would have by its row or column. */
export function formatAt(sheet: SheetCells, name: string): string | undefined {
  const place = placeOf(name);
  const cell = cellAt(sheet, name);
  if (cell) return attribute(cell, 's');
  const row = sheet.rows.find((each) => each.row === place?.row);
  if (row && attribute(row, 'customFormat') === '1') return attribute(row, 's');
  const column = place?.column ?? 0;
  return sheet.columnFormats.find(({ from, to }) => from <= column && column <= to)?.format;
}

/** What a person sees in a cell, as far as it is text. */
export function printedText(cell: FoundCell | undefined, texts: readonly string[]): string {
  if (!cell) return '';
  const value = /<(?:[\w.-]+:)?v[^>]*>([^<]*)</u.exec(cell.inside)?.[1] ?? '';
  switch (attribute(cell, 't')) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'inlineStr':
      return plainText(cell.inside);
    default:
      return attribute(cell, 't') === 'str' ? value : '';
  }
}

/**
 * The sheet with other content in some cells, which keep their format; every other character stays as it is. A cell or row
 * that is not there is made in its place. Throws for a cell with a formula, and for a name that is none.
 */
export function patchSheet(xml: string, sheet: SheetCells, changes: readonly CellChange[]): string {
  const edits: Edit[] = [];
  const added = new Map<number, CellChange[]>();
  for (const change of changes) {
    const place = placeOf(change.cell);
    if (!place) throw new Error(`no cell: ${change.cell}`);
    const cell = cellAt(sheet, change.cell);
    if (cell?.hasFormula) throw new Error(`a formula stands in ${change.cell}`);
    if (cell) edits.push({ from: cell.from, to: cell.to, text: element(sheet, change) });
    else added.set(place.row, [...(added.get(place.row) ?? []), change]);
  }
  const rows = [...added].sort(([one], [other]) => one - other);
  for (const [row, cells] of rows) edits.push(...insertions(sheet, row, cells));
  return applied(xml, sheet, edits);
}

function applied(xml: string, { prefix, data }: SheetCells, edits: readonly Edit[]): string {
  // What is put in front of a cell begins where that cell does, and comes first.
  const inOrder = [...edits].sort((one, other) => one.from - other.from || one.to - other.to);
  if (data.isEmpty && edits.length > 0) {
    const rows = inOrder.map(({ text }) => text).join('');
    return `${xml.slice(0, data.from)}<${prefix}sheetData>${rows}</${prefix}sheetData>${xml.slice(data.to)}`;
  }
  let [result, at] = ['', 0];
  for (const { from, to, text } of inOrder) {
    result += xml.slice(at, from) + text;
    at = to;
  }
  return result + xml.slice(at);
}

function insertions(sheet: SheetCells, at: number, changes: readonly CellChange[]): readonly Edit[] {
  const inOrder = [...changes].sort((one, other) => columnIn(one) - columnIn(other));
  const row = sheet.rows.find((each) => each.row === at);
  const { prefix, data, rows } = sheet;
  if (!row) {
    const after = [...rows].reverse().find((each) => each.row < at);
    const place = after?.to ?? data.openTo;
    const cells = inOrder.map((change) => element(sheet, change)).join('');
    return [{ from: place, to: place, text: `<${prefix}row r="${at}">${cells}</${prefix}row>` }];
  }
  if (row.isEmpty) {
    const cells = inOrder.map((change) => element(sheet, change)).join('');
    const text = `<${prefix}row${withoutSpans(row)}>${cells}</${prefix}row>`;
    return [{ from: row.from, to: row.to, text }];
  }
  const opened = { from: row.from, to: row.openTo, text: `<${prefix}row${withoutSpans(row)}>` };
  const isOutside = attribute(row, 'spans') !== undefined;
  return [
    ...(isOutside ? [opened] : []),
    ...inOrder.map((change) => {
      const before = [...row.cells].reverse().find(({ column }) => column < columnIn(change));
      const place = before?.to ?? row.openTo;
      return { from: place, to: place, text: element(sheet, change) };
    }),
  ];
}

/** Spans only help to read faster, and would be wrong for a cell beside them. */
const withoutSpans = ({ attributes }: FoundRow) => attributes.replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/u, '');
const columnIn = ({ cell }: CellChange) => placeOf(cell)?.column ?? 0;

function element(sheet: SheetCells, { cell, content }: CellChange): string {
  const { prefix } = sheet;
  const format = formatAt(sheet, cell);
  const head = `${prefix}c r="${cell}"${format === undefined ? '' : ` s="${format}"`}`;
  if (content.type === 'Number') return `<${head}><${prefix}v>${content.number}</${prefix}v></${prefix}c>`;
  const text = `<${prefix}t xml:space="preserve">${encoded(content.text)}</${prefix}t>`;
  return `<${head} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
}
