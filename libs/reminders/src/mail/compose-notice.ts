import { type Language, oneLine, shortened } from '@mamori/platform';
import type { DeadlineKind, NoticeKind } from '../schema.gen';
import { linkTo, SUBJECT_CLINIC, SUBJECT_TITLE, type WrittenMail, writeMail } from './mail-page';
import { reminderTexts } from './reminder-texts';

type MailedKind = Exclude<NoticeKind, DeadlineKind>;

/** What a mail about a notice without a date tells, and whom. All texts are as people entered them. */
export interface NoticeLetter {
  readonly language: Language;
  readonly recipientName: string;
  readonly tenantName: string;
  readonly clinicName: string;
  readonly kind: MailedKind;
  readonly title: string;
  /** Where in the product the thing is, from the first slash. */
  readonly path: string;
}

interface KindTexts {
  readonly subject: (title: string, clinic: string) => string;
  readonly toDo: string;
}

const texts: Readonly<Record<Language, Readonly<Record<MailedKind, KindTexts>>>> = {
  ja: {
    question_asked: {
      subject: (title, clinic) => `【守り】質問が届いています: 「${title}」 (${clinic})`,
      toDo: 'チェックリストのこの項目について、質問が届いています。開いて、分かることを答えてください。答えは質問した人が確かめてから、チェックリストに入ります。',
    },
    answer_proposed: {
      subject: (title, clinic) => `【守り】質問の答えが届きました: 「${title}」 (${clinic})`,
      toDo: 'この項目についての質問に、答えが届きました。開いて確かめ、よければ採用してください。採用するまで、チェックリストの回答は変わりません。',
    },
  },
  en: {
    question_asked: {
      subject: (title, clinic) => `[Mamori] A question for you: “${title}” (${clinic})`,
      toDo: 'Somebody has a question for you about this line of the checklist. Please open it and answer what you know. Whoever asked looks at your answer before it goes into the checklist.',
    },
    answer_proposed: {
      subject: (title, clinic) => `[Mamori] Your question was answered: “${title}” (${clinic})`,
      toDo: 'Your question about this line has an answer. Please open it and, if it is right, accept it. The checklist stays as it is until then.',
    },
  },
};

export const isNoticeLetter = <T extends { readonly kind: NoticeKind }>(
  letter: T | NoticeLetter,
): letter is NoticeLetter => letter.kind in texts.ja;

/**
 * Writes the mail of a notice: what it is about, what to do, and one link. Nothing of questions or answers but the title.
 * `origin` is the address of the product without a path.
 */
export function composeNotice(letter: NoticeLetter, origin: string): WrittenMail {
  const { brand, open, greeting, footer } = reminderTexts[letter.language];
  const { subject, toDo } = texts[letter.language][letter.kind];
  const title = oneLine(letter.title);
  const clinic = oneLine(letter.clinicName);
  return {
    subject: subject(shortened(title, SUBJECT_TITLE), shortened(clinic, SUBJECT_CLINIC)),
    ...writeMail({
      language: letter.language,
      brand,
      greeting: greeting(oneLine(letter.recipientName)),
      clinic,
      title,
      facts: [],
      urgent: null,
      toDo,
      open,
      link: linkTo(origin, letter.path),
      footer: footer(oneLine(letter.tenantName)),
    }),
  };
}
