import { Injectable } from '@nestjs/common';
import { currentActor, Database, type Day, newId, sql } from '@mamori/platform';
import type { TaskText } from './policy/change-task';
import type { Task } from './schema.gen';
import { ACTOR_NAME, COMMENTS, TASK_COLUMNS, TASK_TABLES } from './task-columns';

const READ = sql(
  'task.read',
  `select ${TASK_COLUMNS}, ${COMMENTS} as comments from ${TASK_TABLES} where t.tenant_id = $1 and t.id = $2`,
);

// As with every writer, the clinic's portfolio row comes first; the task is locked too, and so read as it is after the wait.
const LOCK = sql(
  'task.lock',
  `with queue as materialized (
     select s.clinic_id from app.tasks t
       join app.clinic_summaries s on s.tenant_id = t.tenant_id and s.clinic_id = t.clinic_id
      where t.tenant_id = $1 and t.id = $2
        for no key update of s)
   select t.id, t.clinic_id as "clinicId", t.title, t.status, t.owner_id as "ownerId", t.due_on::text as "dueOn",
          t.closing_note as "closingNote", t.version, t.checklist_id as "checklistId", t.item_id as "itemId"
     from queue cross join app.tasks t
    where t.tenant_id = $1 and t.id = $2
      for update of t`,
);

const UNDER_WAY = sql(
  'task.under-way',
  `select t.id, t.clinic_id as "clinicId", t.title, t.status, t.owner_id as "ownerId", t.due_on::text as "dueOn",
          t.closing_note as "closingNote", t.version, t.checklist_id as "checklistId", t.item_id as "itemId"
     from app.tasks t
    where t.tenant_id = $1 and t.checklist_id = $2 and t.item_id = $3 and t.status in ('open', 'doing')`,
);

const INSERT = sql(
  'task.insert',
  `insert into app.tasks (id, clinic_id, title, checklist_id, item_id, owner_id, owner_name, due_on, created_by, created_at,
                          updated_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, app.principal(), app.now(), app.now())`,
);

const SAVE = sql(
  'task.save',
  `update app.tasks
      set title = $4, status = $5, owner_id = $6,
          owner_name = case when owner_id is not distinct from $6 then owner_name else $7 end,
          due_on = $8, closing_note = $9, version = version + 1, updated_at = app.now()
    where tenant_id = $1 and id = $2 and version = $3`,
);

const COMMENT = sql(
  'task.comment',
  `insert into app.task_comments (id, task_id, clinic_id, author_id, author_name, body, created_at)
   select $3, t.id, t.clinic_id, app.principal(), ${ACTOR_NAME}, $4, app.now()
     from app.tasks t where t.tenant_id = $1 and t.id = $2
   returning clinic_id as "clinicId"`,
);

const OWNER = sql(
  'task.owner',
  `select display_name as name, role <> 'vendor' and disabled_at is null as "mayOwn"
     from app.members where tenant_id = $1 and id = $2`,
);

/** A task as it stands in its row. */
export interface TaskRow extends TaskText {
  readonly id: string;
  readonly clinicId: string;
  readonly version: number;
  /** Both null for a task made by hand. */
  readonly checklistId: string | null;
  readonly itemId: string | null;
}

export interface NewTask {
  readonly clinicId: string;
  readonly title: string;
  readonly ownerId: string | null;
  readonly ownerName: string;
  readonly dueOn: Day | null;
  readonly checklistId?: string;
  readonly itemId?: string;
}

export type TaskReadRow = Omit<Task, 'viewerCanEdit'>;

/** The statements about one task. */
@Injectable()
export class TaskRepository {
  constructor(private readonly db: Database) {}

  async read(id: string): Promise<TaskReadRow | undefined> {
    return (await this.db.read<TaskReadRow>(READ, [currentActor().tenantId, id]))[0];
  }

  /** Undefined for what does not exist or may not be reached. */
  async lock(id: string): Promise<TaskRow | undefined> {
    return (await this.db.query<TaskRow>(LOCK, [currentActor().tenantId, id]))[0];
  }

  /** The open task of a checklist item; there is one at most. Call with the clinic locked. */
  async underWay(checklistId: string, itemId: string): Promise<TaskRow | undefined> {
    return (await this.db.query<TaskRow>(UNDER_WAY, [currentActor().tenantId, checklistId, itemId]))[0];
  }

  /** Returns the new task's id. */
  async insert(task: NewTask): Promise<string> {
    const id = newId();
    const { clinicId, title, checklistId, itemId, ownerId, ownerName, dueOn } = task;
    const values = [id, clinicId, title, checklistId ?? null, itemId ?? null, ownerId, ownerName, dueOn];
    await this.db.execute(INSERT, values);
    return id;
  }

  /** Writes over the version seen and no other; throws when it is not there, which the lock rules out. */
  async save(id: string, seen: number, task: TaskText, ownerName: string): Promise<void> {
    const { title, status, ownerId, dueOn, closingNote } = task;
    const keys = [currentActor().tenantId, id, seen];
    const saved = await this.db.execute(SAVE, [...keys, title, status, ownerId, ownerName, dueOn, closingNote]);
    if (saved !== 1) throw new Error(`task ${id} is no longer at version ${seen}`);
  }

  /** Returns the comment's id and the clinic; undefined when there is no such task. */
  async comment(taskId: string, body: string): Promise<{ readonly id: string; readonly clinicId: string } | undefined> {
    const id = newId();
    const values = [currentActor().tenantId, taskId, id, body];
    const [row] = await this.db.query<{ clinicId: string }>(COMMENT, values);
    return row && { id, clinicId: row.clinicId };
  }

  /** The member as an owner of tasks; undefined for whom the actor does not see. */
  async owner(memberId: string): Promise<{ readonly name: string; readonly mayOwn: boolean } | undefined> {
    const values = [currentActor().tenantId, memberId];
    return (await this.db.query<{ name: string; mayOwn: boolean }>(OWNER, values))[0];
  }
}
