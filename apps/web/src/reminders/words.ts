import type { DeadlineKind } from '../gql/graphql';
import type { MessageId } from '../messages/ja';

export const deadlineKindLabel: Record<DeadlineKind, MessageId> = {
  task_due: 'reminders.kind.task_due',
  inspection: 'reminders.kind.inspection',
  inspection_documents: 'reminders.kind.inspection_documents',
  two_factor: 'reminders.kind.two_factor',
};
