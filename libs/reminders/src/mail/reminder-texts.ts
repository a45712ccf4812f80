import { type Day, formatDay, type Language } from '@mamori/platform';
import type { DeadlineKind } from '../schema.gen';

/** What a reminder says about one kind of deadline. */
interface KindTexts {
  /** What the date is called. */
  readonly date: string;
  /** One sentence or two: what the reader is to do. */
  readonly toDo: string;
}

export interface ReminderTexts {
  readonly brand: string;
  readonly kinds: Readonly<Record<DeadlineKind, KindTexts>>;
  /** How far away the day is: 7, 0 for today, -1 for yesterday. */
  daysLeft(kind: DeadlineKind, days: number): string;
  subject(daysLeft: string, title: string, clinic: string): string;
  greeting(recipient: string): string;
  day(on: Day): string;
  readonly open: string;
  footer(tenant: string): string;
}

/** A visit, a drill and a training take place on their day; the others have to be done by it. */
const isEvent = (kind: DeadlineKind) => kind === 'inspection' || kind === 'drill' || kind === 'training';

const ja: ReminderTexts = {
  brand: '守り',
  kinds: {
    task_due: {
      date: '期日',
      toDo: '改善タスクを進めて、終わったら「完了」にしてください。間に合わないときは、期日か担当を変えてください。',
    },
    inspection: {
      date: '立入検査の日',
      toDo: 'チェックリストと残っている改善タスクを確かめて、当日に見せるものをそろえてください。',
    },
    inspection_documents: {
      date: '書類の提出期限',
      toDo: '立入検査の前に出す書類をそろえて、期限までに提出してください。',
    },
    two_factor: {
      date: '二要素認証の期限',
      toDo: 'システムの二要素認証の予定を確かめてください。済んだら、状態を「対応済み」に変えてください。',
    },
    restore_test: {
      date: '戻す試験の予定日',
      toDo: 'バックアップからデータを戻せるかを試してください。済んだら、試した日と結果をバックアップの記録に書いてください。',
    },
    bcp_review: {
      date: 'BCPの見直しの予定日',
      toDo: 'BCP（事業継続計画）を読みなおして、連絡先と手順が今も正しいかを確かめてください。済んだら、見直した日を記録してください。',
    },
    drill: {
      date: '訓練の予定日',
      toDo: '訓練の内容と参加する人を決めてください。終わったら、気づいたことを記録してください。',
    },
    training: {
      date: '研修の予定日',
      toDo: '研修の内容と参加する人を決めてください。終わったら、参加した人を記録してください。',
    },
  },
  daysLeft(kind, days) {
    if (days > 0) return `あと${days}日`;
    if (days === 0) return isEvent(kind) ? '今日' : '今日まで';
    return isEvent(kind) ? `${-days}日過ぎました` : `${-days}日過ぎています`;
  },
  subject: (daysLeft, title, clinic) => `【守り】${daysLeft}: 「${title}」 (${clinic})`,
  greeting: (recipient) => `${recipient} 様`,
  day: (on) => formatDay(on, 'ja'),
  open: '守りで開く',
  footer: (tenant) =>
    `このメールは、${tenant}が使っている「守り」が自動で送っています。返信は届きません。同じお知らせは「守り」の画面でも読めます。`,
};

const en: ReminderTexts = {
  brand: 'Mamori',
  kinds: {
    task_due: {
      date: 'Due',
      toDo: 'Please work on the remediation task and mark it as done. If there is not enough time, change its date or owner.',
    },
    inspection: {
      date: 'Day of the inspection',
      toDo: 'Please check the checklist and the open remediation tasks, and prepare what will be shown on the day.',
    },
    inspection_documents: {
      date: 'Documents due',
      toDo: 'Please prepare the documents for the inspection and hand them in by this day.',
    },
    two_factor: {
      date: 'Two-factor deadline',
      toDo: 'Please check the plan for two-factor sign-in on this system. Once it is done, set its state to “In place”.',
    },
    restore_test: {
      date: 'Restore test planned for',
      toDo: 'Please try to bring the data back from its backup. Then record the day and the result among the backups.',
    },
    bcp_review: {
      date: 'Plan to be reviewed by',
      toDo: 'Please read the continuity plan again and see whether contacts and steps are still right. Then record the day of the review.',
    },
    drill: {
      date: 'Day of the drill',
      toDo: 'Please settle what will be drilled and who takes part. Afterwards, record what was found.',
    },
    training: {
      date: 'Day of the training',
      toDo: 'Please settle the topic and who takes part. Afterwards, record who attended.',
    },
  },
  daysLeft(kind, days) {
    const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
    if (days > 0) return `${count} left`;
    if (days === 0) return isEvent(kind) ? 'Today' : 'Due today';
    return isEvent(kind) ? `${count} ago` : `${count} overdue`;
  },
  subject: (daysLeft, title, clinic) => `[Mamori] ${daysLeft}: “${title}” (${clinic})`,
  greeting: (recipient) => `Dear ${recipient},`,
  day: (on) => `${formatDay(on, 'en')} (${formatDay(on, 'ja')})`,
  open: 'Open in Mamori',
  footer: (tenant) =>
    `This mail was sent automatically by Mamori, which ${tenant} uses. Replies are not read. You find the same notice in Mamori.`,
};

/** Everything that a reminder says besides names and dates, in the reader's language. */
export const reminderTexts: Readonly<Record<Language, ReminderTexts>> = { ja, en };
