import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** Files with what is known of each, how much was sent in a day, and evidence with its links to answers. */
export class FilesAndEvidence1795400000000 extends ForwardOnly {
  readonly name = 'FilesAndEvidence1795400000000';

  async up(q: QueryRunner): Promise<void> {
    await this.files(q);
    await this.evidence(q);
  }

  private async files(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.files (
        tenant_id uuid not null references app.tenants (tenant_id),
        id uuid not null,
        -- Null for what is the consultancy's own.
        clinic_id uuid,
        purpose text not null check (purpose in ('evidence', 'edition', 'form_blank', 'returned_form', 'paper')),
        -- Shown and never used as a path.
        name text not null check (length(name) between 1 and 200),
        content_type text not null default '' check (length(content_type) <= 100),
        bytes bigint not null check (bytes between 1 and 20000000),
        -- Of what is kept; null until it has arrived.
        sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
        state text not null default 'waiting' check (state in ('waiting', 'available', 'refused', 'infected')),
        refusal text check (length(refusal) <= 50),
        scan text not null default 'not_scanned' check (scan in ('not_scanned', 'clean', 'infected')),
        uploaded_by uuid,
        uploaded_by_name text not null default '',
        created_at timestamptz not null default now(),
        stored_at timestamptz,
        primary key (tenant_id, id),
        unique (tenant_id, id, clinic_id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, uploaded_by) references app.members (tenant_id, id),
        check (purpose <> 'evidence' or clinic_id is not null),
        check (state <> 'available' or (sha256 is not null and stored_at is not null and scan <> 'infected')),
        check ((state = 'infected') = (scan = 'infected')),
        check ((state = 'refused') = (refusal is not null))
      );
      create index files_waiting on app.files (tenant_id, stored_at) where state = 'waiting' and stored_at is not null;

      -- How much was announced in a day of Japan: by each member, and by all together under the consultancy's own id.
      create table app.upload_days (
        tenant_id uuid not null references app.tenants (tenant_id),
        day_on date not null,
        sender_id uuid not null,
        bytes bigint not null,
        files int not null,
        primary key (tenant_id, day_on, sender_id)
      );
    `);
    await tenantTableV1(q, {
      table: 'files',
      scope: 'own-policies',
      grants: 'select, insert, update (content_type, bytes, sha256, state, refusal, scan, stored_at)',
    });
    await tenantTableV1(q, {
      table: 'upload_days',
      scope: 'own-policies',
      grants: 'select, insert, update (bytes, files)',
    });
    const office = `(select app.kind()) in ('office', 'system')`;
    const assigned = `clinic_id in (
      select a.clinic_id from app.clinic_assignments a
       where a.tenant_id = (select app.tenant()) and a.member_id = (select app.principal()))`;
    const consultant = `(select app.kind()) = 'consultant' and (clinic_id is null or ${assigned})`;
    const clinic = `(select app.kind()) = 'clinic' and ${assigned}`;
    const sending = `(select app.kind()) in ('office', 'consultant', 'clinic', 'system')`;
    await q.query(`
      create policy office on app.files for all to app_rw using (${office}) with check (${office});
      create policy consultant on app.files for all to app_rw using (${consultant}) with check (${consultant});
      create policy assigned on app.files for all to app_rw using (${clinic}) with check (${clinic});
      create policy sending on app.upload_days for all to app_rw using (${sending}) with check (${sending});
    `);
  }

  private async evidence(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.checklists add unique (tenant_id, id, clinic_id);

      -- Never changed: a replacement is a row of its own.
      create table app.evidence (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        kind text not null check (kind in ('file', 'note', 'register')),
        file_id uuid,
        title text not null check (length(title) between 1 and 200),
        note text not null default '' check (length(note) <= 4000),
        -- What a register said on its day.
        register_kind text check (length(register_kind) between 1 and 50),
        register_snapshot jsonb,
        speaks_for_on date not null,
        replaces_id uuid,
        added_by uuid,
        -- The name as it was that day; who belongs to a clinic cannot read the table of members.
        added_by_name text not null default '',
        added_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, id, clinic_id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, file_id, clinic_id) references app.files (tenant_id, id, clinic_id),
        foreign key (tenant_id, replaces_id, clinic_id) references app.evidence (tenant_id, id, clinic_id),
        foreign key (tenant_id, added_by) references app.members (tenant_id, id),
        check ((kind = 'file') = (file_id is not null)),
        check ((kind = 'register') = (register_kind is not null and register_snapshot is not null)),
        check (kind <> 'note' or note <> '')
      );
      create index evidence_file on app.evidence (tenant_id, file_id) where file_id is not null;

      -- Evidence is referenced by the lines that it stands for; ending a reference leaves both sides as they are.
      create table app.answer_evidence (
        tenant_id uuid not null,
        checklist_id uuid not null,
        item_id uuid not null,
        evidence_id uuid not null,
        clinic_id uuid not null,
        linked_by_name text not null default '',
        linked_at timestamptz not null default now(),
        unlinked_at timestamptz,
        unlinked_by_name text,
        primary key (tenant_id, checklist_id, item_id, evidence_id),
        foreign key (tenant_id, checklist_id, item_id) references app.answers (tenant_id, checklist_id, item_id),
        foreign key (tenant_id, checklist_id, clinic_id) references app.checklists (tenant_id, id, clinic_id),
        foreign key (tenant_id, evidence_id, clinic_id) references app.evidence (tenant_id, id, clinic_id),
        check ((unlinked_at is null) = (unlinked_by_name is null))
      );
      create index answer_evidence_evidence on app.answer_evidence (tenant_id, evidence_id);
      create statistics app.answer_evidence_keys (dependencies, ndistinct)
        on tenant_id, checklist_id from app.answer_evidence;
    `);
    await tenantTableV1(q, { table: 'evidence', scope: 'clinic', grants: 'select, insert' });
    await tenantTableV1(q, {
      table: 'answer_evidence',
      scope: 'clinic',
      grants: 'select, insert, update (unlinked_at, unlinked_by_name)',
    });
  }
}
