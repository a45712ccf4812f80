import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, toJstDay } from '@mamori/platform';
import { momentOf, occasionsAhead, occasionsOf } from './occasions';
import { isClosed, usualClosedDays } from './open-days';
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
const jst = (day: string, hour: string) => new Date(`${day}T${hour}:00+09:00`);
const ahead = (dueOn: string, now: Date, given: Partial<ReminderPolicy> = {}) =>
  occasionsAhead(dueOn, policy(given), usualClosedDays, now).map(
    ({ days, dueAt, isLast }) =>
      `${days} ${toJstDay(dueAt)} ${dueAt.toISOString().slice(11, 16)}${isLast ? ' last' : ''}`,
  );

describe('occasionsAhead', () => {
  it('holds the stages that are still to come, at their hour in Japan, and says which is the last', () => {
    expect(ahead('2027-06-11', jst('2027-06-08', '09:00'))).toEqual([
      '1 2027-06-10 23:30',
      '0 2027-06-11 23:30',
      '-1 2027-06-12 23:30 last',
    ]);
  });

  it('tells at once of today, and makes up for nothing else', () => {
    expect(ahead('2027-06-11', jst('2027-06-11', '10:15'))).toEqual(['0 2027-06-11 01:15', '-1 2027-06-12 23:30 last']);
    expect(ahead('2027-06-11', jst('2027-06-12', '10:15'), { repeatsEveryDays: null })).toEqual([]);
  });

  it('holds one repeat when the plan is over', () => {
    expect(ahead('2027-06-11', jst('2027-06-12', '10:15'))).toEqual(['-8 2027-06-19 23:30 last']);
    expect(ahead('2027-06-11', jst('2027-06-19', '08:30'))).toEqual(['-15 2027-06-26 23:30 last']);
  });

  it('is empty where nothing is told', () => {
    expect(ahead('2027-06-11', jst('2027-06-01', '09:00'), { isOn: false })).toEqual([]);
    expect(ahead('2027-06-11', jst('2027-06-01', '09:00'), { stages: [] })).toEqual([]);
  });
});

const anyPolicy = fc.uniqueArray(fc.integer({ min: -30, max: 60 }), { minLength: 1, maxLength: 8 }).chain((numbers) =>
  fc.record({
    stages: fc.constant(numbers.map((days, at) => ({ days, level: audienceLevels[at % 4]! }))),
    onClosedDay: fc.constantFrom('before' as const, 'after' as const, 'as_is' as const),
    repeatsEveryDays: fc.option(fc.integer({ min: 1, max: 30 })),
    at: fc.constantFrom('00:00', '08:30', '23:59'),
  }),
);
const anyDay = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2026-01-01', days));

describe('the occasions of any deadline', () => {
  const first = (dueOn: string, given: ReminderPolicy, count: number) => {
    const seen = [];
    for (const occasion of occasionsOf(dueOn, given, usualClosedDays)) {
      seen.push(occasion);
      if (seen.length === count) break;
    }
    return seen;
  };

  it('come in order, on different open days, and exactly the planned last one and the repeats reach everybody', () => {
    fc.assert(
      fc.property(anyDay, anyPolicy, (dueOn, given) => {
        const seen = first(dueOn, policy(given), 25);
        for (const [index, { tellOn, isLast, isRepeat }] of seen.entries()) {
          expect(index === 0 || seen[index - 1]!.tellOn < tellOn).toBe(true);
          if (given.onClosedDay !== 'as_is') expect(isClosed(tellOn, usualClosedDays)).toBe(false);
          expect(isLast).toBe(isRepeat || index === seen.filter((one) => !one.isRepeat).length - 1);
        }
        expect(seen.some(({ isRepeat }) => isRepeat)).toBe(given.repeatsEveryDays !== null);
      }),
      { numRuns: 60 },
    );
  });

  it('lie ahead in the same way whenever one looks: what is told hands on to what comes next', () => {
    fc.assert(
      fc.property(anyDay, anyPolicy, (dueOn, given) => {
        const rules = policy(given);
        const all = first(dueOn, rules, 20);
        for (const [index, occasion] of all.slice(0, -1).entries()) {
          const rest = occasionsAhead(dueOn, rules, usualClosedDays, momentOf(occasion, rules));
          const next = rest.find(({ dueAt }) => dueAt > momentOf(occasion, rules));
          expect(next?.tellOn).toBe(all[index + 1]!.tellOn);
          const repeats = rest.filter(({ isRepeat, dueAt }) => isRepeat && dueAt > momentOf(occasion, rules));
          expect(repeats.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
