import { oneLine, shortened } from '@mamori/platform';
import { linkTo } from '../mail/mail-page';
import { isUndated, noticeTexts } from '../mail/notice-texts';
import { reminderTexts } from '../mail/reminder-texts';
import type { Letter, LetterLine } from './claimed-message';
import type { MessageContent, MessageLine } from './message-content';

/** A subject is read in a list, on a phone: the whole title stands in the message. */
const SUBJECT_TITLE = 60;
const SUBJECT_CLINIC = 40;

/**
 * Puts a message into words: of each line what, until when, what to do and where; nothing of answers or findings but the
 * titles. `origin` is the address of the product without a path. A single line is also where the button leads.
 */
export function composeMessage(letter: Letter, origin: string): MessageContent {
  const { language, recipientName, tenantName, insteadOf, lines } = letter;
  const say = reminderTexts[language];
  const [first] = lines;
  if (!first) throw new Error('a message without lines says nothing');
  const url = lines.length === 1 ? linkTo(origin, first.path) : linkTo(origin, '/notices');
  return {
    language,
    subject: subjectOf(letter, first),
    greeting: recipientName === null ? null : say.greeting(oneLine(recipientName)),
    insteadOf: insteadOf && say.insteadOf(insteadOf),
    intro: say.intro(lines.length),
    lines: lines.map((line) => lineOf(letter, line, origin)),
    action: { label: lines.length === 1 ? say.open : say.openAll, url },
    footer: say.footer(oneLine(tenantName)),
  };
}

function subjectOf({ language, lines }: Letter, first: LetterLine): string {
  const say = reminderTexts[language];
  const title = shortened(oneLine(first.title), SUBJECT_TITLE);
  const clinic = first.clinicName === null ? null : shortened(oneLine(first.clinicName), SUBJECT_CLINIC);
  return lines.length === 1
    ? say.subject(whatOf(language, first), title, clinic)
    : say.subjectOfMany(lines.length, title);
}

function lineOf({ language }: Letter, line: LetterLine, origin: string): MessageLine {
  const { kind, dueOn, clinicName, title, path, escalatedTo } = line;
  const texts = isUndated(kind)
    ? { toDo: noticeTexts[language][kind].toDo }
    : { toDo: reminderTexts[language].kinds[kind].toDo, dateName: reminderTexts[language].kinds[kind].date };
  return {
    ...texts,
    title: oneLine(title),
    clinicName: clinicName === null ? null : oneLine(clinicName),
    dueOn,
    daysLeft: dueOn === null ? null : whatOf(language, line),
    why: escalatedTo && reminderTexts[language].escalated[escalatedTo],
    url: linkTo(origin, path),
  };
}

/** あと7日, or what a notice without a date tells. */
function whatOf(language: Letter['language'], { kind, daysLeft }: LetterLine): string {
  return isUndated(kind) ? noticeTexts[language][kind].what : reminderTexts[language].daysLeft(kind, daysLeft ?? 0);
}
