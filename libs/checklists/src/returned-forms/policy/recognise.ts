import { fold, type FormKind, type Grid, recogniseSheet } from '@mamori/editions';
import type { FormMapping } from '../../blanks/policy/form-mapping';
import type { FileNote } from '../returned-form.rows';
import { type AnswersTable, readAnswersTable, type TableLine, type TableRow } from './answers-table';
import { matchLines, type MatchedLine, type StrayLine } from './match-lines';
import { readMinistryForm } from './ministry-form';
import { type OwnForm, readOwnForm } from './own-form';
import type { ListedItem, ReturnedLine } from './returned-line';
import { yearOf } from './named-year';
import { listFits, type NamedList, sameClinic } from './table-lists';

/** What is in a file, before anybody knows of which list it is. */
export type FileContent =
  | { readonly type: 'Workbook'; readonly grids: readonly Grid[] }
  | { readonly type: 'Table'; readonly rows: readonly TableRow[] };

/** Why a file is not one of this list. `told` and `expected` are in the file's own Japanese words. */
export type RecogniseRefusal =
  | { readonly reason: 'nothing_found' }
  | { readonly reason: 'no_mapping' }
  | { readonly reason: 'sheet_missing'; readonly sheet: string }
  | { readonly reason: 'too_many_rows'; readonly limit: number }
  | {
      readonly reason: 'other_form' | 'other_edition' | 'other_year' | 'other_clinic';
      readonly told: string;
      readonly expected: string;
    };

export type Recognised =
  | {
      readonly type: 'Recognised';
      readonly kind: 'own_form' | 'ministry_form' | 'answers_table';
      readonly matched: readonly MatchedLine<ReturnedLine>[];
      readonly stray: readonly StrayLine<ReturnedLine>[];
      readonly notes: readonly FileNote[];
    }
  | { readonly type: 'Refused'; readonly refusal: RecogniseRefusal };

export interface ExpectedList extends NamedList {
  readonly editionYear: number;
  readonly items: readonly Pick<ListedItem, 'itemId' | 'code' | 'labelJa' | 'scopeJa'>[];
}

export const MOST_ROWS = 10_000;

const formNames: Readonly<Record<FormKind, string>> = {
  medical: '医療機関確認用',
  pharmacy: '薬局確認用',
  vendor: '事業者確認用',
  own: '独自チェックリスト',
};
const refused = (refusal: RecogniseRefusal): Recognised => ({ type: 'Refused', refusal });

/** The table of answers in a file, from whichever sheet has it. */
export function tableIn(content: FileContent): AnswersTable {
  if (content.type === 'Table') return readAnswersTable('', content.rows);
  for (const grid of content.grids) {
    const table = readAnswersTable(grid.name, rowsOf(grid));
    if (table.type === 'TableRead') return table;
  }
  return { type: 'NoTable' };
}

/** Finds the list's lines in a form of ours or a table of answers; null when the file is neither. */
export function recogniseOurs(content: FileContent, list: ExpectedList): Recognised | null {
  const form = content.type === 'Workbook' ? content.grids.map(readOwnForm).find((each) => each !== null) : undefined;
  if (form) return ofOwnForm(form, list);
  const table = tableIn(content);
  return table.type === 'TableRead' ? ofTable(table.lines, list) : null;
}

/** Finds the list's lines in the ministry's file, as its blank was mapped. */
export function recogniseMinistry(
  content: FileContent,
  list: ExpectedList,
  mapping: FormMapping | undefined,
): Recognised {
  if (content.type === 'Table') return refused({ reason: 'nothing_found' });
  const sheets = content.grids.map((grid) => recogniseSheet(grid));
  const grid = content.grids.findIndex(({ name }) => name === mapping?.sheet);
  const told = sheets[grid] ?? sheets.find(({ items }) => items.length > 0);
  if (!told || told.items.length === 0) return refused({ reason: 'nothing_found' });
  const year = yearOf(told.titleJa ?? '');
  if (year !== null && year !== list.editionYear && list.form !== 'own')
    return refused({ reason: 'other_edition', told: `令和${year - 2018}年度版`, expected: list.editionLabelJa });
  const forms: readonly string[] =
    told.form === 'medical_pharmacy' ? ['medical', 'pharmacy'] : [told.form ?? list.form];
  if (!forms.includes(list.form))
    return refused({
      reason: 'other_form',
      told: forms.map((form) => formNames[formOf(form)]).join('・'),
      expected: formNames[list.form],
    });
  if (!mapping) return refused({ reason: 'no_mapping' });
  const lines = readMinistryForm(content.grids, mapping);
  if (!lines) return refused({ reason: 'sheet_missing', sheet: mapping.sheet });
  const known = new Set(list.items.map(({ itemId }) => itemId));
  const matched = lines.flatMap((line) => (known.has(line.itemId) ? [{ itemId: line.itemId, line }] : []));
  return withMissing(list, { type: 'Recognised', kind: 'ministry_form', matched, stray: [], notes: [] });
}

