import { Injectable } from '@nestjs/common';
import { Database, type Day, newId, SchedulerDatabase, sql } from '@mamori/platform';
import { inCare } from '@mamori/tenants';
import { STILL_TRUE } from '../dated/invitations';
import type { Candidate } from '../policy/plan/audience-of';
import type { AudienceLevel } from '../policy/plan/reminder-policy';
import type { DeadlineKind } from '../schema.gen';

// Jumps from tenant to tenant along the index: a backlog of one is not read to find the next.
export const TENANTS = sql(
  'due-reminders.tenants',
  `with recursive turn as (
     (select r.tenant_id, r.due_at from app.reminders r
       where r.cancelled_at is null and r.materialised_at is null order by r.tenant_id, r.due_at limit 1)
     union all
     (select n.tenant_id, n.due_at from turn t cross join lateral (
        select r.tenant_id, r.due_at from app.reminders r
         where r.cancelled_at is null and r.materialised_at is null and r.tenant_id > t.tenant_id
         order by r.tenant_id, r.due_at limit 1) n))
   select tenant_id as "tenantId" from turn where due_at <= (select app.now())`,
);

// After a standstill several stages of one deadline are due at once: only the last of them still says something true.
// First the share by its index and then what belongs to each row by its key, so that however much else a tenant has, and
// whatever the planner believes of it, nothing besides the share is read.
export const TAKE = sql(
  'due-reminders.take',
  `with share as materialized (
     select r.tenant_id, r.id, r.deadline_id, r.clinic_id, r.occasion_on, r.days_before, r.level, r.is_last, r.due_at
       from app.reminders r
      where r.tenant_id = app.tenant() and r.due_at <= app.now() and r.cancelled_at is null and r.materialised_at is null
        and r.id <> all($2::uuid[])
      order by r.due_at limit $1 for no key update skip locked
   )
   select r.id, r.deadline_id as "deadlineId", r.clinic_id as "clinicId", d.owner_id as "ownerId", d.kind, d.title, d.path,
          d.due_on::text as "dueOn", r.days_before as days, r.level, r.is_last as "isLast",
          p.told_level as "previousLevel", coalesce(d.touched_at > p.materialised_at, false) as "isMoving",
          d.settled_at is null and d.due_on = r.occasion_on and ${STILL_TRUE} and ${inCare('c')} and not exists (
            select 1 from app.reminders l
             where l.tenant_id = r.tenant_id and l.deadline_id = r.deadline_id and l.occasion_on = r.occasion_on
               and l.days_before < r.days_before and l.due_at <= (select app.now()) and l.cancelled_at is null) as wanted
     from share r
     cross join lateral (
       select * from app.deadlines o where o.tenant_id = r.tenant_id and o.id = r.deadline_id limit 1) d
     left join app.clinics c on c.tenant_id = r.tenant_id and c.id = r.clinic_id
     left join lateral (
       select t.told_level, t.materialised_at from app.reminders t
        where t.tenant_id = r.tenant_id and t.deadline_id = r.deadline_id and t.occasion_on = r.occasion_on
          and t.materialised_at is not null
        order by t.days_before limit 1) p on true
    order by r.due_at`,
);
const ASSIGNED = sql(
  'due-reminders.assigned',
  `select a.clinic_id as "clinicId", m.id, m.role
     from app.clinic_assignments a
     join app.members m on m.tenant_id = a.tenant_id and m.id = a.member_id
    where a.tenant_id = app.tenant() and a.clinic_id = any($1) and m.disabled_at is null order by m.id`,
);
const OFFICE = sql(
  'due-reminders.office',
  `select id, role from app.members
    where tenant_id = app.tenant() and role in ('owner', 'admin') and disabled_at is null order by id`,
);
const MEMBERS = sql(
  'due-reminders.members',
  `select id, role from app.members
    where tenant_id = app.tenant() and id = any($1) and disabled_at is null order by id`,
);
// Functions stand in subqueries, here and below, so that they run once and not for each row.
const ADD_NOTICES = sql(
  'due-reminders.add-notices',
  `insert into app.notices (id, recipient_id, reminder_id, clinic_id, kind, title, path, due_on, days_left)
   select v.*, v.due_on - (select app.today())
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::date[])
       v(id, recipient_id, reminder_id, clinic_id, kind, title, path, due_on)
   on conflict (tenant_id, reminder_id, recipient_id) do nothing`,
);
const CLOSE = sql(
  'due-reminders.close',
  `update app.reminders r
      set materialised_at = case when $2::text is not null then (select app.now()) end, told_level = $2,
          cancelled_at = case when $2::text is null then (select app.now()) end,
          clinic_had_left = $2::text is null and exists (
            select 1 from app.clinics c where c.tenant_id = r.tenant_id and c.id = r.clinic_id and not ${inCare('c')})
    where r.tenant_id = (select app.tenant()) and r.id = any($1)`,
);

