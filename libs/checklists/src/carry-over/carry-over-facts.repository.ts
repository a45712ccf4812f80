import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import type { FormKind } from '@mamori/editions';
import { inCare } from '@mamori/tenants';
import type { EditionForm } from './policy/edition-forms';
import type { ClinicFacts } from './policy/plan-clinic';

const EDITION = sql(
  'carry-over.edition',
  `select id, fiscal_year as "fiscalYear", published, forms from app.editions where tenant_id = $1 and id = $2`,
);

const FORMS = sql(
  'carry-over.forms',
  `select e.id as "editionId", e.earlier_edition_id as "earlierEditionId", e.fiscal_year as "fiscalYear", e.published, i.form,
          json_agg(json_build_object(
            'id', i.id, 'key', i.key, 'answerKind', i.answer_kind, 'labelJa', i.label_ja, 'change', i.change,
            'replaces', i.replaces, 'plannedUntil', i.rules ->> 'planned_until_fiscal_year',
            'ownTargetLatestOn', i.rules ->> 'target_date_latest') order by i.position) as lines
     from app.editions e
     join app.edition_items i on i.tenant_id = e.tenant_id and i.edition_id = e.id and i.form in ('medical', 'pharmacy', 'own')
    where e.tenant_id = $1
    group by e.tenant_id, e.id, i.form`,
);

// The newest earlier list, but one that nobody wrote in only when there is no other. An earlier year's list of the same edition
// counts too; of the consultancy's own editions, those count that the edition followed. The answers come by the list's own key:
// one index scan a clinic.
const FACTS = sql(
  'carry-over.facts',
  `with recursive lineage as (
     select t.id, t.earlier_edition_id, 0 as steps from app.editions t
      where t.tenant_id = $1 and t.id = $3 and 'own' = any(t.forms)
     union
     select e.id, e.earlier_edition_id, g.steps + 1 from lineage g
       join app.editions e on e.tenant_id = $1 and e.id = g.earlier_edition_id)
   select l.id as "clinicId", l.kind, not ${inCare('l')} as "hasLeft",
          $5::uuid is null or exists (
            select 1 from app.clinic_assignments g
             where g.tenant_id = $1 and g.clinic_id = l.id and g.member_id = $5) as "isReachable",
          source.id as "fromChecklistId", source.edition_id as "fromEditionId",
          coalesce((
            select json_agg(json_build_object('itemId', a.item_id, 'value', a.value, 'confirmedOn', a.confirmed_on,
                              'targetOn', a.target_on, 'reason', a.reason, 'remarks', a.remarks))
              from app.answers a where a.tenant_id = $1 and a.checklist_id = source.id), '[]') as answers,
          target.id as "toChecklistId", coalesce(target.signature_id is not null, false) as "isSigned",
          exists (select 1 from app.carried_answers c where c.tenant_id = $1 and c.checklist_id = target.id) as "isCarried",
          coalesce((
            select json_agg(a.item_id) from app.answers a
             where a.tenant_id = $1 and a.checklist_id = target.id and a.value is not null), '[]') as "answeredItemIds"
     from app.clinics l
     join app.editions t on t.tenant_id = $1 and t.id = $3
    cross join lateral (
      select case when 'own' = any(t.forms) then 'own' when l.kind = 'pharmacy' then 'pharmacy' else 'medical' end as name) form
     left join lateral (
       select c.id, c.edition_id
         from app.checklists c
         join app.editions e on e.tenant_id = $1 and e.id = c.edition_id
         left join lineage g on g.id = c.edition_id
        where c.tenant_id = $1 and c.clinic_id = l.id and c.form = form.name and c.fiscal_year <= $4
          and case
                when c.edition_id = $3 then c.fiscal_year < $4
                when form.name = 'own' then g.id is not null
                else (e.fiscal_year, e.published) < (t.fiscal_year, t.published)
              end
        order by exists (select 1 from app.answers a
                          where a.tenant_id = $1 and a.checklist_id = c.id and a.value is not null) desc,
                 c.fiscal_year desc, e.fiscal_year desc, g.steps, c.id desc
        limit 1) source on true
     left join lateral (
       select c.id, c.signature_id from app.checklists c
        where c.tenant_id = $1 and c.clinic_id = l.id and c.edition_id = $3 and c.form = form.name
          and c.fiscal_year = $4 and c.system_id is null) target on true
    where l.tenant_id = $1 and l.id = any($2::uuid[])
    order by l.id`,
);

export interface TargetEdition {
  readonly id: string;
  readonly fiscalYear: number;
  readonly published: string;
  readonly forms: readonly FormKind[];
}

/** What carrying over reads before it decides. */
@Injectable()
export class CarryOverFacts {
  constructor(private readonly db: Database) {}

  async edition(id: string): Promise<TargetEdition | undefined> {
    return (await this.db.query<TargetEdition>(EDITION, [currentActor().tenantId, id]))[0];
  }

  /** Every form that clinics fill in, of every edition that the consultancy holds. */
  forms(): Promise<readonly EditionForm[]> {
    return this.db.read<EditionForm>(FORMS, [currentActor().tenantId]);
  }

  /** The clinics that the actor reaches, by id; `consultantId` narrows what is reachable to that member's clinics. */
  of(
    clinicIds: readonly string[],
    { editionId, fiscalYear }: { readonly editionId: string; readonly fiscalYear: number },
    consultantId: string | null,
  ): Promise<readonly ClinicFacts[]> {
    const values = [currentActor().tenantId, clinicIds, editionId, fiscalYear, consultantId];
    return this.db.query<ClinicFacts>(FACTS, values);
  }
}
