import type { Day } from '@mamori/platform';
import type { TrainingRemark, TrainingRemarkKind } from '../../../schema.gen';
import { isOverAYearAgo } from '../../rows/over-a-year-ago';

/** A yearly training is a condition of a fee that clinics without beds cannot claim; for them it is our advice. */
const ours: ReadonlySet<TrainingRemarkKind> = new Set(['old', 'nobody_named']);

interface Judged {
  readonly lastHeldOn: Day | null;
  readonly nextOn: Day | null;
  /** Of the newest training. */
  readonly lastIsNamed: boolean;
}

/**
 * What is to be told of a clinic's trainings, the gravest first.
 *
 * The manager has people trained, and the rules are told to the staff, with a record of it. Source: `checklist-r7.json` 1-①
 * (explain_ja), 4-① (evidence_ja).
 */
export function remarkOnTraining({ lastHeldOn, nextOn, lastIsNamed }: Judged, today: Day): readonly TrainingRemark[] {
  const found: readonly (readonly [TrainingRemarkKind, boolean])[] = [
    ['none', lastHeldOn === null],
    ['next_overdue', nextOn !== null && nextOn < today],
    ['old', lastHeldOn !== null && isOverAYearAgo(lastHeldOn, today)],
    ['nobody_named', lastHeldOn !== null && !lastIsNamed],
  ];
  return found.flatMap(([kind, holds]) => (holds ? [{ kind, isOurs: ours.has(kind) }] : []));
}
