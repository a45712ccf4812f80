import { type Day, type Language, type MailMessage, oneLine, shortened } from '@mamori/platform';
import type { DeadlineKind } from '../schema.gen';
import { reminderTexts } from './reminder-texts';

/** What a reminder is about and whom it is for. All texts are as people entered them. */
export interface ReminderLetter {
  readonly language: Language;
  readonly recipientName: string;
  readonly tenantName: string;
  readonly clinicName: string;
  readonly kind: DeadlineKind;
  readonly title: string;
  /** Where in the product the thing is, from the first slash. */
  readonly path: string;
  readonly dueOn: Day;
  /** From today to the due day; negative once it has passed. */
  readonly daysLeft: number;
}

/** A subject is read in a list, on a phone: the whole title stands in the mail. */
const SUBJECT_TITLE = 60;
const SUBJECT_CLINIC = 40;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/**
 * Writes the mail of a reminder: what, until when, what to do, and one link. Nothing of answers or findings but the title.
 * `origin` is the address of the product without a path.
 */
export function composeReminder(
  letter: ReminderLetter,
  origin: string,
): Required<Pick<MailMessage, 'subject' | 'text' | 'html'>> {
  const say = reminderTexts[letter.language];
  const { date, toDo } = say.kinds[letter.kind];
  const title = oneLine(letter.title);
  const clinic = oneLine(letter.clinicName);
  const daysLeft = say.daysLeft(letter.kind, letter.daysLeft);
  const greeting = say.greeting(oneLine(letter.recipientName));
  const footer = say.footer(oneLine(letter.tenantName));
  const day = say.day(letter.dueOn);
  // Put together as text: resolved against the origin, a path of two slashes would lead to another host.
  const link = new URL(`${origin}${letter.path}`).href;

  const text = [
    greeting,
    '',
    clinic,
    title,
    `${date}: ${day}`,
    daysLeft,
    '',
    toDo,
    '',
    `${say.open}:`,
    link,
    '',
    '-- ',
    footer,
    '',
  ].join('\n');
  const { language } = letter;
  const { brand, open } = say;
  return {
    subject: say.subject(daysLeft, shortened(title, SUBJECT_TITLE), shortened(clinic, SUBJECT_CLINIC)),
    text,
    html: page({ language, brand, greeting, clinic, title, date, day, daysLeft, toDo, open, link, footer }),
  };
}

type Parts = Readonly<
  Record<
    | 'language'
    | 'brand'
    | 'greeting'
    | 'clinic'
    | 'title'
    | 'date'
    | 'day'
    | 'daysLeft'
    | 'toDo'
    | 'open'
    | 'link'
    | 'footer',
    string
  >
>;

const FONT = `font-family:'Hiragino Kaku Gothic ProN','Noto Sans JP',Meiryo,sans-serif`;

/** Inline styles only: mail programs drop everything else. Nothing is loaded from anywhere. */
function page(parts: Parts): string {
  const of = (name: keyof Parts) => escaped(parts[name]);
  return `<!doctype html>
<html lang="${of('language')}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${of('brand')}</title></head>
<body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-size:16px;line-height:1.7;${FONT}">
<p style="margin:0 0 16px">${of('greeting')}</p>
<p style="margin:0">${of('clinic')}</p>
<h1 style="margin:0 0 8px;font-size:20px;line-height:1.5">${of('title')}</h1>
<p style="margin:0 0 16px">${of('date')}: ${of('day')}<br><strong>${of('daysLeft')}</strong></p>
<p style="margin:0 0 24px">${of('toDo')}</p>
<p style="margin:0 0 24px"><a href="${of('link')}" style="display:inline-block;padding:12px 24px;background:#0017c1;color:#ffffff;text-decoration:none;border-radius:8px">${of('open')}</a></p>
<p style="margin:0;padding-top:16px;border-top:1px solid #b3b3b3;color:#4d4d4d;font-size:14px">${of('footer')}</p>
</body>
</html>
`;
}
