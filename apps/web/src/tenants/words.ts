import type { IntlShape } from 'react-intl';
import type { Role } from '../gql/graphql';
import type { MessageId } from '../messages/ja';

/** In the order of what they may do. */
export const roles = [
  'owner',
  'admin',
  'consultant',
  'clinic_manager',
  'clinic_staff',
  'vendor',
] as const satisfies readonly Role[];

const labels: Record<Role, MessageId> = {
  owner: 'tenants.role.owner',
  admin: 'tenants.role.admin',
  consultant: 'tenants.role.consultant',
  clinic_manager: 'tenants.role.clinic_manager',
  clinic_staff: 'tenants.role.clinic_staff',
  vendor: 'tenants.role.vendor',
};
const isRole = (role: string): role is Role => role in labels;

/** A role in words; a role that this client does not know yet stands as it came. */
export const roleLabel = (role: string, formatMessage: IntlShape['formatMessage']): string =>
  isRole(role) ? formatMessage({ id: labels[role] }) : role;
