import { type FieldRules, office, oneself, type Reaches } from './rules';

const theirs: Reaches = { ...oneself, vendor: 'deny' };

/** Where reminders go besides mail, and the browsers of each person. */
export const channelRules: FieldRules = {
  'Query.channels': { may: office },
  'Query.lineWorksAccounts': { may: office, with: () => ({ first: 20 }) },
  'Query.channelTest': {
    may: theirs,
    ids: { id: 'channelTest' },
    isBare: true,
    with: ({ the }) => ({ id: the('id').id }),
  },
  'Query.myPushBrowsers': { may: theirs },
  'Mutation.saveChannel': {
    may: office,
    isFresh: true,
    ids: { 'input.id': 'channel', 'input.clinicId': 'clinic' },
    with: ({ the, unique }) => ({
      input: {
        ...the('input.id'),
        kind: 'slack',
        name: `部屋${unique}`,
        clinicId: the('input.clinicId').id,
        access: { url: 'https://hooks.slack.com/services/T0/B0/abcdefgh' },
      },
    }),
  },
  'Mutation.turnChannel': {
    may: office,
    ids: { 'input.id': 'channel' },
    with: ({ the }) => ({ input: { ...the('input.id'), isOn: false } }),
  },
  'Mutation.removeChannel': {
    may: office,
    ids: { 'input.id': 'channel' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.restoreChannel': {
    may: office,
    ids: { 'input.id': 'removedChannel' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.testChannel': {
    may: office,
    ids: { 'input.id': 'channel' },
    isBare: true,
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
  'Mutation.testMyChannel': { may: theirs, isBare: true, with: () => ({ input: { kind: 'mail' } }) },
  'Mutation.saveLineWorksAccount': {
    may: office,
    ids: { 'input.memberId': 'staff' },
    with: ({ the, policyVersion, unique }) => ({
      input: { memberId: the('input.memberId').id, version: policyVersion, lineWorksId: `id-${unique}` },
    }),
  },
  'Mutation.subscribePush': {
    may: theirs,
    isBare: true,
    with: ({ unique }) => ({
      input: {
        endpoint: `https://fcm.googleapis.com/fcm/send/${unique}`,
        p256dh: Buffer.alloc(65, 4).toString('base64url'),
        auth: Buffer.alloc(16, 1).toString('base64url'),
        device: 'Windows',
      },
    }),
  },
  'Mutation.unsubscribePush': {
    may: theirs,
    ids: { 'input.id': 'pushBrowser' },
    isBare: true,
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
};
