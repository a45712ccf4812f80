import { sql } from '../database/database';
import type { SchedulerDatabase } from '../database/role-database';
import type { HintQueue } from './transport';

// A row is offered again after a minute: whatever happened to the hint, the row is still there.
const CLAIM = sql(
  'outbox.claim',
  `update app.outbox set enqueued_at = now(), attempt = attempt + 1
    where (tenant_id, id) in (
      select tenant_id, id from app.outbox
       where done_at is null and failed_at is null and not_before <= now()
         and (enqueued_at is null or enqueued_at < now() - interval '60 seconds')
       order by not_before limit 500 for update skip locked)
   returning tenant_id as "tenantId", id, attempt`,
);

/** Offers the waiting outbox rows to the queue and says how many. Any number of relays may run. */
export async function relayOutbox(db: SchedulerDatabase, queue: HintQueue): Promise<number> {
  const rows = await db.role.query<{ tenantId: string; id: string; attempt: number }>(CLAIM);
  if (rows.length > 0) {
    await queue.addAll(rows.map(({ tenantId, id, attempt }) => ({ hint: { tenantId, id }, attempt })));
  }
  return rows.length;
}
