import { type FieldRules, work } from './rules';

/** What clinics taught their people. */
export const trainingRules: FieldRules = {
  'Query.trainingBook': {
    may: work,
    ids: { clinicId: 'clinic' },
    with: ({ the }) => ({ clinicId: the('clinicId').id }),
  },
  'Query.trainings': {
    may: work,
    ids: { clinicId: 'clinic' },
    with: ({ the }) => ({ clinicId: the('clinicId').id, first: 20 }),
  },
  'Mutation.saveTraining': {
    may: work,
    ids: { 'input.clinicId': 'clinic', 'input.id': 'training', 'input.training.fileId': 'file' },
    bound: ['input.clinicId', 'input.id', 'input.training.fileId'],
    with: ({ the }) => ({
      input: {
        clinicId: the('input.clinicId').id,
        ...the('input.id'),
        training: { heldOn: '2026-10-02', theme: '改めた研修', fileId: the('input.training.fileId').id },
      },
    }),
  },
  'Mutation.removeTraining': {
    may: work,
    ids: { 'input.id': 'training' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.restoreTraining': {
    may: work,
    ids: { 'input.id': 'removedTraining' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
};
