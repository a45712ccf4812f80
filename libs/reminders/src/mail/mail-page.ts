import { formatDay, formatWareki, type MailMessage } from '@mamori/platform';
import type { MessageContent, MessageLine } from '../messages/message-content';

export type WrittenMail = Required<Pick<MailMessage, 'subject' | 'text' | 'html'>>;

/** Put together as text: resolved against the origin, a path of two slashes would lead to another host. */
export const linkTo = (origin: string, path: string): string => new URL(`${origin}${path}`).href;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

const standsAlone = ({ lines, isDigest }: MessageContent) => lines.length === 1 && !isDigest;

/** A message as a mail: text, and a page that says the same without images and with one button. */
export function writeMail(content: MessageContent): WrittenMail {
  const { subject, lines, action, footer } = content;
  const isOne = standsAlone(content);
  const about = lines.flatMap((line, index) => [...textOf(content, line, isOne ? '' : `${index + 1}. `), '']);
  const text = [
    ...openingOf(content).flatMap((part) => [part, '']),
    ...about,
    `${action.label}:`,
    action.url,
    '',
    '-- ',
    footer,
    '',
  ].join('\n');
  return { subject, text, html: pageOf(content) };
}

/** What stands above the lines; a single one needs no introduction. */
const openingOf = (content: MessageContent): readonly string[] =>
  [content.greeting, content.insteadOf, standsAlone(content) ? null : content.intro].flatMap((part) => part ?? []);

function textOf(content: MessageContent, line: MessageLine, number: string): readonly string[] {
  const isOne = number === '';
  const clinic = line.clinicName === null ? [] : [line.clinicName];
  const facts = factsOf(content, line);
  const why = line.why === null ? [] : [line.why];
  if (isOne) return [...clinic, line.title, ...facts, '', ...why, line.toDo];
  return [`${number}${line.title}`, ...[...clinic, ...facts, ...why, line.toDo, line.url].map((part) => `   ${part}`)];
}

/** The date, and how far away it is; nothing for what has none. */
function factsOf({ language }: MessageContent, { dueOn, dateName, daysLeft }: MessageLine): readonly string[] {
  const other = language === 'en' && dueOn !== null ? ` (${formatWareki(dueOn)})` : '';
  const date = dueOn === null ? null : `${dateName ? `${dateName}: ` : ''}${formatDay(dueOn, language)}${other}`;
  return [date, daysLeft].flatMap((fact) => fact ?? []);
}

const FONT = `font-family:'Hiragino Kaku Gothic ProN','Noto Sans JP',Meiryo,sans-serif`;
/** Between the things of one message, which are many on a phone. */
const LINE = 'margin:0 0 24px;padding-top:16px;border-top:1px solid #d9d9d9';
const BUTTON =
  'display:inline-block;padding:12px 24px;background:#0017c1;color:#ffffff;text-decoration:none;border-radius:8px';

/** Inline styles only: mail programs drop everything else. Nothing is loaded from anywhere. */
function pageOf(content: MessageContent): string {
  const { language, subject, lines, action, footer } = content;
  const isOne = standsAlone(content);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-size:16px;line-height:1.7;${FONT}">
${openingOf(content)
  .map((part) => `<p style="margin:0 0 16px">${escaped(part)}</p>\n`)
  .join('')}${lines
    .map((line) => sectionOf(content, line, isOne))
    .join(
      '',
    )}<p style="margin:0 0 24px"><a href="${escaped(action.url)}" style="${BUTTON}">${escaped(action.label)}</a></p>
<p style="margin:0;padding-top:16px;border-top:1px solid #b3b3b3;color:#4d4d4d;font-size:14px">${escaped(footer)}</p>
</body>
</html>
`;
}

function sectionOf(content: MessageContent, line: MessageLine, isOne: boolean): string {
  const [heading, size] = isOne ? ['h1', 20] : ['h2', 18];
  const title = isOne
    ? escaped(line.title)
    : `<a href="${escaped(line.url)}" style="color:#0017c1">${escaped(line.title)}</a>`;
  const facts = factsOf(content, line).map((fact) =>
    fact === line.daysLeft ? `<strong>${escaped(fact)}</strong>` : escaped(fact),
  );
  const section = `${line.clinicName === null ? '' : `<p style="margin:0">${escaped(line.clinicName)}</p>\n`}<${heading} style="margin:0 0 8px;font-size:${size}px;line-height:1.5">${title}</${heading}>
${facts.length > 0 ? `<p style="margin:0 0 16px">${facts.join('<br>')}</p>\n` : ''}${line.why === null ? '' : `<p style="margin:0 0 8px">${escaped(line.why)}</p>\n`}<p style="margin:0 0 24px">${escaped(line.toDo)}</p>
`;
  return isOne ? section : `<div style="${LINE}">\n${section}</div>\n`;
}
