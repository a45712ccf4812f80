import type { DeadlineKind, DeliveryState, NoticeKind } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import type { Tone } from '../ui/badge';

/** Kinds of dates, in the order of the product. */
export const deadlineKinds = [
  'two_factor',
  'inspection',
  'inspection_documents',
  'task_due',
  'restore_test',
  'bcp_review',
  'drill',
  'training',
  'target_date',
  'system_plan',
  'system_renewal',
  'evidence_expiry',
  'account_review',
  'invitation_expiry',
  'edition_target_end',
] as const satisfies readonly DeadlineKind[];

export const noticeKindLabel: Record<NoticeKind, MessageId> = {
  task_due: 'reminders.kind.task_due',
  inspection: 'reminders.kind.inspection',
  inspection_documents: 'reminders.kind.inspection_documents',
  two_factor: 'reminders.kind.two_factor',
  restore_test: 'reminders.kind.restore_test',
  bcp_review: 'reminders.kind.bcp_review',
  drill: 'reminders.kind.drill',
  training: 'reminders.kind.training',
  target_date: 'reminders.kind.target_date',
  system_plan: 'reminders.kind.system_plan',
  system_renewal: 'reminders.kind.system_renewal',
  evidence_expiry: 'reminders.kind.evidence_expiry',
  account_review: 'reminders.kind.account_review',
  invitation_expiry: 'reminders.kind.invitation_expiry',
  edition_target_end: 'reminders.kind.edition_target_end',
  question_asked: 'reminders.kind.question_asked',
  answer_proposed: 'reminders.kind.answer_proposed',
};

export const deliveryStates = [
  'scheduled',
  'sending',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'unknown',
  'failed',
  'no_address',
  'cancelled',
] as const satisfies readonly DeliveryState[];

interface StateWord {
  readonly label: MessageId;
  readonly about: MessageId;
  readonly tone: Tone;
}

/** How a delivery stands: word, a sentence on what it means, and tone. */
export const deliveryStateWord: Record<DeliveryState, StateWord> = {
  scheduled: { label: 'reminders.state.scheduled', about: 'reminders.state.scheduled.about', tone: 'neutral' },
  sending: { label: 'reminders.state.sending', about: 'reminders.state.sending.about', tone: 'doing' },
  sent: { label: 'reminders.state.sent', about: 'reminders.state.sent.about', tone: 'ok' },
  delivered: { label: 'reminders.state.delivered', about: 'reminders.state.delivered.about', tone: 'ok' },
  bounced: { label: 'reminders.state.bounced', about: 'reminders.state.bounced.about', tone: 'bad' },
  complained: { label: 'reminders.state.complained', about: 'reminders.state.complained.about', tone: 'bad' },
  unknown: { label: 'reminders.state.unknown', about: 'reminders.state.unknown.about', tone: 'unknown' },
  failed: { label: 'reminders.state.failed', about: 'reminders.state.failed.about', tone: 'bad' },
  cancelled: { label: 'reminders.state.cancelled', about: 'reminders.state.cancelled.about', tone: 'none' },
  no_address: { label: 'reminders.state.no_address', about: 'reminders.state.no_address.about', tone: 'bad' },
};
