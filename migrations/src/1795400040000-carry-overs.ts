import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/**
 * Carrying a clinic's answers over to a newer edition: the runs, what became of each clinic in them, last year's answers beside
 * the lines of the newer lists, and the places that tasks had before they moved.
 */
export class CarryOvers1795400040000 extends ForwardOnly {
  readonly name = 'CarryOvers1795400040000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.carry_overs (
        tenant_id uuid not null references app.tenants (tenant_id),
        id uuid not null,
        edition_id uuid not null,
        fiscal_year int not null check (fiscal_year between 2000 and 2200),
        state text not null default 'previewed'
          check (state in ('previewed', 'applying', 'applied', 'undoing', 'undone', 'failed')),
        failure text check (failure in ('asker_left')),
        total_clinics int not null,
        done_clinics int not null default 0,
        created_by uuid,
        created_by_name text not null default '',
        created_at timestamptz not null default now(),
        -- Who asked for what is being done now.
        asked_by uuid,
        applied_at timestamptz,
        undo_until_on date,
        primary key (tenant_id, id),
        foreign key (tenant_id, edition_id) references app.editions (tenant_id, id),
        foreign key (tenant_id, created_by) references app.members (tenant_id, id),
        foreign key (tenant_id, asked_by) references app.members (tenant_id, id)
      );
      create table app.carry_over_clinics (
        tenant_id uuid not null,
        carry_over_id uuid not null,
        clinic_id uuid not null,
        state text not null default 'waiting' check (state in ('waiting', 'applied', 'skipped', 'undone', 'kept')),
        reason text check (reason in ('no_earlier_list', 'no_form', 'signed', 'carried_already', 'not_assigned', 'worked_in')),
        from_checklist_id uuid,
        -- No foreign key: undoing takes away the list that the run made.
        to_checklist_id uuid,
        made_list boolean not null default false,
        -- Versions of all answers, and links of evidence made and ended, once the run was done: by them one sees work since.
        to_versions int not null default 0,
        to_links int not null default 0,
        carried int not null default 0,
        needs_answer int not null default 0,
        merged int not null default 0,
        dropped int not null default 0,
        answered int not null default 0,
        earlier_answers int not null default 0,
        evidence_linked int not null default 0,
        tasks_moved int not null default 0,
        primary key (tenant_id, carry_over_id, clinic_id),
        foreign key (tenant_id, carry_over_id) references app.carry_overs (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, from_checklist_id, clinic_id) references app.checklists (tenant_id, id, clinic_id),
        check (state not in ('skipped', 'kept') or reason is not null)
      );
      create index carry_over_clinics_state on app.carry_over_clinics (tenant_id, carry_over_id, state, clinic_id);
      -- Taking a list back asks whether another was carried from it.
      create index carry_over_clinics_from on app.carry_over_clinics (tenant_id, from_checklist_id);

      -- Not an answer: it stands beside the line until somebody confirms it.
      create table app.carried_answers (
        tenant_id uuid not null,
        checklist_id uuid not null,
        item_id uuid not null,
        clinic_id uuid not null,
        carry_over_id uuid not null,
        from_checklist_id uuid not null,
        from_item_ids uuid[] not null check (cardinality(from_item_ids) > 0),
        change text not null check (change in ('unchanged', 'reworded', 'merged', 'split')),
        need text check (need in ('not_answered', 'parts_differ', 'answer_not_allowed', 'new_date')),
        value text check (value in ('yes', 'planned', 'no', 'not_applicable')),
        confirmed_on date,
        target_on date,
        reason text not null default '' check (length(reason) <= 2000),
        remarks text not null default '' check (length(remarks) <= 4000),
        primary key (tenant_id, checklist_id, item_id),
        foreign key (tenant_id, checklist_id, item_id) references app.answers (tenant_id, checklist_id, item_id),
        foreign key (tenant_id, checklist_id, clinic_id) references app.checklists (tenant_id, id, clinic_id),
        foreign key (tenant_id, from_checklist_id, clinic_id) references app.checklists (tenant_id, id, clinic_id),
        foreign key (tenant_id, carry_over_id, clinic_id)
          references app.carry_over_clinics (tenant_id, carry_over_id, clinic_id),
        check ((value is null) = (need is not null and need <> 'new_date'))
      );
      create statistics app.carried_answers_keys (dependencies, ndistinct) on tenant_id, checklist_id from app.carried_answers;
      create index carried_answers_from on app.carried_answers (tenant_id, from_checklist_id);
      create index carried_answers_run on app.carried_answers (tenant_id, carry_over_id, clinic_id);

      -- Which run made a link of evidence; null for a person's own.
      alter table app.answer_evidence add column carried_by uuid;

      create table app.carried_tasks (
        tenant_id uuid not null,
        carry_over_id uuid not null,
        task_id uuid not null,
        clinic_id uuid not null,
        from_checklist_id uuid not null,
        from_item_id uuid not null,
        to_checklist_id uuid not null,
        to_item_id uuid not null,
        primary key (tenant_id, carry_over_id, task_id),
        foreign key (tenant_id, carry_over_id, clinic_id)
          references app.carry_over_clinics (tenant_id, carry_over_id, clinic_id),
        foreign key (tenant_id, task_id) references app.tasks (tenant_id, id)
      );
      create index tasks_item on app.tasks (tenant_id, checklist_id, item_id) where checklist_id is not null;
    `);
    await this.walls(q);
    await this.takeBack(q);
  }

  private async walls(q: QueryRunner): Promise<void> {
    await tenantTableV1(q, {
      table: 'carry_overs',
      scope: 'own-policies',
      grants:
        'select, insert, update (state, failure, total_clinics, done_clinics, asked_by, applied_at, undo_until_on)',
    });
    await tenantTableV1(q, {
      table: 'carry_over_clinics',
      scope: 'own-policies',
      grants: `select, insert, update (state, reason, from_checklist_id, to_checklist_id, made_list, to_versions, to_links,
        carried, needs_answer, merged, dropped, answered, earlier_answers, evidence_linked, tasks_moved)`,
    });
    await tenantTableV1(q, { table: 'carried_answers', scope: 'own-policies', grants: 'select, insert' });
    await tenantTableV1(q, { table: 'carried_tasks', scope: 'own-policies', grants: 'select, insert' });
    const office = `(select app.kind()) in ('office', 'system')`;
    const jobs = `(select app.kind()) = 'system'`;
    const own = `(select app.kind()) = 'consultant' and created_by = (select app.principal())`;
    const assigned = `clinic_id in (
      select a.clinic_id from app.clinic_assignments a
       where a.tenant_id = (select app.tenant()) and a.member_id = (select app.principal()))`;
    const consultant = `(select app.kind()) = 'consultant' and ${assigned}`;
    await q.query(`
      create policy office on app.carry_overs for all to app_rw using (${office}) with check (${office});
      create policy own on app.carry_overs for all to app_rw using (${own}) with check (${own});

      create policy reads on app.carry_over_clinics for select to app_rw using (${office} or ${consultant});
      create policy previews on app.carry_over_clinics for insert to app_rw with check (${office} or ${consultant});
      create policy jobs_write on app.carry_over_clinics for update to app_rw using (${jobs}) with check (${jobs});

      create policy reads on app.carried_answers for select to app_rw
        using (${office} or (select app.kind()) in ('consultant', 'clinic') and ${assigned});
      create policy jobs_carry on app.carried_answers for insert to app_rw with check (${jobs});

      create policy jobs on app.carried_tasks for all to app_rw using (${jobs}) with check (${jobs});
    `);
  }

  /** Nobody may delete a list or an answer. This trigger does, for a list that a run made and nobody has touched since. */
  private async takeBack(q: QueryRunner): Promise<void> {
    await q.query(`
      create policy undoing_reads on app.carried_answers for select to current_user using (true);
      create policy undoing on app.carried_answers for delete to current_user using (true);
      create policy undoing_reads on app.answer_evidence for select to current_user using (true);
      create policy undoing on app.answer_evidence for delete to current_user using (true);
      create policy undoing_reads on app.answers for select to current_user using (true);
      create policy undoing on app.answers for delete to current_user using (true);
      create policy undoing_reads on app.checklists for select to current_user using (true);
      create policy undoing on app.checklists for delete to current_user using (true);

      create function app.undo_carried_list() returns trigger language plpgsql security definer set search_path = '' as $$
      begin
        delete from app.carried_answers c
         where c.tenant_id = old.tenant_id and c.carry_over_id = old.carry_over_id and c.clinic_id = old.clinic_id;
        delete from app.answer_evidence l
         where l.tenant_id = old.tenant_id and l.checklist_id = old.to_checklist_id and l.carried_by = old.carry_over_id;
        if old.made_list then
          if exists (select from app.answers a
                      where a.tenant_id = old.tenant_id and a.checklist_id = old.to_checklist_id
                        and (a.version > 0 or a.value is not null)) then
            raise exception 'checklist % was worked in', old.to_checklist_id using errcode = 'restrict_violation';
          end if;
          -- Evidence, signatures, proposals and tasks that came since hold on to the answers by their foreign keys.
          delete from app.answers a where a.tenant_id = old.tenant_id and a.checklist_id = old.to_checklist_id;
          delete from app.checklists c where c.tenant_id = old.tenant_id and c.id = old.to_checklist_id;
        end if;
        new.to_checklist_id := null;
        return new;
      end $$;
      revoke all on function app.undo_carried_list() from public;
      create trigger undo before update of state on app.carry_over_clinics
        for each row when (old.state = 'applied' and new.state = 'undone') execute function app.undo_carried_list();
    `);
  }
}
