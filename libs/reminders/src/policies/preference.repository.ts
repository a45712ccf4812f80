import { Injectable } from '@nestjs/common';
import { Database, sql } from '@mamori/platform';
import type { ChannelKind } from '../channels/channel';
import type { Receives } from '../policy/plan/ways-of';

const MINE = sql(
  'reminder-preference.mine',
  `select coalesce(p.version, 0) as version, coalesce(p.receives, 'all') as receives, p.channels,
          coalesce(p.monday_digest, true) as "mondayDigest", p.line_works_id as "lineWorksId",
          exists (select 1 from app.push_subscriptions s
                   where s.tenant_id = app.tenant() and s.member_id = $1) as "hasBrowser"
     from (select 1) as one
     left join app.reminder_preferences p on p.tenant_id = app.tenant() and p.member_id = $1`,
);
const ADD = sql(
  'reminder-preference.add',
  `insert into app.reminder_preferences (member_id, receives, channels, monday_digest, updated_at)
   values ($1, $2, $3, $4, app.now()) on conflict do nothing`,
);
const CHANGE = sql(
  'reminder-preference.change',
  `update app.reminder_preferences
      set receives = $2, channels = $3, monday_digest = $4, version = version + 1, updated_at = app.now()
    where tenant_id = app.tenant() and member_id = $1 and version = $5`,
);

export interface PreferenceFields {
  readonly receives: Receives;
  /** Null for whatever the consultancy's policies say. */
  readonly channels: readonly ChannelKind[] | null;
  readonly mondayDigest: boolean;
}

export interface StoredPreferences extends PreferenceFields {
  /** 0 as long as nothing was chosen. */
  readonly version: number;
  readonly lineWorksId: string | null;
  readonly hasBrowser: boolean;
}

/** What one person prefers. */
@Injectable()
export class PreferenceRepository {
  constructor(private readonly db: Database) {}

  async of(memberId: string): Promise<StoredPreferences> {
    const [row] = await this.db.read<StoredPreferences>(MINE, [memberId]);
    if (!row) throw new Error('preferences gave no row');
    return row;
  }

  /** False when they are at another version. */
  async save(memberId: string, version: number, fields: PreferenceFields): Promise<boolean> {
    const values = [memberId, fields.receives, fields.channels, fields.mondayDigest];
    const written = version === 0 ? this.db.execute(ADD, values) : this.db.execute(CHANGE, [...values, version]);
    return (await written) === 1;
  }
}
