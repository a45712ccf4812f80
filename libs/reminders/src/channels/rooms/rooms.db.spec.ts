import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, Outbound, SecretBox, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { inTenant } from '../../testing/arrange';
import type { Channel, SendOutcome } from '../channel';
import { ChannelAccess } from '../channel-access';
import { chatworkForm } from '../forms/chatwork-form';
import { slackForm } from '../forms/slack-form';
import { teamsForm } from '../forms/teams-form';
import { webhookForm } from '../forms/webhook-form';
import { line, message } from '../testing/message';
import { type ProviderFake, startProvider } from '../testing/provider-fake';
import { box, keepChannel } from '../testing/sealed-rows';
import { chatwork } from './chatwork';
import { RoomChannel } from './room-channel';
import { slack } from './slack';
import { teams } from './teams';
import { webhook } from './webhook';

let test: TestDatabase;
let tenantId: string;
let provider: ProviderFake;
beforeAll(async () => {
  test = await migratedDatabase();
  tenantId = await test.createTenant();
});
afterAll(() => test.close());
beforeEach(async () => {
  provider = await startProvider();
});
afterEach(() => provider.close());

const outbound = new Outbound({ isLocal: true, totalMs: 2_000 });
const access = (over: SecretBox = box) => new ChannelAccess(test.db, over);
const content = message(line());
const DELIVERY = '0196a0b0-0000-7000-8000-000000000001';

function sent(channel: Channel, channelId: string, as = tenantId): Promise<SendOutcome> {
  return asActor(systemActor(as), () => channel.send({ id: DELIVERY, content }, { type: 'room', channelId }));
}

describe('Slack', () => {
  const send = async () =>
    sent(
      new RoomChannel(slack, access(), outbound),
      await keepChannel(test, tenantId, 'slack', { url: `${provider.url}/services/T0/B0/key` }),
    );

  it('is given the message as JSON at the room’s own address', async () => {
    provider.answer = () => ({ status: 200, text: 'ok' });
    expect(await send()).toEqual({ outcome: 'sent', providerId: null });
    expect(provider.asked).toMatchObject([
      { method: 'POST', path: '/services/T0/B0/key', headers: { 'content-type': 'application/json; charset=utf-8' } },
    ]);
    expect(JSON.parse(provider.asked[0]!.body.toString())).toEqual(slackForm(content));
  });

  it.each([
    [404, 'no_service', { outcome: 'refused', failure: 'HTTP 404: no_service' }],
    [410, 'channel_is_archived', { outcome: 'refused', failure: 'HTTP 410: channel_is_archived' }],
    [500, 'rollup_error', { outcome: 'unclear', failure: 'HTTP 500: rollup_error' }],
  ])('that answers %i %s', async (status, text, outcome) => {
    provider.answer = () => ({ status, text });
    expect(await send()).toEqual(outcome);
  });

  it('that asks for time is given it', async () => {
    provider.answer = () => ({ status: 429, headers: { 'retry-after': '7' } });
    expect(await send()).toMatchObject({ outcome: 'later', retryAfterSeconds: 7 });
  });

  it('that breaks off leaves it open whether the message is there', async () => {
    provider.answer = () => 'cut';
    expect(await send()).toMatchObject({ outcome: 'unclear' });
  });
});

describe('Teams', () => {
  const send = async () =>
    sent(
      new RoomChannel(teams, access(), outbound),
      await keepChannel(test, tenantId, 'teams', { url: `${provider.url}/workflows/1?sig=s` }),
    );

  it('is given a card, and takes it for later', async () => {
    provider.answer = () => ({ status: 202 });
    expect(await send()).toEqual({ outcome: 'sent', providerId: null });
    expect(provider.asked).toMatchObject([{ method: 'POST', path: '/workflows/1?sig=s' }]);
    expect(JSON.parse(provider.asked[0]!.body.toString())).toEqual(teamsForm(content));
  });

  it.each([
    [429, 'later'],
    [413, 'refused'],
  ])('of the older kind that says 200 and means %i', async (status, outcome) => {
    const text = `Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error ${status} with ContextId x`;
    provider.answer = () => ({ status: 200, text });
    expect(await send()).toMatchObject({ outcome });
  });

  it('of the older kind that says 1 has posted it', async () => {
    provider.answer = () => ({ status: 200, text: '1' });
    expect(await send()).toMatchObject({ outcome: 'sent' });
  });
});

