import { CompletedRecovery } from '../recovery/completed-recovery';
import { ObjectionRepository } from '../recovery/objection.repository';
import { ObjectionService } from '../recovery/objection.service';
import { RecoveryCodeRepository } from '../recovery/recovery-code.repository';
import { RecoveryLinkRepository } from '../recovery/recovery-link.repository';
import { RecoveryResolver } from '../recovery/recovery.resolver';
import { RecoveryService } from '../recovery/recovery.service';
import { ResetPassword } from '../recovery/reset-password';
import { OwnPasskeyRepository } from './own-passkey.repository';
import { OwnPasskeys } from './own-passkeys.service';
import { OwnSecrets } from './own-secrets.service';
import { OwnSessions } from './own-sessions.service';
import { WayInChanges } from './way-in-changes';
import { WaysInRepository } from './ways-in.repository';
import { WaysInResolver } from './ways-in.resolver';

/** The own ways in, and the ways back. */
export const waysInProviders = [
  RecoveryCodeRepository,
  RecoveryLinkRepository,
  RecoveryService,
  ResetPassword,
  ObjectionRepository,
  ObjectionService,
  CompletedRecovery,
  RecoveryResolver,
  WaysInRepository,
  WayInChanges,
  OwnPasskeyRepository,
  OwnPasskeys,
  OwnSecrets,
  OwnSessions,
  WaysInResolver,
];
