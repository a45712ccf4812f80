import { describe, expect, it } from '@jest/globals';
import { writeMail } from '../mail/mail-page';
import { composeTest } from './compose-test';

const letter = {
  language: 'ja',
  recipientName: '田中\n花子',
  tenantName: 'みどり相談所',
  insteadOf: null,
  lines: [],
} as const;

describe('a test message', () => {
  it('says that it is one, who asked for it, and that there is nothing to do', () => {
    expect(composeTest(letter, 'https://mamori.example')).toEqual({
      language: 'ja',
      subject: '【守り】テスト送信',
      greeting: '田中 花子 様',
      insteadOf: null,
      intro: 'テスト送信です。このメッセージが読めれば、ここに期限のお知らせが届きます。何もしなくて大丈夫です。',
      lines: [],
      action: { label: '守りを開く', url: 'https://mamori.example/' },
      footer: 'みどり相談所のどなたかが「守り」の画面で［テスト送信］を押したので届きました。返信は届きません。',
    });
  });

  it('greets nobody in a room, and speaks English to who reads it', () => {
    const { greeting, intro } = composeTest(
      { ...letter, language: 'en', recipientName: null },
      'https://mamori.example',
    );
    expect([greeting, intro]).toEqual([null, expect.stringContaining('This is a test.')]);
  });

  it('can be written as a mail, which says the same as text', () => {
    const content = composeTest(letter, 'https://mamori.example');
    const { subject, text, html } = writeMail(content);
    expect(subject).toBe(content.subject);
    for (const part of [text, html]) expect(part).toContain(content.intro);
  });
});
