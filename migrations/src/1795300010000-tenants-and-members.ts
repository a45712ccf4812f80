import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** Consultancies, their members, and which member looks after (or belongs to) which clinic. */
export class TenantsAndMembers1795300010000 extends ForwardOnly {
  readonly name = 'TenantsAndMembers1795300010000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.tenants (
        tenant_id uuid primary key,
        name text not null check (length(name) between 1 and 200),
        demo boolean not null default false,
        created_at timestamptz not null default now()
      );
      create table app.members (
        tenant_id uuid not null references app.tenants (tenant_id),
        id uuid not null,
        person_id uuid not null,
        role text not null check (role in ('owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff', 'vendor')),
        display_name text not null check (length(display_name) between 1 and 200),
        email text not null check (length(email) between 3 and 320),
        language text not null default 'ja' check (language in ('ja', 'en')),
        enrolled_at timestamptz,
        disabled_at timestamptz,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, person_id)
      );
      create unique index members_email on app.members (tenant_id, lower(email));
      create table app.clinic_assignments (
        tenant_id uuid not null,
        clinic_id uuid not null,
        member_id uuid not null,
        created_at timestamptz not null default now(),
        primary key (tenant_id, clinic_id, member_id),
        foreign key (tenant_id, member_id) references app.members (tenant_id, id)
      );
      create index clinic_assignments_member on app.clinic_assignments (tenant_id, member_id, clinic_id);
    `);
    await tenantTableV1(q, { table: 'tenants', scope: 'tenant', grants: 'select, insert' });
    await tenantTableV1(q, { table: 'members', scope: 'own-policies', grants: 'select, insert, update' });
    await tenantTableV1(q, { table: 'clinic_assignments', scope: 'own-policies', grants: 'select, insert, delete' });
    await q.query(`
      create policy office on app.members for all to app_rw
        using ((select app.kind()) in ('office', 'system')) with check ((select app.kind()) in ('office', 'system'));
      create policy colleagues on app.members for select to app_rw using ((select app.kind()) = 'consultant');
      create policy oneself on app.members for select to app_rw using (id = (select app.principal()));
      create policy own_language on app.members for update to app_rw
        using (id = (select app.principal())) with check (id = (select app.principal()));
      create policy office on app.clinic_assignments for all to app_rw
        using ((select app.kind()) in ('office', 'system')) with check ((select app.kind()) in ('office', 'system'));
      create policy own on app.clinic_assignments for select to app_rw using (member_id = (select app.principal()));

      -- Sign-in has to find a person's consultancies before any of them is chosen.
      grant select (tenant_id, name, demo) on app.tenants to app_auth;
      grant select (tenant_id, id, person_id, role, display_name, email, language, enrolled_at, disabled_at) on app.members to app_auth;
      grant update (enrolled_at) on app.members to app_auth;
      create policy sign_in on app.tenants for select to app_auth using (true);
      create policy sign_in on app.members for select to app_auth using (true);
      create policy sign_in_enrols on app.members for update to app_auth using (true) with check (true);
      -- The scheduler goes through the tenants one by one; it learns their ids and nothing else.
      grant select (tenant_id) on app.tenants to app_sched;
      create policy scheduler on app.tenants for select to app_sched using (true);
    `);
  }
}
