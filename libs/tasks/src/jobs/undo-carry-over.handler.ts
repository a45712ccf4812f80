import { Injectable } from '@nestjs/common';
import { type CarryOverJob, CarryOverRun, carryOverUndoAsked } from '@mamori/checklists';
import type { JobHandler } from '@mamori/platform';
import { TasksOfCarriedLines } from '../tasks-of-carried-lines';

/** A carry-over was to be undone: tasks go back to the lines that they came from, and the lists go that nobody worked in. */
@Injectable()
export class UndoCarryOverHandler implements JobHandler<CarryOverJob> {
  readonly job = carryOverUndoAsked;
  readonly mode = 'stepwise';

  constructor(
    private readonly run: CarryOverRun,
    private readonly tasks: TasksOfCarriedLines,
  ) {}

  handle({ carryOverId }: CarryOverJob): Promise<void> {
    return this.run.undo(carryOverId, this.tasks);
  }
}
