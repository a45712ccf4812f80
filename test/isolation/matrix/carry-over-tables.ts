import { by, clinicTable, I, jobs, none, officeAlone, S, type TableRule } from './table-rules';

const ownRuns = by('tenant', 'own', 'none', 'none');
const team = by('tenant', 'assigned', 'none', 'none');

/** Carrying over to a newer edition. */
export const carryOverTables: Readonly<Record<string, TableRule>> = {
  carry_overs: {
    own: 'created_by',
    select: ownRuns,
    insert: ownRuns,
    update: ownRuns,
    delete: officeAlone,
    grants: [S, I],
    changed: ['state', 'failure', 'total_clinics', 'done_clinics', 'asked_by', 'applied_at', 'undo_until_on'],
    mark: 'team',
    plain: ['state', 'failure'],
  },
  carry_over_clinics: {
    clinic: 'clinic_id',
    select: team,
    insert: team,
    update: jobs,
    delete: none,
    grants: [S, I],
    changed: [
      'state',
      'reason',
      'from_checklist_id',
      'to_checklist_id',
      'made_list',
      'to_versions',
      'to_links',
      'carried',
      'needs_answer',
      'merged',
      'dropped',
      'answered',
      'earlier_answers',
      'evidence_linked',
      'carried_lines',
      'tasks_moved',
    ],
    mark: 'clinic',
    plain: ['state', 'reason'],
  },
  carried_answers: clinicTable([S, I], ['change', 'need', 'value'], { insert: jobs, update: none, delete: none }),
  carried_tasks: {
    clinic: 'clinic_id',
    select: jobs,
    insert: jobs,
    update: jobs,
    delete: jobs,
    grants: [S, I],
    mark: 'clinic',
  },
};
