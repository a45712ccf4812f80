import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** How a consultancy wants its people to sign in, and members that can be edited without overwriting one another. */
export class SignInPolicies1795300110000 extends ForwardOnly {
  readonly name = 'SignInPolicies1795300110000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.members
        add column version int not null default 1,
        -- The invitation that is wanted now: whoever prepares its link finds out here that it was withdrawn meanwhile.
        add column invitation_id uuid,
        add column invited_at timestamptz,
        add column invited_by uuid;

      -- No row: passkey, 30 minutes, 12 hours.
      create table app.sign_in_policies (
        tenant_id uuid primary key references app.tenants (tenant_id),
        method text not null default 'passkey' check (method in ('passkey', 'password_and_key')),
        idle_minutes int not null default 30 check (idle_minutes between 5 and 30),
        absolute_hours int not null default 12 check (absolute_hours between 1 and 12),
        version int not null default 1,
        updated_at timestamptz not null default now()
      );
    `);
    await tenantTableV1(q, { table: 'sign_in_policies', scope: 'own-policies', grants: 'select, insert, update' });
    await q.query(`
      create policy everyone_reads on app.sign_in_policies for select to app_rw using (true);
      create policy office_writes on app.sign_in_policies for all to app_rw
        using ((select app.kind()) in ('office', 'system')) with check ((select app.kind()) in ('office', 'system'));
      grant select (tenant_id, method, idle_minutes, absolute_hours) on app.sign_in_policies to app_auth;
      create policy sign_in on app.sign_in_policies for select to app_auth using (true);

      -- What an invitation is bound to, and how a session of a changed member is found.
      grant select (invitation_id) on app.members to app_auth;
      grant select (tenant_id, clinic_id, member_id) on app.clinic_assignments to app_auth;
      create policy sign_in on app.clinic_assignments for select to app_auth using (true);
      create index sessions_member on identity.sessions (tenant_id, member_id, created_at desc);

      -- A policy cannot compare a row with what it was: of their own row people change the language and nothing else.
      create function app.keep_own_member() returns trigger language plpgsql set search_path = '' as $$
      begin
        if current_user = 'app_rw' and coalesce(app.kind(), '') not in ('office', 'system') then
          old.language := new.language;
          if old is distinct from new then
            raise insufficient_privilege using message = 'of their own row members change the language alone';
          end if;
        end if;
        return new;
      end $$;
      create trigger own_row before update on app.members for each row execute function app.keep_own_member();
    `);
  }
}
