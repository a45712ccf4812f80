import { Injectable } from '@nestjs/common';
import { ClinicImportRepository, type PlannedRow } from './clinic-import.repository';
import { readRow } from './policy/import-row';
import { type ImportRow, KnownClinics, planImport, type RowPlan } from './policy/plan-import';
import type { ImportMode } from './schema.gen';

/** Plans rows against what is registered now. */
@Injectable()
export class ClinicImportPlanner {
  constructor(private readonly imports: ClinicImportRepository) {}

  async plan(rows: readonly ImportRow[], mode: ImportMode): Promise<readonly RowPlan[]> {
    const read = rows.map(({ line, cells }) => ({ line, row: readRow(cells) }));
    const clinics = read.flatMap(({ row }) => (row.type === 'RowRead' ? [row.clinic] : []));
    return planImport(read, new KnownClinics(await this.imports.known(clinics)), mode);
  }
}

/** A plan as it is kept. */
export function toPlannedRow(plan: RowPlan): PlannedRow {
  const { line, outcome, reasons } = plan;
  return { line, outcome, reasons, clinicId: 'known' in plan ? plan.known.id : null };
}
