import type { FieldRules } from './rules';
import { colleagues, work } from './rules';

/** The ministry's own files, mapped by the consultancy and filled in for whoever may have a form. */
export const formBlankRules: FieldRules = {
  'Query.formBlanks': {
    may: colleagues,
    ids: { editionId: 'edition' },
    with: ({ the }) => ({ editionId: the('editionId').id }),
  },
  'Query.formBlank': { may: colleagues, ids: { id: 'formBlank' }, with: ({ the }) => ({ id: the('id').id }) },
  'Query.ministryForm': {
    may: work,
    ids: { checklistId: 'checklist' },
    isBare: true,
    with: ({ the }) => ({ checklistId: the('checklistId').id }),
  },
  'Mutation.readFormBlank': {
    may: colleagues,
    ids: { 'input.editionId': 'edition', 'input.fileId': 'blankFile' },
    isBare: true,
    with: ({ the }) => ({
      input: { editionId: the('input.editionId').id, fileId: the('input.fileId').id, form: 'medical' },
    }),
    answers: ['FormBlankRefused'],
    leaves: { nothing: 'the bytes of the file have not arrived' },
  },
  'Mutation.chooseFormSheet': {
    may: colleagues,
    ids: { 'input.id': 'formBlank' },
    with: ({ the }) => ({ input: { ...the('input.id'), sheetName: 'Sheet1' } }),
  },
  'Mutation.mapFormCells': {
    may: colleagues,
    ids: { 'input.id': 'formBlank', 'input.cells.itemId': 'item' },
    with: ({ the }) => ({
      input: {
        ...the('input.id'),
        cells: [{ cell: 'B2', what: 'remarks', itemId: the('input.cells.itemId').id }],
      },
    }),
  },
  'Mutation.useFormBlank': {
    may: colleagues,
    ids: { 'input.id': 'formBlank' },
    with: ({ the }) => ({ input: { ...the('input.id'), acceptsMissing: true } }),
    leaves: { nothing: 'it is in use already' },
  },
  'Mutation.retireFormBlank': {
    may: colleagues,
    ids: { 'input.id': 'formBlank' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
};
