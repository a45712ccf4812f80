import { Injectable } from '@nestjs/common';
import { Audit, currentActor, Database, decodeCursor, notFound, Once, pageSize, toPage } from '@mamori/platform';
import { z } from 'zod';
import type {
  ReadReturnedAnswersInput,
  ReturnedBatch,
  ReturnedFormPage,
  TakeReturnedBatchInput,
  UndoReturnedBatchInput,
} from '../schema.gen';
import type { TableLine } from './policy/answers-table';
import { judgeForm, quoteOf } from './policy/judge-form';
import { matchLines } from './policy/match-lines';
import { MOST_ROWS, tableIn } from './policy/recognise';
import { listFinder } from './policy/table-lists';
import { toBatch, toFormHead, toListedItems } from './present-returned';
import { ReturnedBatchRepository } from './returned-batch.repository';
import { type ReadContent, ReturnedFileReader } from './returned-file.reader';
import type { FormRefusal } from './returned-form-texts';
import { ReturnedFormDesk } from './returned-form.desk';
import { ReturnedFormRepository } from './returned-form.repository';
import { newForm } from './returned-form.service';
import { readFileSchema, type StrayRows } from './returned-form.rows';

export type ReadAnswersOutcome =
  | { readonly type: 'ReturnedBatchRead'; readonly batch: ReturnedBatch }
  | { readonly type: 'ReturnedFormRefused'; readonly refusal: FormRefusal };

/** Few enough that one answer comes within a second or two. */
const AT_ONCE = 5;
const MOST_STRAY = 200;

