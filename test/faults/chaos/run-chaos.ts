import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../support/process';
import { createRedisServer } from '../../support/redis-server';
import { createSmtpSink } from '../../support/smtp-sink';
import { createDueWorld, type House } from '../kit/due-world';
import { gatherFleet, workerEnv } from '../kit/fleet';
import { brokenIn } from '../kit/invariants';
import { type Behaviour, startProvider } from '../kit/message-provider';
import { type PostgresPair, startPostgresPair } from '../kit/postgres-pair';
import { mailTexts, seenIn, sumOf, tally, unclearOn } from '../kit/tally';
import { anyOf, startTroubles, type Trouble } from '../kit/trouble';
import { runNaive } from '../naive/run-naive';
import type { ChaosReport } from './report';
import { troublesOfQueue } from './troubles-of-queue';

export interface ChaosOptions {
  readonly minutes: number;
  /** Messages that fall due on each channel, spread over the time. */
  readonly perChannel: number;
  /** The built worker, and the built double of the design that was not chosen. */
  readonly programs: { readonly worker: string; readonly naive: string };
  readonly tell: (text: string) => void;
}

const HALF_MS = 500;
/** So many calls of a provider or mail server until it misbehaves again. */
const ONE_CALL_OF = 6;
const badBehaviours: readonly Behaviour[] = ['lose-answer', 'busy', 'too-many', 'silent'];
/** How long what is left may take once every trouble has ended. */
const CALM_SECONDS = 120;

/**
 * Lets dates fall due while everything around the product fails again and again: processes, queue, database, providers,
 * clocks. Then lets it calm down, and compares what people saw with what was due.
 */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const closing: (() => Promise<unknown>)[] = [];
  const opened = async <T extends { close(): Promise<void> }>(opening: Promise<T>): Promise<T> => {
    const thing = await opening;
    closing.unshift(() => thing.close());
    return thing;
  };
  try {
    options.tell('starting PostgreSQL with a standby, Redis and the providers');
    const pair = await opened(startPostgresPair());
    process.env.TEST_POSTGRES_URL = pair.url;
    const world = await opened(createDueWorld());
    const redis = await opened(createRedisServer());
    await redis.start();
    const smtp = await opened(createSmtpSink());
    const provider = await opened(startProvider({ keyHeader: 'webhook-id' }));
    const houses: House[] = [];
    const due = new Map<string, ReadonlySet<string>>();
    for (const channel of ['mail', 'webhook'] as const) {
      const house = await world.addHouse([channel], provider.url);
      houses.push(house);
      due.set(channel, new Set(await world.addTasks(house, options.perChannel)));
    }
    const { app, auth, sched } = world.database.urls;
    const fleet = await gatherFleet({
      program: options.programs.worker,
      schedulers: 2,
      takers: 3,
      wrongClocks: true,
      env: {
        ...workerEnv({ redis: redis.url, smtp: smtp.url }),
        DATABASE_APP_URL: app,
        DATABASE_AUTH_URL: auth,
        DATABASE_SCHED_URL: sched,
        MAMORI_SECRETS_KEY: world.secretsKey,
      },
    });
    closing.unshift(() => Promise.all(fleet.map((host) => host.kill())));
    for (const host of fleet) host.start();
    await Promise.all(fleet.map((host) => host.ready()));

    options.tell(`${options.perChannel} messages a channel fall due within ${options.minutes} minutes of trouble`);
    const seconds = options.minutes * 60;
    for (const house of houses) await world.fallDue(house, seconds * 0.8);
    let mailFaults = 0;
    let providerFaults = 0;
    // By turns and to the end, so that each of them is met by messages on however slow a machine.
    provider.behave((call) => {
      if (call % ONE_CALL_OF !== 1) return 'take';
      providerFaults += 1;
      return badBehaviours[providerFaults % badBehaviours.length] ?? 'busy';
    });
    smtp.busy((mail) => {
      const isBusy = mail % ONE_CALL_OF === 1;
      if (isBusy) mailFaults += 1;
      return isBusy;
    });
    const troubles = startTroubles([
      ...troublesOfQueue(redis, seconds),
      ...troublesOfPostgres(pair, seconds),
      {
        name: 'process killed',
        everySeconds: 2,
        make: async () => {
          const host = anyOf(fleet);
          await host.kill();
          host.start();
        },
      },
      {
        name: 'mails cut off',
        everySeconds: seconds / 6,
        make: async () => {
          smtp.cut();
          mailFaults += 1;
        },
      },
    ]);
    await sleep(seconds * HALF_MS);
    options.tell('the primary is killed, the standby takes over');
    await pair.failOver();
    await sleep(seconds * HALF_MS);
    const counts = { ...(await troubles.stop()), 'fail-over': 1 };

    options.tell('the trouble has ended; what is left goes out');
    await Promise.all(fleet.map((host) => host.ready()));
    await calm(world.database, options.tell);
    const broken = await brokenIn(world.database);
    const channels = {
      mail: tally(
        due.get('mail') ?? new Set(),
        seenIn(await mailTexts(smtp)),
        await unclearOn(world.database, 'mail'),
        mailFaults,
      ),
      webhook: tally(
        due.get('webhook') ?? new Set(),
        seenIn(provider.visible),
        await unclearOn(world.database, 'webhook'),
        providerFaults,
      ),
    };
    const total = sumOf(Object.values(channels));
    const made = Object.values(counts).reduce((sum, times) => sum + times, 0);
    options.tell('the same for delayed jobs, the design that was not chosen');
    return {
      ...total,
      faults: total.faults + made,
      channels,
      troubles: counts,
      minutes: options.minutes,
      recognisedCopies: provider.deduplicated(),
      broken,
      naive: await runNaive({
        program: options.programs.naive,
        count: options.perChannel,
        seconds: Math.min(seconds, 60),
      }),
    };
  } finally {
    for (const close of closing) await close();
  }
}

type Database = Awaited<ReturnType<typeof createDueWorld>>['database'];

/** Waits until nothing is under way. Pauses after faults grow up to an hour: the run does not wait for those. */
async function calm({ asSuperuser }: Database, tell: (text: string) => void): Promise<void> {
  const isCalm = async () => {
    await asSuperuser(`update app.deliveries set not_before = now() where state = 'scheduled' and enqueued_at is null`);
    await asSuperuser(`update app.channel_pace set open_until = null, failures = 0 where open_until is not null`);
    const [row] = await asSuperuser<{ left: number }>(
      `select (select count(*) from app.deliveries where state in ('scheduled', 'sending'))::int
            + (select count(*) from app.reminders
                where due_at <= app.now() and materialised_at is null and cancelled_at is null)::int as left`,
    );
    return row?.left === 0;
  };
  await until('everything has ended', () => isCalm().catch(() => false), CALM_SECONDS).catch((error: Error) =>
    tell(error.message),
  );
}

const troublesOfPostgres = (pair: PostgresPair, seconds: number): readonly Trouble[] => [
  { name: 'database connections cut', everySeconds: seconds / 5, make: async () => pair.line.cut() },
];
