import holidayJp from '@holiday-jp/holiday_jp';
import type { Day } from './day';
import { addDays, weekdayOf } from './day';

// Looked up by the day's text: the package's own isHoliday(Date) answers in the time zone of the machine.
const holidays = new Map<Day, { readonly name: string; readonly name_en: string }>(Object.entries(holidayJp.holidays));

/** Holidays are known from 1970 to this day; later days count as ordinary ones. */
export const holidaysKnownUntilOn: Day = '2050-12-31';

/**
 * Whether the day is a national holiday, substitute holidays (振替休日) and days between two holidays (国民の休日) included.
 * Source: 国民の祝日に関する法律(昭和23年法律第178号); equinoxes after next year are the astronomers' forecast.
 */
export function isHoliday(day: Day): boolean {
  return holidays.has(day);
}

/** Name of the national holiday, or null on other days. */
export function holidayName(day: Day, language: 'ja' | 'en'): string | null {
  const holiday = holidays.get(day);
  if (!holiday) return null;
  return language === 'ja' ? holiday.name : holiday.name_en;
}

/**
 * Whether public offices work on the day: not Saturday, Sunday, a national holiday, or 12-29 to 01-03.
 * Source: 行政機関の休日に関する法律(昭和63年法律第91号)1条.
 */
export function isBusinessDay(day: Day): boolean {
  const weekday = weekdayOf(day);
  const monthAndDate = day.slice(5);
  const isNewYearBreak = monthAndDate >= '12-29' || monthAndDate <= '01-03';
  return weekday !== 0 && weekday !== 6 && !isNewYearBreak && !isHoliday(day);
}

/** The day itself when it is a business day, else the first one after it. */
export function businessDayOnOrAfter(day: Day): Day {
  return isBusinessDay(day) ? day : nextBusinessDay(day);
}

/** The day itself when it is a business day, else the last one before it. */
export function businessDayOnOrBefore(day: Day): Day {
  return isBusinessDay(day) ? day : previousBusinessDay(day);
}

/** The first business day after the day. */
export function nextBusinessDay(day: Day): Day {
  return addBusinessDays(day, 1);
}

/** The last business day before the day. */
export function previousBusinessDay(day: Day): Day {
  return addBusinessDays(day, -1);
}

/** The business day so many business days after the day, or before it when negative; 0 leaves the day as it is, holiday or not. */
export function addBusinessDays(day: Day, businessDays: number): Day {
  if (!Number.isInteger(businessDays)) throw new RangeError(`not a number of days: ${businessDays}`);
  const step = businessDays < 0 ? -1 : 1;
  let moved = day;
  for (let left = Math.abs(businessDays); left > 0;) {
    moved = addDays(moved, step);
    if (isBusinessDay(moved)) left -= 1;
  }
  return moved;
}
