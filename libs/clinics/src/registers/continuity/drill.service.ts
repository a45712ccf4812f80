import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Audit, Database, decodeCursor, notFound, Once, pageSize, toPage } from '@mamori/platform';
import { Deadlines } from '@mamori/reminders';
import { ClinicSummaries } from '../../clinic-summaries';
import type { Drill, DrillConnection, RemoveDrillInput, RestoreDrillInput, SaveDrillInput } from '../../schema.gen';
import { KeptRows, type RemoveRowOutcome, type RestoreRowOutcome, type SaveRowOutcome } from '../rows/kept-rows';
import { DrillRepository } from './drill.repository';
import { type DrillFields, enterDrill, MOST_DRILLS } from './policy/enter-drill';
import { RegisterFiles } from './register-file';

const place = z.tuple([z.iso.date(), z.uuid()]).readonly();

/** A clinic's drills. */
@Injectable()
export class DrillService {
  private readonly rows: KeptRows<Drill, DrillFields>;

  constructor(
    private readonly db: Database,
    private readonly once: Once,
    audit: Audit,
    summaries: ClinicSummaries,
    files: RegisterFiles,
    private readonly deadlines: Deadlines,
    private readonly drills: DrillRepository,
  ) {
    this.rows = new KeptRows(audit, summaries, {
      store: drills.store,
      most: MOST_DRILLS,
      shown: (drill) => drill,
      told,
      check: (clinicId, { fileId }) => files.check(clinicId, fileId),
      follow: ({ clinicId }) => this.remind(clinicId),
    });
  }

  /** Newest first. Throws NOT_FOUND for a foreign clinic. */
  async list(clinicId: string, first?: number | null, after?: string | null): Promise<DrillConnection> {
    const size = pageSize(first);
    const found = await this.drills.list(clinicId, decodeCursor(after, place), size + 1);
    if (!found) throw notFound('clinic', clinicId);
    return { ...toPage(found.rows, size, ({ heldOn, id }) => [heldOn, id]), totalCount: found.total };
  }

  /** As `KeptRows.save`. Safe to retry with the same clientMutationId. */
  save(input: SaveDrillInput): Promise<SaveRowOutcome<Drill>> {
    return this.once.run('saveDrill', input, () =>
      this.rows.save(input, () => enterDrill(input.drill, this.db.today())),
    );
  }

  remove(input: RemoveDrillInput): Promise<RemoveRowOutcome<Drill>> {
    return this.once.run('removeDrill', input, () => this.rows.remove(input));
  }

  restore(input: RestoreDrillInput): Promise<RestoreRowOutcome<Drill>> {
    return this.once.run('restoreDrill', input, () => this.rows.restore(input));
  }

  /** One date for the clinic: what the newest drill says. An older one's plan has been overtaken. */
  private async remind(clinicId: string): Promise<void> {
    const dueOn = await this.drills.nextOn(clinicId);
    if (!dueOn) return this.deadlines.settle('drill', clinicId);
    await this.deadlines.register({
      kind: 'drill',
      subjectId: clinicId,
      clinicId,
      dueOn,
      title: 'システムが止まったときの訓練',
      path: `/clinics/${clinicId}/continuity`,
    });
  }
}

/** What the trail tells of a drill. */
function told({ heldOn, kind, scenario, people, ledBy, found, nextOn, file }: Drill) {
  return { heldOn, drillKind: kind, scenario, people, ledBy, found, nextOn, fileId: file?.id ?? null };
}
