import type { Day } from './day';
import { isDay } from './day';

export type Era = (typeof eras)[number];

/**
 * The eras with the day each began, newest first; 明治 only from the day Japan took over the Gregorian calendar (明治6年).
 * Source: 元号法(昭和54年法律第43号); 元号を改める政令(平成31年政令第143号, 昭和64年政令第1号).
 */
export const eras = [
  { name: '令和', letter: 'R', firstOn: '2019-05-01', yearZero: 2018 },
  { name: '平成', letter: 'H', firstOn: '1989-01-08', yearZero: 1988 },
  { name: '昭和', letter: 'S', firstOn: '1926-12-25', yearZero: 1925 },
  { name: '大正', letter: 'T', firstOn: '1912-07-30', yearZero: 1911 },
  { name: '明治', letter: 'M', firstOn: '1873-01-01', yearZero: 1867 },
] as const;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Era and year of a day; null before 1873, when no 和暦 day matches a Gregorian one. */
export function warekiOf(day: Day): { readonly era: Era; readonly year: number } | null {
  const era = eras.find(({ firstOn }) => firstOn <= day);
  return era ? { era, year: Number(day.slice(0, 4)) - era.yearZero } : null;
}

/** Era and year of a day as written: 令和9年, 令和元年 for a first year. Null before 1873. */
export function warekiYear(day: Day): string | null {
  const wareki = warekiOf(day);
  return wareki && `${wareki.era.name}${wareki.year === 1 ? '元' : wareki.year}年`;
}

/** 令和9年4月1日; 令和元年 for a first year. Before 1873 the Gregorian year stands instead. */
export function formatWareki(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${warekiYear(day) ?? `${year}年`}${month}月${date}日`;
}

/** A day as people read it: 「令和9年4月1日（2027年）」 in Japanese, “April 1, 2027” in English. */
export function formatDay(day: Day, language: 'ja' | 'en'): string {
  const { year, month, date } = partsOf(day);
  if (language === 'en') return `${months[month - 1]} ${date}, ${year}`;
  return warekiOf(day) ? `${formatWareki(day)}（${year}年）` : formatWareki(day);
}

function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  if (!isDay(day)) throw new RangeError(`no day: ${day}`);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}
