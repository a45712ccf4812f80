import { isClosed, usualClosedDays } from './open-days';
import { digestDay, digestDays } from './monday';

it.each([
  ['goes out on Monday', '2026-11-16', '2026-11-16'],
  ['is one for all days of a week', '2026-11-22', '2026-11-16'],
  ['waits for the day after a holiday', '2026-11-24', '2026-11-24'],
  ['waits for the end of a run of holidays', '2027-05-05', '2027-05-06'],
  ['goes out on the first Monday after the break', '2027-01-04', '2027-01-04'],
])('%s', (_, day, on) => {
  expect(digestDay(day, usualClosedDays)).toBe(on);
});

it('goes out once a week, over the turn of years too', () => {
  const days = digestDays('2026-11-22', '2027-11-21', usualClosedDays);
  expect(days).toHaveLength(52);
  expect(days.filter((day) => isClosed(day, usualClosedDays))).toEqual([]);
  expect(days.slice(0, 7)).toEqual([
    '2026-11-24',
    '2026-11-30',
    '2026-12-07',
    '2026-12-14',
    '2026-12-21',
    '2026-12-28',
    '2027-01-04',
  ]);
});

it('is one where a closed week hands on to the next', () => {
  const closed = { ...usualClosedDays, newYear: { from: '12-27', until: '01-04' } };
  expect(digestDays('2026-12-21', '2027-01-12', closed)).toEqual(['2026-12-21', '2027-01-05', '2027-01-12']);
});
