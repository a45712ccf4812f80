import { z } from 'zod';
import { fileEnv, queueEnv } from '@mamori/platform';

const postgres = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a URL as postgres://…' });

/** The environment of the worker process. */
export const workerEnv = queueEnv
  .extend(fileEnv.shape)
  .extend({
    /** The application's role: the work itself, inside one consultancy at a time. */
    DATABASE_APP_URL: postgres,
    /** The scheduler's role: which consultancy has something to do. */
    DATABASE_SCHED_URL: postgres,
    /** Sign-in's role: letters and links, which belong to no consultancy. */
    DATABASE_AUTH_URL: postgres,
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be a URL as smtp://user:password@host:587' }),
    MAIL_FROM: z.string().regex(/^[^\p{Cc}]*@[^\p{Cc}]*$/u, 'must be a sender as: Mamori <no-reply@example.jp>'),
    /** The mailbox to which undeliverable mails come back, as imaps://user:password@host/INBOX; without it nobody reads them. */
    BOUNCE_IMAP_URL: z
      .url({ protocol: /^imaps?$/, error: 'must be a URL as imaps://user:password@host/INBOX' })
      .optional(),
    /** Its address. A plus sign and what names the mail are put before the @, where at most 64 characters fit. */
    BOUNCE_ADDRESS: z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,8}@[A-Za-z0-9.-]+$/, 'must be a bare address with at most 8 characters before the @')
      .optional(),
    /** Where browsers find the product; the links in mails begin with it. */
    MAMORI_ORIGIN: z
      .url({ protocol: /^https?$/, error: 'must be a URL as https://mamori.example' })
      .transform((url) => new URL(url).origin),
    WORKER_HEALTH_PORT: z.coerce.number().int().min(1).max(65_535),
    /** `1` on the run on one machine for trying out: rooms may be programs of that machine. */
    MAMORI_LOCAL: z.string().optional(),
    HOST: z.string().default('127.0.0.1'),
    /** So long a mail may be under way before it counts as unknown. */
    DELIVERY_LEASE_SECONDS: z.coerce.number().int().min(1).max(3_600).default(60),
    /** So long a message waits for further things to tell the same person, before it leaves. */
    REMINDER_GATHER_SECONDS: z.coerce.number().int().min(0).max(3_600).default(20),
    /** So long an offered mail may lie in the queue before it is offered again. */
    HINT_REOFFER_SECONDS: z.coerce.number().int().min(1).max(3_600).default(60),
    /**
     * What this process does: `schedule` runs the timers, `take` does what lies in the queues. Both in a small installation;
     * in a large one there may be more of one than of the other.
     */
    WORKER_PARTS: z
      .string()
      .regex(/^(schedule|take|schedule,take|take,schedule)$/, 'must be schedule, take, or schedule,take')
      .default('schedule,take')
      .transform((text): ReadonlySet<string> => new Set(text.split(','))),
    /** Seals addresses and tokens of chat rooms: `k1.<32 random bytes as base64url>`; older keys behind it, after commas. */
    MAMORI_SECRETS_KEY: z.string().optional(),
    /** Where the newest links of the audit trails are kept outside of the database; without it they go to the log alone. */
    MAMORI_ANCHOR_DIR: z.string().min(1).optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  })
  .refine((env) => env.REDIS_URL || env.QUEUE_DATABASE_URL, {
    path: ['REDIS_URL'],
    error: 'set this, or QUEUE_DATABASE_URL to run the queue on PostgreSQL',
    when: () => true,
  });

export type WorkerEnv = z.infer<typeof workerEnv>;
