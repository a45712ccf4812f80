import { Injectable, type OnModuleInit } from '@nestjs/common';
import passport from 'passport';
import { type SignInAttempt, type SignInOutcome, SignInService } from './sign-in.service';
import { AuthenticationRefused } from './webauthn/refused';

/** What passport hands to a strategy here: the attempt itself, not a web request. */
interface AttemptRequest {
  readonly attempt: SignInAttempt;
}

const NAME = 'passkey';

/** Passport's passkey strategy: succeeds with the outcome of a sign-in, fails without telling why. */
class Strategy extends passport.Strategy {
  override readonly name = NAME;

  constructor(private readonly signIn: SignInService) {
    super();
  }

  override authenticate(request: unknown): void {
    const { attempt } = request as AttemptRequest;
    this.signIn.finish(attempt).then(
      (outcome) => this.success(outcome),
      (error: unknown) => {
        if (error instanceof AuthenticationRefused) this.fail({ message: error.reason });
        else this.error(error);
      },
    );
  }
}

export type AuthenticationResult = SignInOutcome | { readonly type: 'AuthenticationFailed'; readonly reason: string };

/** Signs in by passkey through passport. */
@Injectable()
export class PasskeyAuthenticator implements OnModuleInit {
  private readonly passport = new passport.Passport();

  constructor(private readonly signIn: SignInService) {}

  onModuleInit(): void {
    this.passport.use(new Strategy(this.signIn));
  }

  authenticate(attempt: SignInAttempt): Promise<AuthenticationResult> {
    return new Promise((resolve, reject) => {
      const finished = (
        error: unknown,
        outcome: SignInOutcome | false | null,
        info?: { readonly message?: string },
      ) => {
        if (error) reject(error);
        else if (outcome) resolve(outcome);
        else resolve({ type: 'AuthenticationFailed', reason: info?.message ?? 'refused' });
      };
      this.passport.authenticate(NAME, { session: false }, finished)({ attempt, headers: {} }, {}, reject);
    });
  }
}
