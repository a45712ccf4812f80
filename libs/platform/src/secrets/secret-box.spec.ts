import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SecretBox, secretPlace } from './secret-box';

const key = (id: string) => `${id}.${randomBytes(32).toString('base64url')}`;
const first = key('k1');
const box = SecretBox.of(first);
const place = secretPlace({ tenantId: 't1', table: 'channels', rowId: 'c1' });

describe('a sealed secret', () => {
  it('opens to the same text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(box.open(box.seal(text, place), place)).toBe(text);
      }),
    );
  });

  it('shows nothing of the text, and never looks the same twice', () => {
    const [one, other] = [
      box.seal('https://hooks.example/T0/秘密', place),
      box.seal('https://hooks.example/T0/秘密', place),
    ];
    expect(one.toString('utf8')).not.toMatch(/hooks|秘密/);
    expect(one.equals(other)).toBe(false);
  });

  it.each([
    ['tenant', { tenantId: 't2', table: 'channels', rowId: 'c1' }],
    ['table', { tenantId: 't1', table: 'push_subscriptions', rowId: 'c1' }],
    ['row', { tenantId: 't1', table: 'channels', rowId: 'c2' }],
  ])('does not open in another %s', (_, other) => {
    expect(() => box.open(box.seal('x', place), secretPlace(other))).toThrow(/damaged/);
  });

  it('does not open after any one bit of it was changed', () => {
    const sealed = box.seal('token', place);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => box.open(changed, place)).toThrow();
    }
  });

  it.each([0, 1, 2, 3, 20, 31])('does not open when only %i bytes are left', (length) => {
    expect(() => box.open(box.seal('token', place).subarray(0, length), place)).toThrow(/no key|damaged/);
  });
});

describe('the key of secrets', () => {
  it('may be changed: the old one still opens, the new one seals', () => {
    const sealed = box.seal('token', place);
    const turned = SecretBox.of(`${key('k2')},${first}`);
    expect(turned.open(sealed, place)).toBe('token');
    expect([turned.isCurrent(sealed), turned.isCurrent(turned.seal('token', place))]).toEqual([false, true]);
    expect(() => box.open(turned.seal('token', place), place)).toThrow(/no key/);
  });

  it('lets keys of other purposes follow from it, each its own and always the same', () => {
    const derived = box.derive('one purpose');
    expect([derived.length, derived.equals(SecretBox.of(first).derive('one purpose'))]).toEqual([32, true]);
    expect(derived.equals(box.derive('another purpose'))).toBe(false);
    expect(derived.equals(SecretBox.of(key('k1')).derive('one purpose'))).toBe(false);
    // A new key before it changes nothing yet: browsers stay subscribed, links in mails stay good.
    expect(derived.equals(SecretBox.of(`${key('k2')},${first}`).derive('one purpose'))).toBe(true);
  });

  it('opens nothing that another key of the same name sealed', () => {
    expect(() => SecretBox.of(key('k1')).open(box.seal('token', place), place)).toThrow(/damaged/);
  });

  it('is needed to seal and to open', () => {
    const none = SecretBox.of(undefined);
    expect(none.isReady).toBe(false);
    expect(() => none.seal('x', place)).toThrow(/MAMORI_SECRETS_KEY/);
    expect(() => none.derive('x')).toThrow(/MAMORI_SECRETS_KEY/);
    expect(() => none.open(box.seal('x', place), place)).toThrow(/MAMORI_SECRETS_KEY/);
  });

  it.each([
    ['without a name', randomBytes(32).toString('base64url')],
    ['of 16 bytes', `k1.${randomBytes(16).toString('base64url')}`],
    ['of one sign', `k1.${'A'.repeat(43)}`],
    ['with a second of the same name', `${first},${key('k1')}`],
    ['with something unreadable behind it', `${first},`],
  ])('is refused %s, and is not repeated', (_, text) => {
    expect(() => SecretBox.of(text)).toThrow(/^MAMORI_SECRETS_KEY/);
    expect(() => SecretBox.of(text)).not.toThrow(text.slice(3, 20));
  });
});
