import { Injectable } from '@nestjs/common';
import { Database, type Day, newId, SchedulerDatabase, sql } from '@mamori/platform';
import { inCare } from '@mamori/tenants';
import type { ChannelKind } from '../channels/channel';
import type { MondayLine } from '../messages/compose-monday';
import type { MondayCounts } from '../mail/monday-texts';
import { MONDAY_AT, mondayRoles } from '../policy/plan/monday';

/** More than this nobody reads in a mail; the counts tell of the rest. */
const MOST_LINES = 20;
const DAYS_AHEAD = 13;

const TENANTS = sql('monday.tenants', `select tenant_id as "tenantId" from app.tenants`);
const CLOCK = sql(
  'monday.clock',
  `select app.today()::text as today, to_char(app.now() at time zone 'Asia/Tokyo', 'HH24:MI') as time`,
);
// One writer at a time: who has changed the way meanwhile is not to get the digest by both.
const LOCK = sql('monday.lock', `select pg_advisory_xact_lock(hashtextextended('monday ' || app.tenant()::text, 0))`);
const MISSING = sql(
  'monday.missing',
  `select m.id
     from app.members m
     left join app.reminder_preferences p on p.tenant_id = m.tenant_id and p.member_id = m.id
    where m.tenant_id = app.tenant() and m.role = any($2) and m.disabled_at is null
      and m.created_at < ($1::date + $3::time) at time zone 'Asia/Tokyo' and coalesce(p.monday_digest, true)
      and exists (select 1 from app.clinic_assignments a
                    join app.clinics c on c.tenant_id = a.tenant_id and c.id = a.clinic_id
                   where a.tenant_id = m.tenant_id and a.member_id = m.id and ${inCare('c')})
      and not exists (select 1 from app.deliveries v
                       where v.tenant_id = m.tenant_id and v.target_id = m.id and v.purpose = 'monday' and v.told_on = $1)
    order by m.id`,
);
const ADD = sql(
  'monday.add',
  `insert into app.deliveries (id, target_id, recipient_id, channel, purpose, told_on, not_before)
   select n.id, n.member_id, n.member_id, n.channel, 'monday', $4::date, now() + make_interval(mins => $5)
     from unnest($1::uuid[], $2::uuid[], $3::text[]) n(id, member_id, channel)
   on conflict do nothing`,
);
// Of the clinics that are the reader's and in care now; whoever has none any more, or wants none, gets nothing.
const WEEK = sql(
  'monday.week',
  `with mine as (
     select c.id, c.name from app.clinic_assignments a
       join app.clinics c on c.tenant_id = a.tenant_id and c.id = a.clinic_id
      where a.tenant_id = app.tenant() and a.member_id = $1 and ${inCare('c')}
   ), dated as (
     select d.id, d.kind, d.title, d.path, mine.name, d.due_on, d.due_on - app.today() as days_left
       from mine join app.deadlines d on d.tenant_id = app.tenant() and d.clinic_id = mine.id
      where d.settled_at is null and d.due_on <= app.today() + $2::int)
   select m.role, (select count(*)::int from mine) as clinics, (select min(id::text) from mine) as "firstClinicId",
          count(*) filter (where t.days_left < 0)::int as overdue,
          count(*) filter (where t.days_left between 0 and 6)::int as "thisWeek",
          count(*) filter (where t.days_left > 6)::int as "nextWeek",
          coalesce((select json_agg(json_build_object('kind', l.kind, 'title', l.title, 'path', l.path,
                     'clinicName', l.name, 'dueOn', l.due_on, 'daysLeft', l.days_left) order by l.due_on, l.id)
             from (select * from dated order by (dated.days_left < -30), due_on, id limit $3) l), '[]') as lines
     from app.members m
     left join app.reminder_preferences p on p.tenant_id = m.tenant_id and p.member_id = m.id
     left join dated t on true
    where m.tenant_id = app.tenant() and m.id = $1 and coalesce(p.monday_digest, true)
    group by m.role`,
);

export interface Week {
  readonly role: string;
  readonly counts: MondayCounts;
  readonly onlyClinicId: string | null;
  readonly lines: readonly MondayLine[];
}

@Injectable()
export class MondayRepository {
  constructor(
    private readonly db: Database,
    private readonly scheduler: SchedulerDatabase,
  ) {}

  async tenants(): Promise<readonly string[]> {
    return (await this.scheduler.role.query<{ tenantId: string }>(TENANTS)).map(({ tenantId }) => tenantId);
  }

  async clock(): Promise<{ readonly today: Day; readonly time: string }> {
    const [row] = await this.db.query<{ today: Day; time: string }>(CLOCK);
    if (!row) throw new Error('the database did not tell the time');
    return row;
  }

  /** Who is to get the digest of that day and has none yet. Others who ask wait until the end of the transaction. */
  async missing(on: Day): Promise<readonly string[]> {
    await this.db.execute(LOCK);
    return (await this.db.query<{ id: string }>(MISSING, [on, mondayRoles, MONDAY_AT])).map(({ id }) => id);
  }

  add(people: readonly { readonly id: string; readonly channel: ChannelKind }[], on: Day, waitMinutes: number) {
    const values = [people.map(newId), people.map(({ id }) => id), people.map(({ channel }) => channel)];
    return this.db.execute(ADD, [...values, on, waitMinutes]);
  }

  /** What somebody has before them; null for who is to get no digest any more. */
  async week(memberId: string): Promise<Week | null> {
    const [row] = await this.db.read<
      MondayCounts & { role: string; firstClinicId: string | null; lines: readonly MondayLine[] }
    >(WEEK, [memberId, DAYS_AHEAD, MOST_LINES]);
    if (!row || row.clinics === 0) return null;
    const { role, firstClinicId, lines, ...counts } = row;
    return { role, lines, counts, onlyClinicId: counts.clinics === 1 ? firstClinicId : null };
  }
}
