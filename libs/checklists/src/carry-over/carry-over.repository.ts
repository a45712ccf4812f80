import { Injectable } from '@nestjs/common';
import { currentActor, Database, type Day, sql } from '@mamori/platform';
import { instant } from '../checklist-columns';
import type { CarryOver, CarryOverClinic, CarryOverClinicState, CarryOverState } from '../schema.gen';
import type { CarryOverFailure, CarryOverStanding } from './policy/carry-over-state';
import type { ClinicPlan } from './policy/plan-clinic';

const INSERT = sql(
  'carry-over.insert',
  `insert into app.carry_overs (id, edition_id, fiscal_year, total_clinics, created_by, created_by_name, created_at)
   values ($1, $2, $3, $4, app.principal(), $5, app.now())`,
);
const INSERT_CLINICS = sql(
  'carry-over.insert-clinics',
  `insert into app.carry_over_clinics (carry_over_id, clinic_id, state, reason, from_checklist_id, to_checklist_id, carried,
                                       needs_answer, merged, dropped, answered, earlier_answers)
   select $1, c."clinicId", case when c.reason is null then 'waiting' else 'skipped' end, c.reason, c."fromChecklistId",
          c."toChecklistId", coalesce(c.carried, 0), coalesce(c."needsAnswer", 0), coalesce(c.merged, 0),
          coalesce(c.dropped, 0), coalesce(c.answered, 0), coalesce(c."earlierAnswers", 0)
     from jsonb_to_recordset($2::jsonb) as c(
       "clinicId" uuid, reason text, "fromChecklistId" uuid, "toChecklistId" uuid, carried int, "needsAnswer" int, merged int,
       dropped int, answered int, "earlierAnswers" int)`,
);

const CLINIC_STATES = ['waiting', 'applied', 'skipped', 'undone', 'kept'] as const;
const RUN = `
  r.id, r.edition_id as "editionId", e.label_ja as "editionLabelJa", e.label_en as "editionLabelEn",
  r.fiscal_year as "fiscalYear", r.state, r.failure, r.done_clinics as "doneClinics", r.total_clinics as "totalClinics",
  r.created_by_name as "createdBy", ${instant('r.created_at')} as "createdAt", ${instant('r.applied_at')} as "appliedAt",
  r.undo_until_on::text as "undoUntilOn", app.today()::text as today, sums.clinics, sums.lines`;
const RUN_TABLES = `
  app.carry_overs r
  join app.editions e on e.tenant_id = r.tenant_id and e.id = r.edition_id
  cross join lateral (
    select json_build_object(
             ${CLINIC_STATES.map((state) => `'${state}', count(*) filter (where k.state = '${state}')`).join(', ')}) as clinics,
           json_build_object(
             'carried', coalesce(sum(k.carried), 0), 'needsAnswer', coalesce(sum(k.needs_answer), 0),
             'merged', coalesce(sum(k.merged), 0), 'dropped', coalesce(sum(k.dropped), 0),
             'answered', coalesce(sum(k.answered), 0), 'earlierAnswers', coalesce(sum(k.earlier_answers), 0),
             'evidenceLinked', coalesce(sum(k.evidence_linked), 0), 'tasksMoved', coalesce(sum(k.tasks_moved), 0)) as lines
      from app.carry_over_clinics k where k.tenant_id = r.tenant_id and k.carry_over_id = r.id) sums`;
const GET = sql('carry-over.get', `select ${RUN} from ${RUN_TABLES} where r.tenant_id = $1 and r.id = $2`);
const LIST = sql(
  'carry-over.list',
  `select ${RUN} from ${RUN_TABLES} where r.tenant_id = $1 and r.id < $2 order by r.id desc limit $3`,
);

const STANDING = sql(
  'carry-over.standing',
  `select r.state, r.undo_until_on::text as "undoUntilOn",
          (select count(*)::int from app.carry_over_clinics k
            where k.tenant_id = $1 and k.carry_over_id = $2 and k.state = 'waiting') as waiting,
          (select count(*)::int from app.carry_over_clinics k
            where k.tenant_id = $1 and k.carry_over_id = $2 and k.state = 'applied') as applied
     from app.carry_overs r where r.tenant_id = $1 and r.id = $2 for update of r`,
);
const ASK = sql(
  'carry-over.ask',
  `update app.carry_overs
      set state = $3, asked_by = app.principal(), failure = null, done_clinics = 0, total_clinics = $4
    where tenant_id = $1 and id = $2`,
);

const CLINIC = `
  k.clinic_id as "clinicId", l.name as "clinicName", k.state, k.reason, k.from_checklist_id as "fromChecklistId",
  e.label_ja as "fromEditionLabelJa", e.label_en as "fromEditionLabelEn", c.fiscal_year as "fromFiscalYear",
  k.to_checklist_id as "toChecklistId", k.carried, k.needs_answer as "needsAnswer", k.merged, k.dropped, k.answered,
  k.evidence_linked as "evidenceLinked", k.tasks_moved as "tasksMoved", l.name_kana as "nameKana"`;
