import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** Clinics, their information systems with the two-factor state of each kind of login, and imports of clinic lists. */
export class Clinics1795300040000 extends ForwardOnly {
  readonly name = 'Clinics1795300040000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.clinics (
        tenant_id uuid not null references app.tenants (tenant_id),
        id uuid not null,
        name text not null check (length(name) between 1 and 200),
        name_kana text not null check (length(name_kana) between 1 and 200),
        -- Folded for search (width, case, kana, variant characters); never shown.
        search_key text not null,
        kind text not null check (kind in ('hospital', 'clinic', 'dental', 'pharmacy')),
        prefecture smallint not null check (prefecture between 1 and 47),
        address text not null default '' check (length(address) <= 500),
        phone text not null default '' check (length(phone) <= 50),
        institution_code text check (length(institution_code) between 1 and 50),
        director_name text not null default '' check (length(director_name) <= 200),
        tags text[] not null default '{}',
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (tenant_id, id)
      );
      create unique index clinics_institution_code on app.clinics (tenant_id, institution_code);
      create unique index clinics_name on app.clinics (tenant_id, prefecture, name);
      create index clinics_kana on app.clinics (tenant_id, name_kana, id);

      alter table app.clinic_assignments
        add foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id);

      create table app.systems (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        kind text not null check (kind in
          ('emr', 'receipt', 'pacs', 'order_entry', 'pharmacy_record', 'reservation', 'network', 'other')),
        name text not null check (length(name) between 1 and 200),
        vendor_name text not null default '' check (length(vendor_name) <= 200),
        renewal_on date,
        client_status text not null check (client_status in ('in_place', 'planned', 'relief', 'none')),
        client_planned_on date,
        client_relief_reason text,
        client_relief_until_on date,
        server_status text not null check (server_status in ('in_place', 'planned', 'relief', 'none')),
        server_planned_on date,
        server_relief_reason text,
        server_relief_until_on date,
        version int not null default 1,
        removed_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        check ((client_status = 'planned') = (client_planned_on is not null)),
        check ((server_status = 'planned') = (server_planned_on is not null)),
        check ((client_status = 'relief') = (client_relief_until_on is not null and client_relief_reason is not null)),
        check ((server_status = 'relief') = (server_relief_until_on is not null and server_relief_reason is not null))
      );
      create index systems_clinic on app.systems (tenant_id, clinic_id) where removed_at is null;
      create statistics app.systems_keys (dependencies, ndistinct) on tenant_id, clinic_id from app.systems;

      create table app.clinic_imports (
        tenant_id uuid not null references app.tenants (tenant_id),
        id uuid not null,
        file_name text not null check (length(file_name) <= 300),
        encoding text not null,
        mode text not null default 'skip' check (mode in ('stop', 'skip', 'update')),
        state text not null default 'previewed' check (state in ('previewed', 'applying', 'applied', 'failed')),
        unknown_columns text[] not null default '{}',
        total_rows int not null,
        done_rows int not null default 0,
        -- Null for the operator's command.
        created_by uuid,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id)
      );
      create table app.clinic_import_rows (
        tenant_id uuid not null,
        import_id uuid not null,
        line int not null,
        -- The cells as read, by our column names.
        cells jsonb not null,
        name text not null,
        outcome text not null check (outcome in ('create', 'update', 'unchanged', 'skip', 'error')),
        reasons jsonb not null default '[]',
        clinic_id uuid,
        done_at timestamptz,
        primary key (tenant_id, import_id, line),
        foreign key (tenant_id, import_id) references app.clinic_imports (tenant_id, id)
      );
    `);
    await tenantTableV1(q, { table: 'clinics', scope: 'clinic', clinicColumn: 'id', grants: 'select, insert, update' });
    await tenantTableV1(q, { table: 'systems', scope: 'clinic', grants: 'select, insert, update' });
    for (const table of ['clinic_imports', 'clinic_import_rows']) {
      await tenantTableV1(q, { table, scope: 'own-policies', grants: 'select, insert, update' });
      await q.query(`create policy office on app.${table} for all to app_rw
        using ((select app.kind()) in ('office', 'system')) with check ((select app.kind()) in ('office', 'system'))`);
    }
  }
}
