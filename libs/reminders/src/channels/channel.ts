import type { MessageContent } from '../messages/message-content';

/** Ways by which a message leaves the product; the notice inside it is none of them, and always there. */
export const channelKinds = ['mail', 'line_works', 'slack', 'teams', 'chatwork', 'web_push', 'webhook'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** A room hears of a whole consultancy or clinic; the others reach one person. */
export const isRoom = (kind: ChannelKind): boolean =>
  kind === 'slack' || kind === 'teams' || kind === 'chatwork' || kind === 'webhook';

export interface OutgoingMessage {
  /** The delivery's id: the key by which a provider that knows keys recognises a second copy. */
  readonly id: string;
  readonly content: MessageContent;
}

/** Whom it is for: a person with the address known of them, or a room by the id of its channel. */
export type ChannelTarget =
  | { readonly type: 'person'; readonly memberId: string; readonly email: string }
  | { readonly type: 'room'; readonly channelId: string };

/**
 * What came of one try. `later`: it surely did not leave; `broken`: nor did it, for an error of our own that waiting will
 * hardly mend; `refused`: it never will; `no_address`: the person cannot be reached this way; `unclear`: it may have left or
 * not.
 */
export type SendOutcome =
  | { readonly outcome: 'sent'; readonly providerId: string | null }
  | { readonly outcome: 'later'; readonly failure: string; readonly retryAfterSeconds?: number }
  | { readonly outcome: 'broken' | 'refused' | 'no_address' | 'unclear'; readonly failure: string };

/** One way to send. Runs as the system inside the message's consultancy and never rejects: faults are outcomes. */
export interface Channel {
  readonly kind: ChannelKind;
  /** Whether a second copy with the same id is recognised, so that an unclear try may be repeated. */
  readonly isKeyed: boolean;
  send(message: OutgoingMessage, target: ChannelTarget): Promise<SendOutcome>;
}
