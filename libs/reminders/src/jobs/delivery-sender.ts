import { setTimeout as pause } from 'node:timers/promises';
import {
  Audit,
  Database,
  isUnavailable,
  type Hint,
  oneLine,
  onOccasion,
  runAs,
  shortened,
  systemActor,
} from '@mamori/platform';
import type { Channel, ChannelKind, SendOutcome } from '../channels/channel';
import type { ClaimedMessage, LetterLine } from '../messages/claimed-message';
import { composeMessage } from '../messages/compose-message';
import type { MessageContent } from '../messages/message-content';
import type { MessagePurpose } from '../messages/message-purpose';
import { claimedMessage } from './claimed-message-of';
import type { ClaimedRow, Contents, DeliveryRepository, Ending, Postponement } from './delivery.repository';

export interface SenderOptions {
  /** Address of the product without a path, for the link. */
  readonly origin: string;
  /** So long a message may be under way before it counts as lost; longer than a send can take. */
  readonly leaseSeconds: number;
  /** Told of what came of each try, for metrics. */
  readonly onTried?: (channel: ChannelKind, result: SendResult) => void;
}

/** Writes a message that has no lines, when it leaves; runs as the system inside the consultancy. Null: no longer wanted. */
export type Composer = (message: ClaimedMessage) => Promise<MessageContent | null>;
export type Composers = Readonly<Partial<Record<MessagePurpose, Composer>>>;

/**
 * What came of a hint. `skipped`: nothing to do, or no longer ours; `scheduled`: it is tried again later; `broken`: so it is,
 * but an error of our own is in its way.
 */
export type SendResult = 'skipped' | 'scheduled' | 'broken' | Ending['state'];

const FINISH_TRIES = 5;
/** What surely did not leave is tried for three days; what may have left, within the time that providers know a key. */
const LATER_HOURS = 72;
const KEY_HOURS = 20;

/**
 * Sends one message for a hint. Where the channel knows no key against copies, a message that may have left is never sent a
 * second time, whatever happens: who asks twice, or dies on the way, causes at worst one that is shown as unknown.
 */
export class DeliverySender {
  private readonly channels: ReadonlyMap<ChannelKind, Channel>;

  constructor(
    private readonly db: Database,
    private readonly deliveries: DeliveryRepository,
    private readonly audit: Audit,
    channels: readonly Channel[],
    private readonly composers: Composers,
    private readonly options: SenderOptions,
  ) {
    this.channels = new Map(channels.map((channel) => [channel.kind, channel]));
  }

  send({ tenantId, id }: Hint): Promise<SendResult> {
    return onOccasion({ requestId: `delivery-${id}`, language: 'ja' }, () =>
      runAs(systemActor(tenantId), async () => {
        const claimed = await this.claim(id).catch((error: unknown) => this.notTaken(id, error));
        if (!claimed) return 'skipped';
        if (typeof claimed === 'string') return claimed;
        const result = await this.finish(claimed, await this.attempt(claimed));
        this.options.onTried?.(claimed.channel, result);
        return result;
      }),
    );
  }

  /** Takes the message and looks whether it is still wanted; the ending when it is not. */
  private claim(id: string): Promise<ClaimedMessage | Ending['state'] | undefined> {
    return this.db.transaction(async () => {
      const row = await this.deliveries.claim(id, this.options.leaseSeconds);
      if (!row) return undefined;
      const contents = await this.deliveries.contents(row);
      const message = claimedMessage(row, contents);
      const state = this.unwanted(row, contents);
      if (!state) return message;
      await this.keep(message, { state, providerId: null, failure: null });
      return state;
    });
  }

  /** What cannot be taken for an error of our own would come up again for ever: that is counted, and ends. */
  private notTaken(id: string, error: unknown): Promise<'broken' | 'failed' | undefined> {
    if (isUnavailable(error)) throw error;
    return this.db.transaction(async () => {
      const row = await this.deliveries.notTaken(id, shownFailure(textOf(error)));
      if (!row) return undefined;
      const result = row.state === 'failed' ? 'failed' : 'broken';
      if (result === 'failed') await this.record(id, result, []);
      this.options.onTried?.(row.channel, result);
      return result;
    });
  }

