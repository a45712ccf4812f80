import { isUnavailable, type Outbound, type OutboundRequest } from '@mamori/platform';
import type { Channel, ChannelKind, ChannelTarget, OutgoingMessage, SendOutcome } from '../channel';
import type { ChannelAccess, OpenChannel } from '../channel-access';
import { type Answer, judge, type JudgeOptions } from '../provider-answer';

/** What is special about one provider of rooms; all of it pure. */
export interface RoomProvider<K extends ChannelKind> extends JudgeOptions {
  readonly kind: K;
  readonly isKeyed: boolean;
  request(message: OutgoingMessage, channel: OpenChannel<K>): OutboundRequest;
  /** For answers that do not mean what their status says. */
  reread?(answer: Answer): Answer;
}

/** Sends into a room by one request to its provider. */
export class RoomChannel<K extends ChannelKind> implements Channel {
  constructor(
    private readonly provider: RoomProvider<K>,
    private readonly access: ChannelAccess,
    private readonly outbound: Outbound,
  ) {}

  get kind(): K {
    return this.provider.kind;
  }

  get isKeyed(): boolean {
    return this.provider.isKeyed;
  }

  async send(message: OutgoingMessage, target: ChannelTarget): Promise<SendOutcome> {
    if (target.type !== 'room') return { outcome: 'refused', failure: 'it goes into a room, not to a person' };
    const channel = await this.access.room(this.provider.kind, target.channelId).catch(cannotOpen);
    if (!channel) return { outcome: 'no_address', failure: 'the room is off or removed' };
    if ('outcome' in channel) return channel;
    const outcome = await this.outbound.post(this.provider.request(message, channel));
    return judge(
      outcome.type === 'answered' && this.provider.reread ? this.provider.reread(outcome) : outcome,
      this.provider,
    );
  }
}

/** Nothing has left: a database that is away comes back, and so does a key; a secret that no key opens does not. */
export const cannotOpen = (error: unknown): SendOutcome => ({
  outcome: isUnavailable(error) ? 'later' : 'broken',
  failure: error instanceof Error ? error.message : 'the channel could not be read',
});
