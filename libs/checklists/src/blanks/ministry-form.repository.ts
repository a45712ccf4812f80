import { Injectable } from '@nestjs/common';
import { currentActor, Database, notFound, sql } from '@mamori/platform';
import type { FormKind } from '@mamori/editions';
import type { MinistryForm } from '../schema.gen';
import { type FormMapping, formMappingSchema } from './policy/form-mapping';

const FORM = sql(
  'ministry-form.of-checklist',
  `select b.id is not null as "isReady", c.edition_id as "editionId", c.form
     from app.checklists c
     left join app.form_blanks b on b.tenant_id = c.tenant_id and b.edition_id = c.edition_id and b.form = c.form
      and b.state = 'in_use'
    where c.tenant_id = $1 and c.id = $2`,
);
const IN_USE = sql(
  'ministry-form.in-use',
  `select b.id, b.file_id as "fileId", b.sha256, b.bytes::int as bytes, b.mapping
     from app.form_blanks b
    where b.tenant_id = $1 and b.edition_id = $2 and b.form = $3 and b.state = 'in_use'`,
);
const EDITION = sql(
  'ministry-form.edition',
  `select e.label_ja as "labelJa" from app.editions e where e.tenant_id = $1 and e.id = $2`,
);
// One list for each clinic: that of the newest year, where an edition served two.
const LISTS = sql(
  'ministry-form.lists',
  `select l.id as "clinicId", l.name, n.id as "checklistId"
     from app.clinics l
     left join lateral (
       select c.id from app.checklists c
        where c.tenant_id = l.tenant_id and c.clinic_id = l.id and c.edition_id = $2 and c.form = $3
        order by c.fiscal_year desc, c.id desc limit 1) n on true
    where l.tenant_id = $1 and ($4::uuid[] is null or l.id = any($4::uuid[]))
    order by l.name_kana collate "und-x-icu", l.id
    limit $5`,
);

/** A blank in use, with all that filling takes. */
export interface BlankInUse {
  readonly id: string;
  readonly fileId: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mapping: FormMapping;
}

export interface ClinicList {
  readonly clinicId: string;
  readonly name: string;
  /** Null for a clinic without a list of the edition. */
  readonly checklistId: string | null;
}

/** The statements about what is filled in. */
@Injectable()
export class MinistryFormRepository {
  constructor(private readonly db: Database) {}

  /** Throws NOT_FOUND for a foreign list. */
  async form(checklistId: string): Promise<MinistryForm> {
    const [row] = await this.db.read<MinistryForm>(FORM, [currentActor().tenantId, checklistId]);
    if (!row) throw notFound('checklist', checklistId);
    return row;
  }

  async inUse(editionId: string, form: FormKind): Promise<BlankInUse | undefined> {
    const [row] = await this.db.read<Omit<BlankInUse, 'mapping'> & { mapping: unknown }>(IN_USE, [
      currentActor().tenantId,
      editionId,
      form,
    ]);
    return row && { ...row, mapping: formMappingSchema.parse(row.mapping) };
  }

  /** The edition's name; undefined for a foreign one. */
  async editionName(editionId: string): Promise<string | undefined> {
    const [row] = await this.db.read<{ labelJa: string }>(EDITION, [currentActor().tenantId, editionId]);
    return row?.labelJa;
  }

  /** The clinics named, or all that may be reached, with their lists of an edition's form. */
  lists(
    editionId: string,
    form: FormKind,
    clinicIds: readonly string[] | null,
    most: number,
  ): Promise<readonly ClinicList[]> {
    return this.db.read<ClinicList>(LISTS, [currentActor().tenantId, editionId, form, clinicIds, most]);
  }
}
