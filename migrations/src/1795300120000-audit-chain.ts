import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/**
 * Chains the audit rows of each tenant by hash. A link is made when the transaction commits, so that the head of the
 * chain is held for the shortest time and never across another lock. Only this trigger writes the chain: no application
 * role may.
 */
export class AuditChain1795300120000 extends ForwardOnly {
  readonly name = 'AuditChain1795300120000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.audit_events add column actor_name text not null default '';
      create index audit_events_clinic on app.audit_events (tenant_id, clinic_id, at desc, id desc);
      create index audit_events_actor on app.audit_events (tenant_id, actor_id, at desc, id desc);

      -- No foreign keys: the trigger below has the row in its hands, and looking for it again, and locking it, would cost as
      -- much as the link. Rows that went missing are for the verifier to find.
      create table app.audit_links (
        tenant_id uuid not null,
        seq bigint not null check (seq > 0),
        event_id uuid not null,
        hash bytea not null check (length(hash) = 32),
        primary key (tenant_id, seq),
        unique (tenant_id, event_id)
      );
      create table app.audit_heads (
        tenant_id uuid primary key references app.tenants (tenant_id),
        seq bigint not null,
        hash bytea not null
      );
    `);
    await tenantTableV1(q, { table: 'audit_links', scope: 'own-policies', grants: 'select' });
    await tenantTableV1(q, { table: 'audit_heads', scope: 'own-policies', grants: 'select' });
    await q.query(`
      create policy office_reads on app.audit_links for select to app_rw using ((select app.kind()) in ('office', 'system'));
      create policy office_reads on app.audit_heads for select to app_rw using ((select app.kind()) in ('office', 'system'));
      -- The tables force their policies on their owner too, as whom the trigger runs.
      create policy chaining on app.audit_links for all to current_user using (true) with check (true);
      create policy chaining on app.audit_heads for all to current_user using (true) with check (true);
      create policy chaining on app.audit_events for select to current_user using (true);

      -- A clinic reads what happened to it; so do its consultants.
      create policy assigned_reads on app.audit_events for select to app_rw
        using ((select app.kind()) in ('consultant', 'clinic') and clinic_id in (
          select a.clinic_id from app.clinic_assignments a
           where a.tenant_id = (select app.tenant()) and a.member_id = (select app.principal())));

      -- What a link vouches for: every column of the event, in one fixed text.
      create function app.audit_text(e app.audit_events, seq bigint) returns text language sql immutable set search_path = ''
        as $$ select jsonb_build_array(seq, e.tenant_id, e.id, (extract(epoch from e.at) * 1000000)::bigint, e.actor_kind,
                e.actor_id, e.actor_name, e.clinic_id, e.action, e.object_kind, e.object_id, e.before, e.after,
                e.request_id)::text $$;

      -- The first row to fire chains all of its transaction, which share their instant: others of that instant are either
      -- not committed, so not to be seen, or have their links. The head is locked and moved once.
      create function app.chain_audit_event() returns trigger language plpgsql security definer set search_path = ''
      as $$
      declare
        head app.audit_heads;
        e app.audit_events;
      begin
        if exists (select 1 from app.audit_links l where l.tenant_id = new.tenant_id and l.event_id = new.id) then
          return null;
        end if;
        select * into head from app.audit_heads h where h.tenant_id = new.tenant_id for update;
        if not found then
          insert into app.audit_heads (tenant_id, seq, hash) values (new.tenant_id, 0, sha256(''::bytea))
            on conflict do nothing;
          select * into strict head from app.audit_heads h where h.tenant_id = new.tenant_id for update;
        end if;
        for e in
          select * from app.audit_events a
           where a.tenant_id = new.tenant_id and a.at = new.at
             and not exists (select 1 from app.audit_links l where l.tenant_id = a.tenant_id and l.event_id = a.id)
           order by a.id
        loop
          head.seq := head.seq + 1;
          head.hash := sha256(head.hash || convert_to(app.audit_text(e, head.seq), 'UTF8'));
          insert into app.audit_links (tenant_id, seq, event_id, hash) values (e.tenant_id, head.seq, e.id, head.hash);
        end loop;
        update app.audit_heads h set seq = head.seq, hash = head.hash where h.tenant_id = new.tenant_id;
        return null;
      end $$;
      revoke all on function app.chain_audit_event() from public;

      create constraint trigger chain after insert on app.audit_events
        deferrable initially deferred for each row execute function app.chain_audit_event();

      -- The instant of a row is the database's, never the caller's.
      revoke insert on app.audit_events from app_rw, app_auth;
      grant insert (tenant_id, id, actor_kind, actor_id, actor_name, clinic_id, action, object_kind, object_id, before, after,
                    request_id) on app.audit_events to app_rw, app_auth;

      -- The scheduler carries the heads out of the database: a number and a hash per tenant.
      grant select (tenant_id, seq, hash) on app.audit_heads to app_sched;
      create policy scheduler on app.audit_heads for select to app_sched using (true);
    `);
    await this.chainWhatIsThere(q);
  }

  /** Rows from before the chain become its first links, in the order in which they were written. */
  private async chainWhatIsThere(q: QueryRunner): Promise<void> {
    await q.query(`
      create policy migrating on app.audit_events for all to current_user using (true) with check (true);
      do $$
      declare
        e app.audit_events;
        head app.audit_heads;
      begin
        for e in select * from app.audit_events order by tenant_id, at, id loop
          if head.tenant_id is distinct from e.tenant_id then
            head := row(e.tenant_id, 0, sha256(''::bytea))::app.audit_heads;
            insert into app.audit_heads (tenant_id, seq, hash) values (head.tenant_id, 0, head.hash);
          end if;
          head.seq := head.seq + 1;
          head.hash := sha256(head.hash || convert_to(app.audit_text(e, head.seq), 'UTF8'));
          insert into app.audit_links (tenant_id, seq, event_id, hash) values (e.tenant_id, head.seq, e.id, head.hash);
          update app.audit_heads h set seq = head.seq, hash = head.hash where h.tenant_id = e.tenant_id;
        end loop;
      end $$;
      drop policy migrating on app.audit_events;
    `);
  }
}
