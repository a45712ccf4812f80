import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/**
 * What is done later in somebody's name knows whose name that is, and says why it was not done. Consultants see of the
 * members those whom they work with.
 */
export class NarrowerColumns1795300130000 extends ForwardOnly {
  readonly name = 'NarrowerColumns1795300130000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.clinic_imports
        -- Who asked for the rows to be written; null for the operator's command.
        add column asked_by uuid,
        add column failure text check (failure in ('rows_in_the_way', 'asker_left'));
      -- Of a notice nothing changes but that it was read.
      revoke update on app.notices from app_rw;
      grant update (read_at) on app.notices to app_rw;
    `);
    await this.nearConsultants(q);
  }

  /**
   * A policy cannot look into its own table: which members are at a consultant's clinics cannot be told by a policy on the
   * assignments, so that they stand a second time, in a table whose policy looks into the first.
   */
  private async nearConsultants(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.clinic_members (
        tenant_id uuid not null,
        clinic_id uuid not null,
        member_id uuid not null,
        primary key (tenant_id, clinic_id, member_id),
        foreign key (tenant_id, clinic_id, member_id)
          references app.clinic_assignments (tenant_id, clinic_id, member_id) on delete cascade
      );
      create index clinic_members_member on app.clinic_members (tenant_id, member_id, clinic_id);
    `);
    await tenantTableV1(q, { table: 'clinic_members', scope: 'own-policies', grants: 'select, insert' });
    await q.query(`
      create policy office on app.clinic_members for all to app_rw
        using ((select app.kind()) in ('office', 'system')) with check ((select app.kind()) in ('office', 'system'));
      create policy own on app.clinic_members for select to app_rw using (member_id = (select app.principal()));
      create policy own_clinics on app.clinic_members for select to app_rw
        using ((select app.kind()) = 'consultant' and clinic_id in (
          select a.clinic_id from app.clinic_assignments a
           where a.tenant_id = (select app.tenant()) and a.member_id = (select app.principal())));

      create function app.keep_clinic_member() returns trigger language plpgsql set search_path = '' as $$
      begin
        insert into app.clinic_members (tenant_id, clinic_id, member_id)
        values (new.tenant_id, new.clinic_id, new.member_id);
        return null;
      end $$;
      create trigger keep_member after insert on app.clinic_assignments
        for each row execute function app.keep_clinic_member();

      create policy migrating on app.clinic_assignments for select to current_user using (true);
      create policy migrating on app.clinic_members for insert to current_user with check (true);
      insert into app.clinic_members (tenant_id, clinic_id, member_id)
      select tenant_id, clinic_id, member_id from app.clinic_assignments;
      drop policy migrating on app.clinic_assignments;
      drop policy migrating on app.clinic_members;

      -- Their own people, and whoever is at a clinic of theirs; no longer everybody.
      drop policy colleagues on app.members;
      create policy colleagues on app.members for select to app_rw
        using ((select app.kind()) = 'consultant' and (role in ('owner', 'admin', 'consultant') or id in (
          select c.member_id from app.clinic_members c where c.tenant_id = (select app.tenant()))));
    `);
  }
}
