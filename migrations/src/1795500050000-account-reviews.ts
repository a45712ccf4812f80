import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** When a clinic compared the accounts of its systems with the people who need them. */
export class AccountReviews1795500050000 extends ForwardOnly {
  readonly name = 'AccountReviews1795500050000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.account_reviews (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        held_on date not null,
        -- Accounts of which systems, and whose.
        systems text not null check (length(systems) between 1 and 500),
        whose text not null default '' check (length(whose) <= 200),
        done_by text not null default '' check (length(done_by) <= 200),
        account_count int check (account_count between 1 and 99999),
        stopped_count int check (stopped_count between 0 and 99999),
        note text not null default '' check (length(note) <= 1000),
        next_on date not null,
        version int not null default 1,
        removed_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        check (next_on > held_on),
        check (stopped_count <= account_count)
      );
      create index account_reviews_newest on app.account_reviews (tenant_id, clinic_id, held_on desc, id desc)
        where removed_at is null;
    `);
    await tenantTableV1(q, {
      table: 'account_reviews',
      scope: 'clinic',
      grants: `select, insert, update (held_on, systems, whose, done_by, account_count, stopped_count, note, next_on,
        version, removed_at, updated_at)`,
    });
  }
}
