import { by, I, officeAlone, S, type TableRule, U } from './table-rules';

/** What mail systems report of messages, and addresses that somebody has to mend. */
export const honestyTables: Readonly<Record<string, TableRule>> = {
  delivery_events: {
    select: by('tenant', 'ofTold', 'ofTold', 'none'),
    insert: officeAlone,
    update: officeAlone,
    delete: officeAlone,
    grants: [S, I],
    mark: 'all',
    plain: ['kind', 'source_key'],
  },
  address_faults: {
    own: 'member_id',
    select: by('tenant', 'nearMember', 'own', 'own'),
    insert: officeAlone,
    update: by('tenant', 'nearMember', 'none', 'none'),
    delete: officeAlone,
    grants: [S, I, U],
    mark: 'all',
    plain: ['address', 'reason'],
  },
};
