import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { currentActor } from '../actor/actor';
import { Audit } from '../audit/audit';
import { Database } from '../database/database';
import { forbidden, notFound, rateLimited } from '../errors/fault';
import { Outbox } from '../jobs/outbox';
import { blobKey } from './blobs/blob-store';
import { checkFile } from './check/check-file';
import { FileParts } from './file-parts';
import { type ArrivedFile, type FileRow, FileRepository } from './file.repository';
import { fileWaitsForScan } from './file.jobs';
import { UPLOAD_PACE } from './pace';
import { contentTypeOf, kindOfName } from './policy/file-kinds';
import { purposes } from './policy/file-purposes';
import type { FileRefusal } from './policy/refusals';
import type { Quarantined } from './quarantine';
import type { ScanOutcome } from './scanner';

export type ReceiveOutcome =
  | { readonly type: 'FileReceived'; readonly file: FileRow }
  | { readonly type: 'TooLarge' }
  | { readonly type: 'TooSlow' }
  | { readonly type: 'Incomplete' };

/** Files that one person sends at a time; a person has two hands. */
const AT_ONCE_EACH = 6;
/** Files that one process takes at a time. */
const AT_ONCE = 48;

/** Takes the bytes of an announced file: quarantine, check, scan, keep, and only then the row that makes them available. */
@Injectable()
export class ReceiveFile {
  private readonly sending = new Map<string, number>();
  private all = 0;

  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly files: FileRepository,
    private readonly parts: FileParts,
  ) {}

  /**
   * Takes a body for the file. A body that is lost leaves the file as it was, so that it can be sent again; one that is there
   * already is answered as it is. Throws NOT_FOUND for a file that was announced by somebody else, RATE_LIMITED when too many
   * come at once.
   */
  async receive(id: string, body: Readable): Promise<ReceiveOutcome> {
    const row = await this.expected(id);
    if (row.state !== 'waiting' || row.isStored) return { type: 'FileReceived', file: row };
    const leave = this.enter();
    try {
      const { quarantine, pace } = this.parts.get();
      const taken = await quarantine.take(body, row.bytes, pace ?? UPLOAD_PACE);
      if (taken.type !== 'Taken') return taken;
      try {
        await this.judge(row, taken.file);
      } finally {
        await quarantine.drop(taken.file.path);
      }
      return { type: 'FileReceived', file: await this.expected(id) };
    } finally {
      leave();
    }
  }

  private async expected(id: string): Promise<FileRow> {
    const row = await this.files.find(id);
    const { principalId, permissions } = currentActor();
    if (!row || row.uploadedBy !== principalId) throw notFound('file', id);
    const { send } = purposes[row.purpose];
    if (!permissions.has(send)) throw forbidden(send);
    return row;
  }

  private async judge(row: FileRow, taken: Quarantined): Promise<void> {
    const { quarantine, scanner } = this.parts.get();
    const kind = kindOfName(row.name);
    if (!kind) return this.refuse(row, 'kind_not_taken');
    const checked = await checkFile(taken.path, kind);
    if (checked.type === 'FileRefused') return this.refuse(row, checked.refusal);
    const kept = checked.rewritten ? await quarantine.write(checked.rewritten) : taken;
    try {
      const scan: ScanOutcome | undefined = await scanner?.scan(taken.path);
      if (scan?.type === 'Infected') return await this.refuse(row, null, scan.finding);
      const arrived = { contentType: contentTypeOf(kind), bytes: kept.bytes, sha256: kept.sha256 };
      if (scan?.type === 'NotScanned')
        await this.keep(row, kept, { ...arrived, state: 'waiting', scan: 'not_scanned' });
      else await this.keep(row, kept, { ...arrived, state: 'available', scan: scan ? 'clean' : 'not_scanned' });
    } finally {
      if (kept !== taken) await quarantine.drop(kept.path);
    }
  }

  /** The object first, then the row: nothing points to what is not there. */
  private async keep(row: FileRow, { path }: Quarantined, arrived: ArrivedFile): Promise<void> {
    const { blobs } = this.parts.get();
    const key = blobKey(currentActor().tenantId, row.id, arrived.sha256);
    await blobs.put(key, path);
    const kept = await this.db.transaction(async () => {
      if (!(await this.files.arrived(row.id, arrived))) return false;
      const { bytes, sha256, state, scan } = arrived;
      await this.record('file.stored', row, { bytes, sha256, state, scan });
      if (state === 'waiting') await this.outbox.publish(fileWaitsForScan, { fileId: row.id });
      return true;
    });
    if (kept) return;
    // Sent twice at once, or the way to it was taken away meanwhile; the other's bytes may be these.
    const now = await this.files.find(row.id);
    if (now?.sha256 === arrived.sha256 && now.isStored) return;
    await blobs.remove(key);
    if (!now) throw notFound('file', row.id);
  }

  private async refuse(row: FileRow, refusal: FileRefusal | null, finding?: string): Promise<void> {
    await this.db.transaction(async () => {
      if (!(await this.files.refused(row.id, refusal))) return;
      await this.record('file.refused', row, refusal === null ? { infected: finding } : { refusal });
    });
  }

  private record(action: string, row: FileRow, after: Readonly<Record<string, unknown>>): Promise<void> {
    return this.audit.record({ action, objectKind: 'file', objectId: row.id, clinicId: row.clinicId, after });
  }

  private enter(): () => void {
    const { principalId, tenantId } = currentActor();
    const who = principalId ?? tenantId;
    const mine = this.sending.get(who) ?? 0;
    if (mine >= AT_ONCE_EACH || this.all >= AT_ONCE) throw rateLimited('uploads at once', 5);
    this.sending.set(who, mine + 1);
    this.all += 1;
    return () => {
      this.all -= 1;
      const left = (this.sending.get(who) ?? 1) - 1;
      if (left > 0) this.sending.set(who, left);
      else this.sending.delete(who);
    };
  }
}
