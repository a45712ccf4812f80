import { Injectable } from '@nestjs/common';
import { Database, type Day, newId, sql } from '@mamori/platform';
import type { Deadline } from './deadlines';
import type { DueOccasion } from './policy/plan/occasions';
import type { DeadlineKind } from './schema.gen';

// A job that writes down again what stands there already has done nothing about the thing.
const KEEP = sql(
  'deadlines.keep',
  `insert into app.deadlines as d (id, clinic_id, kind, subject_id, due_on, title, path, owner_id, touched_at)
   select w.id, w.clinic_id, w.kind, w.subject_id, w.due_on, w.title, w.path, w.owner_id, app.now()
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::date[], $6::text[], $7::text[], $8::uuid[])
            w(id, clinic_id, kind, subject_id, due_on, title, path, owner_id)
    order by w.kind, w.subject_id
   on conflict (tenant_id, kind, subject_id) do update
     set due_on = excluded.due_on, title = excluded.title, path = excluded.path, owner_id = excluded.owner_id,
         settled_at = null,
         touched_at = case
           when (select app.kind()) <> 'system' or d.settled_at is not null
             or (d.due_on, d.owner_id) is distinct from (excluded.due_on, excluded.owner_id)
           then app.now() else d.touched_at end
   returning d.id as "deadlineId", d.kind, d.due_on::text as "dueOn"`,
);

// A due stage that no scheduler has taken yet is left alone: it is about to be told.
const CANCEL_UNPLANNED = sql(
  'deadlines.cancel-unplanned',
  `update app.reminders r set cancelled_at = app.now()
     from app.deadlines d
    where r.tenant_id = app.tenant() and r.deadline_id = any($1::uuid[])
      and d.tenant_id = r.tenant_id and d.id = r.deadline_id and r.occasion_on = d.due_on
      and r.materialised_at is null and r.cancelled_at is null and r.due_at > app.now()
      and (r.deadline_id, r.days_before) not in (
        select p.deadline_id, p.days from unnest($2::uuid[], $3::int[]) p(deadline_id, days))`,
);
const ADD_STAGES = sql(
  'deadlines.add-stages',
  `insert into app.reminders as r (id, clinic_id, deadline_id, occasion_on, days_before, level, is_last, tell_on, due_at)
   select p.id, d.clinic_id, d.id, d.due_on, p.days, p.level, p.is_last, p.tell_on, p.due_at
     from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::boolean[], $6::date[], $7::timestamptz[])
            p(id, deadline_id, days, level, is_last, tell_on, due_at)
     join app.deadlines d on d.tenant_id = app.tenant() and d.id = p.deadline_id
   on conflict (tenant_id, deadline_id, occasion_on, days_before) do update
     set cancelled_at = null, level = excluded.level, is_last = excluded.is_last, tell_on = excluded.tell_on,
         due_at = excluded.due_at
     where r.materialised_at is null and (r.cancelled_at is not null or r.due_at > app.now()
       and (r.level, r.is_last, r.due_at) is distinct from (excluded.level, excluded.is_last, excluded.due_at))`,
);

const TOUCH = sql(
  'deadlines.touch',
  `update app.deadlines set touched_at = app.now()
    where tenant_id = app.tenant() and kind = $1 and subject_id = $2 and settled_at is null`,
);
const SETTLE = sql(
  'deadlines.settle',
  `update app.deadlines set settled_at = app.now()
    where tenant_id = app.tenant() and kind = $1 and subject_id = any($2::uuid[]) and settled_at is null
   returning id as "deadlineId", null as "dueOn"`,
);

