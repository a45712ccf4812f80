import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';

export interface GivenEdition {
  readonly code: string;
  readonly labelJa: string;
  readonly fiscalYear: number;
  readonly published: string;
  readonly origin: 'import' | 'own';
  readonly earlierEditionId?: string;
  /** Forms of the new edition, each with the items of a form of R7. */
  readonly forms: Readonly<Record<string, 'medical' | 'pharmacy' | 'vendor'>>;
}

const COPIED = `section_code, section_title_ja, section_title_en, code, answer_kind, scope, scope_ja, label_ja, label_en,
  explain_ja, evidence_ja, remarks_hint_ja, rules, guideline_refs, topic, change, verification, verification_note_ja, sources`;

/** An edition that a consultancy published itself, made up of the items of R7. Returns its id. */
export async function madeEdition(test: TestDatabase, tenantId: string, given: GivenEdition): Promise<string> {
  const id = newId();
  const { code, labelJa, fiscalYear, published, origin, earlierEditionId, forms } = given;
  await test.asSuperuser(
    `insert into app.editions (tenant_id, id, code, label_ja, label_en, title_ja, issuer_ja, published, fiscal_year, status,
       forms, notes, checksum, origin, earlier_edition_id)
     values ($1, $2, $3, $4, $4, $4, '', $5, $6, 'in_force', $7, '{}', '', $8, $9)`,
    [tenantId, id, code, labelJa, published, fiscalYear, Object.keys(forms), origin, earlierEditionId ?? null],
  );
  for (const [form, of] of Object.entries(forms))
    await test.asSuperuser(
      `insert into app.edition_items (tenant_id, id, edition_id, key, form, position, replaces, ${COPIED})
       select i.tenant_id, gen_random_uuid(), $2, $3 || '-' || i.key, $4, i.position, '{}', ${COPIED.replaceAll(/(\w+)/gu, 'i.$1')}
         from app.edition_items i join app.editions e on e.tenant_id = i.tenant_id and e.id = i.edition_id
        where i.tenant_id = $1 and e.code = 'r7' and i.form = $5`,
      [tenantId, id, code, form, of],
    );
  return id;
}
