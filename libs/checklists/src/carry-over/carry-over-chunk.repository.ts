import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId, sql } from '@mamori/platform';
import type { Role } from '@mamori/tenants';
import type { CarryOverReason, CarryOverState } from '../schema.gen';
import type { CarriedRecord } from './policy/carried-record';
import type { CarryOverFailure } from './policy/carry-over-state';
import type { ClinicCounts, ClinicPlan } from './policy/plan-clinic';

const LOCK = sql(
  'carry-over.lock',
  `select r.state, r.edition_id as "editionId", r.fiscal_year as "fiscalYear", r.asked_by as "askedBy", m.role as "askerRole"
     from app.carry_overs r
     left join app.members m on m.tenant_id = r.tenant_id and m.id = r.asked_by and m.disabled_at is null
    where r.tenant_id = $1 and r.id = $2 for update of r`,
);
const NEXT = sql(
  'carry-over.next',
  `select clinic_id as "clinicId" from app.carry_over_clinics
    where tenant_id = $1 and carry_over_id = $2 and state = $3 order by clinic_id limit $4`,
);

const MAKE_LISTS = sql(
  'carry-over.make-lists',
  `insert into app.checklists (id, clinic_id, edition_id, form, fiscal_year)
   select l.id, l."clinicId", $2, l.form, $3
     from jsonb_to_recordset($1::jsonb) as l(id uuid, "clinicId" uuid, form text)`,
);
const MAKE_ANSWERS = sql(
  'carry-over.make-answers',
  `insert into app.answers (checklist_id, item_id, clinic_id, is_gate)
   select c.id, i.id, c.clinic_id, i.answer_kind = 'gate_yes_no'
     from app.checklists c
     join app.edition_items i on i.tenant_id = c.tenant_id and i.edition_id = c.edition_id and i.form = c.form
    where c.tenant_id = $1 and c.id = any($2::uuid[])`,
);
const CARRY = sql(
  'carry-over.carry',
  `insert into app.carried_answers (checklist_id, item_id, clinic_id, carry_over_id, from_checklist_id, from_item_ids, change,
                                    need, value, confirmed_on, target_on, reason, remarks)
   select l."checklistId", l."itemId", l."clinicId", $2, l."fromChecklistId",
          array(select jsonb_array_elements_text(l."fromItemIds")::uuid), l.change, l.need, l.value, l."confirmedOn",
          l."targetOn", l.reason, l.remarks
     from jsonb_to_recordset($1::jsonb) as l(
       "checklistId" uuid, "itemId" uuid, "clinicId" uuid, "fromChecklistId" uuid, "fromItemIds" jsonb, change text,
       need text, value text, "confirmedOn" date, "targetOn" date, reason text, remarks text)`,
);
const LINK_EVIDENCE = sql(
  'carry-over.link-evidence',
  `insert into app.answer_evidence (checklist_id, item_id, evidence_id, clinic_id, linked_by_name, linked_at, carried_by)
   select distinct on (c.checklist_id, c.item_id, l.evidence_id)
          c.checklist_id, c.item_id, l.evidence_id, c.clinic_id, l.linked_by_name, app.now(), $2
     from app.carried_answers c
    cross join unnest(c.from_item_ids) f(id)
     join app.answer_evidence l on l.tenant_id = $1 and l.checklist_id = c.from_checklist_id and l.item_id = f.id
    where c.tenant_id = $1 and c.carry_over_id = $2 and c.clinic_id = any($3::uuid[]) and l.unlinked_at is null
   on conflict do nothing`,
);
const VERSIONS = `coalesce((select sum(a.version) from app.answers a
  where a.tenant_id = $1 and a.checklist_id = LIST), 0)`;
const LINKS = `(select count(*) + count(l.unlinked_at) from app.answer_evidence l
  where l.tenant_id = $1 and l.checklist_id = LIST)`;
