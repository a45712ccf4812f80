import { expect, it } from '@jest/globals';
import { answersAddress } from './answers-address';

it.each([
  [{ type: 'all' }, '/answers.csv'],
  [{ type: 'one', clinicId: 'a' }, '/clinics/a/answers.csv'],
  [{ type: 'chosen', clinicIds: ['a'] }, '/clinics/a/answers.csv'],
  [{ type: 'chosen', clinicIds: ['a', 'b'] }, '/answers.csv?clinics=a,b'],
] as const)('%j is made at %s', (scope, address) => {
  expect(answersAddress(scope, 'csv')).toBe(address);
});
