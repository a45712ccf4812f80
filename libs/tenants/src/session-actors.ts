import { Injectable } from '@nestjs/common';
import { Letters, SecurityLog, SessionChanges } from '@mamori/identity';
import { type Actor, type ActorSession, AuthDatabase, hashSecret, type Language, sql } from '@mamori/platform';
import { actorKindOf, type Role } from './policy/permissions';
import { permissionsNow } from './policy/permissions-now';
import { hasMoved, type SessionPlace } from './policy/session-place';

/** A session, and whom it makes its bearer; nobody while its person has to prove to be there. */
export interface SessionActor {
  readonly session: ActorSession;
  readonly actor: Actor | null;
  readonly language: Language;
}

interface SessionRow extends SessionPlace {
  readonly sessionId: string;
  readonly tenantId: string;
  readonly memberId: string;
  readonly role: Role;
  readonly language: Language;
  readonly name: string;
  readonly personId: string;
  readonly isFresh: boolean;
  readonly isJustRecovered: boolean;
  readonly seenAgo: number;
  readonly lastNetwork: string;
}

const FIND = sql(
  'session.actor',
  `select s.id as "sessionId", s.tenant_id as "tenantId", s.member_id as "memberId", m.role, m.language,
          m.display_name as name, s.person_id as "personId", s.verified_at > now() - interval '5 minutes' as "isFresh",
          coalesce(i.recovered_at > now() - interval '24 hours', false) as "isJustRecovered",
          extract(epoch from now() - s.last_seen_at)::int as "seenAgo",
          s.network, s.user_agent as "userAgent", s.last_network as "lastNetwork"
     from identity.sessions s
     join identity.people i on i.id = s.person_id
     join app.members m on m.tenant_id = s.tenant_id and m.id = s.member_id and m.person_id = s.person_id
     left join app.sign_in_policies p on p.tenant_id = s.tenant_id
    where s.token_hash = $1 and s.ended_at is null and m.disabled_at is null and m.enrolled_at is not null
      and s.last_seen_at > now() - make_interval(mins => coalesce(p.idle_minutes, 30))
      and s.created_at > now() - make_interval(hours => coalesce(p.absolute_hours, 12))`,
);
const SEEN = sql('session.seen', `update identity.sessions set last_seen_at = now(), last_network = $2 where id = $1`);
// The network that was seen is compared again, so that of many requests at once one tells of it.
const MOVED = sql(
  'session.moved',
  `update identity.sessions set last_network = $2 where id = $1 and last_network <> $2 returning id`,
);

/** How long a look-up may be old where another process changed the session; in this one a change takes effect at once. */
const CACHE_MS = 1_000;
const CACHE_SIZE = 10_000;
const LONGEST_USER_AGENT = 300;

/** Turns the secret of a session cookie into the actor that it stands for. Role, policy and state are read live. */
@Injectable()
export class SessionActors {
  private readonly cache = new Map<
    string,
    { readonly until: number; readonly found: Promise<SessionActor | undefined> }
  >();

  constructor(
    private readonly db: AuthDatabase,
    private readonly events: SecurityLog,
    private readonly letters: Letters,
    changes: SessionChanges,
  ) {
    changes.listen(() => this.cache.clear());
  }

  /** The session of the secret, as used here; undefined when it is over. */
  async find(secret: string, place: SessionPlace): Promise<SessionActor | undefined> {
    const here = { network: place.network, userAgent: place.userAgent.slice(0, LONGEST_USER_AGENT) };
    const key = hashSecret(`${secret}\n${here.network}\n${here.userAgent}`).toString('base64');
    const now = performance.now();
    const cached = this.cache.get(key);
    if (cached && cached.until > now) return cached.found;
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    const found = this.load(secret, here);
    this.cache.set(key, { until: now + CACHE_MS, found });
    // A failed look-up is not an answer: the next request asks again.
    found.catch(() => this.cache.delete(key));
    return found;
  }

  private async load(secret: string, here: SessionPlace): Promise<SessionActor | undefined> {
    const [row] = await this.db.role.query<SessionRow>(FIND, [hashSecret(secret)]);
    if (!row) return undefined;
    const { sessionId, tenantId, memberId, role, language, name, personId, isFresh, isJustRecovered } = row;
    if (hasMoved(row, here)) {
      if (row.lastNetwork !== here.network) await this.tellOfMove(row, here);
      return { session: { id: sessionId, personId, isFresh: false }, actor: null, language };
    }
    if (row.seenAgo > 60) await this.db.role.query(SEEN, [sessionId, here.network]);
    const session = { id: sessionId, personId, isFresh };
    const permissions = permissionsNow(role, isJustRecovered);
    const actor = { tenantId, kind: actorKindOf(role), principalId: memberId, permissions, name, session };
    return { session, actor, language };
  }

  private async tellOfMove({ sessionId, personId, tenantId }: SessionRow, here: SessionPlace): Promise<void> {
    await this.db.role.transaction(async (tx) => {
      if ((await tx.query(MOVED, [sessionId, here.network])).length === 0) return;
      await this.events.record(tx, { kind: 'session_moved', personId, tenantId });
      await this.letters.write(tx, { dedupeKey: `session-moved:${sessionId}`, kind: 'session_moved', personId });
    });
  }
}
