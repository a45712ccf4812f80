import { type FieldRules, lead, type Reaches } from './rules';

/** Somebody of a vendor, for the questions put to them; nobody else, however far they reach. */
const askedVendor: Reaches = {
  owner: 'deny',
  admin: 'deny',
  consultant: 'deny',
  clinic_manager: 'deny',
  clinic_staff: 'deny',
  vendor: 'granted',
};

/** Questions to vendors: whoever leads the work in a clinic asks, the vendor answers. */
export const vendorQuestionRules: FieldRules = {
  'Query.vendorsToAsk': {
    may: lead,
    ids: { clinicId: 'clinic' },
    with: ({ the }) => ({ clinicId: the('clinicId').id }),
  },
  'Mutation.askVendor': {
    may: lead,
    ids: { 'input.checklistId': 'checklist', 'input.itemId': 'item' },
    with: ({ the, unique }) => ({
      input: {
        checklistId: the('input.checklistId').id,
        itemId: the('input.itemId').id,
        name: '青葉電子',
        address: `tanaka-${unique}@vendor.example.jp`,
        question: 'いつ更新しますか',
      },
    }),
  },
  'Query.vendorQuestions': { may: askedVendor, with: () => ({ first: 20 }) },
  'Query.vendorQuestion': {
    may: askedVendor,
    ids: { id: 'vendorQuestion' },
    with: ({ the }) => ({ id: the('id').id }),
  },
  'Mutation.answerVendorQuestion': {
    may: askedVendor,
    ids: { 'input.id': 'vendorQuestion' },
    with: ({ the }) => ({ input: { ...the('input.id'), value: 'yes', remarks: '更新ずみ' } }),
  },
};

/** What a vendor reads of a clinic: columns of the own question, each copied there to be shown. */
export const shownToVendors: readonly string[] = [
  'clinic_name',
  'item_ja',
  'item_en',
  'asked_by_name',
  'question_note',
  'reason',
  'remarks',
];
