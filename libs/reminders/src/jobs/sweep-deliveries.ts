import { type SchedulerDatabase, sql } from '@mamori/platform';
import { MOST_ERRORS } from './delivery.repository';

// Only these providers know a key by which a second copy is recognised, for a day. What nobody reports back on elsewhere is
// never sent again by itself, and what its senders die over is not left to the next ones for ever.
const SWEEP = sql(
  'deliveries.sweep',
  `update app.deliveries
      set state = case when channel in ('webhook', 'web_push') and first_try_at > now() - interval '20 hours'
                      and errors + 1 < $1
                    then 'scheduled' else 'unknown' end,
          errors = errors + 1, enqueued_at = null, not_before = now()
    where state = 'sending' and lease_until < now()
   returning state`,
);

/**
 * Takes messages back whose sender has gone: they may have arrived or not. Those that may safely be sent twice wait again;
 * the others become unknown. Returns how many did. Any number of processes may do so at once.
 */
export async function sweepDeliveries(scheduler: SchedulerDatabase): Promise<number> {
  const swept = await scheduler.role.query<{ state: string }>(SWEEP, [MOST_ERRORS]);
  return swept.filter(({ state }) => state === 'unknown').length;
}
