import { describe, expect, it } from '@jest/globals';
import { onOccasion } from '@mamori/platform';
import { type ChannelKind, channelKinds } from '../channel';
import { sayFailure } from './say-failure';

const said = (kind: ChannelKind, failure: string, language: 'ja' | 'en' = 'ja') =>
  onOccasion({ requestId: 'test', language }, () => sayFailure(kind, failure));

describe('what a failure means', () => {
  it.each([
    ['slack', 'HTTP 404: no_service', 'SlackでこのWebhookが消された'],
    ['slack', 'HTTP 410: channel_is_archived', 'アーカイブ'],
    ['slack', 'HTTP 403: action_prohibited', 'Slackの管理者'],
    ['teams', 'HTTP 400: {"error":{"code":"WorkflowTriggerIsNotEnabled","message":"…', 'オフになっています'],
    ['teams', 'HTTP 401: {"error":{"code":"DirectApiAuthorizationRequired"', 'だれでも要求を送れる'],
    ['chatwork', 'HTTP 401: {"errors":["Invalid API token"]}', 'APIトークンが正しくない'],
    ['chatwork', 'HTTP 403: {"errors":["You don\'t have permission"]}', 'ルームIDが違う'],
    ['line_works', 'no token: HTTP 401: {"error":"invalid_client"}', 'Client Secret'],
    ['line_works', 'no token: HTTP 400: {"error":"invalid_grant"}', 'Private Key'],
    ['line_works', 'no token: HTTP 500', '障害'],
    ['line_works', 'no token: HTTP 429', '送りすぎた'],
    ['line_works', 'HTTP 404: {"code":"NOT_FOUND"}', 'LINE WORKSに見つかりません'],
    ['web_push', 'HTTP 410', 'もう一度押してください'],
    ['mail', "Can't send mail - all recipients were rejected: 550 5.1.1 <x>: unknown", '使われていません'],
    ['mail', '452 4.2.2 mailbox full', 'いっぱい'],
    ['mail', 'Message failed: 554 5.7.1 rejected by policy', '差出人'],
    ['mail', 'connect ECONNREFUSED 10.0.0.1:465', 'つながりません'],
    ['webhook', 'HTTP 500', '障害'],
    ['webhook', 'CERT_HAS_EXPIRED', '証明書'],
    ['webhook', 'its address cannot be used: not public', 'このURLには送れません'],
    ['webhook', 'no answer in time', '返事がありません'],
    ['teams', 'HTTP 429', '送りすぎた'],
    ['slack', 'the room is off or removed', '止められている'],
  ] as const)('of %s, %s', (kind, failure, part) => {
    expect(said(kind, failure)).toContain(part);
  });

  it('is said in English too', () => {
    expect(said('slack', 'HTTP 404: no_service', 'en')).toContain('removed or disabled this webhook');
  });

  it.each(channelKinds)('is a sentence also where nobody knows the words: %s', (kind) => {
    expect(said(kind, 'something else')).toBe('理由は分かりません。くり返すときは、運用の担当者に連絡してください。');
  });

  it('of another side’s text is not taken for one of our own', () => {
    expect(said('webhook', 'HTTP 400: no connection in time')).toContain('受け付けませんでした');
  });
});
