import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';

const CONTACT = `insert into app.clinic_contacts
   (tenant_id, id, clinic_id, kind, name, role, phone, night_phone, note, confirmed_on, confirmed_by_name, removed_at)
 values ($1, $2, $3, 'police', 'x', 'x', 'x', 'x', 'x', '2026-10-01', 'x', case when $4 then now() end)`;
const EQUIPMENT = `insert into app.equipment
   (tenant_id, id, clinic_id, name, kind, model, place, used_for, os_version, manager, vendor_name, bought_on,
    support_ends_on, note, search_key, reviewed_on, reviewed_by_name, removed_at)
 values ($1, $2, $3, 'x', 'other', 'x', 'x', 'x', 'x', 'x', 'x', '2026-10-01', '2026-10-01', 'x', 'x', '2026-10-01', 'x',
   case when $4 then now() end)`;
const CHART = `insert into app.contact_charts (tenant_id, clinic_id, kept_where) values ($1, $2, 'x')`;

/** In each clinic a contact and a piece of equipment, one of each that was taken away, and where the chart lies. */
export async function buildRegisters({ asSuperuser }: TestDatabase, people: People, work: Work): Promise<void> {
  for (const [key, clinicId] of Object.entries(work.clinics)) {
    const tenantId = people.tenants[key.startsWith('B') ? 'B' : 'A'];
    for (const [name, statement, isGone] of [
      ['contact', CONTACT, false],
      ['removedContact', CONTACT, true],
      ['equipment', EQUIPMENT, false],
      ['removedEquipment', EQUIPMENT, true],
    ] as const) {
      const id = newId();
      work.made[`${key}/${name}`] = id;
      await asSuperuser(statement, [tenantId, id, clinicId, isGone]);
    }
    await asSuperuser(CHART, [tenantId, clinicId]);
  }
}
