import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { returnedFormRules } from './matrix/returned-forms';

const { findings } = proveFields('returned forms', returnedFormRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
