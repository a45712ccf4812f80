import { findHeader, fold, type SheetView } from '@mamori/editions';
import type { Round } from './form-mapping';

export type ColumnKind = 'answer' | 'yes' | 'no' | 'not_applicable' | 'confirmed_on' | 'target_on' | 'remarks';

/** A column to fill in, by its headings. */
export interface SheetColumn {
  readonly column: number;
  readonly kind: ColumnKind;
  readonly round: Round | null;
}

export interface SheetHeads {
  /** First and last row of the headings. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly SheetColumn[];
  /** Where the numbers of the items stand, when they have a column of their own. */
  readonly codeColumn: number | null;
}

// In this order: 「確認結果（日付）」 holds the answer, 「回答日」 a day.
const kinds: readonly (readonly [ColumnKind, RegExp])[] = [
  ['target_on', /目標日|予定日|期限|達成/u],
  ['not_applicable', /^(対象外|該当なし|非該当|該当しない)$/u],
  ['yes', /^(はい|[○〇]|実施済み?)$/u],
  ['no', /^(いいえ|[×✕]|未実施)$/u],
  ['remarks', /備考|特記|コメント|補足/u],
  ['confirmed_on', /確認日|実施日|回答日|記入日/u],
  ['answer', /はい|回答|結果|実施状況|チェック欄|^確認$/u],
  ['confirmed_on', /日付|年月日/u],
];
const rounds: readonly (readonly [Round, RegExp])[] = [
  [1, /[1一]回目/u],
  [2, /[2二]回目/u],
  [3, /[3三]回目/u],
];
const LONGEST_HEADING = 30;
const MOST_ROWS_MORE = 2;

/** The headings of a form with the columns to fill in, left to right; null when no row names them. */
export function sheetHeads(view: SheetView): SheetHeads | null {
  const header = findHeader(view);
  if (!header) return null;
  const { top, bottom } = widened(view, header.top, header.bottom);
  const last = Math.max(...view.columns);
  const columns: SheetColumn[] = [];
  for (let column = 1; column <= last; column += 1) {
    const read = readHeads(headsOf(view, column, top, bottom));
    const isAsked = header.roles.get(column) === 'item' || header.roles.get(column) === 'code';
    if (read && !isAsked && !view.hiddenColumns.includes(column)) columns.push({ column, ...read });
  }
  const codeColumn = [...header.roles].find(([, role]) => role === 'code')?.[0] ?? null;
  return { top, bottom, columns, codeColumn };
}

/** What stands over a column, the lowest first. */
function headsOf(view: SheetView, column: number, top: number, bottom: number): readonly string[] {
  const texts: string[] = [];
  for (let row = bottom; row >= top; row -= 1) {
    const cell = view.at(row, column);
    if (!cell || cell.text.length > LONGEST_HEADING) continue;
    // A title or a note over the whole list names no column.
    const width = cell.block.right - cell.block.left + 1;
    if (width > 3 && width * 5 > view.columns.length * 4 && !roundOf(flat(cell.text))) continue;
    texts.push(flat(cell.text));
  }
  return [...new Set(texts)];
}

function readHeads(texts: readonly string[]): { readonly kind: ColumnKind; readonly round: Round | null } | null {
  const round = texts.map(roundOf).find((each) => each !== null) ?? null;
  const kind = texts.map(kindOf).find((each) => each !== null) ?? null;
  if (kind) return { kind, round };
  return round ? { kind: 'answer', round } : null;
}

/** Rows of headings that name no column by themselves belong to it: 1回目 above, はい and いいえ below. */
function widened(view: SheetView, top: number, bottom: number): { readonly top: number; readonly bottom: number } {
  const isHeadRow = (row: number) => {
    const texts = view
      .inRow(row)
      .filter(({ block }) => block.top === row)
      .map(({ text }) => flat(text));
    return texts.length > 1 && texts.every((text) => text.length <= LONGEST_HEADING && isHead(text));
  };
  let [first, last] = [top, bottom];
  while (last - bottom < MOST_ROWS_MORE && isHeadRow(last + 1)) last += 1;
  while (top - first < MOST_ROWS_MORE && view.inRow(first - 1).some(({ text }) => roundOf(flat(text)) !== null))
    first -= 1;
  return { top: first, bottom: last };
}

// A cell with はい・いいえ is to be answered: only the bare words are headings.
const isHead = (text: string) => roundOf(text) !== null || (kindOf(text) !== null && !/はい.*いいえ/u.test(text));
const flat = (text: string) => fold(text).replaceAll(' ', '');
const kindOf = (text: string) => kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
const roundOf = (text: string) => rounds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
