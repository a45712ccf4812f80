import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** A clinic's registers: whom to call in an emergency, and its equipment. */
export class Registers1795400060000 extends ForwardOnly {
  readonly name = 'Registers1795400060000';

  async up(q: QueryRunner): Promise<void> {
    await this.contacts(q);
    await this.equipment(q);
  }

  private async contacts(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.clinic_contacts (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        kind text not null check (kind in ('inside', 'vendor', 'ministry', 'prefecture', 'mist', 'police',
          'privacy_commission', 'ipa_jpcert', 'medical_association', 'medical_isac', 'neighbours', 'other')),
        name text not null check (length(name) between 1 and 200),
        role text not null default '' check (length(role) <= 200),
        phone text not null default '' check (length(phone) <= 50),
        night_phone text not null default '' check (length(night_phone) <= 50),
        note text not null default '' check (length(note) <= 1000),
        confirmed_on date,
        confirmed_by_name text not null default '',
        version int not null default 1,
        removed_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        -- A number that nobody has confirmed is worse than none.
        check ((confirmed_on is not null) = (phone <> '' or night_phone <> ''))
      );
      create index clinic_contacts_clinic on app.clinic_contacts (tenant_id, clinic_id) where removed_at is null;

      create table app.contact_charts (
        tenant_id uuid not null,
        clinic_id uuid not null,
        -- Where the printed chart lies.
        kept_where text not null check (length(kept_where) <= 200),
        version int not null default 1,
        updated_at timestamptz not null default now(),
        primary key (tenant_id, clinic_id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id)
      );
    `);
    await tenantTableV1(q, {
      table: 'clinic_contacts',
      scope: 'clinic',
      grants: `select, insert, update (kind, name, role, phone, night_phone, note, confirmed_on, confirmed_by_name,
        version, removed_at, updated_at)`,
    });
    await tenantTableV1(q, {
      table: 'contact_charts',
      scope: 'clinic',
      grants: 'select, insert, update (kept_where, version, updated_at)',
    });
  }

  private async equipment(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.equipment (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        name text not null check (length(name) between 1 and 200),
        kind text not null check (kind in
          ('server', 'computer', 'tablet', 'network', 'storage', 'medical_device', 'printer', 'other')),
        model text not null default '' check (length(model) <= 200),
        place text not null default '' check (length(place) <= 200),
        used_for text not null default '' check (length(used_for) <= 200),
        os_version text not null default '' check (length(os_version) <= 200),
        manager text not null default '' check (length(manager) <= 200),
        -- Whether somebody outside reaches it for maintenance.
        is_remote boolean not null default false,
        vendor_name text not null default '' check (length(vendor_name) <= 200),
        bought_on date,
        -- From when the maker mends it no more.
        support_ends_on date,
        note text not null default '' check (length(note) <= 1000),
        -- Folded for search; never shown.
        search_key text not null,
        reviewed_on date,
        reviewed_by_name text not null default '',
        version int not null default 1,
        removed_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id)
      );
      create index equipment_clinic on app.equipment (tenant_id, clinic_id, name, id) where removed_at is null;
    `);
    await tenantTableV1(q, {
      table: 'equipment',
      scope: 'clinic',
      grants: `select, insert, update (name, kind, model, place, used_for, os_version, manager, is_remote, vendor_name,
        bought_on, support_ends_on, note, search_key, reviewed_on, reviewed_by_name, version, removed_at, updated_at)`,
    });
  }
}
