import type { FieldRules } from './rules';
import { colleagues, shared } from './rules';

const draft = { 'input.draftId': 'draft' } as const;
const item = { ...draft, 'input.itemId': 'draftItem' } as const;

/** Drafts of editions, which the consultancy's own people review together. */
export const editionRules: FieldRules = {
  'Query.heldEditions': { may: colleagues },
  'Query.editionDrafts': { may: colleagues, with: () => ({ first: 20 }) },
  'Query.editionDraft': { may: colleagues, ids: { id: 'draft' }, with: ({ the }) => ({ id: the('id').id }) },
  'Mutation.startEditionDraft': {
    may: colleagues,
    ids: { 'input.earlierEditionId': 'edition' },
    with: ({ the }) => ({ input: { kind: 'ministry', earlierEditionId: the('input.earlierEditionId').id } }),
  },
  'Mutation.readEditionWorkbook': {
    may: colleagues,
    ids: { ...draft, 'input.fileId': 'editionFile' },
    isBare: true,
    with: ({ the }) => ({ input: { draftId: the('input.draftId').id, fileId: the('input.fileId').id } }),
    answers: ['WorkbookRefused'],
    leaves: { nothing: 'the bytes of the file have not arrived' },
  },
  'Mutation.updateEditionDraft': {
    may: colleagues,
    ids: { 'input.id': 'draft', 'input.earlierEditionId': 'edition' },
    with: ({ the }) => ({
      input: { ...the('input.id'), titleJa: '改めた表題', earlierEditionId: the('input.earlierEditionId').id },
    }),
  },
  'Mutation.updateDraftItem': {
    may: colleagues,
    ids: item,
    with: ({ the }) => ({
      input: {
        draftId: the('input.draftId').id,
        itemId: the('input.itemId').id,
        version: the('input.itemId').version,
        labelJa: '改めた文言',
      },
    }),
  },
  'Mutation.addDraftItem': {
    may: colleagues,
    ids: { ...draft, 'input.afterItemId': 'draftItem' },
    with: ({ the }) => ({
      input: {
        draftId: the('input.draftId').id,
        afterItemId: the('input.afterItemId').id,
        form: 'medical',
        sectionCode: '1',
        sectionTitleJa: '体制',
        code: '1-②',
        labelJa: '加えた項目',
      },
    }),
  },
  'Mutation.moveDraftItem': {
    may: colleagues,
    ids: { ...item, 'input.afterItemId': 'draftItem' },
    with: ({ the }) => ({
      input: {
        draftId: the('input.draftId').id,
        itemId: the('input.itemId').id,
        afterItemId: the('input.afterItemId').id,
      },
    }),
  },
  'Mutation.setDraftMapping': {
    may: colleagues,
    ids: item,
    with: ({ the }) => ({
      input: {
        draftId: the('input.draftId').id,
        itemId: the('input.itemId').id,
        version: the('input.itemId').version,
        change: 'new',
        replaces: [],
      },
    }),
  },
  'Mutation.confirmDraftMappings': {
    may: colleagues,
    ids: { ...draft, 'input.items.id': 'draftItem' },
    filters: ['input.items.id'],
    with: ({ the }) => ({ input: { draftId: the('input.draftId').id, items: [the('input.items.id')] } }),
  },
  'Mutation.publishEdition': {
    may: colleagues,
    ids: draft,
    with: ({ the }) => ({ input: { draftId: the('input.draftId').id, version: the('input.draftId').version } }),
    answers: ['DraftNotReady'],
    leaves: { nothing: 'the draft is not ready, and stays as it is' },
  },
  'Mutation.abandonEditionDraft': {
    may: colleagues,
    ids: draft,
    with: ({ the }) => ({ input: { draftId: the('input.draftId').id, version: the('input.draftId').version } }),
  },
  'Query.guidelinePlaces': {
    may: shared,
    ids: { editionId: 'edition' },
    with: ({ the }) => ({ editionId: the('editionId').id, form: 'medical' }),
  },
  'Query.guidelineTables': {
    may: colleagues,
    ids: { editionId: 'edition' },
    with: ({ the }) => ({ editionId: the('editionId').id }),
  },
  'Mutation.readGuidelineTable': {
    may: colleagues,
    ids: { 'input.editionId': 'edition', 'input.fileId': 'editionFile' },
    isBare: true,
    with: ({ the }) => ({ input: { editionId: the('input.editionId').id, fileId: the('input.fileId').id } }),
    answers: ['GuidelineTableRefused'],
    leaves: { nothing: 'the bytes of the file have not arrived' },
  },
  'Mutation.importGuidelineTable': {
    may: colleagues,
    ids: { 'input.editionId': 'edition', 'input.fileId': 'editionFile' },
    isBare: true,
    with: ({ the }) => ({
      input: { editionId: the('input.editionId').id, fileId: the('input.fileId').id, guideline: '7.1' },
    }),
    answers: ['GuidelineTableRefused'],
    leaves: { nothing: 'the bytes of the file have not arrived' },
  },
  'Mutation.removeGuidelineTable': {
    may: colleagues,
    ids: { 'input.id': 'guidelineTable' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.restoreGuidelineTable': {
    may: colleagues,
    ids: { 'input.id': 'removedGuidelineTable' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
};
