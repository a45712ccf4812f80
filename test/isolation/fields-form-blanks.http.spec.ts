import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { formBlankRules } from './matrix/form-blanks';

const { findings } = proveFields('form-blanks', formBlankRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
