import { minutesOfQuiet } from './quiet-hours';

const night = { from: '20:00', until: '07:00' };

it.each([
  ['08:30', night, 0],
  ['19:59', night, 0],
  ['20:00', night, 660],
  ['23:59', night, 421],
  ['00:00', night, 420],
  ['06:59', night, 1],
  ['07:00', night, 0],
  ['12:30', { from: '12:00', until: '13:00' }, 30],
  ['11:59', { from: '12:00', until: '13:00' }, 0],
  ['03:00', null, 0],
  ['09:00', { from: '09:00', until: '09:00' }, 0],
] as const)('at %s within %j waits %i minutes', (time, quiet, minutes) => {
  expect(minutesOfQuiet(time, quiet)).toBe(minutes);
});
