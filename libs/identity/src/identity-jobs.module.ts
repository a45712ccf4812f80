import { type DynamicModule, Module } from '@nestjs/common';
import type { Mailer } from '@mamori/platform';
import { LetterRepository } from './letters/letter.repository';
import { type LetterOptions, LetterSender } from './letters/letter-sender';
import { Letters } from './letters/letters';
import { AssistedRecoveryRepository } from './recovery/assisted-recovery.repository';
import { RecoveryNews } from './recovery/recovery-news';
import { RecoveryReadiness } from './recovery/recovery-readiness';
import { SecurityLog } from './security-log';
import { SetUpLinkRepository } from './set-up-link.repository';

/** What the worker does for sign-in; needs the sign-in role's database besides the application's. */
@Module({})
export class IdentityJobsModule {
  static with(mailer: Mailer, options: LetterOptions): DynamicModule {
    const sender = {
      provide: LetterSender,
      inject: [LetterRepository],
      useFactory: (letters: LetterRepository) => new LetterSender(letters, mailer, options),
    };
    return {
      module: IdentityJobsModule,
      providers: [
        LetterRepository,
        Letters,
        SecurityLog,
        SetUpLinkRepository,
        AssistedRecoveryRepository,
        RecoveryNews,
        RecoveryReadiness,
        sender,
      ],
      exports: [LetterSender, RecoveryReadiness, Letters, SetUpLinkRepository, SecurityLog],
    };
  }
}
