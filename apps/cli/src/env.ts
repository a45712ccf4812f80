import { z } from 'zod';
import { readEnv } from '@mamori/platform';
import type { Cli } from './cli';

const settings = (cli: Cli) => {
  const missing = cli.say('設定されていません', 'is not set');
  const postgres = z.url({
    protocol: /^postgres(ql)?$/,
    error: ({ input }) =>
      input ? cli.say('postgres://… の形の URL ではありません', 'is no URL as postgres://…') : missing,
  });
  const noPort = { error: cli.say('1 から 65535 の番号ではありません', 'is no port number') };
  const port = z.coerce.number(noPort).int(noPort).min(1, noPort).max(65_535, noPort);
  return z.object({
    /** The owner of the schema: migrations and the catalogue. */
    DATABASE_URL: postgres,
    /** The application's role: everything inside a consultancy. */
    DATABASE_APP_URL: postgres,
    /** The sign-in role: people and their one-time links. */
    DATABASE_AUTH_URL: postgres,
    /** Where browsers find the product; one-time links begin with it. */
    MAMORI_ORIGIN: z
      .url({
        protocol: /^https?$/,
        error: ({ input }) =>
          input ? cli.say('https://… の形の URL ではありません', 'is no URL as https://…') : missing,
      })
      .transform((url) => new URL(url).origin),
    /** Where the worker keeps the newest links of the audit trails. */
    MAMORI_ANCHOR_DIR: z.string().min(1).optional(),
    /** The queue that operators look at. */
    REDIS_URL: z.string().optional(),
    INBOX_SMTP_PORT: port,
    INBOX_HTTP_PORT: port,
    INBOX_DIR: z.string({ error: missing }).min(1, { error: missing }),
  });
};

/**
 * The settings that a command uses and no others: `choose` picks them. Throws BadEnvironment, which names every one that is
 * missing or wrong.
 */
export function readSettings<S extends z.ZodObject>(
  cli: Cli,
  choose: (all: ReturnType<typeof settings>) => S,
): z.infer<S> {
  return readEnv(choose(settings(cli)), cli.terminal.env);
}
