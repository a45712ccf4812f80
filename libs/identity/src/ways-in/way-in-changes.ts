import { Injectable } from '@nestjs/common';
import { type RoleTransaction, unauthenticated } from '@mamori/platform';
import { CeremonyRepository } from '../ceremony.repository';
import type { LetterKind } from '../letters/letter-kinds';
import { Letters } from '../letters/letters';
import type { SecurityEventKind } from '../schema.gen';
import { SecurityLog } from '../security-log';
import { SessionRepository } from '../sessions/session.repository';
import { recordForTenant } from '../sign-in-audit';
import type { Oneself } from './oneself';
import { WaysInRepository } from './ways-in.repository';

/** A change of a way in, as it is told. */
export interface WayInChange {
  readonly event: SecurityEventKind;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  /** Left out where nobody has to be warned. */
  readonly letter?: { readonly kind: LetterKind; readonly dedupeKey: string };
}

/** What every change of the own ways in leaves behind, in its transaction. */
@Injectable()
export class WayInChanges {
  constructor(
    private readonly waysIn: WaysInRepository,
    private readonly sessions: SessionRepository,
    private readonly ceremonies: CeremonyRepository,
    private readonly events: SecurityLog,
    private readonly letters: Letters,
  ) {}

  /**
   * Makes sure that the session was not ended a moment ago, and holds it until the transaction ends. Returns the key that
   * opened it.
   */
  async begin(tx: RoleTransaction, self: Oneself): Promise<string | null> {
    const session = await this.waysIn.stillOpen(tx, self);
    if (!session) throw unauthenticated();
    return session.passkeyId;
  }

  /** The person's own list, the trail of the consultancy in which it happened, and the mail. */
  async tell(tx: RoleTransaction, self: Oneself, change: WayInChange): Promise<void> {
    const { personId, tenantId, memberId } = self;
    const { event, action, objectKind, objectId, letter } = change;
    await this.events.record(tx, { kind: event, personId, tenantId });
    await recordForTenant(tx, { tenantId, memberId, action, objectKind, objectId });
    if (letter) await this.letters.write(tx, { ...letter, personId });
  }

  /** Sessions elsewhere, sign-ins under way and open challenges end; this session goes on unless it shall not. */
  async endOthers(tx: RoleTransaction, self: Oneself, isThisOneToo = false): Promise<void> {
    const except = isThisOneToo ? undefined : self.sessionId;
    await this.sessions.endAllOf(tx, { personId: self.personId }, 'ways in changed', except);
    await this.ceremonies.forgetPerson(tx, self.personId);
  }
}
