import { describe, expect, it } from '@jest/globals';
import { writeMail } from '../mail/mail-page';
import type { Letter, LetterLine } from './claimed-message';
import { composeMessage } from './compose-message';

const line: LetterLine = {
  kind: 'task_due',
  title: '外部からの接続を記録する',
  path: '/tasks/0192f0c1',
  clinicId: 'c1',
  clinicName: 'みどり医院',
  dueOn: '2027-04-01',
  daysLeft: 7,
  escalatedTo: null,
};
const letter: Letter = {
  language: 'ja',
  recipientName: '山田 花子',
  tenantName: '青空相談所',
  insteadOf: null,
  lines: [line],
};
const origin = 'https://mamori.example';
const write = (change: Partial<LetterLine> = {}, given: Partial<Letter> = {}) =>
  writeMail(composeMessage({ ...letter, lines: [{ ...line, ...change }], ...given }, origin));

describe('a message of one line', () => {
  it('says in the subject how long, what and where', () => {
    expect(write().subject).toBe('【守り】あと7日: 「外部からの接続を記録する」 (みどり医院)');
    expect(write({}, { language: 'en' }).subject).toBe('[Mamori] 7 days left: “外部からの接続を記録する” (みどり医院)');
    expect(write({ clinicName: null }).subject).toBe('【守り】あと7日: 「外部からの接続を記録する」');
  });

  it.each([
    ['ja', 'task_due', 1, 'あと1日'],
    ['ja', 'task_due', 0, '今日まで'],
    ['ja', 'task_due', -7, '7日過ぎています'],
    ['ja', 'inspection', 0, '今日'],
    ['ja', 'inspection', -2, '2日過ぎました'],
    ['ja', 'restore_test', -7, '7日過ぎています'],
    ['ja', 'drill', 0, '今日'],
    ['en', 'task_due', 1, '1 day left'],
    ['en', 'two_factor', 0, 'Due today'],
    ['en', 'task_due', -1, '1 day overdue'],
    ['en', 'inspection', 0, 'Today'],
  ] as const)('speaks %s of %s at %i days as %s', (language, kind, daysLeft, said) => {
    const mail = write({ kind, daysLeft }, { language });
    expect([mail.subject.includes(`${said}:`), mail.text.split('\n').includes(said)]).toEqual([true, true]);
  });

  it('gives the day in both calendars and one link, as text and as HTML', () => {
    const { text, html } = write();
    for (const part of [text, html]) {
      expect(part).toContain('期日: 令和9年4月1日（2027年）');
      expect(part).toContain('https://mamori.example/tasks/0192f0c1');
    }
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|url\(|<script|<link/);
  });

  it.each([
    'task_due',
    'inspection',
    'inspection_documents',
    'two_factor',
    'restore_test',
    'bcp_review',
    'drill',
    'training',
  ] as const)('tells the reader of %s what to do in both languages', (kind) => {
    const [japanese, english] = [write({ kind }), write({ kind }, { language: 'en' })];
    expect(japanese.text).toMatch(/ください。/);
    expect(english.text).toMatch(/Please /);
    expect(english.html).toContain('<html lang="en">');
  });

  it.each([
    ['ja', 'question_asked', '【守り】質問が届いています: 「外部'],
    ['ja', 'answer_proposed', '【守り】質問の答えが届きました: 「外部'],
    ['en', 'question_asked', '[Mamori] A question for you: “外部'],
    ['en', 'answer_proposed', '[Mamori] Your question was answered: “外部'],
  ] as const)('says in %s what came with a notice of %s, and no date', (language, kind, said) => {
    const { subject, text, html } = write({ kind, dueOn: null, daysLeft: null }, { language });
    expect(subject).toContain(said);
    expect(text + html).not.toMatch(/令和|日過ぎ|left|undefined|null/);
  });

  it('keeps line breaks and turned writing out of the subject and out of the lines', () => {
    const { subject } = write({ title: '書類\r\nBcc: spy@example.jp\u2028\u202Eetxet', clinicName: 'みどり\n医院' });
    expect(subject).toBe('【守り】あと7日: 「書類 Bcc: spy@example.jp etxet」 (みどり 医院)');
    expect(write({ title: '書類\n\n偽の行: https://evil.example' }).text.split('\n')).toContain(
      '書類 偽の行: https://evil.example',
    );
  });

  it('shows markup in a title as text', () => {
    const { html } = write({ title: `<img src=x onerror="a('b')">&` });
    expect(html).toContain('&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;');
    expect(html).not.toContain('<img');
  });

  it.each(['//evil.example/a', '/a"><script>', '/\\evil.example', '/@evil.example'])(
    'stays on its own host with the path %s',
    (path) => {
      const { text, html } = write({ path });
      expect(new URL(/https:\S+/.exec(text)?.[0] ?? '').origin).toBe(origin);
      expect(html).not.toContain('<script');
    },
  );

  it('shortens a long title in the subject and keeps it whole in the mail', () => {
    const title = '𠮷'.repeat(500);
    const { subject, text } = write({ title });
    expect([...subject].length).toBeLessThan(90);
    expect(text).toContain(title);
  });
});

