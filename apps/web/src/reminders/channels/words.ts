import type { ChannelKind, ChannelPartsFragment, DeliveryState } from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';
import type { Tone } from '../../ui/badge';

/** Channels that an office sets up, in the order in which they are offered. */
export const keptKinds = [
  'slack',
  'teams',
  'chatwork',
  'line_works',
  'webhook',
] as const satisfies readonly ChannelKind[];
export type KeptKind = (typeof keptKinds)[number];

export const isKept = (kind: ChannelKind): kind is KeptKind => keptKinds.some((kept) => kept === kind);

export const kindLabel: Record<ChannelKind, MessageId> = {
  mail: 'channels.kind.mail',
  line_works: 'channels.kind.line_works',
  slack: 'channels.kind.slack',
  teams: 'channels.kind.teams',
  chatwork: 'channels.kind.chatwork',
  web_push: 'channels.kind.web_push',
  webhook: 'channels.kind.webhook',
};

export const kindAbout: Record<KeptKind, MessageId> = {
  line_works: 'channels.about.line_works',
  slack: 'channels.about.slack',
  teams: 'channels.about.teams',
  chatwork: 'channels.about.chatwork',
  webhook: 'channels.about.webhook',
};

/** What to do at the provider, one sentence a step; each names the words that stand there. */
export const kindSteps: Record<KeptKind, readonly MessageId[]> = {
  slack: ['channels.steps.slack.1', 'channels.steps.slack.2', 'channels.steps.slack.3', 'channels.steps.slack.4'],
  teams: ['channels.steps.teams.1', 'channels.steps.teams.2', 'channels.steps.teams.3', 'channels.steps.teams.4'],
  chatwork: ['channels.steps.chatwork.1', 'channels.steps.chatwork.2', 'channels.steps.chatwork.3'],
  line_works: [
    'channels.steps.line_works.1',
    'channels.steps.line_works.2',
    'channels.steps.line_works.3',
    'channels.steps.line_works.4',
    'channels.steps.line_works.5',
  ],
  webhook: ['channels.steps.webhook.1', 'channels.steps.webhook.2', 'channels.steps.webhook.3'],
};

export type AccessField =
  'url' | 'secret' | 'token' | 'roomId' | 'botId' | 'clientId' | 'clientSecret' | 'serviceAccount' | 'privateKey';

export const accessFields: Record<KeptKind, readonly AccessField[]> = {
  slack: ['url'],
  teams: ['url'],
  chatwork: ['token', 'roomId'],
  line_works: ['botId', 'clientId', 'clientSecret', 'serviceAccount', 'privateKey'],
  webhook: ['url', 'secret'],
};

export const accessLabel: Record<AccessField, MessageId> = {
  url: 'channels.field.url',
  secret: 'channels.field.secret',
  token: 'channels.field.token',
  roomId: 'channels.field.roomId',
  botId: 'channels.field.botId',
  clientId: 'channels.field.clientId',
  clientSecret: 'channels.field.clientSecret',
  serviceAccount: 'channels.field.serviceAccount',
  privateKey: 'channels.field.privateKey',
};

export type Health = 'off' | 'failing' | 'paused' | 'works' | 'untried';

/** How a channel goes, the most pressing first. */
export function healthOf({ isOn, failingSince, pausedUntil, lastSentAt }: ChannelPartsFragment): Health {
  if (!isOn) return 'off';
  if (pausedUntil) return 'paused';
  if (failingSince) return 'failing';
  return lastSentAt ? 'works' : 'untried';
}

export const healthWord: Record<Health, { readonly label: MessageId; readonly tone: Tone }> = {
  off: { label: 'channels.health.off', tone: 'none' },
  failing: { label: 'channels.health.failing', tone: 'bad' },
  paused: { label: 'channels.health.paused', tone: 'bad' },
  works: { label: 'channels.health.works', tone: 'ok' },
  untried: { label: 'channels.health.untried', tone: 'unknown' },
};

/** What the state of a test tells the person who waits for it. */
export const testWord: Record<DeliveryState, { readonly label: MessageId; readonly tone: Tone }> = {
  scheduled: { label: 'channels.test.waiting', tone: 'doing' },
  sending: { label: 'channels.test.waiting', tone: 'doing' },
  sent: { label: 'channels.test.sent', tone: 'ok' },
  delivered: { label: 'channels.test.sent', tone: 'ok' },
  unknown: { label: 'channels.test.unknown', tone: 'unknown' },
  bounced: { label: 'channels.test.failed', tone: 'bad' },
  complained: { label: 'channels.test.failed', tone: 'bad' },
  failed: { label: 'channels.test.failed', tone: 'bad' },
  no_address: { label: 'channels.test.noAddress', tone: 'bad' },
  cancelled: { label: 'channels.test.cancelled', tone: 'none' },
};
