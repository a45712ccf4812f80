import { type FieldRules, office, oneself, type Reaches, work } from './rules';

const theirs: Reaches = { ...oneself, vendor: 'deny' };

/** Addresses under which calendar programs fetch dates. */
export const calendarRules: FieldRules = {
  'Query.myCalendarFeeds': { may: theirs, with: () => ({ first: 20 }) },
  'Query.calendarFeeds': {
    may: office,
    ids: { clinicId: 'clinic' },
    filters: ['clinicId'],
    with: ({ the }) => ({ clinicId: the('clinicId').id, first: 20 }),
  },
  'Mutation.createCalendarFeed': {
    may: work,
    ids: { 'input.clinicId': 'clinic' },
    with: ({ the }) => ({ input: { name: 'iPhone', clinicId: the('input.clinicId').id } }),
  },
  'Mutation.revokeCalendarFeed': {
    may: { ...theirs, owner: 'tenant', admin: 'tenant' },
    ids: { 'input.id': 'calendarFeed' },
    isBare: true,
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
};
