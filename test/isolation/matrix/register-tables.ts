import { clinicTable, I, S, type TableRule } from './table-rules';

/** Whom clinics call, and their equipment. */
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
  equipment: clinicTable([S, I], ['kind', 'search_key'], {
    changed: [
      'name',
      'kind',
      'model',
      'place',
      'used_for',
      'os_version',
      'manager',
      'is_remote',
      'vendor_name',
      'bought_on',
      'support_ends_on',
      'note',
      'search_key',
      'reviewed_on',
      'reviewed_by_name',
      'version',
      'removed_at',
      'updated_at',
    ],
  }),
  contact_charts: clinicTable([S, I], [], { changed: ['kept_where', 'version', 'updated_at'] }),
};
