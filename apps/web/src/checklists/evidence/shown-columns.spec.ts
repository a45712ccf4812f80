import { expect, it } from '@jest/globals';
import { shownColumns } from './shown-columns';

it('shows the columns in which something stands, each with its place, and names the others', () => {
  const rows = [
    ['PC', '', ''],
    ['', '', '受付'],
  ];
  expect(shownColumns(['name', 'model', 'place'], rows)).toEqual({
    shown: [
      { column: 'name', index: 0 },
      { column: 'place', index: 2 },
    ],
    blank: ['model'],
    isWide: false,
  });
});

it('is too wide for a table from the tenth column on', () => {
  const columns = Array.from({ length: 10 }, (_, index) => String(index));
  expect(shownColumns(columns, [columns]).isWide).toBe(true);
  expect(shownColumns(columns.slice(1), [columns.slice(1)]).isWide).toBe(false);
});
