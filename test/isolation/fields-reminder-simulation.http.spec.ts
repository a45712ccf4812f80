import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { reminderSimulationRules } from './matrix/reminder-simulation';

const { findings } = proveFields('reminder simulation', reminderSimulationRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
