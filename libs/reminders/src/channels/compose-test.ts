import { type Language, oneLine } from '@mamori/platform';
import type { Letter } from '../messages/claimed-message';
import type { MessageContent } from '../messages/message-content';

interface TestTexts {
  readonly subject: string;
  greeting(recipient: string): string;
  readonly intro: string;
  readonly open: string;
  footer(tenant: string): string;
}

const texts: Readonly<Record<Language, TestTexts>> = {
  ja: {
    subject: '【守り】テスト送信',
    greeting: (recipient) => `${recipient} 様`,
    intro: 'テスト送信です。このメッセージが読めれば、ここに期限のお知らせが届きます。何もしなくて大丈夫です。',
    open: '守りを開く',
    footer: (tenant) => `${tenant}のどなたかが「守り」の画面で［テスト送信］を押したので届きました。返信は届きません。`,
  },
  en: {
    subject: '[Mamori] Test message',
    greeting: (recipient) => `Dear ${recipient},`,
    intro: 'This is a test. If you can read it, reminders will arrive here. There is nothing to do.',
    open: 'Open Mamori',
    footer: (tenant) => `Somebody at ${tenant} asked Mamori for this test message. Nobody reads replies to it.`,
  },
};

/** What a test says: that it is one, whose, and that there is nothing to do. `origin` is the product's address without a path. */
export function composeTest({ language, recipientName, tenantName }: Letter, origin: string): MessageContent {
  const say = texts[language];
  return {
    language,
    subject: say.subject,
    greeting: recipientName === null ? null : say.greeting(oneLine(recipientName)),
    insteadOf: null,
    intro: say.intro,
    lines: [],
    action: { label: say.open, url: `${origin}/` },
    footer: say.footer(oneLine(tenantName)),
  };
}
