import type { FileProblem } from './file-problem';

export const ROWS_LIMIT = 10_000;
/** More than any field takes, so that a longer cell is still seen to be too long. */
export const CELL_LIMIT = 2_000;

/** How the text of a file is written. */
export type ListEncoding = 'utf-8' | 'shift_jis' | 'xlsx';

/** A row as it stands in the file; `line` counts every row from 1, as a spreadsheet does. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows that are not empty, in the file's order. */
export type TableOutcome =
  | {
      readonly type: 'TableRead';
      readonly encoding: ListEncoding;
      readonly rows: readonly TableRow[];
    }
  | { readonly type: 'FileRefused'; readonly problem: FileProblem };
