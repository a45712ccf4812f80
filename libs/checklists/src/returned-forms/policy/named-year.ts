import { fold } from '@mamori/editions';

/** 令和8年度 → 2026; null where no year is named. */
export function yearOf(text: string): number | null {
  const era = /令和 ?(元|\d{1,2}) ?年度/u.exec(fold(text));
  if (era) return 2018 + (era[1] === '元' ? 1 : Number(era[1]));
  const western = /(?:FY|)(20\d\d)(?: ?年度|$)/u.exec(fold(text));
  return western ? Number(western[1]) : null;
}
