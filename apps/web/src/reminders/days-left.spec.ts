import { expect, it } from '@jest/globals';
import { daysLeft } from './days-left';

it.each([
  ['2026-12-10', 'reminders.left.ahead', 18],
  ['2026-11-23', 'reminders.left.ahead', 1],
  ['2026-11-22', 'reminders.left.today', 0],
  ['2026-11-21', 'reminders.left.past', 1],
])('says of %s: %s', (dueOn, id, days) => {
  expect(daysLeft('2026-11-22', dueOn)).toEqual({ id, days });
});
