import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { readinessRules } from './matrix/readiness';

const { findings } = proveFields('readiness', readinessRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
