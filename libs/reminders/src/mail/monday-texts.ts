import { formatDay, type Day, type Language } from '@mamori/platform';

export interface MondayCounts {
  /** Clinics that the reader looks after. */
  readonly clinics: number;
  readonly overdue: number;
  /** From the day of the digest on, seven days. */
  readonly thisWeek: number;
  readonly nextWeek: number;
}

interface MondayTexts {
  subject(counts: MondayCounts): string;
  /** What stands where the lines begin, or in their place. */
  intro(counts: MondayCounts, fromOn: Day, shown: number): string;
  readonly open: { readonly portfolio: string; readonly clinics: string; readonly clinic: string };
  footer(tenant: string): string;
}

const total = ({ overdue, thisWeek, nextWeek }: MondayCounts) => overdue + thisWeek + nextWeek;

const ja: MondayTexts = {
  subject: ({ overdue, thisWeek, nextWeek }) => {
    if (overdue + thisWeek > 0) return `【守り】今週のまとめ: 過ぎている期限${overdue}件・今週の期限${thisWeek}件`;
    return nextWeek > 0 ? `【守り】今週のまとめ: 来週の期限${nextWeek}件` : '【守り】今週のまとめ: 期限はありません';
  },
  intro: (counts, fromOn, shown) => {
    const { clinics, overdue, thisWeek, nextWeek } = counts;
    const about = `担当する医療機関${clinics}件の、${formatDay(fromOn, 'ja')}からのまとめです。`;
    if (total(counts) === 0)
      return `${about}過ぎている期限も、今週と来週の期限もありません。このまとめは、することがない週にも届きます。届かない週があれば、送信に問題があるかもしれませんので、管理者に知らせてください。`;
    const figures = `過ぎている期限${overdue}件、今週の期限${thisWeek}件、来週の期限${nextWeek}件です。`;
    const rest = total(counts) - shown;
    return `${about}${figures}${rest > 0 ? `近いものから${shown}件を載せています。` : ''}`;
  },
  open: { portfolio: '担当の医療機関を見る', clinics: '医療機関の一覧を開く', clinic: '医療機関のページを開く' },
  footer: (tenant) =>
    `このまとめは、${tenant}が使っている「守り」が毎週送っています。返信は届きません。要らないときは「守り」の「自分の受け取り方」で止められます。`,
};

const of = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
const en: MondayTexts = {
  subject: ({ overdue, thisWeek, nextWeek }) => {
    if (overdue + thisWeek > 0) return `[Mamori] Your week: ${overdue} overdue, ${thisWeek} due this week`;
    return nextWeek > 0 ? `[Mamori] Your week: ${nextWeek} due next week` : '[Mamori] Your week: nothing is due';
  },
  intro: (counts, fromOn, shown) => {
    const { clinics, overdue, thisWeek, nextWeek } = counts;
    const about = `This is the week from ${formatDay(fromOn, 'en')} of the ${of(clinics, 'clinic')} that you look after.`;
    if (total(counts) === 0)
      return `${about} Nothing is overdue, and nothing is due this week or the next. This digest comes in such weeks as well: should it fail to come, please tell your administrator, because something may be wrong with sending.`;
    const figures = `${of(overdue, 'date')} overdue, ${thisWeek} due this week, ${nextWeek} due next week.`;
    const rest = total(counts) - shown;
    return `${about} ${figures}${rest > 0 ? ` The nearest ${shown} stand here.` : ''}`;
  },
  open: { portfolio: 'See your clinics', clinics: 'Open the list of clinics', clinic: 'Open the clinic’s page' },
  footer: (tenant) =>
    `Mamori sends this digest every week for ${tenant}. Replies do not arrive. You can stop it in Mamori under “What I receive”.`,
};

export const mondayTexts: Readonly<Record<Language, MondayTexts>> = { ja, en };
