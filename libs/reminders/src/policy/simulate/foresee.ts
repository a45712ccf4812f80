import type { Day } from '@mamori/platform';
import { levelOf } from '../plan/audience-of';
import type { ClosedDays } from '../plan/open-days';
import { occasionsOf as plannedOccasions } from '../plan/occasions';
import type { PlannedStage } from '../plan/plan-stages';
import type { AudienceLevel, ReminderPolicy } from '../plan/reminder-policy';

/** A stage that is still to be told. */
export interface PendingStage extends PlannedStage {
  /** `HH:MM` in Japan. */
  readonly at: string;
  readonly isLast: boolean;
}

/** A deadline as it stands when the simulation begins. */
export interface OpenDeadline {
  readonly id: string;
  readonly dueOn: Day;
  readonly policy: ReminderPolicy;
  /** What is planned and not told yet, in any order. */
  readonly pending: readonly PendingStage[];
  /** The last stage that people were told of, how far it reached, and whether anything was done since; null for none. */
  readonly told: { readonly days: number; readonly level: AudienceLevel; readonly isMoving: boolean } | null;
}

/** A moment in Japan. */
export interface Moment {
  readonly on: Day;
  /** `HH:MM`. */
  readonly at: string;
}

/** People are told of one stage of one deadline. */
export interface Occasion {
  readonly deadlineId: string;
  readonly onDay: Day;
  /** `HH:MM` in Japan. */
  readonly at: string;
  readonly days: number;
  readonly isLast: boolean;
  /** How far the stage was to reach, and how far it does because nothing happened since the one before. */
  readonly planned: AudienceLevel;
  readonly level: AudienceLevel;
}

/**
 * When people would be told of a deadline from now until a day, that day included, if nobody did anything; in order. Of
 * stages that are due by now only the last is told, and it is told now.
 */
export function foresee(
  { id, dueOn, policy, pending, told }: OpenDeadline,
  closed: ClosedDays,
  now: Moment,
  untilOn: Day,
): readonly Occasion[] {
  const occasions: Occasion[] = [];
  let before = told;
  for (const stage of stagesFrom(pending, dueOn, policy, closed, now, untilOn)) {
    const { days, level: planned, tellOn: onDay, at, isLast } = stage;
    const level = levelOf({
      level: planned,
      escalates: policy.escalates,
      previousLevel: before?.level ?? null,
      isMoving: before?.isMoving ?? false,
    });
    before = { days, level, isMoving: false };
    occasions.push({ deadlineId: id, onDay, at, days, isLast, planned, level });
  }
  return occasions;
}

function* stagesFrom(
  pending: readonly PendingStage[],
  dueOn: Day,
  policy: ReminderPolicy,
  closed: ClosedDays,
  now: Moment,
  untilOn: Day,
): Generator<PendingStage> {
  if (!policy.isOn) return;
  const inOrder = [...pending].sort((one, other) => other.days - one.days);
  const due = inOrder.filter(({ tellOn, at }) => textOf(tellOn, at) <= textOf(now.on, now.at));
  const late = due.at(-1);
  const stages = inOrder.filter((stage) => !due.includes(stage));
  // What a later stage has overtaken is never told.
  if (late) stages.unshift({ ...late, tellOn: now.on, at: now.at });
  for (const stage of stages) {
    if (stage.tellOn > untilOn) return;
    yield stage;
  }
  const last = stages.at(-1);
  if (last?.isLast) yield* repeatsAfter(last, dueOn, policy, closed, untilOn);
}

/** What goes on after the last stage; repeats that a standstill has swallowed are not made up for. */
function* repeatsAfter(
  told: PendingStage,
  dueOn: Day,
  policy: ReminderPolicy,
  closed: ClosedDays,
  untilOn: Day,
): Generator<PendingStage> {
  for (const occasion of plannedOccasions(dueOn, policy, closed)) {
    if (occasion.tellOn > untilOn) return;
    if (occasion.isRepeat && textOf(occasion.tellOn, policy.at) > textOf(told.tellOn, told.at))
      yield { ...occasion, at: policy.at };
  }
}

const textOf = (day: Day, time: string) => `${day} ${time}`;
