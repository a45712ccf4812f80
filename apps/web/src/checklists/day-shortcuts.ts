import { daysBetween } from '../ui/dates';

/** The same day some months on; the last day of a shorter month. Days are 'YYYY-MM-DD'. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

export interface DayShortcut {
  /** Months from today, or `latest` for the last day allowed. */
  readonly id: 1 | 3 | 'latest';
  readonly day: string;
}

/** Days that many people mean, one press away: in one month, in three, and the last day allowed. None once that has passed. */
export function dayShortcuts(today: string, latestOn: string): readonly DayShortcut[] {
  if (daysBetween(today, latestOn) < 0) return [];
  const months: readonly DayShortcut[] = [
    { id: 1, day: monthsAfter(today, 1) },
    { id: 3, day: monthsAfter(today, 3) },
  ];
  return [...months.filter(({ day }) => day < latestOn), { id: 'latest', day: latestOn }];
}
