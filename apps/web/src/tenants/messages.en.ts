import type { Translation } from '../messages/translation';
import type { tenantsJa } from './messages.ja';

export const tenantsEn: Translation<typeof tenantsJa> = {
  'tenants.tenant': 'Consultancy',
  'tenants.name': 'Name',
  'tenants.email': 'E-mail',
  'tenants.role': 'Role',
  'tenants.role.owner': 'Owner',
  'tenants.role.admin': 'Administrator',
  'tenants.role.consultant': 'Consultant',
  'tenants.role.clinic_manager': 'Clinic manager',
  'tenants.role.clinic_staff': 'Clinic staff',
  'tenants.role.vendor': 'Vendor',
  'tenants.account.profile': 'Your details',
  'tenants.account.language': 'Language',
  'tenants.account.language.hint': 'Changes these pages and the mails and notices that you get.',
  'tenants.account.signOut': 'Sign out of this device',
  'tenants.account.signOut.body': 'On a shared computer, always sign out when you have finished.',
};
