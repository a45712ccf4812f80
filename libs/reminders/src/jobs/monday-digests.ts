import { Injectable } from '@nestjs/common';
import { Audit, currentActor, Database, type Day, addDays, inEachTenant } from '@mamori/platform';
import type { ClaimedMessage } from '../messages/claimed-message';
import { composeMonday } from '../messages/compose-monday';
import type { MessageContent } from '../messages/message-content';
import { ReminderPolicies } from '../policies/reminder-policies';
import { digestDay, MONDAY_AT } from '../policy/plan/monday';
import { minutesOfQuiet } from '../policy/plan/quiet-hours';
import { mondayWayOf } from '../policy/plan/ways-of';
import { MondayRepository } from './monday.repository';
import { ReachRepository } from './reach.repository';

const TENANTS_AT_ONCE = 4;

/**
 * Makes the digests of the week: one for each consultant and clinic manager with clinics, on Monday or the first open day
 * after it, also when there is nothing to do. Any number of processes may do so at once; nobody gets a second one.
 */
@Injectable()
export class MondayDigests {
  /** The last day that this process has made digests for, by tenant: a look at the clock is enough until the next. */
  private readonly made = new Map<string, Day>();

  constructor(
    private readonly db: Database,
    private readonly mondays: MondayRepository,
    private readonly policies: ReminderPolicies,
    private readonly reach: ReachRepository,
    private readonly audit: Audit,
  ) {}

  /** Returns how many were made. */
  async make(onError: (tenantId: string, error: unknown) => void): Promise<number> {
    const counts = await inEachTenant(await this.mondays.tenants(), () => this.makeOwn(), {
      occasion: 'monday',
      atOnce: TENANTS_AT_ONCE,
      onError,
    });
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** What a digest says at the moment when it leaves; null when it is not wanted any more. */
  async compose({ target, toldOn, letter }: ClaimedMessage, origin: string): Promise<MessageContent | null> {
    if (target.type !== 'person') return null;
    const week = await this.mondays.week(target.memberId);
    return week && composeMonday({ ...letter, ...week, fromOn: toldOn }, origin);
  }

  private async makeOwn(): Promise<number> {
    const { tenantId } = currentActor();
    const { on, count } = await this.db.transaction(() => this.makeDue());
    if (on) this.made.set(tenantId, on);
    return count;
  }

  private async makeDue(): Promise<{ readonly on: Day | null; readonly count: number }> {
    const { today, time } = await this.mondays.clock();
    if (this.made.get(currentActor().tenantId) === today) return { on: null, count: 0 };
    const { settings } = await this.policies.of([]);
    const on = digestDay(today, settings.closed);
    // A standstill of a day is made up for; after that a digest would speak of a week half gone.
    const isDue = on === today ? time >= MONDAY_AT : on === addDays(today, -1);
    if (!settings.mondayDigest || !isDue) return { on: on === today ? null : today, count: 0 };
    const missing = await this.mondays.missing(on);
    if (missing.length === 0) return { on: today, count: 0 };
    const { reaches } = await this.reach.of(missing);
    const people = missing.flatMap((id) => {
      const reach = reaches.get(id);
      return reach ? [{ id, channel: mondayWayOf(reach) }] : [];
    });
    const count = await this.mondays.add(people, on, minutesOfQuiet(time, settings.quiet));
    await this.audit.record({
      action: 'reminder.digests-made',
      objectKind: 'tenant',
      objectId: currentActor().tenantId,
      after: { on, people: count },
    });
    return { on: today, count };
  }
}
