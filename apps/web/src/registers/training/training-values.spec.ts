import { expect, it } from '@jest/globals';
import { blankTraining, trainingFields, trainingInput, valuesOfTraining } from './training-values';

it('sends what was shown', () => {
  const file = { id: 'f', name: '資料.pdf', bytes: 1 };
  const texts = { theme: 'x', audience: 'a', ledBy: 'b', participants: 'A\nB', material: 'm', note: 'n' };
  const days = { heldOn: '2026-11-01', nextOn: '2027-05-01' };
  const values = valuesOfTraining({ id: '1', version: 1, ...texts, ...days, people: 2, file });
  expect(trainingInput(values)).toEqual({ ...texts, ...days, people: 2, fileId: 'f' });
});

it('reads a count in full-width digits', () => {
  expect(trainingInput({ ...blankTraining, people: '１２' })).toMatchObject({ people: 12 });
});

it('sends nothing for what is empty', () => {
  expect(trainingInput(blankTraining)).toMatchObject({ heldOn: null, nextOn: null, people: null, fileId: null });
});

it('has a field for everything that the form holds', () => {
  expect([...trainingFields].sort()).toEqual(Object.keys(blankTraining).sort());
});
