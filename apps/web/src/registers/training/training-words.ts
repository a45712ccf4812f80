import type { TrainingRemarkKind } from '../../gql/graphql';
import type { RemarkWord } from '../rows/remarks';

export const trainingRemarks: Record<TrainingRemarkKind, RemarkWord> = {
  none: { tone: 'bad', badge: 'registers.remark.act', text: 'registers.training.remark.none' },
  next_overdue: { tone: 'bad', badge: 'registers.remark.overdue', text: 'registers.training.remark.next_overdue' },
  old: { tone: 'doing', badge: 'registers.remark.think', text: 'registers.training.remark.old' },
  nobody_named: { tone: 'doing', badge: 'registers.remark.think', text: 'registers.training.remark.nobody_named' },
};
