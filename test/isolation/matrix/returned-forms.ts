import { colleagues, type FieldRules, team, work } from './rules';

/** Forms that come back filled in, and what is taken of them. */
export const returnedFormRules: FieldRules = {
  'Query.returnedForm': { may: work, ids: { id: 'returnedForm' }, with: ({ the }) => ({ id: the('id').id }) },
  'Query.returnedForms': {
    may: work,
    ids: { checklistId: 'checklist' },
    filters: ['checklistId'],
    with: ({ the }) => ({ checklistId: the('checklistId').id }),
  },
  'Query.returnedBatch': { may: team, ids: { id: 'returnedBatch' }, with: ({ the }) => ({ id: the('id').id }) },
  'Query.returnedBatchForms': {
    may: team,
    ids: { id: 'returnedBatch' },
    with: ({ the }) => ({ id: the('id').id, first: 20 }),
  },
  'Mutation.readReturnedForm': {
    may: work,
    ids: { 'input.checklistId': 'checklist', 'input.fileId': 'returnedFile' },
    bound: ['input.checklistId', 'input.fileId'],
    isBare: true,
    with: ({ the }) => ({ input: { checklistId: the('input.checklistId').id, fileId: the('input.fileId').id } }),
    answers: ['ReturnedFormRefused'],
    leaves: { nothing: 'the bytes of the file have not arrived' },
  },
  'Mutation.takeReturnedRows': {
    may: work,
    ids: { 'input.id': 'returnedForm', 'input.rows.itemId': 'item' },
    with: ({ the }) => ({
      input: {
        id: the('input.id').id,
        rows: [{ itemId: the('input.rows.itemId').id, version: 0, corrected: { value: 'yes' } }],
      },
    }),
  },
  'Mutation.undoReturnedRows': {
    may: work,
    ids: { 'input.id': 'returnedForm' },
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
  'Mutation.putAwayReturnedForm': {
    may: work,
    ids: { 'input.id': 'returnedForm' },
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
  'Mutation.readReturnedAnswers': {
    may: colleagues,
    ids: { 'input.fileId': 'returnedTeamFile' },
    isBare: true,
    with: ({ the }) => ({ input: { fileId: the('input.fileId').id } }),
    answers: ['ReturnedFormRefused'],
    leaves: { nothing: 'the bytes of the file have not arrived' },
  },
  'Mutation.takeReturnedBatch': {
    may: team,
    ids: { 'input.id': 'returnedBatch' },
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
  'Mutation.undoReturnedBatch': {
    may: team,
    ids: { 'input.id': 'returnedBatch' },
    with: ({ the }) => ({ input: { id: the('input.id').id } }),
  },
};
