import { type SchedulerDatabase, sql } from '@mamori/platform';

// Mail knows no key by which a second copy would be recognised, so what nobody reports back on is never sent again.
const SWEEP = sql(
  'deliveries.sweep',
  `update app.deliveries set state = 'unknown', enqueued_at = null where state = 'sending' and lease_until < now()
   returning id`,
);

/**
 * Marks mails as unknown whose sender has gone: they may have arrived or not. Returns
 * how many. Any number of processes may do so at once.
 */
export async function sweepDeliveries(scheduler: SchedulerDatabase): Promise<number> {
  return (await scheduler.role.query(SWEEP)).length;
}
