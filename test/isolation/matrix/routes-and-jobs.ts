import { office, type Reaches } from './rules';

/** Every HTTP route besides files of the web build: who gets an answer from it. */
export const routeRules: Readonly<Record<string, 'public' | Reaches>> = {
  'GET /livez': 'public',
  'GET /readyz': 'public',
  // Each root field decides for itself.
  'POST /graphql': 'public',
  'GET /graphql': 'public',
  'PUT /graphql': 'public',
  'PATCH /graphql': 'public',
  'DELETE /graphql': 'public',
  'POST /imports/clinics': office,
  'GET /imports/clinics/template.csv': office,
  'GET /imports/clinics/template.xlsx': office,
};

/** Every kind of job: the tables of the row that its payload names, all inside the consultancy of the row in the outbox. */
export const jobRules: Readonly<Record<string, { readonly payload: Readonly<Record<string, string>> }>> = {
  'checklist-item-not-met': { payload: { checklistId: 'checklist', itemId: 'item', clinicId: 'clinic' } },
  'checklist-item-met': { payload: { checklistId: 'checklist', itemId: 'item', clinicId: 'clinic' } },
  'clinic-import-asked': { payload: { importId: 'import' } },
  'member-invited': { payload: { memberId: 'member' } },
};
