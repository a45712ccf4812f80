import { Injectable } from '@nestjs/common';
import {
  AuthDatabase,
  currentOccasion,
  Entered,
  newId,
  type InvalidEntry,
  type RoleTransaction,
} from '@mamori/platform';
import type { LimitName } from '../abuse/limits';
import { RateLimits } from '../abuse/rate-limits';
import { CeremonyRepository } from '../ceremony.repository';
import type { Visit } from '../cookies';
import { Letters } from '../letters/letters';
import { PasskeyRepository } from '../passkey.repository';
import { SecurityLog } from '../security-log';
import { SessionRepository } from '../sessions/session.repository';
import { Entrance } from '../sign-in/entrance';
import { KnownBrowsers } from '../sign-in/known-browsers';
import type { AfterKey } from '../sign-in/outcome';
import { Refusals } from '../sign-in/refusals';
import { about, insist } from '../webauthn/refused';
import { parseRegistration } from '../webauthn/response-schema';
import { WebAuthn } from '../webauthn/webauthn';
import { readRecoveryCode } from './recovery-code';
import { RecoveryCodeRepository } from './recovery-code.repository';
import { RECOVERY_MINUTES, RecoveryLinkRepository, type UsableRecoveryLink } from './recovery-link.repository';

interface TooMany {
  readonly type: 'TooManyAttempts';
  readonly retryAfterSeconds: number;
}
interface NotUsable {
  readonly type: 'LinkNotUsable';
}
export type RequestOutcome = { readonly type: 'RecoveryRequested'; readonly minutes: number } | TooMany | InvalidEntry;
export type LookOutcome = { readonly type: 'RecoveryLink'; readonly link: UsableRecoveryLink } | NotUsable | TooMany;
export type BeginRecoveryOutcome =
  | { readonly type: 'WebAuthnCeremony'; readonly options: string }
  | { readonly type: 'RecoveryCodeRefused'; readonly triesLeft: number }
  | NotUsable
  | TooMany;
export type FinishRecoveryOutcome = AfterKey | NotUsable | TooMany | { readonly type: 'AuthenticationFailed' };

/** A new passkey for a recovery code, as it comes from the browser. */
export interface RecoveryAttempt {
  readonly token: string;
  readonly code: string;
  readonly response: string;
  readonly label: string;
  readonly visit: Visit;
}

const ADDRESS = { field: 'email', ja: 'メールアドレス', en: 'Mail address', max: 320, required: true };
const LONGEST_LABEL = 100;

/** The way back for somebody who lost the key: a link to the known address, a recovery code, and a new passkey. */
@Injectable()
export class RecoveryService {
  constructor(
    private readonly db: AuthDatabase,
    private readonly links: RecoveryLinkRepository,
    private readonly codes: RecoveryCodeRepository,
    private readonly ceremonies: CeremonyRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly sessions: SessionRepository,
    private readonly browsers: KnownBrowsers,
    private readonly entrance: Entrance,
    private readonly limits: RateLimits,
    private readonly events: SecurityLog,
    private readonly letters: Letters,
    private readonly refusals: Refusals,
    private readonly webauthn: WebAuthn,
  ) {}

  /** The same answer and the same work whether somebody has the address or nobody. */
  async request(given: string): Promise<RequestOutcome> {
    const entered = new Entered();
    const email = entered.text(given, ADDRESS);
    if (entered.fault) return entered.fault;
    const taken = await this.limits.takeEach([
      ['recovery-requested:network', currentOccasion().network ?? ''],
      ['recovery-requested:account', email.toLowerCase()],
    ]);
    if (!taken.allowed) return tooMany(taken);
    await this.db.role.transaction(async (tx) => {
      const personId = await this.links.ownerOf(tx, email);
      const recoveryLinkId = await this.links.prepare(tx, personId ?? newId());
      const reason = personId === undefined ? 'address of nobody who can sign in' : undefined;
      await this.events.record(tx, { kind: 'recovery_requested', personId: personId ?? null, reason });
      if (personId === undefined) return;
      const dedupeKey = `recovery-link:${recoveryLinkId}`;
      await this.letters.write(tx, { dedupeKey, kind: 'recovery_link', personId, recoveryLinkId });
    });
    return { type: 'RecoveryRequested', minutes: RECOVERY_MINUTES };
  }

  /** What the link is good for; looking at it uses nothing up. */
  async look(token: string): Promise<LookOutcome> {
    const taken = await this.limits.take('link-looked-at:network', currentOccasion().network ?? '');
    if (!taken.allowed) return tooMany(taken);
    const link = await this.db.role.transaction((tx) => this.links.usable(tx, token));
    return link ? { type: 'RecoveryLink', link } : { type: 'LinkNotUsable' };
  }

