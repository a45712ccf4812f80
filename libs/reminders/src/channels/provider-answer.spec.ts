import { describe, expect, it } from '@jest/globals';
import { type Answer, judge, secondsUntil } from './provider-answer';

const answered = (status: number, headers: Record<string, string> = {}, text = ''): Answer => ({
  type: 'answered',
  status,
  headers,
  text,
});
const shown = { showsText: true };

describe('an answer of a provider', () => {
  it.each([
    [200, 'sent'],
    [201, 'sent'],
    [202, 'sent'],
    [204, 'sent'],
    [301, 'refused'],
    [307, 'refused'],
    [400, 'refused'],
    [401, 'refused'],
    [403, 'refused'],
    [404, 'refused'],
    [410, 'refused'],
    [413, 'refused'],
    [408, 'later'],
    [425, 'later'],
    [429, 'later'],
    [503, 'later'],
    [500, 'unclear'],
    [502, 'unclear'],
    [504, 'unclear'],
  ])('of %i means %s', (status, outcome) => expect(judge(answered(status), shown).outcome).toBe(outcome));

  it('names the message when the provider does', () => {
    expect(judge(answered(200, {}, 'm-7'), { ...shown, providerId: ({ text }) => text })).toEqual({
      outcome: 'sent',
      providerId: 'm-7',
    });
    expect(judge(answered(200), shown)).toEqual({ outcome: 'sent', providerId: null });
  });

  it.each([
    ['seconds', { 'retry-after': '30' }, 30],
    [
      'a moment, by its own clock',
      { 'retry-after': 'Sun, 22 Nov 2026 09:01:30 GMT', date: 'Sun, 22 Nov 2026 09:00:00 GMT' },
      90,
    ],
    [
      'a moment that has passed',
      { 'retry-after': 'Sun, 22 Nov 2026 08:00:00 GMT', date: 'Sun, 22 Nov 2026 09:00:00 GMT' },
      1,
    ],
    ['more than an hour', { 'retry-after': '86400' }, 3_600],
    ['a moment without a clock', { 'retry-after': 'Sun, 22 Nov 2026 09:01:30 GMT' }, undefined],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
    ['nothing', {}, undefined],
  ])('that asks for %s is waited for', (_, headers, seconds) => {
    expect(judge(answered(429, headers), shown)).toEqual({
      outcome: 'later',
      failure: 'HTTP 429',
      ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }),
    });
  });

  it('is shown on one line and in short, and not at all when it could be anybody’s', () => {
    const text = `invalid_token\r\n${'x'.repeat(500)}`;
    const seen = judge(answered(403, {}, text), shown);
    expect(seen.outcome === 'refused' && seen.failure).toMatch(/^HTTP 403: invalid_token x+…$/);
    expect(seen.outcome === 'refused' && seen.failure.length).toBeLessThan(200);
    expect(judge(answered(403, {}, text), { showsText: false })).toEqual({ outcome: 'refused', failure: 'HTTP 403' });
  });
});

describe('no answer', () => {
  it('says whether anything may have left', () => {
    expect(judge({ type: 'not_sent', failure: 'ECONNREFUSED' }, shown).outcome).toBe('later');
    expect(judge({ type: 'unclear', failure: 'ECONNRESET' }, shown).outcome).toBe('unclear');
    expect(judge({ type: 'forbidden', problem: 'not_public' }, shown)).toEqual({
      outcome: 'refused',
      failure: 'its address cannot be used: not public',
    });
  });
});

it('counts from the other side’s clock', () => {
  expect(secondsUntil(1_795_338_060, { date: new Date(1_795_338_000_000).toUTCString() })).toBe(60);
  expect(secondsUntil(Number.NaN, { date: new Date(0).toUTCString() })).toBeUndefined();
});
