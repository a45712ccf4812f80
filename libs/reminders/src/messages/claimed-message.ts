import type { Day, Language } from '@mamori/platform';
import type { ChannelKind, ChannelTarget } from '../channels/channel';
import type { EscalatedLevel } from '../policy/plan/escalation';
import type { NoticeKind } from '../schema.gen';
import type { MessagePurpose } from './message-purpose';

/** One thing that a message tells of, as it stands when the message leaves. Texts are as people entered them. */
export interface LetterLine {
  readonly kind: NoticeKind;
  readonly title: string;
  /** Where in the product, from the first slash. */
  readonly path: string;
  readonly clinicId: string | null;
  readonly clinicName: string | null;
  /** Null for a notice that has no date. */
  readonly dueOn: Day | null;
  /** From today to the due day; negative once it has passed. */
  readonly daysLeft: number | null;
  /** As what the reader is told only because nothing happened since the stage before; null where it is meant for them. */
  readonly escalatedTo: EscalatedLevel | null;
}

/** Where another message did not surely arrive: its channel, and the name of the room that it was for. */
export interface FailedWay {
  readonly channel: ChannelKind;
  readonly room: string | null;
}

/** What a message says, before it is put into words. */
export interface Letter {
  readonly language: Language;
  /** Null where it goes to a room. */
  readonly recipientName: string | null;
  readonly tenantName: string;
  /** What this message comes in place of; null for most. */
  readonly insteadOf: FailedWay | null;
  readonly lines: readonly LetterLine[];
}

/** A message that is held by its sender until the lease ends. */
export interface ClaimedMessage {
  readonly id: string;
  /** Counts the claims; who finishes must name the one it holds. */
  readonly fence: string;
  readonly channel: ChannelKind;
  readonly purpose: MessagePurpose;
  /** The day in Japan that it speaks of. */
  readonly toldOn: Day;
  readonly target: ChannelTarget;
  readonly letter: Letter;
}
