import { by, D, everybody, I, ownOrJobs, S, type TableRule, U } from './table-rules';

/** The office decides, and whoever changes a date plans by it. */
const decided: Omit<TableRule, 'plain'> = {
  select: everybody,
  insert: by('tenant', 'none', 'none', 'none', 'none'),
  update: by('tenant', 'none', 'none', 'none', 'none'),
  delete: by('tenant', 'none', 'none', 'none', 'none'),
  grants: [S, I, U, D],
  mark: 'office',
};

/** How people are told of dates, and what each prefers. */
export const reminderPolicyTables: Readonly<Record<string, TableRule>> = {
  reminder_policies: { ...decided, plain: ['kind', 'stages', 'at', 'on_closed_day', 'grouping', 'channels'] },
  reminder_settings: { ...decided, plain: ['new_year_from', 'new_year_until', 'quiet_from', 'quiet_until'] },
  reminder_preferences: {
    own: 'member_id',
    select: by('tenant', 'tenant', 'own', 'own', 'tenant'),
    // The office keeps the accounts of its chat.
    insert: by('tenant', 'own', 'own', 'own'),
    update: by('tenant', 'own', 'own', 'own'),
    delete: ownOrJobs,
    grants: [S, I, U],
    mark: 'all',
    plain: ['receives', 'channels'],
  },
};
