import type { Day } from './day';
import { warekiYear } from './wareki';

/**
 * The fiscal year (年度) a day lies in, named by the year of its April: 2026 for 2026-04-01 to 2027-03-31.
 * Source: 財政法11条, 地方自治法208条1項.
 */
export function fiscalYearOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < '04-01' ? year - 1 : year;
}

/** First day of a fiscal year: 2026 gives 2026-04-01. */
export function fiscalYearFirstOn(fiscalYear: number): Day {
  return `${fiscalYear}-04-01`;
}

/** Last day of a fiscal year: 2026 gives 2027-03-31. */
export function fiscalYearLastOn(fiscalYear: number): Day {
  return `${fiscalYear + 1}-03-31`;
}

/**
 * 「令和8年度（2026年度）」 in Japanese, “FY2026” in English.
 *
 * A fiscal year in which the era changed bears the new era as a whole: 2019 is 令和元年度.
 * Source: 「改元に伴う元号による年表示の取扱いについて」(平成31年4月1日 関係省庁連絡会議申合せ).
 */
export function fiscalYearLabel(fiscalYear: number, language: 'ja' | 'en'): string {
  if (language === 'en') return `FY${fiscalYear}`;
  const wareki = warekiYear(`${fiscalYear}-12-31`);
  return wareki ? `${wareki}度（${fiscalYear}年度）` : `${fiscalYear}年度`;
}
