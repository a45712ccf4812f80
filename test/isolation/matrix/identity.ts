import { type FieldRules, oneself } from './rules';

/** Input that no authenticator gave: where it is refused, rights were not the reason. */
const response = JSON.stringify({ id: 'x', rawId: 'x', type: 'public-key', response: {} });
const refusedAnswer = ['AuthenticationFailed'];
const ceremony = { nothing: 'a challenge, which opens nothing by itself' };

/** Signing in, ways in and ways back. */
export const identityRules: FieldRules = {
  'Query.setUpLink': { may: 'public', tokens: { token: 'setUp' }, with: ({ token }) => ({ token: token('token') }) },
  'Query.recoveryLink': {
    may: 'public',
    tokens: { token: 'recovery' },
    isBare: true,
    with: ({ token }) => ({ token: token('token') }),
  },
  'Query.recoveryObjection': {
    may: 'public',
    tokens: { token: 'objection' },
    with: ({ token }) => ({ token: token('token') }),
  },
  'Mutation.beginSignIn': { may: 'public', isBare: true, leaves: ceremony },
  'Mutation.finishSignIn': {
    may: 'public',
    ids: { 'input.tenantId': 'membership' },
    answers: refusedAnswer,
    with: ({ the }) => ({ input: { response, tenantId: the('input.tenantId').id } }),
  },
  'Mutation.signInWithPassword': {
    may: 'public',
    answers: refusedAnswer,
    with: ({ email, password }) => ({ input: { email, password } }),
  },
  'Mutation.givePassword': {
    may: 'public',
    answers: refusedAnswer,
    with: ({ password }) => ({ input: { password } }),
  },
  'Mutation.chooseTenant': {
    may: 'public',
    ids: { 'input.tenantId': 'membership' },
    answers: refusedAnswer,
    with: ({ the }) => ({ input: { tenantId: the('input.tenantId').id } }),
  },
  'Mutation.beginPasskeyRegistration': {
    may: 'public',
    tokens: { 'input.token': 'setUp' },
    leaves: ceremony,
    with: ({ token }) => ({ input: { token: token('input.token') } }),
  },
  'Mutation.finishPasskeyRegistration': {
    may: 'public',
    tokens: { 'input.token': 'setUp' },
    answers: refusedAnswer,
    with: ({ token }) => ({ input: { token: token('input.token'), response, label: 'x' } }),
  },
  'Mutation.beginAcceptingInvitation': {
    may: 'public',
    tokens: { 'input.token': 'acceptance' },
    leaves: ceremony,
    with: ({ token }) => ({ input: { token: token('input.token') } }),
  },
  'Mutation.acceptInvitation': {
    may: 'public',
    tokens: { 'input.token': 'acceptance' },
    answers: refusedAnswer,
    with: ({ token }) => ({ input: { token: token('input.token'), response } }),
  },
  'Mutation.requestRecovery': {
    may: 'public',
    isBare: true,
    leaves: 'security event',
    with: ({ email }) => ({ input: { email } }),
  },
  'Mutation.beginRecovery': {
    may: 'public',
    tokens: { 'input.token': 'recovery' },
    answers: ['RecoveryCodeRefused'],
    with: ({ token }) => ({ input: { token: token('input.token'), code: 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA' } }),
  },
  'Mutation.finishRecovery': {
    may: 'public',
    tokens: { 'input.token': 'recovery' },
    answers: refusedAnswer,
    with: ({ token }) => ({
      input: { token: token('input.token'), code: 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA', response, label: 'x' },
    }),
  },
  'Mutation.resetPassword': {
    may: 'public',
    tokens: { 'input.token': 'recovery' },
    isBare: true,
    leaves: 'security event',
    with: ({ token }) => ({ input: { token: token('input.token'), password: '青い鳥が空をゆっくり飛んでいく朝' } }),
  },
  'Mutation.objectToRecovery': {
    may: 'public',
    tokens: { 'input.token': 'objection' },
    leaves: 'security event',
    with: ({ token }) => ({ input: { token: token('input.token') } }),
  },
  'Mutation.signOut': { may: oneself, isBare: true, leaves: 'security event' },
  'Mutation.beginStepUp': { may: oneself, isBare: true, leaves: ceremony },
  'Mutation.finishStepUp': {
    may: oneself,
    isBare: true,
    answers: refusedAnswer,
    with: () => ({ input: { response } }),
  },
  'Mutation.switchTenant': {
    may: oneself,
    isFresh: true,
    ids: { 'input.tenantId': 'membership' },
    isBare: true,
    tellsMemberships: true,
    leaves: 'security event',
    with: ({ the }) => ({ input: { tenantId: the('input.tenantId').id } }),
  },
  'Query.waysIn': { may: oneself, tellsMemberships: true },
  'Query.mySessions': { may: oneself, tellsMemberships: true },
  'Query.securityEvents': { may: oneself, with: () => ({ first: 20 }) },
  'Mutation.markSecurityEventsSeen': {
    may: oneself,
    isBare: true,
    leaves: { nothing: 'a reader’s mark on the reader’s own events' },
  },
  'Mutation.beginAddingPasskey': { may: oneself, isFresh: true, leaves: ceremony, isBare: true },
  'Mutation.addPasskey': {
    may: oneself,
    isFresh: true,
    isBare: true,
    answers: refusedAnswer,
    with: () => ({ input: { response, label: 'x' } }),
  },
  'Mutation.renamePasskey': {
    may: oneself,
    isFresh: true,
    ids: { 'input.id': 'passkey' },
    leaves: 'security event',
    tellsMemberships: true,
    with: ({ the }) => ({ input: { id: the('input.id').id, label: '新しい名前' } }),
  },
  'Mutation.removePasskey': {
    may: oneself,
    isFresh: true,
    ids: { 'input.id': 'passkey' },
    leaves: 'security event',
    tellsMemberships: true,
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
  'Mutation.makeRecoveryCodes': { may: oneself, isFresh: true, isBare: true, leaves: 'security event' },
  'Mutation.changePassword': {
    may: oneself,
    isFresh: true,
    isBare: true,
    leaves: 'security event',
    with: ({ password }) => ({ input: { current: password, new: '白い花が庭にたくさん咲いている夕方' } }),
  },
  'Mutation.endSession': {
    may: oneself,
    ids: { 'input.id': 'session' },
    filters: ['input.id'],
    isBare: true,
    leaves: 'security event',
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
  'Mutation.endOtherSessions': { may: oneself, isBare: true, leaves: 'security event' },
};