describe('a message of several lines', () => {
  const other = { ...line, title: 'BCPを見直す', path: '/clinics/2', clinicName: 'あおば歯科', daysLeft: -1 };
  const lines = [line, other];

  it('counts them in the subject and names the first', () => {
    expect(write({}, { lines }).subject).toBe('【守り】お知らせ2件: 「外部からの接続を記録する」ほか');
    expect(write({}, { lines, language: 'en' }).subject).toBe(
      '[Mamori] 2 notices: “外部からの接続を記録する” and more',
    );
  });

  it('says of each what, where, until when and what to do, with its own link', () => {
    const { text, html } = write({}, { lines });
    for (const part of [text, html])
      for (const said of ['みどり医院', 'あおば歯科', 'あと7日', '1日過ぎています', `${origin}/clinics/2`])
        expect(part).toContain(said);
    expect(html.match(/display:inline-block/g)).toHaveLength(1);
    expect(html).toContain(`href="${origin}/notices"`);
  });

  it('gives the reason of each line that is told only because nothing happened', () => {
    const { text, html } = write({}, { lines: [line, { ...other, escalatedTo: 'clinic_manager' }] });
    for (const part of [text, html]) expect(part.match(/動きがないため/g)).toHaveLength(1);
    expect(text).toMatch(
      /1日過ぎています\n {3}前のお知らせから動きがないため、医療機関の管理者にもお知らせしています。\n/,
    );
  });

  it('greets nobody in a room', () => {
    const content = composeMessage({ ...letter, lines, recipientName: null }, origin);
    expect(content.greeting).toBeNull();
    expect(writeMail(content).text).toMatch(/^お知らせが2件あります。/);
  });
});

describe('a message that needs an explanation', () => {
  it.each([
    ['ja', 'clinic_manager', '動きがないため、医療機関の管理者にも'],
    ['ja', 'consultant', '動きがないため、担当のコンサルタントにも'],
    ['ja', 'tenant_admin', '動きがないため、会社の責任者・管理者にも'],
    ['en', 'clinic_manager', 'Nothing has been done since the last reminder, so you are told as the manager'],
    ['en', 'consultant', 'Nothing has been done since the last reminder, so you are told as the clinic’s consultant.'],
    ['en', 'tenant_admin', 'Nothing has been done since the last reminder, so you are told as an administrator'],
  ] as const)('says in %s why the %s gets it', (language, escalatedTo, said) => {
    const { text, html } = write({ escalatedTo }, { language });
    for (const part of [text, html]) expect(part).toContain(said);
  });

  it.each([
    ['ja', 'line_works', null, 'LINE WORKSで届いたことを確かめられなかったため、代わりにこのメールで'],
    ['ja', 'slack', '総務\n<部>', 'Slackの「総務 <部>」に届いたことを確かめられなかったため、代わりにこのメールで'],
    ['en', 'web_push', null, 'This mail comes in place of the browser notification, which may not have arrived.'],
    ['en', 'teams', '総務', 'This mail comes in place of the Teams message to “総務”, which may not have arrived.'],
  ] as const)('says in %s of one after %s to %s what it comes in place of', (language, channel, room, said) => {
    const { text, html } = write({}, { language, insteadOf: { channel, room } });
    for (const part of [text, html.replaceAll('&lt;', '<').replaceAll('&gt;', '>')])
      expect(part.split(said)).toHaveLength(2);
  });

  it('says nothing of the kind where there is nothing to explain', () => {
    const { text, html } = write();
    for (const part of [text, html]) expect(part).not.toMatch(/動きがない|代わり|null/);
  });
});
