import { addDays, type Day } from '@mamori/platform';
import { type ClosedDays, isClosed, openDay } from './open-days';
import { furtherOf, type ReminderPolicy, type Stage } from './reminder-policy';

export interface PlannedStage extends Stage {
  /** The open day on which people are told. */
  readonly tellOn: Day;
}

/**
 * On which days people are told of a deadline, in order. Stages that closed days push onto one day become one: the later
 * of them, for everybody whom either reaches.
 */
export function planStages(dueOn: Day, policy: ReminderPolicy, closed: ClosedDays): readonly PlannedStage[] {
  if (!policy.isOn) return [];
  const byDay = new Map<Day, PlannedStage>();
  for (const stage of [...policy.stages].sort((one, other) => other.days - one.days)) {
    const tellOn = tellingDay(dueOn, stage.days, policy, closed);
    const pushedHere = byDay.get(tellOn);
    const level = pushedHere ? furtherOf(pushedHere.level, stage.level) : stage.level;
    byDay.set(tellOn, { days: stage.days, level, tellOn });
  }
  return [...byDay.values()].sort((one, other) => (one.tellOn < other.tellOn ? -1 : 1));
}

/**
 * The occasion after one that was told, for a policy that goes on; null when the plan still has a stage after it, or the
 * policy ends. Counted from the deadline, so that closed days do not make it drift.
 */
export function nextRepeat(dueOn: Day, told: Stage, policy: ReminderPolicy, closed: ClosedDays): PlannedStage | null {
  const { repeatsEveryDays } = policy;
  const last = Math.min(...policy.stages.map(({ days }) => days));
  if (!policy.isOn || repeatsEveryDays === null || told.days > last || policy.stages.length === 0) return null;
  const days = told.days - repeatsEveryDays;
  return { days, level: told.level, tellOn: tellingDay(dueOn, days, policy, closed) };
}

/** Never so late that a warning comes after the deadline, and never so early that what is overdue is told before it is. */
function tellingDay(dueOn: Day, days: number, { onClosedDay }: ReminderPolicy, closed: ClosedDays): Day {
  const day = addDays(dueOn, -days);
  if (onClosedDay === 'as_is' || !isClosed(day, closed)) return day;
  const moved = openDay(day, onClosedDay, closed);
  if (days >= 0 && moved > dueOn) return openDay(day, 'before', closed);
  if (days < 0 && moved <= dueOn) return openDay(day, 'after', closed);
  return moved;
}
