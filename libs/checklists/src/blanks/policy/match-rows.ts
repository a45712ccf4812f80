import {
  type AnswerKind,
  fold,
  type Grid,
  plainCode,
  recogniseSheet,
  similarity,
  viewOf,
  wordingOf,
} from '@mamori/editions';
import type { SheetHeads } from './sheet-columns';

/** An item of the edition's form that a row of the sheet may be. */
export interface MappableItem {
  readonly id: string;
  readonly code: string;
  readonly labelJa: string;
  readonly answerKind: AnswerKind;
  /** As in the edition: organization, all, server, terminal, server_terminal, network. */
  readonly scope: string;
}

export interface SheetRow {
  readonly row: number;
  /** As it stands in the sheet; `-` for the entry question. */
  readonly code: string;
  readonly label: string;
  readonly scope: string | null;
}

/** How a row was found to be an item. `order`: the form repeats the number and does not say for which devices. */
export type MatchedBy = 'number' | 'order' | 'words';

export interface RowMatch {
  readonly item: MappableItem;
  readonly row: SheetRow;
  readonly by: MatchedBy;
}

export interface RowMatches {
  readonly matches: readonly RowMatch[];
  /** Rows with an item's number that is no item's, or an item's that has its row already. */
  readonly unknown: readonly SheetRow[];
  readonly twice: readonly SheetRow[];
}

// Our wording is not the ministry's: below this two texts may be about anything.
const ALIKE = 0.6;

/** Finds the row of each item: by its number, then by its devices or its place, and what is left over by its wording. */
export function matchRows(grid: Grid, items: readonly MappableItem[], heads: SheetHeads | null): RowMatches {
  const rows = sheetRows(grid, items, heads);
  const matches: RowMatch[] = [];
  const twice: SheetRow[] = [];
  for (const [number, alike] of groupBy(items, numberOf)) {
    const found = rows.filter((row) => numberOf(row) === number);
    matches.push(...pairUp(alike, found));
    if (found.length > alike.length) twice.push(...found.filter((row) => !matches.some((match) => match.row === row)));
  }
  const leftRows = () => rows.filter((row) => !twice.includes(row) && !matches.some((match) => match.row === row));
  for (const item of items.filter((each) => !matches.some((match) => match.item === each))) {
    const wording = wordingOf(item.labelJa);
    const [best] = leftRows()
      .map((row) => ({ row, score: similarity(wording, wordingOf(row.label)) }))
      .filter(({ score }) => score >= ALIKE)
      .sort((one, other) => other.score - one.score);
    if (best) matches.push({ item, row: best.row, by: 'words' });
  }
  return { matches, unknown: leftRows(), twice };
}

function pairUp(items: readonly MappableItem[], rows: readonly SheetRow[]): readonly RowMatch[] {
  const [only] = items;
  if (items.length === 1 && only) return rows.slice(0, 1).map((row) => ({ item: only, row, by: 'number' }));
  const byScope = items.flatMap((item): readonly RowMatch[] => {
    const same = rows.filter(({ scope }) => scope === item.scope);
    return same.length === 1 && same[0] ? [{ item, row: same[0], by: 'number' }] : [];
  });
  const openItems = items.filter((item) => !byScope.some((match) => match.item === item));
  const openRows = rows.filter((row) => !byScope.some((match) => match.row === row));
  const inOrder = openItems.flatMap((item, at): readonly RowMatch[] => {
    const row = openRows[at];
    return row ? [{ item, row, by: 'order' }] : [];
  });
  return [...byScope, ...inOrder];
}

function sheetRows(grid: Grid, items: readonly MappableItem[], heads: SheetHeads | null): readonly SheetRow[] {
  const direct = heads?.codeColumn ? rowsByColumn(grid, items, heads, heads.codeColumn) : [];
  const read = recogniseSheet(grid)
    .items.filter(({ row }) => !direct.some((each) => each.row === row))
    .map(({ row, code, labelJa, scope }): SheetRow => ({ row, code, label: labelJa, scope }));
  // A heading of its own may ask the entry question before its row does.
  const entry = direct.some(({ code }) => code === '-');
  return [...direct, ...read.filter(({ code }) => !entry || code !== '-')].sort((one, other) => one.row - other.row);
}

/** Rows whose cell in the column of numbers is an item's number as we print it, lists of one's own included. */
function rowsByColumn(
  grid: Grid,
  items: readonly MappableItem[],
  heads: SheetHeads,
  codeColumn: number,
): readonly SheetRow[] {
  const known = new Set(items.map(({ code }) => fold(code)));
  const view = viewOf(grid);
  const scopes = new Map(recogniseSheet(grid).items.map(({ row, scope }) => [row, scope]));
  return grid.cells.flatMap(({ row, column, text }): readonly SheetRow[] => {
    const code = fold(text);
    if (column !== codeColumn || row <= heads.bottom || !known.has(code)) return [];
    const filledIn = new Set(heads.columns.map((each) => each.column));
    const label = view.inRow(row).find((cell) => cell.column > codeColumn && !filledIn.has(cell.column));
    return label ? [{ row, code, label: label.text, scope: scopes.get(row) ?? null }] : [];
  });
}

const numberOf = ({ code }: { readonly code: string }) => plainCode(code) ?? fold(code);

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
