import { by, clinicTable, I, none, S, type TableRule } from './table-rules';

/** What was ever answered, signed and proposed, and who may be asked. */
export const signingTables: Readonly<Record<string, TableRule>> = {
  answer_versions: clinicTable([S, I], ['value', 'source']),
  checklist_signatures: clinicTable([S, I], ['sha256'], {
    changed: ['reopened_at', 'reopened_by_name', 'reopen_reason'],
  }),
  answer_proposals: clinicTable([S, I], ['source', 'value', 'state', 'confirmed_on', 'target_on', 'told'], {
    // Besides, a vendor reaches what was put to them.
    own: 'asked_of',
    select: by('tenant', 'assigned', 'assigned', 'own', 'tenant'),
    update: by('tenant', 'assigned', 'assigned', 'own', 'tenant'),
    changed: [
      'asked_of',
      'told',
      'value',
      'confirmed_on',
      'target_on',
      'reason',
      'remarks',
      'proposed_by_name',
      'proposed_at',
      'state',
      'decided_by_name',
      'decided_at',
      'version',
    ],
  }),
  // Names and roles alone, of whoever is at a clinic; only triggers write it.
  clinic_people: {
    clinic: 'clinic_id',
    select: by('tenant', 'assigned', 'assigned', 'none'),
    insert: none,
    update: none,
    delete: none,
    grants: [S],
    mark: 'clinic',
    plain: ['role'],
  },
};
