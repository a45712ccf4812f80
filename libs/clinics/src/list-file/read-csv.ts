import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { decodeText } from './decode-text';
import { CELL_LIMIT, ROWS_LIMIT, type TableOutcome, type TableRow } from './table';

const PIECE = 64 * 1024;
// A title and remarks may stand above the headings.
const ROWS_ABOVE = 20;
// Rows of nothing but commas count too: the parser takes its time over rows that are shorter than others.
const RECORDS_LIMIT = 2 * ROWS_LIMIT;

interface ParsedRecord {
  /** Counts up to and with this record; lines without anything are no records. */
  readonly info: { readonly records: number; readonly empty_lines: number };
  readonly record: readonly string[];
}

/** Piece by piece, so that a large file does not hold up everybody else's requests. */
async function* pieces(text: string): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += PIECE) {
    yield text.slice(from, from + PIECE);
    await setImmediate();
  }
}

/** Spreadsheets write tabs when text is copied out of them. */
function delimiterOf(text: string): ',' | '\t' {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  return firstLine.includes('\t') && !firstLine.includes(',') ? '\t' : ',';
}

/** Reads comma or tab separated text in UTF-8 or Shift_JIS, up to 10,000 rows; what is longer in a cell than `cellLimit` is cut. */
export async function readCsv(bytes: Uint8Array, cellLimit = CELL_LIMIT): Promise<TableOutcome> {
  const decoded = decodeText(bytes);
  if (decoded.type !== 'TextDecoded') return decoded;
  const parser = parse({
    delimiter: delimiterOf(decoded.text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: 1_000_000,
  });
  const rows: TableRow[] = [];
  let line = 0;
  try {
    for await (const item of Readable.from(pieces(decoded.text)).pipe(parser)) {
      const { info, record }: ParsedRecord = item;
      line = info.records + info.empty_lines;
      const cells = record.map((cell) => cell.slice(0, cellLimit));
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      if (rows.length > ROWS_LIMIT + ROWS_ABOVE || info.records > RECORDS_LIMIT)
        return { type: 'FileRefused', problem: { type: 'tooManyRows', limit: ROWS_LIMIT } };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const type = error.code === 'CSV_MAX_RECORD_SIZE' ? 'rowTooLong' : 'badQuotes';
    const isNumber = typeof error.records === 'number' && typeof error.empty_lines === 'number';
    const before = isNumber ? Number(error.records) + Number(error.empty_lines) : line;
    return { type: 'FileRefused', problem: { type, line: before + 1 } };
  }
  return { type: 'TableRead', encoding: decoded.encoding, rows };
}
