// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { SignInMethod, TooManyAttempts } from '@mamori/identity';
import type { InvalidInput, Language, PageInfo } from '@mamori/platform';

export interface AuditFilter {
  /** First and last day, Japan's calendar. */
  readonly fromOn?: string | null;
  readonly toOn?: string | null;
  readonly memberId?: string | null;
  readonly clinicId?: string | null;
  /** How the action starts, by whole words: `checklist.`, or `member.invited`. */
  readonly action?: string | null;
  readonly objectKind?: string | null;
  readonly objectId?: string | null;
  /** Part of a name in the row: of who acted, of the clinic, or the name, title or address of what was changed. One page looks through at most 50,000 rows that fit the rest: see lookedBackTo. */
  readonly text?: string | null;
}

export interface AuditEvent {
  readonly __typename?: 'AuditEvent';
  readonly id: string;
  /** Its place in the chain; null for who may not see the chain. */
  readonly seq: number | null;
  readonly at: string;
  /** office, consultant, clinic, vendor, system, or sign_in for what happens at the door. */
  readonly actorKind: string;
  readonly actorId: string | null;
  /** As it was then; empty for the system. */
  readonly actorName: string;
  readonly clinicId: string | null;
  readonly clinicName: string | null;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  /** JSON text, without secrets. */
  readonly before: string | null;
  readonly after: string | null;
  readonly requestId: string;
}

export interface AuditEventConnection {
  readonly __typename?: 'AuditEventConnection';
  readonly nodes: readonly AuditEvent[];
  readonly pageInfo: PageInfo;
  /** Where a search for text paused, before the page was full: what is older follows with the next page, which may itself be empty. Null else. */
  readonly lookedBackTo: string | null;
}

export interface AuditTrailState {
  readonly __typename?: 'AuditTrailState';
  /** How many rows are chained. */
  readonly links: number;
  /** From which link on was looked; 0 when there is none. */
  readonly checkedFrom: number;
  /** Hash of the newest link, hexadecimal. */
  readonly head: string;
  readonly isWhole: boolean;
  /** The first link that does not fit; null also when a row has no link at all. */
  readonly firstBadSeq: number | null;
  readonly checkedAt: string;
}

export interface ExportAuditEventsInput {
  readonly filter?: AuditFilter | null;
}

export type ExportAuditEventsResult = AuditExport | TooManyAttempts | InvalidInput;

export interface AuditExport {
  readonly __typename?: 'AuditExport';
  readonly fileName: string;
  /** Its first line names who took it along, when, and with which filter. */
  readonly csv: string;
  readonly rows: number;
  /** More rows match than an export holds. */
  readonly isCut: boolean;
}

export interface Member {
  readonly __typename?: 'Member';
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly version: number;
  readonly state: MemberState;
  /** False until a passkey was registered or the invitation accepted. */
  readonly enrolled: boolean;
  readonly enrolledAt: string | null;
  readonly lastSignInAt: string | null;
  /** The clinics of a consultant or of clinic staff; empty for the office, which sees all. */
  readonly clinics: readonly MemberClinic[];
  /** The newest invitation, while it was not used; for those who invite. */
  readonly invitation: Invitation | null;
  readonly viewerCanChange: boolean;
  readonly viewerCanRecover: boolean;
}

export interface MemberClinic {
  readonly __typename?: 'MemberClinic';
  readonly id: string;
  readonly name: string;
}

export type MemberState = 'invited' | 'active' | 'disabled';

export interface Invitation {
  readonly __typename?: 'Invitation';
  readonly sentAt: string | null;
  readonly expiresAt: string;
  /** How its letter stands; null for a link that the operator passes on. */
  readonly letter: LetterState | null;
  readonly state: InvitationState;
  readonly invitedBy: string | null;
}

export type LetterState = 'pending' | 'sending' | 'sent' | 'unknown' | 'failed' | 'cancelled';

export type InvitationState = 'open' | 'expired' | 'revoked';

export interface MemberConnection {
  readonly __typename?: 'MemberConnection';
  readonly nodes: readonly Member[];
  readonly pageInfo: PageInfo;
  /** How many match the filter. */
  readonly totalCount: number;
}

export interface MemberFilter {
  /** Part of the name or of the address. */
  readonly text?: string | null;
  readonly role?: Role | null;
  /** Unless asked for, the disabled are left out. */
  readonly state?: MemberState | null;
  readonly clinicId?: string | null;
}

export interface InviteMemberInput {
  readonly clientMutationId?: string | null;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Needed for consultants and clinic staff. */
  readonly clinicIds: readonly string[];
}

export type InviteMemberResult =
  MemberChanged | AlreadyMember | RoleNotAllowed | ClinicsRequired | InvalidInput | TooManyAttempts;

export interface MemberVersionInput {
  readonly clientMutationId?: string | null;
  readonly memberId: string;
  readonly version: number;
}

export interface ChangeMemberInput {
  readonly clientMutationId?: string | null;
  readonly memberId: string;
  readonly version: number;
  readonly name: string;
  readonly role: Role;
  readonly clinicIds: readonly string[];
}

