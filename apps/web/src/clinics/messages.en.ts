import type { Translation } from '../messages/translation';
import type { clinicsJa } from './messages.ja';

export const clinicsEn: Translation<typeof clinicsJa> = {
  'clinics.kind.hospital': 'Hospital',
  'clinics.kind.clinic': 'Clinic',
  'clinics.kind.dental': 'Dental clinic',
  'clinics.kind.pharmacy': 'Pharmacy',
  'clinics.twoFactor.in_place': 'In place',
  'clinics.twoFactor.planned': 'Planned',
  'clinics.twoFactor.relief': 'Under relief',
  'clinics.twoFactor.none': 'Not in place',
  'clinics.twoFactor.no_system': 'No system registered',
};
