import { cellName, fold, type Grid, viewOf } from '@mamori/editions';
import { facilityCells } from './facility-cells';
import type { FormMapping, ItemPart, MappedCell } from './form-mapping';
import { type JoinedCells, joinedCells } from './joined-cells';
import { type MappableItem, matchRows, type RowMatch } from './match-rows';
import { type SheetColumn, sheetHeads } from './sheet-columns';

/**
 * What a person should look at. `by_words`: the number was missing, the wording told; `by_order`: the number stands for
 * several kinds of devices and the sheet does not say which; `shared_cell`: one cell for several rows.
 */
export type MappingDoubtKind =
  'by_words' | 'by_order' | 'code_twice' | 'unknown_code' | 'no_answer_cell' | 'shared_cell' | 'formula' | 'no_heads';

export interface MappingDoubt {
  readonly kind: MappingDoubtKind;
  /** As a spreadsheet names it; null for what concerns the whole sheet. */
  readonly cell: string | null;
  /** What stands there, up to 200 characters. */
  readonly text: string;
  /** The item that it is about, where one is known. */
  readonly itemId: string | null;
}

export interface SuggestedMapping {
  readonly mapping: FormMapping;
  /** Items that have a cell for their answer. */
  readonly found: number;
  /** Ids of the items that have none. */
  readonly missing: readonly string[];
  readonly doubts: readonly MappingDoubt[];
}

const LONGEST_QUOTE = 200;
const DASH = /^[-－‐―ー]$/u;
const SLOT = /[(（][\s\u3000_＿/／.年月日]*[)）]/u;
const answering: readonly ItemPart[] = ['answer', 'answer_with_day', 'yes_box', 'no_box'];

/**
 * Suggests which cells of a sheet hold what: the ministry's form, filled or blank, or a form of ours. A person decides.
 *
 * Rows are found by the items' numbers, columns by their headings, and the facility's cells by the labels beside them.
 * Cells named in `formulas` are never suggested. Answers go into the first of repeated columns.
 */
export function suggestMapping(
  grid: Grid,
  items: readonly MappableItem[],
  formulas: ReadonlySet<string> = new Set(),
): SuggestedMapping {
  const heads = sheetHeads(viewOf(grid));
  const sheet = joinedCells(grid);
  const { matches, unknown, twice } = matchRows(grid, items, heads);
  const doubts: MappingDoubt[] = [];
  const doubt = (kind: MappingDoubtKind, cell: string | null, text: string, itemId: string | null = null) =>
    doubts.push({ kind, cell, text: quote(text), itemId });

  if (!heads) doubt('no_heads', null, grid.name);
  const cells = new Map<string, MappedCell>();
  for (const match of matches) {
    const own = cellsOf(sheet, match, heads?.columns ?? answerColumns(grid, match.row.row));
    const place = cellName(match.row.row, 1);
    if (match.by !== 'number')
      doubt(match.by === 'words' ? 'by_words' : 'by_order', place, match.row.label, match.item.id);
    for (const { mapped, isShared, text } of own) {
      if (isShared) doubt('shared_cell', mapped.cell, text, match.item.id);
      else if (formulas.has(mapped.cell)) doubt('formula', mapped.cell, text, match.item.id);
      else cells.set(mapped.cell, mapped);
    }
  }
  const answered = new Set(
    [...cells.values()].flatMap(({ means }) =>
      'itemId' in means && answering.includes(means.what) ? [means.itemId] : [],
    ),
  );
  for (const { item, row } of matches)
    if (!answered.has(item.id)) doubt('no_answer_cell', cellName(row.row, 1), row.label, item.id);
  for (const row of twice) doubt('code_twice', cellName(row.row, 1), `${row.code} ${row.label}`);
  for (const row of unknown) doubt('unknown_code', cellName(row.row, 1), `${row.code} ${row.label}`.trim());

  const rows = new Set(matches.map(({ row }) => row.row));
  const isTaken = (row: number) => rows.has(row) || (heads !== null && row >= heads.top && row <= heads.bottom);
  for (const mapped of facilityCells(grid, isTaken)) {
    if (formulas.has(mapped.cell)) doubt('formula', mapped.cell, '');
    else if (!cells.has(mapped.cell)) cells.set(mapped.cell, mapped);
  }
  return {
    mapping: { sheet: grid.name, round: 1, cells: [...cells.values()] },
    found: answered.size,
    missing: items.filter(({ id }) => !answered.has(id)).map(({ id }) => id),
    doubts,
  };
}

interface FoundCell {
  readonly mapped: MappedCell;
  /** The block began in a row above: it stands for several items. */
  readonly isShared: boolean;
  readonly text: string;
}

function cellsOf(sheet: JoinedCells, { item, row }: RowMatch, columns: readonly SheetColumn[]): readonly FoundCell[] {
  return columns.flatMap(({ column, kind, round }): readonly FoundCell[] => {
    const block = sheet.blockAt(row.row, column);
    const text = sheet.textAt(row.row, column);
    // A block over several columns is taken once; a dash says that there is nothing to choose.
    if (block.left !== column || DASH.test(text.trim())) return [];
    const isOverChoices = columns.some((other) => other.column > column && other.column <= block.right);
    const what = partOf(kind, text, isOverChoices);
    const cell = cellName(block.top, block.left);
    return [{ mapped: { cell, means: { what, itemId: item.id, round } }, isShared: block.top !== row.row, text }];
  });
}

function partOf(kind: SheetColumn['kind'], text: string, isOverChoices: boolean): ItemPart {
  const folded = fold(text);
  if (/はい.*いいえ/u.test(folded)) return SLOT.test(text) ? 'answer_with_day' : 'answer';
  switch (kind) {
    case 'yes':
      return isOverChoices ? 'answer' : 'yes_box';
    case 'no':
      return 'no_box';
    case 'not_applicable':
      return 'not_applicable_box';
    default:
      return kind;
  }
}

/** Without headings only cells that print both answers can be told. */
function answerColumns(grid: Grid, row: number): readonly SheetColumn[] {
  return grid.cells
    .filter((cell) => cell.row === row && /はい.*いいえ/u.test(fold(cell.text)))
    .map(({ column }) => ({ column, kind: 'answer', round: null }));
}

const quote = (text: string) => Array.from(text).slice(0, LONGEST_QUOTE).join('');
