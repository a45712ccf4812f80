import type { Day } from '@mamori/platform';
import { yearAfter } from './year-after';

/** Whether a day lies more than twelve months back; the same day of last year does not. */
export const isOverAYearAgo = (day: Day, today: Day): boolean => yearAfter(day) < today;
