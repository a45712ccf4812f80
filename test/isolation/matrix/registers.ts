import { type FieldRules, work } from './rules';

/** Whom a clinic calls, with its chart of them, and its equipment. */
export const registerRules: FieldRules = {
  'Query.registers': {
    may: work,
    ids: { clinicId: 'clinic' },
    // Figures and days only.
    isBare: true,
    with: ({ the }) => ({ clinicId: the('clinicId').id }),
  },
  'Query.contactBook': {
    may: work,
    ids: { clinicId: 'clinic' },
    with: ({ the }) => ({ clinicId: the('clinicId').id }),
  },
  'Mutation.saveContact': {
    may: work,
    ids: { 'input.clinicId': 'clinic', 'input.id': 'contact' },
    bound: ['input.clinicId', 'input.id'],
    isBare: true,
    with: ({ the }) => ({
      input: { clinicId: the('input.clinicId').id, ...the('input.id'), kind: 'police', name: '改めた警察署' },
    }),
  },
  'Mutation.confirmContact': {
    may: work,
    ids: { 'input.id': 'contact' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.removeContact': {
    may: work,
    ids: { 'input.id': 'contact' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.restoreContact': {
    may: work,
    ids: { 'input.id': 'removedContact' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.saveChartPlace': {
    may: work,
    ids: { 'input.clinicId': 'clinic' },
    isBare: true,
    with: ({ the }) => ({ input: { clinicId: the('input.clinicId').id, version: 1, keptWhere: '改めた棚' } }),
  },
  'Query.equipment': {
    may: work,
    ids: { clinicId: 'clinic' },
    with: ({ the }) => ({ clinicId: the('clinicId').id, first: 20 }),
  },
  'Query.equipmentLedger': {
    may: work,
    ids: { clinicId: 'clinic' },
    with: ({ the }) => ({ clinicId: the('clinicId').id }),
  },
  'Mutation.saveEquipment': {
    may: work,
    ids: { 'input.clinicId': 'clinic', 'input.id': 'equipment' },
    bound: ['input.clinicId', 'input.id'],
    isBare: true,
    with: ({ the }) => ({
      input: { clinicId: the('input.clinicId').id, ...the('input.id'), equipment: { name: '改めたPC', kind: 'other' } },
    }),
  },
  'Mutation.removeEquipment': {
    may: work,
    ids: { 'input.id': 'equipment' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.restoreEquipment': {
    may: work,
    ids: { 'input.id': 'removedEquipment' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.reviewEquipment': {
    may: work,
    ids: { 'input.clinicId': 'clinic' },
    isBare: true,
    with: ({ the }) => ({ input: { clinicId: the('input.clinicId').id } }),
  },
};
