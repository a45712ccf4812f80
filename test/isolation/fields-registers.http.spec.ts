import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { registerRules } from './matrix/registers';

const { findings } = proveFields('registers', registerRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
