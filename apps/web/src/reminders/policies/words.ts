import type { AudienceLevel, ChannelKind, ClosedDayRule, MessageGrouping, ReceivesReminders } from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';

/** From the nearest to the furthest. */
export const levels = [
  'owner',
  'clinic_manager',
  'consultant',
  'tenant_admin',
] as const satisfies readonly AudienceLevel[];

export const levelLabel: Record<AudienceLevel, MessageId> = {
  owner: 'reminderPolicies.level.owner',
  clinic_manager: 'reminderPolicies.level.clinic_manager',
  consultant: 'reminderPolicies.level.consultant',
  tenant_admin: 'reminderPolicies.level.tenant_admin',
};

export const channelKinds = [
  'mail',
  'line_works',
  'web_push',
  'slack',
  'teams',
  'chatwork',
  'webhook',
] as const satisfies readonly ChannelKind[];

/** Ways that reach one person; the others go to a room. */
export const personalChannels = ['mail', 'line_works', 'web_push'] as const satisfies readonly ChannelKind[];

export const channelLabel: Record<ChannelKind, MessageId> = {
  mail: 'reminderPolicies.channel.mail',
  line_works: 'reminderPolicies.channel.line_works',
  web_push: 'reminderPolicies.channel.web_push',
  slack: 'reminderPolicies.channel.slack',
  teams: 'reminderPolicies.channel.teams',
  chatwork: 'reminderPolicies.channel.chatwork',
  webhook: 'reminderPolicies.channel.webhook',
};

export const closedDayRules = ['before', 'after', 'as_is'] as const satisfies readonly ClosedDayRule[];
export const closedDayLabel: Record<ClosedDayRule, MessageId> = {
  before: 'reminderPolicies.closed.before',
  after: 'reminderPolicies.closed.after',
  as_is: 'reminderPolicies.closed.as_is',
};

export const groupings = ['daily', 'single'] as const satisfies readonly MessageGrouping[];
export const groupingLabel: Record<MessageGrouping, MessageId> = {
  daily: 'reminderPolicies.grouping.daily',
  single: 'reminderPolicies.grouping.single',
};

export const receivesChoices = ['all', 'important', 'last_only'] as const satisfies readonly ReceivesReminders[];
export const receivesLabel: Record<ReceivesReminders, MessageId> = {
  all: 'reminderPolicies.receives.all',
  important: 'reminderPolicies.receives.important',
  last_only: 'reminderPolicies.receives.last_only',
};
export const receivesAbout: Record<ReceivesReminders, MessageId> = {
  all: 'reminderPolicies.receives.all.about',
  important: 'reminderPolicies.receives.important.about',
  last_only: 'reminderPolicies.receives.last_only.about',
};
