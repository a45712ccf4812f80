import { Injectable } from '@nestjs/common';
import { AuthDatabase, currentOccasion } from '@mamori/platform';
import { RateLimits } from './abuse/rate-limits';
import { CeremonyRepository } from './ceremony.repository';
import type { Visit } from './cookies';
import { PasskeyRepository } from './passkey.repository';
import { SecurityLog } from './security-log';
import { SetUpLinkRepository } from './set-up-link.repository';
import { recordForTenant } from './sign-in-audit';
import { Entrance } from './sign-in/entrance';
import type { SignInOutcome } from './sign-in/outcome';
import { Refusals } from './sign-in/refusals';
import { about, insist } from './webauthn/refused';
import { parseAuthentication } from './webauthn/response-schema';
import { WebAuthn } from './webauthn/webauthn';

export type AcceptOutcome = SignInOutcome | { readonly type: 'LinkNotUsable' };
export type BeginAcceptingOutcome =
  | { readonly type: 'WebAuthnCeremony'; readonly options: string }
  | { readonly type: 'LinkNotUsable' }
  | { readonly type: 'TooManyAttempts'; readonly retryAfterSeconds: number };

/** An invitation of somebody who has a passkey: accepted with it, and never a reason to add a key. */
@Injectable()
export class AcceptInvitationService {
  constructor(
    private readonly db: AuthDatabase,
    private readonly links: SetUpLinkRepository,
    private readonly ceremonies: CeremonyRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly entrance: Entrance,
    private readonly limits: RateLimits,
    private readonly events: SecurityLog,
    private readonly refusals: Refusals,
    private readonly webauthn: WebAuthn,
  ) {}

  /** The options name no key: whoever holds the link learns nothing of the keys that the person has. */
  async begin(token: string, browserSecret: string): Promise<BeginAcceptingOutcome> {
    const taken = await this.limits.take('sign-in-begun:network', currentOccasion().network ?? '');
    if (!taken.allowed)
      return this.events.tooMany(taken, { kind: 'sign_in_refused', personId: null, what: 'invitation' });
    const link = await this.links.usable(token);
    if (!link?.hasPasskey || link.replacesPasskeys) return { type: 'LinkNotUsable' };
    const options = await this.webauthn.signInOptions();
    const { challenge } = options;
    const { id: linkId, personId } = link;
    await this.ceremonies.start({ challenge, purpose: 'accept', browserSecret, linkId, personId });
    return { type: 'WebAuthnCeremony', options: JSON.stringify(options) };
  }

  async accept(token: string, response: string, visit: Visit): Promise<AcceptOutcome> {
    const taken = await this.limits.take('sign-in-finished:network', currentOccasion().network ?? '');
    if (!taken.allowed)
      return this.events.tooMany(taken, { kind: 'sign_in_refused', personId: null, what: 'invitation' });
    return this.refusals.caught(() => this.prove(token, response, visit));
  }

  private async prove(token: string, text: string, visit: Visit): Promise<AcceptOutcome> {
    const response = parseAuthentication(text);
    const challenge = this.webauthn.challengeOf(response);
    const { browserSecret } = visit;
    const taken = await this.ceremonies.take(challenge, { purpose: 'accept', browserSecret });
    const link = await this.links.usable(token);
    if (!link) return { type: 'LinkNotUsable' };
    return about(link.personId, async () => {
      insist(taken.linkId === link.id, 'challenge of another link');
      const passkey = await this.passkeys.byCredentialId(Buffer.from(response.id, 'base64url'));
      insist(passkey !== undefined && passkey.personId === link.personId, 'passkey of somebody else');
      const proved = await this.webauthn.signIn(response, challenge, passkey);
      return this.db.role.transaction(async (tx) => {
        if (!(await this.links.use(tx, link))) return { type: 'LinkNotUsable' } as const;
        const moved = await this.passkeys.used(tx, passkey.id, proved.counter, proved.backedUp);
        insist(moved, 'counter did not move on');
        const { personId, tenantId, memberId } = link;
        await this.events.record(tx, { kind: 'invitation_accepted', personId, tenantId });
        const accepted = { action: 'invitation.accepted', objectKind: 'member', objectId: memberId };
        await recordForTenant(tx, { tenantId, memberId, ...accepted });
        const proof = { personId, passkeyId: passkey.id, passwordGiven: false, tenantId, how: 'invitation accepted' };
        return this.entrance.proceed(tx, proof, visit);
      });
    });
  }
}
