import type { Settings } from '@mamori/platform';

const DATABASES = ['DATABASE_APP_URL', 'DATABASE_AUTH_URL', 'DATABASE_SCHED_URL', 'QUEUE_DATABASE_URL'];
const SERVERS = ['REDIS_URL', 'SMTP_URL', 'BOUNCE_IMAP_URL', 'MAMORI_S3_ENDPOINT', 'MAMORI_CLAMD'];

const given = (env: NodeJS.ProcessEnv, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value ? [[name, value]] : [];
    }),
  );

/** The settings of API and worker together, as their environment says. */
export const settingsIn = (env: NodeJS.ProcessEnv): Settings => ({
  nodeEnv: env.NODE_ENV,
  isLocal: env.MAMORI_LOCAL === '1',
  origin: env.MAMORI_ORIGIN ?? '',
  listensOn: env.HOST ?? '127.0.0.1',
  logLevel: env.LOG_LEVEL ?? 'info',
  documents: env.MAMORI_DOCUMENTS === 'any' ? 'any' : 'trusted',
  proxyHops: env.TRUSTED_PROXY_HOPS ? Number(env.TRUSTED_PROXY_HOPS) : null,
  databases: given(env, DATABASES),
  servers: given(env, SERVERS),
  files: { folder: env.MAMORI_FILES_DIR, webFolder: env.MAMORI_WEB_DIR },
  secretsKey: env.MAMORI_SECRETS_KEY ?? null,
  plainHosts: (env.MAMORI_ALLOW_PLAIN_NETWORK ?? '').split(',').filter(Boolean),
});
