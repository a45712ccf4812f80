import type { ClinicField } from '../policy/clinic-input';
import { isHeadingRow, recogniseColumns } from '../policy/import-columns';
import type { ClinicCells } from '../policy/import-row';
import type { ImportRow } from '../policy/plan-import';
import type { FileProblem } from './file-problem';
import { readTable } from './read-table';
import { EXAMPLE_MARK, unguardFormula } from './safe-cell';
import { type ListEncoding, ROWS_LIMIT, type TableRow } from './table';

// Headings further down than this are part of something else.
const HEADINGS_WITHIN = 20;

export type ClinicListOutcome =
  | {
      readonly type: 'ClinicListRead';
      readonly encoding: ListEncoding;
      readonly unknownColumns: readonly string[];
      readonly rows: readonly ImportRow[];
    }
  | { readonly type: 'FileRefused'; readonly problem: FileProblem };

const refused = (problem: FileProblem): ClinicListOutcome => ({ type: 'FileRefused', problem });

/** Reads a clinic list from CSV or Excel. What kind of file it is, its bytes say, not its name. */
export async function readClinicList(bytes: Uint8Array): Promise<ClinicListOutcome> {
  const table = await readTable(bytes);
  return table.type === 'TableRead' ? toClinicList(table.encoding, table.rows) : table;
}

function toClinicList(encoding: ListEncoding, table: readonly TableRow[]): ClinicListOutcome {
  const headingsAt = table.slice(0, HEADINGS_WITHIN).findIndex((row) => isHeadingRow(row.cells));
  const headings = table[headingsAt];
  if (!headings) return refused({ type: table.length === 0 ? 'empty' : 'noHeadings' });
  const found = recogniseColumns(headings.cells);
  if (found.type === 'ColumnsMissing') return refused({ type: 'columnsMissing', missing: found.missing });
  if (found.type === 'ColumnTwice')
    return refused({ type: 'columnTwice', field: found.field, headings: found.headings });
  const rows = table
    .slice(headingsAt + 1)
    .map((row) => toImportRow(row, found.columns))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell.trim() !== ''))
    .filter(({ cells }) => !cells.name?.trim().startsWith(EXAMPLE_MARK));
  if (rows.length === 0) return refused({ type: 'empty' });
  if (rows.length > ROWS_LIMIT) return refused({ type: 'tooManyRows', limit: ROWS_LIMIT });
  return { type: 'ClinicListRead', encoding, unknownColumns: found.unknown, rows };
}

function toImportRow({ line, cells }: TableRow, columns: readonly (ClinicField | null)[]): ImportRow {
  const known: ClinicCells = Object.fromEntries(
    columns.flatMap((field, index) => (field ? [[field, unguardFormula(cells[index] ?? '')]] : [])),
  );
  return { line, cells: known };
}
