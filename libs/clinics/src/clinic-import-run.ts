import { Injectable } from '@nestjs/common';
import { Audit, conflict, Database, notFound } from '@mamori/platform';
import { permissionsOf } from '@mamori/tenants';
import { ClinicImportPlanner, toPlannedRow } from './clinic-import-planner';
import { ClinicImportRepository, type LockedImport, type PlannedRow, type StoredRow } from './clinic-import.repository';
import { ClinicSummaries } from './clinic-summaries';
import { ClinicWriter } from './clinic-writer';
import type { ImportFailure } from './policy/import-state';
import type { RowPlan } from './policy/plan-import';
import type { ImportMode } from './schema.gen';

const CHUNK = 50;
const WRITTEN = new Set(['create', 'update', 'unchanged']);

/** Writes the rows of an import, chunk by chunk, each chunk in a transaction of its own. */
@Injectable()
export class ClinicImportRun {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly imports: ClinicImportRepository,
    private readonly planner: ClinicImportPlanner,
    private readonly summaries: ClinicSummaries,
    private readonly writer: ClinicWriter,
  ) {}

  /**
   * Writes what is left of an import that was asked for; each row is written once, however often and by however many
   * this runs at a time, and after a crash it goes on where it stopped. Does nothing for an import that nobody asked for.
   * `onProgress` is told the rows done after each chunk.
   */
  async run(importId: string, onProgress: (doneRows: number) => void = () => undefined): Promise<void> {
    for (;;) {
      const doneRows = await this.writeChunk(importId);
      if (doneRows === null) return;
      onProgress(doneRows);
    }
  }

  /** Writes the next rows, and returns how many are done; null when there is nothing left to write. */
  writeChunk(importId: string): Promise<number | null> {
    return this.db.transaction(async () => {
      const locked = await this.imports.lock(importId);
      if (!locked) throw notFound('clinic import', importId);
      const { mode, state, doneRows } = locked;
      if (state !== 'applying') return null;
      // Looked at before each chunk: who was taken out of the consultancy meanwhile writes nothing more in it.
      if (!mayStillImport(locked)) return this.giveUp(importId, 'asker_left', { doneRows });
      // The first look is at all rows: in mode stop nothing is written when one of them has come to stand in the way.
      const isFirst = mode === 'stop' && doneRows === 0;
      const waiting = await (isFirst ? this.imports.all(importId) : this.imports.waiting(importId, CHUNK));
      if (waiting.length === 0) return this.finish(importId, mode, doneRows);
      const plans = await this.planAgain(waiting, mode);
      if (mode === 'stop' && plans.some((plan) => plan.outcome === 'error')) return this.stop(importId, plans);
      const chunk = waiting.slice(0, CHUNK);
      await this.imports.plan(importId, await this.write(chunk, plans), true);
      await this.imports.advance(importId, chunk.length);
      return doneRows + chunk.length;
    });
  }

  /** What was registered since the preview changes what becomes of a row; doubles inside the file stay what they are. */
  private planAgain(rows: readonly StoredRow[], mode: ImportMode): Promise<readonly RowPlan[]> {
    return this.planner.plan(
      rows.filter((row) => WRITTEN.has(row.outcome)),
      mode,
    );
  }

  private async write(rows: readonly StoredRow[], plans: readonly RowPlan[]): Promise<readonly PlannedRow[]> {
    const planOf = new Map(plans.map((plan) => [plan.line, plan]));
    const written: PlannedRow[] = [];
    for (const row of rows) {
      const plan = planOf.get(row.line);
      written.push(plan ? { ...toPlannedRow(plan), ...(await this.writeRow(plan)) } : row);
    }
    return written;
  }

  private async writeRow(plan: RowPlan): Promise<{ readonly clinicId?: string }> {
    if (plan.outcome === 'create') return { clinicId: await this.writer.create(plan.clinic) };
    if (plan.outcome !== 'update') return {};
    const { id, version, ...before } = plan.known;
    await this.summaries.lock(id);
    // Somebody wrote the clinic between our look and our lock: the job comes again and looks again.
    if (!(await this.writer.update(id, version, before, plan.clinic))) throw conflict(`clinic ${id} changed`);
    return {};
  }

  private async finish(importId: string, mode: ImportMode, doneRows: number): Promise<null> {
    await this.imports.set(importId, mode, 'applied');
    await this.audit.record({
      action: 'clinic-import.applied',
      objectKind: 'clinic_import',
      objectId: importId,
      after: { mode, doneRows },
    });
    return null;
  }

  private async stop(importId: string, plans: readonly RowPlan[]): Promise<null> {
    await this.imports.plan(importId, plans.map(toPlannedRow), false);
    const lines = plans.filter((plan) => plan.outcome === 'error').length;
    return this.giveUp(importId, 'rows_in_the_way', { lines });
  }

  private async giveUp(importId: string, because: ImportFailure, how: Readonly<Record<string, number>>): Promise<null> {
    await this.imports.fail(importId, because);
    await this.audit.record({
      action: 'clinic-import.failed',
      objectKind: 'clinic_import',
      objectId: importId,
      after: { because, ...how },
    });
    return null;
  }
}

const mayStillImport = ({ isOperators, askerRole }: LockedImport): boolean =>
  isOperators || (askerRole !== null && permissionsOf(askerRole).has('clinic:import'));
