import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/**
 * What keeps a checklist honest: every answer that ever stood on a line, the signed versions that nothing changes any more,
 * and answers that somebody else proposes.
 */
export class SigningAndProposals1795400010000 extends ForwardOnly {
  readonly name = 'SigningAndProposals1795400010000';

  async up(q: QueryRunner): Promise<void> {
    await this.keepVersions(q);
    await this.signLists(q);
    await this.proposeAnswers(q);
    await this.nameColleagues(q);
    await this.tellOfOtherThings(q);
  }

  private async keepVersions(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.answers add column source text not null default 'typed'
        check (source in ('typed', 'paper', 'form', 'proposal', 'carried', 'register'));

      create table app.answer_versions (
        tenant_id uuid not null,
        checklist_id uuid not null,
        item_id uuid not null,
        version int not null check (version > 0),
        clinic_id uuid not null,
        value text check (value in ('yes', 'planned', 'no', 'not_applicable')),
        confirmed_on date,
        target_on date,
        reason text not null,
        remarks text not null,
        source text not null,
        answered_by_name text not null,
        answered_at timestamptz not null,
        primary key (tenant_id, checklist_id, item_id, version),
        foreign key (tenant_id, checklist_id, item_id) references app.answers (tenant_id, checklist_id, item_id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id)
      );
    `);
    await tenantTableV1(q, { table: 'answer_versions', scope: 'clinic', grants: 'select, insert' });
    await q.query(`
      -- A trigger, so that no way of writing an answer can forget it. A change under the same version breaks the key.
      create function app.keep_answer_version() returns trigger language plpgsql set search_path = '' as $$
      begin
        insert into app.answer_versions (tenant_id, checklist_id, item_id, version, clinic_id, value, confirmed_on, target_on,
                                         reason, remarks, source, answered_by_name, answered_at)
        values (new.tenant_id, new.checklist_id, new.item_id, new.version, new.clinic_id, new.value, new.confirmed_on,
                new.target_on, new.reason, new.remarks, new.source, new.answered_by_name,
                coalesce(new.answered_at, app.now()));
        return null;
      end $$;
      create trigger keep_version after update on app.answers
        for each row when (old.* is distinct from new.*) execute function app.keep_answer_version();
      create trigger keep_first_version after insert on app.answers
        for each row when (new.version > 0) execute function app.keep_answer_version();

      create policy migrating on app.answers for select to current_user using (true);
      create policy migrating on app.answer_versions for insert to current_user with check (true);
      insert into app.answer_versions (tenant_id, checklist_id, item_id, version, clinic_id, value, confirmed_on, target_on,
                                       reason, remarks, source, answered_by_name, answered_at)
      select tenant_id, checklist_id, item_id, version, clinic_id, value, confirmed_on, target_on, reason, remarks, source,
             answered_by_name, coalesce(answered_at, now())
        from app.answers where version > 0;
      drop policy migrating on app.answers;
      drop policy migrating on app.answer_versions;
    `);
  }

  private async signLists(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.checklist_signatures (
        tenant_id uuid not null,
        id uuid not null,
        checklist_id uuid not null,
        clinic_id uuid not null,
        -- Counts the signed versions of one list.
        number int not null check (number > 0),
        signed_by uuid not null,
        signed_by_name text not null,
        signed_at timestamptz not null,
        -- Facility, edition, texts, answers and evidence as they stood; the hash is over its text.
        snapshot jsonb not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        reopened_at timestamptz,
        reopened_by_name text,
        reopen_reason text check (length(reopen_reason) between 1 and 2000),
        primary key (tenant_id, id),
        unique (tenant_id, checklist_id, id),
        unique (tenant_id, checklist_id, number),
        foreign key (tenant_id, checklist_id, clinic_id) references app.checklists (tenant_id, id, clinic_id),
        foreign key (tenant_id, signed_by) references app.members (tenant_id, id),
        check ((reopened_at is null) = (reopen_reason is null) and (reopened_at is null) = (reopened_by_name is null))
      );
      create unique index checklist_signatures_in_force on app.checklist_signatures (tenant_id, checklist_id)
        where reopened_at is null;

      alter table app.checklists add column signature_id uuid,
        add foreign key (tenant_id, id, signature_id) references app.checklist_signatures (tenant_id, checklist_id, id);
      grant update (signature_id) on app.checklists to app_rw;

      -- The lock waits for whoever is signing just now, and then sees the signature.
      create function app.refuse_when_signed() returns trigger language plpgsql set search_path = '' as $$
      declare
        signature uuid;
      begin
        select c.signature_id into signature from app.checklists c
         where c.tenant_id = new.tenant_id and c.id = new.checklist_id for key share;
        if signature is not null then
          raise exception 'checklist % is signed', new.checklist_id using errcode = 'SIGND';
        end if;
        return new;
      end $$;
      create trigger refuse_when_signed before update on app.answers
        for each row when (old.* is distinct from new.*) execute function app.refuse_when_signed();
      create trigger refuse_when_signed before update on app.answer_evidence
        for each row when (old.* is distinct from new.*) execute function app.refuse_when_signed();
      create trigger refuse_new_when_signed before insert on app.answer_evidence
        for each row execute function app.refuse_when_signed();
    `);
    await tenantTableV1(q, {
      table: 'checklist_signatures',
      scope: 'clinic',
      grants: 'select, insert, update (reopened_at, reopened_by_name, reopen_reason)',
    });
  }

  private async proposeAnswers(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.answer_proposals (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        checklist_id uuid not null,
        item_id uuid not null,
        source text not null check (source in ('colleague', 'vendor', 'form', 'register', 'two_factor')),
        asked_of uuid,
        asked_of_name text not null default '',
        asked_by uuid,
        asked_by_name text not null default '',
        question_note text not null default '' check (length(question_note) <= 2000),
        value text check (value in ('yes', 'planned', 'no', 'not_applicable')),
        confirmed_on date,
        target_on date,
        reason text not null default '' check (length(reason) <= 2000),
        remarks text not null default '' check (length(remarks) <= 4000),
        proposed_by_name text not null default '',
        proposed_at timestamptz,
        state text not null check (state in ('asked', 'open', 'accepted', 'dismissed', 'withdrawn')),
        decided_by_name text not null default '',
        decided_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, checklist_id, item_id) references app.answers (tenant_id, checklist_id, item_id),
        foreign key (tenant_id, checklist_id, clinic_id) references app.checklists (tenant_id, id, clinic_id),
        foreign key (tenant_id, asked_of) references app.members (tenant_id, id),
        foreign key (tenant_id, asked_by) references app.members (tenant_id, id),
        check (source <> 'colleague' or asked_of is not null),
        check (state not in ('open', 'accepted') or (value is not null and proposed_at is not null))
      );
      create index answer_proposals_item on app.answer_proposals (tenant_id, checklist_id, item_id, id)
        where state in ('asked', 'open');
      create unique index answer_proposals_one_question
        on app.answer_proposals (tenant_id, checklist_id, item_id, asked_of) where state in ('asked', 'open');
    `);
    await tenantTableV1(q, {
      table: 'answer_proposals',
      scope: 'clinic',
      grants: `select, insert, update (value, confirmed_on, target_on, reason, remarks, proposed_by_name, proposed_at, state,
                                       decided_by_name, decided_at, version)`,
    });
  }

  /**
   * Who belongs to a clinic cannot read the table of members, with its addresses. What they may know of each other, a name
   * and a role, stands here; only the triggers write it.
   */
  private async nameColleagues(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.clinic_people (
        tenant_id uuid not null,
        clinic_id uuid not null,
        member_id uuid not null,
        name text not null,
        role text not null,
        primary key (tenant_id, clinic_id, member_id),
        foreign key (tenant_id, clinic_id, member_id)
          references app.clinic_assignments (tenant_id, clinic_id, member_id) on delete cascade
      );
    `);
    await tenantTableV1(q, { table: 'clinic_people', scope: 'clinic', grants: 'select' });
    await q.query(`
      create policy keeping on app.clinic_people for all to current_user using (true) with check (true);
      create policy naming on app.members for select to current_user using (true);
      create policy naming on app.clinic_assignments for select to current_user using (true);

      create function app.name_assigned_person() returns trigger language plpgsql security definer set search_path = '' as $$
      begin
        insert into app.clinic_people (tenant_id, clinic_id, member_id, name, role)
        select new.tenant_id, new.clinic_id, m.id, m.display_name, m.role
          from app.members m
         where m.tenant_id = new.tenant_id and m.id = new.member_id and m.enrolled_at is not null and m.disabled_at is null
        on conflict do nothing;
        return null;
      end $$;
      create function app.name_changed_person() returns trigger language plpgsql security definer set search_path = '' as $$
      begin
        delete from app.clinic_people p where p.tenant_id = new.tenant_id and p.member_id = new.id;
        insert into app.clinic_people (tenant_id, clinic_id, member_id, name, role)
        select a.tenant_id, a.clinic_id, a.member_id, new.display_name, new.role
          from app.clinic_assignments a
         where a.tenant_id = new.tenant_id and a.member_id = new.id
           and new.enrolled_at is not null and new.disabled_at is null;
        return null;
      end $$;
      revoke all on function app.name_assigned_person(), app.name_changed_person() from public;
      create trigger name_person after insert on app.clinic_assignments
        for each row execute function app.name_assigned_person();
      create trigger name_person after update of display_name, role, enrolled_at, disabled_at on app.members
        for each row when ((old.display_name, old.role, old.enrolled_at is null, old.disabled_at is null)
             is distinct from (new.display_name, new.role, new.enrolled_at is null, new.disabled_at is null))
        execute function app.name_changed_person();

      insert into app.clinic_people (tenant_id, clinic_id, member_id, name, role)
      select a.tenant_id, a.clinic_id, a.member_id, m.display_name, m.role
        from app.clinic_assignments a join app.members m on m.tenant_id = a.tenant_id and m.id = a.member_id
       where m.enrolled_at is not null and m.disabled_at is null;
    `);
  }

  /** A notice may tell of a thing that has no date, as of a question; once for each kind and thing. */
  private async tellOfOtherThings(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.notices
        alter column reminder_id drop not null,
        alter column due_on drop not null,
        alter column days_left drop not null,
        add column subject_id uuid,
        add check ((reminder_id is null) <> (subject_id is null)),
        add check ((reminder_id is null) = (due_on is null) and (due_on is null) = (days_left is null));
      create unique index notices_once on app.notices (tenant_id, subject_id, kind, recipient_id)
        where subject_id is not null;
    `);
  }
}
