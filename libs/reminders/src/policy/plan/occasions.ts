import { type Day, toJstDay } from '@mamori/platform';
import type { ClosedDays } from './open-days';
import { nextRepeat, planStages, type PlannedStage } from './plan-stages';
import type { ReminderPolicy } from './reminder-policy';

/** One occasion in the life of a deadline. */
export interface PlannedOccasion extends PlannedStage {
  /** The last planned stage, and every repeat after it: what nobody can turn down. */
  readonly isLast: boolean;
  readonly isRepeat: boolean;
}

export interface DueOccasion extends PlannedOccasion {
  readonly dueAt: Date;
}

/**
 * Every occasion of a deadline that nobody settles, in order and on different days; without end where the policy repeats.
 * The engine, the simulator and the screens all read this.
 */
export function* occasionsOf(dueOn: Day, policy: ReminderPolicy, closed: ClosedDays): Generator<PlannedOccasion, void> {
  const planned = planStages(dueOn, policy, closed);
  for (const [index, stage] of planned.entries())
    yield { ...stage, isLast: index === planned.length - 1, isRepeat: false };
  let toldOn = planned.at(-1)?.tellOn;
  let last: PlannedStage | null = planned.at(-1) ?? null;
  while (last && toldOn !== undefined) {
    last = nextRepeat(dueOn, last, policy, closed);
    // Closed days may push two repeats onto one day.
    if (!last || last.tellOn <= toldOn) continue;
    toldOn = last.tellOn;
    yield { ...last, isLast: true, isRepeat: true };
  }
}

/** The moment of an occasion: an hour in Japan, which has no summer time. */
export const momentOf = ({ tellOn }: PlannedStage, { at }: ReminderPolicy): Date =>
  new Date(`${tellOn}T${at}:00+09:00`);

/**
 * What is to be written down at a moment: the planned stages still to come; when there is none, the next repeat. What has
 * passed is not made up for, but the due day's own stage is told at once on its day.
 */
export function occasionsAhead(
  dueOn: Day,
  policy: ReminderPolicy,
  closed: ClosedDays,
  now: Date,
): readonly DueOccasion[] {
  const today = toJstDay(now);
  const ahead: DueOccasion[] = [];
  for (const occasion of occasionsOf(dueOn, policy, closed)) {
    const moment = momentOf(occasion, policy);
    if (moment > now) ahead.push({ ...occasion, dueAt: moment });
    else if (occasion.days === 0 && occasion.tellOn === today) ahead.push({ ...occasion, dueAt: now });
    if (moment > now && occasion.isLast) break;
  }
  return ahead;
}
