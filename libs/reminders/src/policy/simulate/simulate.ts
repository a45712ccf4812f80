import type { Day } from '@mamori/platform';
import { audienceOf, type Candidates, levelOf } from '../plan/audience-of';
import type { ClosedDays } from '../plan/open-days';
import { nextRepeat, planStages, type PlannedStage } from '../plan/plan-stages';
import type { AudienceLevel, ReminderPolicy } from '../plan/reminder-policy';

/** A deadline as it stands when the simulation begins. */
export interface OpenDeadline {
  readonly id: string;
  readonly dueOn: Day;
  readonly policy: ReminderPolicy;
  readonly candidates: Candidates;
  /** The last stage that people were told of, how far it reached, and whether anything was done since; null for none. */
  readonly told: { readonly days: number; readonly level: AudienceLevel; readonly isMoving: boolean } | null;
}

/** One person is told of one deadline. */
export interface Telling {
  readonly onDay: Day;
  /** `HH:MM` in Japan. */
  readonly at: string;
  readonly deadlineId: string;
  readonly days: number;
  readonly level: AudienceLevel;
  readonly recipientId: string;
}

/**
 * Who would be told of what and when from one day to another, both included, if nobody did anything: in the order of days,
 * times, deadlines and people. The engine decides by the same rules on the day itself.
 */
export function simulate(
  deadlines: readonly OpenDeadline[],
  closed: ClosedDays,
  fromOn: Day,
  untilOn: Day,
): readonly Telling[] {
  return deadlines
    .flatMap((deadline) => tellingsOf(deadline, closed, fromOn, untilOn))
    .sort((one, other) => compare(keyOf(one), keyOf(other)));
}

function tellingsOf(deadline: OpenDeadline, closed: ClosedDays, fromOn: Day, untilOn: Day): readonly Telling[] {
  const { id, policy, candidates } = deadline;
  const tellings: Telling[] = [];
  let { told } = deadline;
  for (const stage of stagesFrom(deadline, closed, fromOn, untilOn)) {
    const level = levelOf({
      level: stage.level,
      escalates: policy.escalates,
      previousLevel: told?.level ?? null,
      isMoving: told?.isMoving ?? false,
    });
    told = { days: stage.days, level, isMoving: false };
    for (const recipientId of audienceOf(level, candidates))
      tellings.push({ onDay: stage.tellOn, at: policy.at, deadlineId: id, days: stage.days, level, recipientId });
  }
  return tellings;
}

/** What is still to come of a plan, with its repeats. A stage whose day has passed is not told any more. */
function* stagesFrom(
  { dueOn, policy, told }: OpenDeadline,
  closed: ClosedDays,
  fromOn: Day,
  untilOn: Day,
): Generator<PlannedStage> {
  const planned = planStages(dueOn, policy, closed);
  yield* planned.filter(
    ({ tellOn, days }) => tellOn >= fromOn && tellOn <= untilOn && (told === null || days < told.days),
  );
  let last: PlannedStage | null | undefined = planned.at(-1);
  while (last) {
    last = nextRepeat(dueOn, last, policy, closed);
    if (!last || last.tellOn > untilOn) return;
    if (last.tellOn >= fromOn && (told === null || last.days < told.days)) yield last;
  }
}

const keyOf = ({ onDay, at, deadlineId, recipientId }: Telling) => `${onDay} ${at} ${deadlineId} ${recipientId}`;
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
