import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MailTags } from './mail-tags';

const key = randomBytes(32);
const tags = new MailTags(key, 'message');
const row = { tenantId: randomUUID(), id: randomUUID() };

describe('a tag of a mail', () => {
  it('names its row again, whatever the row', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (tenantId, id) => {
        expect(tags.read(tags.tagOf({ tenantId, id }))).toEqual({ tenantId, id });
      }),
    );
  });

  it('leaves room for a name and a plus sign before the @ of an address', () => {
    expect(`bounces+${tags.tagOf(row)}`).toHaveLength(63);
  });

  it('names nothing after any one character was changed', () => {
    const tag = tags.tagOf(row);
    for (let at = 0; at < tag.length; at += 1) {
      const other = tag[at] === 'A' ? 'B' : 'A';
      expect(tags.read(`${tag.slice(0, at)}${other}${tag.slice(at + 1)}`)).toBeNull();
    }
  });

  it('names nothing for another key, or another use', () => {
    const tag = tags.tagOf(row);
    expect(new MailTags(randomBytes(32), 'message').read(tag)).toBeNull();
    expect(new MailTags(key, 'unsubscribe').read(tag)).toBeNull();
  });

  it.each(['', 'x', 'A'.repeat(55), 'A'.repeat(4_000), '=+/'.repeat(18), '守'.repeat(55)])(
    'does not take %j',
    (text) => {
      expect(tags.read(text)).toBeNull();
    },
  );
});
