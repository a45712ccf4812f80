import type { FieldRules } from './rules';
import { work } from './rules';

/** Files and evidence. */
export const fileRules: FieldRules = {
  'Mutation.beginUpload': {
    may: work,
    ids: { 'input.clinicId': 'clinic' },
    isBare: true,
    with: ({ the, unique }) => ({
      input: { clinicId: the('input.clinicId').id, purpose: 'evidence', fileName: `規程${unique}.pdf`, bytes: 1_000 },
    }),
  },
  'Query.evidenceHistory': {
    may: work,
    ids: { checklistId: 'checklist', itemId: 'item' },
    bound: ['checklistId'],
    with: ({ the }) => ({ checklistId: the('checklistId').id, itemId: the('itemId').id, first: 20 }),
  },
  'Query.registerOffers': {
    may: work,
    ids: { checklistId: 'checklist', itemId: 'item' },
    bound: ['checklistId'],
    with: ({ the }) => ({ checklistId: the('checklistId').id, itemId: the('itemId').id }),
  },
  'Query.registerEvidence': {
    may: work,
    ids: { evidenceId: 'registerEvidence' },
    with: ({ the }) => ({ evidenceId: the('evidenceId').id }),
  },
  'Mutation.addEvidence': {
    may: work,
    ids: { 'input.checklistId': 'checklist', 'input.itemId': 'item', 'input.evidence.fileId': 'file' },
    bound: ['input.checklistId', 'input.evidence.fileId'],
    with: ({ the }) => ({
      input: {
        checklistId: the('input.checklistId').id,
        itemId: the('input.itemId').id,
        evidence: { fileId: the('input.evidence.fileId').id },
      },
    }),
  },
  'Mutation.replaceEvidence': {
    may: work,
    ids: {
      'input.checklistId': 'checklist',
      'input.itemId': 'item',
      'input.evidenceId': 'evidence',
      'input.evidence.fileId': 'file',
    },
    bound: ['input.checklistId', 'input.evidenceId', 'input.evidence.fileId'],
    with: ({ the }) => ({
      input: {
        checklistId: the('input.checklistId').id,
        itemId: the('input.itemId').id,
        evidenceId: the('input.evidenceId').id,
        evidence: { fileId: the('input.evidence.fileId').id },
      },
    }),
  },
  'Mutation.removeEvidence': {
    may: work,
    ids: { 'input.checklistId': 'checklist', 'input.itemId': 'item', 'input.evidenceId': 'evidence' },
    bound: ['input.checklistId', 'input.evidenceId'],
    isBare: true,
    with: ({ the }) => ({
      input: {
        checklistId: the('input.checklistId').id,
        itemId: the('input.itemId').id,
        evidenceId: the('input.evidenceId').id,
      },
    }),
  },
  'Mutation.restoreEvidence': {
    may: work,
    ids: { 'input.checklistId': 'checklist', 'input.itemId': 'item', 'input.evidenceId': 'removedEvidence' },
    bound: ['input.checklistId', 'input.evidenceId'],
    with: ({ the }) => ({
      input: {
        checklistId: the('input.checklistId').id,
        itemId: the('input.itemId').id,
        evidenceId: the('input.evidenceId').id,
      },
    }),
  },
};
