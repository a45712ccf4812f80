import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql, type Statement } from '@mamori/platform';
import type { Channel, ChannelBook } from '../../schema.gen';
import { sayFailureOf } from '../failures/say-failure';
import { type KeptKind, keptKinds } from './policy/enter-access';

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Of `app.channels c`, its clinic as `k` and its pace as `p`. */
const CHANNEL_JSON = `json_build_object(
  'id', c.id, 'kind', c.kind, 'name', c.name, 'clinicId', c.clinic_id, 'clinicName', k.name, 'isOn', c.is_on,
  'hint', c.hint, 'failingSince', ${instant('p.failing_since')},
  'lastFailure', case when p.failing_since is not null then p.last_failure end,
  'pausedUntil', case when p.open_until > now() then ${instant('p.open_until')} end,
  'lastSentAt', ${instant('p.last_sent_at')}, 'version', c.version)`;

const FROM = `app.channels c
     left join app.clinics k on k.tenant_id = c.tenant_id and k.id = c.clinic_id
     left join app.channel_pace p on p.tenant_id = c.tenant_id and p.channel_id = c.id`;

const GET = sql(
  'channel.get',
  `select ${CHANNEL_JSON} as channel, c.removed_at is not null as "isRemoved"
     from ${FROM} where c.tenant_id = $1 and c.id = $2 and c.kind = any($3)`,
);
const BOOK = sql(
  'channel.book',
  `select coalesce((select json_agg(${CHANNEL_JSON} order by lower(c.name), c.id)
                      from ${FROM} where c.tenant_id = $1 and c.removed_at is null and c.kind = any($2)), '[]') as channels,
          count(*)::int as people,
          count(*) filter (where f.line_works_id is not null)::int as "peopleOnLineWorks",
          count(*) filter (where exists (select 1 from app.push_subscriptions s
            where s.tenant_id = m.tenant_id and s.member_id = m.id))::int as "peopleWithBrowser"
     from app.members m
     left join app.reminder_preferences f on f.tenant_id = m.tenant_id and f.member_id = m.id
    where m.tenant_id = $1 and m.disabled_at is null and m.role <> 'vendor'`,
);
// Names and the number of channels are looked at before they are written: one after the other.
const LOCK = sql('channel.lock', `select pg_advisory_xact_lock(hashtextextended('channels/' || $1, 0))`);
const STANDING = sql(
  'channel.standing',
  `select count(*) filter (where c.kind = any($4))::int as count,
          coalesce(bool_or(lower(c.name) = lower($2)), false) as "isNameTaken",
          coalesce(bool_or(c.kind = 'line_works'), false) as "hasLineWorks"
     from app.channels c where c.tenant_id = $1 and c.removed_at is null and c.id is distinct from $3`,
);
const INSERT = sql(
  'channel.insert',
  `insert into app.channels (id, kind, name, clinic_id, sealed, hint, created_by) values ($1, $2, $3, $4, $5, $6, $7)`,
);
const change = (what: string, sets: string, seen: string) =>
  sql(
    `channel.${what}`,
    `update app.channels set ${sets}, version = version + 1, updated_at = app.now()
      where tenant_id = $1 and id = $2 and version = $3 and ${seen}`,
  );
const UPDATE = change(
  'update',
  'name = $4, clinic_id = $5, sealed = coalesce($6, sealed), hint = coalesce($7, hint)',
  'removed_at is null',
);
const TURN = change('turn', 'is_on = $4', 'removed_at is null');
const REMOVE = change('remove', 'removed_at = app.now()', 'removed_at is null');
const RESTORE = change('restore', 'removed_at = null', 'removed_at is not null');
const FORGET_FAULTS = sql(
  'channel.forget-faults',
  `update app.channel_pace set failures = 0, failing_since = null, last_failure = null, open_until = null
    where tenant_id = $1 and channel_id = $2`,
);

type KeptChannel = Omit<Channel, 'lastFailureMeans'>;

const present = (kept: KeptChannel): Channel => ({
  ...kept,
  lastFailureMeans: sayFailureOf(kept.kind, kept.lastFailure),
});

export interface KnownChannel {
  readonly channel: Channel;
  readonly isRemoved: boolean;
}

/** What stands beside a channel that is to be kept. */
export interface Standing {
  readonly count: number;
  readonly isNameTaken: boolean;
  readonly hasLineWorks: boolean;
}

export interface ChannelRow {
  readonly kind: KeptKind;
  readonly name: string;
  readonly clinicId: string | null;
  readonly sealed: Buffer;
  readonly hint: string;
}

/** The statements about channels that people set up; a change is false when the row stands otherwise than it was seen. */
@Injectable()
export class ChannelRepository {
  constructor(private readonly db: Database) {}

  async book(): Promise<Omit<ChannelBook, 'canKeep'>> {
    const [row] = await this.db.read<KeptBook>(BOOK, [currentActor().tenantId, keptKinds]);
    if (!row) return { channels: [], people: 0, peopleOnLineWorks: 0, peopleWithBrowser: 0 };
    return { ...row, channels: row.channels.map(present) };
  }

  async get(id: string): Promise<KnownChannel | undefined> {
    const values = [currentActor().tenantId, id, keptKinds];
    const [row] = await this.db.query<{ channel: KeptChannel; isRemoved: boolean }>(GET, values);
    return row && { ...row, channel: present(row.channel) };
  }

  /** Waits until nobody else in the consultancy adds or renames a channel; what stands besides the one named. */
  async standing(name: string, id: string | null): Promise<Standing> {
    const { tenantId } = currentActor();
    await this.db.query(LOCK, [tenantId]);
    const [row] = await this.db.query<Standing>(STANDING, [tenantId, name, id, keptKinds]);
    return row ?? { count: 0, isNameTaken: false, hasLineWorks: false };
  }

  async insert(id: string, { kind, name, clinicId, sealed, hint }: ChannelRow): Promise<void> {
    await this.db.execute(INSERT, [id, kind, name, clinicId, sealed, hint, currentActor().principalId]);
  }

  /** Null for what stays sealed as it is. */
  update(
    id: string,
    version: number,
    { name, clinicId, sealed, hint }: Omit<ChannelRow, 'kind' | 'sealed' | 'hint'> & SealedOrKept,
  ): Promise<boolean> {
    return this.change(UPDATE, id, version, name, clinicId, sealed, hint);
  }

  turn(id: string, version: number, isOn: boolean): Promise<boolean> {
    return this.change(TURN, id, version, isOn);
  }

  remove(id: string, version: number): Promise<boolean> {
    return this.change(REMOVE, id, version);
  }

  restore(id: string, version: number): Promise<boolean> {
    return this.change(RESTORE, id, version);
  }

  /** What failed before says nothing of another address: the next message is tried at once. */
  async forgetFaults(id: string): Promise<void> {
    await this.db.execute(FORGET_FAULTS, [currentActor().tenantId, id]);
  }

  private async change(statement: Statement, id: string, version: number, ...values: unknown[]): Promise<boolean> {
    return (await this.db.execute(statement, [currentActor().tenantId, id, version, ...values])) === 1;
  }
}

type KeptBook = Omit<ChannelBook, 'canKeep' | 'channels'> & { readonly channels: readonly KeptChannel[] };

interface SealedOrKept {
  readonly sealed: Buffer | null;
  readonly hint: string | null;
}
