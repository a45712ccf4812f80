import { Injectable } from '@nestjs/common';
import { AuthDatabase, hashSecret, newId, newSecret, type RoleTransaction, sql } from '@mamori/platform';

const OPEN = sql(
  'session.open',
  `insert into identity.sessions (id, token_hash, person_id, tenant_id, member_id, user_agent)
   values ($1, $2, $3, $4, $5, $6)`,
);
const END = sql(
  'session.end',
  `update identity.sessions set ended_at = now() where token_hash = $1 and ended_at is null
   returning id, tenant_id as "tenantId", member_id as "memberId"`,
);
const AUDIT = sql(
  'session.audit',
  `insert into app.audit_events
     (tenant_id, id, actor_kind, actor_id, action, object_kind, object_id, after, request_id)
   values ($1, $2, 'sign_in', $3, $4, 'session', $5, $6, $7)`,
);

export interface SessionOwner {
  readonly personId: string;
  readonly tenantId: string;
  readonly memberId: string;
}

/** Sessions: an opaque secret in the cookie, its hash here. Idle for 30 minutes or 12 hours old, they are over. */
@Injectable()
export class SessionRepository {
  constructor(private readonly db: AuthDatabase) {}

  /** Opens a session and returns the secret for the cookie: the only moment at which it is known. */
  async open(
    tx: RoleTransaction,
    owner: SessionOwner,
    about: { readonly userAgent: string; readonly requestId: string; readonly how: string },
  ): Promise<string> {
    const id = newId();
    const secret = newSecret();
    await tx.query(OPEN, [
      id,
      hashSecret(secret),
      owner.personId,
      owner.tenantId,
      owner.memberId,
      about.userAgent.slice(0, 300),
    ]);
    await tx.query(AUDIT, [
      owner.tenantId,
      newId(),
      owner.memberId,
      'session.opened',
      id,
      JSON.stringify({ how: about.how }),
      about.requestId,
    ]);
    return secret;
  }

  /** Ends the session of this cookie; nothing happens when it is over already. */
  async end(secret: string, requestId: string): Promise<void> {
    await this.db.role.transaction(async (tx) => {
      const [ended] = await tx.query<{ id: string; tenantId: string; memberId: string }>(END, [hashSecret(secret)]);
      if (!ended) return;
      await tx.query(AUDIT, [ended.tenantId, newId(), ended.memberId, 'session.ended', ended.id, null, requestId]);
    });
  }
}
