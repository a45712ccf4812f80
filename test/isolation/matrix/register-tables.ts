import { clinicTable, I, S, type TableRule } from './table-rules';

/** Whom clinics call. */
export const registerTables: Readonly<Record<string, TableRule>> = {
  clinic_contacts: clinicTable([S, I], ['kind'], {
    changed: [
      'kind',
      'name',
      'role',
      'phone',
      'night_phone',
      'note',
      'confirmed_on',
      'confirmed_by_name',
      'version',
      'removed_at',
      'updated_at',
    ],
  }),
  contact_charts: clinicTable([S, I], [], { changed: ['kept_where', 'version', 'updated_at'] }),
};
