import { Injectable } from '@nestjs/common';
import { type ChecklistItemJob, checklistItemMet } from '@mamori/checklists';
import type { JobHandler } from '@mamori/platform';
import { TasksOfItems } from '../tasks-of-items';

/** An item no longer stands at いいえ: its task is closed. */
@Injectable()
export class CloseTaskForMetItemHandler implements JobHandler<ChecklistItemJob> {
  readonly job = checklistItemMet;
  readonly mode = 'atomic';

  constructor(private readonly tasks: TasksOfItems) {}

  handle(item: ChecklistItemJob): Promise<void> {
    return this.tasks.closeFor(item);
  }
}
