import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId, sql } from '@mamori/platform';
import { formMappingSchema, type FormMapping } from '../blanks/policy/form-mapping';
import { ANSWER_COLUMNS, instant, SIGNATURE_HEAD } from '../checklist-columns';
import type {
  FormCounts,
  FormHeadRow,
  FormRow,
  ListHeadRow,
  ListRow,
  ReadFormFile,
  TakenRows,
} from './returned-form.rows';
import type { ReturnedFormKind, ReturnedFormState } from '../schema.gen';

const LIST_HEAD = `
  c.id, c.clinic_id as "clinicId", l.name as "clinicName", coalesce(l.institution_code, '') as "institutionCode",
  l.prefecture, c.form, c.fiscal_year as "fiscalYear", c.edition_id as "editionId", e.fiscal_year as "editionYear",
  e.label_ja as "editionLabelJa", e.label_en as "editionLabelEn"`;

const LISTS = sql(
  'returned-form.lists',
  `select ${LIST_HEAD},
          (select ${SIGNATURE_HEAD} from app.checklist_signatures s
            where s.tenant_id = c.tenant_id and s.id = c.signature_id) as signature,
          (select coalesce(json_agg(a order by a.position), '[]')
             from (
               select i.id, i.code, i.label_ja as "labelJa", i.label_en as "labelEn", i.scope_ja as "scopeJa",
                      i.answer_kind as "answerKind", i.position, i.rules ->> 'planned_until_fiscal_year' as "plannedUntil",
                      i.rules ->> 'target_date_latest' as "ownTargetLatestOn", ${ANSWER_COLUMNS}
                 from app.answers a
                 join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
                where a.tenant_id = c.tenant_id and a.checklist_id = c.id) a) as items
     from app.checklists c
     join app.clinics l on l.tenant_id = c.tenant_id and l.id = c.clinic_id
     join app.editions e on e.tenant_id = c.tenant_id and e.id = c.edition_id
    where c.tenant_id = $1 and c.id = any($2::uuid[])
    order by l.name_kana collate "und-x-icu", c.id`,
);

const HELD_LISTS = sql(
  'returned-form.held-lists',
  `select ${LIST_HEAD}
     from app.checklists c
     join app.clinics l on l.tenant_id = c.tenant_id and l.id = c.clinic_id
     join app.editions e on e.tenant_id = c.tenant_id and e.id = c.edition_id
    where c.tenant_id = $1`,
);

const MAPPING = sql(
  'returned-form.mapping',
  `select b.mapping from app.form_blanks b
    where b.tenant_id = $1 and b.edition_id = $2 and b.form = $3 and b.state = 'in_use'`,
);

const EDITIONS = sql(
  'returned-form.editions',
  `select e.fiscal_year as "fiscalYear", e.label_ja as "labelJa", e.label_en as "labelEn"
     from app.editions e where e.tenant_id = $1 order by e.fiscal_year`,
);

const HEAD = `
  r.id, r.checklist_id as "checklistId", r.clinic_id as "clinicId", l.name as "clinicName", r.batch_id as "batchId",
  r.file_name as "fileName", r.sha256, r.kind, r.state, r.same_count as same, r.changed_count as changed,
  r.problem_count as problems, r.taken_count as taken, c.signature_id is not null as "isSigned",
  r.read_by_name as "readBy", ${instant('r.read_at')} as "readAt"`;
const FROM = `
     from app.returned_forms r
     join app.clinics l on l.tenant_id = r.tenant_id and l.id = r.clinic_id
     join app.checklists c on c.tenant_id = r.tenant_id and c.id = r.checklist_id`;

const ONE = sql(
  'returned-form.read',
  `select ${HEAD}, r.read, r.taken as taken_rows ${FROM} where r.tenant_id = $1 and r.id = $2`,
);
const LOCK = sql(
  'returned-form.lock',
  `select ${HEAD}, r.read, r.taken as taken_rows ${FROM} where r.tenant_id = $1 and r.id = $2 for update of r`,
);
const OF_LIST = sql(
  'returned-form.of-list',
  `select ${HEAD} ${FROM} where r.tenant_id = $1 and r.checklist_id = $2 order by r.id desc limit 20`,
);
const EARLIER = sql(
  'returned-form.earlier',
  `select ${HEAD} ${FROM}
    where r.tenant_id = $1 and r.checklist_id = $2 and r.sha256 = $3 and r.id < $4 order by r.id desc limit 1`,
);

