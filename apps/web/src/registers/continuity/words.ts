import type { ContinuityBookQuery, ContinuityRemarkKind, DrillKind, Presence } from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';
import type { RemarkWord } from '../rows/remarks';

export type Book = ContinuityBookQuery['continuityBook'];

export const drillKinds = [
  'tabletop',
  'hands_on',
  'restore',
  'contact',
  'other',
] as const satisfies readonly DrillKind[];
export const drillLabel: Record<DrillKind, MessageId> = {
  tabletop: 'continuity.drill.kind.tabletop',
  hands_on: 'continuity.drill.kind.hands_on',
  restore: 'continuity.drill.kind.restore',
  contact: 'continuity.drill.kind.contact',
  other: 'continuity.drill.kind.other',
};

export const coverages = ['yes', 'no', 'unknown'] as const satisfies readonly Presence[];
export const coverageLabel: Record<Presence, MessageId> = {
  yes: 'continuity.covers.yes',
  no: 'continuity.covers.no',
  unknown: 'registers.presence.unknown',
};

export const continuityRemarks: Record<ContinuityRemarkKind, RemarkWord> = {
  no_plan: { tone: 'bad', badge: 'registers.remark.act', text: 'continuity.remark.no_plan' },
  cyber_uncovered: { tone: 'bad', badge: 'registers.remark.act', text: 'continuity.remark.cyber_uncovered' },
  no_drill: { tone: 'bad', badge: 'registers.remark.act', text: 'continuity.remark.no_drill' },
  review_overdue: { tone: 'bad', badge: 'registers.remark.overdue', text: 'continuity.remark.review_overdue' },
  drill_overdue: { tone: 'bad', badge: 'registers.remark.overdue', text: 'continuity.remark.drill_overdue' },
  never_checked: { tone: 'doing', badge: 'registers.remark.think', text: 'continuity.remark.never_checked' },
  drill_old: { tone: 'doing', badge: 'registers.remark.think', text: 'continuity.remark.drill_old' },
};
