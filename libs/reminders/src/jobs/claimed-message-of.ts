import type { ChannelTarget } from '../channels/channel';
import type { ClaimedMessage } from '../messages/claimed-message';
import type { ClaimedRow, Contents } from './delivery.repository';

/** The claimed row and what stands in it as one message. */
export function claimedMessage(row: ClaimedRow, contents: Contents): ClaimedMessage {
  const { language, recipientName, tenantName, insteadOf, lines } = contents;
  return {
    ...row,
    target: targetOf(row.id, contents),
    letter: { language, recipientName, tenantName, insteadOf, lines },
  };
}

function targetOf(id: string, { memberId, channelId, email }: Contents): ChannelTarget {
  if (memberId !== null && email !== null) return { type: 'person', memberId, email };
  if (channelId !== null) return { type: 'room', channelId };
  throw new Error(`message ${id} goes to nobody`);
}
