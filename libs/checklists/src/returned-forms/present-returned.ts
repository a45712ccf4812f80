import { toAnswer } from '../read-model';
import { targetLatestOf } from '../read-model';
import type { ReturnedBatch, ReturnedForm, ReturnedFormHead, ReturnedFormLine, StrayFormRow } from '../schema.gen';
import { judgeForm, type JudgedLine } from './policy/judge-form';
import type { ListedItem } from './policy/returned-line';
import {
  type BatchRow,
  type FormHeadRow,
  type FormRow,
  type ListItemRow,
  type ListRow,
  readFileSchema,
  type StrayRows,
  strayRowsSchema,
  takenRowsSchema,
} from './returned-form.rows';
import { sayDoubt, sayLineProblem, sayNote, sayPlace, sayStray } from './returned-form-texts';

/** The items of a list as the policies look at them. */
export function toListedItems({ items, fiscalYear }: Pick<ListRow, 'items' | 'fiscalYear'>): readonly ListedItem[] {
  return items.map((row) => {
    const { id: itemId, code, labelJa, scopeJa, answerKind, version } = row;
    const { value, confirmedOn, targetOn, reason, remarks } = row;
    const answer = { value, confirmedOn, targetOn, reason, remarks, version };
    return { itemId, code, labelJa, scopeJa, answerKind, targetLatestOn: targetLatestOf(row, fiscalYear), answer };
  });
}

export function toFormHead(row: FormHeadRow): ReturnedFormHead {
  const { id, checklistId, clinicId, clinicName, fileName, kind, state, isSigned, readBy, readAt } = row;
  const { same, changed, problems, taken } = row;
  const counts = { same, changed, problems, taken };
  return { id, checklistId, clinicId, clinicName, fileName, kind, state, counts, isSigned, readBy, readAt };
}

/** A returned form beside its list as it stands. */
export function toReturnedForm(
  row: FormRow,
  list: ListRow,
  earlier: FormHeadRow | undefined,
  today: string,
): ReturnedForm {
  const read = readFileSchema.parse(row.read);
  const taken = takenRowsSchema.parse(row.taken_rows);
  const judged = judgeForm(read, toListedItems(list), taken, { fiscalYear: list.fiscalYear, today });
  return {
    head: toFormHead(row),
    batchId: row.batchId,
    form: list.form,
    fiscalYear: list.fiscalYear,
    editionLabelJa: list.editionLabelJa,
    editionLabelEn: list.editionLabelEn,
    notes: read.notes.map(sayNote),
    namesOther: read.notes.some(({ kind }) => kind === 'other_facility'),
    earlier: earlier ? toFormHead(earlier) : null,
    lines: judged.flatMap((line) => {
      const item = list.items.find(({ id }) => id === line.item.itemId);
      return item ? [toLine(line, item)] : [];
    }),
    stray: toStray(read.stray),
    signature: list.signature,
  };
}

function toLine({ item, line, state, doubt }: JudgedLine, row: ListItemRow): ReturnedFormLine {
  const problems = line.problems.map(({ kind, cell, text }) => ({ message: sayLineProblem(kind), cell, text }));
  return {
    itemId: item.itemId,
    code: item.code,
    labelJa: row.labelJa,
    labelEn: row.labelEn,
    answerKind: item.answerKind,
    targetLatestOn: item.targetLatestOn,
    place: sayPlace(line.sheet, line.row),
    state,
    current: toAnswer(row),
    isChangedSince: state !== 'taken' && line.seen !== item.answer.version,
    given: line.given,
    problems: doubt ? [...problems, { message: sayDoubt(doubt), cell: '', text: '' }] : problems,
  };
}

const toStray = ({ rows }: StrayRows): readonly StrayFormRow[] =>
  rows.map(({ sheet, row, kind, text }) => ({ place: sayPlace(sheet, row), text, message: sayStray(kind) }));

export function toBatch(row: BatchRow): ReturnedBatch {
  const { id, fileName, readBy, readAt, rowsRead, clinics, waiting, unclear, same, changed, problems, taken } = row;
  const stray = strayRowsSchema.parse(row.stray);
  return {
    id,
    fileName,
    readBy,
    readAt,
    rowsRead,
    clinics,
    waiting,
    unclear,
    counts: { same, changed, problems, taken },
    strayRows: stray.count,
    stray: toStray(stray),
  };
}