export interface DueReminder {
  readonly id: string;
  readonly deadlineId: string;
  readonly clinicId: string | null;
  readonly ownerId: string | null;
  readonly kind: DeadlineKind;
  readonly title: string;
  readonly path: string;
  readonly dueOn: Day;
  readonly days: number;
  /** As planned; how far it really reaches is decided when it is told. */
  readonly level: AudienceLevel;
  readonly isLast: boolean;
  /** How far the last stage that was told of reached; null for the first. */
  readonly previousLevel: AudienceLevel | null;
  /** Whether anything was done about the thing since then. */
  readonly isMoving: boolean;
  /** False when the deadline has gone or moved, the clinic has left, or a later stage is due as well. */
  readonly wanted: boolean;
}

/** How a reminder ends: told up to a level, or called off for null. */
export interface ClosedReminder {
  readonly id: string;
  readonly level: AudienceLevel | null;
}

@Injectable()
export class DueRemindersRepository {
  constructor(
    private readonly db: Database,
    private readonly scheduler: SchedulerDatabase,
  ) {}

  /** Tenants in which something is due. */
  async tenants(): Promise<readonly string[]> {
    return (await this.scheduler.role.query<{ tenantId: string }>(TENANTS)).map(({ tenantId }) => tenantId);
  }

  /** Up to so many of the tenant's due reminders besides some, oldest first, held until the end of the transaction. */
  take(limit: number, without: readonly string[]): Promise<readonly DueReminder[]> {
    return this.db.query<DueReminder>(TAKE, [limit, without]);
  }

  assigned(clinicIds: readonly string[]): Promise<readonly (Candidate & { readonly clinicId: string })[]> {
    return this.db.query(ASSIGNED, [clinicIds]);
  }

  office(): Promise<readonly Candidate[]> {
    return this.db.query(OFFICE);
  }

  /** Those of the members who are not disabled. */
  members(ids: readonly string[]): Promise<readonly Candidate[]> {
    return this.db.query(MEMBERS, [ids]);
  }

  /** A notice for each reminder and person; those that exist already are left as they are. */
  async addNotices(told: readonly { readonly recipientId: string; readonly reminder: DueReminder }[]): Promise<void> {
    if (told.length === 0) return;
    const reminders = told.map(({ reminder }) => reminder);
    await this.db.execute(ADD_NOTICES, [
      told.map(newId),
      told.map(({ recipientId }) => recipientId),
      reminders.map(({ id }) => id),
      reminders.map(({ clinicId }) => clinicId),
      reminders.map(({ kind }) => kind),
      reminders.map(({ title }) => title),
      reminders.map(({ path }) => path),
      reminders.map(({ dueOn }) => dueOn),
    ]);
  }

  async close(closed: readonly ClosedReminder[]): Promise<void> {
    for (const level of new Set(closed.map((each) => each.level))) {
      const ids = closed.filter((each) => each.level === level).map(({ id }) => id);
      await this.db.execute(CLOSE, [ids, level]);
    }
  }
}
