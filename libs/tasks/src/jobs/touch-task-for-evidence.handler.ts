import { Injectable } from '@nestjs/common';
import { checklistItemEvidenced, type ChecklistItemJob } from '@mamori/checklists';
import type { JobHandler } from '@mamori/platform';
import { TasksOfItems } from '../tasks-of-items';

/** Evidence was put beside an item: whoever answers for its task is at work, and nobody further needs to be told. */
@Injectable()
export class TouchTaskForEvidenceHandler implements JobHandler<ChecklistItemJob> {
  readonly job = checklistItemEvidenced;
  readonly mode = 'atomic';

  constructor(private readonly tasks: TasksOfItems) {}

  handle(item: ChecklistItemJob): Promise<void> {
    return this.tasks.touchFor(item);
  }
}
