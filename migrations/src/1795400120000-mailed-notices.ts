import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';

/** Mails about what has no date: a delivery is of a stage of a deadline, or of a notice. */
export class MailedNotices1795400120000 extends ForwardOnly {
  readonly name = 'MailedNotices1795400120000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.deliveries
        alter column reminder_id drop not null,
        alter column occasion_on drop not null,
        add column notice_id uuid,
        -- A notice is for its recipient alone: what it is about stands here for whoever sees what was sent.
        add column subject_id uuid,
        add column title text check (length(title) <= 500),
        add foreign key (tenant_id, notice_id) references app.notices (tenant_id, id),
        add check ((reminder_id is null) <> (notice_id is null)),
        add check ((reminder_id is null) = (occasion_on is null)),
        add check ((notice_id is null) = (title is null) and (notice_id is null) = (subject_id is null));
      create unique index deliveries_of_notice on app.deliveries (tenant_id, notice_id, channel)
        where notice_id is not null;
      create index deliveries_subject on app.deliveries (tenant_id, subject_id) where state = 'pending';
    `);
  }
}
