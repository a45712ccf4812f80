import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId, sql } from '@mamori/platform';
import type { FormKind } from '@mamori/editions';
import { CARRIED } from './carry-over/carried-column';
import { ANSWER_COLUMNS, COUNTS, HELPERS, ITEM_COLUMNS, PROPOSALS, SIGNATURES } from './checklist-columns';
import { EVIDENCE } from './evidence/evidence-columns';
import { HELD_NEWER } from './newer-edition-column';
import type { HeldEdition, OpenList } from './policy/open-checklist';
import type { ChecklistRow, HeadRow } from './read-model';
import { SUGGESTION } from './suggestion/suggestion-column';

const READ = sql(
  'checklist.read',
  `select c.id, c.clinic_id as "clinicId", l.name as "clinicName", c.form, c.fiscal_year as "fiscalYear",
          json_build_object(
            'id', e.id, 'code', e.code, 'labelJa', e.label_ja, 'labelEn', e.label_en, 'titleJa', e.title_ja,
            'published', e.published, 'fiscalYear', e.fiscal_year, 'status', e.status, 'supersededBy', e.superseded_by,
            'guidelineBasis', e.guideline_basis, 'forms', e.forms) as edition,
          (select array_agg(o.code) from app.editions o where o.tenant_id = $1 and c.form = any(o.forms)) as "heldEditions",
          ${HELD_NEWER},
          ${SIGNATURES}, ${HELPERS}, list.items, list.total, list.answered, list.no, list.closed
     from app.checklists c
     join app.clinics l on l.tenant_id = c.tenant_id and l.id = c.clinic_id
     join app.editions e on e.tenant_id = c.tenant_id and e.id = c.edition_id
    cross join lateral (
      select coalesce(json_agg(a order by a.position), '[]') as items, ${COUNTS}
        from (
          select ${ITEM_COLUMNS}, i.section_code as "sectionCode", i.section_title_ja as "sectionTitleJa",
                 i.section_title_en as "sectionTitleEn", i.position, a.is_gate, ${ANSWER_COLUMNS},
                 ${PROPOSALS}, ${EVIDENCE}, ${CARRIED}, ${SUGGESTION}
            from app.answers a
            join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
           where a.tenant_id = $1 and a.checklist_id = $2) a) list
    where c.tenant_id = $1 and c.id = $2`,
);

const HEADS = sql(
  'checklist.heads',
  `select coalesce((
     select json_agg(h order by h."fiscalYear" desc, h.edition_year desc, h.id)
       from (
         select c.id, c.clinic_id as "clinicId", c.form, c.fiscal_year as "fiscalYear", e.code as "editionCode",
                e.label_ja as "editionLabelJa", e.label_en as "editionLabelEn", e.fiscal_year as edition_year,
                (select array_agg(o.code) from app.editions o where o.tenant_id = $1 and c.form = any(o.forms)) as "heldEditions",
                ${HELD_NEWER},
                ${SIGNATURES}, list.total, list.answered, list.no, list.closed
           from app.checklists c
           join app.editions e on e.tenant_id = c.tenant_id and e.id = c.edition_id
          cross join lateral (
            select ${COUNTS} from app.answers a where a.tenant_id = c.tenant_id and a.checklist_id = c.id) list
          where c.tenant_id = $1 and c.clinic_id = $2) h), '[]') as heads
     from app.clinics l where l.tenant_id = $1 and l.id = $2`,
);

const OPENING = sql(
  'checklist.opening',
  `select l.kind,
          (select json_agg(json_build_object('id', e.id, 'fiscalYear', e.fiscal_year, 'forms', e.forms))
             from app.editions e where e.tenant_id = l.tenant_id) as editions,
          (select json_agg(json_build_object('id', c.id, 'form', c.form, 'editionId', c.edition_id, 'isUntouched', c.signature_id is null
                    and not exists (select 1 from app.answers a
                                     where a.tenant_id = c.tenant_id and a.checklist_id = c.id and a.version > 0)
                    and not exists (select 1 from app.answer_evidence v where v.tenant_id = c.tenant_id and v.checklist_id = c.id)
                    and not exists (select 1 from app.carried_answers k where k.tenant_id = c.tenant_id and k.checklist_id = c.id))
                  order by e.fiscal_year desc, c.id)
             from app.checklists c join app.editions e on e.tenant_id = c.tenant_id and e.id = c.edition_id
            where c.tenant_id = l.tenant_id and c.clinic_id = l.id and c.fiscal_year = $3 and c.form <> 'vendor') as open
     from app.clinics l where l.tenant_id = $1 and l.id = $2`,
);

const INSERT = sql(
  'checklist.insert',
  `insert into app.checklists (id, clinic_id, edition_id, form, fiscal_year) values ($1, $2, $3, $4, $5)`,
);

const INSERT_ANSWERS = sql(
  'checklist.insert-answers',
  `insert into app.answers (checklist_id, item_id, clinic_id, is_gate)
   select c.id, i.id, c.clinic_id, i.answer_kind = 'gate_yes_no'
     from app.checklists c
     join app.edition_items i on i.tenant_id = c.tenant_id and i.edition_id = c.edition_id and i.form = c.form
    where c.tenant_id = $1 and c.id = $2`,
);

/** What is needed to open a clinic's list for a year: the clinic's kind, the editions held, the lists already open. */
export interface OpeningRow {
  readonly kind: string;
  readonly editions: readonly HeldEdition[] | null;
  readonly open: readonly (OpenList & { readonly form: FormKind })[] | null;
}

export interface NewChecklist {
  readonly clinicId: string;
  readonly editionId: string;
  readonly form: FormKind;
  readonly fiscalYear: number;
}

/** The statements about whole checklists. */
@Injectable()
export class ChecklistRepository {
  constructor(private readonly db: Database) {}

  async read(id: string): Promise<ChecklistRow | undefined> {
    return (await this.db.read<ChecklistRow>(READ, [currentActor().tenantId, id]))[0];
  }

  /** Newest fiscal year first; undefined for a clinic that is not there. */
  async heads(clinicId: string): Promise<readonly HeadRow[] | undefined> {
    const [row] = await this.db.read<{ heads: readonly HeadRow[] }>(HEADS, [currentActor().tenantId, clinicId]);
    return row?.heads;
  }

  async opening(clinicId: string, fiscalYear: number): Promise<OpeningRow | undefined> {
    return (await this.db.query<OpeningRow>(OPENING, [currentActor().tenantId, clinicId, fiscalYear]))[0];
  }

  /** Returns the new list's id. Every line of the form has its answer row from now on. */
  async insert({ clinicId, editionId, form, fiscalYear }: NewChecklist): Promise<string> {
    const id = newId();
    await this.db.execute(INSERT, [id, clinicId, editionId, form, fiscalYear]);
    await this.db.execute(INSERT_ANSWERS, [currentActor().tenantId, id]);
    return id;
  }
}
