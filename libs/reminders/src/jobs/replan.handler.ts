import { Injectable } from '@nestjs/common';
import { Audit, currentActor, Database, type JobHandler } from '@mamori/platform';
import type { z } from 'zod';
import { DeadlinesRepository } from '../deadlines.repository';
import { replanAsked } from '../policies/policy.jobs';
import { ReminderPolicies } from '../policies/reminder-policies';
import { occasionsAhead } from '../policy/plan/occasions';
import { type OpenDate, ReplanRepository } from './replan.repository';

type Changed = z.infer<typeof replanAsked.payload>;

/** A step holds its dates no longer than a person would notice. */
const CHUNK = 200;

/**
 * Gives open dates the plan of the rules that hold now; what was told stays told. Each step may run any number of times, and
 * a change of the rules in between asks for another run.
 */
@Injectable()
export class ReplanHandler implements JobHandler<Changed> {
  readonly job = replanAsked;
  readonly mode = 'stepwise';

  constructor(
    private readonly db: Database,
    private readonly dates: ReplanRepository,
    private readonly deadlines: DeadlinesRepository,
    private readonly policies: ReminderPolicies,
    private readonly audit: Audit,
  ) {}

  async handle(changed: Changed): Promise<void> {
    let after: string | null = null;
    do after = await this.step(changed, after);
    while (after !== null);
  }

  /** Returns where to go on; null at the end. */
  private step(changed: Changed, after: string | null): Promise<string | null> {
    return this.db.transaction(async () => {
      const open = await this.dates.open(changed, after, CHUNK);
      if (open.length > 0) await this.plan(changed, open);
      return open.length === CHUNK ? (open.at(-1)?.id ?? null) : null;
    });
  }

  private async plan(of: Changed, open: readonly OpenDate[]): Promise<void> {
    const { policyOf, settings } = await this.policies.of([...new Set(open.map(({ kind }) => kind))]);
    const now = this.db.now();
    const changed = await this.deadlines.plan(
      open.map(({ id, kind, dueOn }) => ({
        deadlineId: id,
        occasions: occasionsAhead(dueOn, policyOf(kind), settings.closed, now),
      })),
    );
    if (changed === 0) return;
    await this.audit.record({ action: 'reminder.replanned', ...objectOf(of), after: { stages: changed } });
  }
}

function objectOf({ kind, clinicId }: Changed) {
  if (clinicId !== null) return { objectKind: 'clinic', objectId: clinicId, clinicId };
  return kind === null
    ? { objectKind: 'tenant', objectId: currentActor().tenantId }
    : { objectKind: 'reminder-policy', objectId: kind };
}
