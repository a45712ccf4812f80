import { Injectable } from '@nestjs/common';
import type { Day } from '@mamori/platform';
import { DeadlinesRepository } from './deadlines.repository';
import type { DeadlineKind } from './schema.gen';

export interface Deadline {
  readonly kind: DeadlineKind;
  /** The dated thing: the task's, inspection's or system's id. One deadline for each kind and subject. */
  readonly subjectId: string;
  readonly clinicId: string;
  readonly dueOn: Day;
  /** As people are told it, up to 500 characters. */
  readonly title: string;
  /** Where in the product the thing is, from the first slash. */
  readonly path: string;
  /** The member who answers for it; without one the clinic's managers are told. */
  readonly ownerId?: string | null;
}

/** The one door by which a noun has people told of its dates. Both verbs belong into the caller's transaction. */
@Injectable()
export class Deadlines {
  constructor(private readonly deadlines: DeadlinesRepository) {}

  /**
   * Has people told of a date, on the days of its kind's ladder at 08:30 in Japan; may run any number of times.
   *
   * Another date calls off what was not yet told of the former one. A stage whose moment has passed is not made, but on the
   * due day itself people are told at once. A settled deadline comes back to life. Throws NOT_FOUND for a foreign clinic.
   */
  async register(deadline: Deadline): Promise<void> {
    const id = await this.deadlines.keep(deadline);
    await this.deadlines.callOff(id, deadline.dueOn);
    await this.deadlines.setStages(id, deadline.kind);
  }

  /** The thing is done or given up: nothing more is told or sent of it. Does nothing when there is no such deadline. */
  async settle(kind: DeadlineKind, subjectId: string): Promise<void> {
    const id = await this.deadlines.settle(kind, subjectId);
    if (id) await this.deadlines.callOff(id, null);
  }
}
