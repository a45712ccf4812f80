import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';

const FILE = `insert into app.files (tenant_id, id, purpose, name, bytes, uploaded_by, uploaded_by_name)
 values ($1, $2, 'form_blank', 'x.xlsx', 100, $3, 'x')`;
const SHEET = {
  name: 'Sheet1',
  isHidden: false,
  isProtected: false,
  formulas: [],
  cells: [
    { row: 1, column: 1, text: '番号' },
    { row: 1, column: 2, text: '項目' },
    { row: 1, column: 3, text: '回答' },
  ],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};
const MAPPING = { sheet: 'Sheet1', round: 1, cells: [{ cell: 'A3', means: { what: 'facility_name' } }] };
const BLANK = `insert into app.form_blanks (tenant_id, id, edition_id, form, file_id, file_name, sha256, bytes, sheets, mapping,
   doubts, state, created_by_name, changed_by_name)
 values ($1, $2, $3, 'medical', $4, 'x.xlsx', repeat('a', 64), 100, $5, $6, '[]', 'in_use', 'x', 'x')`;

/** The ministry's file in use in each consultancy, of which no bytes have arrived. */
export async function buildFormBlanks({ asSuperuser }: TestDatabase, people: People, { made }: Work): Promise<void> {
  for (const tenant of ['A', 'B'] as const) {
    const tenantId = people.tenants[tenant];
    const [fileId, blankId] = [newId(), newId()];
    await asSuperuser(FILE, [tenantId, fileId, people.members[`owner${tenant}`]]);
    const read = [JSON.stringify([SHEET]), JSON.stringify(MAPPING)];
    await asSuperuser(BLANK, [tenantId, blankId, made[`${tenant}/edition`], fileId, ...read]);
    made[`${tenant}/blankFile`] = fileId;
    made[`${tenant}/formBlank`] = blankId;
  }
}
