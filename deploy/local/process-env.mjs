// @ts-check
import { join } from 'node:path';
import { root } from './place.mjs';

/**
 * The environment of our processes. Settings of the caller pass through; what this start decides wins.
 *
 * @typedef {object} Decided
 * @property {NodeJS.ProcessEnv} env the caller's
 * @property {import('./place.mjs').Place} place
 * @property {import('./ports.mjs').Ports} ports
 * @property {import('./database-urls.mjs').DatabaseUrls} database
 * @property {boolean} ownDatabase
 * @property {import('./queue.mjs').QueueEnv} queue
 * @property {Pick<import('./secrets.mjs').Secrets, 'sealing'>} secrets
 *
 * @param {Decided} decided
 * @returns {NodeJS.ProcessEnv}
 */
export function processEnv({ env, place, ports, database, ownDatabase, queue, secrets }) {
  const isForeign = (/** @type {string} */ name) =>
    name === 'REDIS_URL' ||
    name === 'QUEUE_DATABASE_URL' ||
    // PGSSLMODE and the like, meant for another server, would change how ours is reached.
    (ownDatabase && name.startsWith('PG'));
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !isForeign(name)));
  return {
    ...kept,
    NODE_ENV: 'production',
    TZ: 'UTC',
    MAMORI_LOCAL: '1',
    MAMORI_DATA_DIR: place.dir,
    MAMORI_ORIGIN: originOf(ports),
    MAMORI_WEB_DIR: join(root, 'dist/apps/web'),
    PORT: String(ports.web),
    WORKER_HEALTH_PORT: String(ports.worker),
    DATABASE_URL: database.owner,
    DATABASE_APP_URL: database.app,
    DATABASE_SCHED_URL: database.sched,
    DATABASE_AUTH_URL: database.auth,
    ...queue,
    SMTP_URL: env.SMTP_URL || `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: env.MAIL_FROM || '守り Mamori <no-reply@mamori.example>',
    INBOX_SMTP_PORT: String(ports.smtp),
    INBOX_HTTP_PORT: String(ports.inbox),
    INBOX_DIR: place.mail,
    // Whoever gives a key by file has said so under another name.
    ...(env.MAMORI_SECRETS_KEY_FILE ? {} : { MAMORI_SECRETS_KEY: env.MAMORI_SECRETS_KEY || secrets.sealing }),
    MAMORI_FILES_DIR: env.MAMORI_FILES_DIR || place.files,
    MAMORI_ANCHOR_DIR: env.MAMORI_ANCHOR_DIR || place.anchors,
  };
}

/** @param {import('./ports.mjs').Ports} ports */
export const originOf = (ports) => `http://localhost:${ports.web}`;

/** @param {import('./ports.mjs').Ports} ports */
export const inboxOf = (ports) => `http://localhost:${ports.inbox}`;
