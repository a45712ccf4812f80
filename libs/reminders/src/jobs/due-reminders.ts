import { Inject, Injectable } from '@nestjs/common';
import { Audit, type AuditEntry, Database, inEachTenant } from '@mamori/platform';
import { DeadlinesRepository } from '../deadlines.repository';
import { MessageWriter } from '../messages/message-writer';
import { ReminderPolicies, type ReminderRules } from '../policies/reminder-policies';
import { occasionsAhead } from '../policy/plan/occasions';
import { DueRemindersRepository } from './due-reminders.repository';
import { FindAudiences, type ToldReminder } from './find-audiences';
import { linesOf } from './lines-of';
import { type Reached, ReachRepository } from './reach.repository';

/** What one round did. */
export interface ToldRound {
  readonly told: number;
  /** Told of to nobody, because the consultancy has neither an owner nor an admin. */
  readonly unheard: number;
  /** Some tenant has more that is due. */
  readonly more: boolean;
}

export interface TellingOptions {
  /** So long a message waits for further lines before it leaves. */
  readonly gatherSeconds: number;
}

/** Nest token of the TellingOptions. */
export const TELLING_OPTIONS = Symbol('TELLING_OPTIONS');

/** A tenant's share of a round, told in well under a second: the others wait no longer than this takes. */
const SHARE = 250;
const TENANTS_AT_ONCE = 4;

/**
 * Turns what is due into notices in the product and messages that wait to be sent, for the people who are to know at that
 * moment. Any number of processes may do so at once; each reminder is told once.
 */
@Injectable()
export class DueReminders {
  constructor(
    private readonly db: Database,
    private readonly due: DueRemindersRepository,
    private readonly audiences: FindAudiences,
    private readonly deadlines: DeadlinesRepository,
    private readonly policies: ReminderPolicies,
    private readonly reach: ReachRepository,
    private readonly messages: MessageWriter,
    private readonly audit: Audit,
    @Inject(TELLING_OPTIONS) private readonly options: TellingOptions,
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
      if (taken.length === 0) return { told: 0, unheard: 0, more: false };
      const rules = await this.policies.of([...new Set(taken.map(({ kind }) => kind))]);
      const wanted = taken.filter((reminder) => reminder.wanted && rules.policyOf(reminder.kind).isOn);
      const told = await this.audiences.of(wanted, rules);
      await this.due.addNotices(
        told.flatMap(({ reminder, people }) => people.map((recipientId) => ({ recipientId, reminder }))),
      );
      const levels = new Map(told.map(({ reminder, level }) => [reminder.id, level]));
      await this.due.close(taken.map(({ id }) => ({ id, level: levels.get(id) ?? null })));
      await this.goOn(told, rules);
      const pace = { gatherSeconds: this.options.gatherSeconds, quiet: rules.settings.quiet };
      await this.messages.write(linesOf(told, await this.reachOf(told), rules), pace);
      await this.audit.recordAll(told.map(entryOf));
      const unheard = told.filter(({ people }) => people.length === 0).length;
      return { told: told.length, unheard, more: taken.length === SHARE };
    });
  }

  private reachOf(told: readonly ToldReminder[]): Promise<Reached> {
    return this.reach.of([...new Set(told.flatMap(({ people }) => people))]);
  }

  /** After the last stage of a plan, what is overdue is told again and again until somebody does it. */
  private async goOn(told: readonly ToldReminder[], { policyOf, settings }: ReminderRules): Promise<void> {
    const now = this.db.now();
    const planned = told
      .filter(({ reminder }) => reminder.isLast && policyOf(reminder.kind).repeatsEveryDays !== null)
      .map(({ reminder: { deadlineId, kind, dueOn } }) => ({
        deadlineId,
        occasions: occasionsAhead(dueOn, policyOf(kind), settings.closed, now).filter(({ isRepeat }) => isRepeat),
      }));
    await this.deadlines.add(planned);
  }
}

const entryOf = ({ reminder, level, people }: ToldReminder): AuditEntry => ({
  action: 'reminder.told',
  objectKind: 'reminder',
  objectId: reminder.id,
  clinicId: reminder.clinicId,
  after: { level, recipients: people },
});
