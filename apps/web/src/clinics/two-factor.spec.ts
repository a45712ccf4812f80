import { isOverrun, isPlannedLate, twoFactorDaysLeft } from './two-factor';

const planned = (plannedOn: string) =>
  ({ status: 'planned', plannedOn, reliefReason: null, reliefUntilOn: null }) as const;
const relief = (reliefUntilOn: string) =>
  ({ status: 'relief', plannedOn: null, reliefReason: '更新待ち', reliefUntilOn }) as const;

it.each([
  ['2026-11-22', 130],
  ['2027-04-01', 0],
  ['2027-04-02', -1],
])('counts the days from %s to the start of 令和9年度 as %d', (today, days) => {
  expect(twoFactorDaysLeft(today)).toBe(days);
});

it('calls a plan late only after the day itself', () => {
  expect(isPlannedLate(planned('2027-04-01'))).toBe(false);
  expect(isPlannedLate(planned('2027-04-02'))).toBe(true);
});

it('notices a planned day or an end of relief that has passed', () => {
  expect(isOverrun(planned('2026-11-21'), '2026-11-22')).toBe(true);
  expect(isOverrun(planned('2026-11-22'), '2026-11-22')).toBe(false);
  expect(isOverrun(relief('2026-11-21'), '2026-11-22')).toBe(true);
});
