import type { Language } from '@mamori/platform';
import type { ChannelKind } from './channel';

/** What a message on each channel is called in the middle of a sentence. */
export const channelNames: Readonly<Record<Language, Readonly<Record<ChannelKind, string>>>> = {
  ja: {
    mail: 'メール',
    line_works: 'LINE WORKS',
    slack: 'Slack',
    teams: 'Teams',
    chatwork: 'Chatwork',
    web_push: 'ブラウザーの通知',
    webhook: 'Webhook',
  },
  en: {
    mail: 'mail',
    line_works: 'LINE WORKS message',
    slack: 'Slack message',
    teams: 'Teams message',
    chatwork: 'Chatwork message',
    web_push: 'browser notification',
    webhook: 'webhook',
  },
};
