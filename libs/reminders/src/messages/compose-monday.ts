import { type Day, type Language, oneLine } from '@mamori/platform';
import { linkTo } from '../mail/mail-page';
import { type MondayCounts, mondayTexts } from '../mail/monday-texts';
import { reminderTexts } from '../mail/reminder-texts';
import type { DeadlineKind } from '../schema.gen';
import type { FailedWay } from './claimed-message';
import type { MessageContent, MessageLine } from './message-content';

/** One date of the week. Texts are as people entered them. */
export interface MondayLine {
  readonly kind: DeadlineKind;
  readonly title: string;
  readonly path: string;
  readonly clinicName: string;
  readonly dueOn: Day;
  readonly daysLeft: number;
}

/** What somebody has before them at the beginning of a week. */
export interface MondayLetter {
  readonly language: Language;
  readonly recipientName: string | null;
  readonly tenantName: string;
  readonly insteadOf: FailedWay | null;
  readonly role: string;
  /** The day of the digest. */
  readonly fromOn: Day;
  readonly counts: MondayCounts;
  /** Overdue and nearest first; at most as many as a message holds. */
  readonly lines: readonly MondayLine[];
  /** The one clinic of who has one. */
  readonly onlyClinicId: string | null;
}

/** Puts the digest of a week into words; a week with nothing to do says so. `origin` is the product's address without a path. */
export function composeMonday(letter: MondayLetter, origin: string): MessageContent {
  const { language, recipientName, tenantName, insteadOf, fromOn, counts, lines } = letter;
  const say = mondayTexts[language];
  return {
    language,
    isDigest: true,
    subject: say.subject(counts),
    greeting: recipientName === null ? null : reminderTexts[language].greeting(oneLine(recipientName)),
    insteadOf: insteadOf && reminderTexts[language].insteadOf(insteadOf),
    intro: say.intro(counts, fromOn, lines.length),
    lines: lines.map((line) => lineOf(language, line, origin)),
    action: actionOf(letter, origin),
    footer: say.footer(oneLine(tenantName)),
  };
}

function lineOf(
  language: Language,
  { kind, title, path, clinicName, dueOn, daysLeft }: MondayLine,
  origin: string,
): MessageLine {
  const say = reminderTexts[language];
  return {
    title: oneLine(title),
    clinicName: oneLine(clinicName),
    dueOn,
    dateName: say.kinds[kind].date,
    daysLeft: say.daysLeft(kind, daysLeft),
    why: null,
    toDo: firstSentence(say.kinds[kind].toDo),
    url: linkTo(origin, path),
  };
}

/** A digest has many lines, and each says only the next thing to do. */
const firstSentence = (text: string): string => /^.*?[。.](?=\s|[^\s]|$)/u.exec(text)?.[0] ?? text;

function actionOf({ language, role, onlyClinicId }: MondayLetter, origin: string): MessageContent['action'] {
  const { open } = mondayTexts[language];
  if (onlyClinicId !== null) return { label: open.clinic, url: linkTo(origin, `/clinics/${onlyClinicId}`) };
  return role === 'consultant'
    ? { label: open.portfolio, url: linkTo(origin, '/') }
    : { label: open.clinics, url: linkTo(origin, '/clinics') };
}
