import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

const STATES = `'scheduled', 'sending', 'sent', 'delivered', 'bounced', 'complained', 'unknown', 'failed', 'cancelled',
  'no_address'`;

/**
 * A delivery is one message to one person or room on one channel, and its lines say of what: stages of deadlines, or notices
 * that have no date. Messages that exist become messages with one line.
 */
export class MessagesWithLines1795500010000 extends ForwardOnly {
  readonly name = 'MessagesWithLines1795500010000';

  async up(q: QueryRunner): Promise<void> {
    await this.addLines(q);
    await this.moveExisting(q);
    await this.narrow(q);
  }

  private async addLines(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.deliveries
        drop constraint deliveries_state_check,
        drop constraint deliveries_channel_check,
        alter column state set default 'scheduled',
        alter column clinic_id drop not null,
        alter column recipient_id drop not null,
        -- The channel's own row where the message goes to a room instead of a person.
        add column channel_id uuid,
        -- Who or what it goes to: the person, or the room's channel.
        add column target_id uuid,
        add column purpose text not null default 'reminders'
          check (purpose in ('reminders', 'notice', 'monday', 'test', 'resend', 'fallback')),
        -- The day in Japan that it speaks of; with the sequence, what makes it one and the same message.
        add column told_on date,
        add column sequence int not null default 0,
        -- Lines of several kinds may join until it is offered; one that stands alone takes no more.
        add column is_open boolean not null default false,
        add column fallback_of uuid,
        -- Errors of the product's own over it, and senders that died over it: after some of them it is set aside.
        add column errors int not null default 0,
        add column delivered_at timestamptz,
        add column bounced_at timestamptz;
      create table app.delivery_lines (
        tenant_id uuid not null,
        id uuid not null,
        delivery_id uuid not null,
        clinic_id uuid,
        reminder_id uuid,
        notice_id uuid,
        -- A notice is for its recipient alone: what it is about stands here for whoever sees what was sent.
        subject_id uuid,
        title text check (length(title) <= 500),
        -- Settled, moved, or none of the recipient's business any more, before the message left.
        dropped_at timestamptz,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, delivery_id, reminder_id),
        unique (tenant_id, delivery_id, notice_id),
        check ((reminder_id is null) <> (notice_id is null)),
        check ((notice_id is null) = (title is null) and (notice_id is null) = (subject_id is null)),
        foreign key (tenant_id, delivery_id) references app.deliveries (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, reminder_id) references app.reminders (tenant_id, id),
        foreign key (tenant_id, notice_id) references app.notices (tenant_id, id)
      );
      create index delivery_lines_reminder on app.delivery_lines (tenant_id, reminder_id);
      create index delivery_lines_subject on app.delivery_lines (tenant_id, subject_id) where dropped_at is null;
      create index delivery_lines_clinic on app.delivery_lines (tenant_id, clinic_id, created_at desc, id desc);
    `);
    await tenantTableV1(q, { table: 'delivery_lines', scope: 'clinic', grants: 'select, insert, update' });
  }

  private async moveExisting(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.deliveries no force row level security;
      alter table app.delivery_lines no force row level security;
      insert into app.delivery_lines (tenant_id, id, delivery_id, clinic_id, reminder_id, notice_id, subject_id, title,
                                      created_at)
      select tenant_id, id, id, clinic_id, reminder_id, notice_id, subject_id, title, created_at from app.deliveries;
      update app.deliveries v
         set target_id = v.recipient_id, told_on = (v.created_at at time zone 'Asia/Tokyo')::date, sequence = s.place,
             purpose = case when v.notice_id is null then 'reminders' else 'notice' end,
             state = case v.state when 'pending' then 'scheduled' else v.state end
        from (select tenant_id, id, row_number() over (
                partition by tenant_id, recipient_id, (created_at at time zone 'Asia/Tokyo')::date
                order by created_at, id) - 1 as place
                from app.deliveries) s
       where s.tenant_id = v.tenant_id and s.id = v.id;
      alter table app.deliveries force row level security;
      alter table app.delivery_lines force row level security;
    `);
  }

  private async narrow(q: QueryRunner): Promise<void> {
    await q.query(`
      -- These speak of columns that go.
      drop policy office on app.deliveries;
      drop policy assigned on app.deliveries;
      drop index app.deliveries_pending;
      alter table app.deliveries
        drop column clinic_id, drop column reminder_id, drop column occasion_on, drop column notice_id,
        drop column subject_id, drop column title,
        alter column target_id set not null,
        alter column told_on set not null,
        add constraint deliveries_state_check check (state in (${STATES})),
        add constraint deliveries_channel_check check (channel in ('mail', 'line_works', 'slack', 'teams', 'chatwork',
          'web_push', 'webhook')),
        add check ((recipient_id is null) <> (channel_id is null)),
        add unique (tenant_id, target_id, channel, purpose, told_on, sequence),
        add foreign key (tenant_id, fallback_of) references app.deliveries (tenant_id, id);
      -- What a room did not get goes to each admin once.
      create unique index deliveries_one_fallback on app.deliveries (tenant_id, fallback_of, target_id)
        where fallback_of is not null;
      create index deliveries_not_arrived on app.deliveries (first_try_at)
        where channel <> 'mail' and state in ('scheduled', 'sending', 'unknown', 'failed', 'no_address');
      create index deliveries_scheduled on app.deliveries (tenant_id, not_before) where state = 'scheduled';
      create index deliveries_with_errors on app.deliveries (first_try_at) where errors > 0;
      grant select (errors), update (errors) on app.deliveries to app_sched;
      create index deliveries_recipient on app.deliveries (tenant_id, recipient_id, created_at desc, id desc);

      -- A message is seen by whoever sees one of its lines; which lines of it, their own policies decide.
      create policy office on app.deliveries for all to app_rw
        using ((select app.kind()) in ('office', 'system')) with check ((select app.kind()) in ('office', 'system'));
      create policy with_a_line on app.deliveries for select to app_rw
        using ((select app.kind()) in ('consultant', 'clinic') and (recipient_id = (select app.principal())
          or exists (select 1 from app.delivery_lines l
                      where l.tenant_id = deliveries.tenant_id and l.delivery_id = deliveries.id)));
    `);
  }
}
