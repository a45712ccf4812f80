import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId, sql } from '@mamori/platform';
import type { ChannelKind, ChannelTest } from '../../schema.gen';
import { sayFailureOf } from '../failures/say-failure';

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const LOCK = sql('channel-test.lock', `select pg_advisory_xact_lock(hashtextextended('channel-test/' || $1, 0))`);
const TODAY = sql(
  'channel-test.today',
  `select count(*)::int as count, coalesce(max(v.sequence) + 1, 0) as next from app.deliveries v
    where v.tenant_id = $1 and v.target_id = $2 and v.purpose = 'test' and v.told_on = app.today()`,
);
const INSERT = sql(
  'channel-test.insert',
  `insert into app.deliveries (id, recipient_id, channel_id, target_id, channel, purpose, told_on, sequence)
   values ($1, $2::uuid, $3::uuid, coalesce($2::uuid, $3::uuid), $4, 'test', app.today(), $5)`,
);
// Somebody's own test, or one into a room: that the office alone sees rooms, the policies decide besides.
const GET = sql(
  'channel-test.get',
  `select v.id, v.channel as kind, v.state, v.failure, ${instant('v.sent_at')} as "sentAt",
          v.state not in ('scheduled', 'sending') as "isOver"
     from app.deliveries v
    where v.tenant_id = $1 and v.id = $2 and v.purpose = 'test'
      and (v.recipient_id = $3 or v.channel_id is not null)`,
);
const OWN_WAYS = sql(
  'channel-test.own-ways',
  `select exists (select 1 from app.push_subscriptions s where s.tenant_id = $1 and s.member_id = $2) as web_push,
          exists (select 1 from app.reminder_preferences f
                   where f.tenant_id = $1 and f.member_id = $2 and f.line_works_id is not null) as line_works`,
);

/** To whom a test goes: exactly one of the two. */
export type TestTarget =
  | { readonly recipientId: string; readonly channelId: null }
  | { readonly recipientId: null; readonly channelId: string };

@Injectable()
export class ChannelTestRepository {
  constructor(private readonly db: Database) {}

  /** How many went there today, and the next number; whoever asks for another one at the same moment waits. */
  async today(targetId: string): Promise<{ readonly count: number; readonly next: number }> {
    await this.db.query(LOCK, [targetId]);
    const [row] = await this.db.query<{ count: number; next: number }>(TODAY, [currentActor().tenantId, targetId]);
    return row ?? { count: 0, next: 0 };
  }

  /** Returns its id. */
  async insert(kind: ChannelKind, { recipientId, channelId }: TestTarget, sequence: number): Promise<string> {
    const id = newId();
    await this.db.execute(INSERT, [id, recipientId, channelId, kind, sequence]);
    return id;
  }

  async get(id: string): Promise<ChannelTest | undefined> {
    const { tenantId, principalId } = currentActor();
    const [row] = await this.db.read<Omit<ChannelTest, 'failureMeans'>>(GET, [tenantId, id, principalId]);
    return row && { ...row, failureMeans: sayFailureOf(row.kind, row.failure) };
  }

  /** In which ways the person can be told besides mail. */
  async ownWays(memberId: string): Promise<{ readonly web_push: boolean; readonly line_works: boolean }> {
    const [row] = await this.db.query<{ web_push: boolean; line_works: boolean }>(OWN_WAYS, [
      currentActor().tenantId,
      memberId,
    ]);
    return row ?? { web_push: false, line_works: false };
  }
}
