import { type Day, formatDay, formatWareki, type Language, weekdayOf } from '@mamori/platform';
import type { DeadlineKind } from '../schema.gen';

export interface CalendarTexts {
  readonly kinds: Readonly<Record<DeadlineKind, string>>;
  /** The calendar as a whole: of a clinic, or of the person. */
  calendar(owner: string): string;
  summary(kind: string, count: number, clinic: string | null): string;
  /** A line each. */
  description(on: Day, clinic: string | null, link: string): readonly string[];
}

const weekdayJa = (day: Day) => '日月火水木金土'.charAt(weekdayOf(day));
const count = (many: number, word: string) => (many === 1 ? '' : word);

const ja: CalendarTexts = {
  kinds: {
    task_due: '改善タスクの期限',
    inspection: '立入検査',
    inspection_documents: '立入検査の書類提出',
    two_factor: '二要素認証の期限',
    restore_test: 'バックアップから戻す試験',
    bcp_review: 'BCPの見直し',
    drill: '訓練',
    training: '研修',
    target_date: '「いいえ」の目標日',
    system_plan: '二要素認証の導入予定日',
    system_renewal: 'システムの更新予定日',
    evidence_expiry: '証拠の有効期限',
    account_review: 'アカウントの棚卸し',
    invitation_expiry: '招待の期限',
    edition_target_end: '年度のチェックリストの期限',
  },
  calendar: (owner) => `守り ${owner}`,
  summary: (kind, many, clinic) => `${kind}${count(many, `（${many}件）`)}${clinic ? ` ${clinic}` : ''}`,
  description: (on, clinic, link) => [
    `${formatWareki(on)}（${on.slice(0, 4)}年・${weekdayJa(on)}曜日）`,
    ...(clinic ? [clinic] : []),
    `くわしい内容は「守り」で見られます: ${link}`,
  ],
};

const en: CalendarTexts = {
  kinds: {
    task_due: 'Task due',
    inspection: 'Inspection',
    inspection_documents: 'Inspection papers due',
    two_factor: 'Two-factor date',
    restore_test: 'Restore test',
    bcp_review: 'Plan review',
    drill: 'Drill',
    training: 'Training',
    target_date: 'Target date of a “No”',
    system_plan: 'Two-factor sign-in planned',
    system_renewal: 'System renewal',
    evidence_expiry: 'Evidence expires',
    account_review: 'Account review',
    invitation_expiry: 'Invitation ends',
    edition_target_end: 'End of the year’s checklist',
  },
  calendar: (owner) => `Mamori ${owner}`,
  summary: (kind, many, clinic) => `${kind}${count(many, ` (${many})`)}${clinic ? ` – ${clinic}` : ''}`,
  description: (on, clinic, link) => [
    `${formatDay(on, 'en')} (${formatWareki(on)})`,
    ...(clinic ? [clinic] : []),
    `More in Mamori: ${link}`,
  ],
};

/** Everything that a calendar says: what kind of date, which clinic, which day. Nothing of titles, answers or people. */
export const calendarTexts: Readonly<Record<Language, CalendarTexts>> = { ja, en };
