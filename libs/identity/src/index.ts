export { type LimitName } from './abuse/limits';
export { RateLimits, type Taken } from './abuse/rate-limits';
export { Cookies, type HttpContext } from './cookies';
export { IdentityModule, type IdentityOptions } from './identity.module';
export { type SecurityEvent, SecurityLog } from './security-log';
export type { LetterKind, LetterState } from './letters/letter-kinds';
export { Letters, type NewLetter } from './letters/letters';
export {
  type ActingAdministrator,
  AssistedRecoveries,
  type AssistedRecovery,
  type RecoveryStepOutcome,
} from './recovery/assisted-recoveries';
export { type RecoveryRefusal, type RecoveryState, refusalToStart } from './policy/assisted-recovery';
export { LINK_DAYS, type LinkToPrepare, type MemberInvitation, SetUpLinkRepository } from './set-up-link.repository';
export { recordForTenant, type SignInAuditEntry } from './sign-in-audit';
export type * from './schema.gen';
