import { Refused } from './outcome';

// As much as a clinic's largest list, and not more than can be read in one go.
export const MOST_SHEETS = 50;
const MOST_ROWS = 20_000;
const MOST_CELLS = 500_000;
const LAST_COLUMN = 200;
const MOST_STRINGS = 200_000;
const LONGEST_TEXT = 32_767;

/** Throws Refused when a sheet holds more than is read; cells that are empty and only formatted do not count. */
export function checkSheet(xml: string): void {
  if (occurrences(xml, '<row', MOST_ROWS) > MOST_ROWS) throw new Refused('too_complex');
  let cells = 0;
  for (const [cell, column = ''] of xml.matchAll(/<c\s(?:[^>]*?\s)?r="([A-Z]{1,3})\d+"[^>]*>/g)) {
    if (cell.endsWith('/>')) continue;
    cells += 1;
    if (cells > MOST_CELLS || numberOf(column) > LAST_COLUMN) throw new Refused('too_complex');
  }
  if (occurrences(xml, '<v', MOST_CELLS) + occurrences(xml, '<is', MOST_CELLS) > MOST_CELLS)
    throw new Refused('too_complex');
  checkTexts(xml);
}

export function checkSharedStrings(xml: string): void {
  if (occurrences(xml, '<si', MOST_STRINGS) > MOST_STRINGS) throw new Refused('too_complex');
  checkTexts(xml);
}

/** How often an element begins, counted no further than just above the most. */
function occurrences(xml: string, start: string, most: number): number {
  let count = 0;
  for (let at = xml.indexOf(start); at >= 0 && count <= most; at = xml.indexOf(start, at + start.length)) {
    const after = xml[at + start.length] ?? '';
    if (after === '>' || after === ' ' || after === '/') count += 1;
  }
  return count;
}

/** The column's number: A is 1. */
const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

// In bytes: a sign of Japanese takes three, so that this is far above any text of a form.
const LONGEST_BYTES = LONGEST_TEXT * 3;

function checkTexts(xml: string): void {
  let at = xml.indexOf('>');
  while (at >= 0) {
    const next = xml.indexOf('<', at);
    if (next < 0) return;
    if (next - at > LONGEST_BYTES) throw new Refused('too_complex');
    at = xml.indexOf('>', next);
  }
}
