import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** What mail systems report of a message after they took it, and addresses that cannot be used until somebody mends them. */
export class MailEvents1795500040000 extends ForwardOnly {
  readonly name = 'MailEvents1795500040000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.delivery_events (
        tenant_id uuid not null,
        id uuid not null,
        delivery_id uuid not null,
        kind text not null check (kind in ('delivered', 'delayed', 'bounced', 'complained')),
        -- The report's own name, so that one that comes twice counts once.
        source_key text not null check (length(source_key) between 1 and 300),
        is_permanent boolean not null,
        -- The mail system's words, shortened.
        detail text not null default '' check (length(detail) <= 300),
        reported_at timestamptz not null,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, delivery_id, source_key),
        foreign key (tenant_id, delivery_id) references app.deliveries (tenant_id, id)
      );
      create table app.address_faults (
        tenant_id uuid not null,
        id uuid not null,
        member_id uuid not null,
        -- As it was then: a corrected address has no fault.
        address text not null check (length(address) between 3 and 320),
        reason text not null check (reason in ('bounced', 'complained', 'unsubscribed')),
        detail text not null default '' check (length(detail) <= 300),
        delivery_id uuid,
        created_at timestamptz not null default now(),
        cleared_at timestamptz,
        cleared_by uuid,
        primary key (tenant_id, id),
        foreign key (tenant_id, member_id) references app.members (tenant_id, id),
        foreign key (tenant_id, cleared_by) references app.members (tenant_id, id),
        foreign key (tenant_id, delivery_id) references app.deliveries (tenant_id, id)
      );
      create unique index address_faults_open on app.address_faults (tenant_id, member_id, reason)
        where cleared_at is null;
    `);
    await tenantTableV1(q, { table: 'delivery_events', scope: 'own-policies', grants: 'select, insert' });
    await tenantTableV1(q, { table: 'address_faults', scope: 'own-policies', grants: 'select, insert, update' });
    await q.query(`
      alter table app.deliveries
        -- What somebody sends again by hand names the message that it repeats.
        add column resend_of uuid,
        add foreign key (tenant_id, resend_of) references app.deliveries (tenant_id, id),
        add check ((purpose = 'resend') = (resend_of is not null));
      create index deliveries_resend on app.deliveries (tenant_id, resend_of) where resend_of is not null;
      create policy consultant_resends on app.deliveries for insert to app_rw
        with check ((select app.kind()) = 'consultant' and purpose = 'resend' and state = 'scheduled');
    `);
    const office = `(select app.kind()) in ('office', 'system')`;
    const theirs = `(select app.kind()) = 'consultant' and member_id in (
      select m.id from app.members m where m.tenant_id = (select app.tenant()))`;
    await q.query(`
      create policy office on app.delivery_events for all to app_rw using (${office}) with check (${office});
      create policy with_their_message on app.delivery_events for select to app_rw
        using ((select app.kind()) in ('consultant', 'clinic') and exists (select 1 from app.deliveries v
          where v.tenant_id = delivery_events.tenant_id and v.id = delivery_events.delivery_id));
      create policy office on app.address_faults for all to app_rw using (${office}) with check (${office});
      create policy own on app.address_faults for select to app_rw using (member_id = (select app.principal()));
      -- A consultant mends the addresses of whomever they know as a member.
      create policy consultants_see on app.address_faults for select to app_rw using (${theirs});
      create policy consultants_mend on app.address_faults for update to app_rw using (${theirs}) with check (${theirs});
    `);
  }
}
