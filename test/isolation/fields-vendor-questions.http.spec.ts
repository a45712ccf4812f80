import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { vendorQuestionRules } from './matrix/vendor-questions';

const { findings } = proveFields('questions to vendors', vendorQuestionRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
