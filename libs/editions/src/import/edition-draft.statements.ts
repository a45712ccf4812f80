import { sql } from '@mamori/platform';

const INSTANT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const ITEM = `
  'id', i.id, 'version', i.version, 'form', i.form, 'sheetN', i.sheet_n, 'sheetRow', i.sheet_row,
  'sectionCode', i.section_code, 'sectionTitleJa', i.section_title_ja, 'sectionTitleEn', i.section_title_en,
  'code', i.code, 'labelJa', i.label_ja, 'labelEn', i.label_en, 'answerKind', i.answer_kind,
  'plannedUntilYear', i.planned_until_year, 'scope', i.scope, 'explainJa', i.explain_ja, 'evidenceJa', i.evidence_ja,
  'remarksHintJa', i.remarks_hint_ja, 'guidelineRefs', i.guideline_refs, 'change', i.change, 'replaces', i.replaces,
  'score', i.score, 'isConfirmed', i.is_confirmed, 'isLeftOut', i.is_left_out, 'doubts', i.doubts,
  'readLabelJa', i.read_label_ja`;
const FORM_ORDER = `array_position(array['medical_pharmacy', 'medical', 'pharmacy', 'vendor', 'own'], i.form)`;
const EARLIER = `json_build_object('id', e.id, 'code', e.code, 'labelJa', e.label_ja, 'labelEn', e.label_en)`;

export const LOCK = sql(
  'edition-draft.lock',
  `select id, kind, state, version, earlier_edition_id as "earlierEditionId"
     from app.edition_drafts where tenant_id = $1 and id = $2 for no key update`,
);

// The choices are editions of the same kind; the ministry's own forms are compared with the ministry's alone.
export const READ = sql(
  'edition-draft.read',
  `select d.id, d.kind, d.state, d.version, d.label_ja as "labelJa", d.label_en as "labelEn", d.title_ja as "titleJa",
          d.fiscal_year as "fiscalYear", d.published, d.guideline_basis as "guidelineBasis",
          d.created_by_name as "createdBy", ${INSTANT('d.created_at')} as "createdAt",
          d.changed_by_name as "changedBy", ${INSTANT('d.changed_at')} as "changedAt", d.edition_id as "editionId",
          (select ${EARLIER} from app.editions e where e.tenant_id = d.tenant_id and e.id = d.earlier_edition_id) as earlier,
          (select coalesce(json_agg(${EARLIER} order by e.fiscal_year desc, e.id desc), '[]') from app.editions e
            where e.tenant_id = d.tenant_id and (e.origin = 'own') = (d.kind = 'own')) as "earlierChoices",
          (select coalesce(json_agg(e.code), '[]') from app.editions e where e.tenant_id = d.tenant_id) as held,
          (select coalesce(json_agg(json_build_object(
              'n', s.n, 'fileId', s.file_id, 'fileName', s.file_name, 'sheetName', s.sheet_name, 'sha256', s.sha256, 'form', s.form,
              'headerTop', s.header_top, 'headerBottom', s.header_bottom, 'columns', s.columns, 'problems', s.problems,
              'items', s.items, 'readAt', ${INSTANT('s.read_at')}) order by s.n), '[]')
             from app.edition_draft_sheets s where s.tenant_id = d.tenant_id and s.draft_id = d.id) as sheets,
          (select coalesce(json_agg(json_build_object(${ITEM}) order by ${FORM_ORDER}, i.position, i.id), '[]')
             from app.edition_draft_items i where i.tenant_id = d.tenant_id and i.draft_id = d.id) as items,
          (select coalesce(json_agg(json_build_object(
              'key', i.key, 'form', i.form, 'sectionCode', i.section_code,
              'sectionTitleJa', i.section_title_ja, 'sectionTitleEn', i.section_title_en, 'code', i.code, 'labelJa', i.label_ja, 'labelEn', i.label_en, 'explainJa', i.explain_ja,
              'evidenceJa', i.evidence_ja, 'remarksHintJa', i.remarks_hint_ja, 'answerKind', i.answer_kind,
              'scope', i.scope, 'topic', i.topic, 'plannedUntil', i.rules ->> 'planned_until_fiscal_year')
              order by ${FORM_ORDER}, i.position), '[]')
             from app.edition_items i where i.tenant_id = d.tenant_id and i.edition_id = d.earlier_edition_id) as "earlierItems"
     from app.edition_drafts d where d.tenant_id = $1 and d.id = $2`,
);

