import { expect, it } from '@jest/globals';
import { dayShortcuts, monthsAfter } from './day-shortcuts';

it.each([
  ['2026-11-22', 1, '2026-12-22'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-31'],
])('counts from %s %i months on to %s', (from, months, to) => {
  expect(monthsAfter(from, months)).toBe(to);
});

it.each([
  ['offers all three', '2026-11-22', ['2026-12-22', '2027-02-22', '2027-03-31']],
  ['leaves out what lies beyond the last day', '2027-02-10', ['2027-03-10', '2027-03-31']],
  ['offers the last day on itself', '2027-03-31', ['2027-03-31']],
  ['offers nothing afterwards', '2027-04-01', []],
])('%s', (_, today, days) => {
  expect(dayShortcuts(today, '2027-03-31').map(({ day }) => day)).toEqual(days);
});
