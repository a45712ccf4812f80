import { Injectable } from '@nestjs/common';
import { currentActor } from '../actor/actor';
import { Audit } from '../audit/audit';
import { Database } from '../database/database';
import { unavailable } from '../errors/fault';
import type { JobHandler } from '../jobs/job-handler';
import { blobKey } from './blobs/blob-store';
import { type FileWaitsForScan, fileWaitsForScan } from './file.jobs';
import { FileParts } from './file-parts';
import { type FileRow, FileRepository } from './file.repository';

/** Has a file scanned that arrived while the scanner was away. Fails, and is tried again later, while it still is. */
@Injectable()
export class ScanWaitingFileHandler implements JobHandler<FileWaitsForScan> {
  readonly job = fileWaitsForScan;
  readonly mode = 'stepwise';

  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly files: FileRepository,
    private readonly parts: FileParts,
  ) {}

  async handle({ fileId }: FileWaitsForScan): Promise<void> {
    const row = await this.files.find(fileId);
    if (row?.state !== 'waiting' || row.sha256 === null) return;
    const key = blobKey(currentActor().tenantId, row.id, row.sha256);
    const { blobs, quarantine, scanner } = this.parts.get();
    const copy = await quarantine.take(await blobs.get(key), row.bytes);
    if (copy.type !== 'Taken' || copy.file.sha256 !== row.sha256)
      throw new Error(`file ${fileId} is not what was kept`);
    try {
      const scan = await scanner?.scan(copy.file.path);
      if (!scan || scan.type === 'NotScanned') throw unavailable('the scanner is away');
      await this.settle(row, row.sha256, scan.type === 'Clean' ? null : scan.finding);
      if (scan.type === 'Infected') await blobs.remove(key);
    } finally {
      await quarantine.drop(copy.file.path);
    }
  }

  private async settle(row: FileRow, sha256: string, finding: string | null): Promise<void> {
    await this.db.transaction(async () => {
      if (!(await this.files.scanned(row.id, sha256, finding === null))) return;
      await this.audit.record({
        action: finding === null ? 'file.scanned' : 'file.refused',
        objectKind: 'file',
        objectId: row.id,
        clinicId: row.clinicId,
        after: finding === null ? { scan: 'clean' } : { infected: finding },
      });
    });
  }
}
