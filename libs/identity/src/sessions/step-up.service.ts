import { Injectable } from '@nestjs/common';
import { type ActorSession, AuthDatabase, unauthenticated } from '@mamori/platform';
import { RateLimits } from '../abuse/rate-limits';
import { CeremonyRepository } from '../ceremony.repository';
import type { Visit } from '../cookies';
import { PasskeyRepository } from '../passkey.repository';
import { SecurityLog } from '../security-log';
import { Refusals } from '../sign-in/refusals';
import { about, insist } from '../webauthn/refused';
import { parseAuthentication } from '../webauthn/response-schema';
import { WebAuthn } from '../webauthn/webauthn';
import { SessionRepository } from './session.repository';

export type StepUpOutcome =
  | { readonly type: 'SteppedUp'; readonly until: string; readonly sessionSecret: string }
  | { readonly type: 'AuthenticationFailed' }
  | { readonly type: 'TooManyAttempts'; readonly retryAfterSeconds: number };

/** A fresh proof inside a session that it is still the same person: any key of that person, bound to this very session. */
@Injectable()
export class StepUpService {
  constructor(
    private readonly db: AuthDatabase,
    private readonly ceremonies: CeremonyRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly sessions: SessionRepository,
    private readonly limits: RateLimits,
    private readonly events: SecurityLog,
    private readonly refusals: Refusals,
    private readonly webauthn: WebAuthn,
  ) {}

  async begin(session: ActorSession, browserSecret: string): Promise<string> {
    const { id: sessionId, personId } = session;
    const options = await this.webauthn.signInOptions(await this.passkeys.liveIdsOf(personId));
    const { challenge } = options;
    await this.ceremonies.start({ challenge, purpose: 'step_up', browserSecret, personId, sessionId });
    return JSON.stringify(options);
  }

  async finish(session: ActorSession, response: string, visit: Visit): Promise<StepUpOutcome> {
    const taken = await this.limits.take('step-up:person', session.personId);
    const { personId } = session;
    if (!taken.allowed) return this.events.tooMany(taken, { kind: 'sign_in_refused', personId, what: 'step-up' });
    return this.refusals.caught(() => about(personId, () => this.prove(session, response, visit)));
  }

  private async prove(session: ActorSession, text: string, visit: Visit): Promise<StepUpOutcome> {
    const { personId, id: sessionId } = session;
    const response = parseAuthentication(text);
    const challenge = this.webauthn.challengeOf(response);
    const { browserSecret, sessionSecret } = visit;
    const taken = await this.ceremonies.take(challenge, { purpose: 'step_up', browserSecret });
    insist(taken.sessionId === sessionId && taken.personId === personId, 'challenge of another session');
    const passkey = await this.passkeys.byCredentialId(Buffer.from(response.id, 'base64url'));
    insist(passkey !== undefined && passkey.personId === personId, 'passkey of somebody else');
    const proved = await this.webauthn.signIn(response, challenge, passkey, { isPersonKnown: true });
    return this.db.role.transaction(async (tx) => {
      const moved = await this.passkeys.used(tx, passkey.id, proved.counter, proved.backedUp);
      insist(moved, 'counter did not move on');
      if (sessionSecret === undefined) throw unauthenticated();
      const going = await this.sessions.prove(tx, { id: sessionId, secret: sessionSecret });
      if (!going) throw unauthenticated();
      await this.events.record(tx, { kind: 'stepped_up', personId, tenantId: going.tenantId });
      return { type: 'SteppedUp', until: going.until, sessionSecret: going.secret } as const;
    });
  }
}
