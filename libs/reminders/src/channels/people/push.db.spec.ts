import { createDecipheriv, createECDH, createPublicKey, type ECDH, hkdfSync, randomBytes, verify } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Audit, Outbound, SecretBox, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import type { SendOutcome } from '../channel';
import { pushForm } from '../forms/push-form';
import { pushKeysOf } from '../push-keys';
import { line, message } from '../testing/message';
import { type Asked, type ProviderFake, startProvider } from '../testing/provider-fake';
import { box, keepBrowser } from '../testing/sealed-rows';
import { PushChannel } from './push.channel';

const content = message(line());
const DELIVERY = '0196a0b0-0000-7000-8000-000000000001';

/** A browser's own half of the keys. */
class Browser {
  readonly keys: ECDH = createECDH('prime256v1');
  readonly auth = randomBytes(16);
  readonly p256dh = this.keys.generateKeys();

  address(endpoint: string) {
    return { endpoint, p256dh: this.p256dh.toString('base64url'), auth: this.auth.toString('base64url') };
  }

  /** Opens a notification as a browser does. Source: RFC 8188 2, RFC 8291 3. */
  open(body: Buffer): unknown {
    const [salt, idLength] = [body.subarray(0, 16), body.readUInt8(20)];
    const sender = body.subarray(21, 21 + idLength);
    const shared = this.keys.computeSecret(sender);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.p256dh, sender]);
    const secret = Buffer.from(hkdfSync('sha256', shared, this.auth, info, 32));
    const derived = (what: string, length: number) =>
      Buffer.from(hkdfSync('sha256', secret, salt, `Content-Encoding: ${what}\0`, length));
    const opened = createDecipheriv('aes-128-gcm', derived('aes128gcm', 16), derived('nonce', 12));
    opened.setAuthTag(body.subarray(-16));
    const text = Buffer.concat([opened.update(body.subarray(21 + idLength, -16)), opened.final()]);
    // The last record ends with a 2 and padding.
    return JSON.parse(text.subarray(0, text.lastIndexOf(2)).toString());
  }
}

let test: TestDatabase;
let tenantId: string;
let memberId: string;
let provider: ProviderFake;
beforeAll(async () => {
  test = await migratedDatabase();
  tenantId = await test.createTenant();
});
afterAll(() => test.close());
beforeEach(async () => {
  provider = await startProvider();
  provider.answer = () => ({ status: 201 });
  ({ principalId: memberId } = await test.createMember(tenantId, 'clinic_manager'));
});
afterEach(() => provider.close());

const channelWith = (over: SecretBox) =>
  new PushChannel(test.db, new Audit(test.db), over, new Outbound({ isLocal: true }), 'https://mamori.example');
const send = (over = box): Promise<SendOutcome> =>
  asActor(systemActor(tenantId), () =>
    channelWith(over).send({ id: DELIVERY, content }, { type: 'person', memberId, email: 'a@example.jp' }),
  );
const keep = (path: string, browser = new Browser()) =>
  keepBrowser(test, tenantId, memberId, browser.address(`${provider.url}${path}`));
const kept = () =>
  test.asSuperuser<{ id: string; told: boolean }>(
    'select id, last_sent_at is not null as told from app.push_subscriptions where member_id = $1 order by created_at, id',
    [memberId],
  );

describe('a notification in a browser', () => {
  it('is sealed for the browser alone', async () => {
    const browser = new Browser();
    await keep('/push/1', browser);
    expect(await send()).toEqual({ outcome: 'sent', providerId: null });
    const [asked] = provider.asked;
    expect(asked).toMatchObject({
      method: 'POST',
      path: '/push/1',
      headers: {
        'content-encoding': 'aes128gcm',
        'content-type': 'application/octet-stream',
        ttl: '86400',
        urgency: 'normal',
        topic: DELIVERY.replaceAll('-', ''),
      },
    });
    expect(browser.open(asked!.body)).toEqual(pushForm(content, DELIVERY));
    expect(() => new Browser().open(asked!.body)).toThrow();
    expect(asked!.body.length).toBeLessThanOrEqual(4_096);
    expect((await kept())[0]).toMatchObject({ told: true });
  });

  it('comes with a proof that it is ours, for that service and half a day', async () => {
    await keep('/push/1');
    await send();
    const { authorization } = provider.asked[0]!.headers;
    const [, token, key] = /^vapid t=([^,]+), k=(\S+)$/.exec(String(authorization))!;
    expect(key).toBe(pushKeysOf(box).publicKey);
    const [head, claims, signature] = token!.split('.') as [string, string, string];
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
    expect(read(head)).toEqual({ typ: 'JWT', alg: 'ES256' });
    const [clock] = await test.asSuperuser<{ now: number }>('select extract(epoch from now())::int as now');
    const { exp, ...others } = read(claims);
    expect(others).toEqual({ aud: provider.url, sub: 'https://mamori.example' });
    expect(Math.abs(exp - clock!.now - 43_200)).toBeLessThan(60);
    const point = Buffer.from(key!, 'base64url');
    const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')];
    const known = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y } });
    const given = { key: known, dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', Buffer.from(`${head}.${claims}`), given, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  it('goes to each browser of the person, and one that is told is enough', async () => {
    const ids = [await keep('/gone'), await keep('/full'), await keep('/good')];
    const answers: Record<string, number> = { '/gone': 410, '/full': 503, '/good': 201 };
    provider.answer = ({ path }: Asked) => ({ status: answers[String(path)] ?? 500 });
    expect(await send()).toMatchObject({ outcome: 'sent' });
    expect(await kept()).toEqual([
      { id: ids[1], told: false },
      { id: ids[2], told: true },
    ]);
  });

  it.each([404, 410])(
    'is not sent again to a browser of which the service says %i, and the trail says so',
    async (status) => {
      await keep('/gone');
      provider.answer = () => ({ status });
      expect(await send()).toMatchObject({ outcome: 'no_address' });
      expect(await kept()).toEqual([]);
      const trail = await test.asSuperuser(
        `select action, actor_kind, before from app.audit_events where object_id = $1 and action = 'channel.browser-removed'`,
        [memberId],
      );
      expect(trail).toEqual([
        { action: 'channel.browser-removed', actor_kind: 'system', before: { device: 'Chrome' } },
      ]);
    },
  );

  it.each([
    [403, 'refused'],
    [429, 'later'],
    [500, 'unclear'],
  ])('of which the service says %i is kept', async (status, outcome) => {
    await keep('/push/1');
    provider.answer = () => ({ status });
    expect(await send()).toMatchObject({ outcome });
    expect(await kept()).toHaveLength(1);
  });

  it('reaches nobody without a browser, and waits while the key of secrets is missing', async () => {
    expect(await send()).toMatchObject({ outcome: 'no_address' });
    await keep('/push/1');
    expect(await send(SecretBox.of(undefined))).toMatchObject({ outcome: 'later' });
    expect(provider.asked).toEqual([]);
  });
});