  /** Checks the code without using it up. Five wrong ones end the link. */
  async begin(token: string, code: string, browserSecret: string): Promise<BeginRecoveryOutcome> {
    const found = await this.counted(token, 'recovery-code:network', 'recovery-code:account');
    if (found.type !== 'RecoveryLink') return found;
    const { link } = found;
    const { id: linkId, personId } = link;
    const letters = readRecoveryCode(code);
    const triesLeft = await this.db.role.transaction(async (tx) =>
      (await this.codes.isGood(tx, personId, letters)) ? null : this.refuse(tx, link),
    );
    if (triesLeft !== null) return { type: 'RecoveryCodeRefused', triesLeft };
    const existing = await this.passkeys.credentialIdsOf(personId);
    const person = { id: personId, name: link.personName, email: link.email, existing };
    const options = await this.webauthn.registrationOptions(person);
    const { challenge } = options;
    await this.ceremonies.start({ challenge, purpose: 'recover', browserSecret, linkId, personId });
    return { type: 'WebAuthnCeremony', options: JSON.stringify(options) };
  }

  /** Uses the link and the code up, registers the key in the place of those that were lost, and goes on to sign in. */
  async finish(attempt: RecoveryAttempt): Promise<FinishRecoveryOutcome> {
    const found = await this.counted(attempt.token, 'registration:network', 'recovery-code:account');
    if (found.type !== 'RecoveryLink') return found;
    const { link } = found;
    return this.refusals.caught(() => about(link.personId, () => this.prove(link, attempt)), 'recovery_code_refused');
  }

  private async prove(link: UsableRecoveryLink, attempt: RecoveryAttempt): Promise<FinishRecoveryOutcome> {
    const { personId } = link;
    const response = parseRegistration(attempt.response);
    const challenge = this.webauthn.challengeOf(response);
    const { browserSecret } = attempt.visit;
    const taken = await this.ceremonies.take(challenge, { purpose: 'recover', browserSecret });
    insist(taken.linkId === link.id && taken.personId === personId, 'challenge of another link');
    const passkey = await this.webauthn.register(response, challenge);
    const letters = readRecoveryCode(attempt.code);
    const outcome = await this.db.role.transaction<AfterKey | NotUsable | 'wrong code'>(async (tx) => {
      if (!(await this.codes.isGood(tx, personId, letters))) {
        await this.links.missed(tx, link.id);
        return 'wrong code';
      }
      if (!(await this.links.use(tx, link.id))) return { type: 'LinkNotUsable' };
      const codeId = await this.codes.use(tx, personId, letters);
      insist(codeId !== undefined, 'recovery code was used in between');
      await this.closeOldWays(tx, personId);
      const passkeyId = await this.passkeys.add(tx, personId, passkey, attempt.label.slice(0, LONGEST_LABEL));
      insist(passkeyId !== undefined, 'credential id is taken');
      await this.events.record(tx, { kind: 'recovery_code_used', personId });
      await this.events.record(tx, { kind: 'passkeys_replaced', personId });
      const dedupeKey = `recovery-code-used:${codeId}`;
      await this.letters.write(tx, { dedupeKey, kind: 'recovery_code_used', personId });
      const proof = { personId, passkeyId, passwordGiven: false, tenantId: null, how: 'recovery code' };
      return this.entrance.proceed(tx, { ...proof, isRecovery: true }, attempt.visit);
    });
    insist(outcome !== 'wrong code', 'wrong recovery code');
    return outcome;
  }

  /** A usable link, after its attempts were counted for the network and for the person. */
  private async counted(token: string, network: LimitName, account: LimitName): Promise<LookOutcome> {
    const atNetwork = await this.limits.take(network, currentOccasion().network ?? '');
    const event = { kind: 'recovery_code_refused', what: 'recovery' } as const;
    if (!atNetwork.allowed) return this.events.tooMany(atNetwork, { ...event, personId: null });
    const link = await this.db.role.transaction((tx) => this.links.usable(tx, token));
    if (!link) return { type: 'LinkNotUsable' };
    const { personId } = link;
    const ofAccount = await this.limits.take(account, personId);
    return ofAccount.allowed ? { type: 'RecoveryLink', link } : this.events.tooMany(ofAccount, { ...event, personId });
  }

  private async refuse(tx: RoleTransaction, { id, personId }: UsableRecoveryLink): Promise<number> {
    const left = await this.links.missed(tx, id);
    const reason = left > 0 ? 'wrong code' : 'wrong code, and the link is dead';
    await this.events.record(tx, { kind: 'recovery_code_refused', personId, reason });
    return left;
  }

  /** Whoever found the old keys is out everywhere. */
  private async closeOldWays(tx: RoleTransaction, personId: string): Promise<void> {
    await this.passkeys.revokeAll(tx, personId);
    await this.sessions.endAllOf(tx, { personId }, 'ways in changed');
    await this.browsers.forget(tx, personId);
    await this.ceremonies.forgetPerson(tx, personId);
    await this.links.revokeAll(tx, personId);
  }
}

const tooMany = ({ retryAfterSeconds }: { readonly retryAfterSeconds: number }): TooMany => ({
  type: 'TooManyAttempts',
  retryAfterSeconds,
});
