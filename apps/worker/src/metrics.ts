import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { type SchedulerDatabase, sql } from '@mamori/platform';
import type { SendResult, ToldRound } from '@mamori/reminders';

// Jumps from tenant to tenant along the index, so that it costs what is due, and not what exists.
const DUE = sql(
  'metrics.due',
  `with recursive turn as (
     (select r.tenant_id from app.reminders r
       where r.cancelled_at is null and r.materialised_at is null order by r.tenant_id limit 1)
     union all
     (select n.tenant_id from turn t cross join lateral (
        select r.tenant_id from app.reminders r
         where r.cancelled_at is null and r.materialised_at is null and r.tenant_id > t.tenant_id
         order by r.tenant_id limit 1) n))
   select coalesce(sum(d.count), 0)::int as count,
          coalesce(extract(epoch from (select app.now()) - min(d.oldest)), 0)::float8 as "lagSeconds"
     from turn t cross join lateral (
       select count(*) as count, min(r.due_at) as oldest from app.reminders r
        where r.tenant_id = t.tenant_id and r.cancelled_at is null and r.materialised_at is null
          and r.due_at <= (select app.now())) d`,
);
const WAITING = sql(
  'metrics.waiting',
  `select channel, state, count(*)::int as count,
          greatest(0, coalesce(extract(epoch from now() - min(least(not_before, first_try_at, enqueued_at))), 0))::float8
            as "lagSeconds"
     from app.deliveries where state in ('scheduled', 'sending') group by channel, state`,
);
// What ended long ago is no news; the index holds no other rows than these.
const WITH_ERRORS = sql(
  'metrics.with-errors',
  `select channel, state, count(*)::int as count
     from app.deliveries
    where errors > 0 and first_try_at > now() - interval '7 days' and state in ('scheduled', 'sending', 'failed')
    group by channel, state`,
);

/** What this process counts, and how all that is due stands, as text for Prometheus. No label names a consultancy. */
export interface WorkerMetrics {
  readonly contentType: string;
  /** Asks the database; rejects while that is away. */
  text(): Promise<string>;
  told(round: ToldRound): void;
  /** One try of one message. */
  ended(channel: string, result: SendResult): void;
  /** Messages whose sender has gone, and that may have arrived or not. */
  unknown(count: number): void;
}

export function createMetrics(scheduler: SchedulerDatabase): WorkerMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const told = new Counter({
    name: 'mamori_reminders_materialised_total',
    help: 'Stages of dates of which people were told, by this process.',
    registers,
  });
  const unheard = new Counter({
    name: 'mamori_reminders_unheard_total',
    help: 'Told stages for which there was nobody to tell.',
    registers,
  });
  const ended = new Counter({
    name: 'mamori_deliveries_total',
    help: 'Tries of messages by what came of them (sent, unknown, failed, scheduled again …), by this process.',
    labelNames: ['channel', 'result'],
    registers,
  });
  const unknown = new Counter({
    name: 'mamori_deliveries_unknown_total',
    help: 'Messages that may have arrived or not, because their sender has gone.',
    registers,
  });
  const due = new Gauge({ name: 'mamori_reminders_due', help: 'Stages that are due and not yet told.', registers });
  const lag = new Gauge({
    name: 'mamori_reminders_lag_seconds',
    help: 'Since when the oldest stage that is due has waited to be told.',
    registers,
  });
  const waiting = new Gauge({
    name: 'mamori_deliveries_waiting',
    help: 'Messages that are scheduled or under way.',
    labelNames: ['channel', 'state'],
    registers,
  });
  const sendLag = new Gauge({
    name: 'mamori_deliveries_lag_seconds',
    help: 'Since when the oldest message that is scheduled or under way could have left.',
    labelNames: ['channel', 'state'],
    registers,
  });
  const withErrors = new Gauge({
    name: 'mamori_deliveries_with_errors',
    help: 'Messages of the last seven days with an error of our own: tried again, or set aside (state failed).',
    labelNames: ['channel', 'state'],
    registers,
  });
  return {
    contentType: registry.contentType,
    async text() {
      const [stages] = await scheduler.role.query<{ count: number; lagSeconds: number }>(DUE);
      due.set(stages?.count ?? 0);
      lag.set(Math.max(0, stages?.lagSeconds ?? 0));
      waiting.reset();
      sendLag.reset();
      const messages = await scheduler.role.query<Waiting>(WAITING);
      for (const { channel, state, count, lagSeconds } of messages) {
        waiting.set({ channel, state }, count);
        sendLag.set({ channel, state }, lagSeconds);
      }
      withErrors.reset();
      for (const { channel, state, count } of await scheduler.role.query<Counted>(WITH_ERRORS))
        withErrors.set({ channel, state }, count);
      return registry.metrics();
    },
    told(round) {
      told.inc(round.told);
      unheard.inc(round.unheard);
    },
    ended: (channel, result) => ended.inc({ channel, result }),
    unknown: (count) => unknown.inc(count),
  };
}

type Counted = Readonly<Record<'channel' | 'state', string> & Record<'count', number>>;
type Waiting = Counted & { readonly lagSeconds: number };
