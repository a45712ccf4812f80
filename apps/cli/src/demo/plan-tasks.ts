import type { TaskStatus } from '@mamori/tasks';
import { addDays, type Day } from '@mamori/platform';
import type { Random } from './random';

/** What becomes of a task that was born from a いいえ. */
export interface TaskFate {
  readonly status: TaskStatus;
  readonly closingNote: string | null;
  readonly comments: readonly string[];
}

const comments = [
  '院長に説明しました。来週までに担当者を決めてもらいます。（見本）',
  '業者に見積もりを依頼済み。返事を待っています。（見本）',
  '訪問時に一緒に確認する予定です。（見本）',
  '写真を送ってもらいました。あと1台です。（見本）',
  '職員会議で周知したとのこと。記録を待っています。（見本）',
] as const;
const closingNotes = ['訪問して確認しました。（見本）', '作成した文書を受け取りました。（見本）'] as const;

/** The first task of a clinic stays open, so that each unmet clinic has something to do. */
export function planFate(random: Random, index: number): TaskFate {
  const said = random.shuffled(comments).slice(0, random.between(0, 2));
  if (index > 0 && random.chance(0.35))
    return { status: 'done', closingNote: random.pick(closingNotes), comments: said };
  return { status: random.chance(0.45) ? 'doing' : 'open', closingNote: null, comments: said };
}

/** A task that somebody wrote by hand. */
export interface OwnTask {
  readonly title: string;
  readonly dueOn: Day;
}

const ownTasks: readonly (readonly [title: string, days: number])[] = [
  ['前回の立入検査の指摘事項を確認する（見本）', -12],
  ['保守契約書の写しを受け取る（見本）', -5],
  ['職員向けのパスワード研修の日程を決める（見本）', 9],
  ['予備のバックアップ媒体を用意してもらう（見本）', 21],
  ['受付の共用IDをやめる段取りを相談する（見本）', 34],
  ['訪問診療で使う端末の持ち出し記録を始める（見本）', 48],
];

/** Every fourth clinic has one; some of them are overdue on any day of the year. */
export function planOwnTask(index: number, today: Day): OwnTask | null {
  const task = index % 4 === 1 ? ownTasks[(index - 1) / 4] : undefined;
  return task ? { title: task[0], dueOn: addDays(today, task[1]) } : null;
}
