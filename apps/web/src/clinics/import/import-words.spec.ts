import { encodingName, quarterDone, standingOf } from './import-words';

const counts = { create: 0, update: 0, unchanged: 0, skip: 0, error: 0 };

it.each([
  ['ready when rows would be written', { ...counts, create: 3 }, true, 'ready'],
  ['ready beside rows at fault that are left out', { ...counts, update: 1, error: 2 }, true, 'ready'],
  ['blocked by rows at fault', { ...counts, create: 3, error: 1 }, false, 'blocked'],
  ['without anything to write when all is known', { ...counts, unchanged: 3 }, true, 'nothing'],
  ['without anything to write when all rows are left out', { ...counts, error: 3 }, true, 'nothing'],
] as const)('is %s', (_, given, canApply, standing) => {
  expect(standingOf({ counts: given, canApply })).toBe(standing);
});

it.each([
  [0, 500, 0],
  [124, 500, 0],
  [125, 500, 25],
  [499, 500, 75],
  [500, 500, 100],
  [0, 0, 0],
])('tells %d of %d as %d per cent', (done, total, percent) => {
  expect(quarterDone(done, total)).toBe(percent);
});

it('names the kinds of file that people know', () => {
  expect(['utf-8', 'shift_jis', 'xlsx'].map(encodingName)).toEqual(['CSV (UTF-8)', 'CSV (Shift_JIS)', 'Excel']);
});
