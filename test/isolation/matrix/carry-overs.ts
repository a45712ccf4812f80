import { type FieldRules, team, work } from './rules';

/** Carrying over to a newer edition, and confirming last year's answers. */
export const carryOverRules: FieldRules = {
  'Query.carryOvers': { may: team, with: () => ({ first: 20 }) },
  'Query.carryOver': { may: team, ids: { id: 'carryOver' }, with: ({ the }) => ({ id: the('id').id }) },
  'Query.carryOverClinics': {
    may: team,
    ids: { id: 'carryOver' },
    with: ({ the }) => ({ id: the('id').id, first: 20 }),
  },
  'Query.carryOverClinic': {
    may: team,
    ids: { id: 'carryOver', clinicId: 'clinic' },
    bound: ['id', 'clinicId'],
    with: ({ the }) => ({ id: the('id').id, clinicId: the('clinicId').id }),
  },
  'Mutation.previewCarryOver': {
    may: team,
    ids: { 'input.editionId': 'edition', 'input.clinics.clinicIds': 'clinic' },
    with: ({ the }) => ({
      input: {
        editionId: the('input.editionId').id,
        clinics: { clinicIds: [the('input.clinics.clinicIds').id] },
      },
    }),
  },
  'Mutation.applyCarryOver': {
    may: team,
    ids: { 'input.id': 'carryOver' },
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
  'Mutation.undoCarryOver': {
    may: team,
    ids: { 'input.id': 'appliedCarryOver' },
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
  'Mutation.reconfirmAnswers': {
    may: work,
    ids: { 'input.checklistId': 'checklist', 'input.itemIds': 'item' },
    with: ({ the }) => ({
      input: { checklistId: the('input.checklistId').id, itemIds: [the('input.itemIds').id] },
    }),
  },
  'Mutation.takeBackReconfirmed': {
    may: work,
    ids: { 'input.checklistId': 'checklist', 'input.itemIds': 'reconfirmedItem' },
    with: ({ the }) => ({
      input: { checklistId: the('input.checklistId').id, itemIds: [the('input.itemIds').id] },
    }),
  },
};
