import { describe, expect, it } from '@jest/globals';
import { composeReminder, type ReminderLetter } from './compose-reminder';

const letter: ReminderLetter = {
  language: 'ja',
  recipientName: '山田 花子',
  tenantName: '青空相談所',
  clinicName: 'みどり医院',
  kind: 'task_due',
  title: '外部からの接続を記録する',
  path: '/tasks/0192f0c1',
  dueOn: '2027-04-01',
  daysLeft: 7,
};
const origin = 'https://mamori.example';
const compose = (change: Partial<ReminderLetter> = {}) => composeReminder({ ...letter, ...change }, origin);

describe('composeReminder', () => {
  it('says in the subject how long, what and where', () => {
    expect(compose().subject).toBe('【守り】あと7日: 「外部からの接続を記録する」 (みどり医院)');
    expect(compose({ language: 'en' }).subject).toBe('[Mamori] 7 days left: “外部からの接続を記録する” (みどり医院)');
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
    const mail = compose({ language, kind, daysLeft });
    expect([mail.subject.includes(`${said}:`), mail.text.split('\n').includes(said)]).toEqual([true, true]);
  });

  it('gives the day in both calendars and one link, as text and as HTML', () => {
    const { text, html } = compose();
    for (const part of [text, html]) {
      expect(part).toContain('令和9年4月1日（2027年）');
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
    'target_date',
    'system_plan',
    'system_renewal',
    'evidence_expiry',
    'account_review',
    'invitation_expiry',
    'edition_target_end',
  ] as const)('tells the reader of %s what to do in both languages', (kind) => {
    const [japanese, english] = [compose({ kind }), compose({ kind, language: 'en' })];
    expect(japanese.text).toMatch(/ください。/);
    expect(english.text).toMatch(/Please /);
    expect(english.html).toContain('<html lang="en">');
  });

  it('keeps line breaks and turned writing out of the subject', () => {
    const { subject } = compose({ title: '書類\r\nBcc: spy@example.jp\u2028\u202Eetxet', clinicName: 'みどり\n医院' });
    expect(subject).toBe('【守り】あと7日: 「書類 Bcc: spy@example.jp etxet」 (みどり 医院)');
  });

  it('gives an entered text no line of its own in the text', () => {
    expect(compose({ title: '書類\n\n偽の行: https://evil.example' }).text.split('\n')).toContain(
      '書類 偽の行: https://evil.example',
    );
  });

  it('shows markup in a title as text', () => {
    const { html } = compose({ title: `<img src=x onerror="a('b')">&` });
    expect(html).toContain('&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;');
    expect(html).not.toContain('<img');
  });

  it.each(['//evil.example/a', '/a"><script>', '/\\evil.example', '/@evil.example'])(
    'stays on its own host with the path %s',
    (path) => {
      const { text, html } = compose({ path });
      const link = /https:\S+/.exec(text)?.[0] ?? '';
      expect(new URL(link).origin).toBe(origin);
      expect(html).not.toContain('<script');
    },
  );

  it('shortens a long title in the subject and keeps it whole in the mail', () => {
    const title = '𠮷'.repeat(500);
    const { subject, text } = compose({ title });
    expect([...subject].length).toBeLessThan(90);
    expect(text).toContain(title);
  });
});
