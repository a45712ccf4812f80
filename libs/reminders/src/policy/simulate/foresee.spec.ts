import fc from 'fast-check';
import { addDays, type Day } from '@mamori/platform';
import { isClosed, usualClosedDays } from '../plan/open-days';
import { planStages } from '../plan/plan-stages';
import { usualPolicy } from '../plan/usual-policies';
import { type Moment, type OpenDeadline, foresee } from './foresee';

const morning = (on: Day): Moment => ({ on, at: '00:00' });
const open = (dueOn: Day, now: Day, given: Partial<OpenDeadline> = {}): OpenDeadline => {
  const policy = given.policy ?? usualPolicy('task_due');
  const planned = planStages(dueOn, policy, usualClosedDays);
  return {
    id: 'task',
    dueOn,
    policy,
    pending: planned
      .map((stage, at) => ({ ...stage, at: policy.at, isLast: at === planned.length - 1 }))
      .filter(({ tellOn }) => tellOn >= now),
    told: null,
    ...given,
  };
};
const told = (deadline: OpenDeadline, now: Moment, untilOn: Day) =>
  foresee(deadline, usualClosedDays, now, untilOn).map(
    ({ onDay, at, days, level, isLast }) => `${onDay} ${at} ${days} ${level}${isLast ? ' last' : ''}`,
  );

it('goes through the whole plan and further each time that nothing happens', () => {
  expect(told(open('2026-12-11', '2026-11-22'), morning('2026-11-22'), '2026-12-31')).toEqual([
    '2026-11-27 08:30 14 owner',
    '2026-12-04 08:30 7 clinic_manager',
    '2026-12-08 08:30 3 consultant',
    '2026-12-10 08:30 1 tenant_admin',
    '2026-12-11 08:30 0 tenant_admin',
    '2026-12-12 08:30 -1 tenant_admin',
    '2026-12-18 08:30 -7 tenant_admin last',
    '2026-12-25 08:30 -14 tenant_admin last',
    // New Year's Day, brought forward.
    '2026-12-28 08:30 -21 tenant_admin last',
  ]);
});

it('goes on from what was told, and no further than the stage where something was done', () => {
  const deadline = open('2026-12-11', '2026-12-05', { told: { days: 7, level: 'consultant', isMoving: true } });
  expect(told(deadline, morning('2026-12-05'), '2026-12-10')).toEqual([
    '2026-12-08 08:30 3 clinic_manager',
    '2026-12-10 08:30 1 consultant',
  ]);
});

it('tells only the last of what a standstill has left over, and at once', () => {
  const deadline = open('2026-12-11', '2026-11-22');
  expect(told(deadline, { on: '2026-12-11', at: '06:15' }, '2026-12-12')).toEqual([
    '2026-12-11 06:15 1 clinic_manager',
    '2026-12-11 08:30 0 consultant',
    '2026-12-12 08:30 -1 tenant_admin',
  ]);
});

it('makes up for no repeat that a standstill has swallowed', () => {
  const deadline = open('2026-12-11', '2026-11-22');
  expect(told(deadline, { on: '2027-01-12', at: '09:00' }, '2027-01-22')).toEqual([
    '2027-01-12 09:00 -7 consultant last',
    '2027-01-15 08:30 -35 tenant_admin last',
    '2027-01-22 08:30 -42 tenant_admin last',
  ]);
});

it('tells nothing of what is told to its end, nor after the last day asked for', () => {
  expect(told(open('2026-12-11', '2026-11-22', { pending: [] }), morning('2026-11-22'), '2027-11-21')).toEqual([]);
  expect(told(open('2026-12-11', '2026-11-22'), morning('2026-11-22'), '2026-11-26')).toEqual([]);
});

it('tells the same in one go as day by day', () => {
  const anyDeadline = fc.record({
    due: fc.integer({ min: 0, max: 420 }),
    kind: fc.constantFrom('task_due' as const, 'two_factor' as const, 'inspection' as const, 'drill' as const),
  });
  fc.assert(
    fc.property(anyDeadline, ({ due, kind }) => {
      const [first, last] = ['2026-11-22', '2027-12-26'];
      const deadline = open(addDays(first, due), first, { policy: usualPolicy(kind) });
      const whole = foresee(deadline, usualClosedDays, morning(first), last);
      let rest = deadline;
      const daily = Array.from({ length: 400 }, (_, at) => addDays(first, at)).flatMap((day) => {
        const occasions = foresee(rest, usualClosedDays, morning(day), day);
        const mine = occasions.at(-1);
        if (mine) {
          const following = foresee(rest, usualClosedDays, morning(day), last)[occasions.length];
          rest = {
            ...rest,
            told: { days: mine.days, level: mine.level, isMoving: false },
            pending: following
              ? [
                  ...rest.pending.filter(({ days }) => days < mine.days && days !== following.days),
                  { ...following, tellOn: following.onDay, level: following.planned },
                ]
              : [],
          };
        }
        return occasions;
      });
      expect(daily).toEqual(whole);
      for (const { onDay } of whole) expect(isClosed(onDay, usualClosedDays)).toBe(false);
    }),
    { numRuns: 25 },
  );
});
