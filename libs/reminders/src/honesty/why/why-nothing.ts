import { type Day, toJstDay } from '@mamori/platform';
import type { ChannelKind } from '../../channels/channel';
import { minutesOfQuiet } from '../../policy/plan/quiet-hours';
import type { AudienceLevel } from '../../policy/plan/reminder-policy';
import { admits, type Receives, waysOf } from '../../policy/plan/ways-of';
import type { MessageFact, StageFact, WhyFacts } from './why-facts';

/** Why a person got nothing of a deadline, or that they did; instants are ISO 8601 in UTC. */
export type WhyCause =
  | { readonly type: 'person_left' }
  | { readonly type: 'not_their_clinic' }
  | { readonly type: 'clinic_left'; readonly leftOn: Day | null }
  | { readonly type: 'policy_off' }
  | { readonly type: 'no_stage' }
  | { readonly type: 'registered_late'; readonly at: string }
  | { readonly type: 'settled'; readonly at: string }
  | { readonly type: 'moved'; readonly from: Day; readonly to: Day }
  | { readonly type: 'later_stage_told' }
  | { readonly type: 'policy_changed' }
  | { readonly type: 'not_yet'; readonly at: string }
  | { readonly type: 'not_told_yet'; readonly at: string }
  | { readonly type: 'not_in_audience'; readonly toldLevel: AudienceLevel }
  | { readonly type: 'wants_less'; readonly receives: Receives; readonly days: number }
  | { readonly type: 'no_channel' }
  | { readonly type: 'in_product_only'; readonly at: string }
  | { readonly type: 'no_address'; readonly fault: 'bounced' | 'complained' | null }
  | { readonly type: 'quiet_hours'; readonly at: string; readonly channel: ChannelKind }
  | { readonly type: 'gathering'; readonly at: string; readonly channel: ChannelKind }
  | { readonly type: 'channel_paused'; readonly until: string; readonly channel: ChannelKind }
  | { readonly type: 'tries_again'; readonly at: string; readonly failure: string; readonly channel: ChannelKind }
  | { readonly type: 'waits_its_turn'; readonly channel: ChannelKind }
  | { readonly type: 'being_sent'; readonly channel: ChannelKind }
  | { readonly type: 'sent'; readonly at: string; readonly channel: ChannelKind }
  | { readonly type: 'delivered'; readonly at: string; readonly channel: ChannelKind }
  | { readonly type: 'bounced' | 'complained' | 'unknown'; readonly channel: ChannelKind }
  | { readonly type: 'failed'; readonly failure: string | null; readonly channel: ChannelKind }
  | { readonly type: 'cancelled'; readonly channel: ChannelKind };

export type WhyCauseType = WhyCause['type'];

/**
 * The one cause that explains what a person got, or did not get, of a stage of a deadline. Whatever comes first on the way
 * from the plan to the mailbox decides: who was disabled is not told that a policy is off as well.
 */
export function whyNothing(facts: WhyFacts): WhyCause {
  const { person, stage, deadline, now } = facts;
  const reached = facts.messages.length > 0 ? bestOf(facts.messages) : null;
  if (reached?.state === 'sent' || reached?.state === 'delivered') return messageCause(reached, facts);
  if (!person.isActive) return { type: 'person_left' };
  if (!person.reachesClinic) return { type: 'not_their_clinic' };
  if (!stage) return withoutStage(facts);
  if (!stage.toldAt) {
    if (stage.cancelledAt) return calledOff(stage, facts);
    if (deadline.settledAt) return { type: 'settled', at: deadline.settledAt };
    if (isAfterCare(stage.dueAt, facts)) return clinicLeft(facts);
    return stage.dueAt > now ? { type: 'not_yet', at: stage.dueAt } : { type: 'not_told_yet', at: stage.dueAt };
  }
  return reached ? messageCause(reached, facts) : withoutMessage(stage, facts);
}

/** Whether the clinic has left by then. */
const isAfterCare = (instant: string, { deadline: { clinicLeftOn } }: WhyFacts): boolean =>
  clinicLeftOn !== null && toJstDay(new Date(instant)) > clinicLeftOn;

const clinicLeft = ({ deadline }: WhyFacts): WhyCause => ({ type: 'clinic_left', leftOn: deadline.clinicLeftOn });

function withoutStage(facts: WhyFacts): WhyCause {
  const { deadline, policy, nextStageAt, now } = facts;
  if (!policy.isOn) return { type: 'policy_off' };
  if (deadline.settledAt) return { type: 'settled', at: deadline.settledAt };
  if (isAfterCare(nextStageAt ?? now, facts)) return clinicLeft(facts);
  if (nextStageAt) return { type: 'not_yet', at: nextStageAt };
  return policy.stages.length > 0 ? { type: 'registered_late', at: deadline.createdAt } : { type: 'no_stage' };
}

