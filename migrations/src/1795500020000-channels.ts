import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** Ways by which messages leave, with their sealed secrets, their pace and their health; and browsers that are told. */
export class Channels1795500020000 extends ForwardOnly {
  readonly name = 'Channels1795500020000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.channels (
        tenant_id uuid not null references app.tenants (tenant_id),
        id uuid not null,
        kind text not null
          check (kind in ('mail', 'line_works', 'slack', 'teams', 'chatwork', 'web_push', 'webhook')),
        name text not null check (length(name) between 1 and 200),
        -- A room of one clinic hears of that clinic alone; without one, of the whole consultancy.
        clinic_id uuid,
        is_on boolean not null default true,
        -- AES-256-GCM over the address and the secrets; never leaves in clear but to the provider.
        sealed bytea,
        -- What people may see of it, as the host and the last characters.
        hint text not null default '' check (length(hint) <= 200),
        version int not null default 1,
        created_by uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        removed_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, created_by) references app.members (tenant_id, id)
      );
      create unique index channels_name on app.channels (tenant_id, lower(name)) where removed_at is null;
      create unique index channels_one_of_kind on app.channels (tenant_id, kind)
        where removed_at is null and kind in ('mail', 'web_push', 'line_works');
      alter table app.deliveries add foreign key (tenant_id, channel_id) references app.channels (tenant_id, id);

      -- Kept apart, because every message changes it: tokens left, faults in a row, and until when nothing is tried.
      create table app.channel_pace (
        tenant_id uuid not null,
        channel_id uuid not null,
        tokens real not null,
        refilled_at timestamptz not null default now(),
        failures int not null default 0,
        failing_since timestamptz,
        last_failure text check (length(last_failure) <= 300),
        open_until timestamptz,
        last_sent_at timestamptz,
        primary key (tenant_id, channel_id),
        foreign key (tenant_id, channel_id) references app.channels (tenant_id, id)
      );

      create table app.push_subscriptions (
        tenant_id uuid not null,
        id uuid not null,
        member_id uuid not null,
        -- Keeps one browser from being kept twice; the address itself is sealed.
        endpoint_hash bytea not null,
        sealed bytea not null,
        device text not null default '' check (length(device) <= 200),
        created_at timestamptz not null default now(),
        last_sent_at timestamptz,
        primary key (tenant_id, id),
        unique (tenant_id, endpoint_hash),
        foreign key (tenant_id, member_id) references app.members (tenant_id, id)
      );
      create index push_subscriptions_member on app.push_subscriptions (tenant_id, member_id);
    `);
    await tenantTableV1(q, { table: 'channels', scope: 'own-policies', grants: 'select, insert, update' });
    await tenantTableV1(q, { table: 'channel_pace', scope: 'own-policies', grants: 'select, insert, update' });
    await tenantTableV1(q, {
      table: 'push_subscriptions',
      scope: 'own-policies',
      grants: 'select, insert, update, delete',
    });
    const office = `(select app.kind()) in ('office', 'system')`;
    await q.query(`
      create policy office on app.channels for all to app_rw using (${office}) with check (${office});
      create policy office on app.channel_pace for all to app_rw using (${office}) with check (${office});
      create policy jobs on app.push_subscriptions for all to app_rw
        using ((select app.kind()) = 'system') with check ((select app.kind()) = 'system');
      create policy own on app.push_subscriptions for all to app_rw
        using (member_id = (select app.principal())) with check (member_id = (select app.principal()));
      create policy office_counts on app.push_subscriptions for select to app_rw
        using ((select app.kind()) = 'office');

      -- Anybody of a clinic tries a way to themselves.
      create policy own_test on app.deliveries for insert to app_rw
        with check ((select app.kind()) in ('consultant', 'clinic') and recipient_id = (select app.principal())
          and purpose = 'test' and state = 'scheduled' and provider_id is null and sent_at is null);
      -- The office knows the accounts of its chat; people need not.
      create policy office_keeps on app.reminder_preferences for insert to app_rw
        with check ((select app.kind()) = 'office');
      create policy office_changes on app.reminder_preferences for update to app_rw
        using ((select app.kind()) = 'office') with check ((select app.kind()) = 'office');
    `);
  }
}
