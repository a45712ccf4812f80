import type { Day } from '@mamori/platform';

/** Whether a day lies more than twelve months back; the same day of last year does not. */
export const isOverAYearAgo = (day: Day, today: Day): boolean =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` < today;
