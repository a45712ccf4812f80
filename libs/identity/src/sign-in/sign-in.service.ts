import { Injectable } from '@nestjs/common';
import { AuthDatabase, currentOccasion } from '@mamori/platform';
import type { Visit } from '../cookies';
import { RateLimits } from '../abuse/rate-limits';
import { SecurityLog } from '../security-log';
import { insist } from '../webauthn/refused';
import { Authenticators } from './authenticators';
import { Entrance } from './entrance';
import { type HalfSession, HalfSessionRepository } from './half-session.repository';
import type { SignInOutcome } from './outcome';
import { PasswordStep } from './password-step';
import { Refusals } from './refusals';

const here = () => currentOccasion().network ?? '';

/** The steps of a sign-in as a browser takes them. What proves nothing ends in AuthenticationFailed, whatever the reason. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: AuthDatabase,
    private readonly authenticators: Authenticators,
    private readonly passwords: PasswordStep,
    private readonly halves: HalfSessionRepository,
    private readonly entrance: Entrance,
    private readonly limits: RateLimits,
    private readonly refusals: Refusals,
    private readonly events: SecurityLog,
  ) {}

  /** By passkey; or the key after a right password. */
  async withKey(response: string, tenantId: string | null, visit: Visit): Promise<SignInOutcome> {
    const taken = await this.limits.take('sign-in-finished:network', here());
    if (!taken.allowed) return this.tooMany(taken.retryAfterSeconds, 'sign_in_refused', null);
    return this.refusals.caught(() => this.authenticators.key({ response, tenantId, visit }));
  }

  /** The first of two steps: after it, the key is asked for. Nothing tells an unknown address from a wrong password. */
  async withPassword(email: string, password: string, visit: Visit, browserSecret: string): Promise<SignInOutcome> {
    const counted = await this.passwords.attempt(email, visit, here());
    if (counted.type === 'TooManyAttempts')
      return this.tooMany(counted.retryAfterSeconds, 'password_refused', counted.personId);
    return this.refusals.caught(async () => {
      const person = await this.authenticators.password(email, password);
      return this.passwords.askForKey(person, counted.attempts, browserSecret);
    }, 'password_refused');
  }

  /** After the key: in which of the person's consultancies to work. */
  chooseTenant(tenantId: string, visit: Visit): Promise<SignInOutcome> {
    return this.refusals.caught(async () => {
      const half = await this.afterKey(visit);
      const how = half.passwordGiven ? 'password and key' : 'passkey';
      const proof = { ...half, tenantId, how };
      return this.db.role.transaction((tx) => this.entrance.proceed(tx, proof, visit, half.held));
    });
  }

  /** The sign-in under way in which a key was proved, with one of its tries counted; throws AuthenticationRefused. */
  async afterKey(visit: Visit) {
    const half = visit.halfSecret ? await this.halves.attempt(visit.halfSecret) : undefined;
    insist(half !== undefined && visit.halfSecret !== undefined, 'no sign-in under way');
    return { ...keyGiven(half), held: { id: half.id, secret: visit.halfSecret } };
  }

  private async tooMany(
    retryAfterSeconds: number,
    kind: 'sign_in_refused' | 'password_refused',
    personId: string | null,
  ): Promise<SignInOutcome> {
    await this.events.refused({ kind, personId, reason: 'too many attempts' });
    return { type: 'TooManyAttempts', retryAfterSeconds };
  }
}

function keyGiven(half: HalfSession) {
  const { id, personId, passwordGiven, tenantId, passkeyId } = half;
  insist(passkeyId !== null, 'the key was not proved yet', personId);
  return { id, personId, passwordGiven, tenantId, passkeyId };
}
