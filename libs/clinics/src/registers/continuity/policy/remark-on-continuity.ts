import type { Day } from '@mamori/platform';
import type { ContinuityPlan, ContinuityRemark, ContinuityRemarkKind } from '../../../schema.gen';
import { isOverAYearAgo } from '../../rows/over-a-year-ago';

/** A yearly drill is a condition of a fee that clinics without beds cannot claim; for them it is our advice. */
const ours: ReadonlySet<ContinuityRemarkKind> = new Set(['drill_old']);

interface Judged {
  readonly plans: readonly Pick<ContinuityPlan, 'coversCyber' | 'checkedOn' | 'nextReviewOn'>[];
  readonly lastDrillOn: Day | null;
  readonly nextDrillOn: Day | null;
}

/**
 * What is to be told of a clinic's plans and drills, the gravest first.
 *
 * A plan for an attack on the systems, apart from plans for disasters; the result of the ministry's check table; a record of
 * drills. Source: `checklist-r7.json` 3-③ (explain_ja, evidence_ja).
 */
export function remarkOnContinuity(
  { plans, lastDrillOn, nextDrillOn }: Judged,
  today: Day,
): readonly ContinuityRemark[] {
  const hasPlan = plans.length > 0;
  const found: readonly (readonly [ContinuityRemarkKind, boolean])[] = [
    ['no_plan', !hasPlan],
    ['cyber_uncovered', hasPlan && !plans.some(({ coversCyber }) => coversCyber === 'yes')],
    ['no_drill', lastDrillOn === null],
    ['review_overdue', plans.some(({ nextReviewOn }) => nextReviewOn !== null && nextReviewOn < today)],
    ['drill_overdue', nextDrillOn !== null && nextDrillOn < today],
    ['never_checked', hasPlan && !plans.some(({ checkedOn }) => checkedOn !== null)],
    ['drill_old', lastDrillOn !== null && isOverAYearAgo(lastDrillOn, today)],
  ];
  return found.flatMap(([kind, holds]) => (holds ? [{ kind, isOurs: ours.has(kind) }] : []));
}
