import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { migrate } from '@mamori/migrations';
import { type LetterKind, Letters } from '@mamori/identity';
import { newId } from '@mamori/platform';
import { createTestDatabase, type TestDatabase } from '@mamori/platform/testing';
import { freePort } from '../support/free-port';
import { type Running, startProcess, until, untilReady } from '../support/process';
import { createSmtpSink, type SmtpSink } from '../support/smtp-sink';

// Inside the project, where the built program finds its packages; of this run alone.
const BUILT = `dist/faults/letters-${process.pid}`;
/** As in the worker: so many letters a crash catches under way. */
const LETTERS_AT_ONCE = 4;

let database: TestDatabase;
let smtp: SmtpSink;
let personId: string;

jest.setTimeout(90_000);
beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['deploy/build/build-node.mjs', BUILT, 'apps/worker/src/main.ts']);
  database = await createTestDatabase({ migrate });
  smtp = await createSmtpSink();
  personId = newId();
  await database.asSuperuser(
    `insert into identity.people (id, display_name, email) values ($1, '守山 花子', 'hanako@example.jp')`,
    [personId],
  );
});
afterAll(async () => {
  await smtp.close();
  await database.close();
  rmSync(BUILT, { recursive: true, force: true });
});

async function startWorker(change: NodeJS.ProcessEnv = {}): Promise<Running> {
  const redisUrl = process.env.TEST_REDIS_URL;
  if (!redisUrl) throw new Error('TEST_REDIS_URL is not set: run the tests with "npm test"');
  const port = await freePort();
  const running = startProcess(`${BUILT}/main.js`, [], {
    REDIS_URL: `${redisUrl}/9`,
    DATABASE_APP_URL: database.urls.app,
    DATABASE_AUTH_URL: database.urls.auth,
    DATABASE_SCHED_URL: database.urls.sched,
    SMTP_URL: smtp.url,
    MAIL_FROM: '守り <no-reply@mamori.example>',
    MAMORI_LOCAL: '1',
    MAMORI_ORIGIN: 'http://localhost:7399',
    MAMORI_ANCHOR_DIR: `${BUILT}/anchors`,
    MAMORI_FILES_DIR: `${BUILT}/files`,
    WORKER_HEALTH_PORT: String(port),
    DELIVERY_LEASE_SECONDS: '3',
    ...change,
  });
  await untilReady(`http://127.0.0.1:${port}/readyz`, running);
  return running;
}

const write = (count: number, kind: LetterKind = 'passkey_added') =>
  database.auth.role.transaction(async (tx) => {
    for (let index = 0; index < count; index += 1)
      await new Letters().write(tx, { dedupeKey: newId(), kind, personId });
  });
const states = async (): Promise<Record<string, number>> => {
  const rows = await database.asSuperuser<{ state: string; count: number }>(
    `select state, count(*)::int as count from identity.letters group by state order by state`,
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
};
const untilStates = (what: string, wanted: Record<string, number>) =>
  until(what, async () => JSON.stringify(await states()) === JSON.stringify(wanted), 60);
const often = () => {
  const counts = new Map<string, number>();
  for (const { id } of smtp.arrived) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Math.max(...counts.values());
};

describe('letters of sign-in', () => {
  it('arrive once each with two workers beside each other', async () => {
    const workers = [await startWorker(), await startWorker()];
    await write(60);
    await untilStates('all are sent', { sent: 60 });
    expect([smtp.arrived.length, often()]).toEqual([60, 1]);
    await Promise.all(workers.map((worker) => worker.stop()));
  });

  it('are unknown and never sent again when the worker dies over them', async () => {
    const worker = await startWorker();
    smtp.hold('acknowledgement');
    await write(LETTERS_AT_ONCE + 2);
    await until('some are under way', () => Promise.resolve(smtp.held() === LETTERS_AT_ONCE));
    await worker.kill();
    smtp.release();
    const next = await startWorker();
    await untilStates('what was under way is unknown, and the rest is sent', { sent: 62, unknown: LETTERS_AT_ONCE });
    expect([smtp.arrived.length, often()]).toEqual([66, 1]);
    expect(next.output()).not.toContain('hanako@example.jp');
    await next.stop();
  });

  it('wait while no mail server answers', async () => {
    const worker = await startWorker({ SMTP_URL: 'smtp://127.0.0.1:9' });
    await write(1);
    await until('it was tried', async () => {
      const [row] = await database.asSuperuser<{ attempt: number }>(
        `select attempt from identity.letters where state = 'pending' and failure is not null`,
      );
      return row?.attempt === 1;
    });
    await worker.stop();
    await database.asSuperuser(`update identity.letters set not_before = now() where state = 'pending'`);
    const next = await startWorker();
    await untilStates('it is sent', { sent: 63, unknown: LETTERS_AT_ONCE });
    await next.stop();
    expect(often()).toBe(1);
  });
});
