import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** Forms that came back filled in: what was read from each, and what of it was taken into the answers. */
export class ReturnedForms1795400080000 extends ForwardOnly {
  readonly name = 'ReturnedForms1795400080000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- A table of answers of several clinics; each clinic's rows are a returned form of its own.
      create table app.returned_batches (
        tenant_id uuid not null references app.tenants (tenant_id),
        id uuid not null,
        file_id uuid not null,
        file_name text not null check (length(file_name) <= 200),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        rows_read int not null check (rows_read >= 0),
        -- Rows that belong to no list that whoever sent it may reach.
        stray jsonb not null,
        read_by uuid,
        read_by_name text not null default '',
        read_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, file_id) references app.files (tenant_id, id),
        foreign key (tenant_id, read_by) references app.members (tenant_id, id)
      );

      create table app.returned_forms (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        checklist_id uuid not null,
        -- The clinic's own file, or the table of several clinics.
        file_id uuid,
        batch_id uuid,
        file_name text not null check (length(file_name) <= 200),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        kind text not null check (kind in ('own_form', 'ministry_form', 'answers_table')),
        -- partly: taken as far as it goes; abandoned: somebody put the rest away.
        state text not null default 'read' check (state in ('read', 'partly', 'done', 'abandoned')),
        -- The lines as they were read, each with the version of the answer that stood then.
        read jsonb not null,
        -- What was written and still may be taken back: line, version, and what stood before.
        taken jsonb not null default '[]',
        same_count int not null check (same_count >= 0),
        changed_count int not null check (changed_count >= 0),
        problem_count int not null check (problem_count >= 0),
        taken_count int not null default 0 check (taken_count >= 0),
        version int not null default 1,
        read_by uuid,
        read_by_name text not null default '',
        read_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        -- A list that a form came back for was worked in: carrying over no longer takes it back.
        foreign key (tenant_id, checklist_id, clinic_id) references app.checklists (tenant_id, id, clinic_id),
        foreign key (tenant_id, file_id, clinic_id) references app.files (tenant_id, id, clinic_id),
        foreign key (tenant_id, batch_id) references app.returned_batches (tenant_id, id),
        foreign key (tenant_id, read_by) references app.members (tenant_id, id),
        check ((file_id is null) <> (batch_id is null))
      );
      create index returned_forms_checklist on app.returned_forms (tenant_id, checklist_id, id);
      create index returned_forms_batch on app.returned_forms (tenant_id, batch_id, id) where batch_id is not null;
    `);
    await tenantTableV1(q, { table: 'returned_batches', scope: 'own-policies', grants: 'select, insert' });
    await tenantTableV1(q, {
      table: 'returned_forms',
      scope: 'clinic',
      grants: `select, insert, update (state, taken, same_count, changed_count, problem_count, taken_count, version,
        updated_at)`,
    });
    const office = `(select app.kind()) in ('office', 'system')`;
    const own = `(select app.kind()) = 'consultant' and read_by = (select app.principal())`;
    await q.query(`
      create policy office on app.returned_batches for all to app_rw using (${office}) with check (${office});
      create policy own on app.returned_batches for all to app_rw using (${own}) with check (${own});
    `);
  }
}
