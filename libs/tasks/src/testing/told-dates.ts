/**
 * Selects `tenant_id` and `row`, the text of each date that people are told of, with the moments still to come. A date that was
 * settled and brought back reads as before.
 */
export const TOLD_DATES = `
  select d.tenant_id,
         concat_ws('|', d.kind, d.subject_id, d.clinic_id, d.due_on, d.title, d.path, d.owner_id, (
           select string_agg(r.days_before || '@' || r.due_at, ',' order by r.days_before) from app.reminders r
            where r.tenant_id = d.tenant_id and r.deadline_id = d.id and r.occasion_on = d.due_on
              and r.cancelled_at is null)) as row
    from app.deadlines d where d.settled_at is null`;
