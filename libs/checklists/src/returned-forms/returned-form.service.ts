import { Injectable } from '@nestjs/common';
import { Audit, Database, Entered, notFound, Once } from '@mamori/platform';
import { readAnswer } from '../answer-entry';
import type { AnswerText } from '../policy/answer-item';
import type {
  ChecklistSignature,
  PutAwayReturnedFormInput,
  ReadReturnedFormInput,
  ReturnedForm,
  ReturnedFormHead,
  LeftRow,
  TakenRowInput,
  TakeReturnedRowsInput,
  UndoReturnedRowsInput,
} from '../schema.gen';
import { countsOf, judgeForm, quoteOf, readLines } from './policy/judge-form';
import { recogniseMinistry, recogniseOurs, type Recognised } from './policy/recognise';
import { toFormHead, toListedItems } from './present-returned';
import { type ReadContent, ReturnedFileReader } from './returned-file.reader';
import type { FormRefusal } from './returned-form-texts';
import { ReturnedFormDesk, type RowToWrite } from './returned-form.desk';
import { type NewReturnedForm, ReturnedFormRepository } from './returned-form.repository';
import { type ListRow, type ReadFormFile, readFileSchema } from './returned-form.rows';

type Refused = { readonly type: 'ReturnedFormRefused'; readonly refusal: FormRefusal };
type Signed = { readonly type: 'ChecklistSigned'; readonly signature: ChecklistSignature };
export type ReadFormOutcome =
  { readonly type: 'ReturnedFormRead'; readonly returnedForm: ReturnedForm } | Refused | Signed;
export type TakeRowsOutcome =
  | {
      readonly type: 'ReturnedRowsTaken';
      readonly returnedForm: ReturnedForm;
      readonly taken: number;
      readonly left: readonly LeftRow[];
    }
  | Signed;

const MOST_STRAY = 200;

