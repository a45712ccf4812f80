import type { DeliveryState } from '../../schema.gen';
import type { MailEventKind } from './mail-report';

const before: Readonly<Partial<Record<MailEventKind, readonly DeliveryState[]>>> = {
  delivered: ['sending', 'sent', 'unknown'],
  bounced: ['sending', 'sent', 'unknown', 'delivered'],
  complained: ['sending', 'sent', 'unknown', 'delivered', 'bounced'],
};

/**
 * How a mail stands after a report of it; the same state where the report changes nothing. A report may come before the sender
 * has noted that the mail left, and in any order: what is worse is believed.
 */
export function stateAfter(state: DeliveryState, reported: MailEventKind): DeliveryState {
  return reported !== 'delayed' && before[reported]?.includes(state) ? reported : state;
}
