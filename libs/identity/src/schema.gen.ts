// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { InvalidInput, PageInfo } from '@mamori/platform';

export type SignInMethod = 'passkey' | 'password_and_key';

export type SetUpLinkResult = SetUpLink | LinkNotUsable;

export interface SetUpLink {
  readonly __typename?: 'SetUpLink';
  readonly tenantName: string;
  readonly personName: string;
  readonly email: string;
  readonly role: string;
  readonly expiresAt: string;
  /** How this consultancy signs in. */
  readonly method: SignInMethod;
  /** The person has a passkey already and accepts with it. */
  readonly hasPasskey: boolean;
  /** The new passkey takes the place of those that the person has. */
  readonly replacesPasskeys: boolean;
  /** What a vendor is asked; null for every other link. */
  readonly question: LinkQuestion | null;
}

/** Who asks for what, told before anything is asked for. */
export interface LinkQuestion {
  readonly __typename?: 'LinkQuestion';
  readonly questionId: string;
  readonly clinicName: string;
  readonly askedBy: string;
  readonly itemJa: string;
  readonly itemEn: string;
}

/** Expired, used, withdrawn or never issued: the page says what to do next, not which. */
export interface LinkNotUsable {
  readonly __typename?: 'LinkNotUsable';
  readonly message: string;
}

export interface WebAuthnCeremony {
  readonly __typename?: 'WebAuthnCeremony';
  readonly options: string;
}

export interface BeginPasskeyRegistrationInput {
  readonly token: string;
}

/** The person has a passkey: accepting with it is the way. */
export interface AlreadyRegistered {
  readonly __typename?: 'AlreadyRegistered';
  readonly message: string;
}

export type BeginPasskeyRegistrationResult = WebAuthnCeremony | LinkNotUsable | AlreadyRegistered | TooManyAttempts;

export interface FinishPasskeyRegistrationInput {
  readonly token: string;
  readonly response: string;
  /** What the person calls this device, for the list of devices. */
  readonly label?: string | null;
}

export type FinishPasskeyRegistrationResult =
  SignedIn | PasswordRequired | LinkNotUsable | AlreadyRegistered | AuthenticationFailed | TooManyAttempts;

export interface BeginAcceptingInvitationInput {
  readonly token: string;
}

export interface AcceptInvitationInput {
  readonly token: string;
  readonly response: string;
}

export interface FinishSignInInput {
  readonly response: string;
  /** Which consultancy, when the person belongs to several and it is known already. */
  readonly tenantId?: string | null;
}

export interface SignInWithPasswordInput {
  readonly email: string;
  readonly password: string;
}

export interface GivePasswordInput {
  readonly password: string;
}

export interface ChooseTenantInput {
  readonly tenantId: string;
}

export type SignInResult =
  | SignedIn
  | KeyRequired
  | PasswordRequired
  | TenantChoiceRequired
  | AuthenticationFailed
  | TooManyAttempts
  | LinkNotUsable;

export type GivePasswordResult =
  SignedIn | PasswordNotAllowed | TenantChoiceRequired | AuthenticationFailed | TooManyAttempts;

export interface SignedIn {
  readonly __typename?: 'SignedIn';
  readonly personName: string;
}

/** The password was right; now the key. */
export interface KeyRequired {
  readonly __typename?: 'KeyRequired';
  readonly options: string;
}

/** The key was right; this consultancy asks for a password as well. */
export interface PasswordRequired {
  readonly __typename?: 'PasswordRequired';
  readonly message: string;
  /** The person has none yet and chooses it now. */
  readonly isFirst: boolean;
}

export interface TenantChoiceRequired {
  readonly __typename?: 'TenantChoiceRequired';
  readonly message: string;
  readonly tenants: readonly TenantChoice[];
}

export interface TenantChoice {
  readonly __typename?: 'TenantChoice';
  readonly id: string;
  readonly name: string;
}

/** Too short, or on the list of passwords that are known to attackers; the message says which and what to do. */
export interface PasswordNotAllowed {
  readonly __typename?: 'PasswordNotAllowed';
  readonly message: string;
}

/** One text for every reason: what was wrong stands in the security log, not here. */
export interface AuthenticationFailed {
  readonly __typename?: 'AuthenticationFailed';
  readonly message: string;
}

export interface TooManyAttempts {
  readonly __typename?: 'TooManyAttempts';
  readonly message: string;
  /** Seconds until the next attempt is worth making. */
  readonly retryAfterSeconds: number;
}

export interface FinishStepUpInput {
  readonly response: string;
}

export type FinishStepUpResult = SteppedUp | AuthenticationFailed | TooManyAttempts;

export interface SteppedUp {
  readonly __typename?: 'SteppedUp';
  /** Until when what asks for a fresh proof is open. */
  readonly until: string;
}

export interface WaysIn {
  readonly __typename?: 'WaysIn';
  readonly method: SignInMethod;
  readonly passkeys: readonly Passkey[];
  readonly hasPassword: boolean;
  readonly passwordChangedAt: string | null;
  /** Codes that are left of the last ten; null when none were ever made. */
  readonly recoveryCodesLeft: number | null;
  /** At least two ways: a second passkey, or recovery codes. */
  readonly isSafe: boolean;
  /** The other consultancies of this person. */
  readonly otherTenants: readonly TenantChoice[];
  /** Set while an administrator has started a recovery for this person, who can object. */
  readonly recoveryUnderWay: RecoveryUnderWay | null;
  /** Events that the person has not seen yet. */
  readonly unseenEvents: number;
}

