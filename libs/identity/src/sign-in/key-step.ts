import { Injectable } from '@nestjs/common';
import { AuthDatabase } from '@mamori/platform';
import { CeremonyRepository } from '../ceremony.repository';
import type { Visit } from '../cookies';
import { type KnownPasskey, PasskeyRepository } from '../passkey.repository';
import { about, insist } from '../webauthn/refused';
import { parseAuthentication } from '../webauthn/response-schema';
import { WebAuthn } from '../webauthn/webauthn';
import { Entrance } from './entrance';
import { type HalfSession, HalfSessionRepository } from './half-session.repository';
import type { AfterKey } from './outcome';

/** An answer of a key, as it comes from the browser. */
export interface KeyAttempt {
  readonly response: string;
  readonly tenantId: string | null;
  readonly visit: Visit;
}

/** The step with the key: the whole of a sign-in by passkey, or what follows a password. */
@Injectable()
export class KeyStep {
  constructor(
    private readonly db: AuthDatabase,
    private readonly ceremonies: CeremonyRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly halves: HalfSessionRepository,
    private readonly entrance: Entrance,
    private readonly webauthn: WebAuthn,
  ) {}

  /** Options for any passkey; after a right password, for the keys of that person. */
  async begin(visit: Visit, browserSecret: string): Promise<string> {
    const half = visit.halfSecret ? await this.halves.find(visit.halfSecret) : undefined;
    if (half?.passwordGiven && half.passkeyId === null) return this.beginSecond(half.personId, half.id, browserSecret);
    const options = await this.webauthn.signInOptions();
    await this.ceremonies.start({ challenge: options.challenge, purpose: 'sign_in', browserSecret });
    return JSON.stringify(options);
  }

  /** Options for the keys of a person who has given the password. */
  async beginSecond(personId: string, halfId: string, browserSecret: string): Promise<string> {
    const options = await this.webauthn.signInOptions(await this.passkeys.liveIdsOf(personId));
    const { challenge } = options;
    await this.ceremonies.start({ challenge, purpose: 'second_step', browserSecret, personId, sessionId: halfId });
    return JSON.stringify(options);
  }

  /** Throws AuthenticationRefused when the answer proves nothing. The challenge is gone either way. */
  async finish({ response: text, tenantId, visit }: KeyAttempt): Promise<AfterKey> {
    const response = parseAuthentication(text);
    const challenge = this.webauthn.challengeOf(response);
    const { browserSecret } = visit;
    const taken = await this.ceremonies.take(challenge, { purpose: ['sign_in', 'second_step'], browserSecret });
    const half = taken.purpose === 'second_step' ? await this.secondStepOf(visit, taken) : undefined;
    const passkey = await this.passkeys.byCredentialId(Buffer.from(response.id, 'base64url'));
    insist(passkey !== undefined, 'unknown passkey', half?.personId);
    insist(half === undefined || half.personId === passkey.personId, 'passkey of somebody else', half?.personId);
    return about(passkey.personId, async () => {
      const proved = await this.webauthn.signIn(response, challenge, passkey, { isPersonKnown: half !== undefined });
      return this.enter(passkey, proved, tenantId, visit, half);
    });
  }

  private async secondStepOf(
    visit: Visit,
    taken: { readonly personId: string | null; readonly sessionId: string | null },
  ): Promise<HalfSession> {
    const half = visit.halfSecret ? await this.halves.attempt(visit.halfSecret) : undefined;
    insist(half !== undefined, 'no sign-in under way', taken.personId);
    insist(
      half.id === taken.sessionId && half.personId === taken.personId,
      'challenge of another sign-in',
      half.personId,
    );
    insist(half.passwordGiven && half.passkeyId === null, 'not the step that is missing', half.personId);
    return half;
  }

  private enter(
    passkey: KnownPasskey,
    { counter, backedUp }: { readonly counter: number; readonly backedUp: boolean },
    tenantId: string | null,
    visit: Visit,
    half: HalfSession | undefined,
  ): Promise<AfterKey> {
    const { personId, id: passkeyId } = passkey;
    const held = half && visit.halfSecret ? { id: half.id, secret: visit.halfSecret } : null;
    const passwordGiven = half?.passwordGiven ?? false;
    const how = passwordGiven ? 'password and key' : 'passkey';
    return this.db.role.transaction(async (tx) => {
      insist(await this.passkeys.used(tx, passkey.id, counter, backedUp), 'counter did not move on');
      return this.entrance.proceed(tx, { personId, passkeyId, passwordGiven, tenantId, how }, visit, held);
    });
  }
}
