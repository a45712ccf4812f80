import { addDays, fiscalYearFirstOn } from '.';
import {
  addBusinessDays,
  businessDayOnOrAfter,
  businessDayOnOrBefore,
  holidayName,
  holidaysKnownUntilOn,
  isBusinessDay,
  isHoliday,
  nextBusinessDay,
  previousBusinessDay,
} from './holidays';

function holidaysOf(year: number): readonly string[] {
  const found: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
    if (isHoliday(day)) found.push(day.slice(5));
  return found;
}

// Source: 内閣府「国民の祝日について」, the lists of 令和8年 and 令和9年.
it.each([
  [2026, '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23'],
  [2027, '01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23'],
] as const)('knows the holidays of %i', (year, days) => {
  expect(holidaysOf(year)).toEqual(days.split(' '));
});

it('has holidays up to the day it states and none after', () => {
  expect(isHoliday('2050-11-23')).toBe(true);
  expect(addDays(holidaysKnownUntilOn, 1) > '2050-12-31').toBe(true);
  expect(isHoliday('2051-01-01')).toBe(false);
});

it('names holidays in both languages', () => {
  expect(holidayName('2026-09-22', 'ja')).toBe('休日');
  expect(holidayName('2027-03-22', 'ja')).toContain('振替休日');
  expect(holidayName('2026-11-23', 'en')).toBe('Labor Thanksgiving Day');
  expect(holidayName('2026-11-24', 'ja')).toBeNull();
});

it.each([
  ['a Saturday', '2026-11-21', false],
  ['a Sunday', '2026-11-22', false],
  ['a holiday', '2026-11-23', false],
  ['a day between two holidays', '2026-09-22', false],
  ['a substitute holiday', '2027-03-22', false],
  ['an ordinary Tuesday', '2026-11-24', true],
  ['December 28', '2026-12-28', true],
  ['December 29', '2026-12-29', false],
  ['December 31', '2026-12-31', false],
  ['January 2', '2029-01-02', false],
  ['January 3', '2029-01-03', false],
  ['January 4', '2029-01-04', true],
  ['the two-factor date', '2027-04-01', true],
] as const)('treats %s as it is', (_, day, works) => {
  expect(isBusinessDay(day)).toBe(works);
});

it('steps over weekends, holidays and the turn of the year', () => {
  expect(nextBusinessDay('2026-12-28')).toBe('2027-01-04');
  expect(previousBusinessDay('2027-01-04')).toBe('2026-12-28');
  expect(nextBusinessDay('2026-11-24')).toBe('2026-11-25');
  expect(businessDayOnOrAfter('2026-11-21')).toBe('2026-11-24');
  expect(businessDayOnOrAfter('2026-11-24')).toBe('2026-11-24');
  expect(businessDayOnOrBefore('2026-11-23')).toBe('2026-11-20');
  expect(businessDayOnOrBefore('2026-11-20')).toBe('2026-11-20');
});

it.each([
  ['2026-11-20', 1, '2026-11-24'],
  ['2026-11-21', 1, '2026-11-24'],
  ['2026-11-24', -1, '2026-11-20'],
  ['2026-09-18', 1, '2026-09-24'],
  ['2027-04-01', -1, '2027-03-31'],
  ['2027-04-01', -30, '2027-02-16'],
  ['2026-11-22', 0, '2026-11-22'],
] as const)('counts from %s by %i business days to %s', (day, businessDays, moved) => {
  expect(addBusinessDays(day, businessDays)).toBe(moved);
});

it('refuses a part of a business day', () => {
  expect(() => addBusinessDays(fiscalYearFirstOn(2026), 1.5)).toThrow(RangeError);
});
