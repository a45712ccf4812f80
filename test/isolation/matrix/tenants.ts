import { colleagues, type FieldRules, lead, office, oneself } from './rules';

/** The consultancy, its members, its ways to sign in and its audit trail. */
export const tenantRules: FieldRules = {
  'Query.viewer': { may: 'public' },
  'Mutation.setLanguage': {
    may: oneself,
    with: () => ({ input: { language: 'en' } }),
  },
  'Query.members': {
    may: colleagues,
    ids: { 'filter.clinicId': 'clinic' },
    filters: ['filter.clinicId'],
    bound: ['filter.clinicId'],
    with: ({ the }) => ({ first: 20, filter: { clinicId: the('filter.clinicId').id } }),
  },
  'Query.member': { may: colleagues, ids: { id: 'member' }, with: ({ the }) => ({ id: the('id').id }) },
  'Mutation.inviteMember': {
    may: office,
    isFresh: true,
    ids: { 'input.clinicIds': 'clinic' },
    with: ({ the, unique }) => ({
      input: {
        email: `new-${unique}@example.jp`,
        name: '新しい人',
        role: 'clinic_staff',
        clinicIds: [the('input.clinicIds').id],
      },
    }),
  },
  'Mutation.resendInvitation': {
    may: office,
    isFresh: true,
    ids: { 'input.memberId': 'invitedMember' },
    with: ({ the }) => ({ input: seen(the('input.memberId')) }),
  },
  'Mutation.revokeInvitation': {
    may: office,
    ids: { 'input.memberId': 'invitedMember' },
    with: ({ the }) => ({ input: seen(the('input.memberId')) }),
  },
  'Mutation.changeMember': {
    may: office,
    isFresh: true,
    ids: { 'input.memberId': 'staff', 'input.clinicIds': 'clinic' },
    with: ({ the }) => ({
      input: {
        ...seen(the('input.memberId')),
        name: '改めた名前',
        role: 'clinic_manager',
        clinicIds: [the('input.clinicIds').id],
      },
    }),
  },
  'Mutation.disableMember': {
    may: office,
    isFresh: true,
    ids: { 'input.memberId': 'staff' },
    with: ({ the }) => ({ input: seen(the('input.memberId')) }),
  },
  'Mutation.enableMember': {
    may: office,
    isFresh: true,
    ids: { 'input.memberId': 'disabledMember' },
    with: ({ the }) => ({ input: seen(the('input.memberId')) }),
  },
  'Mutation.endMemberSessions': {
    may: office,
    ids: { 'input.memberId': 'staff' },
    with: ({ the }) => ({ input: seen(the('input.memberId')) }),
  },
  'Query.signInPolicy': { may: oneself, isBare: true },
  'Mutation.setSignInPolicy': {
    may: office,
    isFresh: true,
    isBare: true,
    with: ({ policyVersion }) => ({
      input: { version: policyVersion, method: 'passkey', idleMinutes: 20, absoluteHours: 8 },
    }),
  },
  'Query.assistedRecoveries': { may: office, with: () => ({ first: 20 }) },
  'Mutation.startRecovery': {
    may: office,
    isFresh: true,
    ids: { 'input.memberId': 'keyless' },
    with: ({ the }) => ({ input: { memberId: the('input.memberId').id } }),
  },
  'Mutation.approveRecovery': {
    may: office,
    isFresh: true,
    ids: { 'input.id': 'recoveryToApprove' },
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
  'Mutation.withdrawRecovery': {
    may: office,
    ids: { 'input.id': 'recovery' },
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
  'Query.auditEvents': {
    may: lead,
    ids: { 'filter.clinicId': 'clinic', 'filter.memberId': 'member' },
    filters: ['filter.clinicId', 'filter.memberId'],
    bound: ['filter.clinicId', 'filter.memberId'],
    with: ({ the }) => ({
      first: 20,
      filter: { clinicId: the('filter.clinicId').id, memberId: the('filter.memberId').id },
    }),
  },
  'Query.auditTrailState': { may: office, isBare: true },
  'Mutation.exportAuditEvents': {
    may: office,
    isFresh: true,
    ids: { 'input.filter.clinicId': 'clinic', 'input.filter.memberId': 'member' },
    filters: ['input.filter.clinicId', 'input.filter.memberId'],
    bound: ['input.filter.clinicId', 'input.filter.memberId'],
    with: ({ the }) => ({
      input: {
        filter: { clinicId: the('input.filter.clinicId').id, memberId: the('input.filter.memberId').id },
      },
    }),
  },
};

function seen({ id, version }: { readonly id: string; readonly version: number }) {
  return { memberId: id, version };
}
