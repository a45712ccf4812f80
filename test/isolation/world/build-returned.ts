import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';
import { members } from './principals';

const FILE = `insert into app.files (tenant_id, id, clinic_id, purpose, name, bytes, state, uploaded_by, uploaded_by_name)
 values ($1, $2, $3, 'returned_form', 'x.xlsx', 10, 'waiting', $4, 'x')`;
const BATCH = `insert into app.returned_batches (tenant_id, id, file_id, file_name, sha256, rows_read, stray, read_by, read_by_name)
 values ($1, $2, $3, 'x', repeat('a', 64), 1, jsonb_build_object('count', 1, 'rows', jsonb_build_array(jsonb_build_object(
   'sheet', 'x', 'row', 1, 'kind', 'unknown_clinic', 'text', $5::text))), $4, 'x')`;
const FORM = `insert into app.returned_forms (tenant_id, id, clinic_id, checklist_id, batch_id, file_id, file_name, sha256, kind,
   read, taken, same_count, changed_count, problem_count, taken_count, read_by_name)
 values ($1, $2, $3, $4, $5, $6, 'x', repeat('a', 64), 'own_form', jsonb_build_object('lines', '[]'::jsonb, 'stray',
   '{"count": 0, "rows": []}'::jsonb, 'notes', jsonb_build_array(jsonb_build_object('kind', 'other_facility', 'name', $7::text))),
   jsonb_build_array(jsonb_build_object('itemId', $8::uuid, 'version', 9, 'before', jsonb_build_object('value', 'yes',
   'confirmedOn', null, 'targetOn', null, 'reason', '', 'remarks', $7::text, 'source', 'typed'))), 1, 1, 0, 1, 'x')`;

/** In each clinic a form that came back, and tables of answers that the owner and every consultant sent. */
export async function buildReturned({ asSuperuser }: TestDatabase, people: People, work: Work): Promise<void> {
  const { made, clinics } = work;
  const file = async (key: string, tenant: string, clinicId: string | null, sender: string | undefined) => {
    const id = newId();
    made[`${key}/returnedFile`] = id;
    await asSuperuser(FILE, [people.tenants[tenant], id, clinicId, sender]);
    return id;
  };
  const form = async (key: string, batchId: string | null, fileId: string) => {
    const id = newId();
    const tenant = key.startsWith('B') ? 'B' : 'A';
    const text = `⟦${tenant}/${key}/returned_forms.read⟧`;
    const keys = [people.tenants[tenant], id, clinics[key], made[`${key}/checklist`], batchId, batchId ? null : fileId];
    await asSuperuser(FORM, [...keys, text, made[`${tenant}1/item`]]);
    return id;
  };
  for (const [key, clinicId] of Object.entries(clinics)) {
    const tenant = key.startsWith('B') ? 'B' : 'A';
    const fileId = await file(key, tenant, clinicId, people.members[`owner${tenant}`]);
    made[`${key}/returnedForm`] = await form(key, null, fileId);
  }
  for (const { key: who, tenant, role, clinics: assigned } of members) {
    if (who !== `owner${tenant}` && (role !== 'consultant' || assigned.length === 0)) continue;
    const fileId = await file(tenant, tenant, null, people.members[who]);
    const id = newId();
    made[`${who}/returnedBatch`] = id;
    const text = `⟦${tenant}/team/returned_batches.stray⟧`;
    await asSuperuser(BATCH, [people.tenants[tenant], id, fileId, people.members[who], text]);
    const reached = role === 'consultant' ? assigned : Object.keys(clinics).filter((key) => key.startsWith(tenant));
    for (const key of reached) await form(key, id, fileId);
  }
}
