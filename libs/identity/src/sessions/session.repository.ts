import { Injectable } from '@nestjs/common';
import { currentOccasion, hashSecret, newId, newSecret, type RoleTransaction, sql } from '@mamori/platform';
import { recordForTenant } from '../sign-in-audit';
import { SessionChanges } from './session-changes';

const LOCK_PERSON = sql('session.lock-person', `select 1 from identity.people where id = $1 for no key update`);
const OPEN = sql(
  'session.open',
  `insert into identity.sessions
     (id, token_hash, person_id, tenant_id, member_id, user_agent, method, passkey_id, network, last_network, verified_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, coalesce($10::timestamptz, now()))`,
);
// The longest that a session may be idle: what was not seen for longer is over and takes nobody's place.
const END_SURPLUS = sql(
  'session.end-surplus',
  `update identity.sessions set ended_at = now(), ended_because = 'too many'
    where id in (
      select id from identity.sessions
       where person_id = $1 and tenant_id = $2 and ended_at is null and last_seen_at > now() - interval '30 minutes'
       order by created_at desc, id desc offset 5)
   returning id, person_id as "personId", tenant_id as "tenantId", member_id as "memberId"`,
);
const END = sql(
  'session.end',
  `update identity.sessions set ended_at = now(), ended_because = $2 where token_hash = $1 and ended_at is null
   returning id, person_id as "personId", tenant_id as "tenantId", member_id as "memberId"`,
);
const END_ONE = sql(
  'session.end-one',
  `update identity.sessions set ended_at = now(), ended_because = $3
    where person_id = $1 and id = $2 and ended_at is null
   returning id, person_id as "personId", tenant_id as "tenantId", member_id as "memberId"`,
);
const END_ALL = sql(
  'session.end-all',
  `update identity.sessions set ended_at = now(), ended_because = $3
    where person_id = $1 and ($2::uuid is null or tenant_id = $2) and id is distinct from $4 and ended_at is null
   returning id, person_id as "personId", tenant_id as "tenantId", member_id as "memberId"`,
);
const END_WITHOUT_PASSWORD = sql(
  'session.end-without-password',
  `update identity.sessions set ended_at = now(), ended_because = $2
    where tenant_id = $1 and method <> 'password_and_key' and id is distinct from $3 and ended_at is null
   returning id, person_id as "personId", tenant_id as "tenantId", member_id as "memberId"`,
);
const FORGET_CEREMONIES = sql(
  'session.forget-ceremonies',
  `delete from identity.ceremonies where session_id = any($1::uuid[])`,
);
const FORGET_UNDER_WAY = sql(
  'session.forget-sign-ins-under-way',
  `delete from identity.half_sessions where person_id = $1`,
);
const PROVE = sql(
  'session.prove',
  `update identity.sessions
      set token_hash = $3, verified_at = now(), last_seen_at = now(), network = $4, last_network = $4, user_agent = $5
    where id = $1 and token_hash = $2 and ended_at is null
   returning tenant_id as "tenantId", member_id as "memberId",
             to_char((now() + interval '5 minutes') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as until`,
);
const BY_SECRET = sql(
  'session.by-secret',
  `select id, person_id as "personId", tenant_id as "tenantId", member_id as "memberId", method,
          passkey_id as "passkeyId", verified_at as "verifiedAt"
     from identity.sessions where token_hash = $1 and ended_at is null`,
);

export interface SessionOwner {
  readonly personId: string;
  readonly tenantId: string;
  readonly memberId: string;
}
export interface OpenSession extends SessionOwner {
  readonly id: string;
  readonly method: SessionMethod;
  readonly passkeyId: string | null;
  readonly verifiedAt: Date;
}
export type SessionMethod = 'passkey' | 'password_and_key' | 'recovery';

/** Kept with an ended session and in the audit trail: it names nothing of another consultancy. */
export type EndedBecause =
  | 'signed out'
  | 'replaced'
  | 'too many'
  | 'ended by the person'
  | 'ended by an administrator'
  | 'ways in changed'
  | 'sign-in policy changed'
  | 'switched';

type Ended = SessionOwner & { readonly id: string };

const LONGEST_USER_AGENT = 300;
const place = () => {
  const { network, userAgent } = currentOccasion();
  return { network: network ?? '', userAgent: (userAgent ?? '').slice(0, LONGEST_USER_AGENT) };
};

/** All SQL that writes sessions: an opaque secret in the cookie, its hash here. Every change is audited and takes effect at once. */
@Injectable()
export class SessionRepository {
  constructor(private readonly changes: SessionChanges) {}

