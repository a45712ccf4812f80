import { Injectable } from '@nestjs/common';
import { Audit, Database, inEachTenant } from '@mamori/platform';
import { recipientsOf } from '../policy/recipients';
import { type DueReminder, DueRemindersRepository } from './due-reminders.repository';

/** What one round did. */
export interface ToldRound {
  readonly told: number;
  /** Told of to nobody, because the consultancy has neither an owner nor an admin. */
  readonly unheard: number;
  /** Some tenant has more that is due. */
  readonly more: boolean;
}

/** A tenant's share of a round: the others wait no longer than this takes. */
const SHARE = 100;
const TENANTS_AT_ONCE = 4;

/**
 * Turns what is due into mails that wait to be sent and notices in the product, for the people who are to know at that
 * moment. Any number of processes may do so at once; each reminder is told once.
 */
@Injectable()
export class DueReminders {
  constructor(
    private readonly db: Database,
    private readonly due: DueRemindersRepository,
    private readonly audit: Audit,
  ) {}

  async tell(onError: (tenantId: string, error: unknown) => void): Promise<ToldRound> {
    const rounds = await inEachTenant(await this.due.tenants(), () => this.tellShare(), {
      occasion: 'reminders',
      atOnce: TENANTS_AT_ONCE,
      onError,
    });
    return rounds.reduce(
      (all, one) => ({ told: all.told + one.told, unheard: all.unheard + one.unheard, more: all.more || one.more }),
      { told: 0, unheard: 0, more: false },
    );
  }

  private tellShare(): Promise<ToldRound> {
    return this.db.transaction(async () => {
      const taken = await this.due.take(SHARE);
      const wanted = taken.filter((reminder) => reminder.wanted);
      const told = await this.recipients(wanted);
      const pairs = told.flatMap(([{ id }, people]) => people.map((recipientId) => ({ reminderId: id, recipientId })));
      if (pairs.length > 0) await this.due.tell(pairs);
      if (taken.length > 0) await this.due.finish(taken, wanted);
      for (const [{ id, clinicId }, recipients] of told) {
        const after = { recipients };
        await this.audit.record({ action: 'reminder.told', objectKind: 'reminder', objectId: id, clinicId, after });
      }
      const unheard = told.filter(([, people]) => people.length === 0).length;
      return { told: wanted.length, unheard, more: taken.length === SHARE };
    });
  }

  private async recipients(
    reminders: readonly DueReminder[],
  ): Promise<readonly (readonly [reminder: DueReminder, people: readonly string[]])[]> {
    if (reminders.length === 0) return [];
    const assigned = await this.due.assigned([...new Set(reminders.map((reminder) => reminder.clinicId))]);
    const office = await this.due.office();
    return reminders.map((reminder) => {
      const ofClinic = assigned.filter((person) => person.clinicId === reminder.clinicId);
      return [reminder, recipientsOf({ ownerId: reminder.ownerId, assigned: ofClinic, office })];
    });
  }
}
