import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, SecretBox } from '@mamori/platform';
import { MailTags } from '@mamori/reminders';
import { createTestApi, type TestApi } from '../support/api';

const MAIL_HOOK_SECRET = randomBytes(24).toString('base64url');
const MAMORI_SECRETS_KEY = `k1.${randomBytes(32).toString('base64url')}`;
const key = SecretBox.of(MAMORI_SECRETS_KEY).derive('mail tags');

let api: TestApi;
let tenantId: string;
let memberId: string;
let deliveryId: string;

beforeAll(async () => {
  api = await createTestApi({ MAIL_HOOK_SECRET, MAMORI_SECRETS_KEY });
  ({ tenantId, memberId } = await api.invite());
  deliveryId = newId();
  await api.database.asSuperuser(
    `insert into app.deliveries (tenant_id, id, target_id, recipient_id, channel, purpose, told_on, state)
     values ($1, $2, $3, $3, 'mail', 'notice', app.today(), 'sent')`,
    [tenantId, deliveryId, memberId],
  );
}, 120_000);
afterAll(() => api?.close());

const inject = (url: string, payload: string, headers: Readonly<Record<string, string>>) =>
  api.server.app.inject({ method: 'POST', url, payload, headers });
const stateOf = async () =>
  (await api.database.asSuperuser<{ state: string }>('select state from app.deliveries where id = $1', [deliveryId]))[0]
    ?.state;

describe('what a mail provider reports', () => {
  const events = (kind = 'bounced', id = 'e1') => {
    const tag = new MailTags(key, 'message').tagOf({ tenantId, id: deliveryId });
    return JSON.stringify({
      events: [{ id, kind, isPermanent: true, messageId: `<${deliveryId}.${tag}@mamori.example>` }],
    });
  };
  const signed = (body: string, secret = MAIL_HOOK_SECRET, seconds = Math.floor(Date.now() / 1000)) => ({
    'content-type': 'application/json',
    'x-mamori-signature': `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`,
  });

  it.each([
    ['without a signature', { 'content-type': 'application/json' }],
    ['signed with another secret', signed('{"events":[]}', 'x'.repeat(32))],
    ['signed an hour ago', signed('{"events":[]}', MAIL_HOOK_SECRET, Math.floor(Date.now() / 1000) - 3_600)],
  ])('is not taken %s', async (_, headers) => {
    expect((await inject('/hooks/mail', '{"events":[]}', headers)).statusCode).toBe(401);
  });

  it('is taken once, however often it is sent', async () => {
    const body = events();
    const answers = [await inject('/hooks/mail', body, signed(body)), await inject('/hooks/mail', body, signed(body))];
    expect(answers.map((answer) => [answer.statusCode, answer.body])).toEqual([
      [200, '{"taken":1}'],
      [200, '{"taken":0}'],
    ]);
    expect(await stateOf()).toBe('bounced');
  });

  it.each(['x', '{"events":[{}]}'])('is refused when it is none: %s', async (body) => {
    expect((await inject('/hooks/mail', body, signed(body))).statusCode).toBe(400);
  });
});

describe('the link by which one asks for less', () => {
  const press = (tag: string, headers = { 'content-type': 'application/x-www-form-urlencoded' }) =>
    inject(`/unsubscribe/${tag}`, 'List-Unsubscribe=One-Click', headers);
  const preference = async () =>
    (
      await api.database.asSuperuser<{ receives: string }>(
        'select receives from app.reminder_preferences where member_id = $1',
        [memberId],
      )
    )[0]?.receives;

  it('changes nothing when it is not ours', async () => {
    const forged = new MailTags(randomBytes(32), 'unsubscribe').tagOf({ tenantId, id: memberId });
    expect([(await press(forged)).statusCode, (await press('x')).statusCode]).toEqual([404, 404]);
    expect(await preference()).toBeUndefined();
  });

  it('changes nothing when it is only opened', async () => {
    const tag = new MailTags(key, 'unsubscribe').tagOf({ tenantId, id: memberId });
    await api.server.app.inject({ method: 'GET', url: `/unsubscribe/${tag}` });
    expect(await preference()).toBeUndefined();
  });

  it('takes one click of a mail program, without a session', async () => {
    const tag = new MailTags(key, 'unsubscribe').tagOf({ tenantId, id: memberId });
    expect((await press(tag)).statusCode).toBe(200);
    expect(await preference()).toBe('last_only');
  });
});
