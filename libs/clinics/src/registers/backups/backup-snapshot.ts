import { Injectable } from '@nestjs/common';
import { notFound } from '@mamori/platform';
import type { RegisterSnapshot } from '../snapshot/register-snapshot';
import { type RegisterSource, summarySql } from '../snapshot/register-source';
import { backupCells, backupColumns } from './backup-cells';
import { BackupRepository } from './backup.repository';

const copies = (count: number) => `${count}件`;

/** What a clinic keeps copies of, as it is kept beside an answer. */
@Injectable()
export class BackupSnapshot implements RegisterSource {
  readonly kind = 'backups';
  readonly summarySql = summarySql('backups', [{ table: 'backup_targets' }]);

  constructor(private readonly backups: BackupRepository) {}

  async snapshot(clinicId: string): Promise<RegisterSnapshot> {
    const book = await this.backups.book(clinicId);
    if (!book) throw notFound('clinic', clinicId);
    const { backups: rows } = book;
    const offline = rows.filter(({ offlineCopy }) => offlineCopy === 'yes').length;
    const tested = rows.filter(({ testResult }) => testResult === 'restored').length;
    return {
      kind: this.kind,
      asOfOn: book.today,
      reviewedOn: book.reviewedOn,
      facts: [
        { labelJa: '対象', labelEn: 'Backed up', text: copies(rows.length) },
        { labelJa: 'うち切り離した写しあり', labelEn: 'Of these, with a copy cut off', text: copies(offline) },
        { labelJa: 'うち戻せることを確かめたもの', labelEn: 'Of these, brought back in a test', text: copies(tested) },
      ],
      columns: [...backupColumns],
      rows: rows.map((row) => [...backupCells(row)]),
    };
  }
}
