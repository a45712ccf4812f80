import {
  dayOf,
  daysBetween,
  eraDay,
  fiscalYearOf,
  formatDay,
  formatEraDay,
  formatFiscalYear,
  formatInstant,
  shortDay,
} from './dates';

it.each([
  ['2026-12-10', '令和8年12月10日'],
  ['2019-05-01', '令和元年5月1日'],
  ['2019-04-30', '平成31年4月30日'],
])('writes %s by its era as %s', (day, text) => {
  expect(eraDay(day)).toBe(text);
});

it('pairs both calendars for a deadline in Japanese, and leaves the era out in English', () => {
  expect(formatDay('2026-12-10', 'ja')).toBe('2026/12/10（令和8年12月10日）');
  expect(formatDay('2026-12-10', 'en')).toBe('10 Dec 2026');
});

it('leads with the era for a day that is known by it', () => {
  expect(formatEraDay('2027-04-01', 'ja')).toBe('令和9年4月1日（2027年）');
  expect(formatEraDay('2027-04-01', 'en')).toBe('1 Apr 2027');
});

it.each([
  [2026, '令和8年度（2026年度）'],
  [2019, '令和元年度（2019年度）'],
])('names fiscal year %i in Japanese', (year, text) => {
  expect(formatFiscalYear(year, 'ja')).toBe(text);
});

it('names a fiscal year in English', () => {
  expect(formatFiscalYear(2026, 'en')).toBe('FY2026');
});

it('shows an instant as clocks in Japan do, also across midnight', () => {
  expect(formatInstant('2026-12-09T15:05:00Z', 'ja')).toBe('2026/12/10 00:05');
  expect(formatInstant('2026-12-09T14:59:00Z', 'en')).toBe('9 Dec 2026 23:59');
});

it('takes the calendar day of an instant in Japan', () => {
  expect(dayOf(new Date('2026-12-09T15:00:00Z'))).toBe('2026-12-10');
});

it('counts whole days, negative for the past', () => {
  expect(daysBetween('2026-11-22', '2027-04-01')).toBe(130);
  expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2);
});

it('writes a short day with slashes in Japanese', () => {
  expect(shortDay('2026-01-05', 'ja')).toBe('2026/01/05');
});

it.each([
  ['2027-03-31', 2026],
  ['2027-04-01', 2027],
  ['2026-12-31', 2026],
])('counts %s to the fiscal year %d', (day, year) => {
  expect(fiscalYearOf(day)).toBe(year);
});
