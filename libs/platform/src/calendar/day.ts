/** A calendar day in Japan, `YYYY-MM-DD`. Days sort and compare as plain strings. */
export type Day = string;

const msPerDay = 86_400_000;
// Japan has kept UTC+9 without summer time since 1952, so no time zone table is needed.
const jstOffsetMs = 9 * 3_600_000;

const midnightUtc = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Whether the text is a day that exists, written `YYYY-MM-DD`: years 0001 to 9999, so 2027-02-29 is none. */
export function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = midnightUtc(text);
  // A date parser may roll 02-30 over into March; only a day that comes back unchanged exists.
  return !Number.isNaN(ms) && iso(ms) === text;
}

/** The day so many calendar days later, or earlier when negative. Throws RangeError on what is no day or leaves year 9999. */
export function addDays(day: Day, days: number): Day {
  const moved = midnightUtc(checked(day)) + days * msPerDay;
  if (!Number.isInteger(days) || Number.isNaN(new Date(moved).getTime()))
    throw new RangeError(`no day: ${day} + ${days}`);
  return checked(iso(moved));
}

/** Calendar days from the first to the second: 1 from today to tomorrow, negative backwards, 0 on the same day. */
export function daysBetween(from: Day, to: Day): number {
  return (midnightUtc(checked(to)) - midnightUtc(checked(from))) / msPerDay;
}

/** Order of two days for sorting: below 0 when the first comes earlier, 0 when they are one day. */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(midnightUtc(checked(day))).getUTCDay();
}

/** The calendar day in Japan at an instant, whatever the time zone of the machine. */
export function toJstDay(instant: Date): Day {
  return iso(instant.getTime() + jstOffsetMs);
}

function checked(day: Day): Day {
  if (!isDay(day)) throw new RangeError(`no day: ${day}`);
  return day;
}
