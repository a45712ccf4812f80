import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { asCellText, Audit, currentActor, Database, notFound, say, toCsv } from '@mamori/platform';
import { AnswersExportRepository } from './answers-export.repository';
import { answerHeads, answerRow, type ExportedLine } from './policy/answer-rows';
import type { PlannedCell, PlannedRow } from './workbook';
import { type WorkbookWritten, writeWorkbook } from './workbook-writer';

/** Lists read at a time: a few hundred rows, a few hundred kilobytes. */
const CHUNK = 25;
const WIDTHS = [28, 12, 10, 14, 14, 22, 8, 44, 14, 12, 18, 12, 18, 30, 36, 16, 18, 8] as const;

/** Hands out the answers of clinics' current lists as tables. */
@Injectable()
export class AnswersExportService {
  constructor(
    private readonly db: Database,
    private readonly exports: AnswersExportRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * The answers of the clinics named, or of all that may be reached, as a table that comes piece by piece. Throws NOT_FOUND
   * when one of those named may not be reached.
   */
  async csv(clinicIds: readonly string[] | null): Promise<Readable> {
    const ids = await this.begin(clinicIds, 'csv');
    // Later pieces are asked for by the network, not by the request.
    const asAsked = AsyncLocalStorage.snapshot();
    const pieces = this.pieces(ids);
    return Readable.from({ [Symbol.asyncIterator]: () => ({ next: () => asAsked(() => pieces.next()) }) });
  }

  /** The same as a workbook, with everything taken for text. */
  async xlsx(clinicIds: readonly string[] | null): Promise<WorkbookWritten> {
    const ids = await this.begin(clinicIds, 'xlsx');
    const rows: PlannedRow[] = [];
    for await (const lines of this.chunks(ids)) rows.push(...lines.map(toPlannedRow));
    const title = say('チェックリストの回答', 'Checklist answers');
    return writeWorkbook(title, [
      {
        name: title,
        widths: WIDTHS,
        rows: [{ cells: answerHeads().map((text): PlannedCell => ({ text, look: 'head' })) }, ...rows],
        headRow: 0,
        footer: title,
        isFiltered: true,
      },
    ]);
  }

  /** Records who takes what before the first answer leaves. */
  private begin(clinicIds: readonly string[] | null, format: 'csv' | 'xlsx'): Promise<readonly string[]> {
    return this.db.transaction(async () => {
      const found = await this.exports.clinics(clinicIds);
      const missing = clinicIds?.find((id) => !found.includes(id.toLowerCase()));
      if (missing !== undefined) throw notFound('clinic', missing);
      const only = found.length === 1 ? (found[0] ?? null) : null;
      await this.audit.record({
        action: 'checklist.answers-exported',
        objectKind: only ? 'clinic' : 'tenant',
        objectId: only ?? currentActor().tenantId,
        clinicId: only,
        after: { format, clinics: found.length, all: clinicIds === null },
      });
      return found;
    });
  }

  private async *pieces(ids: readonly string[]): AsyncGenerator<string> {
    yield toCsv([answerHeads()]);
    // The mark of UTF-8 belongs at the start alone.
    for await (const lines of this.chunks(ids)) yield toCsv(lines.map(answerRow)).slice(1);
  }

  private async *chunks(ids: readonly string[]): AsyncGenerator<readonly ExportedLine[]> {
    for (let from = 0; from < ids.length; from += CHUNK) yield await this.exports.lines(ids.slice(from, from + CHUNK));
  }
}

function toPlannedRow(line: ExportedLine): PlannedRow {
  return { cells: answerRow(line).map((value) => ({ text: asCellText(String(value ?? '')), look: 'data' })) };
}
