import { by, D, I, officeAlone, ownOrJobs, S, type TableRule, U } from './table-rules';

/** Where reminders go besides mail, how it goes, and the browsers of each person. */
export const channelTables: Readonly<Record<string, TableRule>> = {
  channels: {
    select: officeAlone,
    insert: officeAlone,
    update: officeAlone,
    delete: officeAlone,
    grants: [S, I, U],
    mark: 'office',
    plain: ['kind'],
  },
  channel_pace: {
    select: officeAlone,
    insert: officeAlone,
    update: officeAlone,
    delete: officeAlone,
    grants: [S, I, U],
    mark: 'office',
  },
  push_subscriptions: {
    own: 'member_id',
    // The office counts whom it could tell so; what it is shown is the number.
    select: by('tenant', 'own', 'own', 'own'),
    insert: ownOrJobs,
    update: ownOrJobs,
    delete: ownOrJobs,
    grants: [S, I, U, D],
    mark: 'me',
  },
};
