import { fileServersOf, type Settings } from '@mamori/platform';
import type { WorkerEnv } from './env';

/** The URLs that are set, by the name of their setting. */
const given = (urls: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(urls).flatMap(([name, url]) => (url === undefined ? [] : [[name, url]])));

/** What the safety of a start depends on, for this process. */
export const settingsOf = (env: WorkerEnv, source: NodeJS.ProcessEnv): Settings => ({
  nodeEnv: source.NODE_ENV,
  isLocal: source.MAMORI_LOCAL === '1',
  origin: env.MAMORI_ORIGIN,
  listensOn: env.HOST,
  logLevel: env.LOG_LEVEL,
  databases: given({
    DATABASE_APP_URL: env.DATABASE_APP_URL,
    DATABASE_SCHED_URL: env.DATABASE_SCHED_URL,
    DATABASE_AUTH_URL: env.DATABASE_AUTH_URL,
    QUEUE_DATABASE_URL: env.QUEUE_DATABASE_URL,
  }),
  servers: {
    ...given({ REDIS_URL: env.REDIS_URL, SMTP_URL: env.SMTP_URL, BOUNCE_IMAP_URL: env.BOUNCE_IMAP_URL }),
    ...fileServersOf(env),
  },
  files: { folder: env.MAMORI_FILES_DIR },
  secretsKey: env.MAMORI_SECRETS_KEY ?? null,
  plainHosts: (source.MAMORI_ALLOW_PLAIN_NETWORK ?? '').split(',').filter(Boolean),
});
