import { expect, it } from '@jest/globals';
import { seededRandom } from './random';

const draw = (seed: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: 200 }, () => random.between(1, 6));
};

it('gives the same numbers for the same seed and others for another', () => {
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

it('keeps to its range and reaches both ends', () => {
  expect([...new Set(draw(7))].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

it('loses nothing when it changes the order', () => {
  const list = Array.from({ length: 30 }, (_, index) => index);
  const shuffled = seededRandom(7).shuffled(list);
  expect(shuffled).not.toEqual(list);
  expect([...shuffled].sort((a, b) => a - b)).toEqual(list);
});
