import { hashSecret, newId, newSecret } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';
import { isOffice, members } from './principals';

const FEED = `insert into app.calendar_feeds (tenant_id, id, member_id, clinic_id, name, secret_hash)
 values ($1, $2, $3, $4, 'x', $5)`;

/** An address for each member: of a clinic where the member has one or sees all of them, of the person else. */
export async function buildCalendars({ asSuperuser }: TestDatabase, people: People, work: Work): Promise<void> {
  for (const member of members) {
    const { key, tenant, clinics } = member;
    const clinic = clinics[0] ?? (isOffice(member) ? (`${tenant}1` as const) : null);
    const id = newId();
    work.made[`${key}/calendarFeed`] = id;
    const clinicId = clinic && work.clinics[clinic];
    await asSuperuser(FEED, [people.tenants[tenant], id, people.members[key], clinicId, hashSecret(newSecret())]);
  }
}
