import { expect, it } from '@jest/globals';
import { undoing } from './undoing';
import { cellName } from './words';

it.each([
  [1, 1, 'A1'],
  [9, 26, 'Z9'],
  [12, 28, 'AB12'],
  [1, 703, 'AAA1'],
])('names the cell in row %i, column %i as a spreadsheet does', (row, column, name) => {
  expect(cellName(row, column)).toBe(name);
});

it('takes a change of cells back', () => {
  const remarks = { what: 'remarks', itemId: 'i1', round: null } as const;
  const before = [{ cell: 'C1', ...remarks }];
  const after = [{ cell: 'D1', ...remarks }, { cell: 'A1', what: 'facility_name', itemId: null, round: null } as const];
  expect(undoing(before, after)).toEqual([{ cell: 'D1' }, { cell: 'A1' }, { cell: 'C1', ...remarks }]);
  expect(undoing(before, before)).toEqual([]);
});
