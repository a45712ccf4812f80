import { isOverrun, isPlannedLate } from './two-factor';

const planned = (plannedOn: string) =>
  ({ status: 'planned', plannedOn, reliefReason: null, reliefUntilOn: null }) as const;
const relief = (reliefUntilOn: string) =>
  ({ status: 'relief', plannedOn: null, reliefReason: '更新待ち', reliefUntilOn }) as const;

it('calls a plan late only after the day itself', () => {
  expect(isPlannedLate(planned('2027-04-01'), '2027-04-01')).toBe(false);
  expect(isPlannedLate(planned('2027-04-02'), '2027-04-01')).toBe(true);
  expect(isPlannedLate(planned('2027-04-02'), '2027-04-02')).toBe(false);
});

it('notices a planned day or an end of relief that has passed', () => {
  expect(isOverrun(planned('2026-11-21'), '2026-11-22')).toBe(true);
  expect(isOverrun(planned('2026-11-22'), '2026-11-22')).toBe(false);
  expect(isOverrun(relief('2026-11-21'), '2026-11-22')).toBe(true);
});
