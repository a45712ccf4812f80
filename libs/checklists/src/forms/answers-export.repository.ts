import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import type { ExportedLine } from './policy/answer-rows';

const CLINICS = sql(
  'answers-export.clinics',
  `select l.id from app.clinics l
    where l.tenant_id = $1 and ($2::uuid[] is null or l.id = any($2::uuid[]))
    order by l.name_kana collate "und-x-icu", l.id`,
);

// The list that the portfolio shows: this fiscal year's, of the newest edition.
const LINES = sql(
  'answers-export.lines',
  `select l.name as "clinicName", coalesce(l.institution_code, '') as "institutionCode", l.prefecture,
          c.form, e.label_ja as "editionJa", c.fiscal_year as "fiscalYear", i.code, i.label_ja as "labelJa",
          coalesce(not a.is_gate and gate.value = 'no', false) as "isClosed", a.value,
          a.confirmed_on::text as "confirmedOn", a.target_on::text as "targetOn", a.reason, a.remarks,
          a.answered_by_name as "answeredBy",
          to_char(a.answered_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI') as "answeredAt", s.number as "signedNumber"
     from unnest($2::uuid[]) with ordinality asked(id, place)
     join app.clinics l on l.tenant_id = $1 and l.id = asked.id
     left join app.clinic_summaries y on y.tenant_id = l.tenant_id and y.clinic_id = l.id
     left join app.checklists c on c.tenant_id = y.tenant_id and c.id = y.checklist_id
     left join app.editions e on e.tenant_id = c.tenant_id and e.id = c.edition_id
     left join app.checklist_signatures s on s.tenant_id = c.tenant_id and s.id = c.signature_id
     left join app.answers a on a.tenant_id = c.tenant_id and a.checklist_id = c.id
     left join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
     left join app.answers gate on gate.tenant_id = c.tenant_id and gate.checklist_id = c.id and gate.is_gate
    order by asked.place, i.position`,
);

/** The statements of the export. */
@Injectable()
export class AnswersExportRepository {
  constructor(private readonly db: Database) {}

  /** Those of the ids that may be reached, or all clinics, by reading. */
  async clinics(ids: readonly string[] | null): Promise<readonly string[]> {
    const rows = await this.db.query<{ id: string }>(CLINICS, [currentActor().tenantId, ids]);
    return rows.map(({ id }) => id);
  }

  /** The current lists of these clinics, in the order given. */
  lines(clinicIds: readonly string[]): Promise<readonly ExportedLine[]> {
    return this.db.read<ExportedLine>(LINES, [currentActor().tenantId, clinicIds]);
  }
}
