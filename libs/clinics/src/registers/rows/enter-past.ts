import type { Day, DayField, Entered } from '@mamori/platform';

/** A day on which something happened: today or before, or null for none. */
export function enterPast(entered: Entered, given: string | null | undefined, today: Day, what: DayField): Day | null {
  const day = entered.day(given, what);
  if (day === null || day <= today) return day;
  entered.refuse(what.field, `${what.ja}は今日までの日付にしてください。`, `${what.en}: cannot be later than today.`);
  return null;
}