function ofOwnForm({ title, lines }: OwnForm, list: ExpectedList): Recognised {
  if (lines.length > MOST_ROWS) return refused({ reason: 'too_many_rows', limit: MOST_ROWS });
  const { formJa, editionJa, fiscalYearJa, facilityName } = title;
  const expected = formNames[list.form];
  if (formJa !== '' && fold(formJa) !== fold(expected))
    return refused({ reason: 'other_form', told: formJa, expected });
  if (editionJa !== '' && fold(editionJa) !== fold(list.editionLabelJa))
    return refused({ reason: 'other_edition', told: editionJa, expected: list.editionLabelJa });
  const year = yearOf(fiscalYearJa);
  if (year !== null && year !== list.fiscalYear)
    return refused({ reason: 'other_year', told: fiscalYearJa, expected: `令和${list.fiscalYear - 2018}年度` });
  const { matched, stray } = matchLines(lines, list.items);
  // Its title was taken away: then the numbers tell whether it is this form at all.
  if (matched.length * 2 < list.items.length && editionJa === '') return refused({ reason: 'nothing_found' });
  const isOther = facilityName !== '' && fold(facilityName) !== fold(list.clinicName);
  const notes: readonly FileNote[] = isOther ? [{ kind: 'other_facility', name: facilityName.slice(0, 200) }] : [];
  return withMissing(list, { type: 'Recognised', kind: 'own_form', matched, stray, notes });
}

function ofTable(lines: readonly TableLine[], list: ExpectedList): Recognised {
  if (lines.length > MOST_ROWS) return refused({ reason: 'too_many_rows', limit: MOST_ROWS });
  const ofClinic = lines.filter((line) => sameClinic(line, list));
  const [first] = lines;
  if (ofClinic.length === 0)
    return refused({ reason: 'other_clinic', told: first?.clinicName ?? '', expected: list.clinicName });
  const own = ofClinic.filter((line) => listFits(line, list));
  if (own.length === 0) {
    const told = [ofClinic[0]?.form, ofClinic[0]?.edition, ofClinic[0]?.fiscalYear].filter(Boolean).join('・');
    return refused({ reason: 'other_edition', told, expected: `${formNames[list.form]}・${list.editionLabelJa}` });
  }
  const { matched, stray } = matchLines(own, list.items);
  const others = lines.length - own.length;
  const notes: readonly FileNote[] = others > 0 ? [{ kind: 'other_rows', count: others }] : [];
  return withMissing(list, { type: 'Recognised', kind: 'answers_table', matched, stray, notes });
}

function withMissing(list: ExpectedList, found: Extract<Recognised, { readonly type: 'Recognised' }>): Recognised {
  const there = new Set(found.matched.map(({ itemId }) => itemId));
  const twice = new Set(found.stray.flatMap(({ kind, line }) => (kind === 'code_twice' ? [fold(line.code)] : [])));
  const codes = list.items.flatMap(({ itemId, code }) => (there.has(itemId) || twice.has(fold(code)) ? [] : [code]));
  return codes.length === 0 ? found : { ...found, notes: [...found.notes, { kind: 'missing_items', codes }] };
}

function rowsOf(grid: Grid): readonly TableRow[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, text } of grid.cells) {
    const cells = rows.get(row) ?? [];
    cells[column - 1] = text;
    rows.set(row, cells);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([line, cells]) => ({ line, cells: Array.from(cells, (cell) => cell ?? '') }));
}

const formOf = (name: string): FormKind =>
  name === 'medical' || name === 'pharmacy' || name === 'vendor' ? name : 'own';
