import { describe, expect, it } from '@jest/globals';
import { line, message } from '../testing/message';
import { chatworkForm } from './chatwork-form';
import { lineWorksForm } from './line-works-form';
import { pushForm } from './push-form';
import { slackForm } from './slack-form';
import { teamsForm } from './teams-form';
import { webhookForm } from './webhook-form';

const one = message(line());
const nothing = message();
const many = message(
  ...Array.from({ length: 120 }, (_, index) => line({ title: `${index + 1}件目の${'長い題'.repeat(60)}` })),
);
const bytes = (form: unknown) => Buffer.byteLength(typeof form === 'string' ? form : JSON.stringify(form));
const FACTS = '期日: 令和8年12月10日（2026年）・あと18日';
const TEXT = `みどり医院 | 外部からの接続を記録する\n${FACTS}\n改善タスクを進めてください。`;

describe('a message for Slack', () => {
  it('is a heading, what it is about, one link and the footer', () => {
    expect(slackForm(one)).toEqual({
      text: one.subject,
      unfurl_links: false,
      unfurl_media: false,
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: one.subject, emoji: false } },
        { type: 'section', text: { type: 'plain_text', text: TEXT, emoji: false } },
        { type: 'section', text: { type: 'mrkdwn', text: '<https://mamori.example/tasks/1|守りで開く>' } },
        { type: 'context', elements: [{ type: 'plain_text', text: one.footer, emoji: false }] },
      ],
    });
  });

  it('calls nobody, whatever somebody named a task', () => {
    const form = slackForm({
      ...message(line({ title: '<!channel> *太字* <https://evil.example|here>' })),
      subject: '<!here> & <@U1>',
    });
    expect(form).toMatchObject({ text: '&lt;!here&gt; &amp; &lt;@U1&gt;' });
    expect(JSON.stringify(form).match(/"mrkdwn"/g)).toHaveLength(1);
  });

  it('keeps to 50 blocks of 3,000 signs, and says how many lines are left out', () => {
    const { blocks } = slackForm(many) as { blocks: { text?: { text: string } }[] };
    expect(blocks.length).toBeLessThanOrEqual(50);
    for (const { text } of blocks) expect(text?.text.length ?? 0).toBeLessThanOrEqual(3_000);
    expect(JSON.stringify(blocks)).toContain('ほか80件は');
  });
});

describe('a message for Teams', () => {
  it('is an Adaptive Card in the envelope of the workflow’s trigger', () => {
    const run = (text: string, look = {}) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...look }] });
    expect(teamsForm(one)).toEqual({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          contentUrl: null,
          content: {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4',
            lang: 'ja',
            fallbackText: one.subject,
            body: [
              run(one.subject, { weight: 'Bolder', size: 'Large' }),
              {
                type: 'Container',
                separator: true,
                items: [
                  run('みどり医院 | 外部からの接続を記録する', { weight: 'Bolder' }),
                  run(FACTS),
                  run('改善タスクを進めてください。'),
                ],
              },
              run(one.footer, { size: 'Small', isSubtle: true }),
            ],
            actions: [{ type: 'Action.OpenUrl', title: '守りで開く', url: 'https://mamori.example/tasks/1' }],
            msteams: { width: 'Full' },
          },
        },
      ],
    });
  });

  it('reads nothing as Markdown', () => {
    expect(JSON.stringify(teamsForm(many))).not.toContain('"TextBlock"');
  });

  it('stays below 28 KB, and says how many lines are left out', () => {
    expect(bytes(teamsForm(many))).toBeLessThan(28 * 1024);
    expect(JSON.stringify(teamsForm(many))).toMatch(/ほか\d+件は/);
  });
});

describe('a message for Chatwork', () => {
  it('is one box with a heading', () => {
    expect(chatworkForm(one)).toBe(
      `[info][title]${one.subject}[/title]■ ${TEXT}\n\n守りで開く: https://mamori.example/tasks/1\n\n${one.footer}[/info]`,
    );
  });

  it('calls nobody, whatever somebody named a task', () => {
    expect(chatworkForm(message(line({ title: '[toall] [To:1] [/info]' })))).toContain('［toall］ ［To:1］ ［/info］');
    expect(chatworkForm(message(line({ title: '[toall]' }))).match(/\[[^\]]*\]/g)).toEqual([
      '[info]',
      '[title]',
      '[/title]',
      '[/info]',
    ]);
  });

  it('stays readable, and says how many lines are left out', () => {
    expect(chatworkForm(many).length).toBeLessThan(10_000);
    expect(chatworkForm(many)).toMatch(/ほか\d+件は/);
  });
});

