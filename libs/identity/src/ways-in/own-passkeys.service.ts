import { Injectable } from '@nestjs/common';
import { AuthDatabase, currentOccasion, Entered, type InvalidEntry, notFound, unauthenticated } from '@mamori/platform';
import { RateLimits } from '../abuse/rate-limits';
import { CeremonyRepository } from '../ceremony.repository';
import type { Visit } from '../cookies';
import { PasskeyRepository } from '../passkey.repository';
import type { WaysIn } from '../schema.gen';
import { SecurityLog } from '../security-log';
import { Refusals } from '../sign-in/refusals';
import { PersonRepository } from '../sign-in/person.repository';
import { about, insist } from '../webauthn/refused';
import { parseRegistration } from '../webauthn/response-schema';
import { WebAuthn } from '../webauthn/webauthn';
import type { Oneself } from './oneself';
import { OwnPasskeyRepository } from './own-passkey.repository';
import { WayInChanges } from './way-in-changes';
import { WaysInRepository } from './ways-in.repository';

interface Changed {
  readonly type: 'PasskeyChanged';
  readonly waysIn: WaysIn;
}
export type AddPasskeyOutcome =
  | Changed
  | { readonly type: 'AuthenticationFailed' }
  | { readonly type: 'TooManyAttempts'; readonly retryAfterSeconds: number };
export type ChangePasskeyOutcome = Changed | { readonly type: 'LastPasskey' } | InvalidEntry;

const LABEL = { field: 'label', ja: '端末の名前', en: 'Name of the device', max: 100 };

/** The own passkeys: adding, renaming, removing. Each is one transaction; a key of somebody else is NOT_FOUND. */
@Injectable()
export class OwnPasskeys {
  constructor(
    private readonly db: AuthDatabase,
    private readonly own: OwnPasskeyRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly people: PersonRepository,
    private readonly waysIn: WaysInRepository,
    private readonly changes: WayInChanges,
    private readonly ceremonies: CeremonyRepository,
    private readonly limits: RateLimits,
    private readonly events: SecurityLog,
    private readonly refusals: Refusals,
    private readonly webauthn: WebAuthn,
  ) {}

  async beginAdding({ personId, sessionId, tenantId }: Oneself, browserSecret: string): Promise<string> {
    const { person, memberships } = await this.db.role.transaction(async (tx) => ({
      person: await this.people.byId(tx, personId),
      memberships: await this.people.membershipsOf(tx, personId),
    }));
    if (!person) throw unauthenticated();
    const name = memberships.find((each) => each.tenantId === tenantId)?.personName ?? person.email;
    const existing = await this.passkeys.credentialIdsOf(personId);
    const options = await this.webauthn.registrationOptions({ id: personId, name, email: person.email, existing });
    const { challenge } = options;
    await this.ceremonies.start({ challenge, purpose: 'add_passkey', browserSecret, personId, sessionId });
    return JSON.stringify(options);
  }

  /** Other sessions of the person end. */
  async add(
    self: Oneself,
    given: { readonly response: string; readonly label: string; readonly visit: Visit },
  ): Promise<AddPasskeyOutcome> {
    const taken = await this.limits.take('registration:network', currentOccasion().network ?? '');
    if (!taken.allowed)
      return this.events.tooMany(taken, { kind: 'sign_in_refused', personId: self.personId, what: 'registration' });
    return this.refusals.caught(() =>
      about(self.personId, async () => {
        const response = parseRegistration(given.response);
        const challenge = this.webauthn.challengeOf(response);
        const { browserSecret } = given.visit;
        const begun = await this.ceremonies.take(challenge, { purpose: 'add_passkey', browserSecret });
        const isOwn = begun.personId === self.personId && begun.sessionId === self.sessionId;
        insist(isOwn, 'challenge of another session');
        const passkey = await this.webauthn.register(response, challenge);
        return this.db.role.transaction(async (tx) => {
          await this.changes.begin(tx, self);
          const id = await this.passkeys.add(tx, self.personId, passkey, given.label.trim().slice(0, LABEL.max));
          insist(id !== undefined, 'credential id is taken');
          await this.changes.endOthers(tx, self);
          const letter = { kind: 'passkey_added', dedupeKey: `passkey-added:${id}` } as const;
          const object = { objectKind: 'passkey', objectId: id };
          await this.changes.tell(tx, self, { event: 'passkey_added', action: 'passkey.added', ...object, letter });
          return { type: 'PasskeyChanged', waysIn: await this.waysIn.waysIn(tx, self) } as const;
        });
      }),
    );
  }

  async rename(self: Oneself, id: string, given: string): Promise<ChangePasskeyOutcome> {
    const entered = new Entered();
    const label = entered.text(given, { ...LABEL, required: true });
    if (entered.fault) return entered.fault;
    return this.db.role.transaction(async (tx) => {
      await this.changes.begin(tx, self);
      if (!(await this.own.rename(tx, self.personId, id, label))) throw notFound('passkey', id);
      const object = { objectKind: 'passkey', objectId: id };
      await this.changes.tell(tx, self, { event: 'passkey_renamed', action: 'passkey.renamed', ...object });
      return { type: 'PasskeyChanged', waysIn: await this.waysIn.waysIn(tx, self) } as const;
    });
  }

  /** Every other session ends, and this one too when the key had opened it. The last key stays. */
  remove(self: Oneself, id: string): Promise<ChangePasskeyOutcome> {
    return this.db.role.transaction(async (tx) => {
      const openedBy = await this.changes.begin(tx, self);
      const live = await this.own.lockLive(tx, self.personId);
      if (!live.includes(id)) throw notFound('passkey', id);
      if (live.length === 1) return { type: 'LastPasskey' } as const;
      await this.own.revoke(tx, self.personId, id);
      await this.changes.endOthers(tx, self, openedBy === id);
      const letter = { kind: 'passkey_removed', dedupeKey: `passkey-removed:${id}` } as const;
      const object = { objectKind: 'passkey', objectId: id };
      await this.changes.tell(tx, self, { event: 'passkey_removed', action: 'passkey.removed', ...object, letter });
      return { type: 'PasskeyChanged', waysIn: await this.waysIn.waysIn(tx, self) } as const;
    });
  }
}
