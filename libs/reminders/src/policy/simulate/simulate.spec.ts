import fc from 'fast-check';
import { addDays, type Day } from '@mamori/platform';
import { isClosed, usualClosedDays } from '../plan/open-days';
import { usualPolicy } from '../plan/usual-policies';
import { type OpenDeadline, simulate } from './simulate';

const candidates = {
  ownerId: 'owner',
  assigned: [
    { id: 'owner', role: 'clinic_staff' },
    { id: 'manager', role: 'clinic_manager' },
    { id: 'consultant', role: 'consultant' },
  ],
  office: [{ id: 'admin', role: 'admin' }],
};
const task = (dueOn: Day, given: Partial<OpenDeadline> = {}): OpenDeadline => ({
  id: 'task',
  dueOn,
  policy: usualPolicy('task_due'),
  candidates,
  told: null,
  ...given,
});
const told = (deadlines: readonly OpenDeadline[], fromOn: Day, untilOn: Day) => {
  const byStage = new Map<string, string[]>();
  for (const { onDay, days, recipientId } of simulate(deadlines, usualClosedDays, fromOn, untilOn))
    byStage.set(`${onDay} ${days}`, [...(byStage.get(`${onDay} ${days}`) ?? []), recipientId]);
  return [...byStage].map(([stage, people]) => `${stage}: ${people.sort().join(' ')}`);
};

it('goes through the whole ladder and further each time that nothing happens', () => {
  expect(told([task('2026-12-11')], '2026-11-22', '2026-12-31')).toEqual([
    '2026-11-27 14: owner',
    '2026-12-04 7: manager owner',
    '2026-12-08 3: consultant manager owner',
    '2026-12-10 1: admin consultant manager owner',
    '2026-12-11 0: admin consultant manager owner',
    '2026-12-12 -1: admin consultant manager owner',
    '2026-12-18 -7: admin consultant manager owner',
    '2026-12-25 -14: admin consultant manager owner',
    // New Year's Day, brought forward.
    '2026-12-28 -21: admin consultant manager owner',
  ]);
});

it('goes on from what was told, and no further than the stage where something was done', () => {
  const given = { told: { days: 7, level: 'consultant', isMoving: true } } as const;
  expect(told([task('2026-12-11', given)], '2026-12-05', '2026-12-10')).toEqual([
    '2026-12-08 3: manager owner',
    '2026-12-10 1: consultant manager owner',
  ]);
});

it('tells the same in one go as day by day', () => {
  const anyDeadline = fc
    .record({
      due: fc.integer({ min: 0, max: 420 }),
      kind: fc.constantFrom('task_due', 'two_factor', 'inspection', 'drill'),
    })
    .map(({ due, kind }) => task(addDays('2026-11-22', due), { policy: usualPolicy(kind as 'task_due') }));
  fc.assert(
    fc.property(fc.array(anyDeadline, { maxLength: 3 }), (made) => {
      const deadlines = made.map((deadline, at) => ({ ...deadline, id: `d${at}` }));
      const whole = simulate(deadlines, usualClosedDays, '2026-11-22', '2027-12-26');
      let open = deadlines;
      const daily = Array.from({ length: 400 }, (_, at) => addDays('2026-11-22', at)).flatMap((day) => {
        const tellings = simulate(open, usualClosedDays, day, day);
        open = open.map((deadline) => {
          const mine = tellings.find(({ deadlineId }) => deadlineId === deadline.id);
          return mine ? { ...deadline, told: { days: mine.days, level: mine.level, isMoving: false } } : deadline;
        });
        return tellings;
      });
      expect(daily).toEqual(whole);
      for (const { onDay } of whole) expect(isClosed(onDay, usualClosedDays)).toBe(false);
    }),
    { numRuns: 10 },
  );
});

it('tells nothing of days outside of what was asked', () => {
  expect(told([task('2026-12-11')], '2027-01-10', '2027-01-10')).toEqual([]);
  expect(told([], '2026-11-22', '2027-11-21')).toEqual([]);
});
