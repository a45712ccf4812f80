import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';

const CONTACT = `insert into app.clinic_contacts
   (tenant_id, id, clinic_id, kind, name, role, phone, night_phone, note, confirmed_on, confirmed_by_name, removed_at)
 values ($1, $2, $3, 'police', 'x', 'x', 'x', 'x', 'x', '2026-10-01', 'x', case when $4 then now() end)`;
const CHART = `insert into app.contact_charts (tenant_id, clinic_id, kept_where) values ($1, $2, 'x')`;

/** In each clinic a contact, one that was taken off the chart, and where the chart lies. */
export async function buildRegisters({ asSuperuser }: TestDatabase, people: People, work: Work): Promise<void> {
  for (const [key, clinicId] of Object.entries(work.clinics)) {
    const tenantId = people.tenants[key.startsWith('B') ? 'B' : 'A'];
    for (const [name, isGone] of [
      ['contact', false],
      ['removedContact', true],
    ] as const) {
      const id = newId();
      work.made[`${key}/${name}`] = id;
      await asSuperuser(CONTACT, [tenantId, id, clinicId, isGone]);
    }
    await asSuperuser(CHART, [tenantId, clinicId]);
  }
}
