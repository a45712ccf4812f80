import { oneLine } from '@mamori/platform';
import type { ChannelKind } from '../channels/channel';
import { reminderTexts } from '../mail/reminder-texts';
import type { ClaimedMessage, Letter } from './claimed-message';
import type { MessageContent } from './message-content';

const names: Readonly<Record<Letter['language'], Readonly<Record<ChannelKind, string>>>> = {
  ja: {
    mail: 'メール',
    line_works: 'LINE WORKS',
    slack: 'Slack',
    teams: 'Teams',
    chatwork: 'Chatwork',
    web_push: 'ブラウザの通知',
    webhook: 'Webhook',
  },
  en: {
    mail: 'Mail',
    line_works: 'LINE WORKS',
    slack: 'Slack',
    teams: 'Teams',
    chatwork: 'Chatwork',
    web_push: 'Browser notifications',
    webhook: 'The webhook',
  },
};

const texts = {
  ja: (channel: string, tenant: string) => ({
    subject: '【テスト】守り Mamori からの送信テスト',
    intro: `これはテストです。${channel}でお知らせを受け取れることを確かめました。何もする必要はありません。`,
    open: '守り Mamori を開く',
    footer: `${tenant}の守り Mamori から送りました。`,
  }),
  en: (channel: string, tenant: string) => ({
    subject: '[Test] A test message from Mamori',
    intro: `This is a test: ${channel} works for reminders. There is nothing to do.`,
    open: 'Open Mamori',
    footer: `Sent by Mamori of ${tenant}.`,
  }),
} as const;

/** What a test says: that it is one, that it arrived, and that nothing has to be done. `origin` has no path. */
export function composeTest(
  { channel, letter }: Pick<ClaimedMessage, 'channel' | 'letter'>,
  origin: string,
): MessageContent {
  const { language, recipientName, tenantName } = letter;
  const { subject, intro, open, footer } = texts[language](names[language][channel], oneLine(tenantName));
  return {
    language,
    subject,
    greeting: recipientName === null ? null : reminderTexts[language].greeting(oneLine(recipientName)),
    intro,
    lines: [],
    action: { label: open, url: `${origin}/` },
    footer,
  };
}
