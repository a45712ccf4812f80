import { Injectable } from '@nestjs/common';
import { Database, notFound, sql } from '@mamori/platform';

const LOCK = sql('clinic-summary.lock', `select 1 from app.clinic_summaries where clinic_id = $1 for no key update`);
const REFRESH = sql('clinic-summary.refresh', `select app.refresh_clinic_summary(app.tenant(), $1)`);
const LOCK_ALL = sql(
  'clinic-summary.lock-all',
  `select 1 from app.clinic_summaries where tenant_id = app.tenant() and clinic_id = any($1::uuid[])
    order by clinic_id for no key update`,
);
const REFRESH_ALL = sql(
  'clinic-summary.refresh-all',
  `select app.refresh_clinic_summary(app.tenant(), c.id) from unnest($1::uuid[]) c(id)`,
);
const ADD_ANSWERS = sql(
  'clinic-summary.add-answers',
  `update app.clinic_summaries set items_answered = items_answered + $3, items_no = items_no + $4
    where clinic_id = $1 and checklist_id = $2 and not closed_by_entry_question`,
);

/** How an answer moved the counts of its checklist, as `{answered: 1, no: -1}`; the entry question is not counted. */
export interface AnswerCounts {
  readonly answered: number;
  readonly no: number;
}

/**
 * The one row a clinic that the portfolio shows, kept inside the transaction of whatever changes a figure.
 *
 * Call `lock` before anything of the clinic is written, so that two writers of one clinic wait for each other in one
 * order, and `refresh` or `addAnswers` after it.
 */
@Injectable()
export class ClinicSummaries {
  constructor(private readonly db: Database) {}

  /** Throws NOT_FOUND for a clinic that does not exist or that the actor may not reach. */
  async lock(clinicId: string): Promise<void> {
    if ((await this.db.execute(LOCK, [clinicId])) === 0) throw notFound('clinic', clinicId);
  }

  /** Locks some clinics in one order, so that two writers of several wait for each other; leaves out those that are not there. */
  async lockAll(clinicIds: readonly string[]): Promise<void> {
    await this.db.execute(LOCK_ALL, [clinicIds]);
  }

  /** `refresh` for each, in one statement. */
  async refreshAll(clinicIds: readonly string[]): Promise<void> {
    await this.db.query(REFRESH_ALL, [clinicIds]);
  }

  /** Works all figures of the clinic out anew, and makes the row if there is none. Safe to run twice. */
  async refresh(clinicId: string): Promise<void> {
    await this.db.query(REFRESH, [clinicId]);
  }

  /**
   * Counts an answer without reading the checklist again. Does nothing for a checklist that the portfolio does not show
   * and for one that its entry question closed; when the entry question itself is answered, call `refresh`.
   */
  async addAnswers(clinicId: string, checklistId: string, change: AnswerCounts): Promise<void> {
    await this.db.execute(ADD_ANSWERS, [clinicId, checklistId, change.answered, change.no]);
  }
}
