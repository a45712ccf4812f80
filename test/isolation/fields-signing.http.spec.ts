import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { signingRules } from './matrix/signing';

const { findings } = proveFields('signing', signingRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
