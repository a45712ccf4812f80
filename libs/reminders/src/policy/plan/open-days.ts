import { addDays, type Day, isHoliday, weekdayOf } from '@mamori/platform';

/** On which days people are left in peace; a consultancy chooses. */
export interface ClosedDays {
  readonly saturdays: boolean;
  readonly sundays: boolean;
  /** National holidays, substitute holidays included. */
  readonly holidays: boolean;
  /** First and last day of the break around New Year, as `MM-DD`; null for none. */
  readonly newYear: { readonly from: string; readonly until: string } | null;
}

/** Saturdays stay open: many clinics see patients then. The break is that of public offices, 行政機関の休日に関する法律1条. */
export const usualClosedDays: ClosedDays = {
  saturdays: false,
  sundays: true,
  holidays: true,
  newYear: { from: '12-29', until: '01-03' },
};

export function isClosed(day: Day, closed: ClosedDays): boolean {
  const weekday = weekdayOf(day);
  if (closed.sundays && weekday === 0) return true;
  if (closed.saturdays && weekday === 6) return true;
  if (closed.holidays && isHoliday(day)) return true;
  return closed.newYear !== null && liesWithin(day.slice(5), closed.newYear);
}

/** The day itself when it is open, else the nearest open day in that direction. */
export function openDay(day: Day, direction: 'before' | 'after', closed: ClosedDays): Day {
  let moved = day;
  while (isClosed(moved, closed)) moved = addDays(moved, direction === 'before' ? -1 : 1);
  return moved;
}

/** A break may run over the end of the year. */
function liesWithin(monthAndDate: string, { from, until }: { readonly from: string; readonly until: string }): boolean {
  return from <= until ? from <= monthAndDate && monthAndDate <= until : from <= monthAndDate || monthAndDate <= until;
}
