import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { tenantRules } from './matrix/tenants';

const { findings } = proveFields('members', tenantRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
