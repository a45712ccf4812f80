import type { Role } from './permissions';

const ranks: Readonly<Record<Role, number>> = {
  owner: 5,
  admin: 4,
  consultant: 3,
  clinic_manager: 2,
  clinic_staff: 1,
  vendor: 0,
};

/** How far a role reaches; more reaches further. */
export const rankOf = (role: Role): number => ranks[role];

/** Whether the role sees nothing but the clinics that it is given. */
export const needsClinics = (role: Role): boolean =>
  role === 'consultant' || role === 'clinic_manager' || role === 'clinic_staff';

/** Whether the role is one of a clinic’s own people. */
export const isOfClinic = (role: Role): boolean => role === 'clinic_manager' || role === 'clinic_staff';

/** The clinics that a member of the role keeps: the office sees all without being given any, a vendor what is granted. */
export const clinicsFor = (role: Role, clinicIds: readonly string[]): readonly string[] =>
  needsClinics(role) ? [...new Set(clinicIds.map((id) => id.toLowerCase()))].sort() : [];

/** Who acts. The operator acts with an owner's rights and is nobody's member: `id` is null. */
export interface Acting {
  readonly id: string | null;
  readonly role: Role;
}

/** Owners are made and changed by owners alone; everybody else by owners and administrators. */
export const mayManage = (acting: Acting, role: Role): boolean => role !== 'owner' || acting.role === 'owner';
