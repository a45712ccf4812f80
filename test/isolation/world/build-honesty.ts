import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';

const FAULT = `insert into app.address_faults (tenant_id, id, member_id, address, reason, detail)
 select tenant_id, $1, id, email, $3, 'x' from app.members where id = $2`;
const EVENT = `insert into app.delivery_events (tenant_id, id, delivery_id, kind, source_key, is_permanent, detail, reported_at)
 select tenant_id, gen_random_uuid(), id, 'delayed', 'x', false, 'x', now() from app.deliveries`;
const WANTS_LESS = `update app.reminder_preferences set receives = 'last_only' where member_id = $1`;

/** A report of each message, and in each clinic somebody whose address has to be mended. */
export async function buildHonesty({ asSuperuser }: TestDatabase, people: People, work: Work): Promise<void> {
  await asSuperuser(EVENT);
  for (const [clinic, member, reason] of [
    ['A1', 'keylessA1', 'bounced'],
    // Who only wants less is still sent what somebody sends by hand.
    ['A2', 'staffA2', 'unsubscribed'],
    ['B1', 'keylessB1', 'bounced'],
  ] as const) {
    const id = newId();
    work.made[`${clinic}/addressFault`] = id;
    await asSuperuser(FAULT, [id, people.members[member], reason]);
    if (reason === 'unsubscribed') await asSuperuser(WANTS_LESS, [people.members[member]]);
  }
}
