import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { trainingRules } from './matrix/training';

const { findings } = proveFields('training', trainingRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
