import { by, clinicTable, I, S, type TableRule } from './table-rules';

const ofSenders = by('tenant', 'own', 'none', 'none');

/** Forms that came back filled in. */
export const returnedFormTables: Readonly<Record<string, TableRule>> = {
  returned_batches: {
    own: 'read_by',
    select: ofSenders,
    insert: ofSenders,
    update: ofSenders,
    delete: ofSenders,
    grants: [S, I],
    mark: 'team',
    plain: ['sha256'],
  },
  returned_forms: clinicTable([S, I], ['sha256', 'kind', 'state'], {
    changed: ['state', 'taken', 'same_count', 'changed_count', 'problem_count', 'taken_count', 'version', 'updated_at'],
  }),
};
