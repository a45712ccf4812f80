import { Inject, Injectable } from '@nestjs/common';
import { Audit, type AuditEntry, currentActor, Database, inEachTenant, isUnavailable } from '@mamori/platform';
import { DeadlinesRepository } from '../deadlines.repository';
import { MessageWriter } from '../messages/message-writer';
import { ReminderPolicies, type ReminderRules } from '../policies/reminder-policies';
import { occasionsAhead } from '../policy/plan/occasions';
import { type DueReminder, DueRemindersRepository } from './due-reminders.repository';
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

type OnError = (tenantId: string, error: unknown) => void;
const NOTHING: ToldRound = { told: 0, unheard: 0, more: false };
const sumOf = (all: ToldRound, one: ToldRound): ToldRound => ({
  told: all.told + one.told,
  unheard: all.unheard + one.unheard,
  more: all.more || one.more,
});

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

  /** A share for each tenant. What cannot be told is said to `onError`, stays due, and holds up nothing else. */
  async tell(onError: OnError): Promise<ToldRound> {
    const rounds = await inEachTenant(await this.due.tenants(), () => this.tellShare(onError), {
      occasion: 'reminders',
      atOnce: TENANTS_AT_ONCE,
      onError,
    });
    return rounds.reduce(sumOf, NOTHING);
  }

  private async tellShare(onError: OnError): Promise<ToldRound> {
    try {
      return await this.tellUpTo(SHARE);
    } catch (error) {
      onError(currentActor().tenantId, error);
      return this.tellEach(onError);
    }
  }

  /** One by one, so that whatever broke a share is left behind alone; it is tried again in the next round. */
  private async tellEach(onError: OnError): Promise<ToldRound> {
    const broken: string[] = [];
    let all = NOTHING;
    for (let turn = 0; turn < SHARE; turn += 1) {
      const held: DueReminder[] = [];
      try {
        const one = await this.tellUpTo(1, broken, (taken) => held.push(...taken));
        if (held.length === 0) return { ...all, more: false };
        all = sumOf(all, one);
      } catch (error) {
        const [stage] = held;
        if (!stage || isUnavailable(error)) throw error;
        broken.push(stage.id);
        onError(currentActor().tenantId, new Error(`the reminder ${stage.id} cannot be told`, { cause: error }));
      }
    }
    return { ...all, more: true };
  }

  /** `onTaken` hears what is about to be told, also when it comes to nothing. */
  private tellUpTo(
    most: number,
    without: readonly string[] = [],
    onTaken?: (taken: readonly DueReminder[]) => void,
  ): Promise<ToldRound> {
    return this.db.transaction(async () => {
      const taken = await this.due.take(most, without);
      onTaken?.(taken);
      if (taken.length === 0) return NOTHING;
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
      return { told: told.length, unheard, more: taken.length === most };
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
