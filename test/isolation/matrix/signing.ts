import { type FieldRules, lead, work } from './rules';

/** Signing, what was ever answered, and answers that somebody proposes. */
export const signingRules: FieldRules = {
  'Query.signedChecklist': {
    may: work,
    ids: { signatureId: 'signature' },
    with: ({ the }) => ({ signatureId: the('signatureId').id }),
  },
  'Mutation.signChecklist': {
    may: lead,
    isFresh: true,
    ids: { 'input.checklistId': 'checklistToSign' },
    with: ({ the }) => ({ input: { checklistId: the('input.checklistId').id } }),
  },
  'Mutation.reopenChecklist': {
    may: lead,
    ids: { 'input.checklistId': 'signedChecklist', 'input.signatureId': 'signature' },
    bound: ['input.checklistId', 'input.signatureId'],
    with: ({ the }) => ({
      input: {
        checklistId: the('input.checklistId').id,
        signatureId: the('input.signatureId').id,
        reason: '記入もれを直す',
      },
    }),
  },
  'Query.answerHistory': {
    may: work,
    ids: { checklistId: 'checklist', itemId: 'unmetItem' },
    with: ({ the }) => ({ checklistId: the('checklistId').id, itemId: the('itemId').id, first: 20 }),
  },
  'Query.answerProposal': { may: work, ids: { id: 'proposal' }, with: ({ the }) => ({ id: the('id').id }) },
  'Query.colleagues': {
    may: work,
    ids: { clinicId: 'clinic' },
    // Who is alone at a clinic has no colleague to see.
    isBare: true,
    with: ({ the }) => ({ clinicId: the('clinicId').id }),
  },
  'Mutation.askColleague': {
    may: work,
    ids: { 'input.checklistId': 'checklist', 'input.itemId': 'item', 'input.memberId': 'staff' },
    // The one whom the world offers is of the first clinic.
    answers: ['NotAColleague'],
    with: ({ the, unique }) => ({
      input: {
        checklistId: the('input.checklistId').id,
        itemId: the('input.itemId').id,
        memberId: the('input.memberId').id,
        question: `どうしていますか${unique}`,
      },
    }),
  },
  'Mutation.proposeAnswer': {
    may: work,
    ids: { 'input.id': 'question' },
    // It was put to one person; the others may see it.
    answers: ['AskedOfSomebodyElse'],
    with: ({ the }) => ({ input: { ...the('input.id'), value: 'yes' } }),
  },
  'Mutation.acceptProposal': {
    may: work,
    ids: { 'input.id': 'proposal' },
    with: ({ the }) => ({ input: { ...the('input.id'), answerVersion: 0 } }),
  },
  'Mutation.dismissProposal': {
    may: work,
    ids: { 'input.id': 'proposal' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
  'Mutation.restoreProposal': {
    may: work,
    ids: { 'input.id': 'dismissedProposal' },
    with: ({ the }) => ({ input: the('input.id') }),
  },
};
