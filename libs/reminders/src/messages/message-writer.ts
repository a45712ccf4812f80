import { Injectable } from '@nestjs/common';
import type { ChannelKind } from '../channels/channel';
import type { QuietHours } from '../policy/plan/quiet-hours';
import { minutesOfQuiet } from '../policy/plan/quiet-hours';
import { MessageRepository, type NewMessage } from './message.repository';

/** Whom a message goes to: a person, or a room by the id of its channel. */
export interface MessageTarget {
  readonly id: string;
  readonly isRoom: boolean;
  readonly channel: ChannelKind;
}

/** One stage of a deadline that is told to somebody on one channel. */
export interface NewLine {
  readonly reminderId: string;
  readonly clinicId: string | null;
  readonly target: MessageTarget;
  /** Stands in a message of its own. */
  readonly isAlone: boolean;
}

export interface MessagePace {
  /** So long a message waits for further lines before it leaves. */
  readonly gatherSeconds: number;
  readonly quiet: QuietHours | null;
}

const keyOf = ({ id, channel }: Omit<MessageTarget, 'isRoom'>) => `${channel} ${id}`;

/** Puts lines into the messages of the day: those that may stand together join, as long as the message has not been offered. */
@Injectable()
export class MessageWriter {
  constructor(private readonly messages: MessageRepository) {}

  /** Belongs into the transaction that tells; each line's reminder is told to its target once on each channel. */
  async write(lines: readonly NewLine[], { gatherSeconds, quiet }: MessagePace): Promise<void> {
    if (lines.length === 0) return;
    const targets = [...new Map(lines.map(({ target }) => [keyOf(target), target])).values()];
    await this.messages.lockTargets(targets.map(({ id }) => id));
    const open = new Map((await this.messages.open(targets)).map((message) => [keyOf(message), message.deliveryId]));
    const made: NewMessage[] = [];
    const placed = lines.map((line) => {
      const key = keyOf(line.target);
      const known = line.isAlone ? undefined : open.get(key);
      if (known !== undefined) return { ...line, deliveryId: known };
      const message = this.messages.newMessage(line.target, !line.isAlone);
      made.push(message);
      if (!line.isAlone) open.set(key, message.deliveryId);
      return { ...line, deliveryId: message.deliveryId };
    });
    const time = await this.messages.timeAfter(gatherSeconds);
    const waitSeconds = gatherSeconds + minutesOfQuiet(time, quiet) * 60;
    await this.messages.addMessages(made, waitSeconds);
    await this.messages.addLines(placed);
  }
}
