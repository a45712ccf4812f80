import { expect, it } from '@jest/globals';
import { cellAt, drawRows } from './draw-rows';

const cell = (row: number, column: number, rowSpan = 1, columnSpan = 1) => ({
  row,
  column,
  rowSpan,
  columnSpan,
  text: `${row},${column}`,
  isFormula: false,
});
const grid = { rows: 3, columns: 4, hiddenRows: [], hiddenColumns: [3], cells: [cell(1, 1, 1, 4), cell(2, 2, 2, 1)] };
const { rows, columns } = drawRows(grid);

it('draws joined cells once, over the columns that are seen', () => {
  expect(columns).toEqual([1, 2, 4]);
  expect(rows.map(({ cells }) => cells.map(({ column, columnSpan }) => [column, columnSpan]))).toEqual([
    [[1, 3]],
    [
      [1, 1],
      [2, 1],
      [4, 1],
    ],
    [
      [1, 1],
      [4, 1],
    ],
  ]);
});

it.each([
  ['down from a title', { row: 1, column: 1 }, [1, 0], { row: 2, column: 1 }],
  ['up to a title', { row: 2, column: 4 }, [-1, 0], { row: 1, column: 1 }],
  ['over a hidden column', { row: 2, column: 2 }, [0, 1], { row: 2, column: 4 }],
  ['into joined cells from the side', { row: 3, column: 1 }, [0, 1], { row: 2, column: 2 }],
  ['nowhere at the edge', { row: 3, column: 4 }, [1, 0], null],
] as const)('goes %s', (_, from, move, to) => {
  expect(cellAt(rows, columns, from, move)).toEqual(to);
});
