import { addDays, type Day, weekdayOf } from '@mamori/platform';
import { type ClosedDays, openDay } from './open-days';

/** When the digest of the week goes out, `HH:MM` in Japan. */
export const MONDAY_AT = '08:30';

const DAYS_OF_WEEK = 7;

/** Who gets the digest of the week: those who answer for clinics day by day. */
export const mondayRoles = ['consultant', 'clinic_manager'] as const;

/** The day on which the digest of a day's week goes out: its Monday, or the first open day after it. */
export function digestDay(day: Day, closed: ClosedDays): Day {
  return openDay(addDays(day, -((weekdayOf(day) + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK)), 'after', closed);
}

/** Every day between the two, both included, on which a digest goes out, in order. */
export function digestDays(fromOn: Day, untilOn: Day, closed: ClosedDays): readonly Day[] {
  const days = new Set<Day>();
  // A week that is closed altogether hands its digest to the next one.
  for (
    let day = addDays(fromOn, -DAYS_OF_WEEK);
    day <= addDays(untilOn, DAYS_OF_WEEK);
    day = addDays(day, DAYS_OF_WEEK)
  )
    days.add(digestDay(day, closed));
  return [...days].filter((day) => fromOn <= day && day <= untilOn);
}
