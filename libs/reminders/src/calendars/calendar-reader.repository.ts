import { Injectable } from '@nestjs/common';
import { Database, type Language, sql } from '@mamori/platform';
import { inCare, type Role } from '@mamori/tenants';
import type { DatedThing } from './policy/events-of';

/** A feed as its address finds it, with the member whom it speaks for. */
export interface OpenedFeed {
  readonly secretHash: Buffer;
  readonly memberId: string;
  readonly clinicId: string | null;
  readonly role: Role;
  readonly language: Language;
  readonly memberName: string;
}

/** Whose dates these are, and the dates. */
export interface FeedDates {
  readonly owner: string;
  readonly things: readonly DatedThing[];
}

const FIND = sql(
  'calendar-reader.find',
  `select f.secret_hash as "secretHash", f.member_id as "memberId", f.clinic_id as "clinicId", m.role, m.language,
          m.display_name as "memberName"
     from app.calendar_feeds f
     join app.members m on m.tenant_id = f.tenant_id and m.id = f.member_id
    where f.tenant_id = app.tenant() and f.id = $1 and f.revoked_at is null
      and m.disabled_at is null and m.enrolled_at is not null`,
);
// Programs come back every few minutes: not each time is worth a row.
const NOTE_READ = sql(
  'calendar-reader.note-read',
  `update app.calendar_feeds set last_read_at = now()
    where tenant_id = app.tenant() and id = $1 and (last_read_at is null or last_read_at < now() - interval '10 minutes')`,
);

// What a clinic that is going to leave has dated after its last day of care, nobody is told of: it is no date to keep.
const things = (which: string) => `
  select coalesce(json_agg(json_build_object(
           'id', t.id, 'kind', t.kind, 'dueOn', t.due_on, 'path', t.path, 'clinicId', t.clinic_id, 'clinicName', t.name,
           'changedAt', floor(extract(epoch from t.touched_at))::bigint)
           order by t.due_on, t.name, t.kind, t.id), '[]') as things
    from (
      select d.id, d.kind, d.due_on, d.path, d.clinic_id, c.name, d.touched_at
        from app.deadlines d
        left join app.clinics c on c.tenant_id = d.tenant_id and c.id = d.clinic_id
       where d.tenant_id = app.tenant() and d.settled_at is null
         and d.due_on between app.today() - 366 and app.today() + 1096
         and ${inCare('c')} and (c.left_on is null or d.due_on <= c.left_on) and (${which})
       order by d.due_on, d.id limit 5000) t`;

const OF_CLINIC = sql(
  'calendar-reader.of-clinic',
  `select o.name as owner, l.things from app.clinics o, lateral (${things('d.clinic_id = $1')}) l
    where o.tenant_id = app.tenant() and o.id = $1`,
);
// Of others' tasks in their clinics the staff are told nothing; managers and consultants are, sooner or later.
const OF_MEMBER = sql(
  'calendar-reader.of-member',
  `${things(`d.owner_id = $1 or d.clinic_id is null or ($2 and d.clinic_id in (
     select a.clinic_id from app.clinic_assignments a where a.tenant_id = app.tenant() and a.member_id = $1))`)}`,
);

/** The statements behind what calendar programs fetch. */
@Injectable()
export class CalendarReaderRepository {
  constructor(private readonly db: Database) {}

  /** As the tenant's own machinery; undefined for an address that opens nothing any more. */
  async find(feedId: string): Promise<OpenedFeed | undefined> {
    const [feed] = await this.db.read<OpenedFeed>(FIND, [feedId]);
    return feed;
  }

  /** As the tenant's own machinery. */
  async noteRead(feedId: string): Promise<void> {
    await this.db.transaction(() => this.db.execute(NOTE_READ, [feedId]));
  }

  /** As the member; undefined for a clinic that the member does not see any more. */
  async ofClinic(clinicId: string): Promise<FeedDates | undefined> {
    const [dates] = await this.db.read<FeedDates & { owner: string }>(OF_CLINIC, [clinicId]);
    return dates;
  }

  /** As the member. `withClinics`: also what others answer for in the member's clinics. */
  async ofMember(memberId: string, withClinics: boolean): Promise<readonly DatedThing[]> {
    const [row] = await this.db.read<{ things: readonly DatedThing[] }>(OF_MEMBER, [memberId, withClinics]);
    return row?.things ?? [];
  }
}
