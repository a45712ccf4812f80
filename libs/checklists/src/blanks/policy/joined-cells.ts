import type { Grid, Merge } from '@mamori/editions';

/** Looks up what stands in a sheet by row and column, counted from 1, empty cells too. */
export interface JoinedCells {
  /** The block of joined cells that reaches there; a cell that is not joined is a block of one. */
  blockAt(row: number, column: number): Merge;
  /** What a person sees there; '' where nothing is. */
  textAt(row: number, column: number): string;
}

/** Prepares a grid for looking up cells that hold nothing yet. */
export function joinedCells({ cells, merges }: Grid): JoinedCells {
  const texts = new Map(cells.map(({ row, column, text }) => [`${row},${column}`, text]));
  const blockAt = (row: number, column: number): Merge =>
    merges.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
  return {
    blockAt,
    textAt: (row, column) => {
      const { top, left } = blockAt(row, column);
      return texts.get(`${top},${left}`) ?? '';
    },
  };
}
