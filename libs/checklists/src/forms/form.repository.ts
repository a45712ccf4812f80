import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import type { Verification } from '@mamori/editions';
import type { LineRow } from '../signing/list-to-sign';

const FACTS = sql(
  'form.facts',
  `select c.clinic_id as "clinicId", c.signature_id as "signatureId",
          (select coalesce(json_object_agg(i.id, i.verification), '{}')
             from app.edition_items i where i.tenant_id = c.tenant_id and i.edition_id = c.edition_id) as verifications
     from app.checklists c where c.tenant_id = $1 and c.id = $2`,
);

const VENDOR_LINES = sql(
  'form.vendor-lines',
  `select i.id, i.code, i.answer_kind as "answerKind", i.label_ja as "labelJa", i.label_en as "labelEn",
          i.scope_ja as "scopeJa", i.section_code as "sectionCode", i.section_title_ja as "sectionTitleJa",
          i.section_title_en as "sectionTitleEn", i.answer_kind = 'gate_yes_no' as "isGate",
          null as value, null as "confirmedOn", null as "targetOn", '' as reason, '' as remarks, 0 as version,
          null as "answeredBy", null as "answeredAt", 'typed' as source, '[]'::json as evidence
     from app.checklists c
     join app.edition_items i on i.tenant_id = c.tenant_id and i.edition_id = c.edition_id and i.form = 'vendor'
    where c.tenant_id = $1 and c.id = $2
    order by i.position`,
);

export interface FormFacts {
  readonly clinicId: string;
  /** The signed version in force. */
  readonly signatureId: string | null;
  /** By the line's id. */
  readonly verifications: Readonly<Record<string, Verification>>;
}

/** The statements about what a form is made of, besides the list itself. */
@Injectable()
export class FormRepository {
  constructor(private readonly db: Database) {}

  /** Undefined for what does not exist or may not be reached. */
  async facts(checklistId: string): Promise<FormFacts | undefined> {
    return (await this.db.query<FormFacts>(FACTS, [currentActor().tenantId, checklistId]))[0];
  }

  /** The unanswered lines for a vendor, of the edition that the list is of; none where that edition has no such form. */
  vendorLines(checklistId: string): Promise<readonly LineRow[]> {
    return this.db.query<LineRow>(VENDOR_LINES, [currentActor().tenantId, checklistId]);
  }
}
