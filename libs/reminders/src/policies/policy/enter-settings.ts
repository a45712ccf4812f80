import { daysBetween, Entered, type InvalidEntry, isDay } from '@mamori/platform';
import { minutesOfQuiet } from '../../policy/plan/quiet-hours';
import type { ReminderSettings } from '../../policy/plan/policy-in-force';
import type { SaveReminderSettingsInput } from '../../schema.gen';
import { isTimeOfDay } from './enter-policy';

/** A break without end would leave no open day to tell people on. */
const LONGEST_BREAK_DAYS = 31;
const LONGEST_QUIET_HOURS = 16;
const LONGEST_WAIT_MINUTES = 24 * 60;

interface Span {
  readonly from: string;
  readonly until: string;
}

/** Reads the settings as somebody entered them, or the first thing to put right. */
export function enterSettings(given: SaveReminderSettingsInput): ReminderSettings | InvalidEntry {
  const entered = new Entered();
  const newYear = enterBreak(entered, given);
  const quiet = enterQuiet(entered, given);
  const { fallbackMinutes, mondayDigest } = given;
  if (fallbackMinutes < 1 || fallbackMinutes > LONGEST_WAIT_MINUTES)
    entered.refuse(
      'fallbackMinutes',
      `メールに切り替えるまでの時間は、1分から${LONGEST_WAIT_MINUTES}分までにしてください。`,
      `Minutes before mail goes instead: 1 to ${LONGEST_WAIT_MINUTES}, please.`,
    );
  const { saturdaysClosed: saturdays, sundaysClosed: sundays, holidaysClosed: holidays } = given;
  return entered.fault ?? { closed: { saturdays, sundays, holidays, newYear }, quiet, mondayDigest, fallbackMinutes };
}

function enterBreak(entered: Entered, given: SaveReminderSettingsInput): Span | null {
  const span = bothOrNone(given.newYearFrom, given.newYearUntil);
  if (span === null) return null;
  const refuse = (field: string, ja: string, en: string) => {
    entered.refuse(field, ja, en);
    return null;
  };
  for (const [field, day] of [
    ['newYearFrom', span.from],
    ['newYearUntil', span.until],
  ] as const)
    if (!isDayOfYear(day))
      return refuse(
        field,
        '年末年始は、実在する月日を入れてください。',
        'New Year break: please enter a month and a day that exist.',
      );
  return lengthOf(span) <= LONGEST_BREAK_DAYS
    ? span
    : refuse(
        'newYearUntil',
        `年末年始の休みは${LONGEST_BREAK_DAYS}日までにしてください。`,
        `New Year break: ${LONGEST_BREAK_DAYS} days at most, please.`,
      );
}

function enterQuiet(entered: Entered, given: SaveReminderSettingsInput): Span | null {
  const span = bothOrNone(given.quietFrom, given.quietUntil);
  if (span === null) return null;
  const wrong = [
    ['quietFrom', span.from],
    ['quietUntil', span.until],
  ].find(([, time]) => time !== undefined && !isTimeOfDay(time));
  if (wrong)
    entered.refuse(
      wrong[0] ?? 'quietFrom',
      '送らない時間は「20:00」の形で入力してください。',
      'Quiet hours: please enter them as 20:00.',
    );
  else if (span.from === span.until || minutesOfQuiet(span.from, span) > LONGEST_QUIET_HOURS * 60)
    entered.refuse(
      'quietUntil',
      `送らない時間は${LONGEST_QUIET_HOURS}時間までにしてください。`,
      `Quiet hours: ${LONGEST_QUIET_HOURS} hours at most, please.`,
    );
  return span;
}

const bothOrNone = (from: string | null | undefined, until: string | null | undefined): Span | null =>
  from || until ? { from: from ?? '', until: until ?? '' } : null;

/** A month and a day of some year, `MM-DD`; a leap year has them all. */
const isDayOfYear = (text: string): boolean => isDay(`2028-${text}`);

/** Days from the first to the last, both counted; a break may run over the end of the year. */
function lengthOf({ from, until }: Span): number {
  return daysBetween(`2028-${from}`, `${from <= until ? 2028 : 2029}-${until}`) + 1;
}