export const LIST = sql(
  'edition-draft.list',
  `select d.id, d.kind, d.state, d.label_ja as "labelJa", d.label_en as "labelEn",
          d.created_by_name as "createdBy", ${INSTANT('d.created_at')} as "createdAt",
          d.changed_by_name as "changedBy", ${INSTANT('d.changed_at')} as "changedAt",
          count(i.id) filter (where not i.is_left_out)::int as items,
          count(i.id) filter (where not i.is_left_out and not i.is_confirmed)::int as unconfirmed
     from app.edition_drafts d
     left join app.edition_draft_items i on i.tenant_id = d.tenant_id and i.draft_id = d.id
    where d.tenant_id = $1 and d.state <> 'abandoned' and ($2::uuid is null or d.id < $2)
    group by d.tenant_id, d.id order by d.id desc limit $3`,
);

export const INSERT = sql(
  'edition-draft.insert',
  `insert into app.edition_drafts (id, kind, label_ja, label_en, title_ja, fiscal_year, earlier_edition_id, created_by_name,
     changed_by_name)
   select $2::uuid, $3::text, $4::text, $5::text, $4, case when $3 = 'own' then $6::int end,
          coalesce($7::uuid, (select e.id from app.editions e where e.tenant_id = $1 and $3 = 'ministry' and e.origin <> 'own'
             order by e.fiscal_year desc, e.id desc limit 1)), $8::text, $8`,
);

export const IS_EARLIER = sql(
  'edition-draft.is-earlier',
  `select 1 from app.editions where tenant_id = $1 and id = $2 and (origin = 'own') = ($3::text = 'own')`,
);

export const UPDATE = sql(
  'edition-draft.update',
  `update app.edition_drafts
      set label_ja = $3, label_en = $4, title_ja = $5, fiscal_year = $6, published = $7, guideline_basis = $8,
          earlier_edition_id = $9
    where tenant_id = $1 and id = $2`,
);

export const TOUCH = sql(
  'edition-draft.touch',
  `update app.edition_drafts set version = version + 1, changed_by_name = $3, changed_at = app.now()
    where tenant_id = $1 and id = $2`,
);

export const CLOSE = sql(
  'edition-draft.close',
  `update app.edition_drafts set state = $3, edition_id = $4 where tenant_id = $1 and id = $2 and state = 'review'`,
);

export const DROP_FORMS = sql(
  'edition-draft.drop-forms',
  `with sheets as (delete from app.edition_draft_sheets where tenant_id = $1 and draft_id = $2 and form = any ($3))
   delete from app.edition_draft_items where tenant_id = $1 and draft_id = $2 and form = any ($3)`,
);

export const DROP_SHEETS = sql(
  'edition-draft.drop-sheets',
  `with sheets as (delete from app.edition_draft_sheets where tenant_id = $1 and draft_id = $2 and n = any ($3))
   delete from app.edition_draft_items where tenant_id = $1 and draft_id = $2 and sheet_n = any ($3)`,
);

export const ADD_SHEETS = sql(
  'edition-draft.add-sheets',
  `insert into app.edition_draft_sheets (draft_id, n, file_id, file_name, sha256, sheet_name, form, header_top, header_bottom,
     columns, problems, items)
   select $1::uuid, s.n, $2::uuid, $3::text, $4::text, s."sheetName", s.form, s."headerTop", s."headerBottom", s.columns, s.problems, s.items
     from jsonb_to_recordset($5) as s(n int, "sheetName" text, form text, "headerTop" int, "headerBottom" int, columns jsonb,
       problems jsonb, items int)`,
);

export const NEXT_SHEET = sql(
  'edition-draft.next-sheet',
  `select coalesce(max(n), 0)::int as last from app.edition_draft_sheets where tenant_id = $1 and draft_id = $2`,
);

