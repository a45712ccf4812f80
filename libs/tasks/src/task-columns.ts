/** Columns of a task `t` with its clinic `c`, item `i` and owner `m`, named as the API names them. */
export const TASK_COLUMNS = `
  t.id, t.clinic_id as "clinicId", c.name as "clinicName", t.title, t.checklist_id as "checklistId", i.code as "itemCode",
  case when t.owner_id is not null
       then json_build_object('id', t.owner_id, 'name', coalesce(m.display_name, t.owner_name)) end as owner,
  t.due_on::text as "dueOn",
  coalesce(t.due_on < (select app.today()) and t.status in ('open', 'doing'), false) as overdue,
  t.status, t.closing_note as "closingNote", t.version,
  to_char(t.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"`;

// The owner is joined to the left: who belongs to a clinic sees no other member, and is told the name kept with the task.
export const TASK_TABLES = `
  app.tasks t
  join app.clinics c on c.tenant_id = t.tenant_id and c.id = t.clinic_id
  left join app.edition_items i on i.tenant_id = t.tenant_id and i.id = t.item_id
  left join app.members m on m.tenant_id = t.tenant_id and m.id = t.owner_id`;

/** The comments of a task `t`, oldest first, as JSON. */
export const COMMENTS = `
  coalesce((
    select json_agg(json_build_object(
             'id', k.id, 'authorName', k.author_name, 'body', k.body,
             'createdAt', to_char(k.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
             order by k.created_at, k.id)
      from app.task_comments k where k.tenant_id = t.tenant_id and k.task_id = t.id), '[]')`;

/** The name of whoever acts, as far as there is one. */
export const ACTOR_NAME = `
  coalesce((select a.display_name from app.members a where a.tenant_id = $1 and a.id = app.principal()), '')`;
