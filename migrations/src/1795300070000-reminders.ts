import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/**
 * Deadlines (a date that matters), reminders (a stage before it), deliveries (one message to one person on one channel) and
 * notices in the product. The scheduler crosses tenants on reminders and deliveries only, which hold ids and times, no text.
 */
export class Reminders1795300070000 extends ForwardOnly {
  readonly name = 'Reminders1795300070000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.deadlines (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        kind text not null check (kind in ('task_due', 'inspection', 'inspection_documents', 'two_factor')),
        subject_id uuid not null,
        due_on date not null,
        title text not null check (length(title) <= 500),
        path text not null check (path like '/%'),
        owner_id uuid,
        settled_at timestamptz,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, kind, subject_id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, owner_id) references app.members (tenant_id, id)
      );
      create index deadlines_clinic on app.deadlines (tenant_id, clinic_id, due_on) where settled_at is null;

      create table app.reminders (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        deadline_id uuid not null,
        occasion_on date not null,
        days_before int not null,
        due_at timestamptz not null,
        cancelled_at timestamptz,
        materialised_at timestamptz,
        primary key (tenant_id, id),
        unique (tenant_id, deadline_id, occasion_on, days_before),
        foreign key (tenant_id, deadline_id) references app.deadlines (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id)
      );
      -- Led by the tenant, so that the scheduler takes turns: a tenant's backlog is not read to reach another's.
      create index reminders_due on app.reminders (tenant_id, due_at)
        where cancelled_at is null and materialised_at is null;

      create table app.deliveries (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        reminder_id uuid not null,
        occasion_on date not null,
        channel text not null check (channel in ('mail')),
        recipient_id uuid not null,
        state text not null default 'pending'
          check (state in ('pending', 'sending', 'sent', 'unknown', 'failed', 'cancelled', 'no_address')),
        attempt int not null default 0,
        fence bigint not null default 0,
        lease_until timestamptz,
        not_before timestamptz not null default now(),
        enqueued_at timestamptz,
        first_try_at timestamptz,
        sent_at timestamptz,
        provider_id text,
        failure text,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, reminder_id, occasion_on, channel, recipient_id),
        foreign key (tenant_id, reminder_id) references app.reminders (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, recipient_id) references app.members (tenant_id, id)
      );
      create index deliveries_pending on app.deliveries (tenant_id, not_before) where state = 'pending';
      create index deliveries_sending on app.deliveries (lease_until) where state = 'sending';
      create index deliveries_newest on app.deliveries (tenant_id, created_at desc, id desc);
      create index deliveries_clinic on app.deliveries (tenant_id, clinic_id, created_at desc, id desc);

      create table app.notices (
        tenant_id uuid not null,
        id uuid not null,
        recipient_id uuid not null,
        reminder_id uuid not null,
        clinic_id uuid not null,
        kind text not null,
        title text not null,
        path text not null,
        due_on date not null,
        days_left int not null,
        created_at timestamptz not null default now(),
        read_at timestamptz,
        primary key (tenant_id, id),
        unique (tenant_id, reminder_id, recipient_id),
        foreign key (tenant_id, reminder_id) references app.reminders (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, recipient_id) references app.members (tenant_id, id)
      );
      create index notices_newest on app.notices (tenant_id, recipient_id, created_at desc, id desc);
      create index notices_unread on app.notices (tenant_id, recipient_id) where read_at is null;
    `);
    await tenantTableV1(q, { table: 'deadlines', scope: 'clinic', grants: 'select, insert, update' });
    await tenantTableV1(q, { table: 'reminders', scope: 'clinic', grants: 'select, insert, update' });
    await tenantTableV1(q, { table: 'deliveries', scope: 'clinic', grants: 'select, insert, update' });
    await tenantTableV1(q, { table: 'notices', scope: 'own-policies', grants: 'select, insert, update' });
    await q.query(`
      create policy jobs_tell on app.notices for all to app_rw
        using ((select app.kind()) = 'system') with check ((select app.kind()) = 'system');
      create policy own on app.notices for select to app_rw using (recipient_id = (select app.principal()));
      create policy own_read_mark on app.notices for update to app_rw
        using (recipient_id = (select app.principal())) with check (recipient_id = (select app.principal()));

      grant select (tenant_id, id, due_at, cancelled_at, materialised_at) on app.reminders to app_sched;
      grant select (tenant_id, id, channel, state, attempt, lease_until, not_before, enqueued_at, first_try_at),
            update (state, attempt, enqueued_at, not_before) on app.deliveries to app_sched;
      create policy scheduler on app.reminders for select to app_sched using (true);
      create policy scheduler on app.deliveries for all to app_sched using (true) with check (true);
    `);
  }
}
