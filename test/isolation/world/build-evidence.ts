import { createHash } from 'node:crypto';
import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';
import type { TenantKey } from './principals';

/** What every file of the world holds, for whoever lays it where a server looks for it. */
export const WORLD_FILE = Buffer.from('証跡,確認日\r\n規程,2026-10-01\r\n');
export const WORLD_FILE_HASH = createHash('sha256').update(WORLD_FILE).digest('hex');

const FILE = `insert into app.files (tenant_id, id, clinic_id, purpose, name, content_type, bytes, sha256, state, uploaded_by, uploaded_by_name, stored_at)
 values ($1, $2, $3, $4, 'x.csv', 'text/csv', $5, $6, 'available', $7, 'x', now())`;
const DAY = `insert into app.upload_days (tenant_id, day_on, sender_id, bytes, files) values ($1, '2026-10-01', $2, 100, 1)`;
const EVIDENCE = `insert into app.evidence (tenant_id, id, clinic_id, kind, file_id, title, note, speaks_for_on, added_by, added_by_name)
 values ($1, $2, $3, $4, $5, 'x', 'x', '2026-10-01', $6, 'x')`;
const LINK = `insert into app.answer_evidence (tenant_id, checklist_id, item_id, evidence_id, clinic_id, linked_by_name, unlinked_at, unlinked_by_name)
 values ($1, $2, $3, $4, $5, 'x', case when $6 then now() end, case when $6 then 'x' end)`;

const REGISTER = `insert into app.evidence (tenant_id, id, clinic_id, kind, title, register_kind, register_snapshot, register_sha256,
   speaks_for_on, added_by, added_by_name)
 select $1, $2, $3, 'register', 'x', 'equipment', s.content, encode(sha256(convert_to(s.content::text, 'UTF8')), 'hex'),
        '2026-10-01', $4, 'x'
   from (select $5::jsonb as content) s`;
const registerOf = (mark: string) => ({
  format: 1,
  facilityName: mark,
  mark: 'x',
  register: {
    kind: 'equipment',
    asOfOn: '2026-10-01',
    reviewedOn: null,
    facts: [{ labelJa: '台数', labelEn: 'Pieces', text: mark }],
    columns: [{ id: 'name', labelJa: '機器名', labelEn: 'Name' }],
    rows: [[mark]],
  },
});

/** Files of each clinic and of each consultancy, and evidence beside an item: some of it there, some taken away. */
export async function buildEvidence({ asSuperuser }: TestDatabase, people: People, work: Work): Promise<void> {
  const { made, clinics } = work;
  const ofTenant = (key: string): TenantKey => (key.startsWith('B') ? 'B' : 'A');
  const file = async (key: string, tenant: TenantKey, clinic: string | null, purpose: string) => {
    const id = newId();
    made[`${key}/file`] = id;
    const values = [people.tenants[tenant], id, clinic, purpose, WORLD_FILE.length, WORLD_FILE_HASH];
    await asSuperuser(FILE, [...values, people.members[`owner${tenant}`]]);
    return id;
  };
  for (const tenant of ['A', 'B'] as const) {
    await file(`${tenant}/team`, tenant, null, 'edition');
    await asSuperuser(DAY, [people.tenants[tenant], people.tenants[tenant]]);
  }
  for (const [key, clinicId] of Object.entries(clinics)) {
    const tenant = ofTenant(key);
    const tenantId = people.tenants[tenant];
    const owner = people.members[`owner${tenant}`];
    const fileId = await file(key, tenant, clinicId, 'evidence');
    for (const [name, kind, isGone] of [
      ['evidence', 'file', false],
      ['removedEvidence', 'note', true],
    ] as const) {
      const id = newId();
      made[`${key}/${name}`] = id;
      await asSuperuser(EVIDENCE, [tenantId, id, clinicId, kind, kind === 'file' ? fileId : null, owner]);
      await asSuperuser(LINK, [tenantId, made[`${key}/checklist`], made[`${key}/item`], id, clinicId, isGone]);
    }
    const registerId = newId();
    made[`${key}/registerEvidence`] = registerId;
    const content = JSON.stringify(registerOf(`⟦${tenant}/${key}/evidence.register_snapshot⟧`));
    await asSuperuser(REGISTER, [tenantId, registerId, clinicId, owner, content]);
    await asSuperuser(LINK, [tenantId, made[`${key}/checklist`], made[`${key}/item`], registerId, clinicId, false]);
  }
}
