import { Injectable } from '@nestjs/common';
import { FetchFile, FilesService, messageOf, notFound } from '@mamori/platform';
import type { WorkbookRefusal } from './draft-texts';
import type { SheetFile } from './edition-draft.repository';
import type { Grid } from './policy/grid';
import { readWorkbookAt } from './workbook-reader';

export type WorkbookFile =
  | { readonly type: 'WorkbookRead'; readonly file: SheetFile; readonly grids: readonly Grid[] }
  | { readonly type: 'WorkbookUnreadable'; readonly refusal: WorkbookRefusal };

const unreadable = (refusal: WorkbookRefusal): WorkbookFile => ({ type: 'WorkbookUnreadable', refusal });

/** Workbooks that were sent as an edition's. */
@Injectable()
export class EditionWorkbooks {
  constructor(
    private readonly files: FilesService,
    private readonly fetch: FetchFile,
  ) {}

  /**
   * Reads its sheets; outside of a transaction, because it takes its time. Throws NOT_FOUND for a foreign file and for one
   * that was not sent as an edition's.
   */
  async read(fileId: string): Promise<WorkbookFile> {
    const row = await this.files.row(fileId);
    if (row.purpose !== 'edition') throw notFound('file of an edition', fileId);
    const message = messageOf(row);
    // Not there yet, waiting for the scan, or refused with its reason: macros, a password, an infection.
    if (message !== null) return unreadable({ reason: 'file_not_available', message });
    return this.fetch.withCopy(fileId, async (path, { id, name, sha256 }) => {
      const workbook = await readWorkbookAt(path);
      if (workbook.type === 'NotExcel') return unreadable({ reason: 'not_excel' });
      if (workbook.type === 'TooComplex') return unreadable({ reason: 'too_complex' });
      return { type: 'WorkbookRead', file: { id, name, sha256: sha256 ?? '' }, grids: workbook.grids };
    });
  }
}
