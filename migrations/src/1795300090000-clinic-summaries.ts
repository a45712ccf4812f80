import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/**
 * One row a clinic with all that the portfolio shows, kept in the writing transaction. `app.clinic_figures` is the one
 * definition of each figure; whatever keeps the row by difference must agree with it.
 */
export class ClinicSummaries1795300090000 extends ForwardOnly {
  readonly name = 'ClinicSummaries1795300090000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.clinic_summaries (
        tenant_id uuid not null,
        clinic_id uuid not null,
        name text not null,
        name_kana text not null,
        search_key text not null,
        kind text not null,
        prefecture smallint not null,
        tags text[] not null,
        checklist_id uuid,
        items_total int not null,
        items_answered int not null,
        items_no int not null,
        closed_by_entry_question boolean not null,
        tasks_open int not null,
        tasks_overdue int not null,
        next_on date,
        next_kind text,
        next_title text,
        -- 2: an inspection within 30 days, 1: within 90, 0: none.
        inspection_nearness smallint not null,
        two_factor text not null check (two_factor in ('in_place', 'planned', 'relief', 'none', 'no_system')),
        -- The first day on which the calendar alone changes a figure.
        stale_on date not null,
        risk int not null generated always as (
          8 * tasks_overdue
          + 3 * items_no
          + 1 * (items_total - items_answered)
          + case when checklist_id is null then 18 else 0 end
          + case two_factor when 'none' then 10 when 'no_system' then 5 when 'relief' then 3 else 0 end
          + 10 * inspection_nearness
        ) stored,
        -- Share answered in thousandths; a list closed by its entry question is complete.
        progress int not null generated always as (
          case when closed_by_entry_question then 1000
               when items_total = 0 then 0
               else 1000 * items_answered / items_total end
        ) stored,
        next_sort date not null generated always as (coalesce(next_on, '9999-12-31')) stored,
        primary key (tenant_id, clinic_id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id)
      );
      create index clinic_summaries_risk on app.clinic_summaries (tenant_id, risk desc, clinic_id desc);
      create index clinic_summaries_name on app.clinic_summaries (tenant_id, name_kana, clinic_id);
      create index clinic_summaries_next on app.clinic_summaries (tenant_id, next_sort, clinic_id);
      create index clinic_summaries_progress on app.clinic_summaries (tenant_id, progress, clinic_id);
      create index clinic_summaries_stale on app.clinic_summaries (tenant_id, stale_on);

      create function app.clinic_figures(p_tenant uuid, p_clinic uuid, p_today date)
      returns table (
        checklist_id uuid, items_total int, items_answered int, items_no int, closed_by_entry_question boolean,
        tasks_open int, tasks_overdue int, next_on date, next_kind text, next_title text,
        inspection_nearness smallint, two_factor text, stale_on date
      ) language sql stable set search_path = '' as $$
        with fiscal as (
          select extract(year from p_today - interval '3 months')::int as year
        ), list as (
          select c.id from app.checklists c
            join app.editions e on e.tenant_id = c.tenant_id and e.id = c.edition_id
           where c.tenant_id = p_tenant and c.clinic_id = p_clinic and c.form <> 'vendor'
             and c.fiscal_year = (select year from fiscal)
           order by e.fiscal_year desc, c.id limit 1
        ), counted as (
          select coalesce(bool_or(a.is_gate and a.value = 'no'), false) as closed,
                 count(*) filter (where not a.is_gate)::int as total,
                 count(*) filter (where not a.is_gate and a.value is not null)::int as answered,
                 count(*) filter (where not a.is_gate and a.value = 'no')::int as no
            from app.answers a
           where a.tenant_id = p_tenant and a.checklist_id = (select id from list)
        ), work as (
          select count(*)::int as open,
                 count(*) filter (where t.due_on < p_today)::int as overdue,
                 min(t.due_on) filter (where t.due_on >= p_today) as next_due
            from app.tasks t
           where t.tenant_id = p_tenant and t.clinic_id = p_clinic and t.status in ('open', 'doing')
        ), dated as (
          select d.due_on, d.kind, d.title from app.deadlines d
           where d.tenant_id = p_tenant and d.clinic_id = p_clinic and d.settled_at is null and d.due_on >= p_today
           order by d.due_on, d.kind, d.id limit 1
        ), visit as (
          select min(i.inspection_on) as on_day from app.inspections i
           where i.tenant_id = p_tenant and i.clinic_id = p_clinic and i.state = 'scheduled' and i.inspection_on >= p_today
        ), login as (
          select min(case status when 'none' then 0 when 'relief' then 1 when 'planned' then 2 else 3 end) as worst
            from app.systems s cross join lateral (values (s.client_status), (s.server_status)) v(status)
           where s.tenant_id = p_tenant and s.clinic_id = p_clinic and s.removed_at is null
        )
        select (select id from list),
               case when c.closed then 0 else c.total end,
               case when c.closed then 0 else c.answered end,
               case when c.closed then 0 else c.no end,
               c.closed, w.open, w.overdue, d.due_on, d.kind, d.title,
               (case when v.on_day <= p_today + 30 then 2 when v.on_day <= p_today + 90 then 1 else 0 end)::smallint,
               case l.worst when 0 then 'none' when 1 then 'relief' when 2 then 'planned' when 3 then 'in_place'
                            else 'no_system' end,
               least(
                 w.next_due + 1, d.due_on + 1, v.on_day + 1,
                 case when v.on_day > p_today + 90 then v.on_day - 90 when v.on_day > p_today + 30 then v.on_day - 30 end,
                 make_date((select year from fiscal) + 1, 4, 1))
          from counted c cross join work w cross join visit v cross join login l left join dated d on true
      $$;

      create function app.refresh_clinic_summary(p_tenant uuid, p_clinic uuid) returns void
      language sql set search_path = '' as $$
        insert into app.clinic_summaries as s (
          tenant_id, clinic_id, name, name_kana, search_key, kind, prefecture, tags, checklist_id, items_total,
          items_answered, items_no, closed_by_entry_question, tasks_open, tasks_overdue, next_on, next_kind, next_title,
          inspection_nearness, two_factor, stale_on)
        select c.tenant_id, c.id, c.name, c.name_kana, c.search_key, c.kind, c.prefecture, c.tags, f.checklist_id,
               f.items_total, f.items_answered, f.items_no, f.closed_by_entry_question, f.tasks_open, f.tasks_overdue,
               f.next_on, f.next_kind, f.next_title, f.inspection_nearness, f.two_factor, f.stale_on
          from app.clinics c cross join lateral app.clinic_figures(c.tenant_id, c.id, app.today()) f
         where c.tenant_id = p_tenant and c.id = p_clinic
        on conflict (tenant_id, clinic_id) do update set
          name = excluded.name, name_kana = excluded.name_kana, search_key = excluded.search_key, kind = excluded.kind,
          prefecture = excluded.prefecture, tags = excluded.tags, checklist_id = excluded.checklist_id,
          items_total = excluded.items_total, items_answered = excluded.items_answered, items_no = excluded.items_no,
          closed_by_entry_question = excluded.closed_by_entry_question, tasks_open = excluded.tasks_open,
          tasks_overdue = excluded.tasks_overdue, next_on = excluded.next_on, next_kind = excluded.next_kind,
          next_title = excluded.next_title, inspection_nearness = excluded.inspection_nearness,
          two_factor = excluded.two_factor, stale_on = excluded.stale_on
      $$;
    `);
    await tenantTableV1(q, { table: 'clinic_summaries', scope: 'clinic', grants: 'select, insert, update' });
  }
}
