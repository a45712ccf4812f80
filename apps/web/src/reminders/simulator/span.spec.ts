import { expect, it } from '@jest/globals';
import { isSpan, spanOf } from './span';

const today = '2026-11-22';

it('looks a year ahead unless said otherwise', () => {
  expect(spanOf({}, today)).toEqual({ from: today, until: '2027-11-21' });
  expect(spanOf({ from: '2027-04-01' }, today)).toEqual({ from: '2027-04-01', until: '2028-03-30' });
  expect(spanOf({ from: '2020-01-01' }, today).until).toBe('2027-11-21');
});

it.each([
  ['days in order', '2026-11-22', '2027-12-27', true],
  ['a day too many', '2026-11-22', '2027-12-28', false],
  ['the wrong order', '2026-11-22', '2026-11-21', false],
  ['a first day long ago', '2020-01-01', '2027-12-27', true],
] as const)('judges %s', (_, from, until, is) => {
  expect(isSpan({ from, until }, today)).toBe(is);
});
