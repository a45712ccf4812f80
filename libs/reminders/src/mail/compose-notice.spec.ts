import { describe, expect, it } from '@jest/globals';
import { composeNotice, isNoticeLetter, type NoticeLetter } from './compose-notice';

const letter: NoticeLetter = {
  language: 'ja',
  recipientName: '山田 花子',
  tenantName: '青空相談所',
  clinicName: 'みどり医院',
  kind: 'question_asked',
  title: '2-④ 退職者のアカウントを削除している',
  path: '/questions/0192f0c1',
};
const compose = (change: Partial<NoticeLetter> = {}) =>
  composeNotice({ ...letter, ...change }, 'https://mamori.example');

describe('composeNotice', () => {
  it.each([
    ['ja', 'question_asked', '【守り】質問が届いています: 「2-④ '],
    ['ja', 'answer_proposed', '【守り】質問の答えが届きました: 「2-④ '],
    ['en', 'question_asked', '[Mamori] A question for you: “2-④ '],
    ['en', 'answer_proposed', '[Mamori] Your question was answered: “2-④ '],
  ] as const)('says in %s in the subject of %s what came', (language, kind, said) => {
    const { subject, text } = compose({ language, kind });
    expect(subject).toContain(said);
    expect(subject).toContain('みどり医院');
    expect(text).toContain(letter.title);
  });

  it('gives one link, as text and as HTML, and no date', () => {
    const { text, html } = compose();
    for (const part of [text, html]) expect(part).toContain('https://mamori.example/questions/0192f0c1');
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(text).not.toMatch(/期|undefined|null/);
  });

  it('keeps names from becoming markup or further lines', () => {
    const { html, subject, text } = compose({ clinicName: '<b>x</b>\r\nBcc: y', title: '"><script>' });
    expect(html).not.toMatch(/<b>|<script>/);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/^Bcc/m);
  });
});

it('tells notices from reminders', () => {
  expect(isNoticeLetter(letter)).toBe(true);
  expect(isNoticeLetter({ ...letter, kind: 'task_due' as const })).toBe(false);
});
