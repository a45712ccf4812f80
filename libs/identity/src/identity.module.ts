import { type DynamicModule, Module } from '@nestjs/common';
import { AcceptInvitationService } from './accept-invitation.service';
import { RateLimits } from './abuse/rate-limits';
import { CeremonyRepository } from './ceremony.repository';
import { Cookies } from './cookies';
import { PasskeyRepository } from './passkey.repository';
import { Letters } from './letters/letters';
import { AssistedRecoveries } from './recovery/assisted-recoveries';
import { AssistedRecoveryRepository } from './recovery/assisted-recovery.repository';
import { RecoveryNews } from './recovery/recovery-news';
import { SecurityLog } from './security-log';
import { SessionChanges } from './sessions/session-changes';
import { SessionRepository } from './sessions/session.repository';
import { SessionResolver } from './sessions/session.resolver';
import { SessionService } from './sessions/session.service';
import { StepUpService } from './sessions/step-up.service';
import { SetUpLinkRepository } from './set-up-link.repository';
import { SetUpResolver } from './set-up.resolver';
import { SetUpService } from './set-up.service';
import { Authenticators } from './sign-in/authenticators';
import { Entrance } from './sign-in/entrance';
import { GivePassword } from './sign-in/give-password';
import { HalfSessionRepository } from './sign-in/half-session.repository';
import { KeyStep } from './sign-in/key-step';
import { KnownBrowsers } from './sign-in/known-browsers';
import { PasswordStep } from './sign-in/password-step';
import { PersonRepository } from './sign-in/person.repository';
import { Refusals } from './sign-in/refusals';
import { SignInAnswers } from './sign-in/sign-in-answers';
import { SignInResolver } from './sign-in/sign-in.resolver';
import { SignInService } from './sign-in/sign-in.service';
import { waysInProviders } from './ways-in/ways-in.providers';
import { WebAuthn } from './webauthn/webauthn';

/** `origin` is where browsers find the product, as `https://mamori.example`; its host is the relying party's id. */
export interface IdentityOptions {
  readonly origin: string;
}

@Module({})
export class IdentityModule {
  static with({ origin }: IdentityOptions): DynamicModule {
    const url = new URL(origin);
    return {
      module: IdentityModule,
      providers: [
        { provide: WebAuthn, useValue: new WebAuthn({ id: url.hostname, name: '守り Mamori', origin: url.origin }) },
        { provide: Cookies, useValue: new Cookies(url.protocol === 'https:') },
        RateLimits,
        SecurityLog,
        CeremonyRepository,
        PasskeyRepository,
        PersonRepository,
        HalfSessionRepository,
        KnownBrowsers,
        SessionChanges,
        SessionRepository,
        SetUpLinkRepository,
        Refusals,
        Entrance,
        KeyStep,
        PasswordStep,
        Authenticators,
        SignInService,
        GivePassword,
        SignInAnswers,
        SignInResolver,
        SessionService,
        StepUpService,
        SessionResolver,
        SetUpService,
        AcceptInvitationService,
        SetUpResolver,
        Letters,
        AssistedRecoveryRepository,
        RecoveryNews,
        AssistedRecoveries,
        ...waysInProviders,
      ],
      exports: [
        AssistedRecoveries,
        Cookies,
        RateLimits,
        SecurityLog,
        SessionChanges,
        SessionRepository,
        SetUpLinkRepository,
        Letters,
      ],
    };
  }
}
