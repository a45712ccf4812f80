import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** What a clinic holds ready for the day on which its systems stop: copies of its data, plans, and drills. */
export class ReadinessRegisters1795400090000 extends ForwardOnly {
  readonly name = 'ReadinessRegisters1795400090000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- People are reminded of the registers' own days too.
      alter table app.deadlines
        drop constraint deadlines_kind_check,
        add constraint deadlines_kind_check check (kind in ('task_due', 'inspection', 'inspection_documents',
          'two_factor', 'restore_test', 'bcp_review', 'drill', 'training'));
      alter table app.systems add unique (tenant_id, id, clinic_id);
    `);
    await this.backups(q);
    await this.continuity(q);
  }

  private async backups(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.backup_targets (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        target text not null check (target in ('emr', 'receipt', 'pacs', 'department', 'documents', 'other')),
        name text not null check (length(name) between 1 and 200),
        -- The system of the clinic's register whose data this is.
        system_id uuid,
        methods text[] not null check (methods <@ array['same_machine', 'external_disk', 'nas', 'tape', 'cloud', 'vendor',
          'other'] and cardinality(methods) <= 7),
        frequency text not null default 'unknown'
          check (frequency in ('unknown', 'continuous', 'daily', 'weekly', 'monthly', 'rarely')),
        generations int check (generations between 1 and 999),
        offline_copy text not null default 'unknown' check (offline_copy in ('yes', 'no', 'unknown')),
        offsite_copy text not null default 'unknown' check (offsite_copy in ('yes', 'no', 'unknown')),
        encrypted_copy text not null default 'unknown' check (encrypted_copy in ('yes', 'no', 'unknown')),
        -- Where the copies lie, and where the steps of bringing them back are written.
        kept_where text not null default '' check (length(kept_where) <= 200),
        steps_where text not null default '' check (length(steps_where) <= 200),
        done_by text not null default '' check (length(done_by) <= 200),
        succeeded_on date,
        tested_on date,
        test_result text check (test_result in ('restored', 'partly', 'failed')),
        tested_by text not null default '' check (length(tested_by) <= 200),
        next_test_on date,
        note text not null default '' check (length(note) <= 1000),
        reviewed_on date,
        reviewed_by_name text not null default '',
        version int not null default 1,
        removed_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, system_id, clinic_id) references app.systems (tenant_id, id, clinic_id),
        check ((tested_on is null) = (test_result is null))
      );
      create index backup_targets_clinic on app.backup_targets (tenant_id, clinic_id) where removed_at is null;
    `);
    await tenantTableV1(q, {
      table: 'backup_targets',
      scope: 'clinic',
      grants: `select, insert, update (target, name, system_id, methods, frequency, generations, offline_copy,
        offsite_copy, encrypted_copy, kept_where, steps_where, done_by, succeeded_on, tested_on, test_result, tested_by,
        next_test_on, note, reviewed_on, reviewed_by_name, version, removed_at, updated_at)`,
    });
  }

  private async continuity(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.continuity_plans (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        name text not null check (length(name) between 1 and 200),
        -- A plan for disasters alone is another one.
        covers_cyber text not null default 'unknown' check (covers_cyber in ('yes', 'no', 'unknown')),
        edition text not null default '' check (length(edition) <= 100),
        kept_where text not null default '' check (length(kept_where) <= 200),
        approved_by text not null default '' check (length(approved_by) <= 200),
        reviewed_on date,
        -- When it was gone through with the ministry's check table.
        checked_on date,
        next_review_on date,
        file_id uuid,
        note text not null default '' check (length(note) <= 1000),
        version int not null default 1,
        removed_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, file_id, clinic_id) references app.files (tenant_id, id, clinic_id)
      );
      create index continuity_plans_clinic on app.continuity_plans (tenant_id, clinic_id) where removed_at is null;

      create table app.drills (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        held_on date not null,
        kind text not null check (kind in ('tabletop', 'hands_on', 'restore', 'contact', 'other')),
        scenario text not null check (length(scenario) between 1 and 500),
        people int check (people between 1 and 9999),
        led_by text not null default '' check (length(led_by) <= 200),
        found text not null default '' check (length(found) <= 2000),
        next_on date,
        file_id uuid,
        version int not null default 1,
        removed_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, file_id, clinic_id) references app.files (tenant_id, id, clinic_id)
      );
      create index drills_newest on app.drills (tenant_id, clinic_id, held_on desc, id desc) where removed_at is null;
    `);
    await tenantTableV1(q, {
      table: 'continuity_plans',
      scope: 'clinic',
      grants: `select, insert, update (name, covers_cyber, edition, kept_where, approved_by, reviewed_on, checked_on,
        next_review_on, file_id, note, version, removed_at, updated_at)`,
    });
    await tenantTableV1(q, {
      table: 'drills',
      scope: 'clinic',
      grants: `select, insert, update (held_on, kind, scenario, people, led_by, found, next_on, file_id, version,
        removed_at, updated_at)`,
    });
  }
}
