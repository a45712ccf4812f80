import { setTimeout as pause } from 'node:timers/promises';
import type { TestDatabase } from '@mamori/platform/testing';
import { type DeliverySender, type DueReminders, offerDeliveries } from '@mamori/reminders';
import { openDeliveries } from './reminder-deliveries';
import { addDue } from './reminder-rows';

/** What a consultancy's reminders have to wait while another's are very many. */
export interface Fairness {
  /** Stages of the other consultancy that are due at the beginning, each a message. */
  readonly flood: number;
  /** Of these, how many had not been sent when the last of ours was. */
  readonly floodLeft: number;
  /** Stages of ours, falling due one after the other meanwhile. */
  readonly measured: number;
  /** From the moment on which a stage of ours falls due until its message has been sent. */
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const MEASURED = 100;
const APART_MS = 300;
const LONGEST_MS = 600_000;
/** As in the worker. */
const TELL_EVERY_MS = 2_000;
const OFFER_EVERY_MS = 500;
const SHARE = 200;

const LEFT = `
  select (select count(*) from app.reminders r
           where r.tenant_id = $1 and r.due_at <= now() and r.materialised_at is null and r.cancelled_at is null)::int
       + (select count(*) from app.deliveries v where v.tenant_id = $1 and v.state in ('scheduled', 'sending'))::int as left`;
const DELAYS = `
  select extract(epoch from v.sent_at - r.due_at)::float8 * 1000 as ms
    from app.reminders r
    join app.delivery_lines l on l.tenant_id = r.tenant_id and l.reminder_id = r.id
    join app.deliveries v on v.tenant_id = l.tenant_id and v.id = l.delivery_id and v.state = 'sent'
   where r.tenant_id = $1 and r.due_at >= $2 order by ms`;

/** Tells, offers and sends at the pace of one worker while one consultancy has a flood that is due and another a little. */
export async function besideAFlood(
  { scheduler, urls, asSuperuser }: TestDatabase,
  due: DueReminders,
  sender: DeliverySender,
  redisUrl: string,
  flood: number,
): Promise<Fairness> {
  const [many, few] = await asSuperuser<{ id: string }>(
    'select tenant_id as id from app.tenants order by tenant_id limit 2',
  );
  if (!many || !few) throw new Error('fairness takes two consultancies');
  await addDue(urls.owner, many.id, flood, 0);
  const { queue, close } = await openDeliveries(redisUrl, async (hint) => void (await sender.send(hint)));
  const from = new Date();
  await addDue(urls.owner, few.id, MEASURED, APART_MS);
  const stop = new AbortController();
  const loops = [
    every(TELL_EVERY_MS, stop.signal, async () => (await due.tell(fail)).more),
    every(OFFER_EVERY_MS, stop.signal, async () => {
      const offered = await offerDeliveries(scheduler, queue, { reofferSeconds: 3_600, share: SHARE });
      return offered >= SHARE;
    }),
  ];
  const measured = async () =>
    (await asSuperuser<{ ms: number }>(DELAYS, [few.id, from])).map(({ ms }) => Math.round(ms));
  try {
    let delays = await measured();
    for (const until = Date.now() + LONGEST_MS; delays.length < MEASURED; delays = await measured()) {
      if (Date.now() > until) throw new Error(`${delays.length} of ${MEASURED} were sent in ten minutes`);
      await Promise.race([pause(1_000), ...loops]);
    }
    const [rest] = await asSuperuser<{ left: number }>(LEFT, [many.id]);
    const at = (share: number) => delays[Math.ceil(share * delays.length) - 1] ?? 0;
    return { flood, floodLeft: rest?.left ?? 0, measured: delays.length, p50Ms: at(0.5), p99Ms: at(0.99) };
  } finally {
    stop.abort();
    await Promise.allSettled(loops);
    await close();
  }
}

/** Round after round, at once while there is more, until it is stopped. */
async function every(ms: number, signal: AbortSignal, round: () => Promise<boolean>): Promise<void> {
  while (!signal.aborted) if (!(await round())) await pause(ms, undefined, { signal }).catch(() => undefined);
}

const fail = (_tenantId: string, error: unknown) => {
  throw error;
};
