import { Injectable } from '@nestjs/common';
import { notFound } from '@mamori/platform';
import { dayCell } from '../snapshot/cells';
import type { RegisterSnapshot } from '../snapshot/register-snapshot';
import { type RegisterSource, summarySql } from '../snapshot/register-source';
import { continuityColumns, drillCells, planCells } from './continuity-cells';
import { DrillRepository } from './drill.repository';
import { PlanRepository } from './plan.repository';
import { MOST_DRILLS } from './policy/enter-drill';

/** A clinic's plans and drills, as they are kept beside an answer. */
@Injectable()
export class ContinuitySnapshot implements RegisterSource {
  readonly kind = 'continuity';
  readonly summarySql = summarySql('continuity', [{ table: 'continuity_plans' }, { table: 'drills' }]);

  constructor(
    private readonly plans: PlanRepository,
    private readonly drills: DrillRepository,
  ) {}

  async snapshot(clinicId: string): Promise<RegisterSnapshot> {
    const book = await this.plans.book(clinicId);
    const held = await this.drills.held.list(clinicId, undefined, MOST_DRILLS);
    if (!book || !held) throw notFound('clinic', clinicId);
    const reviews = book.plans.flatMap(({ reviewedOn }) => reviewedOn ?? []).sort();
    return {
      kind: this.kind,
      asOfOn: book.today,
      reviewedOn: reviews.at(-1) ?? null,
      facts: [
        { labelJa: 'BCP', labelEn: 'Plans', text: `${book.plans.length}件` },
        { labelJa: '訓練', labelEn: 'Drills', text: `${held.total}回` },
        { labelJa: '最後の訓練', labelEn: 'Last drill', text: dayCell(book.lastDrillOn) },
        { labelJa: '次の訓練', labelEn: 'Next drill', text: dayCell(book.nextDrillOn) },
      ],
      columns: [...continuityColumns],
      rows: [...book.plans.map(planCells), ...held.rows.map(drillCells)].map((cells) => [...cells]),
    };
  }
}
