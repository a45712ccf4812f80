import { type DynamicModule, Module } from '@nestjs/common';
import { RateLimits } from './abuse/rate-limits';
import { CeremonyRepository } from './ceremony.repository';
import { Cookies } from './cookies';
import { IdentityResolver } from './identity.resolver';
import { PasskeyAuthenticator } from './passkey.strategy';
import { PasskeyRepository } from './passkey.repository';
import { Letters } from './letters/letters';
import { AssistedRecoveries } from './recovery/assisted-recoveries';
import { AssistedRecoveryRepository } from './recovery/assisted-recovery.repository';
import { RecoveryNews } from './recovery/recovery-news';
import { SecurityLog } from './security-log';
import { SessionRepository } from './session.repository';
import { SetUpLinkRepository } from './set-up-link.repository';
import { SetUpService } from './set-up.service';
import { SignInService } from './sign-in.service';
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
        SessionRepository,
        SetUpLinkRepository,
        SetUpService,
        Letters,
        AssistedRecoveryRepository,
        RecoveryNews,
        AssistedRecoveries,
        SignInService,
        PasskeyAuthenticator,
        IdentityResolver,
      ],
      exports: [Cookies, RateLimits, SecurityLog, SetUpLinkRepository],
    };
  }
}
