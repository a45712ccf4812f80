import { expect, it } from '@jest/globals';
import { nextNumber } from './next-number';

it.each([
  ['2-⑨', '2', '2-⑩'],
  ['2-(3)', '2', '2-④'],
  ['2-20', '2', '2-21'],
  ['', '1', '1-①'],
  ['-', '1', '1-①'],
])('goes on from %p', (last, section, next) => {
  expect(nextNumber(last, section)).toBe(next);
});