/** Reads forms that came back filled in, and takes what somebody chooses of them. */
@Injectable()
export class ReturnedFormService {
  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly reader: ReturnedFileReader,
    private readonly forms: ReturnedFormRepository,
    private readonly desk: ReturnedFormDesk,
  ) {}

  /** Throws NOT_FOUND for a foreign form. */
  returnedForm(id: string): Promise<ReturnedForm> {
    return this.db.transaction(() => this.desk.show(id));
  }

  async ofList(checklistId: string): Promise<readonly ReturnedFormHead[]> {
    return (await this.forms.ofList(checklistId)).map(toFormHead);
  }

  /** Reads a file for a list and keeps what it says; no answer is written. Throws NOT_FOUND for a foreign list or file. */
  async read(input: ReadReturnedFormInput): Promise<ReadFormOutcome> {
    const { clinicId } = await this.db.transaction(() => this.desk.list(input.checklistId));
    const content = await this.reader.read(input.fileId, clinicId);
    return this.once.run('readReturnedForm', input, () => this.keep(input.checklistId, content));
  }

  private async keep(checklistId: string, content: ReadContent): Promise<ReadFormOutcome> {
    const list = await this.desk.list(checklistId);
    if (list.signature) return { type: 'ChecklistSigned', signature: list.signature };
    if (content.type === 'ReturnedFormRefused') return content;
    const found = await this.recognise(content, list);
    if (found.type === 'Refused') return { type: 'ReturnedFormRefused', refusal: found.refusal };
    const { id, name, sha256 } = content.file;
    const of = { fileId: id, fileName: name, sha256, batchId: null };
    const form = newForm(list, found, of, this.db.today());
    const [formId = ''] = await this.forms.insert([form]);
    await this.note('checklist.form-returned', list, { kind: form.kind, sha256, ...form.counts });
    return { type: 'ReturnedFormRead', returnedForm: await this.desk.show(formId) };
  }

  private async recognise(
    { content }: Extract<ReadContent, { type: 'ContentRead' }>,
    list: ListRow,
  ): Promise<Recognised> {
    const expected = { ...list, items: toListedItems(list) };
    const ours = recogniseOurs(content, expected);
    return ours ?? recogniseMinistry(content, expected, await this.forms.mapping(list.editionId, list.form));
  }

  /** Takes the rows chosen. Safe to retry with the same clientMutationId. */
  take(input: TakeReturnedRowsInput): Promise<TakeRowsOutcome> {
    return this.once.run('takeReturnedRows', input, async () => {
      const row = await this.desk.hold(input.id);
      const list = await this.desk.list(row.checklistId);
      const read = readFileSchema.parse(row.read);
      const refused: LeftRow[] = [];
      const rows = input.rows.flatMap((chosen): readonly RowToWrite[] => {
        const item = list.items.find(({ id }) => id === chosen.itemId);
        if (!item) throw notFound('checklist item', chosen.itemId);
        const line = read.lines.find(({ itemId }) => itemId === chosen.itemId);
        const given = chosen.corrected ? corrected(chosen) : line?.given;
        if (typeof given === 'string') refused.push({ itemId: item.id, code: item.code, message: given });
        return given && typeof given !== 'string'
          ? [{ itemId: chosen.itemId, version: chosen.version, given, source: 'form' }]
          : [];
      });
      const { taken, left, signature } = await this.desk.write(list, rows);
      if (signature) return { type: 'ChecklistSigned', signature };
      const before = this.desk.takenOf(row).filter(({ itemId }) => !taken.some((each) => each.itemId === itemId));
      await this.desk.settle(row, [...before, ...taken]);
      await this.note('checklist.form-taken', list, { returnedFormId: row.id, taken: taken.length, left: left.length });
      const returnedForm = await this.desk.show(row.id);
      return { type: 'ReturnedRowsTaken', returnedForm, taken: taken.length, left: [...refused, ...left] };
    });
  }

  /** Gives back what was taken and still stands; what somebody changed since stays. Safe to retry. */
  undo(input: UndoReturnedRowsInput): Promise<TakeRowsOutcome> {
    return this.once.run('undoReturnedRows', input, async () => {
      const row = await this.desk.hold(input.id);
      const list = await this.desk.list(row.checklistId);
      const rows = this.desk.takenOf(row).map(({ itemId, version, before }): RowToWrite => {
        const { source, ...given } = before;
        return { itemId, version, given, source };
      });
      const { taken, left, signature } = await this.desk.write(list, rows);
      if (signature) return { type: 'ChecklistSigned', signature };
      await this.desk.settle(row, [], 'read');
      await this.note('checklist.form-taken-back', list, { returnedFormId: row.id, takenBack: taken.length });
      return { type: 'ReturnedRowsTaken', returnedForm: await this.desk.show(row.id), taken: taken.length, left };
    });
  }

  /** Leaves the rest; it may be taken later all the same. */
  putAway(input: PutAwayReturnedFormInput): Promise<ReturnedForm> {
    return this.once.run('putAwayReturnedForm', input, async () => {
      const row = await this.desk.hold(input.id);
      await this.desk.settle(row, this.desk.takenOf(row), 'abandoned');
      await this.note('checklist.form-put-away', await this.desk.list(row.checklistId), { returnedFormId: row.id });
      return this.desk.show(row.id);
    });
  }

  private note(action: string, list: ListRow, after: Readonly<Record<string, unknown>>): Promise<void> {
    return this.audit.record({ action, objectKind: 'checklist', objectId: list.id, clinicId: list.clinicId, after });
  }
}

/** What was recognised, read beside the list as it stands. */
export function newForm(
  list: ListRow,
  { kind, matched, stray: strays, notes }: Extract<Recognised, { readonly type: 'Recognised' }>,
  of: Pick<NewReturnedForm, 'fileId' | 'fileName' | 'sha256' | 'batchId'>,
  today: string,
): NewReturnedForm {
  const items = toListedItems(list);
  const { lines, stray } = readLines(matched, strays, items, list.fiscalYear);
  const rows = stray.slice(0, MOST_STRAY).map(({ kind: why, line }) => ({
    sheet: line.sheet,
    row: line.row,
    kind: why,
    text: quoteOf(line),
  }));
  const read: ReadFormFile = { lines, stray: { count: stray.length, rows }, notes };
  const counts = countsOf(judgeForm(read, items, [], { fiscalYear: list.fiscalYear, today }), stray.length);
  const state = counts.changed > 0 || counts.problems > 0 ? 'read' : 'done';
  return { ...of, clinicId: list.clinicId, checklistId: list.id, kind, read, counts, state };
}

/** The answer as somebody put it right, or what is wrong with it. */
function corrected({ corrected: given }: TakenRowInput): AnswerText | string {
  const entered = new Entered();
  const read = readAnswer(entered, { ...given, remarks: given?.remarks ?? '' });
  return entered.fault ? entered.fault.message : { ...read, remarks: read.remarks ?? '' };
}
