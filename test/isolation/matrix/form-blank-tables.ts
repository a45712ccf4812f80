import { by, I, S, type TableRule } from './table-rules';

const team = by('tenant', 'tenant', 'none', 'none');

/** The ministry's own files with what their cells mean; a clinic reaches those in use alone, as all of the world's are. */
export const formBlankTables: Readonly<Record<string, TableRule>> = {
  form_blanks: {
    select: by('tenant', 'tenant', 'tenant', 'none'),
    insert: team,
    update: team,
    delete: team,
    mark: 'team',
    grants: [S, I],
    changed: ['mapping', 'doubts', 'state', 'version', 'changed_by_name', 'changed_at'],
    plain: ['form', 'sha256', 'sheets', 'mapping', 'doubts', 'state'],
  },
};
