import { Injectable } from '@nestjs/common';
import { Database, notFound } from '@mamori/platform';
import { AnswersService } from '../answers.service';
import type { AnswerText } from '../policy/answer-item';
import { changedMeanwhile } from '../present-answer';
import type { AnswerSource, ChecklistSignature, LeftRow, ReturnedForm } from '../schema.gen';
import { countsOf, inOrder, judgeForm } from './policy/judge-form';
import { toListedItems, toReturnedForm } from './present-returned';
import { sayNotAnswered } from './returned-form-texts';
import { ReturnedFormRepository } from './returned-form.repository';
import { type FormRow, type ListRow, readFileSchema, type TakenRows, takenRowsSchema } from './returned-form.rows';

/** An answer to be written over the version seen. */
export interface RowToWrite {
  readonly itemId: string;
  readonly version: number;
  readonly given: AnswerText;
  readonly source: AnswerSource;
}

export interface Written {
  readonly taken: TakenRows;
  readonly left: readonly LeftRow[];
  /** Set when nothing can be written because the list is signed. */
  readonly signature: ChecklistSignature | null;
}

/** What reading, taking and giving back share: one form with its list, and answers written one after the other. */
@Injectable()
export class ReturnedFormDesk {
  constructor(
    private readonly db: Database,
    private readonly forms: ReturnedFormRepository,
    private readonly answers: AnswersService,
  ) {}

  /** The list that a form is of. Throws NOT_FOUND for a foreign one. */
  async list(checklistId: string): Promise<ListRow> {
    const [list] = await this.forms.lists([checklistId]);
    if (!list) throw notFound('checklist', checklistId);
    return list;
  }

  /** Throws NOT_FOUND for a foreign form. */
  async hold(id: string): Promise<FormRow> {
    const row = await this.forms.lock(id);
    if (!row) throw notFound('returned form', id);
    return row;
  }

  /** The form as people see it. Throws NOT_FOUND for a foreign one. */
  async show(id: string): Promise<ReturnedForm> {
    const row = await this.forms.find(id);
    if (!row) throw notFound('returned form', id);
    const list = await this.list(row.checklistId);
    return toReturnedForm(row, list, await this.forms.earlier(row), this.db.today());
  }

  /** Writes answers in an order in which the entry question lets them through; each that is refused stays, with why. */
  async write(list: ListRow, rows: readonly RowToWrite[]): Promise<Written> {
    const items = toListedItems(list);
    const taken: TakenRows[number][] = [];
    const left: LeftRow[] = [];
    for (const row of inOrder(
      rows.map((each) => ({ ...each, value: each.given.value })),
      items,
    )) {
      const { itemId, version, given, source } = row;
      const stood = list.items.find(({ id }) => id === itemId);
      if (!stood) throw notFound('checklist item', itemId);
      const result = await this.answers.answerItem({ checklistId: list.id, itemId, version, ...given }, source);
      if (result.type === 'ChecklistSigned') return { taken: [], left: [], signature: result.signature };
      if (result.type === 'ItemAnswered') {
        const { value, confirmedOn, targetOn, reason, remarks } = stood;
        const before = { value, confirmedOn, targetOn, reason, remarks, source: stood.source };
        taken.push({ itemId, version: result.item.answer.version, before });
      } else {
        const message =
          result.type === 'AnswerChangedMeanwhile' ? changedMeanwhile(result).message : sayNotAnswered(result);
        left.push({ itemId, code: stood.code, message });
      }
    }
    return { taken, left, signature: null };
  }

  /** Keeps how far a form was taken; `partly` and `done` follow from what is left. */
  async settle(row: FormRow, taken: TakenRows, state?: 'read' | 'abandoned'): Promise<void> {
    const list = await this.list(row.checklistId);
    const read = readFileSchema.parse(row.read);
    const occasion = { fiscalYear: list.fiscalYear, today: this.db.today() };
    const counts = countsOf(judgeForm(read, toListedItems(list), taken, occasion), read.stray.count);
    const isLeft = counts.changed > 0 || counts.problems > 0;
    await this.forms.update(row.id, state ?? (isLeft ? 'partly' : 'done'), taken, counts);
  }

  takenOf(row: FormRow): TakenRows {
    return takenRowsSchema.parse(row.taken_rows);
  }
}