const FINISH = sql(
  'carry-over.finish',
  `update app.carry_over_clinics k
      set state = g.state, reason = g.reason, from_checklist_id = g."fromChecklistId", to_checklist_id = g."toChecklistId",
          made_list = g."isMade", carried = g.carried, needs_answer = g."needsAnswer", merged = g.merged,
          dropped = g.dropped, answered = g.answered, earlier_answers = g."earlierAnswers", tasks_moved = g."tasksMoved",
          carried_lines = nullif(g."carriedLines", 'null'),
          evidence_linked = (select count(*) from app.answer_evidence l
            where l.tenant_id = $1 and l.checklist_id = g."toChecklistId" and l.carried_by = $2),
          to_versions = ${VERSIONS.replace('LIST', 'g."toChecklistId"')}, to_links = ${LINKS.replace('LIST', 'g."toChecklistId"')}
     from jsonb_to_recordset($3::jsonb) as g(
       "clinicId" uuid, state text, reason text, "fromChecklistId" uuid, "toChecklistId" uuid, "isMade" boolean, carried int,
       "needsAnswer" int, merged int, dropped int, answered int, "earlierAnswers" int, "tasksMoved" int, "carriedLines" jsonb)
    where k.tenant_id = $1 and k.carry_over_id = $2 and k.clinic_id = g."clinicId" and k.state = 'waiting'`,
);
const WORKED_IN = sql(
  'carry-over.worked-in',
  `select k.clinic_id as "clinicId",
          ${VERSIONS.replace('LIST', 'k.to_checklist_id')} <> k.to_versions
          or ${LINKS.replace('LIST', 'k.to_checklist_id')} <> k.to_links
          or c.signature_id is not null
          or (k.made_list and (
            exists (select 1 from app.checklist_signatures s where s.tenant_id = $1 and s.checklist_id = c.id)
            or exists (select 1 from app.answer_proposals p where p.tenant_id = $1 and p.checklist_id = c.id)
            or exists (select 1 from app.returned_forms r where r.tenant_id = $1 and r.checklist_id = c.id))) as "isWorkedIn"
     from app.carry_over_clinics k
     join app.checklists c on c.tenant_id = $1 and c.id = k.to_checklist_id
    where k.tenant_id = $1 and k.carry_over_id = $2 and k.clinic_id = any($3::uuid[])`,
);
const TAKE_BACK = sql(
  'carry-over.take-back',
  `update app.carry_over_clinics set state = case when clinic_id = any($4::uuid[]) then 'kept' else 'undone' end,
          reason = case when clinic_id = any($4::uuid[]) then 'worked_in' end
    where tenant_id = $1 and carry_over_id = $2 and clinic_id = any($3::uuid[]) and state = 'applied'`,
);
const ADVANCE = sql(
  'carry-over.advance',
  `update app.carry_overs set done_clinics = done_clinics + $3 where tenant_id = $1 and id = $2`,
);
const END = sql(
  'carry-over.end',
  `update app.carry_overs r
      set state = $3, failure = $4,
          applied_at = case when $5 then app.now() else applied_at end,
          undo_until_on = case when $5 then $6::date else undo_until_on end
    where tenant_id = $1 and id = $2`,
);

export interface LockedRun {
  readonly state: CarryOverState;
  readonly editionId: string;
  readonly fiscalYear: number;
  readonly askedBy: string | null;
  /** Null when whoever asked was disabled. */
  readonly askerRole: Role | null;
}

type Carry = Extract<ClinicPlan, { readonly type: 'carry' }>;
/** A clinic with the list that its answers are carried into. */
export type PlacedClinic = Carry & { readonly toChecklistId: string; readonly isMade: boolean };

/** What became of a clinic. */
export interface FinishedClinic extends ClinicCounts {
  readonly clinicId: string;
  readonly state: 'applied' | 'skipped';
  readonly isMade: boolean;
  readonly tasksMoved: number;
  readonly reason: CarryOverReason | null;
  readonly fromChecklistId: string | null;
  readonly toChecklistId: string | null;
  /** Null for a clinic of which nothing was carried. */
  readonly carriedLines: CarriedRecord | null;
}

