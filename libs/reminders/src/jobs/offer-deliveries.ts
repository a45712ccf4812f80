import { type HintQueue, type SchedulerDatabase, sql } from '@mamori/platform';

/** How messages are offered to the queue. */
export interface OfferPace {
  /** After so long without an answer a message is offered again: whatever happened to its hint, the row is still there. */
  readonly reofferSeconds: number;
  /** How many messages of one tenant may lie in the queue, so that a flood of one does not hold up another's. */
  readonly share: number;
}

// An offer moves `not_before` on, which takes the row out of the part of the index that the next round reads. The picked
// rows travel as arrays, because the planner would else expect a large part of the table and read all of it. Tenants take
// turns in the queue as well: messages of one tenant wait for each other at the head of its audit trail.
const OFFER = sql(
  'deliveries.offer',
  `with recursive turn as (
     (select v.tenant_id from app.deliveries v where v.state = 'scheduled' order by v.tenant_id limit 1)
     union all
     (select n.tenant_id from turn t cross join lateral (
        select v.tenant_id from app.deliveries v
         where v.state = 'scheduled' and v.tenant_id > t.tenant_id order by v.tenant_id limit 1) n)
   ), picked as materialized (
     select p.tenant_id, p.id from turn t cross join lateral (
       select v.tenant_id, v.id from app.deliveries v
        where v.tenant_id = t.tenant_id and v.state = 'scheduled' and v.not_before <= now()
        order by v.not_before
        limit greatest(0, $2 - (
          select count(*) from app.deliveries o
           where o.tenant_id = t.tenant_id and o.state = 'scheduled' and o.not_before > now()
             and o.enqueued_at is not null))
        for no key update skip locked) p
      limit $3
   ), offered as (
     update app.deliveries v
        set enqueued_at = now(), attempt = v.attempt + 1, not_before = now() + make_interval(secs => $1)
       from unnest(array(select tenant_id from picked order by tenant_id, id),
                   array(select id from picked order by tenant_id, id)) p(tenant_id, id)
      where v.tenant_id = p.tenant_id and v.id = p.id
     returning v.tenant_id, v.id, v.attempt
   )
   select tenant_id as "tenantId", id, attempt from offered
    order by row_number() over (partition by tenant_id order by id), tenant_id`,
);

/** One round stays short; what is left is picked by the next. */
const MOST_AT_ONCE = 2_000;

/**
 * Offers the messages that wait to the queue and says how many, in all tenants by turns. Any number of processes may do so at
 * once. Rejects when the queue is away; what was offered in vain comes up again.
 */
export async function offerDeliveries(
  scheduler: SchedulerDatabase,
  queue: HintQueue,
  { reofferSeconds, share }: OfferPace,
): Promise<number> {
  const values = [reofferSeconds, share, MOST_AT_ONCE];
  const rows = await scheduler.role.query<{ tenantId: string; id: string; attempt: number }>(OFFER, values);
  if (rows.length > 0) {
    await queue.addAll(rows.map(({ tenantId, id, attempt }) => ({ hint: { tenantId, id }, attempt })));
  }
  return rows.length;
}
