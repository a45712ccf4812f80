import { Injectable } from '@nestjs/common';
import { AuthDatabase, currentOccasion } from '@mamori/platform';
import { CeremonyRepository } from './ceremony.repository';
import { PasskeyRepository } from './passkey.repository';
import { SessionRepository } from './session.repository';
import { SetUpLinkRepository, type UsableLink } from './set-up-link.repository';
import { insist } from './webauthn/refused';
import { parseRegistration } from './webauthn/response-schema';
import { WebAuthn } from './webauthn/webauthn';

export type BeginOutcome =
  | { readonly type: 'WebAuthnCeremony'; readonly options: string }
  | { readonly type: 'LinkNotUsable' }
  | { readonly type: 'AlreadyRegistered' };
export type FinishOutcome =
  | { readonly type: 'SignedIn'; readonly personName: string; readonly sessionSecret: string }
  | { readonly type: 'LinkNotUsable' }
  | { readonly type: 'AlreadyRegistered' };

/**
 * A link proves an address, not a person who has a passkey already: otherwise whoever invites somebody into a second
 * consultancy could add a key of their own and walk into the first.
 */
export const isTaken = (link: UsableLink): boolean => link.hasPasskey && !link.replacesPasskeys;

/** From a one-time link to a registered passkey and a first session. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly db: AuthDatabase,
    private readonly links: SetUpLinkRepository,
    private readonly ceremonies: CeremonyRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly sessions: SessionRepository,
    private readonly webauthn: WebAuthn,
  ) {}

  look(token: string): Promise<UsableLink | undefined> {
    return this.links.usable(token);
  }

  async begin(token: string, browserSecret: string): Promise<BeginOutcome> {
    const link = await this.links.usable(token);
    if (!link) return { type: 'LinkNotUsable' };
    if (isTaken(link)) return { type: 'AlreadyRegistered' };
    const options = await this.webauthn.registrationOptions({
      id: link.personId,
      name: link.personName,
      email: link.email,
      existing: await this.passkeys.credentialIdsOf(link.personId),
    });
    const { challenge } = options;
    await this.ceremonies.start({ challenge, purpose: 'register', linkId: link.id, browserSecret });
    return { type: 'WebAuthnCeremony', options: JSON.stringify(options) };
  }

  /** Throws AuthenticationRefused when the answer proves nothing; the link then stays usable. */
  async finish(given: {
    readonly token: string;
    readonly response: string;
    readonly label: string;
    readonly browserSecret: string | undefined;
    readonly userAgent: string;
  }): Promise<FinishOutcome> {
    const response = parseRegistration(given.response);
    const challenge = this.webauthn.challengeOf(response);
    const { browserSecret } = given;
    const taken = await this.ceremonies.take(challenge, { purpose: 'register', browserSecret });
    const link = await this.links.usable(given.token);
    if (!link) return { type: 'LinkNotUsable' };
    if (isTaken(link)) return { type: 'AlreadyRegistered' };
    insist(taken.linkId === link.id, 'challenge of another link');
    const passkey = await this.webauthn.register(response, challenge);
    return this.db.role.transaction(async (tx) => {
      if (!(await this.links.use(tx, link))) return { type: 'LinkNotUsable' } as const;
      if (link.replacesPasskeys) await this.passkeys.revokeAll(tx, link.personId);
      const added = await this.passkeys.add(tx, link.personId, passkey, given.label.slice(0, 100));
      insist(added, 'credential id is taken');
      const sessionSecret = await this.sessions.open(tx, link, {
        userAgent: given.userAgent,
        requestId: currentOccasion().requestId,
        how: 'passkey registered',
      });
      return { type: 'SignedIn', personName: link.personName, sessionSecret } as const;
    });
  }
}
