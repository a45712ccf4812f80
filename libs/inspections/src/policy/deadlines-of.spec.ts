import { expect, it } from '@jest/globals';
import { deadlinesOf } from './deadlines-of';

const inspection = {
  inspectionOn: '2027-01-20',
  documentsDueOn: '2027-01-06',
  healthCentre: '中央保健所',
  state: 'scheduled',
} as const;

it.each([
  ['both dates while it is ahead', {}, '2027-01-20', '2027-01-06'],
  ['no date for papers where none are asked for', { documentsDueOn: null }, '2027-01-20', null],
  ['none once it is cancelled', { state: 'cancelled' }, null, null],
  ['none once it is done', { state: 'done' }, null, null],
] as const)('tells of %s', (_, change, day, papers) => {
  expect(deadlinesOf({ ...inspection, ...change }).map(({ dueOn }) => dueOn)).toEqual([day, papers]);
});

it.each([
  ['中央保健所', ['立入検査（中央保健所）', '立入検査の書類の提出（中央保健所）']],
  ['', ['立入検査', '立入検査の書類の提出']],
])('names who comes: %s', (healthCentre, titles) => {
  expect(deadlinesOf({ ...inspection, healthCentre }).map(({ title }) => title)).toEqual(titles);
});
