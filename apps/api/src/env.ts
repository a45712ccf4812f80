import { z } from 'zod';
import { fileEnv } from '@mamori/platform';

const origin = z
  .url()
  .refine(
    (text) => new URL(text).origin === text.replace(/\/$/, ''),
    'an origin has no path, as https://mamori.example',
  )
  .refine(
    (text) => text.startsWith('https://') || new URL(text).hostname === 'localhost',
    'http is for localhost only: passkeys and cookies need https elsewhere',
  )
  .transform((text) => text.replace(/\/$/, ''));

/** The environment of the API process. */
export const apiEnv = fileEnv.extend({
  PORT: z.coerce.number().int().min(1).max(65_535).default(7300),
  HOST: z.string().default('127.0.0.1'),
  MAMORI_ORIGIN: origin,
  DATABASE_APP_URL: z.string().min(1),
  DATABASE_AUTH_URL: z.string().min(1),
  /** `trusted`: only the operations that the web was built with; `any`: free text, for development. */
  MAMORI_DOCUMENTS: z.enum(['trusted', 'any']).default('trusted'),
  /** Seals addresses and tokens of chat rooms: `k1.<32 random bytes as base64url>`; older keys behind it, after commas. */
  MAMORI_SECRETS_KEY: z.string().optional(),
  /** `1`: the run on one machine for trying out, where rooms may be programs of that machine. */
  MAMORI_LOCAL: z.string().optional(),
  /** With which the mail provider signs what it reports of mails; at least 32 characters. */
  MAIL_HOOK_SECRET: z.string().min(32).optional(),
  /** How many proxies of ours stand before this process; without them X-Forwarded-For is what a caller claims. */
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(5).optional(),
  /** Folder of the built web; without it the API serves no pages. */
  MAMORI_WEB_DIR: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type ApiEnv = z.infer<typeof apiEnv>;
