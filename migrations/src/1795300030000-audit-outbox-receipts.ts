import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** What every write leaves behind: an audit row, the jobs it asks for, and the answer for a safe retry. */
export class AuditOutboxReceipts1795300030000 extends ForwardOnly {
  readonly name = 'AuditOutboxReceipts1795300030000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.audit_events (
        tenant_id uuid not null references app.tenants (tenant_id),
        id uuid not null,
        at timestamptz not null default now(),
        actor_kind text not null,
        actor_id uuid,
        clinic_id uuid,
        action text not null,
        object_kind text not null,
        object_id text not null,
        before jsonb,
        after jsonb,
        request_id text not null,
        primary key (tenant_id, id)
      );
      create index audit_events_at on app.audit_events (tenant_id, at desc, id desc);
      create index audit_events_object on app.audit_events (tenant_id, object_kind, object_id, at desc);

      create table app.outbox (
        tenant_id uuid not null references app.tenants (tenant_id),
        id uuid not null,
        kind text not null,
        payload jsonb not null,
        created_at timestamptz not null default now(),
        not_before timestamptz not null default now(),
        enqueued_at timestamptz,
        attempt int not null default 0,
        done_at timestamptz,
        failed_at timestamptz,
        failure text,
        primary key (tenant_id, id)
      );
      create index outbox_waiting on app.outbox (not_before) where done_at is null and failed_at is null;

      create table app.mutation_receipts (
        tenant_id uuid not null references app.tenants (tenant_id),
        actor_id uuid not null,
        key text not null check (length(key) between 1 and 200),
        fingerprint bytea not null,
        answer jsonb not null,
        created_at timestamptz not null default now(),
        primary key (tenant_id, actor_id, key)
      );
    `);
    await tenantTableV1(q, { table: 'audit_events', scope: 'own-policies', grants: 'select, insert' });
    await tenantTableV1(q, { table: 'outbox', scope: 'own-policies', grants: 'select, insert, update' });
    await tenantTableV1(q, { table: 'mutation_receipts', scope: 'own-policies', grants: 'select, insert' });
    await q.query(`
      create policy whoever_acts_is_recorded on app.audit_events for insert to app_rw
        with check (actor_kind = (select app.kind()) and actor_id is not distinct from (select app.principal()));
      create policy office_reads on app.audit_events for select to app_rw
        using ((select app.kind()) in ('office', 'system'));
      grant insert on app.audit_events to app_auth;
      create policy sign_in_is_recorded on app.audit_events for insert to app_auth
        with check (actor_kind = 'sign_in');

      create policy whoever_acts_may_ask on app.outbox for insert to app_rw with check (done_at is null);
      create policy jobs_run on app.outbox for all to app_rw
        using ((select app.kind()) = 'system') with check ((select app.kind()) = 'system');
      grant select (tenant_id, id, not_before, enqueued_at, attempt, done_at, failed_at),
            update (enqueued_at, attempt) on app.outbox to app_sched;
      create policy scheduler on app.outbox for all to app_sched using (true) with check (true);

      create policy own on app.mutation_receipts for all to app_rw
        using (actor_id = (select app.principal())) with check (actor_id = (select app.principal()));
    `);
  }
}
