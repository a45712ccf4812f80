import { Injectable } from '@nestjs/common';
import { type Day, Database } from '@mamori/platform';
import { DeadlinesRepository } from './deadlines.repository';
import { ReminderPolicies } from './policies/reminder-policies';
import { occasionsAhead } from './policy/plan/occasions';
import type { DeadlineKind } from './schema.gen';

export interface Deadline {
  readonly kind: DeadlineKind;
  /** The dated thing: the task's, inspection's or system's id. One deadline for each kind and subject. */
  readonly subjectId: string;
  /** Null for a date of the consultancy itself, of which only its office and the owner are told. */
  readonly clinicId: string | null;
  readonly dueOn: Day;
  /** As people are told it, up to 500 characters. */
  readonly title: string;
  /** Where in the product the thing is, from the first slash. */
  readonly path: string;
  /** The member who answers for it; without one the clinic's managers are told. */
  readonly ownerId?: string | null;
}

/** The one door by which a noun has people told of its dates. Every verb belongs into the caller's transaction. */
@Injectable()
export class Deadlines {
  constructor(
    private readonly db: Database,
    private readonly deadlines: DeadlinesRepository,
    private readonly policies: ReminderPolicies,
  ) {}

  /**
   * Has people told of dates, as the consultancy's policy for their kind says; may run any number of times.
   *
   * Another date calls off what was not yet told of the former one. A stage whose moment has passed is not made, but on the
   * due day itself people are told at once. A settled deadline comes back to life. Throws NOT_FOUND for a foreign clinic.
   * A person who registers has thereby done something about it; a job only when it changes something. Several at once cost as
   * many statements as one; each kind and subject at most once.
   */
  async register(...deadlines: readonly Deadline[]): Promise<void> {
    if (deadlines.length === 0) return;
    const kept = await this.deadlines.keep(deadlines);
    await this.deadlines.callOff(kept);
    const { policyOf, settings } = await this.policies.of([...new Set(kept.map(({ kind }) => kind))]);
    const now = this.db.now();
    await this.deadlines.plan(
      kept.map(({ deadlineId, kind, dueOn }) => ({
        deadlineId,
        occasions: occasionsAhead(dueOn, policyOf(kind), settings.closed, now),
      })),
    );
  }

  /** Something was done about the thing, as a comment or evidence: its next stage reaches no further than planned. */
  async touch(kind: DeadlineKind, subjectId: string): Promise<void> {
    await this.deadlines.touch(kind, subjectId);
  }

  /** The things are done or given up: nothing more is told or sent of them. Passes over those without a deadline. */
  async settle(kind: DeadlineKind, ...subjectIds: readonly string[]): Promise<void> {
    if (subjectIds.length === 0) return;
    const settled = await this.deadlines.settle(kind, subjectIds);
    if (settled.length > 0) await this.deadlines.callOff(settled);
  }
}
