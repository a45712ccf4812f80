import { expect, it } from '@jest/globals';
import { mayAskMore } from './vendor-pace';

it.each([
  ['lets the first question through', 0, 0, true],
  ['lets the last of a clinic through', 19, 0, true],
  ['stops a clinic after twenty a day', 20, 0, false],
  ['lets the last to an address through', 9, 9, true],
  ['stops after ten a day to one address', 10, 10, false],
] as const)('%s', (_, ofClinic, toAddress, may) => {
  expect(mayAskMore({ ofClinic, toAddress })).toBe(may);
});
