import type { Language } from '@mamori/platform';
import type { DeadlineKind, NoticeKind } from '../schema.gen';

/** Kinds of notices that have no date. */
export type UndatedKind = Exclude<NoticeKind, DeadlineKind>;

interface UndatedTexts {
  /** What happened, in a few words. */
  readonly what: string;
  /** One sentence or two: what the reader is to do. */
  readonly toDo: string;
}

/** What a message says of a notice without a date, in the reader's language. */
export const noticeTexts: Readonly<Record<Language, Readonly<Record<UndatedKind, UndatedTexts>>>> = {
  ja: {
    question_asked: {
      what: '質問が届いています',
      toDo: 'チェックリストのこの項目について、質問が届いています。開いて、分かることを答えてください。答えは質問した人が確かめてから、チェックリストに入ります。',
    },
    answer_proposed: {
      what: '質問の答えが届きました',
      toDo: 'この項目についての質問に、答えが届きました。開いて確かめ、よければ採用してください。採用するまで、チェックリストの回答は変わりません。',
    },
  },
  en: {
    question_asked: {
      what: 'A question for you',
      toDo: 'Somebody has a question for you about this line of the checklist. Please open it and answer what you know. Whoever asked looks at your answer before it goes into the checklist.',
    },
    answer_proposed: {
      what: 'Your question was answered',
      toDo: 'Your question about this line has an answer. Please open it and, if it is right, accept it. The checklist stays as it is until then.',
    },
  },
};

export const isUndated = (kind: NoticeKind): kind is UndatedKind => kind in noticeTexts.ja;
