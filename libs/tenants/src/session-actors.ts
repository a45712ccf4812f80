import { Injectable } from '@nestjs/common';
import { type Actor, AuthDatabase, hashSecret, type Language, sql } from '@mamori/platform';
import { actorKindOf, permissionsOf, type Role } from './policy/permissions';

/** A session, and whom it makes its bearer. */
export interface SessionActor {
  readonly sessionId: string;
  readonly actor: Actor;
  readonly language: Language;
}

interface SessionRow {
  readonly sessionId: string;
  readonly tenantId: string;
  readonly memberId: string;
  readonly role: Role;
  readonly language: Language;
  readonly name: string;
  readonly personId: string;
  readonly isFresh: boolean;
  readonly seenAgo: number;
}

const FIND = sql(
  'session.actor',
  `select s.id as "sessionId", s.tenant_id as "tenantId", s.member_id as "memberId", m.role, m.language,
          m.display_name as name, s.person_id as "personId", s.verified_at > now() - interval '5 minutes' as "isFresh",
          extract(epoch from now() - s.last_seen_at)::int as "seenAgo"
     from identity.sessions s
     join app.members m on m.tenant_id = s.tenant_id and m.id = s.member_id
    where s.token_hash = $1 and s.ended_at is null and m.disabled_at is null
      and s.last_seen_at > now() - interval '30 minutes' and s.created_at > now() - interval '12 hours'`,
);
const SEEN = sql('session.seen', `update identity.sessions set last_seen_at = now() where id = $1`);

/** How long a look-up may be old: what a revoked session can still do ends within this time. */
const CACHE_MS = 2_000;
const CACHE_SIZE = 10_000;

/** Turns the secret of a session cookie into the actor that it stands for. Role and state are read live, 2 seconds at most. */
@Injectable()
export class SessionActors {
  private readonly cache = new Map<
    string,
    { readonly until: number; readonly found: Promise<SessionActor | undefined> }
  >();

  constructor(private readonly db: AuthDatabase) {}

  async find(secret: string): Promise<SessionActor | undefined> {
    const key = hashSecret(secret).toString('base64');
    const now = performance.now();
    const cached = this.cache.get(key);
    if (cached && cached.until > now) return cached.found;
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    const found = this.load(secret);
    this.cache.set(key, { until: now + CACHE_MS, found });
    // A failed look-up is not an answer: the next request asks again.
    found.catch(() => this.cache.delete(key));
    return found;
  }

  private async load(secret: string): Promise<SessionActor | undefined> {
    const [row] = await this.db.role.query<SessionRow>(FIND, [hashSecret(secret)]);
    if (!row) return undefined;
    if (row.seenAgo > 60) await this.db.role.query(SEEN, [row.sessionId]);
    const { sessionId, tenantId, memberId, role, language, name, personId, isFresh } = row;
    return {
      sessionId,
      language,
      actor: {
        tenantId,
        kind: actorKindOf(role),
        principalId: memberId,
        permissions: permissionsOf(role),
        name,
        session: { id: sessionId, personId, isFresh },
      },
    };
  }
}
