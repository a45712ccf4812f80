import { Injectable } from '@nestjs/common';
import { Database, sql } from '@mamori/platform';
import type { EditionItemRow, EditionRow } from './policy/edition-rows';
import type { Edition } from './schema.gen';

const LIST = sql(
  'edition.list',
  `select id, code, label_ja as "labelJa", label_en as "labelEn", title_ja as "titleJa", published,
          fiscal_year as "fiscalYear", status, superseded_by as "supersededBy", guideline_basis as "guidelineBasis", forms
     from app.editions where tenant_id = $1 and origin <> 'own' order by fiscal_year desc, code desc`,
);
const PUBLISHED = sql(
  'edition.published',
  `select c.code, c.checksum, e.checksum as adopted, e.origin, case when e.id is null then c.document end as document
     from catalogue.editions c left join app.editions e on e.tenant_id = $1 and e.code = c.code
    order by c.code`,
);
const ADOPT = sql(
  'edition.adopt',
  `with edition as (
     insert into app.editions (tenant_id, id, code, label_ja, label_en, title_ja, issuer_ja, published, fiscal_year, status,
       superseded_by, guideline_basis, forms, notes, checksum)
     select $1, id, code, "labelJa", "labelEn", "titleJa", "issuerJa", published, "fiscalYear", status,
            "supersededBy", "guidelineBasis", forms, notes, checksum
       from jsonb_to_recordset($2) as e(
         id uuid, code text, "labelJa" text, "labelEn" text, "titleJa" text, "issuerJa" text, published text,
         "fiscalYear" int, status text, "supersededBy" text, "guidelineBasis" text, forms text[], notes jsonb, checksum text)
     on conflict (tenant_id, code) do nothing
     returning id, code, checksum
   ), item as (
     insert into app.edition_items (tenant_id, id, edition_id, key, form, section_code, section_title_ja, section_title_en,
       position, code, answer_kind, scope, scope_ja, label_ja, label_en, explain_ja, evidence_ja, remarks_hint_ja, rules,
       guideline_refs, topic, change, replaces, verification, verification_note_ja, sources)
     select $1, i.id, i."editionId", i.key, i.form, i."sectionCode", i."sectionTitleJa", i."sectionTitleEn",
            i.position, i.code, i."answerKind", i.scope, i."scopeJa", i."labelJa", i."labelEn", i."explainJa",
            i."evidenceJa", i."remarksHintJa", i.rules, i."guidelineRefs", i.topic, i.change, i.replaces, i.verification,
            i."verificationNoteJa", i.sources
       from jsonb_to_recordset($3) as i(
         id uuid, "editionId" uuid, key text, form text, "sectionCode" text, "sectionTitleJa" text, "sectionTitleEn" text,
         position int, code text, "answerKind" text, scope text, "scopeJa" text, "labelJa" text, "labelEn" text,
         "explainJa" text, "evidenceJa" text, "remarksHintJa" text, rules jsonb, "guidelineRefs" jsonb, topic text,
         change text, replaces text[], verification text, "verificationNoteJa" text, sources text[])
       join edition on edition.id = i."editionId"
     returning edition_id
   )
   select e.id, e.code, e.checksum, (select count(*)::int from item where edition_id = e.id) as items from edition e`,
);

/** An edition of the catalogue, and what the consultancy has of it. */
export interface PublishedRow {
  readonly code: string;
  readonly checksum: string;
  /** Checksum that the consultancy's own copy was made with; null when it has none. */
  readonly adopted: string | null;
  /** Where that copy is from; null when it has none. */
  readonly origin: 'catalogue' | 'import' | null;
  /** Null once adopted. */
  readonly document: unknown;
}

export interface NewEdition extends EditionRow {
  readonly id: string;
}

export interface NewItem extends EditionItemRow {
  readonly id: string;
  readonly editionId: string;
}

export interface AdoptedRow {
  readonly id: string;
  readonly code: string;
  readonly checksum: string;
  readonly items: number;
}

@Injectable()
export class EditionsRepository {
  constructor(private readonly db: Database) {}

  list(tenantId: string): Promise<readonly Edition[]> {
    return this.db.read<Edition>(LIST, [tenantId]);
  }

  published(tenantId: string): Promise<readonly PublishedRow[]> {
    return this.db.query<PublishedRow>(PUBLISHED, [tenantId]);
  }

  /** Returns what was added; an edition that somebody else adopted meanwhile is left as it is, with its items. */
  adopt(tenantId: string, editions: readonly NewEdition[], items: readonly NewItem[]): Promise<readonly AdoptedRow[]> {
    return this.db.query<AdoptedRow>(ADOPT, [tenantId, JSON.stringify(editions), JSON.stringify(items)]);
  }
}
