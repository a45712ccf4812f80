import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outboundProblem } from './outbound-address';
import { isPublicAddress } from './public-address';

describe('an address of the open network', () => {
  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4009::200e'])(
    'is %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'fe80::1%eth0',
    'example.com',
    '',
  ])('is not %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it('is never one of a private network, whichever of its hosts', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (a, b, c) => {
        expect(isPublicAddress(`10.${a}.${b}.${c}`)).toBe(false);
        expect(isPublicAddress(`192.168.${b}.${c}`)).toBe(false);
        expect(isPublicAddress(`::ffff:${a}.${b}.${c}.1`)).toBe(false);
      }),
    );
  });
});

describe('an address that somebody entered', () => {
  it.each([
    ['https://hooks.slack.com/services/T/B/x', undefined],
    ['https://8.8.8.8/hook', undefined],
    ['http://hooks.slack.com/x', 'not_https'],
    ['ftp://hooks.slack.com/x', 'not_a_url'],
    ['javascript:alert(1)', 'not_a_url'],
    ['hooks.slack.com', 'not_a_url'],
    ['https://me:secret@example.com/', 'has_password'],
    ['https://localhost/', 'not_public'],
    ['https://localhost./', 'not_public'],
    ['https://127.0.0.1/', 'not_public'],
    ['https://2130706433/', 'not_public'],
    ['https://0x7f.1/', 'not_public'],
    ['https://[::1]/', 'not_public'],
    ['https://[::ffff:10.0.0.1]/', 'not_public'],
    ['https://169.254.169.254/latest/meta-data', 'not_public'],
    ['https://redis:6379/', 'not_public'],
    ['https://redis./', 'not_public'],
  ] as const)('%s: %s', (url, problem) => expect(outboundProblem(url, false)).toBe(problem));

  it.each([
    ['http://127.0.0.1:23300/hook', undefined],
    ['http://localhost:23300/hook', undefined],
    ['http://[::1]:23300/hook', undefined],
    ['http://10.0.0.1/hook', 'not_https'],
    ['https://10.0.0.1/hook', 'not_public'],
  ] as const)('in a local run, %s: %s', (url, problem) => expect(outboundProblem(url, true)).toBe(problem));
});
