import { by, I, none, S, type TableRule } from './table-rules';

const reached = by('tenant', 'own', 'own', 'own');

/** Addresses under which calendar programs fetch dates; of whoever made them, and the office's to take back. */
export const calendarTables: Readonly<Record<string, TableRule>> = {
  calendar_feeds: {
    clinic: 'clinic_id',
    own: 'member_id',
    select: reached,
    insert: reached,
    update: reached,
    delete: none,
    grants: [S, I],
    changed: ['last_read_at', 'revoked_at'],
    mark: 'clinic',
  },
};