// Reminders before lines: a scheduler that is just telling holds the reminder, and its lines are seen afterwards.
const CANCEL_STAGES = sql(
  'deadlines.cancel-stages',
  `update app.reminders r set cancelled_at = app.now()
     from unnest($1::uuid[], $2::date[]) e(deadline_id, due_on)
    where r.tenant_id = app.tenant() and r.deadline_id = e.deadline_id and r.occasion_on is distinct from e.due_on
      and r.materialised_at is null and r.cancelled_at is null`,
);
// A message speaks of several things, of clinics too that the actor knows nothing of: whether anything is left of it, its
// sender sees.
const DROP_LINES = sql(
  'deadlines.drop-lines',
  `update app.delivery_lines l set dropped_at = now()
     from unnest($1::uuid[], $2::date[]) e(deadline_id, due_on), app.reminders r, app.deliveries v
    where l.tenant_id = app.tenant() and l.dropped_at is null
      and r.tenant_id = l.tenant_id and r.id = l.reminder_id and r.deadline_id = e.deadline_id
      and r.occasion_on is distinct from e.due_on
      and v.tenant_id = l.tenant_id and v.id = l.delivery_id and v.state = 'scheduled'`,
);

/** A deadline's own id, and its date; null when it is settled. */
interface Kept {
  readonly deadlineId: string;
  readonly dueOn: Day | null;
}

/** What is to come of one deadline. */
export interface PlannedDeadline {
  readonly deadlineId: string;
  readonly occasions: readonly DueOccasion[];
}

/** The statements behind Deadlines. */
@Injectable()
export class DeadlinesRepository {
  constructor(private readonly db: Database) {}

  /** Each subject of a kind once. */
  keep(
    deadlines: readonly Deadline[],
  ): Promise<readonly (Kept & { readonly kind: DeadlineKind; readonly dueOn: Day })[]> {
    return this.db.query(KEEP, [
      deadlines.map(newId),
      deadlines.map(({ clinicId }) => clinicId),
      deadlines.map(({ kind }) => kind),
      deadlines.map(({ subjectId }) => subjectId),
      deadlines.map(({ dueOn }) => dueOn),
      deadlines.map(({ title }) => title),
      deadlines.map(({ path }) => path),
      deadlines.map(({ ownerId }) => ownerId ?? null),
    ]);
  }

  /** Makes the untold stages of these deadlines' present dates the planned ones; returns how many that changed. */
  async plan(planned: readonly PlannedDeadline[]): Promise<number> {
    const rows = rowsOf(planned);
    const values = [planned.map(({ deadlineId }) => deadlineId), rows.map((row) => row.deadlineId), rows.map(daysOf)];
    return (await this.db.execute(CANCEL_UNPLANNED, values)) + (await this.add(planned));
  }

  /** Adds stages, and leaves alone what stands there or was told; returns how many that changed. */
  async add(planned: readonly PlannedDeadline[]): Promise<number> {
    const rows = rowsOf(planned);
    if (rows.length === 0) return 0;
    return this.db.execute(ADD_STAGES, [
      rows.map(newId),
      rows.map((row) => row.deadlineId),
      rows.map(daysOf),
      rows.map((row) => row.level),
      rows.map((row) => row.isLast),
      rows.map((row) => row.tellOn),
      rows.map((row) => row.dueAt),
    ]);
  }

  async touch(kind: DeadlineKind, subjectId: string): Promise<void> {
    await this.db.execute(TOUCH, [kind, subjectId]);
  }

  /** Returns those that were not settled already. */
  settle(kind: DeadlineKind, subjectIds: readonly string[]): Promise<readonly Kept[]> {
    return this.db.query<Kept>(SETTLE, [kind, subjectIds]);
  }

  /** Calls off what has not been told or sent, except for the occasion on the deadline's date. */
  async callOff(kept: readonly Kept[]): Promise<void> {
    const values = [kept.map(({ deadlineId }) => deadlineId), kept.map(({ dueOn }) => dueOn)];
    await this.db.execute(CANCEL_STAGES, values);
    await this.db.execute(DROP_LINES, values);
  }
}

const rowsOf = (planned: readonly PlannedDeadline[]) =>
  planned.flatMap(({ deadlineId, occasions }) => occasions.map((occasion) => ({ ...occasion, deadlineId })));
const daysOf = ({ days }: DueOccasion) => days;
