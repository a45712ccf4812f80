import { Injectable } from '@nestjs/common';
import { AuthDatabase } from '@mamori/platform';
import type { LimitName } from '../abuse/limits';
import { RateLimits } from '../abuse/rate-limits';
import type { Visit } from '../cookies';
import { PasskeyRepository } from '../passkey.repository';
import { hashPassword, isOutdated, verifyPassword } from '../password/hash-password';
import { insist } from '../webauthn/refused';
import { HalfSessionRepository } from './half-session.repository';
import { KeyStep } from './key-step';
import { KnownBrowsers } from './known-browsers';
import type { SignInOutcome } from './outcome';
import { type Person, PersonRepository } from './person.repository';

type Attempts = readonly (readonly [LimitName, string])[];

export type CountedAttempt =
  | { readonly type: 'Counted'; readonly attempts: Attempts }
  | { readonly type: 'TooManyAttempts'; readonly retryAfterSeconds: number; readonly personId: string | null };

/** The same address, however it was typed; longer than any address is nobody's. */
const accountOf = (email: string) => email.trim().normalize('NFC').toLowerCase().slice(0, 330);

/** The step with the password. It opens nothing: with it, the key is asked for. */
@Injectable()
export class PasswordStep {
  constructor(
    private readonly db: AuthDatabase,
    private readonly people: PersonRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly halves: HalfSessionRepository,
    private readonly browsers: KnownBrowsers,
    private readonly limits: RateLimits,
    private readonly key: KeyStep,
  ) {}

  /**
   * Counts an attempt for the account before anything is looked at, the same for an address that nobody has. Give it back
   * when the password turns out right.
   */
  async attempt(email: string, visit: Visit, network: string): Promise<CountedAttempt> {
    const account = accountOf(email);
    const person = await this.people.byEmail(account);
    const isKnown = await this.browsers.knows(visit.knownSecret, person?.id);
    const attempts: Attempts = isKnown
      ? [['password:known-browser', `${account}\n${visit.knownSecret}`]]
      : [
          ['password:network', network],
          ['password:account-and-network', `${account}\n${network}`],
          ['password:account', account],
        ];
    const taken = await this.limits.takeEach(attempts);
    if (taken.allowed) return { type: 'Counted', attempts };
    const { retryAfterSeconds } = taken;
    return { type: 'TooManyAttempts', retryAfterSeconds, personId: person?.id ?? null };
  }

  /** The person whose address and password these are; throws AuthenticationRefused after the same work for anybody else. */
  async check(email: string, password: string): Promise<Person> {
    const person = await this.people.byEmail(accountOf(email));
    const kept = person?.passwordHash ?? null;
    const isRight = await verifyPassword(kept, password);
    insist(person !== undefined, 'unknown address');
    insist(kept !== null, 'person without a password', person.id);
    insist(isRight, 'wrong password', person.id);
    if (isOutdated(kept)) await this.people.rehash(person, await hashPassword(password));
    return person;
  }

  /** The password was right: asks for a key of that person. Refused for somebody who has none. */
  async askForKey(person: Person, attempts: Attempts, browserSecret: string): Promise<SignInOutcome> {
    const keys = await this.passkeys.liveIdsOf(person.id);
    insist(keys.length > 0, 'right password, no passkey', person.id);
    await this.limits.giveBack(attempts);
    const progress = { personId: person.id, passwordGiven: true, passkeyId: null, tenantId: null };
    const halfSecret = await this.db.role.transaction((tx) => this.halves.keep(tx, progress, null));
    const half = await this.halves.find(halfSecret);
    insist(half !== undefined, 'the sign-in under way is over', person.id);
    const options = await this.key.beginSecond(person.id, half.id, browserSecret);
    return { type: 'KeyRequired', options, halfSecret };
  }
}
