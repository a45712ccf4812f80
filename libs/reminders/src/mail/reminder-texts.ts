import { type Language, oneLine } from '@mamori/platform';
import { channelNames } from '../channels/channel-names';
import type { FailedWay } from '../messages/claimed-message';
import type { EscalatedLevel } from '../policy/plan/escalation';
import type { DeadlineKind } from '../schema.gen';

/** What a reminder says about one kind of deadline. */
interface KindTexts {
  /** What the date is called. */
  readonly date: string;
  /** One sentence or two: what the reader is to do. */
  readonly toDo: string;
}

export interface ReminderTexts {
  readonly kinds: Readonly<Record<DeadlineKind, KindTexts>>;
  /** How far away the day is: 7, 0 for today, -1 for yesterday. */
  daysLeft(kind: DeadlineKind, days: number): string;
  /** `what` in a few words, as あと7日; without a clinic for what belongs to the consultancy itself. */
  subject(what: string, title: string, clinic: string | null): string;
  subjectOfMany(count: number, title: string): string;
  intro(count: number): string;
  greeting(recipient: string): string;
  /** That a mail comes in place of another message, and of which. */
  insteadOf(failed: FailedWay): string;
  /** Why somebody at each level is told of what the people before them were told already. */
  readonly escalated: Readonly<Record<EscalatedLevel, string>>;
  readonly open: string;
  readonly openAll: string;
  footer(tenant: string): string;
}

/** A visit, a drill and a training take place on their day; the others have to be done by it. */
const isEvent = (kind: DeadlineKind) =>
  kind === 'inspection' || kind === 'drill' || kind === 'training' || kind === 'system_renewal';

const ja: ReminderTexts = {
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
    target_date: {
      date: '目標日',
      toDo: '「いいえ」の項目を確かめてください。できていたら答えを「はい」に変え、間に合わないときは目標日を見直してください。',
    },
    system_plan: {
      date: '二要素認証の予定日',
      toDo: '二要素認証の導入が予定どおりかを、事業者に確かめてください。済んだら、状態を「対応済み」に変えてください。',
    },
    system_renewal: {
      date: '更新の予定日',
      toDo: '更新に合わせて二要素認証などを入れられるよう、事業者と見積もりや日程を確かめてください。',
    },
    evidence_expiry: {
      date: '証拠の有効期限',
      toDo: '新しい証拠（書類や画面の写しなど）を用意して、チェックリストに付けてください。',
    },
    account_review: {
      date: 'アカウントの棚卸しの予定日',
      toDo: '退職した人のアカウントや、使われていないアカウントが残っていないかを確かめてください。済んだら、棚卸しの記録に書いてください。',
    },
    invitation_expiry: {
      date: '招待の期限',
      toDo: '招待した方がまだ登録していません。ご本人に確かめて、必要なら招待を送り直してください。',
    },
    edition_target_end: {
      date: '目標日の上限',
      toDo: 'まだ答えていない項目と「いいえ」の項目を確かめて、この日までにチェックリストを仕上げてください。',
    },
  },
  daysLeft(kind, days) {
    if (days > 0) return `あと${days}日`;
    if (days === 0) return isEvent(kind) ? '今日' : '今日まで';
    return isEvent(kind) ? `${-days}日過ぎました` : `${-days}日過ぎています`;
  },
  subject: (what, title, clinic) => `【守り】${what}: 「${title}」${clinic === null ? '' : ` (${clinic})`}`,
  subjectOfMany: (count, title) => `【守り】お知らせ${count}件: 「${title}」ほか`,
  intro: (count) =>
    count === 1 ? 'お知らせがあります。' : `お知らせが${count}件あります。日付の早い順に並んでいます。`,
  greeting: (recipient) => `${recipient} 様`,
  insteadOf: ({ channel, room }) =>
    `${channelNames.ja[channel]}${room === null ? 'で' : `の「${oneLine(room)}」に`}届いたことを確かめられなかったため、代わりにこのメールでお知らせしています。`,
  escalated: {
    clinic_manager: '前のお知らせから動きがないため、医療機関の管理者にもお知らせしています。',
    consultant: '前のお知らせから動きがないため、担当のコンサルタントにもお知らせしています。',
    tenant_admin: '前のお知らせから動きがないため、会社の責任者・管理者にもお知らせしています。',
  },
  open: '守りで開く',
  openAll: '守りでお知らせを開く',
  footer: (tenant) =>
    `このお知らせは、${tenant}が使っている「守り」が自動で送っています。返信は届きません。同じお知らせは「守り」の画面でも読めます。`,
};

const en: ReminderTexts = {
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
    target_date: {
      date: 'Target date',
      toDo: 'Please look at the item answered “No”. If it is in place, change the answer; if there is not enough time, set another target date.',
    },
    system_plan: {
      date: 'Two-factor sign-in planned for',
      toDo: 'Please ask the vendor whether two-factor sign-in comes as planned. Once it is done, set its state to “In place”.',
    },
    system_renewal: {
      date: 'Renewal planned for',
      toDo: 'Please settle quotation and schedule with the vendor, so that two-factor sign-in and the like can come with the renewal.',
    },
    evidence_expiry: {
      date: 'Evidence good until',
      toDo: 'Please prepare new evidence, such as a document or a picture of a screen, and attach it to the checklist.',
    },
    account_review: {
      date: 'Accounts to be reviewed by',
      toDo: 'Please look for accounts of people who left and accounts that nobody uses. Then add the review to the record.',
    },
    invitation_expiry: {
      date: 'Invitation ends',
      toDo: 'The person has not joined yet. Please ask them, and send the invitation again if it is still wanted.',
    },
    edition_target_end: {
      date: 'Latest target date',
      toDo: 'Please look through the items that are still open and finish the checklist by this day.',
    },
  },
  daysLeft(kind, days) {
    const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
    if (days > 0) return `${count} left`;
    if (days === 0) return isEvent(kind) ? 'Today' : 'Due today';
    return isEvent(kind) ? `${count} ago` : `${count} overdue`;
  },
  subject: (what, title, clinic) => `[Mamori] ${what}: “${title}”${clinic === null ? '' : ` (${clinic})`}`,
  subjectOfMany: (count, title) => `[Mamori] ${count} notices: “${title}” and more`,
  intro: (count) => (count === 1 ? 'There is a notice for you.' : `There are ${count} notices, earliest date first.`),
  greeting: (recipient) => `Dear ${recipient},`,
  insteadOf: ({ channel, room }) =>
    `This mail comes in place of the ${channelNames.en[channel]}${room === null ? '' : ` to “${oneLine(room)}”`}, which may not have arrived.`,
  escalated: {
    clinic_manager: 'Nothing has been done since the last reminder, so you are told as the manager of the clinic.',
    consultant: 'Nothing has been done since the last reminder, so you are told as the clinic’s consultant.',
    tenant_admin:
      'Nothing has been done since the last reminder, so you are told as an administrator of the consultancy.',
  },
  open: 'Open in Mamori',
  openAll: 'Open the notices in Mamori',
  footer: (tenant) =>
    `This was sent automatically by Mamori, which ${tenant} uses. Replies are not read. You find the same notice in Mamori.`,
};

/** Everything that a reminder says besides names and dates, in the reader's language. */
export const reminderTexts: Readonly<Record<Language, ReminderTexts>> = { ja, en };
