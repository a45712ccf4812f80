import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';

/**
 * The last day on which the consultancy looks after a clinic. Nothing is deleted with it: from the day after it people are
 * told nothing more of the clinic, and lists leave it out.
 */
export class ClinicsThatLeave1795500060000 extends ForwardOnly {
  readonly name = 'ClinicsThatLeave1795500060000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.clinics
        add column left_on date,
        -- For the consultancy's own people.
        add column leaving_note text not null default '' check (length(leaving_note) <= 1000);
      alter table app.clinic_summaries add column left_on date;
      alter table app.carry_over_clinics
        drop constraint carry_over_clinics_reason_check,
        add constraint carry_over_clinics_reason_check check (reason in ('no_earlier_list', 'no_form', 'signed',
          'carried_already', 'not_assigned', 'clinic_left', 'worked_in'));
      -- What was called off while the clinic had left stays explained after it has come back.
      alter table app.reminders add column clinic_had_left boolean not null default false;
    `);
    await q.query(`
      create or replace function app.refresh_clinic_summary(p_tenant uuid, p_clinic uuid) returns void
      language sql set search_path = '' as $$
        insert into app.clinic_summaries as s (
          tenant_id, clinic_id, name, name_kana, search_key, kind, prefecture, tags, left_on, checklist_id, items_total,
          items_answered, items_no, closed_by_entry_question, tasks_open, tasks_overdue, next_on, next_kind, next_title,
          inspection_nearness, two_factor, stale_on)
        select c.tenant_id, c.id, c.name, c.name_kana, c.search_key, c.kind, c.prefecture, c.tags, c.left_on,
               f.checklist_id, f.items_total, f.items_answered, f.items_no, f.closed_by_entry_question, f.tasks_open,
               f.tasks_overdue, f.next_on, f.next_kind, f.next_title, f.inspection_nearness, f.two_factor, f.stale_on
          from app.clinics c cross join lateral app.clinic_figures(c.tenant_id, c.id, app.today()) f
         where c.tenant_id = p_tenant and c.id = p_clinic
        on conflict (tenant_id, clinic_id) do update set
          name = excluded.name, name_kana = excluded.name_kana, search_key = excluded.search_key, kind = excluded.kind,
          prefecture = excluded.prefecture, tags = excluded.tags, left_on = excluded.left_on,
          checklist_id = excluded.checklist_id,
          items_total = excluded.items_total, items_answered = excluded.items_answered, items_no = excluded.items_no,
          closed_by_entry_question = excluded.closed_by_entry_question, tasks_open = excluded.tasks_open,
          tasks_overdue = excluded.tasks_overdue, next_on = excluded.next_on, next_kind = excluded.next_kind,
          next_title = excluded.next_title, inspection_nearness = excluded.inspection_nearness,
          two_factor = excluded.two_factor, stale_on = excluded.stale_on
      $$;
    `);
  }
}
