import { Injectable } from '@nestjs/common';
import passport from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import { AuthenticationRefused } from '../webauthn/refused';
import { type KeyAttempt, KeyStep } from './key-step';
import type { AfterKey } from './outcome';
import { PasswordStep } from './password-step';
import type { Person } from './person.repository';

/** What a strategy says when it fails: the reason and whose way in was tried, for the security log. */
interface Failure {
  readonly message: string;
  readonly personId?: string | null;
}

/** What passport hands to the strategy for keys here: the attempt itself, not a web request. */
interface KeyRequest {
  readonly attempt: KeyAttempt;
}

/** Passport's strategy for passkeys. */
class KeyStrategy extends passport.Strategy {
  override readonly name = 'passkey';

  constructor(private readonly step: KeyStep) {
    super();
  }

  override authenticate(request: unknown): void {
    this.step.finish((request as KeyRequest).attempt).then(
      (outcome) => this.success(outcome),
      (error: unknown) => {
        if (error instanceof AuthenticationRefused) this.fail(failureOf(error));
        else this.error(error);
      },
    );
  }
}

const failureOf = ({ reason, personId }: AuthenticationRefused): Failure => ({ message: reason, personId });

/** Passport's own strategy for passwords; the password step knows whose they are. */
const passwordStrategy = (step: PasswordStep) =>
  new LocalStrategy({ usernameField: 'email', passwordField: 'password' }, (email, password, done) => {
    step.check(email, password).then(
      (person) => done(null, person),
      (error: unknown) => {
        if (error instanceof AuthenticationRefused) done(null, false, failureOf(error));
        else done(error);
      },
    );
  });

/** Both steps of signing in, run by passport. A failure comes out as an AuthenticationRefused. */
@Injectable()
export class Authenticators {
  private readonly passport = new passport.Passport();

  constructor(keys: KeyStep, passwords: PasswordStep) {
    this.passport.use(new KeyStrategy(keys));
    this.passport.use(passwordStrategy(passwords));
  }

  key(attempt: KeyAttempt): Promise<AfterKey> {
    return this.run<AfterKey>('passkey', { attempt, headers: {} });
  }

  password(email: string, password: string): Promise<Person> {
    return this.run<Person>('local', { body: { email, password }, headers: {} });
  }

  private run<T>(strategy: 'passkey' | 'local', request: object): Promise<T> {
    return new Promise((resolve, reject) => {
      const finished = (error: unknown, proved: T | false | null, info?: Failure) => {
        if (error) reject(error);
        else if (proved) resolve(proved);
        else reject(new AuthenticationRefused(info?.message ?? 'refused', { personId: info?.personId }));
      };
      this.passport.authenticate(strategy, { session: false }, finished)(request, {}, reject);
    });
  }
}
