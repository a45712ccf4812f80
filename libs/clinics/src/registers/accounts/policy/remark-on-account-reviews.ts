import type { Day } from '@mamori/platform';
import type { AccountReviewRemark } from '../../../schema.gen';
import { isOverAYearAgo } from '../../rows/over-a-year-ago';

interface Judged {
  readonly lastHeldOn: Day | null;
  readonly nextOn: Day | null;
}

/** What is to be told of a clinic's reviews of accounts. That one is due within a year is our own advice. */
export function remarkOnAccountReviews({ lastHeldOn, nextOn }: Judged, today: Day): readonly AccountReviewRemark[] {
  if (nextOn !== null && nextOn < today) return [{ kind: 'next_overdue', isOurs: false }];
  if (lastHeldOn !== null && isOverAYearAgo(lastHeldOn, today)) return [{ kind: 'old', isOurs: true }];
  return [];
}
