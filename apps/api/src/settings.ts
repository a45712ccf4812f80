import { fileServersOf, type Settings } from '@mamori/platform';
import type { ApiEnv } from './env';

/** What the safety of a start depends on, for this process. */
export const settingsOf = (env: ApiEnv, source: NodeJS.ProcessEnv): Settings => ({
  nodeEnv: source.NODE_ENV,
  isLocal: source.MAMORI_LOCAL === '1',
  origin: env.MAMORI_ORIGIN,
  listensOn: env.HOST,
  logLevel: env.LOG_LEVEL,
  documents: env.MAMORI_DOCUMENTS,
  proxyHops: env.TRUSTED_PROXY_HOPS ?? null,
  databases: { DATABASE_APP_URL: env.DATABASE_APP_URL, DATABASE_AUTH_URL: env.DATABASE_AUTH_URL },
  servers: fileServersOf(env),
  files: { folder: env.MAMORI_FILES_DIR, webFolder: env.MAMORI_WEB_DIR },
  secretsKey: env.MAMORI_SECRETS_KEY ?? null,
  plainHosts: (source.MAMORI_ALLOW_PLAIN_NETWORK ?? '').split(',').filter(Boolean),
});
