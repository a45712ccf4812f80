import type { Day } from '@mamori/platform';
import type { DeadlineKind } from '@mamori/reminders';
import type { StandingInspection } from './schedule-inspection';

/** A date of an inspection of which people are told, or of which nobody is told any more (`dueOn` null). */
export interface InspectionDeadline {
  readonly kind: Extract<DeadlineKind, 'inspection' | 'inspection_documents'>;
  readonly dueOn: Day | null;
  /** Kept in Japanese, as everything that mails quote. */
  readonly title: string;
}

/** Both dates of an inspection, as they are to be kept. */
export function deadlinesOf(inspection: StandingInspection): readonly InspectionDeadline[] {
  const { state, inspectionOn, documentsDueOn, healthCentre } = inspection;
  const isAhead = state === 'scheduled';
  const by = healthCentre === '' ? '' : `（${healthCentre}）`;
  return [
    { kind: 'inspection', dueOn: isAhead ? inspectionOn : null, title: `立入検査${by}` },
    { kind: 'inspection_documents', dueOn: isAhead ? documentsDueOn : null, title: `立入検査の書類の提出${by}` },
  ];
}
