import { Injectable } from '@nestjs/common';
import type { RoleTransaction } from '@mamori/platform';
import type { Visit } from '../cookies';
import { Letters } from '../letters/letters';
import type { SecurityEventKind } from '../schema.gen';
import { SecurityLog } from '../security-log';
import { type SessionMethod, SessionRepository } from '../sessions/session.repository';
import { AuthenticationRefused } from '../webauthn/refused';
import { HalfSessionRepository, type HeldHalf } from './half-session.repository';
import { KnownBrowsers } from './known-browsers';
import { type Membership, nextStep } from './next-step';
import type { AfterKey } from './outcome';
import { PersonRepository } from './person.repository';

/** What somebody proved, with the key as the last or the only step that is always there. */
export interface Proof {
  readonly personId: string;
  readonly passkeyId: string;
  readonly passwordGiven: boolean;
  /** Where the person wants to work; null when that was not said. */
  readonly tenantId: string | null;
  /** For the audit trail, as `passkey` or `invitation accepted`. */
  readonly how: string;
  readonly isRecovery?: boolean;
  /** What the person finds in the list of events, `signed_in` unless said. */
  readonly event?: SecurityEventKind;
  /** When the key was proved, now unless said. */
  readonly verifiedAt?: Date;
}

const methodOf = (proof: Proof): SessionMethod => {
  if (proof.isRecovery) return 'recovery';
  return proof.passwordGiven ? 'password_and_key' : 'passkey';
};

/** The one way from a proved key into a session: every sign-in, acceptance, recovery and switch passes here. */
@Injectable()
export class Entrance {
  constructor(
    private readonly people: PersonRepository,
    private readonly halves: HalfSessionRepository,
    private readonly sessions: SessionRepository,
    private readonly browsers: KnownBrowsers,
    private readonly events: SecurityLog,
    private readonly letters: Letters,
  ) {}

  /**
   * Opens a session where nothing is missing, else keeps what was proved for the next step. `held` is the sign-in under way
   * that this continues. Throws AuthenticationRefused for somebody who belongs nowhere, or not there.
   */
  async proceed(tx: RoleTransaction, proof: Proof, visit: Visit, held: HeldHalf | null = null): Promise<AfterKey> {
    const { personId, passkeyId, passwordGiven, tenantId } = proof;
    const person = await this.people.byId(tx, personId);
    const memberships = await this.people.membershipsOf(tx, personId);
    const hasPassword = (person?.passwordHash ?? null) !== null;
    const step = nextStep({ memberships, tenantId, passwordGiven, hasPassword });
    const keep = (chosen: string | null) =>
      this.halves.keep(tx, { personId, passkeyId, passwordGiven, tenantId: chosen }, held);
    switch (step.type) {
      case 'Refused':
        throw new AuthenticationRefused(step.reason, { personId });
      case 'TenantChoiceRequired': {
        const tenants = step.memberships.map(({ tenantId: id, tenantName: name }) => ({ id, name }));
        return { type: 'TenantChoiceRequired', tenants, halfSecret: await keep(null) };
      }
      case 'PasswordRequired':
        return {
          type: 'PasswordRequired',
          isFirst: step.isFirst,
          halfSecret: await keep(step.membership.tenantId),
        };
      case 'Enter':
        if (held) await this.halves.end(tx, held, personId);
        return this.enter(tx, step.membership, proof, visit);
    }
  }

  private async enter(tx: RoleTransaction, membership: Membership, proof: Proof, visit: Visit): Promise<AfterKey> {
    const { personId, passkeyId, how, verifiedAt } = proof;
    const { tenantId, memberId, personName } = membership;
    // One browser, one session: whoever was signed in here before is not any more.
    if (visit.sessionSecret) await this.sessions.end(tx, visit.sessionSecret, 'replaced');
    const session = await this.sessions.open(
      tx,
      { personId, tenantId, memberId },
      { method: methodOf(proof), passkeyId, how, verifiedAt },
    );
    const browser = await this.browsers.remember(tx, visit.knownSecret, personId);
    await this.events.record(tx, { kind: proof.event ?? 'signed_in', personId, tenantId });
    if (browser.isNew)
      await this.letters.write(tx, { dedupeKey: `new-device:${session.id}`, kind: 'new_device', personId });
    return { type: 'SignedIn', personName, sessionSecret: session.secret, knownSecret: browser.secret };
  }
}
