import { Injectable } from '@nestjs/common';
import { AuthDatabase, type RoleTransaction, sql } from '@mamori/platform';
import type { SecurityEventKind, Session, WaysIn } from '../schema.gen';
import type { Oneself } from './oneself';

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
/** What somebody does every day is not news. */
const EVERYDAY = `('signed_in', 'signed_out', 'stepped_up', 'tenant_switched')`;

const WAYS_IN = sql(
  'ways-in.of-person',
  `with codes as (
     select count(*)::int as made, count(*) filter (where used_at is null and revoked_at is null)::int as left
       from identity.recovery_codes where person_id = $1),
   keys as (
     select coalesce(json_agg(json_build_object(
              'id', k.id, 'label', k.label, 'createdAt', ${iso('k.created_at')}, 'lastUsedAt', ${iso('k.last_used_at')},
              'isSynced', k.backed_up, 'isThisOne', k.id is not distinct from s.passkey_id)
              order by k.created_at, k.id), '[]') as list, count(*) as count
       from identity.passkeys k left join identity.sessions s on s.id = $2
      where k.person_id = $1 and k.revoked_at is null)
   select coalesce((select method from app.sign_in_policies where tenant_id = $3), 'passkey') as method,
          keys.list as passkeys, p.password_hash is not null as "hasPassword",
          ${iso('p.password_changed_at')} as "passwordChangedAt",
          case when codes.made > 0 then codes.left end as "recoveryCodesLeft",
          keys.count > 1 or codes.left > 0 as "isSafe",
          (select coalesce(json_agg(json_build_object('id', t.tenant_id, 'name', t.name) order by t.name, t.tenant_id), '[]')
             from app.members m join app.tenants t on t.tenant_id = m.tenant_id
            where m.person_id = $1 and m.tenant_id <> $3 and m.enrolled_at is not null and m.disabled_at is null
          ) as "otherTenants",
          (select json_build_object('id', r.id, 'startedAt', ${iso('r.started_at')}, 'readyAt', ${iso('r.ready_at')})
             from identity.assisted_recoveries r
            where r.person_id = $1 and r.used_at is null and r.objected_at is null and r.withdrawn_at is null
              and r.expires_at > now()
            order by r.ready_at nulls last, r.started_at limit 1) as "recoveryUnderWay",
          (select count(*)::int from identity.security_events e
            where e.person_id = $1 and e.seen_at is null and e.kind not in ${EVERYDAY}) as "unseenEvents"
     from identity.people p cross join codes cross join keys where p.id = $1`,
);
const SESSIONS = sql(
  'ways-in.sessions',
  `select s.id, t.name as "tenantName", s.user_agent as device, s.last_network as network,
          ${iso('s.created_at')} as "createdAt", ${iso('s.last_seen_at')} as "lastSeenAt", s.id = $2 as "isThisOne"
     from identity.sessions s
     join app.tenants t on t.tenant_id = s.tenant_id
     join app.members m on m.tenant_id = s.tenant_id and m.id = s.member_id and m.disabled_at is null
     left join app.sign_in_policies o on o.tenant_id = s.tenant_id
    where s.person_id = $1 and s.ended_at is null
      and s.last_seen_at > now() - make_interval(mins => coalesce(o.idle_minutes, 30))
      and s.created_at > now() - make_interval(hours => coalesce(o.absolute_hours, 12))
    order by s.created_at desc, s.id desc`,
);
const EVENTS = sql(
  'ways-in.events',
  `select id, ${iso('at')} as at, at::text as key, kind, user_agent as device, network, seen_at is not null as "isSeen"
     from identity.security_events
    where person_id = $1
      and (at, id) < (coalesce($2::timestamptz, 'infinity'), coalesce($3, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid))
    order by at desc, id desc limit $4`,
);
const SEEN = sql(
  'ways-in.events-seen',
  `update identity.security_events set seen_at = now() where person_id = $1 and seen_at is null`,
);
const STILL_OPEN = sql(
  'ways-in.session-still-open',
  `select passkey_id as "passkeyId" from identity.sessions where id = $1 and person_id = $2 and ended_at is null for update`,
);

export interface EventRow {
  readonly id: string;
  readonly at: string;
  /** `at` as the database writes it: the sort key. */
  readonly key: string;
  readonly kind: SecurityEventKind;
  readonly device: string;
  readonly network: string;
  readonly isSeen: boolean;
}

/** What a person sees of the own ways in, sessions and events. */
@Injectable()
export class WaysInRepository {
  constructor(private readonly db: AuthDatabase) {}

  async waysIn(tx: RoleTransaction, { personId, sessionId, tenantId }: Oneself): Promise<WaysIn> {
    const [row] = await tx.query<WaysIn & Record<string, unknown>>(WAYS_IN, [personId, sessionId, tenantId]);
    if (!row) throw new Error('whoever is signed in is a person');
    return row;
  }

  sessions({ personId, sessionId }: Oneself): Promise<readonly Session[]> {
    return this.db.role.query<Session & Record<string, unknown>>(SESSIONS, [personId, sessionId]);
  }

  events(
    { personId }: Oneself,
    after: readonly [string, string] | undefined,
    limit: number,
  ): Promise<readonly EventRow[]> {
    const values = [personId, after?.[0] ?? null, after?.[1] ?? null, limit];
    return this.db.role.query<EventRow & Record<string, unknown>>(EVENTS, values);
  }

  async seen({ personId }: Oneself): Promise<void> {
    await this.db.role.query(SEEN, [personId]);
  }

  /** The key that opened the session, while it is open and until the transaction ends; undefined when it is over. */
  async stillOpen(
    tx: RoleTransaction,
    { sessionId, personId }: Oneself,
  ): Promise<{ readonly passkeyId: string | null } | undefined> {
    return (await tx.query<{ passkeyId: string | null }>(STILL_OPEN, [sessionId, personId]))[0];
  }
}
