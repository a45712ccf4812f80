import { addDays, compareDays, daysBetween, isDay, toJstDay, weekdayOf } from './day';

describe('isDay', () => {
  it.each(['2027-04-01', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2027-02-30',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '0000-01-01',
    '2027-4-1',
    '2027/04/01',
    ' 2027-04-01',
    '2027-04-01T00:00',
    '12027-04-01',
    '',
  ])('refuses "%s"', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('addDays', () => {
  it.each([
    ['2027-03-31', 1, '2027-04-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-11-22', 130, '2027-04-01'],
    ['2026-11-22', 0, '2026-11-22'],
    ['0099-12-31', 1, '0100-01-01'],
  ] as const)('moves %s by %i to %s', (day, days, moved) => {
    expect(addDays(day, days)).toBe(moved);
    expect(daysBetween(day, moved)).toBe(days);
  });

  it.each([
    ['2027-02-29', 1],
    ['9999-12-31', 1],
    ['0001-01-01', -1],
    ['2027-04-01', 0.5],
    ['2027-04-01', Number.NaN],
    ['2027-04-01', Number.MAX_SAFE_INTEGER],
  ] as const)('refuses %s moved by %d', (day, days) => {
    expect(() => addDays(day, days)).toThrow(RangeError);
  });
});

it('sorts days from early to late', () => {
  expect(['2027-04-01', '2026-12-31', '2027-03-31'].sort(compareDays)).toEqual([
    '2026-12-31',
    '2027-03-31',
    '2027-04-01',
  ]);
  expect(compareDays('2027-04-01', '2027-04-01')).toBe(0);
});

it.each([
  ['2026-11-22', 0],
  ['2026-11-23', 1],
  ['2027-04-01', 4],
  ['2026-11-21', 6],
] as const)('knows the weekday of %s', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

it.each([
  ['2026-12-31T14:59:59.999Z', '2026-12-31'],
  ['2026-12-31T15:00:00.000Z', '2027-01-01'],
  ['2028-02-28T15:00:00.000Z', '2028-02-29'],
  ['2027-03-31T15:00:00.000Z', '2027-04-01'],
  ['2027-04-01T00:00:00.000Z', '2027-04-01'],
] as const)('gives the Japanese day of %s', (instant, day) => {
  expect(toJstDay(new Date(instant))).toBe(day);
});
