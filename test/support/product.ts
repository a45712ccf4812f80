import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { migrate } from '@mamori/migrations';
import { createTestDatabase, type TestDatabase } from '@mamori/platform/testing';
import { type Outgoing, placeOf, recordedIn, recordingTo } from './connections';
import { freePort } from './free-port';
import { type Running, startProcess, untilReady } from './process';
import { callWitness } from './witnesses';

const run = promisify(execFile);

export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The whole product as its operator runs it: built processes on a database, a queue and a mail box of their own. */
export interface Product {
  readonly url: string;
  readonly inboxUrl: string;
  readonly database: TestDatabase;
  /** Runs `mamori …` and returns what it printed as JSON. */
  mamori(...args: readonly string[]): Promise<unknown>;
  mails(): Promise<readonly Mail[]>;
  /** What API and worker did towards the outside since they started. */
  outgoing(): readonly Outgoing[];
  /** host:port of each server that API and worker are set to. */
  readonly servers: Readonly<Record<'postgres' | 'redis' | 'smtp', string>>;
  close(): Promise<void>;
}

/** The product before its programs run. */
export type ProductAtRest = Pick<Product, 'database' | 'mamori'>;

/** One that no product beside this one has, whose hints it would take: each of two jest workers has seven. */
const logicalDatabase = (port: number): number =>
  1 + 7 * ((Number(process.env.JEST_WORKER_ID ?? 1) - 1) % 2) + (port % 7);

/** The last lines in which a program told of something wrong: pino's levels from 40, a warning, up. */
const errorsOf = (programs: readonly Running[]): string =>
  programs
    .flatMap((program) => program.output().split('\n'))
    .filter((line) => /"level":[4-6]0/.test(line))
    .slice(-5)
    .map((line) => line.slice(0, 600))
    .join('\n');

/**
 * Needs `npm run build` before; the suite does it. What is to be there when the worker looks for the first time, which it does
 * once a day for some things, is put there by `arrange`.
 */
export async function startProduct(arrange?: (given: ProductAtRest) => Promise<void>): Promise<Product> {
  const database = await createTestDatabase({ migrate });
  const redisUrl = process.env.TEST_REDIS_URL;
  if (!redisUrl) throw new Error('TEST_REDIS_URL is not set: run the tests with "npm test"');
  const folder = mkdtempSync(join(tmpdir(), 'mamori-mail-'));
  const [web, smtp, inbox, health] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const url = `http://localhost:${web}`;
  const inboxUrl = `http://127.0.0.1:${inbox}`;
  const env = {
    DATABASE_URL: database.urls.owner,
    DATABASE_APP_URL: database.urls.app,
    DATABASE_AUTH_URL: database.urls.auth,
    DATABASE_SCHED_URL: database.urls.sched,
    REDIS_URL: `${redisUrl}/${logicalDatabase(web)}`,
    MAMORI_ORIGIN: url,
    MAMORI_LOCAL: '1',
    MAMORI_SECRETS_KEY: `k1.${randomBytes(32).toString('base64url')}`,
    // A message waits a moment for others of its day, and a suite waits for it.
    REMINDER_GATHER_SECONDS: '1',
    SMTP_URL: `smtp://127.0.0.1:${smtp}`,
    MAIL_FROM: '守り Mamori <no-reply@mamori.example>',
    MAMORI_ANCHOR_DIR: join(folder, 'anchors'),
    MAMORI_FILES_DIR: join(folder, 'files'),
  };
  const recorded = join(folder, 'outgoing.jsonl');
  const started: Running[] = [];
  const start = async (file: string, args: readonly string[], extra: NodeJS.ProcessEnv, ready: string) => {
    const running = startProcess(file, args, { ...env, ...extra });
    started.push(running);
    await untilReady(ready, running);
  };
  const dismissWitness = callWitness(async () => errorsOf(started));
  const close = async () => {
    dismissWitness();
    await Promise.all(started.map((running) => running.stop()));
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const mamori = async (...args: readonly string[]): Promise<unknown> => {
    const { stdout } = await run(process.execPath, ['dist/apps/cli/main.js', ...args, '--json'], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', ...env },
      maxBuffer: 16 * 1024 * 1024,
    });
    return JSON.parse(stdout);
  };
  try {
    await mamori('editions', 'load');
    await arrange?.({ database, mamori });
    await Promise.all([
      start(
        'dist/apps/cli/main.js',
        ['inbox'],
        { INBOX_SMTP_PORT: String(smtp), INBOX_HTTP_PORT: String(inbox), INBOX_DIR: folder },
        `${inboxUrl}/livez`,
      ),
      start(
        'dist/apps/api/main.js',
        [],
        { PORT: String(web), MAMORI_WEB_DIR: 'dist/apps/web', ...recordingTo(recorded) },
        `${url}/readyz`,
      ),
      start(
        'dist/apps/worker/main.js',
        [],
        { WORKER_HEALTH_PORT: String(health), ...recordingTo(recorded) },
        `http://127.0.0.1:${health}/readyz`,
      ),
    ]);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url,
    inboxUrl,
    database,
    mamori,
    async mails() {
      const answer = await fetch(`${inboxUrl}/api/messages?limit=100`);
      const body: unknown = await answer.json();
      return Array.isArray(body) ? body : (body as { messages: Mail[] }).messages;
    },
    outgoing: () => recordedIn(recorded),
    servers: {
      postgres: placeOf(database.urls.app),
      redis: placeOf(redisUrl),
      smtp: `127.0.0.1:${smtp}`,
    },
    close,
  };
}
