import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** Private addresses under which a calendar program fetches the dates of one person, or of one clinic. */
export class CalendarFeeds1795500030000 extends ForwardOnly {
  readonly name = 'CalendarFeeds1795500030000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.calendar_feeds (
        tenant_id uuid not null,
        id uuid not null,
        -- Whose address it is: nobody reads it any more once this person has left.
        member_id uuid not null,
        -- The clinic whose dates it holds; without one, those of the person.
        clinic_id uuid,
        secret_hash bytea not null,
        name text not null check (length(name) between 1 and 200),
        created_at timestamptz not null default now(),
        last_read_at timestamptz,
        revoked_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, member_id) references app.members (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id)
      );
      create index calendar_feeds_member on app.calendar_feeds (tenant_id, member_id, created_at desc, id desc);
      create index calendar_feeds_clinic on app.calendar_feeds (tenant_id, clinic_id, created_at desc, id desc);
    `);
    await tenantTableV1(q, { table: 'calendar_feeds', scope: 'own-policies', grants: 'select, insert' });
    await q.query(`
      -- Whose it is, of what and under which secret stays as it was made.
      grant update (last_read_at, revoked_at) on app.calendar_feeds to app_rw;
      create policy office on app.calendar_feeds for all to app_rw
        using ((select app.kind()) in ('office', 'system')) with check ((select app.kind()) in ('office', 'system'));
      create policy own on app.calendar_feeds for all to app_rw
        using (member_id = (select app.principal())) with check (member_id = (select app.principal()));
    `);
  }
}