export interface Passkey {
  readonly __typename?: 'Passkey';
  readonly id: string;
  readonly label: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  /** Kept by the maker of the device on all devices of the person. */
  readonly isSynced: boolean;
  /** The one that opened this session. */
  readonly isThisOne: boolean;
}

export interface RecoveryUnderWay {
  readonly __typename?: 'RecoveryUnderWay';
  readonly id: string;
  readonly startedAt: string;
  /** When a link can be sent at the earliest; null until a second administrator approved. */
  readonly readyAt: string | null;
}

export interface Session {
  readonly __typename?: 'Session';
  readonly id: string;
  readonly tenantName: string;
  readonly device: string;
  readonly network: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly isThisOne: boolean;
}

export interface SecurityEvent {
  readonly __typename?: 'SecurityEvent';
  readonly id: string;
  readonly at: string;
  readonly kind: SecurityEventKind;
  readonly device: string;
  readonly network: string;
  readonly isSeen: boolean;
}

export type SecurityEventKind =
  | 'signed_in'
  | 'sign_in_refused'
  | 'signed_out'
  | 'session_ended'
  | 'stepped_up'
  | 'passkey_registered'
  | 'passkey_added'
  | 'passkey_renamed'
  | 'passkey_removed'
  | 'passkeys_replaced'
  | 'recovery_codes_made'
  | 'recovery_requested'
  | 'recovery_code_used'
  | 'recovery_code_refused'
  | 'password_set'
  | 'password_changed'
  | 'password_reset'
  | 'password_refused'
  | 'recovery_started'
  | 'recovery_approved'
  | 'recovery_objected'
  | 'recovery_withdrawn'
  | 'recovery_used'
  | 'invitation_accepted'
  | 'tenant_switched'
  | 'session_moved';

export interface SecurityEventConnection {
  readonly __typename?: 'SecurityEventConnection';
  readonly nodes: readonly SecurityEvent[];
  readonly pageInfo: PageInfo;
}

export interface AddPasskeyInput {
  readonly response: string;
  readonly label?: string | null;
}

export type AddPasskeyResult = PasskeyChanged | AuthenticationFailed | TooManyAttempts;

export interface RenamePasskeyInput {
  readonly id: string;
  readonly label: string;
}

export interface RemovePasskeyInput {
  readonly id: string;
}

export type ChangePasskeyResult = PasskeyChanged | LastPasskey | InvalidInput;

export interface PasskeyChanged {
  readonly __typename?: 'PasskeyChanged';
  readonly waysIn: WaysIn;
}

/** Somebody without a passkey could not come back. */
export interface LastPasskey {
  readonly __typename?: 'LastPasskey';
  readonly message: string;
}

export interface RecoveryCodes {
  readonly __typename?: 'RecoveryCodes';
  /** Six groups of four letters each; ten codes. */
  readonly codes: readonly string[];
  readonly madeAt: string;
}

export interface ChangePasswordInput {
  /** Not asked for when there is none yet. */
  readonly current?: string | null;
  readonly new: string;
}

export type ChangePasswordResult = PasswordChanged | PasswordNotAllowed | AuthenticationFailed | TooManyAttempts;

export interface PasswordChanged {
  readonly __typename?: 'PasswordChanged';
  readonly changedAt: string;
}

export interface EndSessionInput {
  readonly id: string;
}

export interface EndSessionsResult {
  readonly __typename?: 'EndSessionsResult';
  readonly ended: number;
}

export interface RequestRecoveryInput {
  readonly email: string;
}

export type RequestRecoveryResult = RecoveryRequested | TooManyAttempts | InvalidInput;

export interface RecoveryRequested {
  readonly __typename?: 'RecoveryRequested';
  /** How long the link works. */
  readonly minutes: number;
}

export type RecoveryLinkResult = RecoveryLink | LinkNotUsable;

export interface RecoveryLink {
  readonly __typename?: 'RecoveryLink';
  readonly email: string;
  readonly expiresAt: string;
  readonly hasPassword: boolean;
  readonly hasRecoveryCodes: boolean;
}

export interface BeginRecoveryInput {
  readonly token: string;
  /** As printed; spaces, hyphens and lower case do not matter. */
  readonly code: string;
}

export type BeginRecoveryResult = WebAuthnCeremony | RecoveryCodeRefused | LinkNotUsable | TooManyAttempts;

export interface RecoveryCodeRefused {
  readonly __typename?: 'RecoveryCodeRefused';
  readonly message: string;
}

export interface FinishRecoveryInput {
  readonly token: string;
  readonly code: string;
  readonly response: string;
  readonly label?: string | null;
}

export interface ResetPasswordInput {
  readonly token: string;
  readonly password: string;
}

export type ResetPasswordResult = PasswordChanged | PasswordNotAllowed | LinkNotUsable | TooManyAttempts;

export interface ObjectToRecoveryInput {
  /** From the letter; not needed by the signed-in person. */
  readonly token?: string | null;
}

export type RecoveryObjectionResult = RecoveryObjection | LinkNotUsable;

export interface RecoveryObjection {
  readonly __typename?: 'RecoveryObjection';
  readonly tenantName: string;
  readonly startedAt: string;
  readonly isStopped: boolean;
}
