import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { carryOverRules } from './matrix/carry-overs';

const { findings } = proveFields('carry-overs', carryOverRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
