import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import type { ContinuityBook, ContinuityPlan } from '../../schema.gen';
import { RowStore } from '../rows/row-store';
import { REGISTER_FILE_JSON } from './register-file';
import type { PlanFields } from './policy/enter-plan';

/** Of `app.continuity_plans r`. */
const PLAN_JSON = `json_build_object(
  'id', r.id, 'clinicId', r.clinic_id, 'name', r.name, 'coversCyber', r.covers_cyber, 'edition', r.edition,
  'keptWhere', r.kept_where, 'approvedBy', r.approved_by, 'reviewedOn', r.reviewed_on, 'checkedOn', r.checked_on,
  'nextReviewOn', r.next_review_on, 'file', ${REGISTER_FILE_JSON}, 'note', r.note, 'version', r.version)`;

const BOOK = sql(
  'continuity-plan.book',
  `select c.id as "clinicId", c.name as "clinicName", app.today()::text as today,
          (select coalesce(json_agg(${PLAN_JSON} order by r.name, r.id), '[]') from app.continuity_plans r
            where r.tenant_id = c.tenant_id and r.clinic_id = c.id and r.removed_at is null) as plans,
          coalesce(d.drills, 0) as "drillCount", n.held_on::text as "lastDrillOn", n.next_on::text as "nextDrillOn"
     from app.clinics c
     left join lateral (select count(*)::int as drills from app.drills r
       where r.tenant_id = c.tenant_id and r.clinic_id = c.id and r.removed_at is null) d on true
     left join lateral (select r.held_on, r.next_on from app.drills r
       where r.tenant_id = c.tenant_id and r.clinic_id = c.id and r.removed_at is null
       order by r.held_on desc, r.id desc limit 1) n on true
    where c.tenant_id = $1 and c.id = $2`,
);

export type BookRow = Omit<ContinuityBook, 'remarks' | 'viewerCanEdit'>;

/** The statements about plans that are not those of every register. */
@Injectable()
export class PlanRepository {
  readonly store: RowStore<ContinuityPlan, PlanFields>;

  constructor(private readonly db: Database) {
    this.store = new RowStore(db, {
      noun: 'continuity-plan',
      table: 'continuity_plans',
      json: PLAN_JSON,
      columns: {
        name: 'name',
        coversCyber: 'covers_cyber',
        edition: 'edition',
        keptWhere: 'kept_where',
        approvedBy: 'approved_by',
        reviewedOn: 'reviewed_on',
        checkedOn: 'checked_on',
        nextReviewOn: 'next_review_on',
        fileId: 'file_id',
        note: 'note',
      },
    });
  }

  /** Undefined for a clinic that may not be reached. */
  async book(clinicId: string): Promise<BookRow | undefined> {
    return (await this.db.read<BookRow>(BOOK, [currentActor().tenantId, clinicId]))[0];
  }
}
