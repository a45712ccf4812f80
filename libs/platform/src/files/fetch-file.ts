import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { currentActor } from '../actor/actor';
import { Audit } from '../audit/audit';
import { Database } from '../database/database';
import { notFound } from '../errors/fault';
import { blobKey } from './blobs/blob-store';
import { FileParts } from './file-parts';
import type { FileRow } from './file.repository';
import { FilesService } from './files.service';
import type { Quarantined } from './quarantine';

/** What is needed to find a file's bytes, and to know them again. */
export type KeptFile = Pick<FileRow, 'id' | 'bytes'> & { readonly sha256: string };

/** Hands out files that are available, each time as if for the first time. */
@Injectable()
export class FetchFile {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly service: FilesService,
    private readonly parts: FileParts,
  ) {}

  /** The file with its bytes, which are those that were checked; the fetch is recorded. Throws NOT_FOUND for any other. */
  async fetch(id: string): Promise<{ readonly file: FileRow; readonly body: Readable }> {
    const file = await this.available(id);
    const body = await this.verified(file, async ({ path }) => {
      await this.db.transaction(() =>
        this.audit.record({ action: 'file.fetched', objectKind: 'file', objectId: id, clinicId: file.clinicId }),
      );
      return open(path);
    });
    return { file, body };
  }

  /**
   * The path of a copy of an available file, for work on it; the copy is gone when the work ends. For nouns that read files:
   * hand the path on to `runLimited`. Throws as `fetch` does.
   */
  async withCopy<T>(id: string, work: (path: string, file: FileRow) => Promise<T>): Promise<T> {
    const file = await this.available(id);
    return this.verified(file, ({ path }) => work(path, file));
  }

  /**
   * As `withCopy`, for a file that a row of a noun stands for: whoever may read that row may have it worked on. The row
   * names the file as it was when it was available.
   */
  withCopyOf<T>(kept: KeptFile, work: (path: string) => Promise<T>): Promise<T> {
    return this.verified(kept, ({ path }) => work(path));
  }

  private async available(id: string): Promise<FileRow & { readonly sha256: string }> {
    const row = await this.service.row(id);
    if (row.state !== 'available' || row.sha256 === null) throw notFound('available file', id);
    return { ...row, sha256: row.sha256 };
  }

  /** Copies the bytes, compares their hash, and works with the copy: what was checked is what is used. */
  private async verified<T>(file: KeptFile, work: (copy: Quarantined) => Promise<T>): Promise<T> {
    const { blobs, quarantine } = this.parts.get();
    const source = await blobs.get(blobKey(currentActor().tenantId, file.id, file.sha256));
    const copy = await quarantine.take(source, file.bytes);
    if (copy.type !== 'Taken') throw new Error(`file ${file.id}: its bytes are ${copy.type}`);
    try {
      if (copy.file.sha256 !== file.sha256)
        throw new Error(`file ${file.id}: its bytes are not those that were checked`);
      return await work(copy.file);
    } finally {
      await quarantine.drop(copy.file.path);
    }
  }
}

/** Resolves once it is open: from then on its name may go. */
function open(path: string): Promise<Readable> {
  const body = createReadStream(path);
  return new Promise((resolve, reject) => {
    body.once('open', () => resolve(body));
    body.once('error', reject);
  });
}
