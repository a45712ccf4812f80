import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { ChannelAccessInput, SaveChannelInput } from '../../../schema.gen';
import { enterBrowser } from './enter-browser';
import { enterChannel } from './enter-channel';

const slackUrl = 'https://hooks.slack.com/services/T000/B000/abcdefgh1234';
const internet = { isLocal: false };
const rsa = (type: 'pkcs8' | 'pkcs1') =>
  String(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type, format: 'pem' }));
const bot = {
  botId: '2000001',
  clientId: 'client',
  clientSecret: 'hidden',
  serviceAccount: 'abc.serviceaccount@example.com',
  privateKey: rsa('pkcs8'),
};
const given = (kind: SaveChannelInput['kind'], access: ChannelAccessInput): SaveChannelInput => ({
  kind,
  name: '全体のお知らせ',
  access,
});
const faultOf = (input: SaveChannelInput, rules = internet) => {
  const outcome = enterChannel(input, rules);
  return outcome.type === 'InvalidInput' ? outcome.field : 'taken';
};

describe('a channel as it is entered', () => {
  it.each([
    ['slack', { url: slackUrl }, 'hooks.slack.com/…1234'],
    [
      'teams',
      { url: 'https://prod-01.japaneast.logic.azure.com/workflows/abcdef/x' },
      'prod-01.japaneast.logic.azure.com/…ef/x',
    ],
    ['webhook', { url: 'https://example.jp/in', secret: 'x'.repeat(32) }, 'example.jp'],
    ['chatwork', { token: 'token', roomId: '#!rid１２３４５' }, 'rid12345'],
    ['line_works', bot, 'Bot 2000001'],
  ] as const)('takes %s, and shows no more of it than tells it from others', (kind, access, hint) => {
    const outcome = enterChannel(given(kind, access), internet);
    expect(outcome).toMatchObject({ type: 'ChannelEntered', channel: { kind, access: { hint } } });
    for (const secret of ['abcdefgh', 'token', 'hidden', 'x'.repeat(32)]) expect(hint).not.toContain(secret);
  });

  it.each([
    ['an address of another service as Slack', given('slack', { url: 'https://example.jp/hook' }), 'url'],
    ['an address that only begins like Slack', given('slack', { url: 'https://hooks.slack.com.example.jp/x' }), 'url'],
    ['no https', given('webhook', { url: 'http://example.jp/in', secret: 'x'.repeat(32) }), 'url'],
    ['the inner network', given('webhook', { url: 'https://192.168.1.10/in', secret: 'x'.repeat(32) }), 'url'],
    ['this machine', given('slack', { url: 'http://127.0.0.1:9000/slack' }), 'url'],
    ['the metadata of a cloud', given('webhook', { url: 'http://169.254.169.254/', secret: 'x'.repeat(32) }), 'url'],
    ['a password in the address', given('webhook', { url: 'https://a:b@example.jp/', secret: 'x'.repeat(32) }), 'url'],
    ['a short secret', given('webhook', { url: 'https://example.jp/in', secret: 'short' }), 'secret'],
    ['a room that is no number', given('chatwork', { token: 't', roomId: 'abc' }), 'roomId'],
    ['a missing token', given('chatwork', { token: ' ', roomId: '1' }), 'token'],
    [
      'a public key in place of the private one',
      given('line_works', { ...bot, privateKey: '-----BEGIN PUBLIC KEY-----' }),
      'privateKey',
    ],
    ['mail, which needs nothing', given('mail', {}), 'kind'],
    ['no name', { ...given('slack', { url: slackUrl }), name: '　' }, 'name'],
    ['a new one without its access', { kind: 'slack', name: '名前' } as const, 'access'],
  ])('refuses %s', (_, input, field) => {
    expect(faultOf(input)).toBe(field);
  });

  it('takes a room on this machine in a run for trying out', () => {
    expect(faultOf(given('slack', { url: 'http://127.0.0.1:9000/slack' }), { isLocal: true })).toBe('taken');
  });

  it('keeps what is sealed where an existing one is given no access', () => {
    const outcome = enterChannel({ id: 'x', version: 1, kind: 'slack', name: '名前' }, internet);
    expect(outcome).toMatchObject({ type: 'ChannelEntered', channel: { access: null } });
  });

  it('ties the bot to no clinic', () => {
    const outcome = enterChannel({ ...given('line_works', bot), clinicId: 'some' }, internet);
    expect(outcome).toMatchObject({ channel: { clinicId: null } });
  });
});

describe('a browser that wants to be told', () => {
  const browser = {
    endpoint: 'https://fcm.googleapis.com/fcm/send/abc',
    p256dh: Buffer.alloc(65, 4).toString('base64url'),
    auth: Buffer.alloc(16, 1).toString('base64url'),
    device: 'Chrome（Windows）',
  };

  it.each([
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://wns2-par02p.notify.windows.com/w/?token=abc',
  ])('is taken at %s', (endpoint) => {
    expect(enterBrowser({ ...browser, endpoint }).type).toBe('BrowserEntered');
  });

  it.each([
    ['an address of nobody’s push service', { endpoint: 'https://example.jp/push' }],
    ['an address that ends like one', { endpoint: 'https://evilfcm.googleapis.com.example.jp/' }],
    ['an address of the inner network', { endpoint: 'http://169.254.169.254/latest' }],
    ['another port', { endpoint: 'https://fcm.googleapis.com:8443/x' }],
    ['a key of another length', { p256dh: Buffer.alloc(64).toString('base64url') }],
    ['a secret of another length', { auth: 'AAAA' }],
  ])('is refused with %s', (_, change) => {
    expect(enterBrowser({ ...browser, ...change }).type).toBe('InvalidInput');
  });
});
