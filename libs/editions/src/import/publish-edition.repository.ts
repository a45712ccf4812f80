import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import type { EditionItemRow, EditionRow } from '../policy/edition-rows';
import type { HeldEdition } from '../schema.gen';

// A newer edition of the ministry's takes the place of the older; of one's own lists, the one that was compared with it.
const HELD = sql(
  'edition.held',
  `select e.id, e.code, e.label_ja as "labelJa", e.label_en as "labelEn", e.title_ja as "titleJa", e.published,
          e.fiscal_year as "fiscalYear", e.origin, e.guideline_basis as "guidelineBasis",
          e.status = 'superseded' or exists (
            select 1 from app.editions n where n.tenant_id = e.tenant_id and case e.origin
              when 'own' then n.origin = 'own' and n.earlier_edition_id = e.id
              else n.origin <> 'own' and n.fiscal_year > e.fiscal_year end) as "isSuperseded",
          (select json_agg(json_build_object('form', f.form, 'items', f.items) order by f.position)
             from (select i.form, count(*) filter (where i.answer_kind <> 'gate_yes_no')::int as items,
                          array_position(e.forms, i.form) as position
                     from app.edition_items i where i.tenant_id = e.tenant_id and i.edition_id = e.id
                    group by i.form) f) as forms,
          nullif(e.published_by_name, '') as "publishedBy",
          to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt"
     from app.editions e where e.tenant_id = $1 and ($2::uuid is null or e.id = $2)
    order by e.fiscal_year desc, e.origin = 'own', e.id desc`,
);
const INSERT = sql(
  'edition.publish',
  `insert into app.editions (id, code, label_ja, label_en, title_ja, issuer_ja, published, fiscal_year, status,
     guideline_basis, forms, notes, checksum, origin, earlier_edition_id, published_by_name)
   select $1::uuid, e.code, e."labelJa", e."labelEn", e."titleJa", e."issuerJa", e.published, e."fiscalYear", e.status,
          e."guidelineBasis", e.forms, e.notes, e.checksum, $3::text, $4::uuid, $5::text
     from jsonb_to_record($2) as e(code text, "labelJa" text, "labelEn" text, "titleJa" text, "issuerJa" text,
       published text, "fiscalYear" int, status text, "guidelineBasis" text, forms text[], notes jsonb, checksum text)
   on conflict (tenant_id, code) do nothing`,
);
const INSERT_ITEMS = sql(
  'edition.publish-items',
  `insert into app.edition_items (id, edition_id, key, form, section_code, section_title_ja, section_title_en, position,
     code, answer_kind, scope, scope_ja, label_ja, label_en, explain_ja, evidence_ja, remarks_hint_ja, rules,
     guideline_refs, topic, change, replaces, verification, verification_note_ja, sources)
   select i.id, $1::uuid, i.key, i.form, i."sectionCode", i."sectionTitleJa", i."sectionTitleEn", i.position, i.code,
          i."answerKind", i.scope, i."scopeJa", i."labelJa", i."labelEn", i."explainJa", i."evidenceJa",
          i."remarksHintJa", i.rules, i."guidelineRefs", i.topic, i.change, i.replaces, i.verification,
          i."verificationNoteJa", i.sources
     from jsonb_to_recordset($2) as i(id uuid, key text, form text, "sectionCode" text, "sectionTitleJa" text,
       "sectionTitleEn" text, position int, code text, "answerKind" text, scope text, "scopeJa" text, "labelJa" text,
       "labelEn" text, "explainJa" text, "evidenceJa" text, "remarksHintJa" text, rules jsonb, "guidelineRefs" jsonb,
       topic text, change text, replaces text[], verification text, "verificationNoteJa" text, sources text[])`,
);

export interface PublishedEdition extends EditionRow {
  readonly id: string;
  readonly origin: 'import' | 'own';
  readonly earlierEditionId: string | null;
}

/** Writes editions of the consultancy's own making, and lists all that it holds. */
@Injectable()
export class PublishEditionRepository {
  constructor(private readonly db: Database) {}

  /** Newest first. */
  held(): Promise<readonly HeldEdition[]> {
    return this.db.read<HeldEdition>(HELD, [currentActor().tenantId, null]);
  }

  async heldOne(id: string): Promise<HeldEdition | undefined> {
    return (await this.db.read<HeldEdition>(HELD, [currentActor().tenantId, id]))[0];
  }

  /** False, and nothing written, when an edition of that code is there: two people published at once. */
  async insert(
    { id, origin, earlierEditionId, ...edition }: PublishedEdition,
    items: readonly (EditionItemRow & { readonly id: string })[],
  ): Promise<boolean> {
    const values = [id, JSON.stringify(edition), origin, earlierEditionId, currentActor().name ?? ''];
    if ((await this.db.execute(INSERT, values)) === 0) return false;
    await this.db.execute(INSERT_ITEMS, [id, JSON.stringify(items)]);
    return true;
  }
}
