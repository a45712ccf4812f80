import { Injectable } from '@nestjs/common';
import { Audit, Database, notFound, toCsv } from '@mamori/platform';
import { listWorkbook } from '../../list-file/list-workbook';
import { TrainingRepository } from './training.repository';
import { TrainingSnapshot } from './training-snapshot';

const WIDTHS = [12, 32, 20, 20, 10, 40, 40, 24, 30, 14];

/** The record of trainings as a file. */
@Injectable()
export class TrainingFilesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly trainings: TrainingRepository,
    private readonly register: TrainingSnapshot,
  ) {}

  /** What stands in the record, as CSV or as a workbook. Throws NOT_FOUND for a foreign clinic. */
  async take(
    clinicId: string,
    format: 'csv' | 'xlsx',
  ): Promise<{ readonly clinicName: string; readonly bytes: Uint8Array }> {
    const { clinicName, lines } = await this.db.transaction(async () => {
      const book = await this.trainings.book(clinicId);
      if (!book) throw notFound('clinic', clinicId);
      const { columns, rows } = await this.register.snapshot(clinicId);
      await this.audit.record({
        action: 'training.exported',
        objectKind: 'clinic',
        objectId: clinicId,
        clinicId,
        after: { rows: rows.length, format },
      });
      return { clinicName: book.clinicName, lines: [columns.map(({ labelJa }) => labelJa), ...rows] };
    });
    const bytes = format === 'csv' ? Buffer.from(toCsv(lines)) : await listWorkbook('研修の記録', lines, WIDTHS);
    return { clinicName, bytes };
  }
}
