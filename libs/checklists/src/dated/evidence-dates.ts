import type { DatedSource } from '@mamori/reminders';

/**
 * The newest evidence beside each line of a clinic's newest list, good for a year from the day that it speaks for: our own
 * advice, for the forms ask each year anew. Evidence beside several lines is told of once.
 */
export const evidenceDates: DatedSource = {
  kind: 'evidence_expiry',
  wanted: `
    select distinct on (n.evidence_id)
           n.evidence_id as subject_id, n.clinic_id, (n.speaks_for_on + interval '1 year')::date as due_on,
           left(i.code || ' の証拠「' || n.title || '」', 500) as title,
           '/checklists/' || n.checklist_id || '?item=' || n.item_id as path, n.added_by as owner_id
      from (
        select distinct on (k.checklist_id, k.item_id)
               k.tenant_id, k.checklist_id, k.item_id, k.clinic_id, k.evidence_id, e.speaks_for_on, e.title, e.added_by
          from app.answer_evidence k
          join app.evidence e on e.tenant_id = k.tenant_id and e.id = k.evidence_id
          join app.checklists c on c.tenant_id = k.tenant_id and c.id = k.checklist_id
         where k.tenant_id = app.tenant() and k.unlinked_at is null and ($1::uuid[] is null or k.clinic_id = any($1))
           and not exists (
             select 1 from app.checklists n
              where n.tenant_id = c.tenant_id and n.clinic_id = c.clinic_id and n.form = c.form
                and n.system_id is not distinct from c.system_id
                and (n.fiscal_year, n.id) > (c.fiscal_year, c.id))
         order by k.checklist_id, k.item_id, e.speaks_for_on desc, e.id desc) n
      join app.edition_items i on i.tenant_id = n.tenant_id and i.id = n.item_id
     order by n.evidence_id, i.position`,
};
