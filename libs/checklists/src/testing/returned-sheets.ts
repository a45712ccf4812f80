import { cellName, type FormKind, type Grid, targetLatestOn } from '@mamori/editions';
import { formSheet } from '../forms/policy/form-sheet';
import { formWorkbook } from '../forms/policy/form-workbook';
import type { AnswerText } from '../policy/answer-item';
import type { ListedItem } from '../returned-forms/policy/returned-line';
import { readLines } from '../returned-forms/policy/judge-form';
import type { Recognised, ExpectedList } from '../returned-forms/policy/recognise';
import type { ReadFormFile } from '../returned-forms/returned-form.rows';
import type { Snapshot } from '../signing/snapshot';
import { sampleList } from './sample-list';

export const OCCASION = { fiscalYear: 2026, today: '2026-11-22' } as const;

/** A list with answers by the place of its items, as a form is made from it and compared with it. */
export function answeredSample(
  edition: string,
  form: FormKind,
  answerAt: (at: number, kind: ListedItem['answerKind']) => AnswerText,
): { readonly list: Snapshot; readonly expected: ExpectedList; readonly items: readonly ListedItem[] } {
  const { list: bare } = sampleList({ edition, form });
  let at = 0;
  const sections = bare.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({ ...item, answer: { ...item.answer, ...answerAt(at++, item.answerKind) } })),
  }));
  const gate = sections.flatMap(({ items }) => items).find(({ answerKind }) => answerKind === 'gate_yes_no');
  const list = { ...bare, sections, closedByEntryQuestion: gate?.answer.value === 'no' };
  const items = sections
    .flatMap((section) => section.items)
    .map((item) => ({ ...item, itemId: item.id, targetLatestOn: targetLatestOn({}, OCCASION.fiscalYear) }));
  const { name: clinicName, institutionCode, prefecture } = list.facility;
  const named = { id: 'list', clinicId: 'clinic', clinicName, institutionCode, prefecture, form };
  const year = { fiscalYear: OCCASION.fiscalYear, editionLabelJa: list.edition.labelJa };
  return { list, items, expected: { ...named, ...year, editionYear: 2018 + Number(edition.slice(1)), items } };
}

/** Our form of a list as a sheet; `change` is given each cell. */
export function ownGrid(list: Snapshot, change: (cell: string, text: string) => string = (_, text) => text): Grid {
  const sheet = formWorkbook(formSheet(list, { today: OCCASION.today, signed: null, verifications: {} }));
  const cells = sheet.rows.flatMap(({ cells: row }, r) =>
    row.flatMap((cell, c) => {
      const text = change(cellName(r + 1, c + 1), cell?.text ?? '');
      return text.trim() === '' ? [] : [{ row: r + 1, column: c + 1, text }];
    }),
  );
  const merges = sheet.rows.flatMap(({ joins = [] }, r) =>
    joins.map(([left, right]) => ({ top: r + 1, bottom: r + 1, left: left + 1, right: right + 1 })),
  );
  return { name: sheet.name, isHidden: false, cells, merges, hiddenRows: [], hiddenColumns: [] };
}

/** What was recognised, read beside the list; throws when it was refused. */
export function readFrom(found: Recognised | null, items: readonly ListedItem[]): ReadFormFile {
  if (found?.type !== 'Recognised') throw new Error(JSON.stringify(found));
  const { lines, stray } = readLines(found.matched, found.stray, items, OCCASION.fiscalYear);
  const rows = stray.map(({ kind, line: { sheet, row, code } }) => ({ kind, sheet, row, text: code }));
  return { lines, stray: { count: rows.length, rows }, notes: found.notes };
}
