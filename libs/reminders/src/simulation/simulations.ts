import { Injectable } from '@nestjs/common';
import {
  addDays,
  badInput,
  currentActor,
  type Day,
  daysBetween,
  isDay,
  runAs,
  say,
  systemActor,
} from '@mamori/platform';
import { ReminderPolicies } from '../policies/reminder-policies';
import type { Reach } from '../policy/plan/ways-of';
import { keyOfTelling, type Telling, tellingsUntil } from '../policy/simulate/tellings';
import type { DeadlineKind } from '../schema.gen';
import { sayWhy } from './say-why';
import { type DeadlineRow, SimulationRepository } from './simulation.repository';

/** The longest look ahead: a year, and the month that stands before it. */
const MOST_DAYS = 400;
const YEAR_DAYS = 365;

export interface SimulationScope {
  /** One clinic; null for all that the viewer looks after. */
  readonly clinicId?: string | null;
  /** Dates of one kind, without the digest of the week, which is of none; null for everything. */
  readonly kind?: DeadlineKind | null;
}

/** A telling with all that people read of it. */
export interface NamedTelling extends Telling {
  /** The same for the same telling as long as nothing changes. */
  readonly id: string;
  /** Null for the digest of the week. */
  readonly deadline: DeadlineRow | null;
  readonly recipientName: string;
  readonly isRoom: boolean;
  readonly why: string;
}

export interface SimulationRun {
  /** The first day that was looked at: today, where an earlier one was asked for. */
  readonly fromOn: Day;
  readonly untilOn: Day;
  /** In the order of days, hours, deadlines and recipients. */
  readonly tellings: readonly NamedTelling[];
}

/** Foretells what the product will send, from what is planned and by the rules with which it is decided on the day. */
@Injectable()
export class Simulations {
  constructor(
    private readonly simulation: SimulationRepository,
    private readonly policies: ReminderPolicies,
  ) {}

  /**
   * Who would be told of what, when and why from one day to another, both included, if nobody did anything. Reads only.
   * Without a first day from today, without a last one for a year. Throws BAD_INPUT for days that are none, in the
   * wrong order, or more than 400 days apart.
   */
  async run(
    fromOn: Day | null,
    untilOn: Day | null,
    { clinicId = null, kind = null }: SimulationScope = {},
  ): Promise<SimulationRun> {
    const now = await this.simulation.clock();
    const from = fromOn === null || fromOn < now.on ? now.on : fromOn;
    const until = untilOn ?? addDays(from, YEAR_DAYS - 1);
    checkDays(fromOn ?? from, from, until);
    // What is told is read within the viewer's walls. To whom, the product alone knows: people of other clinics too.
    const open = await this.simulation.deadlines(clinicId);
    const deadlines = kind === null ? open : open.filter((deadline) => deadline.kind === kind);
    const { names, rooms: roomNames, clinics } = await this.simulation.visible();
    const { members, rooms } = await runAs(systemActor(currentActor().tenantId), () => this.simulation.recipients());
    const { policyOf, settings } = await this.policies.of([...new Set(deadlines.map(({ kind }) => kind))]);

    const seen = new Set(clinicId === null ? clinics : clinics.filter((id) => id === clinicId));
    const foretold = tellingsUntil({ now, deadlines, members, rooms, policyOf, settings }, until);
    const reaches = new Map<string, Reach>(members.map(({ id, reach }) => [id, reach]));
    const mondayPeople = new Set(
      members.filter((one) => one.clinics.some(({ id }) => seen.has(id))).map(({ id }) => id),
    );
    const byId = new Map(deadlines.map((deadline) => [deadline.id, deadline]));
    const getsMondays = (id: string) => kind === null && mondayPeople.has(id);
    const tellings = foretold
      .filter(({ onDay, stage, recipientId }) => onDay >= from && (stage !== null || getsMondays(recipientId)))
      .map((telling): NamedTelling => {
        const { stage, recipientId } = telling;
        const reach = reaches.get(recipientId) ?? null;
        return {
          ...telling,
          id: keyOfTelling(telling).join(' '),
          deadline: (stage && byId.get(stage.deadlineId)) ?? null,
          recipientName: (reach ? names[recipientId] : roomNames[recipientId]) ?? sayHidden(reach !== null),
          isRoom: reach === null,
          why: sayWhy(telling, reach),
        };
      });
    return { fromOn: from, untilOn: until, tellings };
  }
}

function checkDays(asked: Day, fromOn: Day, untilOn: Day): void {
  if (!isDay(asked) || !isDay(untilOn)) throw badInput('no day');
  if (untilOn < asked) throw badInput('until must not lie before from');
  if (daysBetween(fromOn, untilOn) > MOST_DAYS) throw badInput(`at most ${MOST_DAYS} days`);
}

const sayHidden = (isPerson: boolean) =>
  isPerson ? say('ほかの担当者', 'Somebody else') : say('チャットの部屋', 'A chat room');
