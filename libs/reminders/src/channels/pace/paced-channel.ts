import { setTimeout as pause } from 'node:timers/promises';
import { type Database, sql } from '@mamori/platform';
import type { Channel, ChannelKind, ChannelTarget, OutgoingMessage, SendOutcome } from '../channel';
import { cannotOpen } from '../rooms/room-channel';
import type { ChannelPace, Turn } from './channel-pace';
import { paceLimits } from './pace-limits';
import { ProcessPace } from './process-pace';

const ONLY_ONE = sql(
  'paced-channel.only-one',
  `select c.id from app.channels c
    where c.tenant_id = app.tenant() and c.kind = $1 and c.is_on and c.removed_at is null`,
);

/** A channel at its pace. What has no turn surely did not leave, and is told when to come again. */
export class PacedChannel implements Channel {
  private readonly ofProcess = new ProcessPace();

  constructor(
    private readonly channel: Channel,
    private readonly pace: ChannelPace,
    private readonly db: Database,
    /** Told when what came of a message could not be counted. */
    private readonly onLost: (error: unknown) => void,
  ) {}

  get kind(): ChannelKind {
    return this.channel.kind;
  }

  get isKeyed(): boolean {
    return this.channel.isKeyed;
  }

  async send(message: OutgoingMessage, target: ChannelTarget): Promise<SendOutcome> {
    try {
      const id = await this.channelOf(target);
      const turn = id === undefined ? this.ofProcess.take() : await this.pace.take(id, paceLimits[this.kind]);
      if (turn.type !== 'go') return noTurn(turn);
      if (turn.waitSeconds > 0) await pause(turn.waitSeconds * 1_000);
      const outcome = await this.channel.send(message, target);
      if (id === undefined) this.ofProcess.settle(outcome, turn.isProbe);
      else await this.settled(id, outcome, turn.isProbe);
      return outcome;
    } catch (error) {
      // Channels do not reject: it was the turn that could not be had, and nothing has left.
      return cannotOpen(error);
    }
  }

  /** Its own row, where it has one: mail and browsers are the installation's. */
  private async channelOf(target: ChannelTarget): Promise<string | undefined> {
    if (target.type === 'room') return target.channelId;
    if (this.kind !== 'line_works') return undefined;
    return (await this.db.read<{ id: string }>(ONLY_ONE, [this.kind]))[0]?.id;
  }

  /** What came of the message stands, whether or not the pace could be told. */
  private async settled(id: string, outcome: SendOutcome, isProbe: boolean): Promise<void> {
    try {
      await this.pace.settle(id, outcome, isProbe);
    } catch (error) {
      this.onLost(error);
    }
  }
}

const noTurn = ({ type, seconds }: Exclude<Turn, { readonly type: 'go' }>): SendOutcome => ({
  outcome: 'later',
  failure: type === 'full' ? 'as many as it takes are on their way' : 'nothing goes to it until its pause ends',
  retryAfterSeconds: Math.ceil(seconds),
});