export const ADD_ITEMS = sql(
  'edition-draft.add-items',
  `insert into app.edition_draft_items (draft_id, id, sheet_n, sheet_row, position, form, section_code, section_title_ja,
     section_title_en, code, label_ja, label_en, answer_kind, planned_until_year, scope, explain_ja, evidence_ja,
     remarks_hint_ja, guideline_refs, change, replaces, score, is_confirmed, is_left_out, doubts, read_label_ja)
   select $1::uuid, i.id, i."sheetN", i."sheetRow", i.position, i.form, i."sectionCode", i."sectionTitleJa", i."sectionTitleEn",
          i.code, i."labelJa", i."labelEn", i."answerKind", i."plannedUntilYear", i.scope, i."explainJa", i."evidenceJa",
          i."remarksHintJa", i."guidelineRefs", i.change, i.replaces, i.score, i."isConfirmed", i."isLeftOut", i.doubts,
          i."readLabelJa"
     from jsonb_to_recordset($2) as i(id uuid, "sheetN" int, "sheetRow" int, position int, form text, "sectionCode" text,
       "sectionTitleJa" text, "sectionTitleEn" text, code text, "labelJa" text, "labelEn" text, "answerKind" text,
       "plannedUntilYear" int, scope text, "explainJa" text, "evidenceJa" text, "remarksHintJa" text,
       "guidelineRefs" text[], change text, replaces text[], score int, "isConfirmed" boolean, "isLeftOut" boolean,
       doubts text[], "readLabelJa" text)`,
);

/** Compare-and-swap: touches no row when the item is at another version. */
export const SAVE_ITEM = sql(
  'edition-draft.save-item',
  `update app.edition_draft_items
      set section_code = i."sectionCode", section_title_ja = i."sectionTitleJa", section_title_en = i."sectionTitleEn",
          code = i.code, label_ja = i."labelJa", label_en = i."labelEn", answer_kind = i."answerKind",
          planned_until_year = i."plannedUntilYear", scope = i.scope, explain_ja = i."explainJa",
          evidence_ja = i."evidenceJa", remarks_hint_ja = i."remarksHintJa", guideline_refs = i."guidelineRefs",
          change = i.change, replaces = i.replaces, score = i.score, is_confirmed = i."isConfirmed",
          is_left_out = i."isLeftOut", version = edition_draft_items.version + 1
     from jsonb_to_record($5) as i("sectionCode" text, "sectionTitleJa" text, "sectionTitleEn" text, code text,
       "labelJa" text, "labelEn" text, "answerKind" text, "plannedUntilYear" int, scope text, "explainJa" text,
       "evidenceJa" text, "remarksHintJa" text, "guidelineRefs" text[], change text, replaces text[], score int,
       "isConfirmed" boolean, "isLeftOut" boolean)
    where tenant_id = $1 and draft_id = $2 and id = $3 and version = $4`,
);

export const CONFIRM = sql(
  'edition-draft.confirm',
  `update app.edition_draft_items i set is_confirmed = true, version = i.version + 1
     from jsonb_to_recordset($3) as seen(id uuid, version int)
    where i.tenant_id = $1 and i.draft_id = $2 and i.id = seen.id and i.version = seen.version and not i.is_confirmed`,
);

export const MAP_ANEW = sql(
  'edition-draft.map-anew',
  `update app.edition_draft_items i set change = m.change, replaces = m.replaces, score = m.score, version = i.version + 1
     from jsonb_to_recordset($3) as m(id uuid, change text, replaces text[], score int)
    where i.tenant_id = $1 and i.draft_id = $2 and i.id = m.id and not i.is_confirmed`,
);

/** The new order of one form; positions count from 0. */
export const ORDER = sql(
  'edition-draft.order',
  `update app.edition_draft_items i set position = o.position - 1
     from unnest($3::uuid[]) with ordinality as o(id, position)
    where i.tenant_id = $1 and i.draft_id = $2 and i.id = o.id and i.position is distinct from o.position - 1`,
);
