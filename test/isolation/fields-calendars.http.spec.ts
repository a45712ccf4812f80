import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { calendarRules } from './matrix/calendars';

const { findings } = proveFields('calendars', calendarRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
