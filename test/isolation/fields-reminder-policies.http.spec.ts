import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { reminderPolicyRules } from './matrix/reminder-policies';

const { findings } = proveFields('reminder policies', reminderPolicyRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
