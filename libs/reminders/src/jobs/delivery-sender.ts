import { setTimeout as pause } from 'node:timers/promises';
import {
  Audit,
  Database,
  Fault,
  type Hint,
  MailNotSent,
  type Mailer,
  onOccasion,
  oneLine,
  runAs,
  shortened,
  systemActor,
} from '@mamori/platform';
import { composeNotice, isNoticeLetter } from '../mail/compose-notice';
import { composeReminder } from '../mail/compose-reminder';
import type { ClaimedDelivery, DeliveryRepository, Ending } from './delivery.repository';

export interface SenderOptions {
  /** Address of the product without a path, for the link. */
  readonly origin: string;
  /** So long a mail may be under way before it counts as unknown; longer than a send can take. */
  readonly leaseSeconds: number;
}

/** What came of a hint. `skipped`: nothing to do, or no longer ours; `pending`: it did not leave and is tried again later. */
export type SendResult = 'skipped' | 'cancelled' | 'pending' | Ending['state'];

const FINISH_TRIES = 5;

/**
 * Sends one mail for a hint. A mail that may have left is never sent a second time, whatever happens: who asks twice, or
 * dies on the way, causes at worst a mail that is shown as unknown.
 */
export class DeliverySender {
  constructor(
    private readonly db: Database,
    private readonly deliveries: DeliveryRepository,
    private readonly audit: Audit,
    private readonly mailer: Mailer,
    private readonly options: SenderOptions,
  ) {}

  send({ tenantId, id }: Hint): Promise<SendResult> {
    return onOccasion({ requestId: `delivery-${id}`, language: 'ja' }, () =>
      runAs(systemActor(tenantId), async () => {
        const claimed = await this.claim(id);
        if (!claimed) return 'skipped';
        if (claimed.state === 'cancelled') return 'cancelled';
        return this.finish(claimed, await this.attempt(claimed));
      }),
    );
  }

  private claim(id: string): Promise<ClaimedDelivery | undefined> {
    return this.db.transaction(async () => {
      const claimed = await this.deliveries.claim(id, this.options.leaseSeconds);
      if (claimed?.state === 'cancelled') await this.record(claimed, 'cancelled');
      return claimed;
    });
  }

  private async attempt({ id, email, letter }: ClaimedDelivery): Promise<Ending | Postponement> {
    try {
      const { origin } = this.options;
      const mail = isNoticeLetter(letter) ? composeNotice(letter, origin) : composeReminder(letter, origin);
      return { state: 'sent', providerId: await this.mailer.send({ ...mail, to: email, id }), failure: null };
    } catch (error) {
      const failure = shortened(oneLine(error instanceof Error ? error.message : String(error)), 300);
      const outcome = error instanceof MailNotSent ? error.outcome : 'unclear';
      if (outcome === 'later') return { state: 'pending', failure };
      return { state: outcome === 'unclear' ? 'unknown' : 'failed', providerId: null, failure };
    }
  }

  /** Tries for some seconds: the mail has left, and a database that is away for a moment should not make it unknown. */
  private async finish(claimed: ClaimedDelivery, ending: Ending | Postponement): Promise<SendResult> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.db.transaction(() => this.keep(claimed, ending));
      } catch (error) {
        if (!(error instanceof Fault && error.code === 'UNAVAILABLE') || tries === FINISH_TRIES) throw error;
        await pause(200 * 2 ** tries);
      }
    }
  }

  private async keep(claimed: ClaimedDelivery, ending: Ending | Postponement): Promise<SendResult> {
    if (ending.state === 'pending') {
      const state = await this.deliveries.postpone(claimed, ending.failure);
      if (state === 'failed') await this.record(claimed, state);
      return state ?? 'skipped';
    }
    if (!(await this.deliveries.finish(claimed, ending))) return 'skipped';
    await this.record(claimed, ending.state);
    return ending.state;
  }

  private async record({ id, clinicId }: ClaimedDelivery, state: Ending['state'] | 'cancelled'): Promise<void> {
    await this.audit.record({ action: `delivery.${state}`, objectKind: 'delivery', objectId: id, clinicId });
  }
}

interface Postponement {
  readonly state: 'pending';
  readonly failure: string;
}
