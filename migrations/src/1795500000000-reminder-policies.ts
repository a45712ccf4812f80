import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/**
 * How people are told of each kind of date, as a consultancy decides it; what one person prefers; and how far the stages of
 * a date have reached. Where nothing is decided the product's own policies hold.
 */
export class ReminderPolicies1795500000000 extends ForwardOnly {
  readonly name = 'ReminderPolicies1795500000000';

  async up(q: QueryRunner): Promise<void> {
    await this.keepPolicies(q);
    await this.keepPreferences(q);
    await this.followStages(q);
  }

  private async keepPolicies(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.reminder_policies (
        tenant_id uuid not null references app.tenants (tenant_id),
        kind text not null check (length(kind) between 1 and 50),
        version int not null default 1,
        is_on boolean not null,
        -- Furthest first: [{ "days": 30, "level": "owner" }, …].
        stages jsonb not null check (jsonb_typeof(stages) = 'array'),
        repeats_every_days int check (repeats_every_days between 1 and 90),
        -- HH:MM in Japan.
        at text not null check (at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        on_closed_day text not null check (on_closed_day in ('as_is', 'before', 'after')),
        escalates boolean not null,
        grouping text not null check (grouping in ('daily', 'single')),
        channels text[] not null,
        updated_at timestamptz not null default now(),
        primary key (tenant_id, kind)
      );
      create table app.reminder_settings (
        tenant_id uuid not null references app.tenants (tenant_id),
        version int not null default 1,
        saturdays_closed boolean not null,
        sundays_closed boolean not null,
        holidays_closed boolean not null,
        -- MM-DD; both or none.
        new_year_from text check (new_year_from ~ '^[01][0-9]-[0-3][0-9]$'),
        new_year_until text check (new_year_until ~ '^[01][0-9]-[0-3][0-9]$'),
        quiet_from text check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        quiet_until text check (quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        monday_digest boolean not null,
        fallback_minutes int not null check (fallback_minutes between 1 and 1440),
        updated_at timestamptz not null default now(),
        primary key (tenant_id),
        check ((new_year_from is null) = (new_year_until is null)),
        check ((quiet_from is null) = (quiet_until is null))
      );
    `);
    for (const table of ['reminder_policies', 'reminder_settings']) {
      await tenantTableV1(q, { table, scope: 'own-policies', grants: 'select, insert, update, delete' });
      // Every change of a date plans its stages, whoever makes it.
      await q.query(`
        create policy planners on app.${table} for select to app_rw using (true);
        create policy office on app.${table} for all to app_rw
          using ((select app.kind()) = 'office') with check ((select app.kind()) = 'office');
      `);
    }
  }

  private async keepPreferences(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.reminder_preferences (
        tenant_id uuid not null,
        member_id uuid not null,
        version int not null default 1,
        -- The last stage of a date reaches everybody who answers for it, whatever stands here.
        receives text not null default 'all' check (receives in ('all', 'important', 'last_only')),
        -- Ways besides the product in which this person wants to be told; null for what the policy says.
        channels text[],
        monday_digest boolean not null default true,
        -- The person's account where the consultancy's chat tells people one by one.
        line_works_id text check (length(line_works_id) between 1 and 200),
        updated_at timestamptz not null default now(),
        primary key (tenant_id, member_id),
        foreign key (tenant_id, member_id) references app.members (tenant_id, id)
      );
    `);
    await tenantTableV1(q, {
      table: 'reminder_preferences',
      scope: 'own-policies',
      grants: 'select, insert, update',
    });
    await q.query(`
      create policy jobs on app.reminder_preferences for all to app_rw
        using ((select app.kind()) = 'system') with check ((select app.kind()) = 'system');
      create policy office_reads on app.reminder_preferences for select to app_rw
        using ((select app.kind()) in ('office', 'consultant'));
      create policy own on app.reminder_preferences for all to app_rw
        using (member_id = (select app.principal())) with check (member_id = (select app.principal()));
    `);
  }

  private async followStages(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.deadlines
        drop constraint deadlines_kind_check,
        add constraint deadlines_kind_check check (kind in ('task_due', 'inspection', 'inspection_documents',
          'two_factor', 'restore_test', 'bcp_review', 'drill', 'training', 'target_date', 'system_plan',
          'system_renewal', 'evidence_expiry', 'account_review', 'invitation_expiry', 'edition_target_end')),
        -- A date of the consultancy itself, as an invitation of a consultant, belongs to no clinic.
        alter column clinic_id drop not null,
        -- When somebody last did something about the thing; a stage that nothing followed reaches further.
        add column touched_at timestamptz not null default now();
      alter table app.reminders
        alter column clinic_id drop not null,
        -- The open day in Japan on which people are told.
        add column tell_on date,
        add column level text not null default 'consultant'
          check (level in ('owner', 'clinic_manager', 'consultant', 'tenant_admin')),
        -- The last stage of a plan, and everything after it, reaches even who asked for less.
        add column is_last boolean not null default false,
        -- How far it reached when it was told.
        add column told_level text check (told_level in ('owner', 'clinic_manager', 'consultant', 'tenant_admin'));
      alter table app.notices alter column clinic_id drop not null;

      -- The migration's own role is bound by the walls too, unless it takes them down for the moment.
      alter table app.reminders no force row level security;
      update app.reminders set tell_on = (due_at at time zone 'Asia/Tokyo')::date,
             told_level = case when materialised_at is not null then 'consultant' end;
      alter table app.reminders force row level security;
      alter table app.reminders alter column tell_on set not null;
    `);
  }
}
