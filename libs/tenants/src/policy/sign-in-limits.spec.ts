import { expect, it } from '@jest/globals';
import { fieldOutOfLimits } from './sign-in-limits';

it.each([
  ['takes the longest', 30, 12, undefined],
  ['takes the shortest', 5, 1, undefined],
  ['takes no longer rest', 31, 12, 'idleMinutes'],
  ['takes no shorter rest', 4, 12, 'idleMinutes'],
  ['takes no longer day', 30, 13, 'absoluteHours'],
  ['takes no day of nothing', 30, 0, 'absoluteHours'],
] as const)('%s', (_, idleMinutes, absoluteHours, field) => {
  expect(fieldOutOfLimits({ idleMinutes, absoluteHours })).toBe(field);
});
