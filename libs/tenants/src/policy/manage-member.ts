import type { Role } from './permissions';
import { type Acting, clinicsFor, mayManage, needsClinics, rankOf } from './roles';

/** A member as the rules look at it. */
export interface ManagedMember {
  readonly id: string;
  readonly role: Role;
  readonly clinicIds: readonly string[];
  readonly enrolled: boolean;
  readonly disabled: boolean;
}

/** Only an owner may make or change an owner. */
type RoleNotAllowed = { readonly type: 'RoleNotAllowed' };
type ClinicsRequired = { readonly type: 'ClinicsRequired' };
/** A consultancy keeps one owner who can sign in. */
type LastOwner = { readonly type: 'LastOwner' };
type NotOneself = { readonly type: 'NotOneself' };
type InvitationNotOpen = { readonly type: 'InvitationNotOpen' };

export type InviteOutcome =
  { readonly type: 'MayInvite'; readonly clinicIds: readonly string[] } | RoleNotAllowed | ClinicsRequired;
export type ChangeOutcome =
  | {
      readonly type: 'MayChange';
      readonly clinicIds: readonly string[];
      /** Role or clinics change: a link that was not used is bound to the ones before, and is not good any more. */
      readonly movesAccess: boolean;
      /** Something that was open is not: the sessions end. What is added is there at the next request without that. */
      readonly losesAccess: boolean;
    }
  | RoleNotAllowed
  | ClinicsRequired
  | LastOwner
  | NotOneself;
export type DisableOutcome = { readonly type: 'MayDisable' } | RoleNotAllowed | LastOwner | NotOneself;
export type EnableOutcome = { readonly type: 'MayEnable' } | RoleNotAllowed;
export type EndSessionsOutcome = { readonly type: 'MayEndSessions' } | RoleNotAllowed | NotOneself;
export type ResendOutcome = { readonly type: 'MayResend' } | RoleNotAllowed | InvitationNotOpen;
export type RevokeOutcome = { readonly type: 'MayRevoke' } | RoleNotAllowed | InvitationNotOpen;

const roleNotAllowed = { type: 'RoleNotAllowed' } as const;
const clinicsRequired = { type: 'ClinicsRequired' } as const;
const lastOwner = { type: 'LastOwner' } as const;
const notOneself = { type: 'NotOneself' } as const;
const invitationNotOpen = { type: 'InvitationNotOpen' } as const;

/** Whether somebody may be invited in this role. */
export function inviteMember(acting: Acting, role: Role, given: readonly string[]): InviteOutcome {
  if (!mayManage(acting, role)) return roleNotAllowed;
  const clinicIds = clinicsFor(role, given);
  return needsClinics(role) && clinicIds.length === 0 ? clinicsRequired : { type: 'MayInvite', clinicIds };
}

/**
 * Whether the member may get this role and these clinics. Oneself may be renamed and nothing else, so that nobody raises
 * or locks out oneself. `otherOwners`: how many owners besides the member can sign in.
 */
export function changeMember(
  acting: Acting,
  member: ManagedMember,
  wanted: { readonly role: Role; readonly clinicIds: readonly string[] },
  otherOwners: number,
): ChangeOutcome {
  if (!mayManage(acting, member.role) || !mayManage(acting, wanted.role)) return roleNotAllowed;
  if (wanted.role !== 'owner' && isLastOwner(member, otherOwners)) return lastOwner;
  const clinicIds = clinicsFor(wanted.role, wanted.clinicIds);
  const had = clinicsFor(member.role, member.clinicIds);
  const taken = had.filter((id) => !clinicIds.includes(id));
  const movesAccess = wanted.role !== member.role || taken.length > 0 || clinicIds.length !== had.length;
  if (movesAccess && member.id === acting.id) return notOneself;
  if (needsClinics(wanted.role) && clinicIds.length === 0) return clinicsRequired;
  const losesAccess = rankOf(wanted.role) < rankOf(member.role) || (needsClinics(wanted.role) && taken.length > 0);
  return { type: 'MayChange', clinicIds, movesAccess, losesAccess };
}

/** Whether the member's access may be ended. */
export function disableMember(acting: Acting, member: ManagedMember, otherOwners: number): DisableOutcome {
  if (!mayManage(acting, member.role)) return roleNotAllowed;
  if (isLastOwner(member, otherOwners)) return lastOwner;
  return member.id === acting.id ? notOneself : { type: 'MayDisable' };
}

/** Whether the member's access may be given back. */
export function enableMember(acting: Acting, member: ManagedMember): EnableOutcome {
  return mayManage(acting, member.role) ? { type: 'MayEnable' } : roleNotAllowed;
}

/** One's own sessions stand on the account's screen, where the one in use is spared. */
export function endSessions(acting: Acting, member: ManagedMember): EndSessionsOutcome {
  if (!mayManage(acting, member.role)) return roleNotAllowed;
  return member.id === acting.id ? notOneself : { type: 'MayEndSessions' };
}

/** Whether a new link may be sent: to whoever has not come in yet and is not shut out. */
export function resendInvitation(acting: Acting, member: ManagedMember): ResendOutcome {
  if (!mayManage(acting, member.role)) return roleNotAllowed;
  return member.enrolled || member.disabled ? invitationNotOpen : { type: 'MayResend' };
}

/** Whether the link may be taken back. `isOpen`: there is one, sent or about to be, that would still open the door. */
export function revokeInvitation(acting: Acting, member: ManagedMember, isOpen: boolean): RevokeOutcome {
  if (!mayManage(acting, member.role)) return roleNotAllowed;
  return member.enrolled || !isOpen ? invitationNotOpen : { type: 'MayRevoke' };
}

const isLastOwner = (member: ManagedMember, otherOwners: number) =>
  member.role === 'owner' && member.enrolled && !member.disabled && otherOwners === 0;
