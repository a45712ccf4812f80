import { clockOf, secondsUntil } from './countdown';

it('rounds up, so that nobody tries a moment too early', () => {
  expect(secondsUntil(10_001, 0)).toBe(11);
  expect(secondsUntil(10_000, 0)).toBe(10);
});

it('ends at zero', () => {
  expect(secondsUntil(10_000, 10_000)).toBe(0);
  expect(secondsUntil(10_000, 99_000)).toBe(0);
});

it.each([
  [0, '0:00'],
  [9, '0:09'],
  [75, '1:15'],
  [3600, '60:00'],
])('writes %i seconds as %s', (seconds, text) => {
  expect(clockOf(seconds)).toBe(text);
});
