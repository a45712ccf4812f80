import { type FieldRules, lead, office, shared, team, work } from './rules';

const particulars = (name: string) => ({
  name,
  nameKana: 'あおばいいん',
  kind: 'clinic',
  prefecture: 13,
  address: '',
  phone: '',
  directorName: '',
  tags: [],
});
const login = { status: 'none' };

export const clinicRules: FieldRules = {
  'Query.clinics': { may: work, with: () => ({ first: 20 }) },
  'Query.clinic': { may: work, ids: { id: 'clinic' }, with: ({ the }) => ({ id: the('id').id }) },
  'Query.clinicTags': { may: work },
  'Query.clinicImport': { may: office, ids: { id: 'import' }, with: ({ the }) => ({ id: the('id').id }) },
  'Query.clinicImportRows': {
    may: office,
    ids: { id: 'import' },
    with: ({ the }) => ({ id: the('id').id, first: 20 }),
  },
  'Mutation.createClinic': {
    may: office,
    isBare: true,
    with: ({ unique }) => ({ input: { clinic: particulars(`新しい医院${unique}`) } }),
  },
  'Mutation.updateClinic': {
    may: lead,
    ids: { 'input.id': 'clinic' },
    with: ({ the, unique }) => ({ input: { ...the('input.id'), clinic: particulars(`改めた医院${unique}`) } }),
  },
  // A day that lies ahead: others go on with the world as it is.
  'Mutation.endClinic': {
    may: office,
    ids: { 'input.clinicId': 'clinic' },
    with: ({ the }) => {
      const { id: clinicId, version } = the('input.clinicId');
      return { input: { clinicId, version, leftOn: '2028-03-31', note: '' } };
    },
  },
  'Mutation.takeBackClinic': {
    may: office,
    ids: { 'input.clinicId': 'clinic' },
    with: ({ the }) => {
      const { id: clinicId, version } = the('input.clinicId');
      return { input: { clinicId, version } };
    },
    // No clinic of the world has left.
    answers: ['ClinicNotEnded'],
    leaves: { nothing: 'a clinic that has not left is left as it is' },
  },
  'Mutation.saveSystem': {
    may: lead,
    ids: { 'input.clinicId': 'clinic', 'input.id': 'system' },
    bound: ['input.clinicId', 'input.id'],
    isBare: true,
    with: ({ the }) => ({
      input: {
        clinicId: the('input.clinicId').id,
        ...the('input.id'),
        kind: 'emr',
        name: '改めたカルテ',
        vendorName: '',
        clientLogin: login,
        serverLogin: login,
      },
    }),
  },
  'Mutation.removeSystem': {
    may: lead,
    ids: { 'input.id': 'system' },
    isBare: true,
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.chooseClinicImportMode': {
    may: office,
    ids: { 'input.id': 'import' },
    with: ({ the }) => ({ input: { id: the('input.id').id, mode: 'update' } }),
  },
  'Mutation.applyClinicImport': {
    may: office,
    ids: { 'input.id': 'import' },
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
  'Query.twoFactorDate': { may: shared },
  'Query.twoFactorBoard': { may: team, with: () => ({ first: 20 }) },
  'Mutation.setTwoFactorDate': {
    may: office,
    with: ({ policyVersion }) => ({ input: { version: policyVersion, dueOn: '2027-04-01', reason: '元に戻す' } }),
  },
};