  private unwanted({ purpose }: ClaimedRow, { isThere, isReachable, lines }: Contents): Ending['state'] | undefined {
    if (!isThere || (lines.length === 0 && !this.composers[purpose])) return 'cancelled';
    return isReachable ? undefined : 'no_address';
  }

  private async attempt(message: ClaimedMessage): Promise<Ending | Postponement> {
    const channel = this.channels.get(message.channel);
    if (!channel) return endingOf({ outcome: 'refused', failure: `nothing sends by ${message.channel}` }, false);
    const content = await this.compose(message);
    if (content === null) return { state: 'cancelled', providerId: null, failure: null };
    if ('outcome' in content) return endingOf(content, channel.isKeyed);
    const tried = channel.send({ id: message.id, content }, message.target);
    return endingOf(await tried.catch((error: unknown) => unclear(error)), channel.isKeyed);
  }

  /** Nothing has left when this fails: what cannot be read now is tried later, what cannot be written is set aside. */
  private async compose(message: ClaimedMessage): Promise<MessageContent | SendOutcome | null> {
    const composer = this.composers[message.purpose];
    try {
      return composer ? await composer(message) : composeMessage(message.letter, this.options.origin);
    } catch (error) {
      return { outcome: isUnavailable(error) ? 'later' : 'refused', failure: textOf(error) };
    }
  }

  /** Tries for some seconds: the message has left, and a database that is away for a moment should not make it unknown. */
  private async finish(message: ClaimedMessage, ending: Ending | Postponement): Promise<SendResult> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.db.transaction(() => this.keep(message, ending));
      } catch (error) {
        if (!isUnavailable(error) || tries === FINISH_TRIES) throw error;
        await pause(200 * 2 ** tries);
      }
    }
  }

  private async keep(message: ClaimedMessage, ending: Ending | Postponement): Promise<SendResult> {
    if (ending.state === 'scheduled') {
      const state = await this.deliveries.postpone(message, ending);
      if (state && state !== 'scheduled') await this.record(message.id, state, message.letter.lines);
      if (state === 'scheduled' && ending.isError) return 'broken';
      return state ?? 'skipped';
    }
    if (!(await this.deliveries.finish(message, ending))) return 'skipped';
    await this.record(message.id, ending.state, message.letter.lines);
    return ending.state;
  }

  private async record(id: string, state: Ending['state'], lines: readonly LetterLine[]): Promise<void> {
    const clinics = new Set(lines.map(({ clinicId }) => clinicId));
    const [clinicId = null] = clinics.size === 1 ? clinics : [];
    const action = `delivery.${state.replace('_', '-')}`;
    await this.audit.record({ action, objectKind: 'delivery', objectId: id, clinicId });
  }
}

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const shownFailure = (text: string) => shortened(oneLine(text), 300);
const unclear = (error: unknown): SendOutcome => ({ outcome: 'unclear', failure: textOf(error) });

function endingOf(outcome: SendOutcome, isKeyed: boolean): Ending | Postponement {
  if (outcome.outcome === 'sent') return { state: 'sent', providerId: outcome.providerId, failure: null };
  const failure = shownFailure(outcome.failure);
  const ended = (state: Ending['state']) => ({ state, providerId: null, failure });
  const later = (change: Partial<Postponement>): Postponement => ({
    state: 'scheduled',
    failure,
    isError: false,
    waitSeconds: 0,
    forHours: LATER_HOURS,
    givenUp: 'failed',
    ...change,
  });
  switch (outcome.outcome) {
    case 'later':
      return later({ waitSeconds: outcome.retryAfterSeconds ?? 0 });
    case 'broken':
      return later({ isError: true });
    case 'refused':
      return ended('failed');
    case 'no_address':
      return ended('no_address');
    case 'unclear':
      return isKeyed ? later({ forHours: KEY_HOURS, givenUp: 'unknown' }) : ended('unknown');
  }
}
