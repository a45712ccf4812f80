import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Outbound, sql, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { inTenant } from '../../testing/arrange';
import type { SendOutcome } from '../channel';
import { ChannelAccess } from '../channel-access';
import { lineWorksForm } from '../forms/line-works-form';
import { line, message } from '../testing/message';
import { type Asked, type ProviderFake, type Reply, startProvider } from '../testing/provider-fake';
import { box, keepChannel } from '../testing/sealed-rows';
import { LineWorksChannel } from './line-works.channel';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const secret = {
  botId: '2000001',
  clientId: 'client-1',
  clientSecret: 'hush',
  serviceAccount: 'abc.serviceaccount@example',
  privateKey,
};
const KNOWN = sql('test.account', 'insert into app.reminder_preferences (member_id, line_works_id) values ($1, $2)');
const content = { ...message(line()), greeting: '田中 様' };

let test: TestDatabase;
let tenantId: string;
let memberId: string;
let provider: ProviderFake;
let channel: LineWorksChannel;
beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test.close());
beforeEach(async () => {
  provider = await startProvider();
  provider.answer = usually;
  tenantId = await test.createTenant();
  ({ principalId: memberId } = await test.createMember(tenantId, 'consultant'));
  const addresses = { auth: provider.url, api: `${provider.url}/v1.0` };
  channel = new LineWorksChannel(
    test.db,
    new ChannelAccess(test.db, box),
    new Outbound({ isLocal: true, totalMs: 2_000 }),
    addresses,
  );
});
afterEach(() => provider.close());

const isToken = ({ path }: Asked) => path === '/oauth2/v2.0/token';
const granted = (token: string): Reply => ({
  status: 200,
  text: JSON.stringify({ access_token: token, expires_in: '86400' }),
});
const usually = (asked: Asked): Reply => (isToken(asked) ? granted('t-1') : { status: 201 });

const setUp = () => keepChannel(test, tenantId, 'line_works', secret);
const know = (account: string) => inTenant(test, tenantId, () => test.db.execute(KNOWN, [memberId, account]));
const send = (): Promise<SendOutcome> =>
  asActor(systemActor(tenantId), () =>
    channel.send({ id: 'd-1', content }, { type: 'person', memberId, email: 'a@example.jp' }),
  );
const paths = () => provider.asked.map(({ path }) => path);

describe('the bot of LINE WORKS', () => {
  it('gets a token with an assertion signed by the service account’s key', async () => {
    await setUp();
    await know('tanaka@example');
    expect(await send()).toEqual({ outcome: 'sent', providerId: null });
    const [asked] = provider.asked;
    expect(asked).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    const { assertion, ...form } = Object.fromEntries(new URLSearchParams(asked!.body.toString()));
    expect(form).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      client_id: 'client-1',
      client_secret: 'hush',
      scope: 'bot.message',
    });
    const [head, claims, signature] = assertion!.split('.') as [string, string, string];
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
    expect(read(head)).toEqual({ alg: 'RS256', typ: 'JWT' });
    const { iat, exp, ...who } = read(claims);
    expect(who).toEqual({ iss: 'client-1', sub: 'abc.serviceaccount@example' });
    expect([exp - iat, Number.isInteger(iat)]).toEqual([300, true]);
    const signed = Buffer.from(`${head}.${claims}`);
    expect(verify('RSA-SHA256', signed, createPublicKey(privateKey), Buffer.from(signature, 'base64url'))).toBe(true);
  });

  it('writes to the person’s account with it', async () => {
    await setUp();
    await know('tanaka@example/x');
    await send();
    expect(provider.asked[1]).toMatchObject({
      method: 'POST',
      path: '/v1.0/bots/2000001/users/tanaka%40example%2Fx/messages',
      headers: { authorization: 'Bearer t-1', 'content-type': 'application/json' },
    });
    expect(JSON.parse(provider.asked[1]!.body.toString())).toEqual(lineWorksForm(content));
  });

  it('uses a token as long as it is good, and gets another one for other secrets', async () => {
    const id = await setUp();
    await know('tanaka');
    await send();
    await send();
    expect(provider.asked.filter(isToken)).toHaveLength(1);
    await test.asSuperuser('update app.channels set version = version + 1 where id = $1', [id]);
    await send();
    expect(provider.asked.filter(isToken)).toHaveLength(2);
  });

  it('gets another token once when the one it has is taken back', async () => {
    await setUp();
    await know('tanaka');
    let tokens = 0;
    provider.answer = (asked) => {
      if (isToken(asked)) return granted(`t-${(tokens += 1)}`);
      return { status: asked.headers.authorization === 'Bearer t-1' ? 401 : 201 };
    };
    expect(await send()).toMatchObject({ outcome: 'sent' });
    provider.answer = (asked) => (isToken(asked) ? granted('t-9') : { status: 401, text: 'UNAUTHORIZED' });
    expect(await send()).toEqual({ outcome: 'refused', failure: 'HTTP 401: UNAUTHORIZED' });
    expect(provider.asked.filter(isToken)).toHaveLength(3);
  });

  it.each<[string, Reply | 'cut', SendOutcome['outcome']]>([
    ['the secrets are wrong', { status: 400, text: '{"error":"invalid_grant"}' }, 'refused'],
    ['the client is not known', { status: 401, text: '{"error":"invalid_client"}' }, 'refused'],
    ['it is busy', { status: 429 }, 'later'],
    ['it has a bad moment', { status: 500 }, 'later'],
    ['it breaks off', 'cut', 'later'],
    ['it answers something else', { status: 200, text: '<html>' }, 'refused'],
  ])('sends nothing without a token, when %s', async (_, reply, outcome) => {
    await setUp();
    await know('tanaka');
    provider.answer = () => reply;
    expect(await send()).toMatchObject({ outcome });
    expect(paths()).toEqual(['/oauth2/v2.0/token']);
  });

  it.each<[string, Reply | 'cut', SendOutcome]>([
    [
      'nobody of that name',
      { status: 404, text: 'USER_NOT_FOUND' },
      { outcome: 'no_address', failure: 'HTTP 404: USER_NOT_FOUND' },
    ],
    [
      'too many',
      { status: 429, headers: { 'RateLimit-Reset': '21' } },
      { outcome: 'later', failure: 'HTTP 429', retryAfterSeconds: 21 },
    ],
    ['a fault of its own', { status: 500 }, { outcome: 'unclear', failure: 'HTTP 500' }],
    ['a bot that may not', { status: 403 }, { outcome: 'refused', failure: 'HTTP 403' }],
  ])('says of %s what it means', async (_, reply, outcome) => {
    await setUp();
    await know('tanaka');
    provider.answer = (asked) => (isToken(asked) ? granted('t-1') : reply);
    expect(await send()).toEqual(outcome);
  });

  it('reaches nobody whose account is not known, and nobody when it is not set up', async () => {
    expect(await send()).toEqual({ outcome: 'no_address', failure: 'the bot is off or removed' });
    await setUp();
    expect(await send()).toEqual({ outcome: 'no_address', failure: 'no LINE WORKS account is known' });
    expect(provider.asked).toEqual([]);
  });
});
