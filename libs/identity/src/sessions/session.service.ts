import { Injectable } from '@nestjs/common';
import { type ActorSession, AuthDatabase, notFound, unauthenticated } from '@mamori/platform';
import { CeremonyRepository } from '../ceremony.repository';
import type { Visit } from '../cookies';
import { SecurityLog } from '../security-log';
import { Entrance } from '../sign-in/entrance';
import type { AfterKey } from '../sign-in/outcome';
import { PersonRepository } from '../sign-in/person.repository';
import { SessionRepository } from './session.repository';

/** Leaving a session, and leaving it for another consultancy. */
@Injectable()
export class SessionService {
  constructor(
    private readonly db: AuthDatabase,
    private readonly sessions: SessionRepository,
    private readonly ceremonies: CeremonyRepository,
    private readonly people: PersonRepository,
    private readonly entrance: Entrance,
    private readonly events: SecurityLog,
  ) {}

  /** Ends the session of this browser and whatever was begun in it; nothing happens when it is over already. */
  async signOut(visit: Visit): Promise<void> {
    await this.db.role.transaction(async (tx) => {
      if (visit.browserSecret) await this.ceremonies.forgetBrowser(tx, visit.browserSecret);
      if (!visit.sessionSecret) return;
      const ended = await this.sessions.end(tx, visit.sessionSecret, 'signed out');
      if (!ended) return;
      const { personId, tenantId } = ended;
      await this.events.record(tx, { kind: 'signed_out', personId, tenantId });
    });
  }

  /**
   * Goes on in another consultancy of the same person, in a session of its own; this one ends. The proof that opened the
   * switch counts there for as long as it would have counted here. A consultancy of others is NOT_FOUND.
   */
  switchTo(session: ActorSession, tenantId: string, visit: Visit): Promise<AfterKey> {
    return this.db.role.transaction(async (tx) => {
      const open = visit.sessionSecret ? await this.sessions.bySecret(tx, visit.sessionSecret) : undefined;
      if (!open || open.id !== session.id || open.passkeyId === null) throw unauthenticated();
      const { personId, passkeyId, verifiedAt } = open;
      const memberships = await this.people.membershipsOf(tx, personId);
      if (!memberships.some((each) => each.tenantId === tenantId)) throw notFound('tenant', tenantId);
      const passwordGiven = open.method === 'password_and_key';
      const proof = { personId, passkeyId, passwordGiven, tenantId, verifiedAt };
      const how = 'switched from another consultancy';
      return this.entrance.proceed(tx, { ...proof, how, event: 'tenant_switched' }, visit);
    });
  }
}