const NAME = `coalesce((select m.display_name from app.members m where m.tenant_id = $1 and m.id = app.principal()), '')`;
const INSERT = sql(
  'returned-form.insert',
  `insert into app.returned_forms (id, clinic_id, checklist_id, batch_id, file_id, file_name, sha256, kind, read,
                                   same_count, changed_count, problem_count, state, read_by, read_by_name)
   select g.id, g."clinicId", g."checklistId", g."batchId", g."fileId", g."fileName", g.sha256, g.kind, g.read,
          g.same, g.changed, g.problems, g.state, app.principal(), ${NAME}
     from jsonb_to_recordset($2::jsonb) as g(
       id uuid, "clinicId" uuid, "checklistId" uuid, "batchId" uuid, "fileId" uuid, "fileName" text, sha256 text, kind text,
       read jsonb, same int, changed int, problems int, state text)`,
);

const UPDATE = sql(
  'returned-form.update',
  `update app.returned_forms
      set state = $3, taken = $4::jsonb, same_count = $5, changed_count = $6, problem_count = $7, taken_count = $8,
          version = version + 1, updated_at = app.now()
    where tenant_id = $1 and id = $2`,
);

export interface NewReturnedForm {
  readonly clinicId: string;
  readonly checklistId: string;
  /** The clinic's own file, or else the table of several that it is part of. */
  readonly fileId: string | null;
  readonly batchId: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly kind: ReturnedFormKind;
  readonly read: ReadFormFile;
  readonly counts: FormCounts;
  readonly state: ReturnedFormState;
}

export interface NamedEdition {
  readonly fiscalYear: number;
  readonly labelJa: string;
  readonly labelEn: string;
}

/** The statements about one returned form, and about the lists that it may be of. */
@Injectable()
export class ReturnedFormRepository {
  constructor(private readonly db: Database) {}

  /** Those of the lists that may be reached, with items and answers as they stand. */
  lists(ids: readonly string[]): Promise<readonly ListRow[]> {
    return this.db.query<ListRow>(LISTS, [currentActor().tenantId, ids]);
  }

  /** Every list that may be reached. */
  heldLists(): Promise<readonly ListHeadRow[]> {
    return this.db.query<ListHeadRow>(HELD_LISTS, [currentActor().tenantId]);
  }

  /** Which cells of the ministry's file hold what; undefined while nobody mapped that file. */
  async mapping(editionId: string, form: string): Promise<FormMapping | undefined> {
    const [row] = await this.db.query<{ mapping: unknown }>(MAPPING, [currentActor().tenantId, editionId, form]);
    return row && formMappingSchema.parse(row.mapping);
  }

  editions(): Promise<readonly NamedEdition[]> {
    return this.db.query<NamedEdition>(EDITIONS, [currentActor().tenantId]);
  }

  async find(id: string): Promise<FormRow | undefined> {
    return (await this.db.query<FormRow>(ONE, [currentActor().tenantId, id]))[0];
  }

  async lock(id: string): Promise<FormRow | undefined> {
    return (await this.db.query<FormRow>(LOCK, [currentActor().tenantId, id]))[0];
  }

  ofList(checklistId: string): Promise<readonly FormHeadRow[]> {
    return this.db.read<FormHeadRow>(OF_LIST, [currentActor().tenantId, checklistId]);
  }

  /** The same file when it came before, for the same list. */
  async earlier({ id, checklistId, sha256 }: FormHeadRow): Promise<FormHeadRow | undefined> {
    const values = [currentActor().tenantId, checklistId, sha256, id];
    return (await this.db.query<FormHeadRow>(EARLIER, values))[0];
  }

  /** Keeps what was read; returns the ids in the order given. */
  async insert(forms: readonly NewReturnedForm[]): Promise<readonly string[]> {
    const rows = forms.map(({ counts, ...form }) => ({ id: newId(), ...form, ...counts }));
    await this.db.execute(INSERT, [currentActor().tenantId, JSON.stringify(rows)]);
    return rows.map(({ id }) => id);
  }

  async update(id: string, state: ReturnedFormState, taken: TakenRows, counts: FormCounts): Promise<void> {
    const { same, changed, problems, taken: count } = counts;
    const values = [currentActor().tenantId, id, state, JSON.stringify(taken), same, changed, problems, count];
    await this.db.execute(UPDATE, values);
  }
}
