import type { Language, MailMessage } from '@mamori/platform';

export type WrittenMail = Required<Pick<MailMessage, 'subject' | 'text' | 'html'>>;

/** A subject is read in a list, on a phone: the whole title stands in the mail. */
export const SUBJECT_TITLE = 60;
export const SUBJECT_CLINIC = 40;

/** What a mail says, from top to bottom; each part in one line, but for what to do. */
export interface MailParts {
  readonly language: Language;
  readonly brand: string;
  readonly greeting: string;
  readonly clinic: string;
  readonly title: string;
  readonly facts: readonly string[];
  /** Stands out; null where nothing presses. */
  readonly urgent: string | null;
  readonly toDo: string;
  readonly open: string;
  readonly link: string;
  readonly footer: string;
}

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

/** The mail as text and as a page. */
export function writeMail(parts: MailParts): Omit<WrittenMail, 'subject'> {
  const { greeting, clinic, title, facts, urgent, toDo, open, link, footer } = parts;
  const about = [clinic, title, ...facts, ...(urgent === null ? [] : [urgent])];
  const text = [greeting, '', ...about, '', toDo, '', `${open}:`, link, '', '-- ', footer, ''].join('\n');
  return { text, html: page(parts) };
}

const FONT = `font-family:'Hiragino Kaku Gothic ProN','Noto Sans JP',Meiryo,sans-serif`;

/** Inline styles only: mail programs drop everything else. Nothing is loaded from anywhere. */
function page(parts: MailParts): string {
  const of = (name: Exclude<keyof MailParts, 'facts' | 'urgent'>) => escaped(parts[name]);
  const facts = [
    ...parts.facts.map(escaped),
    ...(parts.urgent === null ? [] : [`<strong>${escaped(parts.urgent)}</strong>`]),
  ];
  return `<!doctype html>
<html lang="${of('language')}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${of('brand')}</title></head>
<body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-size:16px;line-height:1.7;${FONT}">
<p style="margin:0 0 16px">${of('greeting')}</p>
<p style="margin:0">${of('clinic')}</p>
<h1 style="margin:0 0 8px;font-size:20px;line-height:1.5">${of('title')}</h1>
${facts.length > 0 ? `<p style="margin:0 0 16px">${facts.join('<br>')}</p>\n` : ''}<p style="margin:0 0 24px">${of('toDo')}</p>
<p style="margin:0 0 24px"><a href="${of('link')}" style="display:inline-block;padding:12px 24px;background:#0017c1;color:#ffffff;text-decoration:none;border-radius:8px">${of('open')}</a></p>
<p style="margin:0;padding-top:16px;border-top:1px solid #b3b3b3;color:#4d4d4d;font-size:14px">${of('footer')}</p>
</body>
</html>
`;
}
