import { Injectable } from '@nestjs/common';
import { Database, newId, sql } from '@mamori/platform';
import type { Deadline } from './deadlines';
import { ladderOf } from './policy/ladder';
import type { DeadlineKind } from './schema.gen';

const KEEP = sql(
  'deadlines.keep',
  `insert into app.deadlines as d (id, clinic_id, kind, subject_id, due_on, title, path, owner_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (tenant_id, kind, subject_id) do update
     set due_on = excluded.due_on, title = excluded.title, path = excluded.path, owner_id = excluded.owner_id,
         settled_at = null
   returning d.id`,
);

// The stage of the day itself is told at once when its hour has passed: whoever enters a date for today hears of it.
const SET_STAGES = sql(
  'deadlines.set-stages',
  `insert into app.reminders as r (id, clinic_id, deadline_id, occasion_on, days_before, due_at)
   select s.id, d.clinic_id, d.id, d.due_on, s.days, greatest(s.due_at, app.now())
     from app.deadlines d
    cross join lateral (
      select v.id, v.days, ((d.due_on - v.days) + time '08:30') at time zone 'Asia/Tokyo' as due_at
        from unnest($2::uuid[], $3::int[]) v(id, days)) s
    where d.tenant_id = app.tenant() and d.id = $1
      and (s.due_at > app.now() or (s.days = 0 and d.due_on = app.today()))
   on conflict (tenant_id, deadline_id, occasion_on, days_before) do update
     set cancelled_at = null, due_at = excluded.due_at
     where r.cancelled_at is not null and r.materialised_at is null`,
);

const SETTLE = sql(
  'deadlines.settle',
  `update app.deadlines set settled_at = app.now()
    where tenant_id = app.tenant() and kind = $1 and subject_id = $2 and settled_at is null returning id`,
);

// Reminders before deliveries: a scheduler that is just telling holds the reminder, and its deliveries are seen afterwards.
const CANCEL_STAGES = sql(
  'deadlines.cancel-stages',
  `update app.reminders r set cancelled_at = app.now()
    where r.tenant_id = app.tenant() and r.deadline_id = $1 and r.occasion_on is distinct from $2::date
      and r.materialised_at is null and r.cancelled_at is null`,
);
const CANCEL_DELIVERIES = sql(
  'deadlines.cancel-deliveries',
  `update app.deliveries v set state = 'cancelled'
     from app.reminders r
    where v.tenant_id = app.tenant() and v.state = 'pending'
      and r.tenant_id = v.tenant_id and r.id = v.reminder_id and r.deadline_id = $1
      and r.occasion_on is distinct from $2::date`,
);

/** The statements behind Deadlines. */
@Injectable()
export class DeadlinesRepository {
  constructor(private readonly db: Database) {}

  /** Returns the deadline's own id. */
  async keep(deadline: Deadline): Promise<string> {
    const { clinicId, kind, subjectId, dueOn, title, path, ownerId } = deadline;
    const values = [newId(), clinicId, kind, subjectId, dueOn, title, path, ownerId ?? null];
    const [row] = await this.db.query<{ readonly id: string }>(KEEP, values);
    if (!row) throw new Error(`deadline ${kind} ${subjectId} was not kept`);
    return row.id;
  }

  async setStages(id: string, kind: DeadlineKind): Promise<void> {
    const days = ladderOf(kind);
    await this.db.execute(SET_STAGES, [id, days.map(newId), days]);
  }

  /** Returns the deadline's own id; undefined when there is none, or it is settled already. */
  async settle(kind: DeadlineKind, subjectId: string): Promise<string | undefined> {
    const [row] = await this.db.query<{ readonly id: string }>(SETTLE, [kind, subjectId]);
    return row?.id;
  }

  /** Calls off what has not been told or sent, except for the occasion on that day; null spares none. */
  async callOff(id: string, exceptOn: string | null): Promise<void> {
    await this.db.execute(CANCEL_STAGES, [id, exceptOn]);
    await this.db.execute(CANCEL_DELIVERIES, [id, exceptOn]);
  }
}
