import type { Cell, CellStyle, MergeRange, WriteSheet } from 'hucre/xlsx';
import type { CellLook, PlannedSheet } from './workbook';

const FONT = { name: 'BIZ UDPゴシック', size: 10 };
const side = { style: 'thin' } as const;
const border = { top: side, right: side, bottom: side, left: side };
const grey = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const wrapped = { vertical: 'center', wrapText: true } as const;
// Text cells stay text when somebody edits them.
const numFmt = '@';

const looks: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: { ...FONT, size: 14, bold: true }, numFmt },
  label: { font: FONT, border, fill: grey('EBEBEB'), alignment: wrapped, numFmt },
  head: {
    font: { ...FONT, bold: true },
    border,
    fill: grey('E1E1E1'),
    alignment: { ...wrapped, horizontal: 'center' },
    numFmt,
  },
  section: { font: { ...FONT, bold: true }, border, fill: grey('F0F0F0'), alignment: wrapped, numFmt },
  text: { font: FONT, border, alignment: wrapped, numFmt },
  mark: { font: FONT, border, alignment: { vertical: 'center', horizontal: 'center' }, numFmt },
  note: { font: { ...FONT, size: 9 }, alignment: { vertical: 'top', wrapText: true }, numFmt },
  data: { font: FONT, alignment: { vertical: 'top' }, numFmt },
};

export interface WorkbookOrder {
  readonly title: string;
  readonly sheets: readonly PlannedSheet[];
}

/** The sheets as an Excel workbook. */
export default async function writeWorkbook({ title, sheets }: WorkbookOrder): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: sheets.map(toSheet), defaultFont: FONT, properties: { title } });
}

function toSheet({ name, widths, rows, headRow, footer, isFiltered }: PlannedSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const lastColumn = String.fromCharCode(64 + widths.length);
  rows.forEach((row, at) => {
    row.cells.forEach((cell, column) => {
      if (cell) cells.set(`${at},${column}`, { value: cell.text, type: 'string', style: looks[cell.look] });
    });
    for (const [startCol, endCol] of row.joins ?? []) merges.push({ startRow: at, endRow: at, startCol, endCol });
  });
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.cells.map((cell) => cell?.text ?? null)),
    cells,
    merges,
    rowDefs: new Map(rows.flatMap(({ height }, at) => (height === undefined ? [] : [[at, { height }] as const]))),
    freezePane: { rows: headRow + 1 },
    ...(isFiltered ? { autoFilter: { range: `A${headRow + 1}:${lastColumn}${rows.length}` } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printArea: `$A$1:$${lastColumn}$${rows.length}`,
      printTitlesRow: `$${headRow + 1}:$${headRow + 1}`,
    },
    // An ampersand begins a command there.
    headerFooter: { oddFooter: `&L&8${footer.replaceAll('&', '&&')}&R&8&P / &N ページ` },
  };
}
