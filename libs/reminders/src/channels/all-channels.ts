import { type Audit, type Database, Outbound, type SecretBox } from '@mamori/platform';
import type { Channel } from './channel';
import { ChannelAccess } from './channel-access';
import { ChannelPace } from './pace/channel-pace';
import { PacedChannel } from './pace/paced-channel';
import { LineWorksChannel } from './people/line-works.channel';
import { PushChannel } from './people/push.channel';
import { chatwork } from './rooms/chatwork';
import { RoomChannel } from './rooms/room-channel';
import { slack } from './rooms/slack';
import { teams } from './rooms/teams';
import { webhook } from './rooms/webhook';

/** Where providers are whose addresses nobody enters; without slashes at the end. */
export const providers = {
  chatwork: 'https://api.chatwork.com/v2',
  lineWorksAuth: 'https://auth.worksmobile.com',
  lineWorksApi: 'https://www.worksapis.com/v1.0',
} as const;

export interface ChannelParts {
  readonly db: Database;
  readonly audit: Audit;
  readonly box: SecretBox;
  readonly mail: Channel;
  /** Address of the product without a path. */
  readonly origin: string;
  /** The run on one machine for trying out, where rooms may be programs of that machine. */
  readonly isLocal: boolean;
  readonly onLost: (error: unknown) => void;
}

/** The bot of LINE WORKS may need four requests for one message, two of them for tokens: together less than a lease of 60 s. */
const LONGEST_REQUEST_MS = 12_000;

/** Every way by which messages leave, each at its pace. */
export function channelsOf({ db, audit, box, mail, origin, isLocal, onLost }: ChannelParts): readonly Channel[] {
  const outbound = new Outbound({ isLocal, totalMs: LONGEST_REQUEST_MS });
  const access = new ChannelAccess(db, box);
  const pace = new ChannelPace(db);
  const lineWorks = { auth: providers.lineWorksAuth, api: providers.lineWorksApi };
  const channels: readonly Channel[] = [
    mail,
    new RoomChannel(slack, access, outbound),
    new RoomChannel(teams, access, outbound),
    new RoomChannel(chatwork(providers.chatwork), access, outbound),
    new RoomChannel(webhook, access, outbound),
    new LineWorksChannel(db, access, outbound, lineWorks),
    new PushChannel(db, audit, box, outbound, contactOf(origin)),
  ];
  return channels.map((channel) => new PacedChannel(channel, pace, db, onLost));
}

/** Push services take https and mailto only, and refuse others. */
const contactOf = (origin: string): string =>
  origin.startsWith('https://') ? origin : `mailto:mamori@${new URL(origin).hostname}`;
