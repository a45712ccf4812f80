import { colleagues, type FieldRules, lead, oneself, shared, team, work } from './rules';

/** Checklists, tasks, inspections, reminders, editions and the portfolio. */
export const workRules: FieldRules = {
  'Query.editions': { may: shared },
  'Query.twoFactorSources': { may: shared, isBare: true },
  'Query.benchmark': {
    may: work,
    ids: { clinicId: 'clinic' },
    isBare: true,
    with: ({ the }) => ({ clinicId: the('clinicId').id }),
  },
  'Query.glossary': { may: shared, isBare: true },
  'Query.checklists': { may: work, ids: { clinicId: 'clinic' }, with: ({ the }) => ({ clinicId: the('clinicId').id }) },
  'Query.checklist': { may: work, ids: { id: 'checklist' }, with: ({ the }) => ({ id: the('id').id }) },
  'Mutation.openChecklist': {
    may: work,
    ids: { 'input.clinicId': 'clinic', 'input.editionId': 'ownEdition' },
    with: ({ the }) => ({ input: { clinicId: the('input.clinicId').id, editionId: the('input.editionId').id } }),
  },
  'Mutation.answerChecklistItem': {
    may: work,
    ids: { 'input.checklistId': 'checklist', 'input.itemId': 'item' },
    with: ({ the }) => ({
      input: {
        checklistId: the('input.checklistId').id,
        itemId: the('input.itemId').id,
        version: the('input.itemId').version,
        value: 'yes',
      },
    }),
  },
  'Query.tasks': {
    may: work,
    ids: { 'filter.clinicId': 'clinic', 'filter.ownerId': 'member' },
    filters: ['filter.clinicId', 'filter.ownerId'],
    bound: ['filter.clinicId', 'filter.ownerId'],
    with: ({ the }) => ({
      first: 20,
      filter: { clinicId: the('filter.clinicId').id, ownerId: the('filter.ownerId').id },
    }),
  },
  'Query.task': { may: work, ids: { id: 'task' }, with: ({ the }) => ({ id: the('id').id }) },
  'Mutation.createTask': {
    may: work,
    ids: { 'input.clinicId': 'clinic', 'input.ownerId': 'colleague' },
    bound: ['input.ownerId'],
    with: ({ the }) => ({
      input: { clinicId: the('input.clinicId').id, ownerId: the('input.ownerId').id, title: '記録を残す' },
    }),
  },
  'Mutation.updateTask': {
    may: work,
    ids: { 'input.id': 'task', 'input.ownerId': 'colleague' },
    bound: ['input.ownerId'],
    with: ({ the }) => ({
      input: { ...the('input.id'), ownerId: the('input.ownerId').id, title: '改めた題名', status: 'doing' },
    }),
  },
  'Mutation.commentOnTask': {
    may: work,
    ids: { 'input.taskId': 'task' },
    with: ({ the }) => ({ input: { taskId: the('input.taskId').id, body: '確認しました。' } }),
  },
  'Query.inspections': {
    may: work,
    ids: { clinicId: 'clinic' },
    with: ({ the }) => ({ clinicId: the('clinicId').id }),
  },
  'Mutation.scheduleInspection': {
    may: lead,
    ids: { 'input.clinicId': 'clinic', 'input.id': 'inspection' },
    bound: ['input.clinicId', 'input.id'],
    isBare: true,
    with: ({ the }) => ({
      input: {
        clinicId: the('input.clinicId').id,
        ...the('input.id'),
        inspectionOn: '2029-09-09',
        healthCentre: '中央',
      },
    }),
  },
  'Mutation.cancelInspection': {
    may: lead,
    ids: { 'input.id': 'inspection' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Query.notices': { may: oneself, with: () => ({ first: 20 }) },
  'Mutation.markNoticesRead': {
    may: oneself,
    ids: { 'input.ids': 'notice' },
    filters: ['input.ids'],
    isBare: true,
    with: ({ the }) => ({ input: { ids: [the('input.ids').id] } }),
    leaves: { nothing: 'a reader’s mark on the reader’s own notice' },
  },
  'Query.portfolio': { may: team, with: () => ({ first: 20 }) },
  'Query.portfolioTotals': { may: team, isBare: true },
  'Query.riskFormula': { may: colleagues, isBare: true },
};