export type ChangeMemberResult =
  | MemberChanged
  | MemberConflict
  | RoleNotAllowed
  | ClinicsRequired
  | LastOwner
  | NotOneself
  | InvitationNotOpen
  | InvalidInput
  | TooManyAttempts;

export interface MemberChanged {
  readonly __typename?: 'MemberChanged';
  readonly member: Member;
}

/** Somebody else changed the member in between. */
export interface MemberConflict {
  readonly __typename?: 'MemberConflict';
  readonly message: string;
  readonly member: Member;
}

export interface AlreadyMember {
  readonly __typename?: 'AlreadyMember';
  readonly message: string;
  readonly member: Member;
}

/** Only an owner may make or change an owner. */
export interface RoleNotAllowed {
  readonly __typename?: 'RoleNotAllowed';
  readonly message: string;
}

export interface ClinicsRequired {
  readonly __typename?: 'ClinicsRequired';
  readonly message: string;
}

/** A consultancy keeps one owner who can sign in. */
export interface LastOwner {
  readonly __typename?: 'LastOwner';
  readonly message: string;
}

export interface NotOneself {
  readonly __typename?: 'NotOneself';
  readonly message: string;
}

/** There is no invitation to send again or to withdraw. */
export interface InvitationNotOpen {
  readonly __typename?: 'InvitationNotOpen';
  readonly message: string;
}

export interface SignInPolicy {
  readonly __typename?: 'SignInPolicy';
  readonly method: SignInMethod;
  readonly idleMinutes: number;
  readonly absoluteHours: number;
  readonly version: number;
  readonly viewerCanEdit: boolean;
  /** Members who have no password yet and will be asked to choose one; 0 for those who may not edit. */
  readonly membersWithoutPassword: number;
  /** Members whose sessions end when a password is demanded: signed in with the key alone, not counting this session; 0 for those who may not edit. */
  readonly membersToSignInAgain: number;
}

export interface SetSignInPolicyInput {
  readonly clientMutationId?: string | null;
  readonly version: number;
  readonly method: SignInMethod;
  /** 5 to 30. */
  readonly idleMinutes: number;
  /** 1 to 12. */
  readonly absoluteHours: number;
}

export type SetSignInPolicyResult = SignInPolicyChanged | SignInPolicyConflict | InvalidInput;

export interface SignInPolicyChanged {
  readonly __typename?: 'SignInPolicyChanged';
  readonly policy: SignInPolicy;
}

export interface SignInPolicyConflict {
  readonly __typename?: 'SignInPolicyConflict';
  readonly message: string;
  readonly policy: SignInPolicy;
}

export interface AssistedRecovery {
  readonly __typename?: 'AssistedRecovery';
  readonly id: string;
  readonly member: RecoveringMember;
  readonly state: RecoveryState;
  readonly startedByName: string;
  readonly startedAt: string;
  readonly approvedByName: string | null;
  readonly approvedAt: string | null;
  readonly readyAt: string | null;
  /** What readyAt becomes when it is approved now; null unless it waits for that. */
  readonly readyAtWhenApproved: string | null;
  readonly viewerCanApprove: boolean;
  readonly viewerCanWithdraw: boolean;
}

export interface RecoveringMember {
  readonly __typename?: 'RecoveringMember';
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

export type RecoveryState = 'started' | 'waiting' | 'link_sent' | 'used' | 'objected' | 'withdrawn' | 'expired';

export interface AssistedRecoveryConnection {
  readonly __typename?: 'AssistedRecoveryConnection';
  readonly nodes: readonly AssistedRecovery[];
  readonly pageInfo: PageInfo;
}

export interface StartRecoveryInput {
  readonly clientMutationId?: string | null;
  readonly memberId: string;
}

export interface RecoveryInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
}

export type RecoveryStepResult = RecoveryStepped | RecoveryNotAllowed | RecoveryUnderWayAlready;

export interface RecoveryStepped {
  readonly __typename?: 'RecoveryStepped';
  readonly recovery: AssistedRecovery;
}

/** Not for oneself, not for a higher role, not twice by the same administrator, not after an objection; the message says which. */
export interface RecoveryNotAllowed {
  readonly __typename?: 'RecoveryNotAllowed';
  readonly message: string;
}

export interface RecoveryUnderWayAlready {
  readonly __typename?: 'RecoveryUnderWayAlready';
  readonly message: string;
  readonly recovery: AssistedRecovery;
}

export type Role = 'owner' | 'admin' | 'consultant' | 'clinic_manager' | 'clinic_staff' | 'vendor';

export interface Viewer {
  readonly __typename?: 'Viewer';
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: Language;
  readonly tenant: Tenant;
  /** What the viewer may do at this moment: the role's permissions of the table, less the exports that rest after a recovery. */
  readonly permissions: readonly string[];
}

export interface Tenant {
  readonly __typename?: 'Tenant';
  readonly id: string;
  readonly name: string;
  /** True for the labelled demo consultancy with fictitious clinics. */
  readonly demo: boolean;
}

export interface SetLanguageInput {
  readonly clientMutationId?: string | null;
  readonly language: Language;
}
