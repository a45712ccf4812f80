import type { Role } from '@mamori/tenants';

export type TenantKey = 'A' | 'B';
export type ClinicKey = 'A1' | 'A2' | 'B1';
export const clinicsOf = { A: ['A1', 'A2'], B: ['B1'] } as const satisfies Record<TenantKey, readonly ClinicKey[]>;
export const tenantOf = (clinic: ClinicKey): TenantKey => (clinic === 'B1' ? 'B' : 'A');

/** Somebody who is a member of a consultancy of the world. */
export interface MemberOfWorld {
  readonly key: string;
  readonly person: string;
  readonly tenant: TenantKey;
  readonly role: Role;
  readonly clinics: readonly ClinicKey[];
  readonly state: 'enrolled' | 'invited' | 'disabled';
}

const member = (
  key: string,
  role: Role,
  clinics: readonly ClinicKey[] = [],
  state: MemberOfWorld['state'] = 'enrolled',
  tenant: TenantKey = 'A',
  person = key,
): MemberOfWorld => ({ key, person, tenant, role, clinics, state });

/** `consultantIdle` is one person with `adminB`: two consultancies that learn nothing of each other. */
export const members: readonly MemberOfWorld[] = [
  member('ownerA', 'owner'),
  member('adminA', 'admin'),
  member('consultantA1', 'consultant', ['A1']),
  member('consultantIdle', 'consultant', [], 'enrolled', 'A', 'twoHomes'),
  member('managerA1', 'clinic_manager', ['A1']),
  member('staffA1', 'clinic_staff', ['A1']),
  member('staffA2', 'clinic_staff', ['A2']),
  member('vendorA', 'vendor'),
  member('disabledA', 'clinic_manager', ['A1'], 'disabled'),
  member('invitedA1', 'clinic_staff', ['A1'], 'invited'),
  member('keylessA1', 'clinic_staff', ['A1']),
  member('guestA1', 'clinic_staff', ['A1'], 'invited', 'A', 'guest'),
  member('ownerB', 'owner', [], 'enrolled', 'B'),
  member('adminB', 'admin', [], 'enrolled', 'B', 'twoHomes'),
  member('staffB1', 'clinic_staff', ['B1'], 'enrolled', 'B'),
  member('disabledB', 'clinic_manager', ['B1'], 'disabled', 'B'),
  member('invitedB1', 'clinic_staff', ['B1'], 'invited', 'B'),
  member('keylessB1', 'clinic_staff', ['B1'], 'enrolled', 'B'),
  member('guestB1', 'clinic_staff', ['B1'], 'enrolled', 'B', 'guest'),
];

/** Who asks: a member with a session, or somebody with less than one. */
export interface Principal {
  readonly key: string;
  readonly member: MemberOfWorld | null;
  readonly has: 'session' | 'half session' | 'nothing' | 'session of a disabled member';
}

const signedIn = [
  'ownerA',
  'adminA',
  'consultantA1',
  'consultantIdle',
  'managerA1',
  'staffA1',
  'staffA2',
  'vendorA',
  'ownerB',
];

export const memberOf = (key: string): MemberOfWorld => {
  const found = members.find((each) => each.key === key);
  if (!found) throw new Error(`nobody is called ${key}`);
  return found;
};

/** The twelve. */
export const principals: readonly Principal[] = [
  ...signedIn.map((key): Principal => ({ key, member: memberOf(key), has: 'session' })),
  { key: 'disabledA', member: memberOf('disabledA'), has: 'session of a disabled member' },
  { key: 'half', member: memberOf('ownerA'), has: 'half session' },
  { key: 'anonymous', member: null, has: 'nothing' },
];

export const isOffice = ({ role }: MemberOfWorld): boolean => role === 'owner' || role === 'admin';