  /**
   * Opens a session and returns the secret for the cookie: the only moment at which it is known. Of more than five in one
   * consultancy the oldest end. `verifiedAt` is when the person proved to be there, now unless said.
   */
  async open(
    tx: RoleTransaction,
    owner: SessionOwner,
    about: {
      readonly method: SessionMethod;
      readonly passkeyId: string | null;
      readonly how: string;
      readonly verifiedAt?: Date;
    },
  ): Promise<{ readonly id: string; readonly secret: string }> {
    const id = newId();
    const secret = newSecret();
    const { personId, tenantId, memberId } = owner;
    const { network, userAgent } = place();
    await tx.query(LOCK_PERSON, [personId]);
    const { method, passkeyId, how, verifiedAt } = about;
    const at = verifiedAt?.toISOString() ?? null;
    const values = [id, hashSecret(secret), personId, tenantId, memberId, userAgent, method, passkeyId, network, at];
    await tx.query(OPEN, values);
    const opened = { objectKind: 'session', objectId: id, after: { how, method } };
    await recordForTenant(tx, { tenantId, memberId, action: 'session.opened', ...opened });
    await this.ended(tx, await tx.query<Ended>(END_SURPLUS, [personId, tenantId]), 'too many');
    return { id, secret };
  }

  /** The session of this cookie while it was not ended; how long it may idle is for the door to decide. */
  async bySecret(tx: RoleTransaction, secret: string): Promise<OpenSession | undefined> {
    return (await tx.query<OpenSession>(BY_SECRET, [hashSecret(secret)]))[0];
  }

  /** Ends the session of this cookie; undefined when it is over already. */
  async end(tx: RoleTransaction, secret: string, because: EndedBecause): Promise<SessionOwner | undefined> {
    const [ended] = await this.ended(tx, await tx.query<Ended>(END, [hashSecret(secret), because]), because);
    return ended;
  }

  /** Ends one session of the person; false when there is none with this id. */
  async endOne(tx: RoleTransaction, personId: string, id: string, because: EndedBecause): Promise<boolean> {
    return (await this.ended(tx, await tx.query<Ended>(END_ONE, [personId, id, because]), because)).length === 1;
  }

  /**
   * Ends the sessions of a person, in one consultancy or in all, but for one where it is named; with all of them go the
   * sign-ins under way. Returns how many.
   */
  async endAllOf(
    tx: RoleTransaction,
    of: { readonly personId: string; readonly tenantId?: string },
    because: EndedBecause,
    exceptSessionId?: string,
  ): Promise<number> {
    const values = [of.personId, of.tenantId ?? null, because, exceptSessionId ?? null];
    const ended = await this.ended(tx, await tx.query<Ended>(END_ALL, values), because);
    if (of.tenantId === undefined) await tx.query(FORGET_UNDER_WAY, [of.personId]);
    return ended.length;
  }

  /** Ends every session of the consultancy that was opened without a password, but for one where it is named. Returns how many. */
  async endWithoutPassword(tx: RoleTransaction, tenantId: string, exceptSessionId?: string): Promise<number> {
    const because = 'sign-in policy changed';
    const values = [tenantId, because, exceptSessionId ?? null];
    return (await this.ended(tx, await tx.query<Ended>(END_WITHOUT_PASSWORD, values), because)).length;
  }

  /** The person proved to be there: the session goes on here, with a new secret. Undefined when it is over. */
  async prove(
    tx: RoleTransaction,
    session: { readonly id: string; readonly secret: string },
  ): Promise<{ readonly secret: string; readonly until: string; readonly tenantId: string } | undefined> {
    const secret = newSecret();
    const { network, userAgent } = place();
    const [proved] = await tx.query<{ tenantId: string; memberId: string; until: string }>(PROVE, [
      session.id,
      hashSecret(session.secret),
      hashSecret(secret),
      network,
      userAgent,
    ]);
    if (!proved) return undefined;
    const { tenantId, memberId, until } = proved;
    const about = { action: 'session.proved', objectKind: 'session', objectId: session.id };
    await recordForTenant(tx, { tenantId, memberId, ...about });
    tx.afterCommit(() => this.changes.announce());
    return { secret, until, tenantId };
  }

  private async ended(
    tx: RoleTransaction,
    sessions: readonly Ended[],
    because: EndedBecause,
  ): Promise<readonly Ended[]> {
    if (sessions.length === 0) return sessions;
    await tx.query(FORGET_CEREMONIES, [sessions.map(({ id }) => id)]);
    for (const { id, tenantId, memberId } of sessions) {
      const about = { action: 'session.ended', objectKind: 'session', objectId: id, after: { because } };
      await recordForTenant(tx, { tenantId, memberId, ...about });
    }
    tx.afterCommit(() => this.changes.announce());
    return sessions;
  }
}
