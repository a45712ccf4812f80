import { Injectable } from '@nestjs/common';
import { Database, sql } from '@mamori/platform';
import type { CalendarFeed } from '../schema.gen';

/** Where a list went on: the instant to the microsecond, and the id. */
export type FeedPlace = readonly [at: string, id: string] | undefined;

interface Placed {
  readonly at: string;
}

export interface FeedSelection {
  /** Null for everybody's. */
  readonly memberId: string | null;
  /** Null for every clinic's, and those of persons. */
  readonly clinicId: string | null;
  readonly after: FeedPlace;
  readonly limit: number;
}

/** What a feed needs to be known by, once it was opened or taken back. */
export interface FeedOwner {
  readonly memberId: string;
  readonly clinicId: string | null;
  readonly isRevoked: boolean;
}

const instant = (column: string, fraction: 'MS' | 'US' = 'MS') =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.${fraction}"Z"')`;

const feed = `json_build_object('id', f.id, 'name', f.name, 'memberName', m.display_name, 'clinicId', f.clinic_id,
  'clinicName', c.name, 'createdAt', ${instant('f.created_at')}, 'lastReadAt', ${instant('f.last_read_at')},
  'at', ${instant('f.created_at', 'US')})`;
const joined = `app.calendar_feeds f
  join app.members m on m.tenant_id = f.tenant_id and m.id = f.member_id
  left join app.clinics c on c.tenant_id = f.tenant_id and c.id = f.clinic_id`;

const LIST = sql(
  'calendar-feed.list',
  `select coalesce(json_agg(page.feed order by page.created_at desc, page.id desc), '[]') as feeds
     from (
       select f.created_at, f.id, ${feed} as feed from ${joined}
        where f.tenant_id = app.tenant() and f.revoked_at is null
          and ($1::uuid is null or f.member_id = $1) and ($2::uuid is null or f.clinic_id = $2)
          and ($3::timestamptz is null or (f.created_at, f.id) < ($3, $4::uuid))
        order by f.created_at desc, f.id desc limit $5) page`,
);
const GET = sql(
  'calendar-feed.get',
  `select ${feed} as feed from ${joined} where f.tenant_id = app.tenant() and f.id = $1`,
);
const OWNER = sql(
  'calendar-feed.owner',
  `select member_id as "memberId", clinic_id as "clinicId", revoked_at is not null as "isRevoked"
     from app.calendar_feeds where tenant_id = app.tenant() and id = $1 for update`,
);
const COUNT = sql(
  'calendar-feed.count',
  `select count(*)::int as open from app.calendar_feeds
    where tenant_id = app.tenant() and member_id = $1 and revoked_at is null`,
);
const SEES_CLINIC = sql(
  'calendar-feed.sees-clinic',
  `select 1 from app.clinics where tenant_id = app.tenant() and id = $1`,
);
const ADD = sql(
  'calendar-feed.add',
  `insert into app.calendar_feeds (id, member_id, clinic_id, name, secret_hash) values ($1, $2, $3, $4, $5)`,
);
const REVOKE = sql(
  'calendar-feed.revoke',
  `update app.calendar_feeds set revoked_at = now() where tenant_id = app.tenant() and id = $1 and revoked_at is null`,
);

/** The statements about addresses of calendars. */
@Injectable()
export class CalendarFeedRepository {
  constructor(private readonly db: Database) {}

  async list({ memberId, clinicId, after, limit }: FeedSelection): Promise<readonly (CalendarFeed & Placed)[]> {
    const [at, id] = after ?? [null, null];
    const values = [memberId, clinicId, at, id, limit];
    const [row] = await this.db.read<{ feeds: (CalendarFeed & Placed)[] }>(LIST, values);
    return row?.feeds ?? [];
  }

  async get(id: string): Promise<CalendarFeed | undefined> {
    const [row] = await this.db.query<{ feed: CalendarFeed }>(GET, [id]);
    return row?.feed;
  }

  /** Holds the row; undefined for one that the actor does not see. */
  async lockOwner(id: string): Promise<FeedOwner | undefined> {
    const [owner] = await this.db.query<FeedOwner>(OWNER, [id]);
    return owner;
  }

  async countOpen(memberId: string): Promise<number> {
    const [row] = await this.db.query<{ open: number }>(COUNT, [memberId]);
    return row?.open ?? 0;
  }

  async seesClinic(clinicId: string): Promise<boolean> {
    return (await this.db.query(SEES_CLINIC, [clinicId])).length > 0;
  }

  async add(id: string, memberId: string, clinicId: string | null, name: string, secretHash: Buffer): Promise<void> {
    await this.db.execute(ADD, [id, memberId, clinicId, name, secretHash]);
  }

  async revoke(id: string): Promise<void> {
    await this.db.execute(REVOKE, [id]);
  }
}
