import type { AddressFaultReason, DeliveryEventKind, DeliveryPurpose } from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';
import type { Tone } from '../../ui/badge';

export const purposeLabel: Record<DeliveryPurpose, MessageId> = {
  reminders: 'deliveries.purpose.reminders',
  notice: 'deliveries.purpose.notice',
  monday: 'deliveries.purpose.monday',
  test: 'deliveries.purpose.test',
  resend: 'deliveries.purpose.resend',
  fallback: 'deliveries.purpose.fallback',
};

interface Word {
  readonly label: MessageId;
  readonly tone: Tone;
}

export const eventWord: Record<DeliveryEventKind, Word> = {
  delivered: { label: 'deliveries.event.delivered', tone: 'ok' },
  delayed: { label: 'deliveries.event.delayed', tone: 'doing' },
  bounced: { label: 'deliveries.event.bounced', tone: 'bad' },
  complained: { label: 'deliveries.event.complained', tone: 'bad' },
};

export const faultWord: Record<AddressFaultReason, Word & { readonly toDo: MessageId }> = {
  bounced: { label: 'addresses.reason.bounced', tone: 'bad', toDo: 'addresses.todo.bounced' },
  complained: { label: 'addresses.reason.complained', tone: 'bad', toDo: 'addresses.todo.complained' },
  unsubscribed: { label: 'addresses.reason.unsubscribed', tone: 'neutral', toDo: 'addresses.todo.unsubscribed' },
};
