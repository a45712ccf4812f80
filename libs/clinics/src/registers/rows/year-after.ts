import { type Day, isDay } from '@mamori/platform';

/** The same day a year later; the 28th for a 29th of February. */
export function yearAfter(day: Day): Day {
  const year = String(Number(day.slice(0, 4)) + 1);
  const same = `${year}${day.slice(4)}`;
  return isDay(same) ? same : `${year}-02-28`;
}
