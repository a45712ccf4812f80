export type Lang = 'ja' | 'en';

const zone = { timeZone: 'Asia/Tokyo' } as const;
// Only dateStyle gives 令和元年; the numeric parts would give 令和1年.
const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { ...zone, dateStyle: 'long' });
const english = new Intl.DateTimeFormat('en-GB', { ...zone, day: 'numeric', month: 'short', year: 'numeric' });
const clock = new Intl.DateTimeFormat('ja-JP', { ...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const parts = new Intl.DateTimeFormat('sv-SE', { ...zone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** Noon in Japan: the same calendar day whatever the zone of the reader's machine. */
const noonOf = (day: string): Date => new Date(`${day}T12:00:00+09:00`);

/** 令和8年12月10日, for a 'YYYY-MM-DD' day. */
export const eraDay = (day: string): string => era.format(noonOf(day));

/** 2026/12/10 in Japanese, 10 Dec 2026 in English, for a 'YYYY-MM-DD' day. */
export const shortDay = (day: string, lang: Lang): string =>
  lang === 'ja' ? day.replaceAll('-', '/') : english.format(noonOf(day));

/** A day where it matters, as for deadlines: 2026/12/10（令和8年12月10日） in Japanese, 10 Dec 2026 in English. */
export const formatDay = (day: string, lang: Lang): string =>
  lang === 'ja' ? `${shortDay(day, lang)}（${eraDay(day)}）` : shortDay(day, lang);

/** 令和9年4月1日（2027年）, for the few days that are known by their era; English without the era. */
export const formatEraDay = (day: string, lang: Lang): string =>
  lang === 'ja' ? `${eraDay(day)}（${day.slice(0, 4)}年）` : shortDay(day, lang);

/** An instant as Japan's clocks show it: 2026/12/10 14:05. */
export const formatInstant = (instant: string, lang: Lang): string => {
  const at = new Date(instant);
  return `${shortDay(dayOf(at), lang)} ${clock.format(at)}`;
};

/** Only the time of day in Japan: 14:05. */
export const formatTime = (instant: string): string => clock.format(new Date(instant));

/** The calendar day in Japan at an instant, 'YYYY-MM-DD'. */
export const dayOf = (at: Date): string => parts.format(at);

/** Whole days from one 'YYYY-MM-DD' day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / 86_400_000);

/** The fiscal year, April to March, of a 'YYYY-MM-DD' day: the year in which it begins. */
export const fiscalYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0);

/** 令和8年度（2026年度） in Japanese, FY2026 in English, for the year in which the fiscal year begins. */
export const formatFiscalYear = (year: number, lang: Lang): string =>
  lang === 'ja' ? `${eraDay(`${year}-12-31`).replace(/年.*$/u, '')}年度（${year}年度）` : `FY${year}`;
