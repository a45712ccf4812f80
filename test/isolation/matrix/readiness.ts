import { type FieldRules, work } from './rules';

/** What a clinic keeps copies of, its plans for the day on which systems stop, its drills and its reviews of accounts. */
export const readinessRules: FieldRules = {
  'Query.backupBook': {
    may: work,
    ids: { clinicId: 'clinic' },
    with: ({ the }) => ({ clinicId: the('clinicId').id }),
  },
  'Query.continuityBook': {
    may: work,
    ids: { clinicId: 'clinic' },
    with: ({ the }) => ({ clinicId: the('clinicId').id }),
  },
  'Query.drills': {
    may: work,
    ids: { clinicId: 'clinic' },
    with: ({ the }) => ({ clinicId: the('clinicId').id, first: 20 }),
  },
  'Mutation.saveBackup': {
    may: work,
    ids: { 'input.clinicId': 'clinic', 'input.id': 'backup', 'input.backup.systemId': 'system' },
    bound: ['input.clinicId', 'input.id', 'input.backup.systemId'],
    isBare: true,
    with: ({ the }) => ({
      input: {
        clinicId: the('input.clinicId').id,
        ...the('input.id'),
        backup: { target: 'emr', name: '改めた写し', systemId: the('input.backup.systemId').id },
      },
    }),
  },
  'Mutation.removeBackup': {
    may: work,
    ids: { 'input.id': 'backup' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.restoreBackup': {
    may: work,
    ids: { 'input.id': 'removedBackup' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.reviewBackups': {
    may: work,
    ids: { 'input.clinicId': 'clinic' },
    isBare: true,
    with: ({ the }) => ({ input: { clinicId: the('input.clinicId').id } }),
  },
  'Mutation.saveContinuityPlan': {
    may: work,
    ids: { 'input.clinicId': 'clinic', 'input.id': 'plan', 'input.plan.fileId': 'file' },
    bound: ['input.clinicId', 'input.id', 'input.plan.fileId'],
    isBare: true,
    with: ({ the }) => ({
      input: {
        clinicId: the('input.clinicId').id,
        ...the('input.id'),
        plan: { name: '改めた計画', fileId: the('input.plan.fileId').id },
      },
    }),
  },
  'Mutation.removeContinuityPlan': {
    may: work,
    ids: { 'input.id': 'plan' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.restoreContinuityPlan': {
    may: work,
    ids: { 'input.id': 'removedPlan' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.saveDrill': {
    may: work,
    ids: { 'input.clinicId': 'clinic', 'input.id': 'drill', 'input.drill.fileId': 'file' },
    bound: ['input.clinicId', 'input.id', 'input.drill.fileId'],
    isBare: true,
    with: ({ the }) => ({
      input: {
        clinicId: the('input.clinicId').id,
        ...the('input.id'),
        drill: { heldOn: '2026-01-10', kind: 'other', scenario: '改めた訓練', fileId: the('input.drill.fileId').id },
      },
    }),
  },
  'Mutation.removeDrill': {
    may: work,
    ids: { 'input.id': 'drill' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.restoreDrill': {
    may: work,
    ids: { 'input.id': 'removedDrill' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Query.accountReviewBook': {
    may: work,
    ids: { clinicId: 'clinic' },
    with: ({ the }) => ({ clinicId: the('clinicId').id }),
  },
  'Query.accountReviews': {
    may: work,
    ids: { clinicId: 'clinic' },
    with: ({ the }) => ({ clinicId: the('clinicId').id, first: 20 }),
  },
  'Mutation.saveAccountReview': {
    may: work,
    ids: { 'input.clinicId': 'clinic', 'input.id': 'accountReview' },
    bound: ['input.clinicId', 'input.id'],
    isBare: true,
    with: ({ the }) => ({
      input: {
        clinicId: the('input.clinicId').id,
        ...the('input.id'),
        review: { heldOn: '2026-01-10', systems: '改めたシステム' },
      },
    }),
  },
  'Mutation.removeAccountReview': {
    may: work,
    ids: { 'input.id': 'accountReview' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.restoreAccountReview': {
    may: work,
    ids: { 'input.id': 'removedAccountReview' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
};
