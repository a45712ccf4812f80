import { type Day, type Language, oneLine, shortened } from '@mamori/platform';
import type { DeadlineKind } from '../schema.gen';
import { linkTo, SUBJECT_CLINIC, SUBJECT_TITLE, type WrittenMail, writeMail } from './mail-page';
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

/**
 * Writes the mail of a reminder: what, until when, what to do, and one link. Nothing of answers or findings but the title.
 * `origin` is the address of the product without a path.
 */
export function composeReminder(letter: ReminderLetter, origin: string): WrittenMail {
  const say = reminderTexts[letter.language];
  const { date, toDo } = say.kinds[letter.kind];
  const title = oneLine(letter.title);
  const clinic = oneLine(letter.clinicName);
  const daysLeft = say.daysLeft(letter.kind, letter.daysLeft);
  const { brand, open } = say;
  return {
    subject: say.subject(daysLeft, shortened(title, SUBJECT_TITLE), shortened(clinic, SUBJECT_CLINIC)),
    ...writeMail({
      language: letter.language,
      brand,
      greeting: say.greeting(oneLine(letter.recipientName)),
      clinic,
      title,
      facts: [`${date}: ${say.day(letter.dueOn)}`],
      urgent: daysLeft,
      toDo,
      open,
      link: linkTo(origin, letter.path),
      footer: say.footer(oneLine(letter.tenantName)),
    }),
  };
}