/** The statements of a chunk of clinics: each is one, however many clinics there are. */
@Injectable()
export class CarryOverChunkRepository {
  constructor(private readonly db: Database) {}

  /** Undefined for a run that is not there or may not be reached. */
  async lock(id: string): Promise<LockedRun | undefined> {
    return (await this.db.query<LockedRun>(LOCK, [currentActor().tenantId, id]))[0];
  }

  async next(id: string, state: 'waiting' | 'applied', limit: number): Promise<readonly string[]> {
    const values = [currentActor().tenantId, id, state, limit];
    return (await this.db.query<{ clinicId: string }>(NEXT, values)).map(({ clinicId }) => clinicId);
  }

  /** Makes the lists that are missing, each with a row for every line. */
  async place(plans: readonly Carry[], editionId: string, fiscalYear: number): Promise<readonly PlacedClinic[]> {
    const placed = plans.map((plan) => ({
      ...plan,
      toChecklistId: plan.toChecklistId ?? newId(),
      isMade: plan.toChecklistId === null,
    }));
    const made = placed.filter(({ isMade }) => isMade);
    if (made.length === 0) return placed;
    const lists = made.map(({ toChecklistId: id, clinicId, form }) => ({ id, clinicId, form }));
    await this.db.execute(MAKE_LISTS, [JSON.stringify(lists), editionId, fiscalYear]);
    await this.db.execute(MAKE_ANSWERS, [currentActor().tenantId, lists.map(({ id }) => id)]);
    return placed;
  }

  /** Puts last year's answers beside the lines, and links the evidence of the earlier lines. */
  async carry(id: string, placed: readonly PlacedClinic[]): Promise<void> {
    const rows = placed.flatMap(({ clinicId, fromChecklistId, toChecklistId: checklistId, list, answered }) =>
      list.lines
        .filter(({ itemId, fromItemIds }) => fromItemIds.length > 0 && !answered.has(itemId))
        .map(({ itemId, fromItemIds, change, need, answer }) => ({
          ...{ clinicId, fromChecklistId, checklistId, itemId, fromItemIds, change, need },
          ...answer,
        })),
    );
    await this.db.execute(CARRY, [JSON.stringify(rows), id]);
    const clinicIds = placed.map(({ clinicId }) => clinicId);
    await this.db.execute(LINK_EVIDENCE, [currentActor().tenantId, id, clinicIds]);
  }

  async finish(id: string, clinics: readonly FinishedClinic[]): Promise<void> {
    await this.db.execute(FINISH, [currentActor().tenantId, id, JSON.stringify(clinics)]);
  }

  /** Those of the clinics whose newer list was worked in since it was carried. */
  async workedIn(id: string, clinicIds: readonly string[]): Promise<readonly string[]> {
    const values = [currentActor().tenantId, id, clinicIds];
    const rows = await this.db.query<{ clinicId: string; isWorkedIn: boolean }>(WORKED_IN, values);
    return rows.filter(({ isWorkedIn }) => isWorkedIn).map(({ clinicId }) => clinicId);
  }

  /** Takes away what the run made for the clinics, but for those that are kept. */
  async takeBack(id: string, clinicIds: readonly string[], kept: readonly string[]): Promise<void> {
    await this.db.execute(TAKE_BACK, [currentActor().tenantId, id, clinicIds, kept]);
  }

  async advance(id: string, clinics: number): Promise<void> {
    await this.db.execute(ADVANCE, [currentActor().tenantId, id, clinics]);
  }

  /** `undoUntilOn` is written, with the moment of applying, when it is given. */
  async end(id: string, state: CarryOverState, failure: CarryOverFailure | null, undoUntilOn?: string): Promise<void> {
    const values = [currentActor().tenantId, id, state, failure, undoUntilOn !== undefined, undoUntilOn ?? null];
    await this.db.execute(END, values);
  }
}
