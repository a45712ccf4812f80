import { Injectable } from '@nestjs/common';
import { Audit, currentActor, Database, notFound, Once } from '@mamori/platform';
import { Deadlines } from '@mamori/reminders';
import { ClinicSummaries } from '../../clinic-summaries';
import type {
  Backup,
  BackupBook,
  RemoveBackupInput,
  RestoreBackupInput,
  ReviewBackupsInput,
  SaveBackupInput,
} from '../../schema.gen';
import { KeptRows, type RemoveRowOutcome, type RestoreRowOutcome, type SaveRowOutcome } from '../rows/kept-rows';
import { BackupRepository, type BackupRow } from './backup.repository';
import { type BackupFields, enterBackup, MOST_BACKUPS } from './policy/enter-backup';
import { remarkOnBackup } from './policy/remark-on-backup';

/** What a clinic keeps copies of. */
@Injectable()
export class BackupService {
  private readonly rows: KeptRows<BackupRow, BackupFields, Backup>;

  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly summaries: ClinicSummaries,
    private readonly deadlines: Deadlines,
    private readonly backups: BackupRepository,
  ) {
    this.rows = new KeptRows(audit, summaries, {
      store: backups.store,
      most: MOST_BACKUPS,
      shown: (row) => ({ ...row, remarks: remarkOnBackup(row, this.db.today()) }),
      told,
      check: async (clinicId, { systemId }) => {
        if (systemId && !(await this.backups.hasSystem(clinicId, systemId))) throw notFound('system', systemId);
        return undefined;
      },
      follow: (row, isThere) => this.remind(row, isThere),
    });
  }

  /** Throws NOT_FOUND for a foreign clinic. */
  async book(clinicId: string): Promise<BackupBook> {
    const row = await this.backups.book(clinicId);
    if (!row) throw notFound('clinic', clinicId);
    return {
      ...row,
      backups: row.backups.map((backup) => ({ ...backup, remarks: remarkOnBackup(backup, row.today) })),
      viewerCanEdit: currentActor().permissions.has('register:edit'),
    };
  }

  /** As `KeptRows.save`. Safe to retry with the same clientMutationId. */
  save(input: SaveBackupInput): Promise<SaveRowOutcome<Backup>> {
    return this.once.run('saveBackup', input, () =>
      this.rows.save(input, () => enterBackup(input.backup, this.db.today())),
    );
  }

  remove(input: RemoveBackupInput): Promise<RemoveRowOutcome<Backup>> {
    return this.once.run('removeBackup', input, () => this.rows.remove(input));
  }

  restore(input: RestoreBackupInput): Promise<RestoreRowOutcome<Backup>> {
    return this.once.run('restoreBackup', input, () => this.rows.restore(input));
  }

  /** Says that the whole list was looked through today. Throws NOT_FOUND for a foreign clinic. */
  review(input: ReviewBackupsInput): Promise<{ readonly reviewedOn: string; readonly count: number }> {
    const { clinicId } = input;
    return this.once.run('reviewBackups', input, async () => {
      await this.summaries.lock(clinicId);
      const reviewed = { reviewedOn: this.db.today(), count: await this.backups.review(clinicId) };
      await this.audit.record({
        action: 'backup.reviewed',
        objectKind: 'clinic',
        objectId: clinicId,
        clinicId,
        after: { reviewedOn: reviewed.reviewedOn, rows: reviewed.count },
      });
      return reviewed;
    });
  }

  private async remind({ id, clinicId, name, nextTestOn }: BackupRow, isThere: boolean): Promise<void> {
    if (!isThere || !nextTestOn) return this.deadlines.settle('restore_test', id);
    await this.deadlines.register({
      kind: 'restore_test',
      subjectId: id,
      clinicId,
      dueOn: nextTestOn,
      title: `${name}をバックアップから戻す試験`,
      path: `/clinics/${clinicId}/backups`,
    });
  }
}

/** What the trail tells of a copy. */
function told(row: BackupRow) {
  const { target, name, systemName, methods, frequency, generations, offlineCopy, offsiteCopy, encryptedCopy } = row;
  const { keptWhere, stepsWhere, doneBy, succeededOn, testedOn, testResult, testedBy, nextTestOn, note } = row;
  const how = { target, name, systemName, methods, frequency, generations, offlineCopy, offsiteCopy, encryptedCopy };
  return { ...how, keptWhere, stepsWhere, doneBy, succeededOn, testedOn, testResult, testedBy, nextTestOn, note };
}
