import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** Remediation tasks with their comments, and inspections with their document deadline. */
export class TasksAndInspections1795300080000 extends ForwardOnly {
  readonly name = 'TasksAndInspections1795300080000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.tasks (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        title text not null check (length(title) between 1 and 500),
        checklist_id uuid,
        item_id uuid,
        owner_id uuid,
        -- Names as they were that day; who belongs to a clinic cannot read the table of members.
        owner_name text not null default '',
        due_on date,
        status text not null default 'open' check (status in ('open', 'doing', 'done', 'dropped')),
        closing_note text not null default '' check (length(closing_note) <= 4000),
        version int not null default 1,
        created_by uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, checklist_id, item_id) references app.answers (tenant_id, checklist_id, item_id),
        foreign key (tenant_id, owner_id) references app.members (tenant_id, id)
      );
      -- One いいえ has one task under way, however often the job runs.
      create unique index tasks_one_per_item on app.tasks (tenant_id, checklist_id, item_id)
        where status in ('open', 'doing');
      create index tasks_clinic on app.tasks (tenant_id, clinic_id) where status in ('open', 'doing');
      create index tasks_due on app.tasks (tenant_id, due_on, id);
      create statistics app.tasks_keys (dependencies, ndistinct) on tenant_id, clinic_id from app.tasks;

      create table app.task_comments (
        tenant_id uuid not null,
        id uuid not null,
        task_id uuid not null,
        clinic_id uuid not null,
        author_id uuid,
        author_name text not null default '',
        body text not null check (length(body) between 1 and 4000),
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, task_id) references app.tasks (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, author_id) references app.members (tenant_id, id)
      );
      create index task_comments_task on app.task_comments (tenant_id, task_id, created_at, id);

      create table app.inspections (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        inspection_on date not null,
        documents_due_on date,
        health_centre text not null default '' check (length(health_centre) <= 200),
        state text not null default 'scheduled' check (state in ('scheduled', 'done', 'cancelled')),
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        check (documents_due_on is null or documents_due_on <= inspection_on)
      );
      create index inspections_clinic on app.inspections (tenant_id, clinic_id, inspection_on);
    `);
    await tenantTableV1(q, { table: 'tasks', scope: 'clinic', grants: 'select, insert, update' });
    await tenantTableV1(q, { table: 'task_comments', scope: 'clinic', grants: 'select, insert' });
    await tenantTableV1(q, { table: 'inspections', scope: 'clinic', grants: 'select, insert, update' });
  }
}
