import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { clinicRules } from './matrix/clinics';

const { findings } = proveFields('clinics', clinicRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
