import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/**
 * Editions that a consultancy brings in or makes itself: a draft that people review together, until it is published into the
 * same unchangeable tables as the operator's editions.
 */
export class EditionDrafts1795400020000 extends ForwardOnly {
  readonly name = 'EditionDrafts1795400020000';

  async up(q: QueryRunner): Promise<void> {
    await this.ownEditions(q);
    await this.drafts(q);
    await this.countOwnListsApart(q);
  }

  private async ownEditions(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.editions
        -- catalogue: adopted from the operator; import: read from the ministry's file; own: the consultancy's own list.
        add column origin text not null default 'catalogue' check (origin in ('catalogue', 'import', 'own')),
        -- The edition that its items were compared with.
        add column earlier_edition_id uuid,
        add column published_by_name text not null default '' check (length(published_by_name) <= 200),
        add foreign key (tenant_id, earlier_edition_id) references app.editions (tenant_id, id);
      alter table app.edition_items drop constraint edition_items_form_check;
      alter table app.edition_items add constraint edition_items_form_check
        check (form in ('medical', 'pharmacy', 'vendor', 'own'));
      alter table app.checklists drop constraint checklists_form_check;
      alter table app.checklists add constraint checklists_form_check
        check (form in ('medical', 'pharmacy', 'vendor', 'own'));

      create policy team_publishes on app.editions for insert to app_rw
        with check ((select app.kind()) in ('office', 'consultant') and origin <> 'catalogue');
      -- Items come in the transaction of their edition and never later: what was published stays as it is.
      create policy team_publishes on app.edition_items for insert to app_rw
        with check ((select app.kind()) in ('office', 'consultant') and exists (
          select 1 from app.editions e
           where e.tenant_id = edition_items.tenant_id and e.id = edition_items.edition_id
             and e.origin <> 'catalogue' and e.created_at = now()));
    `);
  }

  private async drafts(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.edition_drafts (
        tenant_id uuid not null references app.tenants (tenant_id),
        id uuid not null,
        kind text not null check (kind in ('ministry', 'own')),
        label_ja text not null default '' check (length(label_ja) <= 100),
        label_en text not null default '' check (length(label_en) <= 100),
        title_ja text not null default '' check (length(title_ja) <= 300),
        fiscal_year int check (fiscal_year between 2019 and 2117),
        -- A day, or a month where the day is not known.
        published text not null default '' check (published ~ '^([0-9]{4}-[0-9]{2}(-[0-9]{2})?)?$'),
        guideline_basis text not null default '' check (length(guideline_basis) <= 200),
        earlier_edition_id uuid,
        state text not null default 'review' check (state in ('review', 'published', 'abandoned')),
        edition_id uuid,
        -- Counts every change of the draft and of anything in it.
        version int not null default 1,
        created_by_name text not null default '',
        created_at timestamptz not null default now(),
        changed_by_name text not null default '',
        changed_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, earlier_edition_id) references app.editions (tenant_id, id),
        foreign key (tenant_id, edition_id) references app.editions (tenant_id, id),
        check ((state = 'published') = (edition_id is not null))
      );
      create table app.edition_draft_sheets (
        tenant_id uuid not null,
        draft_id uuid not null,
        n int not null,
        file_id uuid not null,
        file_name text not null check (length(file_name) <= 200),
        sha256 text not null,
        sheet_name text not null check (length(sheet_name) <= 200),
        -- Null for a sheet in which no form was found.
        form text check (form in ('medical', 'pharmacy', 'medical_pharmacy', 'vendor')),
        header_top int,
        header_bottom int,
        columns jsonb not null,
        problems jsonb not null,
        items int not null,
        read_at timestamptz not null default now(),
        primary key (tenant_id, draft_id, n),
        foreign key (tenant_id, draft_id) references app.edition_drafts (tenant_id, id),
        foreign key (tenant_id, file_id) references app.files (tenant_id, id)
      );
      create table app.edition_draft_items (
        tenant_id uuid not null,
        draft_id uuid not null,
        id uuid not null,
        -- Null for what a person added.
        sheet_n int,
        sheet_row int,
        position int not null,
        form text not null check (form in ('medical', 'pharmacy', 'medical_pharmacy', 'vendor', 'own')),
        section_code text not null check (length(section_code) <= 10),
        section_title_ja text not null check (length(section_title_ja) <= 200),
        section_title_en text not null default '' check (length(section_title_en) <= 200),
        code text not null check (length(code) <= 20),
        label_ja text not null check (length(label_ja) <= 1000),
        label_en text not null default '' check (length(label_en) <= 1000),
        answer_kind text not null check (answer_kind in
          ('gate_yes_no', 'yes_no', 'yes_no_no_contract_skip', 'yes_no_planned')),
        planned_until_year int check (planned_until_year between 2019 and 2117),
        scope text check (scope in ('organization', 'all', 'server', 'terminal', 'server_terminal', 'network')),
        explain_ja text not null default '' check (length(explain_ja) <= 4000),
        evidence_ja text not null default '' check (length(evidence_ja) <= 4000),
        remarks_hint_ja text not null default '' check (length(remarks_hint_ja) <= 4000),
        guideline_refs text[] not null default '{}',
        change text not null check (change in ('kept', 'reworded', 'moved', 'merged', 'split', 'new')),
        replaces text[] not null default '{}',
        -- How sure the suggestion was, in hundredths.
        score int not null default 100 check (score between 0 and 100),
        is_confirmed boolean not null default false,
        is_left_out boolean not null default false,
        doubts text[] not null default '{}',
        -- The wording as it stood in the file, whatever was made of it since.
        read_label_ja text not null default '',
        version int not null default 1,
        primary key (tenant_id, draft_id, id),
        foreign key (tenant_id, draft_id) references app.edition_drafts (tenant_id, id),
        check ((change = 'new') = (replaces = '{}')),
        check ((sheet_n is null) = (sheet_row is null))
      );
    `);
    const grants = {
      edition_drafts: `select, insert, update (label_ja, label_en, title_ja, fiscal_year, published, guideline_basis,
        earlier_edition_id, state, edition_id, version, changed_by_name, changed_at)`,
      edition_draft_sheets: 'select, insert, delete',
      edition_draft_items: 'select, insert, update, delete',
    };
    const team = `(select app.kind()) in ('office', 'consultant', 'system')`;
    for (const [table, given] of Object.entries(grants)) {
      await tenantTableV1(q, { table, scope: 'own-policies', grants: given });
      await q.query(`create policy team on app.${table} for all to app_rw using (${team}) with check (${team})`);
    }
  }

  /** A clinic's own figures are those of the ministry's list; a consultancy's own lists stand beside it. */
  private async countOwnListsApart(q: QueryRunner): Promise<void> {
    await q.query(`
      do $do$
      declare
        known text := pg_get_functiondef('app.clinic_figures'::regproc);
        changed text := replace(known, 'c.form <> ''vendor''', 'c.form not in (''vendor'', ''own'')');
      begin
        if changed = known then raise exception 'app.clinic_figures no longer says which forms it counts'; end if;
        execute changed;
      end $do$;
    `);
  }
}
