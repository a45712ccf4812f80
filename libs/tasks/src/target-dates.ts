import type { DatedSource } from '@mamori/reminders';

/**
 * Target days of items that stand at いいえ although their task is closed: until then the task has the same day and people are
 * told of it. The newest list of a clinic counts, earlier ones are history.
 */
export const targetDates: DatedSource = {
  kind: 'target_date',
  wanted: `
    select distinct on (t.checklist_id, t.item_id)
           t.id as subject_id, t.clinic_id, a.target_on as due_on, left(i.code || ' ' || i.label_ja, 500) as title,
           '/checklists/' || t.checklist_id || '?item=' || t.item_id as path, t.owner_id
      from app.tasks t
      join app.answers a on a.tenant_id = t.tenant_id and a.checklist_id = t.checklist_id and a.item_id = t.item_id
       and a.value = 'no' and a.target_on is not null
      join app.edition_items i on i.tenant_id = t.tenant_id and i.id = t.item_id
      join app.checklists c on c.tenant_id = t.tenant_id and c.id = t.checklist_id
     where t.tenant_id = app.tenant() and ($1::uuid[] is null or t.clinic_id = any($1))
       and not exists (
         select 1 from app.tasks u
          where u.tenant_id = t.tenant_id and u.checklist_id = t.checklist_id and u.item_id = t.item_id
            and u.status in ('open', 'doing'))
       and not exists (
         select 1 from app.checklists n
          where n.tenant_id = c.tenant_id and n.clinic_id = c.clinic_id and n.form = c.form
            and n.system_id is not distinct from c.system_id and (n.fiscal_year, n.id) > (c.fiscal_year, c.id))
     order by t.checklist_id, t.item_id, t.created_at desc, t.id desc`,
};
