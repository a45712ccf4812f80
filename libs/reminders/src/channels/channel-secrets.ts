import { z } from 'zod';
import type { ChannelKind } from './channel';

const text = z.string().min(1);

/**
 * What the sealed part of a channel holds, by its kind, as JSON. Mail and browsers need none: they are the product's own ways,
 * and the keys for browsers follow from the installation's (`pushKeysOf`).
 */
export const channelSecrets = {
  mail: z.object({}),
  slack: z.object({ url: text }),
  teams: z.object({ url: text }),
  chatwork: z.object({ token: text, roomId: text }),
  /** The secret signs each message, so that whoever receives it knows that it is ours. */
  webhook: z.object({ url: text, secret: text }),
  line_works: z.object({
    botId: text,
    clientId: text,
    clientSecret: text,
    serviceAccount: text,
    /** PEM. */
    privateKey: text,
  }),
  web_push: z.object({}),
} as const satisfies Readonly<Record<ChannelKind, z.ZodType>>;

export type ChannelSecret<K extends ChannelKind> = z.infer<(typeof channelSecrets)[K]>;

/** What the sealed part of a browser's subscription holds. */
export const pushAddress = z.object({ endpoint: text, p256dh: text, auth: text });
export type PushAddress = z.infer<typeof pushAddress>;
