import { clinicTable, I, S, type TableRule } from './table-rules';

/** What clinics taught their people. */
export const trainingTables: Readonly<Record<string, TableRule>> = {
  training_sessions: clinicTable([S, I], [], {
    changed: [
      'held_on',
      'theme',
      'audience',
      'led_by',
      'people',
      'participants',
      'material',
      'file_id',
      'note',
      'next_on',
      'version',
      'removed_at',
      'updated_at',
    ],
  }),
};
