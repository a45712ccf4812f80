import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/**
 * Published editions. What the operator publishes stands in `catalogue` (one document with its checksum); each consultancy
 * holds its own immutable rows, so that every key carries the tenant and a checklist can be pinned to them.
 */
export class Editions1795300050000 extends ForwardOnly {
  readonly name = 'Editions1795300050000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table catalogue.editions (
        code text primary key,
        checksum text not null,
        document jsonb not null,
        loaded_at timestamptz not null default now()
      );
      grant select on catalogue.editions to app_rw;

      create table app.editions (
        tenant_id uuid not null references app.tenants (tenant_id),
        id uuid not null,
        code text not null,
        label_ja text not null,
        label_en text not null,
        title_ja text not null,
        issuer_ja text not null,
        published text not null,
        fiscal_year int not null,
        status text not null,
        superseded_by text,
        guideline_basis text,
        forms text[] not null,
        notes jsonb not null,
        checksum text not null,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, code)
      );
      create table app.edition_items (
        tenant_id uuid not null,
        id uuid not null,
        edition_id uuid not null,
        key text not null,
        form text not null check (form in ('medical', 'pharmacy', 'vendor')),
        section_code text not null,
        section_title_ja text not null,
        section_title_en text not null,
        position int not null,
        code text not null,
        answer_kind text not null check (answer_kind in
          ('gate_yes_no', 'yes_no', 'yes_no_no_contract_skip', 'yes_no_planned')),
        scope text not null,
        scope_ja text not null,
        label_ja text not null,
        label_en text not null,
        explain_ja text not null,
        evidence_ja text not null,
        remarks_hint_ja text not null,
        rules jsonb not null,
        guideline_refs jsonb not null,
        topic text not null,
        change text not null,
        replaces text[] not null,
        verification text not null check (verification in ('verified', 'inferred', 'unverified')),
        verification_note_ja text not null,
        sources text[] not null,
        primary key (tenant_id, id),
        unique (tenant_id, edition_id, key),
        unique (tenant_id, edition_id, form, position),
        foreign key (tenant_id, edition_id) references app.editions (tenant_id, id)
      );

      create function app.refuse_change() returns trigger language plpgsql set search_path = '' as $$
      begin
        raise exception '% is immutable', tg_table_name using errcode = 'restrict_violation';
      end $$;
      create trigger immutable before update or delete on app.editions
        for each row execute function app.refuse_change();
      create trigger immutable before update or delete on app.edition_items
        for each row execute function app.refuse_change();
      create trigger immutable before update or delete on catalogue.editions
        for each row execute function app.refuse_change();
    `);
    for (const table of ['editions', 'edition_items']) {
      await tenantTableV1(q, { table, scope: 'own-policies', grants: 'select, insert' });
      await q.query(`
        create policy everyone_reads on app.${table} for select to app_rw using (true);
        create policy jobs_publish on app.${table} for insert to app_rw with check ((select app.kind()) = 'system');
      `);
    }
  }
}
