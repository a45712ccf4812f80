import { Injectable, Logger } from '@nestjs/common';
import { AuthDatabase, currentOccasion, newId, type RoleTransaction, sql } from '@mamori/platform';
import type { SecurityEventKind } from './schema.gen';

/** Something that happened to a person's ways in. The reason is for us: no caller and no letter names it. */
export interface SecurityEvent {
  readonly kind: SecurityEventKind;
  /** Null when it cannot be said whose they are. */
  readonly personId: string | null;
  readonly tenantId?: string | null;
  readonly reason?: string;
}

const RECORD = sql(
  'security-event.record',
  `insert into identity.security_events (id, person_id, tenant_id, kind, reason, network, user_agent, request_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);
const LONGEST = 300;

/** What happened to people's ways in, for the people themselves and for whoever has to find out. */
@Injectable()
export class SecurityLog {
  private readonly log = new Logger('sign-in');

  constructor(private readonly db: AuthDatabase) {}

  /** Part of the transaction: what cannot be recorded does not happen. Network and browser come from the occasion. */
  async record(tx: RoleTransaction, event: SecurityEvent): Promise<void> {
    const { requestId, network, userAgent } = currentOccasion();
    await tx.query(RECORD, [
      newId(),
      event.personId,
      event.tenantId ?? null,
      event.kind,
      event.reason?.slice(0, LONGEST) ?? null,
      network ?? '',
      (userAgent ?? '').slice(0, LONGEST),
      requestId,
    ]);
  }

  /** An attempt beyond a limit: recorded as a refusal, and answered with when to come back. */
  async tooMany(
    { retryAfterSeconds }: { readonly retryAfterSeconds: number },
    { what, ...event }: Omit<SecurityEvent, 'reason'> & { readonly what: string },
  ): Promise<{ readonly type: 'TooManyAttempts'; readonly retryAfterSeconds: number }> {
    await this.refused({ ...event, reason: `${what}: too many attempts` });
    return { type: 'TooManyAttempts', retryAfterSeconds };
  }

  /** A refusal: recorded by itself, since what was tried is rolled back. */
  async refused(event: SecurityEvent): Promise<void> {
    this.log.warn({ requestId: currentOccasion().requestId, kind: event.kind, reason: event.reason }, 'refused');
    await this.db.role.transaction((tx) => this.record(tx, event));
  }
}
