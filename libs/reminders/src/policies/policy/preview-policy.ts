import { addDays, type Day, holidayName, type Language, toJstDay, weekdayOf } from '@mamori/platform';
import { levelOf } from '../../policy/plan/audience-of';
import { momentOf, occasionsOf, type PlannedOccasion } from '../../policy/plan/occasions';
import { type ClosedDays, isClosed } from '../../policy/plan/open-days';
import type { PolicyInForce, ReminderSettings } from '../../policy/plan/policy-in-force';
import { minutesOfQuiet } from '../../policy/plan/quiet-hours';
import type { AudienceLevel } from '../../policy/plan/reminder-policy';
import type { ReminderOccasion } from '../../schema.gen';

/** So many repeats show how it goes on. */
const REPEATS_SHOWN = 3;

/** On which occasions people would be told of a date by a policy, in order, as the planner decides them. */
export function previewPolicy(
  dueOn: Day,
  policy: PolicyInForce,
  { closed, quiet }: ReminderSettings,
  now: Date,
  language: Language,
): readonly ReminderOccasion[] {
  const wait = minutesOfQuiet(policy.at, quiet);
  let previousLevel: AudienceLevel | null = null;
  return firstOf(occasionsOf(dueOn, policy, closed)).map((occasion) => {
    const { tellOn, days, level, isLast, isRepeat } = occasion;
    previousLevel = levelOf({ level, escalates: policy.escalates, previousLevel, isMoving: false });
    const named = addDays(dueOn, -days);
    const isMoved = named !== tellOn;
    const waitsUntil = wait > 0 && quiet ? quiet.until : null;
    return {
      tellOn,
      at: policy.at,
      leavesOn: waitsUntil !== null && waitsUntil <= policy.at ? addDays(tellOn, 1) : tellOn,
      leavesAt: waitsUntil ?? policy.at,
      days,
      level,
      levelIfNothingHappens: previousLevel,
      movedFrom: isMoved ? named : null,
      closedBecause: isMoved ? whyClosed(named, closed, language) : null,
      isLast,
      isRepeat,
      isPast: isPast(occasion, policy, now),
    };
  });
}

/** The planned ones, and of the repeats, which may go on without end, the first. */
function firstOf(occasions: Iterable<PlannedOccasion>): readonly PlannedOccasion[] {
  const first: PlannedOccasion[] = [];
  for (const occasion of occasions) {
    first.push(occasion);
    if (first.filter(({ isRepeat }) => isRepeat).length === REPEATS_SHOWN) break;
  }
  return first;
}

/** Of the day itself people are told even when its hour has passed. */
const isPast = (occasion: PlannedOccasion, policy: PolicyInForce, now: Date): boolean =>
  momentOf(occasion, policy) <= now && (occasion.days !== 0 || occasion.tellOn < toJstDay(now));

function whyClosed(day: Day, closed: ClosedDays, language: Language): string {
  const [ja, en] = reasonOf(day, closed);
  return language === 'ja' ? ja : en;
}

function reasonOf(day: Day, closed: ClosedDays): readonly [ja: string, en: string] {
  const withoutBreak = { ...closed, newYear: null };
  if (!isClosed(day, withoutBreak)) return ['年末年始', 'the New Year break'];
  if (closed.holidays) {
    const [ja, en] = [holidayName(day, 'ja'), holidayName(day, 'en')];
    if (ja !== null && en !== null) return [ja, en];
  }
  return weekdayOf(day) === 0 ? ['日曜日', 'a Sunday'] : ['土曜日', 'a Saturday'];
}
