import { Injectable } from '@nestjs/common';
import { AuthDatabase, currentOccasion, type RoleTransaction } from '@mamori/platform';
import { RateLimits } from './abuse/rate-limits';
import { CeremonyRepository } from './ceremony.repository';
import type { Visit } from './cookies';
import { Letters } from './letters/letters';
import { PasskeyRepository } from './passkey.repository';
import { CompletedRecovery } from './recovery/completed-recovery';
import { SecurityLog } from './security-log';
import { SessionRepository } from './sessions/session.repository';
import { SetUpLinkRepository, type UsableLink } from './set-up-link.repository';
import { recordForTenant } from './sign-in-audit';
import { Entrance } from './sign-in/entrance';
import { KnownBrowsers } from './sign-in/known-browsers';
import type { AfterKey, SignInOutcome } from './sign-in/outcome';
import { Refusals } from './sign-in/refusals';
import { about, insist } from './webauthn/refused';
import { parseRegistration } from './webauthn/response-schema';
import { WebAuthn } from './webauthn/webauthn';

type LinkProblem = { readonly type: 'LinkNotUsable' } | { readonly type: 'AlreadyRegistered' };
type TooMany = Extract<SignInOutcome, { readonly type: 'TooManyAttempts' }>;

export type BeginOutcome = { readonly type: 'WebAuthnCeremony'; readonly options: string } | LinkProblem | TooMany;
export type FinishOutcome = AfterKey | LinkProblem | TooMany | { readonly type: 'AuthenticationFailed' };

/** A registration as it comes from the browser. */
export interface RegistrationAttempt {
  readonly token: string;
  readonly response: string;
  readonly label: string;
  readonly visit: Visit;
}

/**
 * A link proves an address, not a person who has a passkey already: otherwise whoever invites somebody into a second
 * consultancy could add a key of their own and walk into the first.
 */
const isTaken = (link: UsableLink): boolean => link.hasPasskey && !link.replacesPasskeys;

const LONGEST_LABEL = 100;

/** From a one-time link to a registered passkey and, where nothing more is asked for, a first session. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly db: AuthDatabase,
    private readonly links: SetUpLinkRepository,
    private readonly ceremonies: CeremonyRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly sessions: SessionRepository,
    private readonly browsers: KnownBrowsers,
    private readonly recoveries: CompletedRecovery,
    private readonly entrance: Entrance,
    private readonly limits: RateLimits,
    private readonly events: SecurityLog,
    private readonly letters: Letters,
    private readonly refusals: Refusals,
    private readonly webauthn: WebAuthn,
  ) {}

  /** What the link is for; looking at it uses nothing up. */
  async look(
    token: string,
  ): Promise<{ readonly type: 'SetUpLink'; readonly link: UsableLink } | LinkProblem | TooMany> {
    const taken = await this.limits.take('link-looked-at:network', currentOccasion().network ?? '');
    if (!taken.allowed)
      return this.events.tooMany(taken, { kind: 'sign_in_refused', personId: null, what: 'set-up link' });
    const link = await this.links.usable(token);
    return link ? { type: 'SetUpLink', link } : { type: 'LinkNotUsable' };
  }

  async begin(token: string, browserSecret: string): Promise<BeginOutcome> {
    const looked = await this.look(token);
    if (looked.type !== 'SetUpLink') return looked;
    const { link } = looked;
    if (isTaken(link)) return { type: 'AlreadyRegistered' };
    const { id: linkId, personId } = link;
    const options = await this.webauthn.registrationOptions({
      id: personId,
      name: link.personName,
      email: link.email,
      existing: await this.passkeys.credentialIdsOf(personId),
    });
    const { challenge } = options;
    await this.ceremonies.start({ challenge, purpose: 'register', browserSecret, linkId, personId });
    return { type: 'WebAuthnCeremony', options: JSON.stringify(options) };
  }

  /** What proves nothing ends in AuthenticationFailed; the link then stays usable. */
  async finish(attempt: RegistrationAttempt): Promise<FinishOutcome> {
    const taken = await this.limits.take('registration:network', currentOccasion().network ?? '');
    if (!taken.allowed)
      return this.events.tooMany(taken, { kind: 'sign_in_refused', personId: null, what: 'registration' });
    return this.refusals.caught(() => this.prove(attempt));
  }

  private async prove({ token, response: text, label, visit }: RegistrationAttempt): Promise<FinishOutcome> {
    const response = parseRegistration(text);
    const challenge = this.webauthn.challengeOf(response);
    const { browserSecret } = visit;
    const taken = await this.ceremonies.take(challenge, { purpose: 'register', browserSecret });
    const link = await this.links.usable(token);
    if (!link) return { type: 'LinkNotUsable' };
    if (isTaken(link)) return { type: 'AlreadyRegistered' };
    return about(link.personId, async () => {
      insist(taken.linkId === link.id, 'challenge of another link');
      const passkey = await this.webauthn.register(response, challenge);
      return this.db.role.transaction(async (tx) => {
        // Asked again: a link of another consultancy may have registered a key in between.
        const isTakenNow = !link.replacesPasskeys && (await this.passkeys.hasLive(tx, link.personId));
        if (isTakenNow) return { type: 'AlreadyRegistered' } as const;
        if (!(await this.recoveries.claim(tx, link))) return { type: 'LinkNotUsable' } as const;
        if (!(await this.links.use(tx, link))) {
          insist(link.recoveryId === null, 'link was taken back in between');
          return { type: 'LinkNotUsable' } as const;
        }
        if (link.replacesPasskeys) await this.closeOldWays(tx, link);
        const passkeyId = await this.passkeys.add(tx, link.personId, passkey, label.slice(0, LONGEST_LABEL));
        insist(passkeyId !== undefined, 'credential id is taken');
        await this.tell(tx, link, passkeyId);
        const { personId, tenantId } = link;
        const proof = { personId, passkeyId, passwordGiven: false, tenantId, how: 'passkey registered' };
        const isRecovery = link.recoveryId !== null;
        return this.entrance.proceed(tx, { ...proof, isRecovery }, visit);
      });
    });
  }

  /** Whoever held the old keys is out everywhere: the sessions, the browsers that were known, what was begun. */
  private async closeOldWays(tx: RoleTransaction, link: UsableLink): Promise<void> {
    const { personId } = link;
    await this.passkeys.revokeAll(tx, personId);
    await this.sessions.endAllOf(tx, { personId }, 'ways in changed');
    await this.browsers.forget(tx, personId);
    await this.ceremonies.forgetPerson(tx, personId);
    await this.recoveries.complete(tx, link);
  }

  private async tell(tx: RoleTransaction, link: UsableLink, passkeyId: string): Promise<void> {
    const { personId, tenantId, memberId } = link;
    const kind = link.replacesPasskeys ? 'passkeys_replaced' : 'passkey_registered';
    await this.events.record(tx, { kind, personId, tenantId });
    await this.letters.write(tx, { dedupeKey: `${kind}:${passkeyId}`, kind, personId, tenantId });
    const about = { action: 'member.enrolled', objectKind: 'member', objectId: memberId };
    const after = { replacesPasskeys: link.replacesPasskeys };
    await recordForTenant(tx, { tenantId, memberId, ...about, after });
  }
}
