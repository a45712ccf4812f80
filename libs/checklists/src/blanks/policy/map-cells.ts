import { cellName } from '@mamori/editions';
import type { BlankSheet } from './blank-sheet';
import { placeOf } from './cell-place';
import { type FormMapping, isOfItem, type ItemPart, type MappedCell, type Meaning, type Round } from './form-mapping';
import { joinedCells } from './joined-cells';

/** What a person says of a cell; `means` null takes its meaning away. */
export interface CellSaid {
  readonly cell: string;
  readonly means: Meaning | null;
}

export type MapCellsOutcome =
  | { readonly type: 'CellsMapped'; readonly mapping: FormMapping }
  | { readonly type: 'CellRefused'; readonly reason: 'no_cell' | 'formula'; readonly cell: string };

const LAST_ROW = 20_000;
const LAST_COLUMN = 200;

/**
 * The mapping with what was said of cells. Joined cells are one; each cell has one meaning and each meaning one cell, so
 * that what is said anew takes the place of what was. A cell with a formula is never filled in.
 */
export function mapCells(
  mapping: FormMapping,
  sheet: BlankSheet,
  said: readonly CellSaid[],
  round: Round = mapping.round,
): MapCellsOutcome {
  const joined = joinedCells({ ...sheet });
  let cells: readonly MappedCell[] = mapping.cells;
  for (const { cell, means } of said) {
    const place = placeOf(cell);
    if (!place || place.row > LAST_ROW || place.column > LAST_COLUMN)
      return { type: 'CellRefused', reason: 'no_cell', cell };
    const { top, left } = joined.blockAt(place.row, place.column);
    const name = cellName(top, left);
    if (means && sheet.formulas.includes(name)) return { type: 'CellRefused', reason: 'formula', cell: name };
    cells = cells.filter((each) => each.cell !== name && !(means && isSame(each.means, means)));
    if (means) cells = [...cells, { cell: name, means }];
  }
  return { type: 'CellsMapped', mapping: { ...mapping, round, cells } };
}

function isSame(one: Meaning, other: Meaning): boolean {
  if (one.what !== other.what) return false;
  return !isOfItem(one) || !isOfItem(other) || (one.itemId === other.itemId && one.round === other.round);
}

const answering: readonly ItemPart[] = ['answer', 'answer_with_day', 'yes_box', 'no_box'];

/** Ids of the items that have no cell for their answer among the columns that are written. */
export function itemsWithoutCell(mapping: FormMapping, items: readonly { readonly id: string }[]): readonly string[] {
  const answered = new Set(
    mapping.cells.flatMap(({ means }) =>
      isOfItem(means) && answering.includes(means.what) && (means.round ?? mapping.round) === mapping.round
        ? [means.itemId]
        : [],
    ),
  );
  return items.flatMap(({ id }) => (answered.has(id) ? [] : [id]));
}

/** The repeated columns that a mapping knows of. */
export function roundsOf({ cells }: FormMapping): readonly Round[] {
  const rounds = cells.flatMap(({ means }) => (isOfItem(means) && means.round !== null ? [means.round] : []));
  return [...new Set(rounds)].sort((one, other) => one - other);
}
