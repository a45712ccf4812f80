import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** Where a version of the guideline speaks of an edition's items: editions never change, and guidelines follow them. */
export class GuidelineTables1795400140000 extends ForwardOnly {
  readonly name = 'GuidelineTables1795400140000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.guideline_tables (
        tenant_id uuid not null,
        id uuid not null,
        edition_id uuid not null,
        guideline text not null check (guideline ~ '^[0-9]{1,2}[.][0-9]{1,2}$'),
        -- By the item's number: [{"code": "2-10", "book": "…", "section": "…"}].
        places jsonb not null check (jsonb_typeof(places) = 'array'),
        file_id uuid not null,
        file_name text not null check (length(file_name) <= 200),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        imported_by_name text not null,
        imported_at timestamptz not null default now(),
        version int not null default 1,
        removed_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, edition_id) references app.editions (tenant_id, id),
        foreign key (tenant_id, file_id) references app.files (tenant_id, id)
      );
      create unique index guideline_tables_in_use on app.guideline_tables (tenant_id, edition_id, guideline)
        where removed_at is null;
    `);
    await tenantTableV1(q, {
      table: 'guideline_tables',
      scope: 'own-policies',
      grants: 'select, insert, update (version, removed_at)',
    });
    const team = `(select app.kind()) in ('office', 'consultant', 'system')`;
    await q.query(`
      create policy team on app.guideline_tables for all to app_rw using (${team}) with check (${team});
      create policy clinics_read on app.guideline_tables for select to app_rw using ((select app.kind()) = 'clinic');
    `);
  }
}
