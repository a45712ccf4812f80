import fc from 'fast-check';
import { addDays, type Day } from '@mamori/platform';
import { isClosed, usualClosedDays } from './open-days';
import { nextRepeat, planStages } from './plan-stages';
import { audienceLevels, type ReminderPolicy } from './reminder-policy';

const policy = (given: Partial<ReminderPolicy> = {}): ReminderPolicy => ({
  isOn: true,
  stages: [
    { days: 7, level: 'owner' },
    { days: 1, level: 'clinic_manager' },
    { days: 0, level: 'consultant' },
    { days: -1, level: 'consultant' },
  ],
  repeatsEveryDays: 7,
  at: '08:30',
  onClosedDay: 'before',
  escalates: true,
  ...given,
});
const days = (dueOn: Day, given?: Partial<ReminderPolicy>) =>
  planStages(dueOn, policy(given), usualClosedDays).map(({ tellOn }) => tellOn);

describe('planStages', () => {
  it('counts calendar days from the deadline', () => {
    expect(days('2026-12-11')).toEqual(['2026-12-04', '2026-12-10', '2026-12-11', '2026-12-12']);
  });

  it('brings a warning forward that would fall on a closed day', () => {
    // 2026-11-23 is a holiday, 2026-11-22 a Sunday.
    expect(days('2026-11-24')).toEqual(['2026-11-17', '2026-11-21', '2026-11-24', '2026-11-25']);
  });

  it('puts it off where the policy says so, but never past the deadline', () => {
    expect(days('2026-11-30', { onClosedDay: 'after' })).toEqual(['2026-11-24', '2026-11-30', '2026-12-01']);
    expect(days('2026-11-23', { onClosedDay: 'after' })).toEqual(['2026-11-16', '2026-11-21', '2026-11-24']);
  });

  it('tells of what is overdue only when it is', () => {
    // The day after Saturday the 21st is a Sunday, followed by a holiday.
    expect(days('2026-11-21')).toEqual(['2026-11-14', '2026-11-20', '2026-11-21', '2026-11-24']);
  });

  it('tells once of stages that one day holds, for everybody whom either reaches', () => {
    const planned = planStages(
      '2026-11-23',
      policy({
        stages: [
          { days: 1, level: 'tenant_admin' },
          { days: 0, level: 'owner' },
        ],
      }),
      usualClosedDays,
    );
    expect(planned).toEqual([{ days: 0, level: 'tenant_admin', tellOn: '2026-11-21' }]);
  });

  it('plans over the turn of the year, of the fiscal year, and a leap day', () => {
    expect(days('2027-01-05')).toEqual(['2026-12-28', '2027-01-04', '2027-01-05', '2027-01-06']);
    expect(days('2027-04-01')).toEqual(['2027-03-25', '2027-03-31', '2027-04-01', '2027-04-02']);
    // 2028-02-23 is a holiday.
    expect(days('2028-03-01')).toEqual(['2028-02-22', '2028-02-29', '2028-03-01', '2028-03-02']);
  });

  it('plans nothing when the policy is off', () => {
    expect(days('2026-12-11', { isOn: false })).toEqual([]);
  });

  const anyDay = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays('2026-01-01', n));
  const anyPolicy = fc
    .uniqueArray(fc.integer({ min: -60, max: 400 }), { minLength: 1, maxLength: 12 })
    .chain((numbers) =>
      fc.record({
        stages: fc.constant(numbers.map((n, at) => ({ days: n, level: audienceLevels[at % 4]! }))),
        onClosedDay: fc.constantFrom('before' as const, 'after' as const),
      }),
    );

  it('keeps every promise for any deadline and any ladder', () => {
    fc.assert(
      fc.property(anyDay, anyPolicy, (dueOn, given) => {
        const planned = planStages(dueOn, policy(given), usualClosedDays);
        expect(planned.length).toBeGreaterThan(0);
        expect(new Set(planned.map(({ tellOn }) => tellOn)).size).toBe(planned.length);
        expect(planned.map(({ tellOn }) => tellOn)).toEqual(planned.map(({ tellOn }) => tellOn).toSorted());
        for (const { days: before, tellOn } of planned) {
          expect(isClosed(tellOn, usualClosedDays)).toBe(false);
          expect(before >= 0 ? tellOn <= dueOn : tellOn > dueOn).toBe(true);
        }
        // The last word is never lost, whatever is pushed onto it.
        expect(planned.at(-1)!.days).toBe(Math.min(...given.stages.map((stage) => stage.days)));
      }),
    );
  });
});

describe('nextRepeat', () => {
  const told = (daysBefore: number) => ({ days: daysBefore, level: 'consultant' as const });

  it('goes on every week from the last stage, without drifting over closed days', () => {
    const first = nextRepeat('2026-12-11', told(-1), policy(), usualClosedDays);
    expect(first).toEqual({ days: -8, level: 'consultant', tellOn: '2026-12-19' });
    expect(nextRepeat('2026-12-11', told(-15), policy(), usualClosedDays)).toEqual({
      days: -22,
      level: 'consultant',
      tellOn: '2026-12-28',
    });
  });

  it.each([
    ['the plan has a stage left', told(1), {}],
    ['the policy ends with its stages', told(-1), { repeatsEveryDays: null }],
    ['the policy is off', told(-1), { isOn: false }],
    ['there are no stages', told(-1), { stages: [] }],
  ] as const)('is none when %s', (_, stage, given) => {
    expect(nextRepeat('2026-12-11', stage, policy(given), usualClosedDays)).toBeNull();
  });
});
