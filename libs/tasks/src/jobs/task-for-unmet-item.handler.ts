import { Injectable } from '@nestjs/common';
import { type ChecklistItemJob, checklistItemNotMet } from '@mamori/checklists';
import type { JobHandler } from '@mamori/platform';
import { TasksOfItems } from '../tasks-of-items';

/** An item was answered いいえ, or its target date moved: it gets its task, or the task its date. */
@Injectable()
export class TaskForUnmetItemHandler implements JobHandler<ChecklistItemJob> {
  readonly job = checklistItemNotMet;
  readonly mode = 'atomic';

  constructor(private readonly tasks: TasksOfItems) {}

  handle(item: ChecklistItemJob): Promise<void> {
    return this.tasks.openFor(item);
  }
}
