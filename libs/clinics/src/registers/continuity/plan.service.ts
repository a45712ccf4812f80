import { Injectable } from '@nestjs/common';
import { Audit, currentActor, Database, notFound, Once } from '@mamori/platform';
import { Deadlines } from '@mamori/reminders';
import { ClinicSummaries } from '../../clinic-summaries';
import type {
  ContinuityBook,
  ContinuityPlan,
  RemoveContinuityPlanInput,
  RestoreContinuityPlanInput,
  SaveContinuityPlanInput,
} from '../../schema.gen';
import { KeptRows, type RemoveRowOutcome, type RestoreRowOutcome, type SaveRowOutcome } from '../rows/kept-rows';
import { PlanRepository } from './plan.repository';
import { enterPlan, MOST_PLANS, type PlanFields } from './policy/enter-plan';
import { remarkOnContinuity } from './policy/remark-on-continuity';
import { RegisterFiles } from './register-file';

/** A clinic's plans for the day on which its systems stop. */
@Injectable()
export class PlanService {
  private readonly rows: KeptRows<ContinuityPlan, PlanFields>;

  constructor(
    private readonly db: Database,
    private readonly once: Once,
    audit: Audit,
    summaries: ClinicSummaries,
    files: RegisterFiles,
    private readonly deadlines: Deadlines,
    private readonly plans: PlanRepository,
  ) {
    this.rows = new KeptRows(audit, summaries, {
      store: plans.store,
      most: MOST_PLANS,
      shown: (plan) => plan,
      told,
      check: (clinicId, { fileId }) => files.check(clinicId, fileId),
      follow: (plan, isThere) => this.remind(plan, isThere),
    });
  }

  /** Throws NOT_FOUND for a foreign clinic. */
  async book(clinicId: string): Promise<ContinuityBook> {
    const row = await this.plans.book(clinicId);
    if (!row) throw notFound('clinic', clinicId);
    return {
      ...row,
      remarks: remarkOnContinuity(row, row.today),
      viewerCanEdit: currentActor().permissions.has('register:edit'),
    };
  }

  /** As `KeptRows.save`. Safe to retry with the same clientMutationId. */
  save(input: SaveContinuityPlanInput): Promise<SaveRowOutcome<ContinuityPlan>> {
    return this.once.run('saveContinuityPlan', input, () =>
      this.rows.save(input, () => enterPlan(input.plan, this.db.today())),
    );
  }

  remove(input: RemoveContinuityPlanInput): Promise<RemoveRowOutcome<ContinuityPlan>> {
    return this.once.run('removeContinuityPlan', input, () => this.rows.remove(input));
  }

  restore(input: RestoreContinuityPlanInput): Promise<RestoreRowOutcome<ContinuityPlan>> {
    return this.once.run('restoreContinuityPlan', input, () => this.rows.restore(input));
  }

  private async remind({ id, clinicId, name, nextReviewOn }: ContinuityPlan, isThere: boolean): Promise<void> {
    if (!isThere || !nextReviewOn) return this.deadlines.settle('bcp_review', id);
    await this.deadlines.register({
      kind: 'bcp_review',
      subjectId: id,
      clinicId,
      dueOn: nextReviewOn,
      title: `${name}の見直し`,
      path: `/clinics/${clinicId}/continuity`,
    });
  }
}

/** What the trail tells of a plan. */
function told(plan: ContinuityPlan) {
  const { name, coversCyber, edition, keptWhere, approvedBy, reviewedOn, checkedOn, nextReviewOn, file, note } = plan;
  const days = { reviewedOn, checkedOn, nextReviewOn };
  return { name, coversCyber, edition, keptWhere, approvedBy, ...days, fileId: file?.id ?? null, note };
}
