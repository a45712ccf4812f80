import { isClosed, openDay, usualClosedDays } from './open-days';

describe('isClosed', () => {
  it.each([
    ['2026-11-22', 'a Sunday'],
    ['2026-11-23', 'a holiday'],
    ['2027-03-22', 'a substitute holiday'],
    ['2026-12-29', 'the first day of the break'],
    ['2026-12-31', 'the end of the year'],
    ['2027-01-03', 'the last day of the break'],
  ])('knows %s as %s', (day) => {
    expect(isClosed(day, usualClosedDays)).toBe(true);
  });

  it.each([
    ['2026-11-21', 'a Saturday'],
    ['2026-12-28', 'the day before the break'],
    ['2027-01-04', 'the day after the break'],
    ['2028-02-29', 'a leap day'],
  ])('leaves %s open, %s', (day) => {
    expect(isClosed(day, usualClosedDays)).toBe(false);
  });

  it('closes what a consultancy closes, and nothing else', () => {
    const none = { saturdays: false, sundays: false, holidays: false, newYear: null };
    expect(isClosed('2026-11-22', none)).toBe(false);
    expect(isClosed('2027-01-01', none)).toBe(false);
    expect(isClosed('2026-11-21', { ...none, saturdays: true })).toBe(true);
    expect(isClosed('2026-08-14', { ...none, newYear: { from: '08-13', until: '08-15' } })).toBe(true);
  });
});

it('passes over several closed days at once', () => {
  expect(openDay('2026-12-30', 'before', usualClosedDays)).toBe('2026-12-28');
  expect(openDay('2026-12-30', 'after', usualClosedDays)).toBe('2027-01-04');
  expect(openDay('2026-11-20', 'after', usualClosedDays)).toBe('2026-11-20');
});
