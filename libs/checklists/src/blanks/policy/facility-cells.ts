import { cellName, fold, type Grid } from '@mamori/editions';
import type { MappedCell, SheetFact } from './form-mapping';
import { type JoinedCells, joinedCells } from './joined-cells';

const labels: readonly (readonly [SheetFact, RegExp])[] = [
  ['facility_name', /^(医療機関・?薬局|医療機関|薬局|病院|診療所|施設|事業所)(の名称|名称?)$|^契約先(医療機関名?)?$/u],
  ['facility_code', /^(保険)?(医療機関等?|薬局|機関)(コード|番号)$/u],
  ['address', /^(所在地|住所)$/u],
  ['phone', /^(電話(番号)?|tel)$/iu],
  ['director', /^(管理者|院長|開設者|施設長)(の?氏名|名)?$/u],
  ['filled_on', /^(記入|作成|記載|提出)(年月)?日$/u],
  ['fiscal_year', /^(対象)?年度$/u],
];
const LONGEST_LABEL = 20;

/** Cells beside or below the facility's labels, where it writes its name, address and the like; outside of `taken` rows. */
export function facilityCells(grid: Grid, taken: (row: number) => boolean): readonly MappedCell[] {
  const sheet = joinedCells(grid);
  const found = new Map<SheetFact, MappedCell>();
  for (const { row, column, text } of grid.cells) {
    const what = factOf(text);
    if (!what || found.has(what) || taken(row)) continue;
    const cell = placeFor(sheet, row, column);
    if (cell) found.set(what, { cell, means: { what } });
  }
  return [...found.values()];
}

function placeFor(sheet: JoinedCells, row: number, column: number): string | null {
  const label = sheet.blockAt(row, column);
  const isFree = (r: number, c: number) => sheet.textAt(r, c).trim() === '';
  const besideAt = label.right + 1;
  // Labels in a row are the heads of a small table: what belongs to them stands below.
  const isHead = isLabel(sheet.textAt(row, besideAt)) || (column > 1 && isLabel(sheet.textAt(row, column - 1)));
  const below = sheet.blockAt(label.bottom + 1, column);
  if (isHead && isFree(below.top, below.left)) return cellName(below.top, below.left);
  const beside = sheet.blockAt(row, besideAt);
  return isHead || beside.top !== label.top ? null : cellName(beside.top, beside.left);
}

const isLabel = (text: string) => factOf(text) !== null || /[:：]\s*$/u.test(text);

function factOf(text: string): SheetFact | null {
  if (text.length > LONGEST_LABEL) return null;
  const flat = fold(text)
    .replaceAll(' ', '')
    .replace(/[:(]+.*$/u, '');
  return labels.find(([, pattern]) => pattern.test(flat))?.[0] ?? null;
}
