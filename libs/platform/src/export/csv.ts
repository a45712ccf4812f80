/** What a spreadsheet may take for the start of a formula: half and full width, and what it skips on the way there. */
const startsFormula = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠｜％﹢﹣﹦﹫−]|^[\t\r\n\0]/u;
const unprintable = /[\p{Cc}\p{Surrogate}]/gu;
const kept = new Set(['\t', '\r', '\n']);

/** A cell of an export; null is empty. */
export type CsvCell = string | number | boolean | null;

/**
 * A text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it. Control
 * characters, NUL among them, are taken out, except for tabs and line breaks within the text.
 */
export function asCellText(text: string): string {
  const isFormula = startsFormula.test(text);
  const clean = text.replace(unprintable, (character) => (kept.has(character) ? character : ''));
  return isFormula || startsFormula.test(clean) ? `'${clean}` : clean;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Numbers and booleans are ours and stay as they are: −1 is a number and no formula. */
const cellOf = (cell: CsvCell): string =>
  typeof cell === 'string' ? quoted(asCellText(cell)) : cell === null ? '' : String(cell);

/**
 * Rows as CSV that a Japanese spreadsheet opens without mojibake: UTF-8 with its mark, CRLF, every text quoted, and no text
 * that it would run as a formula. Rows may differ in length.
 */
export function toCsv(rows: Iterable<readonly CsvCell[]>): string {
  let csv = '\uFEFF';
  for (const row of rows) csv += `${row.map(cellOf).join(',')}\r\n`;
  return csv;
}
