import { Injectable } from '@nestjs/common';
import { Database, newId, SchedulerDatabase, sql } from '@mamori/platform';
import type { Person } from '../policy/recipients';

// Jumps from tenant to tenant along the index: a backlog of one is not read to find the next.
const TENANTS = sql(
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
const TAKE = sql(
  'due-reminders.take',
  `select r.id, r.clinic_id as "clinicId", d.owner_id as "ownerId",
          d.settled_at is null and d.due_on = r.occasion_on and not exists (
            select 1 from app.reminders l
             where l.tenant_id = r.tenant_id and l.deadline_id = r.deadline_id and l.occasion_on = r.occasion_on
               and l.days_before < r.days_before and l.due_at <= (select app.now()) and l.cancelled_at is null) as wanted
     from app.reminders r
     join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
    where r.tenant_id = app.tenant() and r.due_at <= app.now() and r.cancelled_at is null and r.materialised_at is null
    order by r.due_at limit $1 for no key update of r skip locked`,
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
const ADD_DELIVERIES = sql(
  'due-reminders.add-deliveries',
  `insert into app.deliveries (id, clinic_id, reminder_id, occasion_on, channel, recipient_id)
   select v.id, r.clinic_id, r.id, r.occasion_on, 'mail', v.recipient_id
     from unnest($1::uuid[], $2::uuid[], $3::uuid[]) v(id, reminder_id, recipient_id)
     join app.reminders r on r.tenant_id = app.tenant() and r.id = v.reminder_id
   on conflict (tenant_id, reminder_id, occasion_on, channel, recipient_id) do nothing`,
);
const ADD_NOTICES = sql(
  'due-reminders.add-notices',
  `insert into app.notices (id, recipient_id, reminder_id, clinic_id, kind, title, path, due_on, days_left)
   select v.id, v.recipient_id, r.id, r.clinic_id, d.kind, d.title, d.path, d.due_on, d.due_on - app.today()
     from unnest($1::uuid[], $2::uuid[], $3::uuid[]) v(id, reminder_id, recipient_id)
     join app.reminders r on r.tenant_id = app.tenant() and r.id = v.reminder_id
     join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
   on conflict (tenant_id, reminder_id, recipient_id) do nothing`,
);
const FINISH = sql(
  'due-reminders.finish',
  `update app.reminders
      set materialised_at = case when id = any($2) then app.now() end,
          cancelled_at = case when id = any($2) then null else app.now() end
    where tenant_id = app.tenant() and id = any($1)`,
);

export interface DueReminder {
  readonly id: string;
  readonly clinicId: string;
  readonly ownerId: string | null;
  /** False when the deadline has gone or moved, or a later stage of it is due as well. */
  readonly wanted: boolean;
}

export interface Told {
  readonly reminderId: string;
  readonly recipientId: string;
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

  /** Up to so many of the tenant's due reminders, oldest first, held until the end of the transaction. */
  take(limit: number): Promise<readonly DueReminder[]> {
    return this.db.query<DueReminder>(TAKE, [limit]);
  }

  assigned(clinicIds: readonly string[]): Promise<readonly (Person & { readonly clinicId: string })[]> {
    return this.db.query(ASSIGNED, [clinicIds]);
  }

  office(): Promise<readonly Person[]> {
    return this.db.query(OFFICE);
  }

  /** One mail and one notice for each pair; those that exist already are left as they are. */
  async tell(pairs: readonly Told[]): Promise<void> {
    const reminders = pairs.map((pair) => pair.reminderId);
    const recipients = pairs.map((pair) => pair.recipientId);
    await this.db.execute(ADD_DELIVERIES, [pairs.map(newId), reminders, recipients]);
    await this.db.execute(ADD_NOTICES, [pairs.map(newId), reminders, recipients]);
  }

  /** Closes all that were taken: those in `told` as told, the others as called off. */
  async finish(taken: readonly DueReminder[], told: readonly DueReminder[]): Promise<void> {
    await this.db.execute(FINISH, [taken.map((row) => row.id), told.map((row) => row.id)]);
  }
}
