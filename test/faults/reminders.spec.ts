import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '../support/free-port';
import { type Running, startProcess, until, untilReady } from '../support/process';
import { postgresQueue, type QueueKit, redisQueue } from '../support/queue-kit';
import { createReminderWorld, type Ledger, type ReminderWorld } from '../support/reminder-world';
import { createSmtpSink, type SmtpSink } from '../support/smtp-sink';

// Inside the project, where the built program finds its packages; of this run alone.
const BUILT = `dist/faults/worker-${process.pid}`;
/** As in the worker: so many mails a crash catches under way when the server holds all of them up. */
const MAILS_AT_ONCE = 8;

interface StartedWorker extends Running {
  readonly health: string;
}

let world: ReminderWorld;

// What waits here says after thirty seconds what it waited for.
jest.setTimeout(90_000);
beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['deploy/build/build-node.mjs', BUILT, 'apps/worker/src/main.ts']);
  world = await createReminderWorld();
});
afterAll(async () => {
  await world.close();
  rmSync(BUILT, { recursive: true, force: true });
});

describe.each([
  ['Redis', () => redisQueue()],
  ['PostgreSQL', () => postgresQueue(world.database)],
] as const)('reminders with the queue on %s', (_, openKit) => {
  let kit: QueueKit;
  let smtp: SmtpSink;
  let tenantId: string;
  /** Mails that had arrived before the test began. */
  let before: number;

  beforeAll(async () => {
    kit = await openKit();
    smtp = await createSmtpSink();
    await kit.start();
  });
  afterAll(async () => {
    await smtp.close();
    await kit.close();
  });
  beforeEach(async () => {
    before = smtp.arrived.length;
    await world.database.moveClock(0);
    tenantId = await world.createConsultancy();
  });

  async function startWorker(): Promise<StartedWorker> {
    const port = await freePort();
    const { app, auth, sched } = world.database.urls;
    const running = startProcess(`${BUILT}/main.js`, [], {
      ...kit.env,
      DATABASE_APP_URL: app,
      DATABASE_AUTH_URL: auth,
      DATABASE_SCHED_URL: sched,
      SMTP_URL: smtp.url,
      MAIL_FROM: '守り <no-reply@mamori.example>',
      MAMORI_ORIGIN: 'http://localhost:7399',
      MAMORI_LOCAL: '1',
      MAMORI_FILES_DIR: `${BUILT}/files`,
      WORKER_HEALTH_PORT: String(port),
      DELIVERY_LEASE_SECONDS: '3',
      HINT_REOFFER_SECONDS: '2',
      REMINDER_GATHER_SECONDS: '0',
    });
    const worker = { ...running, health: `http://127.0.0.1:${port}` };
    await untilReady(`${worker.health}/readyz`, worker);
    return worker;
  }

  const fallDue = () => world.database.moveClock(3);
  const ledgerWhere = (what: string, holds: (ledger: Ledger) => boolean) =>
    until(what, async () => {
      const ledger = await world.ledger(tenantId);
      return holds(ledger) && ledger;
    });
  /** The deliveries that arrived, each as often as a person would see it. */
  const visible = () =>
    smtp.arrived
      .slice(before)
      .map(({ id }) => id.split('@')[0]!)
      .sort();
  /** Without a crash every mail ends as sent, once; one that took long may pass through unknown before. */
  const allSent = async (count: number) => {
    const ledger = await ledgerWhere(`${count} mails are sent`, ({ states }) => states.sent === count);
    expect([ledger.states, ledger.notices]).toEqual([{ sent: count }, count]);
    expect(visible()).toEqual([...ledger.ids.sent!].sort());
  };
  const readiness = async (worker: StartedWorker) => {
    const answer = await fetch(`${worker.health}/readyz`);
    return [answer.status, await answer.json()];
  };

  describe('while a worker lives', () => {
    let worker: StartedWorker;
    beforeAll(async () => {
      worker = await startWorker();
    });
    afterAll(() => worker.kill());

    it('loses and doubles nothing while the queue is emptied again and again', async () => {
      await world.registerTasks(tenantId, 200);
      let flushing = true;
      const flushes = (async () => {
        while (flushing) {
          await kit.flush();
          await sleep(20);
        }
      })();
      await fallDue();
      await ledgerWhere('hints were lost', ({ attempts }) => attempts > 1).finally(() => {
        flushing = false;
      });
      await flushes;
      await allSent(200);
    });

    it('sends nothing of what was settled before its day', async () => {
      const subjects = await world.registerTasks(tenantId, 10);
      await world.settle(tenantId, subjects.slice(1));
      await fallDue();
      await allSent(1);
    });

    it('tells in the product while the queue is away, says so, and sends when it is back', async () => {
      await world.registerTasks(tenantId, 5);
      await until('the queue answers', async () => JSON.stringify(await readiness(worker)).includes('false'));
      await kit.stop();
      await fallDue();
      await ledgerWhere('the notices are there', ({ notices }) => notices === 5);
      expect(await readiness(worker)).toEqual([200, { status: 'ok', degraded: true }]);
      expect(visible()).toEqual([]);
      await kit.start();
      await allSent(5);
    });

    it('outlives the loss of all its database connections, again and again', async () => {
      await world.registerTasks(tenantId, 50);
      await fallDue();
      for (let times = 0; times < 10; times += 1) {
        await world.database.asSuperuser(
          `select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and application_name = 'mamori-worker'`,
        );
        await sleep(150);
      }
      // A connection that is lost during the commit leaves it open whether the mail was taken: such a mail may be unknown.
      const { states, ids, notices } = await ledgerWhere(
        'every mail has ended',
        ({ states: { sent = 0, unknown = 0 } }) => sent + unknown === 50,
      );
      expect(notices).toBe(50);
      expect(states.sent).toBeGreaterThan(40);
      expect(visible()).toEqual([...new Set(visible())]);
      expect(visible()).toEqual(expect.arrayContaining([...ids.sent!]));
    });

    it('doubles nothing with a second worker and scheduler beside it', async () => {
      await world.registerTasks(tenantId, 100);
      const second = await startWorker();
      await fallDue();
      await allSent(100).finally(() => second.kill());
    });
  });

  describe('when workers come and go', () => {
    let workers: StartedWorker[];
    beforeEach(() => {
      workers = [];
    });
    afterEach(async () => {
      smtp.release();
      await Promise.all(workers.map((worker) => worker.kill()));
    });
    const start = async () => {
      const worker = await startWorker();
      workers.push(worker);
      return worker;
    };
    /** Kills a worker with as many mails under way as it takes, and lets another go on. */
    const crashAt = async (point: 'greeting' | 'acknowledgement', count: number) => {
      await world.registerTasks(tenantId, count);
      smtp.hold(point);
      const worker = await start();
      await fallDue();
      await until('mails are under way', async () => smtp.held() === MAILS_AT_ONCE);
      await worker.kill();
      smtp.release();
      await start();
      const ledger = await ledgerWhere('those of the crash are unknown, the others sent', ({ states }) =>
        Boolean(states.unknown === MAILS_AT_ONCE && states.sent === count - MAILS_AT_ONCE),
      );
      expect(ledger.notices).toBe(count);
      return ledger;
    };

    it('sends nothing twice when the worker is killed before the server has acknowledged', async () => {
      const { ids } = await crashAt('acknowledgement', 20);
      expect(visible()).toEqual([...ids.sent!, ...ids.unknown!].sort());
    });

    it('shows as unknown what was taken but never sent by a worker that was killed', async () => {
      const { ids } = await crashAt('greeting', 20);
      expect(visible()).toEqual([...ids.sent!].sort());
    });

    it('makes up for what fell due while nothing ran, though the queue comes later still', async () => {
      await world.registerTasks(tenantId, 20);
      await fallDue();
      await kit.stop();
      await start();
      await ledgerWhere('the notices are there', ({ notices }) => notices === 20);
      await kit.start();
      await allSent(20);
    });

    it('finishes the mails under way when it is asked to stop', async () => {
      await world.registerTasks(tenantId, 3);
      smtp.hold('acknowledgement');
      const worker = await start();
      await fallDue();
      await until('mails are under way', async () => smtp.held() === 3);
      const stopped = worker.stop();
      await sleep(500);
      smtp.release();
      await stopped;
      await allSent(3);
    });
  });
});
