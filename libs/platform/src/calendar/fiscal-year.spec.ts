import { fiscalYearFirstOn, fiscalYearLabel, fiscalYearLastOn, fiscalYearOf } from './fiscal-year';

it.each([
  ['2026-03-31', 2025],
  ['2026-04-01', 2026],
  ['2026-12-31', 2026],
  ['2027-01-01', 2026],
  ['2027-03-31', 2026],
  ['2027-04-01', 2027],
  ['2028-02-29', 2027],
] as const)('puts %s into fiscal year %i', (day, fiscalYear) => {
  expect(fiscalYearOf(day)).toBe(fiscalYear);
});

it('runs from April 1 to March 31', () => {
  expect(fiscalYearFirstOn(2026)).toBe('2026-04-01');
  expect(fiscalYearLastOn(2026)).toBe('2027-03-31');
});

it.each([
  [2026, '令和8年度（2026年度）', 'FY2026'],
  [2027, '令和9年度（2027年度）', 'FY2027'],
  [2019, '令和元年度（2019年度）', 'FY2019'],
  [2018, '平成30年度（2018年度）', 'FY2018'],
  [1988, '昭和63年度（1988年度）', 'FY1988'],
  [1989, '平成元年度（1989年度）', 'FY1989'],
] as const)('names fiscal year %i', (fiscalYear, ja, en) => {
  expect(fiscalYearLabel(fiscalYear, 'ja')).toBe(ja);
  expect(fiscalYearLabel(fiscalYear, 'en')).toBe(en);
});
