import { Injectable } from '@nestjs/common';
import { ClinicSummaries } from '@mamori/clinics';
import { Audit, currentActor, Database, Entered, type InvalidEntry, notFound, say } from '@mamori/platform';
import { Deadlines } from '@mamori/reminders';
import { KeptTask } from './kept-task';
import { changeTask, isReopening, type TaskChange } from './policy/change-task';
import type { CommentOnTaskInput, CreateTaskInput, Task, TaskStatus, UpdateTaskInput } from './schema.gen';
import { type TaskReadRow, TaskRepository, type TaskRow } from './task.repository';

export type CreateOutcome = { readonly type: 'TaskSaved'; readonly task: Task } | InvalidEntry;
export type UpdateOutcome =
  | CreateOutcome
  | { readonly type: 'TaskChangedMeanwhile'; readonly current: Task }
  | {
      readonly type: 'TaskTransitionNotAllowed';
      readonly from: TaskStatus;
      readonly to: TaskStatus;
      /** Another task of the same checklist item is under way. */
      readonly isItemUnderWay: boolean;
    };
export type CommentOutcome = { readonly type: 'TaskCommented'; readonly task: Task } | InvalidEntry;

const title = { field: 'title', ja: '題名', en: 'Title', max: 500, required: true };
const dueOn = { field: 'dueOn', ja: '期限', en: 'Due date' };
const closingNote = { field: 'closingNote', ja: '終了時のメモ', en: 'Closing note', max: 4_000 };
const body = { field: 'body', ja: 'コメント', en: 'Comment', max: 4_000, required: true };

/** The task as the API shows it to whoever asks. */
export function toTask(row: TaskReadRow): Task {
  return { ...row, viewerCanEdit: currentActor().permissions.has('task:edit') };
}

/** Remediation tasks as people make and change them. Every method throws NOT_FOUND for what is foreign. */
@Injectable()
export class TasksService {
  constructor(
    private readonly db: Database,
    private readonly tasks: TaskRepository,
    private readonly kept: KeptTask,
    private readonly summaries: ClinicSummaries,
    private readonly audit: Audit,
    private readonly deadlines: Deadlines,
  ) {}

  /** With its comments, oldest first, in one statement. */
  async task(id: string): Promise<Task> {
    const row = await this.tasks.read(id);
    if (!row) throw notFound('task', id);
    return toTask(row);
  }

  async create(input: CreateTaskInput): Promise<CreateOutcome> {
    const entered = new Entered();
    const given = { title: entered.text(input.title, title), dueOn: entered.day(input.dueOn, dueOn) };
    if (entered.fault) return entered.fault;

    return this.db.transaction(async () => {
      const { clinicId, ownerId = null } = input;
      await this.summaries.lock(clinicId);
      const owner = await this.owner(ownerId);
      if (owner.type === 'InvalidInput') return owner;
      const id = await this.kept.create({ clinicId, ...given, ownerId, ownerName: owner.name });
      return { type: 'TaskSaved', task: await this.task(id) };
    });
  }

  /** Changes what is given, over the version seen. Owner and due day are taken off by null. */
  async update(input: UpdateTaskInput): Promise<UpdateOutcome> {
    const entered = new Entered();
    const change = readChange(entered, input);
    if (entered.fault) return entered.fault;

    return this.db.transaction(async () => {
      const task = await this.tasks.lock(input.id);
      if (!task) throw notFound('task', input.id);
      if (task.version !== input.version) return { type: 'TaskChangedMeanwhile', current: await this.task(task.id) };

      const outcome = changeTask(task, change);
      if (outcome.type === 'TaskTransitionNotAllowed') return { ...outcome, isItemUnderWay: false };
      if (outcome.type === 'NoteOnOpenTask') return noteOnOpenTask();
      if (isReopening(task, change) && (await this.isItemUnderWay(task)))
        return { type: 'TaskTransitionNotAllowed', from: task.status, to: outcome.task.status, isItemUnderWay: true };

      const owner = await this.owner(outcome.task.ownerId === task.ownerId ? null : outcome.task.ownerId);
      if (owner.type === 'InvalidInput') return owner;
      await this.kept.change(task, outcome.task, owner.name);
      return { type: 'TaskSaved', task: await this.task(task.id) };
    });
  }

  async comment(input: CommentOnTaskInput): Promise<CommentOutcome> {
    const entered = new Entered();
    const text = entered.text(input.body, body);
    if (entered.fault) return entered.fault;

    return this.db.transaction(async () => {
      const comment = await this.tasks.comment(input.taskId, text);
      if (!comment) throw notFound('task', input.taskId);
      await this.audit.record({
        action: 'task.commented',
        objectKind: 'task',
        objectId: input.taskId,
        clinicId: comment.clinicId,
        after: { commentId: comment.id },
      });
      await this.deadlines.touch('task_due', input.taskId);
      return { type: 'TaskCommented', task: await this.task(input.taskId) };
    });
  }

  private async owner(id: string | null): Promise<{ readonly type: 'Owner'; readonly name: string } | InvalidEntry> {
    if (id === null) return { type: 'Owner', name: '' };
    const owner = await this.tasks.owner(id);
    if (!owner) throw notFound('member', id);
    return owner.mayOwn ? { type: 'Owner', name: owner.name } : notAnOwner();
  }

  private async isItemUnderWay({ checklistId, itemId }: TaskRow): Promise<boolean> {
    return checklistId !== null && itemId !== null && (await this.tasks.underWay(checklistId, itemId)) !== undefined;
  }
}

function readChange(entered: Entered, input: UpdateTaskInput): TaskChange {
  return {
    title: typeof input.title === 'string' ? entered.text(input.title, title) : undefined,
    status: input.status ?? undefined,
    ownerId: input.ownerId,
    dueOn: input.dueOn === undefined ? undefined : entered.day(input.dueOn, dueOn),
    closingNote: typeof input.closingNote === 'string' ? entered.text(input.closingNote, closingNote) : undefined,
  };
}

const noteOnOpenTask = (): InvalidEntry => ({
  type: 'InvalidInput',
  field: closingNote.field,
  message: say(
    '終了時のメモは、タスクを終えるときに書いてください。途中の記録にはコメントが使えます。',
    'A closing note is written when the task is closed. Until then, please use a comment.',
  ),
});

const notAnOwner = (): InvalidEntry => ({
  type: 'InvalidInput',
  field: 'ownerId',
  message: say(
    'この方は担当者にできません。ほかの方を選んでください。',
    'This person cannot be the owner. Please choose somebody else.',
  ),
});
