import type { DeadlineKind } from '../../schema.gen';
import { type ChannelKind, channelKinds } from '../../channels/channel';
import { type ClosedDays, usualClosedDays } from './open-days';
import type { QuietHours } from './quiet-hours';
import type { ReminderPolicy } from './reminder-policy';
import { usualPolicy } from './usual-policies';

/** How people are told of one kind of deadline, and how the messages about it leave. */
export interface PolicyInForce extends ReminderPolicy {
  /** Whether it may stand in one message with other lines of the same person and day. */
  readonly grouping: 'daily' | 'single';
  /** Ways that messages may take besides the notice in the product. */
  readonly channels: readonly ChannelKind[];
}

/** What holds for all kinds of one consultancy. */
export interface ReminderSettings {
  readonly closed: ClosedDays;
  /** Null for none. */
  readonly quiet: QuietHours | null;
  readonly mondayDigest: boolean;
  /** Minutes after which a message that did not leave on its channel goes by mail instead; 1 to 1440. */
  readonly fallbackMinutes: number;
}

/** Where the consultancy has decided nothing of its settings. */
export const usualSettings: ReminderSettings = {
  closed: usualClosedDays,
  quiet: { from: '20:00', until: '07:00' },
  mondayDigest: true,
  fallbackMinutes: 15,
};

/** Where the consultancy has decided nothing of a kind: the usual policy, in one message a day, on every channel there is. */
export const usualPolicyInForce = (kind: DeadlineKind): PolicyInForce => ({
  ...usualPolicy(kind),
  grouping: 'daily',
  channels: channelKinds,
});
