import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';
import { members } from './principals';

const EARLIER_LIST = `
  insert into app.checklists (tenant_id, id, clinic_id, edition_id, form, fiscal_year)
  select $1, $2, $3, id, 'medical', 2024 from app.editions where tenant_id = $1 and code = 'r6'`;
const EARLIER_ANSWERS = `
  insert into app.answers (tenant_id, checklist_id, item_id, clinic_id, is_gate, value, confirmed_on, remarks, version)
  select $1, $2, i.id, $3, i.answer_kind = 'gate_yes_no', 'yes', '2025-01-10', 'x', 1
    from app.edition_items i join app.editions e on e.tenant_id = i.tenant_id and e.id = i.edition_id
   where i.tenant_id = $1 and e.code = 'r6' and i.form = 'medical'`;
const RUN = `
  insert into app.carry_overs (tenant_id, id, edition_id, fiscal_year, state, total_clinics, created_by, created_by_name,
                               asked_by, applied_at, undo_until_on)
  select $1, $2, id, extract(year from app.today() - interval '3 months'), $3, 1, $4, 'x', $4,
         case when $3 = 'applied' then now() end, case when $3 = 'applied' then app.today() + 14 end
    from app.editions where tenant_id = $1 and code = 'r7'`;
const CLINIC = `
  insert into app.carry_over_clinics (tenant_id, carry_over_id, clinic_id, state, from_checklist_id, to_checklist_id, carried)
  values ($1, $2, $3, $4, $5, $6, 2)`;
const CARRIED = `
  insert into app.carried_answers (tenant_id, checklist_id, item_id, clinic_id, carry_over_id, from_checklist_id,
                                   from_item_ids, change, value, confirmed_on, reason, remarks)
  select $1, $2, $3, $4, $5, $6, array[a.item_id], 'unchanged', 'yes', '2025-01-10', $7, $7
    from app.answers a where a.tenant_id = $1 and a.checklist_id = $6 order by a.item_id limit 1`;
const RECONFIRMED = `
  update app.answers set value = 'yes', source = 'carried', confirmed_on = app.today(), reason = $3, remarks = $3,
         version = 1, answered_at = now()
   where checklist_id = $1 and item_id = $2`;
const TASK = `
  insert into app.carried_tasks (tenant_id, carry_over_id, task_id, clinic_id, from_checklist_id, from_item_id,
                                 to_checklist_id, to_item_id)
  values ($1, $2, $3, $4, $5, $6, $7, $6)`;

/** An earlier list of each clinic, and carry-overs of it by the owner and by every consultant: one to apply, one to undo. */
export async function buildCarryOvers({ asSuperuser }: TestDatabase, people: People, work: Work): Promise<void> {
  const { made, clinics } = work;
  for (const [key, clinicId] of Object.entries(clinics)) {
    const id = newId();
    made[`${key}/earlierList`] = id;
    const tenantId = people.tenants[key.startsWith('B') ? 'B' : 'A'];
    await asSuperuser(EARLIER_LIST, [tenantId, id, clinicId]);
    await asSuperuser(EARLIER_ANSWERS, [tenantId, id, clinicId]);
  }
  for (const { key: who, tenant, role, clinics: assigned } of members) {
    if (who !== `owner${tenant}` && (role !== 'consultant' || assigned.length === 0)) continue;
    const tenantId = people.tenants[tenant];
    const reached = role === 'consultant' ? assigned : Object.keys(clinics).filter((key) => key.startsWith(tenant));
    for (const [name, state, clinicState] of [
      ['carryOver', 'previewed', 'waiting'],
      ['appliedCarryOver', 'applied', 'applied'],
    ] as const) {
      const id = newId();
      made[`${who}/${name}`] = id;
      await asSuperuser(RUN, [tenantId, id, state, people.members[who]]);
      for (const key of reached) {
        const target = state === 'applied' ? made[`${key}/checklist`] : null;
        const values = [tenantId, id, clinics[key], clinicState, made[`${key}/earlierList`], target];
        await asSuperuser(CLINIC, values);
      }
    }
  }
  for (const [key, clinicId] of Object.entries(clinics)) {
    const tenant = key.startsWith('B') ? 'B' : 'A';
    const [tenantId, runId] = [people.tenants[tenant], made[`owner${tenant}/appliedCarryOver`]];
    const [list, earlier] = [made[`${key}/checklist`], made[`${key}/earlierList`]];
    const text = `⟦${tenant}/${key}/carried⟧`;
    for (const itemId of [made[`${key}/item`], made[`${key}/reconfirmedItem`]])
      await asSuperuser(CARRIED, [tenantId, list, itemId, clinicId, runId, earlier, text]);
    await asSuperuser(RECONFIRMED, [list, made[`${key}/reconfirmedItem`], text]);
    const [item] = await asSuperuser<{ id: string }>(
      'select item_id as id from app.answers where checklist_id = $1 limit 1',
      [earlier],
    );
    await asSuperuser(TASK, [tenantId, runId, made[`${key}/task`], clinicId, earlier, item?.id, list]);
  }
}