const CLINIC_TABLES = `
  app.carry_over_clinics k
  join app.clinics l on l.tenant_id = k.tenant_id and l.id = k.clinic_id
  left join app.checklists c on c.tenant_id = k.tenant_id and c.id = k.from_checklist_id
  left join app.editions e on e.tenant_id = c.tenant_id and e.id = c.edition_id`;
const CLINICS = sql(
  'carry-over.clinics',
  `select page.* from app.carry_overs r left join lateral (
     select ${CLINIC} from ${CLINIC_TABLES}
      where k.tenant_id = $1 and k.carry_over_id = r.id and ($3::text is null or k.state = $3)
        and (l.name_kana, l.id) > ($4, $5::uuid)
      order by l.name_kana, l.id limit $6) page on true
    where r.tenant_id = $1 and r.id = $2 order by page."nameKana", page."clinicId"`,
);
const ONE_CLINIC = sql(
  'carry-over.clinic',
  `select ${CLINIC}, k.carried_lines as "carriedLines" from app.carry_overs r join ${CLINIC_TABLES.replace('app.carry_over_clinics k', 'app.carry_over_clinics k on k.tenant_id = r.tenant_id and k.carry_over_id = r.id')}
    where r.tenant_id = $1 and r.id = $2 and k.clinic_id = $3`,
);
const LABELS = sql(
  'carry-over.labels',
  `select id, code, label_ja as "labelJa", label_en as "labelEn" from app.edition_items
    where tenant_id = $1 and id = any($2::uuid[])`,
);

const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

export type RunRow = Omit<CarryOver, 'canApply' | 'canUndo' | 'failure' | '__typename'> & {
  readonly failure: CarryOverFailure | null;
  readonly today: Day;
};
export type ClinicRow = CarryOverClinic & { readonly nameKana: string };
/** With the record of what was carried, as `carriedRecord` reads it; null until it was. */
export type RecordedClinicRow = ClinicRow & { readonly carriedLines: unknown };

export interface LineLabel {
  readonly id: string;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
}

export interface NewRun {
  readonly id: string;
  readonly editionId: string;
  readonly fiscalYear: number;
  readonly clinics: number;
}

/** The statements about whole carry-overs. */
@Injectable()
export class CarryOverRepository {
  constructor(private readonly db: Database) {}

  async insert({ id, editionId, fiscalYear, clinics }: NewRun): Promise<void> {
    await this.db.execute(INSERT, [id, editionId, fiscalYear, clinics, currentActor().name ?? '']);
  }

  async insertClinics(id: string, plans: readonly ClinicPlan[]): Promise<void> {
    const rows = plans.map((plan) => {
      const { clinicId, fromChecklistId, toChecklistId } = plan;
      const found = plan.type === 'carry' ? plan.counts : { reason: plan.reason };
      return { clinicId, fromChecklistId, toChecklistId, ...found };
    });
    await this.db.execute(INSERT_CLINICS, [id, JSON.stringify(rows)]);
  }

  async get(id: string): Promise<RunRow | undefined> {
    return (await this.db.read<RunRow>(GET, [currentActor().tenantId, id]))[0];
  }

  /** Newest first. */
  list(before: string | undefined, limit: number): Promise<readonly RunRow[]> {
    return this.db.read<RunRow>(LIST, [currentActor().tenantId, before ?? LAST_ID, limit]);
  }

  /** Locks the run; undefined for one that is not there or may not be reached. */
  async standing(id: string): Promise<CarryOverStanding | undefined> {
    return (await this.db.query<CarryOverStanding>(STANDING, [currentActor().tenantId, id]))[0];
  }

  async ask(id: string, state: CarryOverState, clinics: number): Promise<void> {
    await this.db.execute(ASK, [currentActor().tenantId, id, state, clinics]);
  }

  /** By reading; undefined for a run that is not there. */
  async clinics(
    id: string,
    only: CarryOverClinicState | null,
    [kana, clinicId]: readonly [string, string] = ['', FIRST_ID],
    limit: number,
  ): Promise<readonly ClinicRow[] | undefined> {
    const values = [currentActor().tenantId, id, only, kana, clinicId, limit];
    const rows = await this.db.read<ClinicRow>(CLINICS, values);
    return rows.length === 0 ? undefined : rows.filter((row) => row.clinicId !== null);
  }

  async clinic(id: string, clinicId: string): Promise<RecordedClinicRow | undefined> {
    return (await this.db.read<RecordedClinicRow>(ONE_CLINIC, [currentActor().tenantId, id, clinicId]))[0];
  }

  async labels(itemIds: readonly string[]): Promise<ReadonlyMap<string, LineLabel>> {
    const rows = await this.db.read<LineLabel>(LABELS, [currentActor().tenantId, itemIds]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