/** Takes tables of answers of many clinics: read at once, taken a few clinics at a time. */
@Injectable()
export class ReturnedBatchService {
  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly reader: ReturnedFileReader,
    private readonly forms: ReturnedFormRepository,
    private readonly batches: ReturnedBatchRepository,
    private readonly desk: ReturnedFormDesk,
  ) {}

  /** Throws NOT_FOUND for a foreign table. */
  batch(id: string): Promise<ReturnedBatch> {
    return this.db.transaction(() => this.show(id));
  }

  async formsOf(id: string, first?: number | null, after?: string | null): Promise<ReturnedFormPage> {
    const size = pageSize(first);
    const [cursor = null] = decodeCursor(after, z.tuple([z.uuid()])) ?? [];
    const rows = await this.db.transaction(async () => {
      await this.show(id);
      return this.batches.forms(id, cursor, size + 1);
    });
    const page = toPage(rows, size, (row) => [row.id]);
    return { ...page, nodes: page.nodes.map(toFormHead) };
  }

  /** Reads a table and keeps what it says of each clinic; no answer is written. Throws NOT_FOUND for a foreign file. */
  async read(input: ReadReturnedAnswersInput): Promise<ReadAnswersOutcome> {
    const content = await this.reader.read(input.fileId, null);
    return this.once.run('readReturnedAnswers', input, () => this.keep(content));
  }

  private async keep(content: ReadContent): Promise<ReadAnswersOutcome> {
    if (content.type === 'ReturnedFormRefused') return content;
    const table = tableIn(content.content);
    if (table.type === 'NoTable') return { type: 'ReturnedFormRefused', refusal: { reason: 'nothing_found' } };
    const { lines } = table;
    if (lines.length > MOST_ROWS)
      return { type: 'ReturnedFormRefused', refusal: { reason: 'too_many_rows', limit: MOST_ROWS } };
    const { byList, stray } = await this.sorted(lines);
    const { id: fileId, name: fileName, sha256 } = content.file;
    const batchId = await this.batches.insert({ fileId, fileName, sha256, rowsRead: lines.length, stray });
    const lists = await this.forms.lists([...byList.keys()]);
    const of = { fileId: null, fileName, sha256, batchId };
    const forms = lists.map((list) => {
      const found = matchLines(byList.get(list.id) ?? [], toListedItems(list));
      return newForm(list, { type: 'Recognised', kind: 'answers_table', ...found, notes: [] }, of, this.db.today());
    });
    await this.forms.insert(forms);
    await this.note('checklist.answers-returned', batchId, { rows: lines.length, clinics: forms.length, sha256 });
    return { type: 'ReturnedBatchRead', batch: await this.show(batchId) };
  }

  private async sorted(lines: readonly TableLine[]) {
    const find = listFinder(await this.forms.heldLists());
    const byList = new Map<string, TableLine[]>();
    const rows: StrayRows['rows'][number][] = [];
    let count = 0;
    for (const line of lines) {
      const found = find(line);
      if (found.type === 'ListFound') {
        const own = byList.get(found.id);
        if (own) own.push(line);
        else byList.set(found.id, [line]);
        continue;
      }
      count += 1;
      const text = Array.from(`${line.clinicName} / ${quoteOf(line)}`)
        .slice(0, 200)
        .join('');
      if (count <= MOST_STRAY) rows.push({ sheet: line.sheet, row: line.row, kind: found.kind, text });
    }
    return { byList, stray: { count, rows } };
  }

  /** Takes what is without doubt of the next few clinics, over the answers that stood when the table was read. Safe to retry. */
  take(input: TakeReturnedBatchInput): Promise<ReturnedBatch> {
    return this.move('takeReturnedBatch', input, 'take');
  }

  /** Gives the next few clinics back what stood before, where it was not changed since. Safe to retry. */
  undo(input: UndoReturnedBatchInput): Promise<ReturnedBatch> {
    return this.move('undoReturnedBatch', input, 'undo');
  }

  private move(name: string, input: TakeReturnedBatchInput, what: 'take' | 'undo'): Promise<ReturnedBatch> {
    return this.once.run(name, input, async () => {
      await this.show(input.id);
      const ids = await this.batches.next(input.id, what, AT_ONCE);
      let rows = 0;
      for (const id of ids) rows += await (what === 'take' ? this.takeForm(id) : this.undoForm(id));
      if (ids.length > 0) {
        const action = what === 'take' ? 'checklist.answers-taken' : 'checklist.answers-taken-back';
        await this.note(action, input.id, { clinics: ids.length, rows });
      }
      return this.show(input.id);
    });
  }

  private async takeForm(id: string): Promise<number> {
    const row = await this.desk.hold(id);
    const list = await this.desk.list(row.checklistId);
    const items = toListedItems(list);
    const occasion = { fiscalYear: list.fiscalYear, today: this.db.today() };
    const judged = judgeForm(readFileSchema.parse(row.read), items, [], occasion);
    const { taken } = await this.desk.write(
      list,
      judged.flatMap(({ state, line: { itemId, given, seen } }) =>
        // Nobody saw these lines one by one: what changed since the table was read waits for a person.
        state === 'changed' && given ? [{ itemId, version: seen, given, source: 'form' as const }] : [],
      ),
    );
    await this.desk.settle(row, taken);
    return taken.length;
  }

  private async undoForm(id: string): Promise<number> {
    const row = await this.desk.hold(id);
    const list = await this.desk.list(row.checklistId);
    const rows = this.desk.takenOf(row).map(({ itemId, version, before: { source, ...given } }) => {
      return { itemId, version, given, source };
    });
    const { taken } = await this.desk.write(list, rows);
    await this.desk.settle(row, [], 'read');
    return taken.length;
  }

  private async show(id: string): Promise<ReturnedBatch> {
    const row = await this.batches.find(id);
    if (!row) throw notFound('returned answers', id);
    return toBatch(row);
  }

  private note(action: string, batchId: string, after: Readonly<Record<string, unknown>>): Promise<void> {
    const { tenantId } = currentActor();
    return this.audit.record({ action, objectKind: 'tenant', objectId: tenantId, after: { batchId, ...after } });
  }
}