describe('Chatwork', () => {
  const send = async () =>
    sent(
      new RoomChannel(chatwork(`${provider.url}/v2`), access(), outbound),
      await keepChannel(test, tenantId, 'chatwork', { token: 'tok-1', roomId: '123456' }),
    );

  it('is given the message as a form with the token in its header, and names what it took', async () => {
    provider.answer = () => ({ status: 200, text: '{"message_id":"789"}' });
    expect(await send()).toEqual({ outcome: 'sent', providerId: '789' });
    const [asked] = provider.asked;
    expect(asked).toMatchObject({
      method: 'POST',
      path: '/v2/rooms/123456/messages',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-chatworktoken': 'tok-1' },
    });
    expect([...new URLSearchParams(asked!.body.toString())]).toEqual([
      ['self_unread', '1'],
      ['body', chatworkForm(content)],
    ]);
  });

  it('says by its own clock when it takes more', async () => {
    const at = Date.parse('2026-11-22T00:00:00Z');
    const headers = { date: new Date(at).toUTCString(), 'x-ratelimit-reset': String(at / 1_000 + 240) };
    provider.answer = () => ({ status: 429, headers, text: '{"errors":["Rate limit exceeded"]}' });
    expect(await send()).toMatchObject({ outcome: 'later', retryAfterSeconds: 240 });
  });

  it('that does not know the token refuses, and the token is not repeated', async () => {
    provider.answer = () => ({ status: 401, text: '{"errors":["Invalid API token"]}' });
    expect(await send()).toEqual({ outcome: 'refused', failure: 'HTTP 401: {"errors":["Invalid API token"]}' });
  });
});

describe('a webhook', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const send = async (given = secret) =>
    sent(
      new RoomChannel(webhook, access(), outbound),
      await keepChannel(test, tenantId, 'webhook', { url: `${provider.url}/in`, secret: given }),
    );

  it('is given the message with a signature over id, time and body, and the delivery’s id as its key', async () => {
    const [clock] = await test.asSuperuser<{ now: number }>('select extract(epoch from now())::int as now');
    expect(await send()).toEqual({ outcome: 'sent', providerId: null });
    const [asked] = provider.asked;
    const time = String(asked!.headers['webhook-timestamp']);
    const key = Buffer.from(secret.slice(6), 'base64');
    const text = asked!.body.toString();
    expect(asked!.headers).toMatchObject({
      'webhook-id': DELIVERY,
      'webhook-signature': `v1,${createHmac('sha256', key).update(`${DELIVERY}.${time}.${text}`).digest('base64')}`,
    });
    expect(Number(time) - clock!.now).toBeLessThan(60);
    expect(JSON.parse(text)).toEqual(webhookForm({ id: DELIVERY, content }));
  });

  it('is signed with the key’s own signs when it has no prefix', async () => {
    await send('a secret of thirty-two signs and more');
    const { headers, body } = provider.asked[0]!;
    const signed = `${DELIVERY}.${String(headers['webhook-timestamp'])}.${body.toString()}`;
    const mac = createHmac('sha256', 'a secret of thirty-two signs and more').update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${mac}`);
  });

  it('keeps what its receiver says to itself', async () => {
    provider.answer = () => ({ status: 500, text: 'internal details' });
    expect(await send()).toEqual({ outcome: 'unclear', failure: 'HTTP 500' });
    expect(new RoomChannel(webhook, access(), outbound).isKeyed).toBe(true);
  });
});

describe('a room', () => {
  const channel = () => new RoomChannel(slack, access(), outbound);
  const kept = () => keepChannel(test, tenantId, 'slack', { url: `${provider.url}/x` });
  const change = (id: string, sets: string) => test.asSuperuser(`update app.channels set ${sets} where id = $1`, [id]);

  it.each(['is_on = false', 'removed_at = now()'])('with %s hears nothing', async (sets) => {
    const id = await kept();
    await change(id, sets);
    expect(await sent(channel(), id)).toMatchObject({ outcome: 'no_address' });
    expect(provider.asked).toEqual([]);
  });

  it('of another consultancy, or of another kind, does not exist', async () => {
    const id = await kept();
    expect(await sent(channel(), id, await test.createTenant())).toMatchObject({ outcome: 'no_address' });
    expect(await sent(new RoomChannel(teams, access(), outbound), id)).toMatchObject({ outcome: 'no_address' });
    expect(await sent(channel(), newId())).toMatchObject({ outcome: 'no_address' });
    expect(provider.asked).toEqual([]);
  });

  it('whose secret was copied from another row is not opened', async () => {
    const [from, to] = [await kept(), await kept()];
    await change(to, `sealed = (select c.sealed from app.channels c where c.id = '${from}')`);
    expect(await sent(channel(), to)).toMatchObject({ outcome: 'broken' });
    expect(provider.asked).toEqual([]);
  });

  it('waits while the key of secrets is missing', async () => {
    const without = new RoomChannel(slack, access(SecretBox.of(undefined)), outbound);
    const outcome = await sent(without, await kept());
    expect(outcome).toMatchObject({ outcome: 'later', failure: expect.stringContaining('MAMORI_SECRETS_KEY') });
  });

  it('that leads into the own network is not asked', async () => {
    const strict = new RoomChannel(slack, access(), new Outbound({ isLocal: false }));
    expect(await sent(strict, await kept())).toMatchObject({ outcome: 'refused' });
    expect(provider.asked).toEqual([]);
  });

  it('is for rooms alone', async () => {
    const person = { type: 'person', memberId: newId(), email: 'a@example.jp' } as const;
    const outcome = await inTenant(test, tenantId, () => channel().send({ id: DELIVERY, content }, person));
    expect(outcome).toMatchObject({ outcome: 'refused' });
  });
});
