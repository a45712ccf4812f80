import type { AnswerValue } from '@mamori/checklists';
import type { TaskStatus } from '../schema.gen';

/** How the task of an item ends when the item's answer is no longer いいえ. The note is kept with the task, in Japanese. */
export function endingFor(value: Exclude<AnswerValue, 'no'> | null): {
  readonly status: TaskStatus;
  readonly closingNote: string;
} {
  switch (value) {
    case 'yes':
      return { status: 'done', closingNote: 'チェックリストの回答が「はい」に変わったため' };
    case 'planned':
      return { status: 'done', closingNote: 'チェックリストの回答が「実装予定」に変わったため' };
    case 'not_applicable':
      return { status: 'done', closingNote: 'チェックリストの回答が「対象外」に変わったため' };
    case null:
      return { status: 'dropped', closingNote: 'チェックリストの回答が取り消されたため' };
  }
}
