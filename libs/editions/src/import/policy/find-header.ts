import { fold } from './fold';
import type { SheetView } from './grid';
import { readCode, splitCode } from './item-code';
import { isEntryQuestion } from './read-row';

/** What a column holds. `item`: the wording, and the number where it has no column of its own. */
export type ColumnRole =
  'code' | 'section' | 'item' | 'answer' | 'confirmedOn' | 'targetOn' | 'remarks' | 'scope' | 'guideline';

export interface Header {
  /** First and last row of the headings; they take up to three rows. */
  readonly top: number;
  readonly bottom: number;
  readonly roles: ReadonlyMap<number, ColumnRole>;
}

// In this order: 「確認日」 would also be an answer, and 「項目番号」 an item.
const roles: readonly (readonly [ColumnRole, RegExp])[] = [
  ['targetOn', /目標日|予定日|期限/u],
  ['confirmedOn', /確認日|実施日|記入日|回答日|日付/u],
  ['remarks', /備考|特記|コメント|補足/u],
  ['guideline', /ガイドライン|参照/u],
  ['code', /番号|項番|^no\.?$|^#$/iu],
  ['scope', /^(対象|対象機器|機器|対象範囲)$/u],
  ['section', /区分|分類|大項目|分野/u],
  ['answer', /はい|回答|確認結果|結果|実施状況|チェック欄/u],
  ['item', /項目|内容|対策|質問|事項/u],
];
const LONGEST_HEADING = 30;
const TALLEST = 3;
/** A checklist has its headings near the top; further down a table of another kind begins. */
const LOOKED_AT = 60;

/** The row, or two or three rows, that name the columns; null when no row does. */
export function findHeader(view: SheetView): Header | null {
  let best: { readonly header: Header; readonly score: number } | null = null;
  for (const top of view.rows.filter((row) => !view.isHidden(row)).slice(0, LOOKED_AT))
    for (let height = 1; height <= TALLEST; height += 1) {
      const bottom = top + height - 1;
      if (isBody(view, bottom)) break;
      const found = rolesOf(view, top, bottom);
      const has = (...wanted: readonly ColumnRole[]) => [...found.values()].some((role) => wanted.includes(role));
      if (!has('item', 'code') || !has('answer', 'confirmedOn', 'targetOn')) continue;
      const score = new Set(found.values()).size * 10 - height;
      if (!best || score > best.score) best = { header: { top, bottom, roles: found }, score };
    }
  return best?.header ?? null;
}

/** A row with an item's number, boxes to tick or the entry question belongs to the list, not to its headings. */
function isBody(view: SheetView, row: number): boolean {
  const cells = view.inRow(row);
  if (isEntryQuestion(fold(cells.map(({ text }) => text).join(' ')))) return true;
  return cells.some(({ text }) => {
    const code = readCode(text) ?? splitCode(text)?.code;
    return (code && (code.mark !== 'plain' || code.section !== null)) || /[□☐☑■✓]/u.test(text);
  });
}

function rolesOf(view: SheetView, top: number, bottom: number): ReadonlyMap<number, ColumnRole> {
  const found = new Map<number, ColumnRole>();
  for (const column of view.columns) {
    const texts: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cell = view.at(row, column);
      // What spans most of the sheet is a title or a note above the list.
      const width = cell ? cell.block.right - cell.block.left + 1 : 0;
      if (!cell || cell.text.length > LONGEST_HEADING || (width > 3 && width * 5 > view.columns.length * 3)) continue;
      const text = fold(cell.text).replaceAll(' ', '');
      if (texts.at(-1) !== text) texts.push(text);
    }
    // The lowest heading is the narrowest: 「確認結果」 over 「はい・いいえ」 and 「確認日」.
    const role = texts
      .reverse()
      .map((text) => roles.find(([, pattern]) => pattern.test(text))?.[0])
      .find((each) => each !== undefined);
    if (role) found.set(column, role);
  }
  return found;
}
