import { describe, expect, it } from '@jest/globals';
import {
  changeMember,
  disableMember,
  enableMember,
  endSessions,
  inviteMember,
  type ManagedMember,
  resendInvitation,
  revokeInvitation,
} from './manage-member';
import type { Acting } from './roles';

const A = '00000000-0000-7000-8000-00000000000a';
const B = '00000000-0000-7000-8000-00000000000b';
const owner: Acting = { id: 'o', role: 'owner' };
const admin: Acting = { id: 'a', role: 'admin' };
const consultant: ManagedMember = { id: 'm', role: 'consultant', clinicIds: [A], enrolled: true, disabled: false };
const anOwner: ManagedMember = { ...consultant, role: 'owner', clinicIds: [] };
const anAdmin: ManagedMember = { ...consultant, role: 'admin', clinicIds: [] };

describe('inviting a member', () => {
  it.each([
    ['lets an administrator invite an administrator', admin, 'admin', [], 'MayInvite'],
    ['lets an owner invite an owner', owner, 'owner', [], 'MayInvite'],
    ['lets no administrator make an owner', admin, 'owner', [], 'RoleNotAllowed'],
    ['asks for the clinics of a consultant', owner, 'consultant', [], 'ClinicsRequired'],
    ['asks for the clinics of a manager', owner, 'clinic_manager', [], 'ClinicsRequired'],
    ['asks for the clinics of a clerk', owner, 'clinic_staff', [], 'ClinicsRequired'],
    ['takes a clerk with a clinic', admin, 'clinic_staff', [A], 'MayInvite'],
    ['asks a vendor for none', admin, 'vendor', [], 'MayInvite'],
  ] as const)('%s', (_, acting, role, clinicIds, type) => {
    expect(inviteMember(acting, role, clinicIds).type).toBe(type);
  });

  it('keeps each clinic once, and none for those who see all', () => {
    expect(inviteMember(owner, 'consultant', [B, A.toUpperCase(), B])).toEqual({
      type: 'MayInvite',
      clinicIds: [A, B],
    });
    expect(inviteMember(owner, 'admin', [A])).toEqual({ type: 'MayInvite', clinicIds: [] });
  });
});

describe('changing a member', () => {
  const to = (role: ManagedMember['role'], ...clinicIds: string[]) => ({ role, clinicIds });

  it.each([
    ['makes a consultant an administrator', admin, consultant, to('admin'), 1, 'MayChange'],
    ['lets no administrator make an owner', admin, anAdmin, to('owner'), 1, 'RoleNotAllowed'],
    ['lets no administrator change an owner', admin, anOwner, to('admin'), 1, 'RoleNotAllowed'],
    ['lets no administrator rename an owner', admin, anOwner, to('owner'), 1, 'RoleNotAllowed'],
    ['lets an owner step another owner down', owner, anOwner, to('admin'), 1, 'MayChange'],
    ['keeps the last owner', owner, { ...anOwner, id: 'o' }, to('admin'), 0, 'LastOwner'],
    ['keeps the last owner against the operator too', { ...owner, id: null }, anOwner, to('admin'), 0, 'LastOwner'],
    ['lets an owner who never came in go', owner, { ...anOwner, enrolled: false }, to('admin'), 0, 'MayChange'],
    ['lets nobody change the own role', owner, { ...anOwner, id: 'o' }, to('admin'), 1, 'NotOneself'],
    ['lets nobody raise oneself', admin, { ...anAdmin, id: 'a' }, to('owner'), 1, 'RoleNotAllowed'],
    ['lets one rename oneself', owner, { ...anOwner, id: 'o' }, to('owner'), 0, 'MayChange'],
    ['asks for the clinics of a consultant', owner, anAdmin, to('consultant'), 1, 'ClinicsRequired'],
    ['takes no last clinic away', owner, consultant, to('consultant'), 1, 'ClinicsRequired'],
  ] as const)('%s', (_, acting, member, wanted, otherOwners, type) => {
    expect(changeMember(acting, member, wanted, otherOwners).type).toBe(type);
  });

  it.each([
    ['a new name alone', consultant, to('consultant', A), false, false],
    ['a clinic more', consultant, to('consultant', A, B), true, false],
    ['another clinic', consultant, to('consultant', B), true, true],
    ['a clinic less', { ...consultant, clinicIds: [A, B] }, to('consultant', A), true, true],
    ['a higher role', consultant, to('admin'), true, false],
    ['a lower role with the same clinics', consultant, to('clinic_staff', A), true, true],
    ['a lower role', anAdmin, to('consultant', A), true, true],
    ['clinics for somebody who sees all', anAdmin, to('admin', A), false, false],
  ] as const)('knows what becomes of access with %s', (_, member, wanted, movesAccess, losesAccess) => {
    expect(changeMember(owner, member, wanted, 1)).toMatchObject({ type: 'MayChange', movesAccess, losesAccess });
  });
});

describe('ending and giving back access', () => {
  it.each([
    ['ends that of a consultant', admin, consultant, 1, 'MayDisable'],
    ['lets no administrator shut out an owner', admin, anOwner, 1, 'RoleNotAllowed'],
    ['lets an owner shut out another', owner, anOwner, 1, 'MayDisable'],
    ['keeps the last owner', owner, { ...anOwner, id: 'o' }, 0, 'LastOwner'],
    ['lets nobody shut out oneself', admin, { ...anAdmin, id: 'a' }, 1, 'NotOneself'],
  ] as const)('%s', (_, acting, member, otherOwners, type) => {
    expect(disableMember(acting, member, otherOwners).type).toBe(type);
  });

  it.each([
    ['gives that of a consultant back', admin, consultant, 'MayEnable'],
    ['lets no administrator let an owner in', admin, anOwner, 'RoleNotAllowed'],
    ['lets an owner let an owner in', owner, anOwner, 'MayEnable'],
  ] as const)('%s', (_, acting, member, type) => {
    expect(enableMember(acting, { ...member, disabled: true }).type).toBe(type);
  });

  it.each([
    ['ends the sessions of a consultant', admin, consultant, 'MayEndSessions'],
    ['lets no administrator end those of an owner', admin, anOwner, 'RoleNotAllowed'],
    ['leaves the own ones to the account', admin, { ...anAdmin, id: 'a' }, 'NotOneself'],
  ] as const)('%s', (_, acting, member, type) => {
    expect(endSessions(acting, member).type).toBe(type);
  });
});

describe('an invitation', () => {
  const invited = { ...consultant, enrolled: false };

  it.each([
    ['is sent again to somebody who has not come in', admin, invited, 'MayResend'],
    ['is not sent again to somebody who has', admin, consultant, 'InvitationNotOpen'],
    ['is not sent again to somebody who is shut out', admin, { ...invited, disabled: true }, 'InvitationNotOpen'],
    ['to an owner is sent again by owners alone', admin, { ...anOwner, enrolled: false }, 'RoleNotAllowed'],
  ] as const)('%s', (_, acting, member, type) => {
    expect(resendInvitation(acting, member).type).toBe(type);
  });

  it.each([
    ['is taken back while it is open', admin, invited, true, 'MayRevoke'],
    ['is not taken back when there is none', admin, invited, false, 'InvitationNotOpen'],
    ['is not taken back once used', admin, consultant, true, 'InvitationNotOpen'],
    ['to an owner is taken back by owners alone', admin, { ...anOwner, enrolled: false }, true, 'RoleNotAllowed'],
  ] as const)('%s', (_, acting, member, isOpen, type) => {
    expect(revokeInvitation(acting, member, isOpen).type).toBe(type);
  });
});
