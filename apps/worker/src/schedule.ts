import type { Logger } from 'pino';
import { refreshStaleSummaries } from '@mamori/clinics';
import type { LetterSender, RecoveryReadiness } from '@mamori/identity';
import { type Database, type HintQueue, relayOutbox, type SchedulerDatabase } from '@mamori/platform';
import {
  type DueReminders,
  type FallBack,
  type MondayDigests,
  offerDeliveries,
  type OfferPace,
  sweepDeliveries,
} from '@mamori/reminders';
import type { AnchorFiles } from './anchors/anchor-files';
import { anchorHeads } from './anchors/anchor-heads';
import type { FollowDates } from './dates/follow-dates';
import type { Loop } from './loops';
import type { WorkerMetrics } from './metrics';

export interface ScheduleParts {
  readonly database: Database;
  readonly scheduler: SchedulerDatabase;
  readonly due: DueReminders;
  readonly mondays: MondayDigests;
  readonly fallBack: FallBack;
  readonly letters: LetterSender;
  readonly recoveries: RecoveryReadiness;
  readonly jobs: HintQueue;
  readonly deliveries: HintQueue;
  readonly pace: OfferPace;
  readonly anchors: AnchorFiles;
  readonly metrics: WorkerMetrics;
  readonly dates: FollowDates;
  readonly log: Logger;
}

/** Outbox rows that one round offers at most. */
const FULL_RELAY = 500;
/** Letters that are under way at once. */
const LETTERS_AT_ONCE = 4;

/**
 * Everything that the worker does on its own account. The timers are this process's; any number of workers may run the
 * same table, because each round takes only what no other holds.
 */
export function scheduleOf(parts: ScheduleParts): readonly Loop[] {
  const {
    database,
    scheduler,
    due,
    mondays,
    fallBack,
    letters,
    recoveries,
    jobs,
    deliveries,
    pace,
    anchors,
    dates,
    metrics,
    log,
  } = parts;
  const onError = (tenantId: string, err: unknown) => log.error({ tenantId, err }, 'left out a consultancy this time');
  // Rows are only taken out of turn when there is somebody to take them to.
  const whenThere = async (queue: HintQueue, round: () => Promise<boolean>) => {
    if (!(await queue.answers())) throw new Error('the queue is away; what waits is offered when it is back');
    return round();
  };
  return [
    {
      name: 'offer jobs of the outbox',
      everyMs: 250,
      round: () => whenThere(jobs, async () => (await relayOutbox(scheduler, jobs)) === FULL_RELAY),
    },
    {
      name: 'tell people what is due',
      everyMs: 2_000,
      round: async () => {
        const round = await due.tell(onError);
        metrics.told(round);
        const { told, unheard, more } = round;
        if (told > 0) log.info({ told }, 'told people what is due');
        if (unheard > 0) log.warn({ unheard }, 'nobody to tell: no owner or admin in the consultancy');
        return more;
      },
    },
    {
      name: 'make digests of the week',
      everyMs: 30_000,
      round: async () => {
        const digests = await mondays.make(onError);
        if (digests > 0) log.info({ digests }, 'made digests of the week');
        return false;
      },
    },
    {
      name: 'offer mails',
      everyMs: 500,
      round: () =>
        whenThere(deliveries, async () => (await offerDeliveries(scheduler, deliveries, pace)) >= pace.share),
    },
    {
      name: 'sweep mails',
      everyMs: 5_000,
      round: async () => {
        const unknown = await sweepDeliveries(scheduler);
        metrics.unknown(unknown);
        if (unknown > 0) log.warn({ unknown }, 'mails whose sender has gone: sent or not is unknown');
        return false;
      },
    },
    {
      name: 'fall back to mails',
      everyMs: 15_000,
      round: async () => {
        const mails = await fallBack.run(onError);
        if (mails > 0) log.warn({ mails }, 'mails take the place of messages that did not arrive on their channel');
        return false;
      },
    },
    // Beside each other: a mail server that hangs over one letter holds up no other.
    ...Array.from({ length: LETTERS_AT_ONCE }, (_, index) => ({
      name: `send letters ${index + 1}`,
      everyMs: 1_000,
      round: async () => {
        const result = await letters.sendNext();
        if (result === 'unknown' || result === 'failed') log.warn({ result }, 'a letter did not go out in order');
        return result !== 'none';
      },
    })),
    {
      name: 'sweep letters',
      everyMs: 5_000,
      round: async () => {
        const unknown = await letters.sweep();
        if (unknown > 0) log.warn({ unknown }, 'letters whose sender has gone: sent or not is unknown');
        return false;
      },
    },
    {
      name: 'send links of recoveries',
      everyMs: 5_000,
      round: async () => {
        const result = await recoveries.prepareNext();
        if (result !== 'none') log.info({ result }, 'recovery is ready');
        return result !== 'none';
      },
    },
    {
      name: 'follow the calendar',
      everyMs: 60_000,
      round: async () => {
        const { refreshed, more } = await refreshStaleSummaries(database, scheduler, onError);
        if (refreshed > 0) log.info({ refreshed }, 'clinics follow the calendar');
        return more;
      },
    },
    {
      name: 'follow dates of the day',
      everyMs: 60_000,
      round: async () => {
        const { moved, more } = await dates.round(onError);
        if (moved > 0) log.info({ moved }, 'dates were brought in line');
        return more;
      },
    },
    {
      name: 'anchor audit trails',
      everyMs: 10_000,
      round: async () => {
        await anchorHeads(scheduler, anchors, log);
        return false;
      },
    },
  ];
}
