import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { identityRules } from './matrix/identity';

const { findings } = proveFields('sign-in', identityRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
