import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** The ministry's own files, with what their cells mean, so that answers are filled into them. */
export class FormBlanks1795400070000 extends ForwardOnly {
  readonly name = 'FormBlanks1795400070000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.form_blanks (
        tenant_id uuid not null references app.tenants (tenant_id),
        id uuid not null,
        edition_id uuid not null,
        form text not null check (form in ('medical', 'pharmacy', 'vendor', 'own')),
        file_id uuid not null,
        file_name text not null check (length(file_name) between 1 and 200),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        bytes bigint not null check (bytes between 1 and 20000000),
        -- What stands in each sheet, as it was read, so that the mapping can be shown and changed without the file.
        sheets jsonb not null,
        mapping jsonb not null,
        doubts jsonb not null,
        state text not null default 'mapping' check (state in ('mapping', 'in_use', 'retired')),
        version int not null default 1,
        created_by_name text not null default '',
        created_at timestamptz not null default now(),
        changed_by_name text not null default '',
        changed_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, edition_id) references app.editions (tenant_id, id),
        foreign key (tenant_id, file_id) references app.files (tenant_id, id)
      );
      create unique index form_blanks_in_use on app.form_blanks (tenant_id, edition_id, form) where state = 'in_use';
      create index form_blanks_edition on app.form_blanks (tenant_id, edition_id, created_at desc, id);
    `);
    await tenantTableV1(q, {
      table: 'form_blanks',
      scope: 'own-policies',
      grants: 'select, insert, update (mapping, doubts, state, version, changed_by_name, changed_at)',
    });
    const team = `(select app.kind()) in ('office', 'consultant', 'system')`;
    await q.query(`
      create policy team on app.form_blanks for all to app_rw using (${team}) with check (${team});
      -- A clinic fills in its own form; what is still being prepared is none of its business.
      create policy clinic_fills on app.form_blanks for select to app_rw
        using ((select app.kind()) = 'clinic' and state = 'in_use');
    `);
  }
}
