import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** From which day a consultancy counts two factors as due, and the one place where that day is read. */
export class TwoFactorDates1795400050000 extends ForwardOnly {
  readonly name = 'TwoFactorDates1795400050000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- No row: the usual day.
      create table app.two_factor_dates (
        tenant_id uuid primary key references app.tenants (tenant_id),
        -- Renewed with every change: by it a job sees that another change came after the one that asked for it.
        change_id uuid not null,
        due_on date not null check (due_on in ('2027-04-01', '2028-03-31')),
        reason text not null check (length(reason) between 1 and 1000),
        set_by_name text not null default '',
        set_at timestamptz not null default now(),
        version int not null default 1
      );
    `);
    await tenantTableV1(q, {
      table: 'two_factor_dates',
      scope: 'own-policies',
      grants: 'select, insert, update (change_id, due_on, reason, set_by_name, set_at, version)',
    });
    const office = `(select app.kind()) in ('office', 'system')`;
    await q.query(`
      create policy workers_read on app.two_factor_dates for select to app_rw
        using ((select app.kind()) in ('office', 'system', 'consultant', 'clinic'));
      create policy office_adds on app.two_factor_dates for insert to app_rw with check (${office});
      create policy office_changes on app.two_factor_dates for update to app_rw using (${office}) with check (${office});

      -- Source of the usual day: twofa-ref-date of the deadlines catalogue, which a test compares.
      create function app.two_factor_due_on() returns date language sql stable set search_path = '' as $$
        select coalesce((select d.due_on from app.two_factor_dates d where d.tenant_id = app.tenant()), date '2027-04-01')
      $$;
    `);
  }
}
