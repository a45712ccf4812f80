import { Injectable } from '@nestjs/common';
import { AuthDatabase, notFound } from '@mamori/platform';
import { SecurityLog } from '../security-log';
import { SessionRepository } from '../sessions/session.repository';
import type { Oneself } from './oneself';

/** The own sessions, in every consultancy. Ending one is recorded in the trail of its consultancy. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly db: AuthDatabase,
    private readonly sessions: SessionRepository,
    private readonly events: SecurityLog,
  ) {}

  /** A session of somebody else, or one that is over, is NOT_FOUND. */
  endOne({ personId, tenantId }: Oneself, id: string): Promise<number> {
    return this.db.role.transaction(async (tx) => {
      if (!(await this.sessions.endOne(tx, personId, id, 'ended by the person'))) throw notFound('session', id);
      await this.events.record(tx, { kind: 'session_ended', personId, tenantId });
      return 1;
    });
  }

  endOthers({ personId, tenantId, sessionId }: Oneself): Promise<number> {
    return this.db.role.transaction(async (tx) => {
      const ended = await this.sessions.endAllOf(tx, { personId }, 'ended by the person', sessionId);
      if (ended > 0) await this.events.record(tx, { kind: 'session_ended', personId, tenantId });
      return ended;
    });
  }
}