describe('a message for LINE WORKS', () => {
  it('is a text with one place to press', () => {
    expect(lineWorksForm({ ...one, greeting: '田中 様' })).toEqual({
      content: {
        type: 'link',
        contentText: `田中 様\n\n${one.subject}\n\n■ ${TEXT}`,
        linkText: '守りで開く',
        link: 'https://mamori.example/tasks/1',
      },
    });
  });

  it('keeps a single line that is long', () => {
    const long = message(line({ title: '長い'.repeat(250), toDo: '改善'.repeat(150) }));
    expect(JSON.stringify(lineWorksForm(long))).toContain(FACTS);
  });

  it('stays within 1,000 signs, and says how many lines are left out', () => {
    const { content } = lineWorksForm(many) as { content: { contentText: string } };
    expect(content.contentText.length).toBeLessThanOrEqual(1_000);
    expect(content.contentText).toMatch(/ほか\d+件は/);
  });
});

describe('a message for a browser', () => {
  it('is a heading, a few lines, and where a press leads', () => {
    expect(pushForm(one, 'd-1')).toEqual({
      title: one.subject,
      body: `みどり医院 | 外部からの接続を記録する\n${FACTS}`,
      url: 'https://mamori.example/tasks/1',
      tag: 'd-1',
      lang: 'ja',
    });
    expect(pushForm(many, 'd-1').body).toBe(many.intro);
  });

  it('leaves room for the seal in 4 KB', () => {
    const long = { ...message(line({ title: '髙'.repeat(500) })), subject: '𠮷'.repeat(500) };
    expect(bytes(pushForm(long, 'd-1'))).toBeLessThan(3_000);
  });
});

describe('a message for a program', () => {
  it('says everything in fields', () => {
    expect(webhookForm({ id: 'd-1', content: one })).toEqual({
      version: 1,
      type: 'reminders',
      id: 'd-1',
      language: 'ja',
      subject: one.subject,
      intro: one.intro,
      lines: [
        {
          title: '外部からの接続を記録する',
          clinicName: 'みどり医院',
          dueOn: '2026-12-10',
          daysLeft: 'あと18日',
          toDo: '改善タスクを進めてください。',
          url: 'https://mamori.example/tasks/1',
        },
      ],
      more: 0,
      url: 'https://mamori.example/tasks/1',
    });
  });

  it('counts the lines that are left out', () => {
    const form = webhookForm({ id: 'd-1', content: many }) as { lines: unknown[]; more: number };
    expect(form.lines.length + form.more).toBe(120);
    expect(form.more).toBeGreaterThan(0);
    expect(bytes(form)).toBeLessThan(64 * 1024);
  });
});

it.each([
  ['Slack', slackForm],
  ['Teams', teamsForm],
  ['Chatwork', chatworkForm],
  ['LINE WORKS', lineWorksForm],
  ['browsers', (content: typeof one) => pushForm(content, 'd-1')],
  ['programs', (content: typeof one) => webhookForm({ id: 'd-1', content })],
] as const)('says on %s what it is for even without lines, and leads to the product', (_, form) => {
  const text = JSON.stringify(form(nothing));
  expect(text).toContain(nothing.intro);
  expect(text).toContain(nothing.action.url);
  expect(text).not.toMatch(/null,null|undefined/);
});

it.each([
  ['LINE WORKS', lineWorksForm],
  ['browsers', (content: typeof one) => pushForm(content, 'd-1')],
] as const)('says to a person on %s why they are told', (_, form) => {
  const why = '前のお知らせから動きがないため、担当のコンサルタントにもお知らせしています。';
  expect(JSON.stringify(form(message(line({ why }))))).toContain(`あと18日\\n${why}`);
});
