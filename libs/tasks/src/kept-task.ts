import { Injectable } from '@nestjs/common';
import { ClinicSummaries } from '@mamori/clinics';
import { Audit } from '@mamori/platform';
import { DatedThings, Deadlines } from '@mamori/reminders';
import { isUnderWay, type TaskText } from './policy/change-task';
import { targetDates } from './target-dates';
import { type NewTask, TaskRepository, type TaskRow } from './task.repository';

const auditedOf = ({ title, status, ownerId, dueOn, closingNote }: TaskText): TaskText => ({
  title,
  status,
  ownerId,
  dueOn,
  closingNote,
});

/**
 * Writes a task together with all that hangs on it: the audit row, the deadline of which people are told, and the clinic's
 * portfolio row. Call it with the clinic locked, inside the transaction of the use case.
 */
@Injectable()
export class KeptTask {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly deadlines: Deadlines,
    private readonly dated: DatedThings,
    private readonly audit: Audit,
    private readonly summaries: ClinicSummaries,
  ) {}

  /** Returns the new task's id. */
  async create(task: NewTask): Promise<string> {
    const id = await this.tasks.insert(task);
    const text: TaskText = { ...task, status: 'open', closingNote: '' };
    const { checklistId, itemId } = task;
    const after = { ...auditedOf(text), checklistId, itemId };
    await this.audit.record({
      action: 'task.created',
      objectKind: 'task',
      objectId: id,
      clinicId: task.clinicId,
      after,
    });
    await this.follow(id, task.clinicId, text);
    return id;
  }

  /** Changes the task as it was read under lock. `ownerName` counts only with another owner. */
  async change(before: TaskRow, after: TaskText, ownerName = ''): Promise<void> {
    const { id, clinicId, version } = before;
    await this.tasks.save(id, version, after, ownerName);
    await this.audit.record({
      action: 'task.changed',
      objectKind: 'task',
      objectId: id,
      clinicId,
      before: { ...auditedOf(before), version },
      after: { ...auditedOf(after), version: version + 1 },
    });
    await this.follow(id, clinicId, after);
  }

  private async follow(id: string, clinicId: string, task: TaskText): Promise<void> {
    const { title, dueOn, ownerId } = task;
    if (isUnderWay(task.status) && dueOn !== null)
      await this.deadlines.register({
        kind: 'task_due',
        subjectId: id,
        clinicId,
        dueOn,
        title,
        path: `/tasks/${id}`,
        ownerId,
      });
    else await this.deadlines.settle('task_due', id);
    await this.dated.follow(targetDates, clinicId);
    await this.summaries.refresh(clinicId);
  }
}
