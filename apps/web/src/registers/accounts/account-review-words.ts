import type { AccountReviewBookQuery, AccountReviewRemarkKind } from '../../gql/graphql';
import type { RemarkWord } from '../rows/remarks';

export type Book = AccountReviewBookQuery['accountReviewBook'];

export const accountReviewRemarks: Record<AccountReviewRemarkKind, RemarkWord> = {
  next_overdue: { tone: 'bad', badge: 'registers.remark.overdue', text: 'registers.accounts.remark.next_overdue' },
  old: { tone: 'doing', badge: 'registers.remark.think', text: 'registers.accounts.remark.old' },
};
