import type { DeadlineKind } from '../../schema.gen';
import { ladderOf } from '../ladder';
import type { AudienceLevel, ReminderPolicy } from './reminder-policy';

/** From how many days before the deadline each level is told; the nearest that is reached counts. */
type Reach = readonly (readonly [fromDays: number, level: AudienceLevel])[];

// A visit cannot be put off, so those who prepare a clinic for it hear of it from the first stage.
const visit: Reach = [[Infinity, 'consultant']];
const work: Reach = [
  [Infinity, 'owner'],
  [7, 'clinic_manager'],
  [0, 'consultant'],
];
const ofClinic: Reach = [
  [Infinity, 'clinic_manager'],
  [30, 'consultant'],
];
// Whoever invited sends the invitation again; without them it falls to the office.
const invited: Reach = [[Infinity, 'owner']];

const reaches: Readonly<Record<DeadlineKind, Reach>> = {
  two_factor: ofClinic,
  inspection: visit,
  inspection_documents: visit,
  task_due: work,
  restore_test: ofClinic,
  bcp_review: ofClinic,
  drill: ofClinic,
  training: ofClinic,
  target_date: ofClinic,
  system_plan: ofClinic,
  system_renewal: ofClinic,
  evidence_expiry: work,
  account_review: ofClinic,
  invitation_expiry: invited,
  edition_target_end: ofClinic,
};
/** What somebody can still do once its day has passed is told every week, until it is done. */
const goesOn: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>([
  'task_due',
  'restore_test',
  'bcp_review',
  'target_date',
  'system_plan',
  'evidence_expiry',
  'account_review',
]);

/** How people are told of a kind where the consultancy has decided nothing: on open days, at 08:30, further when nothing happens. */
export function usualPolicy(kind: DeadlineKind): ReminderPolicy {
  return {
    isOn: true,
    stages: ladderOf(kind).map((days) => ({ days, level: levelAt(reaches[kind], days) })),
    repeatsEveryDays: goesOn.has(kind) ? 7 : null,
    at: '08:30',
    onClosedDay: 'before',
    escalates: true,
  };
}

const levelAt = (reach: Reach, days: number): AudienceLevel =>
  reach.findLast(([fromDays]) => days <= fromDays)?.[1] ?? 'owner';
