import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** A clinic's checklist for a fiscal year, pinned to its edition, with one answer row per item from the first moment. */
export class Checklists1795300060000 extends ForwardOnly {
  readonly name = 'Checklists1795300060000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.checklists (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        edition_id uuid not null,
        form text not null check (form in ('medical', 'pharmacy', 'vendor')),
        fiscal_year int not null check (fiscal_year between 2000 and 2200),
        -- Only a vendor's form is about one system.
        system_id uuid,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique nulls not distinct (tenant_id, clinic_id, edition_id, form, fiscal_year, system_id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, edition_id) references app.editions (tenant_id, id),
        foreign key (tenant_id, system_id) references app.systems (tenant_id, id)
      );

      create table app.answers (
        tenant_id uuid not null,
        checklist_id uuid not null,
        item_id uuid not null,
        clinic_id uuid not null,
        is_gate boolean not null,
        value text check (value in ('yes', 'planned', 'no', 'not_applicable')),
        confirmed_on date,
        target_on date,
        reason text not null default '' check (length(reason) <= 2000),
        remarks text not null default '' check (length(remarks) <= 4000),
        version int not null default 0,
        answered_by uuid,
        -- The name as it was that day; who belongs to a clinic cannot read the table of members.
        answered_by_name text not null default '',
        answered_at timestamptz,
        primary key (tenant_id, checklist_id, item_id),
        foreign key (tenant_id, checklist_id) references app.checklists (tenant_id, id),
        foreign key (tenant_id, item_id) references app.edition_items (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, answered_by) references app.members (tenant_id, id)
      );
      -- Postgres would multiply the selectivities of the key columns and expect one row where 19 come.
      create statistics app.answers_keys (dependencies, ndistinct) on tenant_id, checklist_id from app.answers;
      create statistics app.checklists_keys (dependencies, ndistinct) on tenant_id, clinic_id from app.checklists;
    `);
    await tenantTableV1(q, { table: 'checklists', scope: 'clinic', grants: 'select, insert' });
    await tenantTableV1(q, { table: 'answers', scope: 'clinic', grants: 'select, insert, update' });
  }
}
