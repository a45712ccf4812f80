import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';

const FILE = `insert into app.files (tenant_id, id, purpose, name, bytes, uploaded_by, uploaded_by_name)
 values ($1, $2, 'edition', 'x.xlsx', 100, $3, 'x')`;
const DRAFT = `insert into app.edition_drafts (tenant_id, id, kind, label_ja, label_en, title_ja, fiscal_year, published,
   guideline_basis, earlier_edition_id, created_by_name, changed_by_name)
 values ($1, $2, 'ministry', 'x', 'x', 'x', 2026, '2026-06', 'x', $3, 'x', 'x')`;
const SHEET = `insert into app.edition_draft_sheets (tenant_id, draft_id, n, file_id, file_name, sha256, sheet_name, form, columns,
   problems, items)
 values ($1, $2, 1, $3, 'x', 'x', 'x', 'medical', '[]', '[]', 1)`;
const ITEM = `insert into app.edition_draft_items (tenant_id, draft_id, id, sheet_n, sheet_row, position, form, section_code,
   section_title_ja, section_title_en, code, label_ja, label_en, answer_kind, scope, explain_ja, evidence_ja, remarks_hint_ja,
   guideline_refs, change, read_label_ja)
 values ($1, $2, $3, 1, 9, 0, 'medical', '1', 'x', 'x', '1-①', 'x', 'x', 'yes_no', 'organization', 'x', 'x', 'x', '{x}', 'new', 'x')`;
const OWN = `insert into app.editions (tenant_id, id, code, label_ja, label_en, title_ja, issuer_ja, published, fiscal_year,
   status, forms, notes, checksum, origin, published_by_name)
 values ($1, $2, 'own-0123456789ab', 'x', 'x', 'x', 'x', '2026-11', 2026, 'in_force', '{own}', '{}', 'x', 'own', 'x')`;
const OWN_ITEM = `insert into app.edition_items (tenant_id, id, edition_id, key, form, section_code, section_title_ja,
   section_title_en, position, code, answer_kind, scope, scope_ja, label_ja, label_en, explain_ja, evidence_ja, remarks_hint_ja,
   rules, guideline_refs, topic, change, replaces, verification, verification_note_ja, sources)
 values ($1, $2, $3, 'own-0123456789ab-own-1-01', 'own', '1', 'x', 'x', 0, '1-①', 'yes_no', 'organization', 'x', 'x', 'x', 'x', 'x',
   'x', '{"answer_date_required": true, "no_requires_target_date": true}', '[]', 'other', 'new', '{}', 'verified', 'x', '{hand}')`;
const TABLE = `insert into app.guideline_tables (tenant_id, id, edition_id, guideline, places, file_id, file_name, sha256,
   imported_by_name, removed_at)
 values ($1, $2, $3, $4, jsonb_build_array(jsonb_build_object('code', '1-1', 'book', $7::text, 'section', '1.1')), $5, 'x',
   repeat('a', 64), 'x', $6)`;

/** A draft of an edition in each consultancy, with a file that has not arrived. */
export async function buildDrafts({ asSuperuser }: TestDatabase, people: People, { made }: Work): Promise<void> {
  for (const tenant of ['A', 'B'] as const) {
    const tenantId = people.tenants[tenant];
    const [fileId, draftId, itemId] = [newId(), newId(), newId()];
    const [r7] = await asSuperuser<{ id: string }>(`select id from app.editions where tenant_id = $1 and code = 'r7'`, [
      tenantId,
    ]);
    if (!r7) throw new Error('the world has no edition');
    await asSuperuser(FILE, [tenantId, fileId, people.members[`owner${tenant}`]]);
    await asSuperuser(DRAFT, [tenantId, draftId, r7.id]);
    await asSuperuser(SHEET, [tenantId, draftId, fileId]);
    await asSuperuser(ITEM, [tenantId, draftId, itemId]);
    const book = `⟦${tenant}/all/guideline_tables.places⟧`;
    const [tableId, removedTableId] = [newId(), newId()];
    await asSuperuser(TABLE, [tenantId, tableId, r7.id, '7.1', fileId, null, book]);
    await asSuperuser(TABLE, [tenantId, removedTableId, r7.id, '7.2', fileId, '2026-11-01', book]);
    made[`${tenant}/guidelineTable`] = tableId;
    made[`${tenant}/removedGuidelineTable`] = removedTableId;
    const ownId = newId();
    await asSuperuser(OWN, [tenantId, ownId]);
    await asSuperuser(OWN_ITEM, [tenantId, newId(), ownId]);
    made[`${tenant}/ownEdition`] = ownId;
    made[`${tenant}/editionFile`] = fileId;
    made[`${tenant}/draft`] = draftId;
    made[`${tenant}/draftItem`] = itemId;
    made[`${tenant}/edition`] = r7.id;
  }
}
