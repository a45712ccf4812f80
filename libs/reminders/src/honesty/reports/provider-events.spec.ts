import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isSigned, readProviderEvents } from './provider-events';

const secret = 's'.repeat(32);
const body = Buffer.from('{"events":[]}');
const now = 1_795_300_000;
const sign = (time: number, text: Buffer = body, key = secret) =>
  `t=${time},v1=${createHmac('sha256', key).update(`${time}.`).update(text).digest('hex')}`;

describe('a signature', () => {
  it.each([
    ['of now', sign(now), true],
    ['of five minutes ago', sign(now - 300), true],
    ['of a clock that is ahead', sign(now + 299), true],
    ['that was overheard', sign(now - 301), false],
    ['of another text', sign(now, Buffer.from('{}')), false],
    ['of another secret', sign(now, body, 'x'.repeat(32)), false],
    ['with another time', sign(now).replace(/^t=\d+/, `t=${now - 1}`), false],
    ['that is too short', sign(now).slice(0, -1), false],
    ['that is none', undefined, false],
  ])('%s', (_, signature, good) => {
    expect(isSigned(secret, body, signature, now)).toBe(good);
  });
});

describe('what a provider reports', () => {
  const event = { id: 'e1', messageId: `<a.${'A'.repeat(55)}@mamori.example>`, kind: 'bounced', isPermanent: true };

  it('is read event by event', () => {
    const given = { ...event, recipient: 'Clerk@Example.jp', detail: '550\r\nno', at: '2026-11-22T08:30:00+09:00' };
    expect(readProviderEvents(JSON.stringify({ events: [given] }))).toEqual([
      {
        kind: 'bounced',
        isPermanent: true,
        tags: ['A'.repeat(55)],
        recipient: 'clerk@example.jp',
        detail: '550 no',
        sourceKey: 'e1',
        reportedAt: '2026-11-21T23:30:00.000Z',
      },
    ]);
  });

  it('blames no address for what arrived', () => {
    const text = JSON.stringify({ events: [{ ...event, kind: 'delivered' }] });
    expect(readProviderEvents(text)).toMatchObject([{ kind: 'delivered', isPermanent: false, reportedAt: null }]);
  });

  it.each([
    ['no JSON', 'x'],
    ['another form', '{"events":{}}'],
    ['a kind that is none', JSON.stringify({ events: [{ ...event, kind: 'opened' }] })],
    ['too much', JSON.stringify({ events: Array.from({ length: 101 }, () => event) })],
  ])('is refused when it is %s', (_, text) => {
    expect(readProviderEvents(text)).toBeNull();
  });
});
