import { Injectable } from '@nestjs/common';
import { Audit, Database, notFound } from '@mamori/platform';
import type { ListFormat, RegisterList } from '../rows/register-list';
import { continuityColumns, drillCells, planCells } from './continuity-cells';
import { DrillRepository } from './drill.repository';
import { PlanRepository } from './plan.repository';
import { MOST_DRILLS } from './policy/enter-drill';

/** Plans and drills as somebody takes them away. */
@Injectable()
export class ContinuityListService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly plans: PlanRepository,
    private readonly drills: DrillRepository,
  ) {}

  /** The headings and all rows; the trail says so. Throws NOT_FOUND for a foreign clinic. */
  take(clinicId: string, format: ListFormat): Promise<RegisterList> {
    return this.db.transaction(async () => {
      const book = await this.plans.book(clinicId);
      const held = await this.drills.held.list(clinicId, undefined, MOST_DRILLS);
      if (!book || !held) throw notFound('clinic', clinicId);
      const rows = [...book.plans.map(planCells), ...held.rows.map(drillCells)];
      await this.audit.record({
        action: 'continuity-plan.exported',
        objectKind: 'clinic',
        objectId: clinicId,
        clinicId,
        after: { rows: rows.length, format },
      });
      return { clinicName: book.clinicName, lines: [continuityColumns.map(({ labelJa }) => labelJa), ...rows] };
    });
  }
}
