import type { Day } from '@mamori/platform';
import type { ChannelKind } from '../../channels/channel';
import type { AudienceLevel } from '../../policy/plan/reminder-policy';
import type { PolicyInForce, ReminderSettings } from '../../policy/plan/policy-in-force';
import type { Receives } from '../../policy/plan/ways-of';
import type { DeliveryState } from '../../schema.gen';

/** One message that took a stage to the person. Instants are ISO 8601 in UTC. */
export interface MessageFact {
  readonly id: string;
  readonly channel: ChannelKind;
  readonly state: DeliveryState;
  readonly createdAt: string;
  readonly notBefore: string;
  readonly sentAt: string | null;
  readonly deliveredAt: string | null;
  /** How often it was taken up to be sent. */
  readonly tries: number;
  readonly failure: string | null;
  /** When the line about this stage was taken out of it. */
  readonly droppedAt: string | null;
  /** Until when nothing is tried on its channel, because it failed again and again; null when it works. */
  readonly channelPausedUntil: string | null;
}

/** One stage of a deadline, as it was planned and what became of it. */
export interface StageFact {
  readonly days: number;
  readonly tellOn: Day;
  readonly dueAt: string;
  /** The date that it was planned for. */
  readonly occasionOn: Day;
  readonly isLast: boolean;
  /** How far it reached, once it was told. */
  readonly toldLevel: AudienceLevel | null;
  readonly toldAt: string | null;
  readonly cancelledAt: string | null;
  /** It was called off because the clinic had left at that moment. */
  readonly clinicHadLeft: boolean;
}

/** Everything on which it depends whether one person hears of one deadline. */
export interface WhyFacts {
  readonly now: string;
  readonly person: {
    readonly isActive: boolean;
    /** Looks after the deadline's clinic, or is of the office. */
    readonly reachesClinic: boolean;
    /** Where the person stands among those who answer for it; null for staff, whom only a task of their own reaches. */
    readonly level: AudienceLevel | null;
    readonly receives: Receives;
    /** Null for whatever the policy says. */
    readonly wanted: readonly ChannelKind[] | null;
    readonly setUp: readonly ChannelKind[];
    /** What is wrong with the person's present address; null for nothing. */
    readonly addressFault: 'bounced' | 'complained' | null;
  };
  readonly deadline: {
    readonly dueOn: Day;
    readonly createdAt: string;
    readonly settledAt: string | null;
    /** The last day of the clinic’s care; null while none is set. */
    readonly clinicLeftOn: Day | null;
  };
  readonly policy: PolicyInForce;
  readonly settings: ReminderSettings;
  /** The stage in question; null when none was planned. */
  readonly stage: StageFact | null;
  /** When the next stage after it tells; null for none. */
  readonly nextStageAt: string | null;
  /** When the notice appeared in the product for this person; null for never. */
  readonly noticedAt: string | null;
  /** Oldest first. */
  readonly messages: readonly MessageFact[];
}
