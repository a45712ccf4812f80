import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { readCsv } from '@mamori/clinics';
import { readWorkbookAt } from '@mamori/editions';
import { FetchFile, type FileRow, FilesService, messageOf, notFound } from '@mamori/platform';
import type { FileContent } from './policy/recognise';
import type { FormRefusal } from './returned-form-texts';

export type ReadContent =
  | { readonly type: 'ContentRead'; readonly file: SentFile; readonly content: FileContent }
  | { readonly type: 'ReturnedFormRefused'; readonly refusal: FormRefusal };

export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}

/** As long as remarks with a reason above them may be. */
const LONGEST_CELL = 8_000;
const unstorable = /\0|\p{Surrogate}/gu;

const refused = (refusal: FormRefusal): ReadContent => ({ type: 'ReturnedFormRefused', refusal });

/** Opens files that were sent as returned forms. */
@Injectable()
export class ReturnedFileReader {
  constructor(
    private readonly files: FilesService,
    private readonly fetch: FetchFile,
  ) {}

  /**
   * What is in a file that was sent for this clinic, or for none; outside of a transaction, because it takes its time. Throws
   * NOT_FOUND for every other file.
   */
  async read(fileId: string, clinicId: string | null): Promise<ReadContent> {
    const row = await this.files.row(fileId);
    if (row.purpose !== 'returned_form' || row.clinicId !== clinicId) throw notFound('returned form', fileId);
    const message = messageOf(row);
    if (message !== null) return refused({ reason: 'file_not_available', message });
    return this.fetch.withCopy(fileId, (path, file) =>
      file.contentType === 'text/csv' ? this.table(path, file) : this.workbook(path, file),
    );
  }

  private async workbook(path: string, file: FileRow): Promise<ReadContent> {
    const workbook = await readWorkbookAt(path);
    if (workbook.type === 'NotExcel') return refused({ reason: 'not_excel' });
    if (workbook.type === 'TooComplex') return refused({ reason: 'too_complex' });
    const grids = workbook.grids.map((grid) => ({
      ...grid,
      cells: grid.cells.map((cell) => ({ ...cell, text: cell.text.replace(unstorable, '') })),
    }));
    return { type: 'ContentRead', file: sent(file), content: { type: 'Workbook', grids } };
  }

  private async table(path: string, file: FileRow): Promise<ReadContent> {
    const table = await readCsv(await readFile(path), LONGEST_CELL);
    if (table.type === 'TableRead')
      return { type: 'ContentRead', file: sent(file), content: { type: 'Table', rows: table.rows } };
    const { problem } = table;
    switch (problem.type) {
      case 'badQuotes':
        return refused({ reason: 'bad_quotes', line: problem.line });
      case 'rowTooLong':
        return refused({ reason: 'row_too_long', line: problem.line });
      case 'tooManyRows':
        return refused({ reason: 'too_many_rows', limit: problem.limit });
      default:
        return refused({ reason: 'not_text' });
    }
  }
}

const sent = ({ id, name, sha256 }: FileRow): SentFile => ({ id, name, sha256: sha256 ?? '' });
