import { type FieldRules, team } from './rules';

/** What became of messages, and what can be done about it. */
export const honestyRules: FieldRules = {
  'Query.deliveries': {
    may: team,
    ids: { 'filter.clinicId': 'clinic', 'filter.memberId': 'member' },
    filters: ['filter.clinicId', 'filter.memberId'],
    bound: ['filter.clinicId', 'filter.memberId'],
    with: ({ the }) => ({
      filter: { clinicId: the('filter.clinicId').id, memberId: the('filter.memberId').id },
      first: 20,
    }),
  },
  'Query.delivery': { may: team, ids: { id: 'delivery' }, with: ({ the }) => ({ id: the('id').id }) },
  'Query.toldDates': {
    may: team,
    ids: { clinicId: 'clinic' },
    filters: ['clinicId'],
    with: ({ the }) => ({ clinicId: the('clinicId').id, first: 20 }),
  },
  'Query.whyNothing': {
    may: team,
    ids: { memberId: 'colleague', clinicId: 'clinic', dateId: 'toldDate' },
    bound: ['memberId', 'clinicId', 'dateId'],
    with: ({ the }) => ({ memberId: the('memberId').id, clinicId: the('clinicId').id, dateId: the('dateId').id }),
  },
  'Query.addressFaults': { may: team, with: () => ({ first: 20 }) },
  'Mutation.resendDelivery': {
    may: team,
    ids: { 'input.id': 'delivery' },
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
  'Mutation.clearAddressFault': {
    may: team,
    ids: { 'input.id': 'addressFault' },
    isBare: true,
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
};