function calledOff(stage: StageFact, facts: WhyFacts): WhyCause {
  const { deadline, policy, nextStageAt, now } = facts;
  if (stage.occasionOn !== deadline.dueOn) return { type: 'moved', from: stage.occasionOn, to: deadline.dueOn };
  if (deadline.settledAt) return { type: 'settled', at: deadline.settledAt };
  if (stage.clinicHadLeft) return clinicLeft(facts);
  if (!policy.isOn) return { type: 'policy_off' };
  // Only a standstill leaves a stage behind whose moment had come.
  if (stage.dueAt <= now && stage.cancelledAt !== null && stage.cancelledAt >= stage.dueAt) {
    return { type: 'later_stage_told' };
  }
  if (isAfterCare(nextStageAt ?? now, facts)) return clinicLeft(facts);
  return nextStageAt ? { type: 'not_yet', at: nextStageAt } : { type: 'policy_changed' };
}

/** Told, and to others perhaps, but no message for this person. */
function withoutMessage(stage: StageFact, { person, policy, noticedAt }: WhyFacts): WhyCause {
  if (!noticedAt) {
    return { type: 'not_in_audience', toldLevel: stage.toldLevel ?? 'owner' };
  }
  if (!admits(person.receives, stage)) return { type: 'wants_less', receives: person.receives, days: stage.days };
  if (waysOf(stage, policy.channels, person).length === 0) return { type: 'no_channel' };
  return { type: 'in_product_only', at: noticedAt };
}

/** From what reached the person down to what surely will not: of several messages the best tells how it stands. */
const order: Readonly<Record<MessageFact['state'], number>> = {
  delivered: 0,
  sent: 1,
  sending: 2,
  scheduled: 3,
  unknown: 4,
  complained: 5,
  bounced: 6,
  failed: 7,
  no_address: 8,
  cancelled: 9,
};

/** A message whose line was taken out counts as one that was called off. */
const stateOf = ({ state, droppedAt }: MessageFact): MessageFact['state'] => (droppedAt ? 'cancelled' : state);

/** Of several messages the one that tells how it stands; null for none. */
export function bestOf(messages: readonly MessageFact[]): MessageFact | null {
  const [best] = messages.toSorted((one, other) => order[stateOf(one)] - order[stateOf(other)]);
  return best ? { ...best, state: stateOf(best) } : null;
}

function messageCause(message: MessageFact, facts: WhyFacts): WhyCause {
  const { channel, state, failure } = message;
  switch (state) {
    case 'delivered':
      return { type: 'delivered', at: message.deliveredAt ?? message.sentAt ?? message.createdAt, channel };
    case 'sent':
      return { type: 'sent', at: message.sentAt ?? message.createdAt, channel };
    case 'sending':
      return { type: 'being_sent', channel };
    case 'scheduled':
      return waiting(message, facts);
    case 'failed':
      return { type: 'failed', failure, channel };
    case 'no_address':
      return { type: 'no_address', fault: facts.person.addressFault };
    case 'cancelled':
      return calledOffOnTheWay(message, facts);
    case 'bounced':
    case 'complained':
    case 'unknown':
      return { type: state, channel };
  }
}

function calledOffOnTheWay({ channel, droppedAt }: MessageFact, facts: WhyFacts): WhyCause {
  const { deadline, stage } = facts;
  if (deadline.settledAt) return { type: 'settled', at: deadline.settledAt };
  if (stage && stage.occasionOn !== deadline.dueOn) {
    return { type: 'moved', from: stage.occasionOn, to: deadline.dueOn };
  }
  if (droppedAt && isAfterCare(droppedAt, facts)) return clinicLeft(facts);
  return { type: 'cancelled', channel };
}

function waiting({ channel, notBefore, failure, channelPausedUntil, tries }: MessageFact, facts: WhyFacts): WhyCause {
  const { now, settings } = facts;
  if (isAfterCare(notBefore > now ? notBefore : now, facts)) return clinicLeft(facts);
  if (channelPausedUntil && channelPausedUntil > now) {
    return { type: 'channel_paused', until: channelPausedUntil, channel };
  }
  if (tries > 0 && failure !== null) return { type: 'tries_again', at: notBefore, failure, channel };
  if (notBefore <= now || tries > 0) return { type: 'waits_its_turn', channel };
  return minutesOfQuiet(timeInJapan(now), settings.quiet) > 0
    ? { type: 'quiet_hours', at: notBefore, channel }
    : { type: 'gathering', at: notBefore, channel };
}

/** HH:MM in Japan at an instant. */
export function timeInJapan(instant: string): string {
  return new Date(new Date(instant).getTime() + 9 * 3_600_000).toISOString().slice(11, 16);
}
