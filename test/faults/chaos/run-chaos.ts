import { setTimeout as sleep } from 'node:timers/promises';
import { createRedisServer } from '../../support/redis-server';
import { createSmtpSink } from '../../support/smtp-sink';
import { type Closing, startClosing } from '../kit/closing';
import { createDueWorld, type House } from '../kit/due-world';
import { gatherFleet, workerEnv } from '../kit/fleet';
import { type HouseChannel, houseChannels, isRoom } from '../kit/house-ways';
import { brokenIn } from '../kit/invariants';
import { type Behaviour, startProvider } from '../kit/message-provider';
import { startPostgresPair } from '../kit/postgres-pair';
import { mailTexts, seenIn, shownTexts, sumOf, type Tally, tally, unclearOn } from '../kit/tally';
import { anyOf, startTroubles } from '../kit/trouble';
import { runNaive } from '../naive/run-naive';
import { absenceSeconds, takeQueueAway } from './absence';
import { calmDown } from './calm-down';
import type { ChaosReport } from './report';
import { troublesOfPostgres } from './troubles-of-postgres';
import { troublesOfQueue } from './troubles-of-queue';

export interface ChaosOptions {
  readonly minutes: number;
  /** Messages that fall due on each channel at most, spread over the time. */
  readonly perChannel: number;
  /** The built worker, and the built double of the design that was not chosen. */
  readonly programs: { readonly worker: string; readonly naive: string };
  readonly tell: (text: string) => void;
  /** What the run opens; whoever is told to end closes it. Its own unless given. */
  readonly closing?: Closing;
}

const HALF_MS = 500;
/** So many calls of a provider or mail server until it misbehaves again. */
const ONE_CALL_OF = 6;
const badBehaviours: readonly Behaviour[] = ['lose-answer', 'busy', 'too-many', 'silent'];
/** Half of what the product lets through to a room a second, so that tries beyond the first find their turn too. */
const perSecond: Readonly<Partial<Record<HouseChannel, number>>> = {
  slack: 0.4,
  chatwork: 0.4,
  teams: 1,
  line_works: 1.6,
};

/**
 * Lets dates fall due while everything around the product fails again and again: processes, queue, database, providers,
 * clocks. Then takes the queue away, lets it all calm down, and compares what people saw with what was due.
 */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const closing = options.closing ?? startClosing();
  const { opened } = closing;
  try {
    options.tell('starting PostgreSQL with a standby, Redis and the providers');
    const pair = await opened(startPostgresPair());
    process.env.TEST_POSTGRES_URL = pair.url;
    const world = await opened(createDueWorld());
    const redis = await opened(createRedisServer());
    await redis.start();
    const smtp = await opened(createSmtpSink());
    const provider = await opened(startProvider());
    const away = absenceSeconds(options.minutes);
    const seconds = options.minutes * 60 - away;
    const houses: House[] = [];
    const due = new Map<HouseChannel, Set<string>>(houseChannels.map((channel) => [channel, new Set()]));
    for (const channel of houseChannels) {
      const most = Math.ceil(seconds * (perSecond[channel] ?? Number.POSITIVE_INFINITY));
      const house = await world.addHouse([channel], provider);
      houses.push(house);
      for (const subject of await world.addTasks(house, Math.min(options.perChannel, most))) {
        due.get(channel)?.add(subject);
        // The last stage of a date reaches its people by mail where they have no other way than a room.
        if (isRoom(channel)) due.get('mail')?.add(subject);
      }
    }
    const env = workerEnv(world, { redis, smtp, provider });
    const program = options.programs.worker;
    const fleet = await gatherFleet({ program, schedulers: 2, takers: 3, wrongClocks: true, env });
    await opened(Promise.resolve({ close: () => Promise.all(fleet.map((host) => host.kill())) }));
    for (const host of fleet) host.start();
    await Promise.all(fleet.map((host) => host.ready()));

    options.tell(`messages fall due on every channel within ${Math.round(seconds)} seconds of trouble`);
    for (const house of houses) await world.fallDue(house, seconds * 0.8);
    let mailFaults = 0;
    let badCalls = 0;
    // By turns and to the end, so that each of them is met by messages on however slow a machine.
    provider.behave((call) => {
      if (call % ONE_CALL_OF !== 1) return 'take';
      badCalls += 1;
      return badBehaviours[badCalls % badBehaviours.length] ?? 'busy';
    });
    smtp.busy((mail) => {
      const isBusy = mail % ONE_CALL_OF === 1;
      if (isBusy) mailFaults += 1;
      return isBusy;
    });
    const ofPostgres = troublesOfPostgres(pair, seconds);
    const troubles = startTroubles([
      ...troublesOfQueue(redis, seconds),
      ...ofPostgres.troubles,
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
    await ofPostgres.failOver();
    await sleep(seconds * HALF_MS);
    const counts = { ...(await troubles.stop()), 'fail-over': 1 };

    await Promise.all(fleet.map((host) => host.ready()));
    options.tell(`the queue is away for ${Math.round(away)} seconds`);
    const mails = () => mailTexts(smtp);
    const { absence, subjects } = await takeQueueAway({ world, redis, provider, mails, seconds: away });
    for (const subject of subjects) due.get('mail')?.add(subject);
    options.tell('the trouble has ended; what is left goes out');
    await calmDown(world.database, options.tell);
    const channels: Record<string, Tally> = {};
    for (const channel of houseChannels) {
      const isMail = channel === 'mail';
      const texts = isMail ? await mails() : await shownTexts(world.database, provider, channel);
      const bad = provider.calls.filter((call) => call.channel === channel && call.behaviour !== 'take').length;
      const unclear = await unclearOn(world.database, channel);
      channels[channel] = tally(due.get(channel) ?? new Set(), seenIn(texts), unclear, isMail ? mailFaults : bad);
    }
    const broken = await brokenIn(world.database);
    const total = sumOf(Object.values(channels));
    const made = Object.values(counts).reduce((sum, times) => sum + times, 0);
    options.tell('the same for delayed jobs, the design that was not chosen');
    return {
      ...total,
      faults: total.faults + made,
      channels,
      troubles: counts,
      minutes: options.minutes,
      absence,
      recognisedCopies: provider.deduplicated(),
      broken,
      naive: await runNaive({
        program: options.programs.naive,
        count: options.perChannel,
        seconds: Math.min(seconds, 60),
      }),
    };
  } finally {
    await closing.closeAll();
  }
}
