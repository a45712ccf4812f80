import type { Day } from '@mamori/platform';
import type { InspectionState } from '../schema.gen';

/** What people enter about an inspection. */
export interface InspectionText {
  readonly inspectionOn: Day;
  readonly documentsDueOn: Day | null;
  readonly healthCentre: string;
}

/** An inspection as it stands; absent before it is entered first. */
export interface StandingInspection extends InspectionText {
  readonly state: InspectionState;
}

export type ScheduleOutcome =
  | { readonly type: 'InspectionScheduled' }
  | { readonly type: 'InspectionClosed'; readonly state: InspectionState }
  | { readonly type: 'InspectionInPast'; readonly today: Day }
  | { readonly type: 'DocumentsDueAfterInspection' };

/**
 * Decides whether an inspection may be entered or changed so. Papers are due on the day at the latest; a day that is entered
 * or moved lies today or later, while one that has passed may stay as it is; what is done or cancelled stays.
 */
export function scheduleInspection(
  before: StandingInspection | undefined,
  given: InspectionText,
  today: Day,
): ScheduleOutcome {
  if (before && before.state !== 'scheduled') return { type: 'InspectionClosed', state: before.state };
  if (given.inspectionOn < today && given.inspectionOn !== before?.inspectionOn)
    return { type: 'InspectionInPast', today };
  if (given.documentsDueOn !== null && given.documentsDueOn > given.inspectionOn)
    return { type: 'DocumentsDueAfterInspection' };
  return { type: 'InspectionScheduled' };
}
