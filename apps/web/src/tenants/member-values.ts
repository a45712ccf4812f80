import type { ChangeMemberInput, InviteMemberInput, MemberPartsFragment, Role } from '../gql/graphql';
import { needsClinics } from './member-words';

export interface ClinicChoice {
  readonly id: string;
  readonly name: string;
}

/** What the form of a member holds. */
export interface MemberValues {
  readonly email: string;
  readonly name: string;
  readonly role: Role | '';
  readonly clinics: readonly ClinicChoice[];
}

export const memberFields = ['name', 'role', 'clinics'] as const satisfies readonly (keyof MemberValues)[];
export type MemberField = (typeof memberFields)[number];

export const blankMember: MemberValues = { email: '', name: '', role: '', clinics: [] };

/** A member as the form holds it. */
export const valuesOfMember = ({ email, name, role, clinics }: MemberPartsFragment): MemberValues => ({
  email,
  name,
  role,
  clinics: sortClinics(clinics),
});

/** In one order, so that the same choice is the same whatever the way to it. */
export const sortClinics = (clinics: readonly ClinicChoice[]): readonly ClinicChoice[] =>
  [...clinics].sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));

const idsOf = (clinics: readonly ClinicChoice[]): readonly string[] => clinics.map(({ id }) => id);

export const isSameClinics = (some: readonly ClinicChoice[], others: readonly ClinicChoice[]): boolean =>
  idsOf(sortClinics(some)).join() === idsOf(sortClinics(others)).join();

/** The clinics that count for a role: the office sees all of them, whatever was ticked before its role was chosen. */
const clinicIdsFor = ({ role, clinics }: MemberValues): string[] => (needsClinics(role) ? [...idsOf(clinics)] : []);

/** What is sent to invite somebody; null while no role is chosen. */
export const inviteInput = (values: MemberValues): InviteMemberInput | null =>
  values.role === ''
    ? null
    : {
        email: values.email.trim(),
        name: values.name.trim(),
        role: values.role,
        clinicIds: clinicIdsFor(values),
      };

/** What is sent to change a member; null while no role is chosen. */
export const changeInput = (values: MemberValues): Omit<ChangeMemberInput, 'memberId' | 'version'> | null =>
  values.role === '' ? null : { name: values.name.trim(), role: values.role, clinicIds: clinicIdsFor(values) };

/** Whether a change ends a link that was sent: it is bound to role and clinics. */
export const endsInvitation = (before: MemberValues, after: MemberValues): boolean =>
  before.role !== after.role || (needsClinics(after.role) && !isSameClinics(before.clinics, after.clinics));

/** Mail addresses are checked by sending; this only catches a slip of the finger. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text.trim());

/** Whether two values of one field say the same. */
export const isSameValue = (one: MemberValues[MemberField], other: MemberValues[MemberField]): boolean =>
  typeof one === 'string' || typeof other === 'string' ? one === other : isSameClinics(one, other);
