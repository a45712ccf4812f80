import { Injectable } from '@nestjs/common';
import { Audit, Database, notFound } from '@mamori/platform';
import type { ListFormat, RegisterList } from '../rows/register-list';
import { backupCells, backupColumns } from './backup-cells';
import { BackupRepository } from './backup.repository';

/** The list of backups as somebody takes it away. */
@Injectable()
export class BackupListService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly backups: BackupRepository,
  ) {}

  /** The headings and all rows; the trail says so. Throws NOT_FOUND for a foreign clinic. */
  take(clinicId: string, format: ListFormat): Promise<RegisterList> {
    return this.db.transaction(async () => {
      const book = await this.backups.book(clinicId);
      if (!book) throw notFound('clinic', clinicId);
      const { clinicName, backups } = book;
      await this.audit.record({
        action: 'backup.exported',
        objectKind: 'clinic',
        objectId: clinicId,
        clinicId,
        after: { rows: backups.length, format },
      });
      return { clinicName, lines: [backupColumns.map(({ labelJa }) => labelJa), ...backups.map(backupCells)] };
    });
  }
}
