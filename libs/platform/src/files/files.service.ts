import { Injectable } from '@nestjs/common';
import { currentActor, say } from '../actor/actor';
import { Audit } from '../audit/audit';
import { Database } from '../database/database';
import { Once } from '../database/once';
import { forbidden, notFound } from '../errors/fault';
import type { BeginUploadInput, StoredFile } from '../graphql/schema.gen';
import { newId } from '../ids';
import { blobKey } from './blobs/blob-store';
import { type FileRow, FileRepository } from './file.repository';
import { announceFile, type AnnounceOutcome } from './policy/announce-file';
import { purposes } from './policy/file-purposes';
import { sayInfected, sayNotArrived, sayRefusal, sayWaitingForScan } from './policy/refusals';

export type BeginUploadOutcome =
  | { readonly type: 'UploadBegun'; readonly id: string }
  | { readonly type: 'UploadQuotaReached'; readonly message: string }
  | Exclude<AnnounceOutcome, { readonly type: 'FileExpected' }>;

const KEYS_AT_ONCE = 1_000;

class QuotaReached extends Error {}

/** Announces files and tells of them. */
@Injectable()
export class FilesService {
  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly files: FileRepository,
  ) {}

  /**
   * Expects a file, which is counted at once: its bytes may then be sent as often as connections are lost. Throws FORBIDDEN
   * without the purpose's permission, NOT_FOUND for a foreign clinic.
   */
  async begin(input: BeginUploadInput): Promise<BeginUploadOutcome> {
    const { send } = purposes[input.purpose];
    if (!currentActor().permissions.has(send)) throw forbidden(send);
    const outcome = announceFile(input);
    if (outcome.type !== 'FileExpected') return outcome;

    const begun = this.once.run('beginUpload', input, async (): Promise<BeginUploadOutcome> => {
      const { purpose, bytes } = input;
      const clinicId = input.clinicId ?? null;
      // Takes all of it back: the count that went through, and the receipt, which would say the same tomorrow.
      if (!(await this.files.countUpload(bytes))) throw new QuotaReached();
      const id = newId();
      await this.files.insert({ id, clinicId, purpose, name: outcome.name, bytes });
      await this.audit.record({
        action: 'file.announced',
        objectKind: 'file',
        objectId: id,
        clinicId,
        after: { purpose, bytes },
      });
      return { type: 'UploadBegun', id };
    });
    return begun.catch((error: unknown) => {
      if (error instanceof QuotaReached) return quotaReached();
      throw error;
    });
  }

  /** Where the bytes of every file of the consultancy have to be. */
  async *keys(): AsyncIterable<string> {
    const { tenantId } = currentActor();
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await this.files.kept(after, KEYS_AT_ONCE);
      for (const { id, sha256 } of rows) yield blobKey(tenantId, id, sha256);
      const last = rows.at(-1);
      if (!last || rows.length < KEYS_AT_ONCE) return;
      after = last.id;
    }
  }

  /** Throws NOT_FOUND for what may not be fetched, FORBIDDEN without the permission of its purpose. */
  async row(id: string): Promise<FileRow> {
    const row = await this.files.find(id);
    if (!row) throw notFound('file', id);
    const { fetch } = purposes[row.purpose];
    if (!currentActor().permissions.has(fetch)) throw forbidden(fetch);
    return row;
  }
}

/** A file as people are told of it. */
export function toStoredFile(row: FileRow): StoredFile {
  const { id, name, contentType, bytes, sha256, state, scan } = row;
  return { id, name, contentType, bytes, sha256, state, scan, message: messageOf(row) };
}

type Said = Pick<FileRow, 'state' | 'refusal' | 'isStored'>;

/** What to know of a file that is not available; null for one that is. */
export function messageOf({ state, refusal, isStored }: Said): string | null {
  switch (state) {
    case 'available':
      return null;
    case 'waiting':
      return isStored ? sayWaitingForScan() : sayNotArrived();
    case 'infected':
      return sayInfected();
    case 'refused':
      return sayRefusal(refusal ?? 'damaged');
  }
}

const quotaReached = (): BeginUploadOutcome => ({
  type: 'UploadQuotaReached',
  message: say(
    '今日受け付けられる量を超えました。明日もう一度送るか、ファイルを小さくしてください。',
    'This is more than is taken in one day. Please send it tomorrow, or make the file smaller.',
  ),
});
