export { type LimitName } from './abuse/limits';
export { RateLimits, type Taken } from './abuse/rate-limits';
export { Cookies, type HttpContext, type Visit } from './cookies';
export { IdentityJobsModule } from './identity-jobs.module';
export { IdentityModule, type IdentityOptions } from './identity.module';
export { type SecurityEvent, SecurityLog } from './security-log';
export { LETTER_KINDS, type LetterKind, type LetterState } from './letters/letter-kinds';
export { type LetterOptions, type LetterResult, LetterSender } from './letters/letter-sender';
export { LetterRepository } from './letters/letter.repository';
export { Letters, type NewLetter } from './letters/letters';
export {
  type ActingAdministrator,
  AssistedRecoveries,
  type AssistedRecovery,
  type RecoveryStepOutcome,
} from './recovery/assisted-recoveries';
export { AssistedRecoveryRepository } from './recovery/assisted-recovery.repository';
export { RecoveryNews } from './recovery/recovery-news';
export { type ReadyResult, RecoveryReadiness } from './recovery/recovery-readiness';
export { type RecoveryRefusal, type RecoveryState, refusalToStart } from './policy/assisted-recovery';
export { SessionChanges } from './sessions/session-changes';
export { type EndedBecause, SessionRepository } from './sessions/session.repository';
export {
  LINK_DAYS,
  type LinkQuestion,
  type LinkToPrepare,
  type MemberInvitation,
  SetUpLinkRepository,
} from './set-up-link.repository';
export { recordForTenant, type SignInAuditEntry } from './sign-in-audit';
export type * from './schema.gen';
