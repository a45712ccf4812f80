import { Injectable } from '@nestjs/common';
import { carryOverAsked, type CarryOverJob, CarryOverRun } from '@mamori/checklists';
import type { JobHandler } from '@mamori/platform';
import { TasksOfCarriedLines } from '../tasks-of-carried-lines';

/** A carry-over was asked for: clinics are carried, and their open tasks go along in the same transaction. */
@Injectable()
export class CarryOverHandler implements JobHandler<CarryOverJob> {
  readonly job = carryOverAsked;
  readonly mode = 'stepwise';

  constructor(
    private readonly run: CarryOverRun,
    private readonly tasks: TasksOfCarriedLines,
  ) {}

  handle({ carryOverId }: CarryOverJob): Promise<void> {
    return this.run.apply(carryOverId, this.tasks);
  }
}
