import { expect, it } from '@jest/globals';
import { blankTraining, countOf, trainingFields, trainingInput, valuesOfTraining } from './training-values';

it.each([
  ['', null],
  [' ', null],
  ['8', 8],
  ['１２人', 12],
  ['1,200名', 1200],
  ['8人くらい', undefined],
  ['-3', undefined],
])('reads %j people as %j', (text, count) => {
  expect(countOf(text)).toBe(count);
});

it('sends what was shown', () => {
  const file = { id: 'f', name: '資料.pdf', bytes: 1 };
  const texts = { theme: 'x', audience: 'a', ledBy: 'b', participants: 'A\nB', material: 'm', note: 'n' };
  const days = { heldOn: '2026-11-01', nextOn: '2027-05-01' };
  const values = valuesOfTraining({ id: '1', version: 1, ...texts, ...days, people: 2, file });
  expect(trainingInput(values)).toEqual({ ...texts, ...days, people: 2, fileId: 'f' });
});

it('sends nothing for what is empty', () => {
  expect(trainingInput(blankTraining)).toMatchObject({ heldOn: null, nextOn: null, people: null, fileId: null });
});

it('has a field for everything that the form holds', () => {
  expect([...trainingFields].sort()).toEqual(Object.keys(blankTraining).sort());
});
