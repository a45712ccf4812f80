import { eraDay, formatDay, type Lang } from '../ui/dates';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'Asia/Tokyo' });

/** When something was published: a day, or a month where the day is not known, 2026年6月（令和8年6月）. */
export function formatPublished(published: string, lang: Lang): string {
  if (published.length !== '2026-06'.length) return formatDay(published, lang);
  const first = `${published}-01`;
  if (lang === 'en') return month.format(new Date(`${first}T12:00:00+09:00`));
  return `${Number(published.slice(0, 4))}年${Number(published.slice(5))}月（${eraDay(first).replace(/1日$/u, '')}）`;
}
