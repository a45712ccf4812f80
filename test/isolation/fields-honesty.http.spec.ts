import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { honestyRules } from './matrix/honesty';

const { findings } = proveFields('honesty', honestyRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
