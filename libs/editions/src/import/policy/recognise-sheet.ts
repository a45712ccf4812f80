import { fold } from './fold';
import { findHeader } from './find-header';
import { cellName, type Grid, type SheetView, viewOf } from './grid';
import { type CodeMark, printCode } from './item-code';
import { answerKindOf, isStatement, type ItemLine, readRow } from './read-row';
import type { Doubt, RecognisedItem, RecognisedSheet, Scope, SheetProblem, SheetProblemKind } from './recognised';
import { readTitle } from './sheet-title';

/** Far above any real form: what has more rows is no checklist. */
export const MOST_ITEMS = 300;
const LONGEST_LABEL = 1_000;
const LONGEST_QUOTE = 200;

interface Reading {
  readonly items: RecognisedItem[];
  readonly problems: SheetProblem[];
  section: { readonly code: string; readonly title: string } | null;
  /** How many sections began, for those that the form does not number. */
  sections: number;
  scope: Scope | null;
  /** The devices were named since the last item, so that they hold for the section that begins with the next. */
  isScopeFresh: boolean;
}

/**
 * Finds the list in a sheet: its headings, sections and items, and whatever could not be read, with row and cell.
 *
 * Nothing is dropped silently: a row that is not taken as an item stands among the problems, a hidden row that looks like
 * an item is taken and left out. Widths are folded for matching only; texts stay as printed.
 */
export function recogniseSheet(grid: Grid, fileName = ''): RecognisedSheet {
  const view = viewOf(grid);
  const header = findHeader(view);
  const from = header ? header.bottom + 1 : 1;
  const title = readTitle(view, header?.top ?? Infinity, fileName);
  const reading: Reading = { items: [], problems: [], section: null, sections: 0, scope: null, isScopeFresh: false };
  const say = (kind: SheetProblemKind, row: number | null = null, column = 1, text = '') =>
    reading.problems.push({ kind, row, cell: row === null ? null : cellName(row, column), text: quote(text) });

  if (grid.isHidden) say('hidden_sheet');
  if (!header) say('no_header');
  if (view.hiddenColumns.length > 0)
    say('hidden_columns', null, 1, view.hiddenColumns.map((column) => cellName(1, column).slice(0, -1)).join(', '));
  for (const row of view.rows.filter((each) => each >= from)) {
    takeRow(view, row, header, reading, say);
    if (reading.items.length > MOST_ITEMS) {
      say('too_many_items', row);
      break;
    }
  }
  const items = withDoubtsOfOrder(reading.items, say);
  if (items.length === 0) say('no_items');
  if (!title.titleJa) say('no_title');
  if (title.fiscalYear === null) say('no_year');
  if (!title.form) say('no_form');
  if (title.isFormGuessed) say('form_guessed');
  return {
    name: grid.name,
    titleJa: title.titleJa,
    fiscalYear: title.fiscalYear,
    form: title.form,
    header: header && { top: header.top, bottom: header.bottom },
    columns: header
      ? [...header.roles].map(([column, role]) => ({ column: cellName(1, column).slice(0, -1), role }))
      : [],
    items,
    problems: reading.problems,
  };
}

type Say = (kind: SheetProblemKind, row?: number | null, column?: number, text?: string) => unknown;

function takeRow(
  view: SheetView,
  row: number,
  header: ReturnType<typeof findHeader>,
  reading: Reading,
  say: Say,
): void {
  const read = readRow(view, row, header, reading.section !== null);
  const isHidden = view.isHidden(row);
  const last = reading.items.at(-1);
  switch (read.type) {
    case 'Nothing':
      return;
    case 'Section':
      reading.isScopeFresh = false;
      begin(reading, read.code, read.title);
      return;
    case 'Group':
      reading.scope = read.scope;
      reading.isScopeFresh = true;
      return;
    case 'Note':
      say('note', row, view.inRow(row)[0]?.column, read.text);
      if (last && !isHidden) replaceLast(reading, { notesJa: [last.notesJa, read.text].filter(Boolean).join('\n') });
      return;
    case 'Entry':
      reading.items.push(entryQuestion(row, read.label, isHidden));
      return;
    case 'Continued':
      if (isHidden) say('hidden_row', row, read.cell.column, read.text);
      else if (last && last.row === row - 1 && last.code !== '-' && header && !isStatement(last.labelJa))
        replaceLast(reading, { labelJa: cut(last.labelJa + read.text), doubts: [...last.doubts, 'continued'] });
      else say('not_read', row, read.cell.column, read.text);
      return;
    case 'Item':
      if (isHidden) say('hidden_row', row, read.cell.column, read.label);
      takeItem(row, read, isHidden, reading, say);
  }
}

function takeItem(row: number, line: ItemLine, isHidden: boolean, reading: Reading, say: Say): void {
  const doubts: Doubt[] = isHidden ? ['hidden_row'] : [];
  const named = line.code?.section ?? line.section?.code ?? null;
  if (line.section?.title && line.section.title !== reading.section?.title) begin(reading, named, line.section.title);
  else if (named && named !== reading.section?.code) begin(reading, named, line.section?.title ?? '');
  reading.isScopeFresh = false;
  const section = reading.section;
  if (!section) {
    doubts.push('no_section');
    say('no_section', row, line.cell.column, line.label);
  }
  if (!line.code) {
    doubts.push('no_code');
    say('no_code', row, line.cell.column, line.label);
  }
  if (line.label.length > LONGEST_LABEL) doubts.push('cut_short');
  const kind = answerKindOf(line.label);
  const plannedUntilYear = kind === 'yes_no_planned' ? yearUntil(line.label) : null;
  if (kind === 'yes_no_planned' && plannedUntilYear === null) doubts.push('planned_year_unknown');
  const mark: CodeMark = line.code?.mark ?? 'plain';
  reading.items.push({
    row,
    sectionCode: section?.code ?? '',
    sectionTitleJa: section?.title ?? '',
    code: line.code && section ? printCode(section.code, line.code.number, mark) : '',
    labelJa: cut(line.label),
    answerKind: kind,
    scope: line.scope ?? reading.scope,
    notesJa: '',
    guidelineRefs: line.guidelineRefs,
    plannedUntilYear,
    isLeftOut: isHidden,
    doubts,
  });
}

function begin(reading: Reading, code: string | null, title: string): void {
  reading.sections += 1;
  const next = code ?? String(Math.max(reading.sections, Number(reading.section?.code ?? 0) + 1));
  reading.section = { code: next, title };
  if (!reading.isScopeFresh) reading.scope = null;
}

function entryQuestion(row: number, label: string, isHidden: boolean): RecognisedItem {
  return {
    row,
    sectionCode: '0',
    sectionTitleJa: '医療情報システムの有無',
    code: '-',
    labelJa: cut(label),
    answerKind: 'gate_yes_no',
    scope: 'organization',
    notesJa: '',
    guidelineRefs: [],
    plannedUntilYear: null,
    isLeftOut: isHidden,
    doubts: ['entry_question_guessed'],
  };
}

function replaceLast(reading: Reading, change: Partial<RecognisedItem>): void {
  const last = reading.items.pop();
  if (last) reading.items.push({ ...last, ...change });
}

/** The same number twice for the same devices, and numbers that go back, are looked at by a person. */
function withDoubtsOfOrder(items: readonly RecognisedItem[], say: Say): readonly RecognisedItem[] {
  const seen = new Set<string>();
  let before: readonly [number, number] = [0, 0];
  return items.map((item) => {
    const [section = 0, number = 0] = fold(item.code).match(/\d+/gu)?.map(Number) ?? [];
    if (number === 0 || item.isLeftOut) return item;
    const key = `${section}-${number} ${item.scope ?? ''}`;
    const doubts = [...item.doubts];
    if (seen.has(key)) {
      doubts.push('code_twice');
      say('code_twice', item.row, 1, `${item.code} ${item.labelJa}`);
    } else if (section < before[0] || (section === before[0] && number < before[1])) {
      doubts.push('code_out_of_order');
      say('code_out_of_order', item.row, 1, `${item.code} ${item.labelJa}`);
    }
    seen.add(key);
    before = [section, number];
    return { ...item, doubts };
  });
}

/** 「令和9年度まで」 → 2027. */
function yearUntil(text: string): number | null {
  const found = /令和 ?(\d{1,2}) ?年度/u.exec(fold(text));
  return found ? 2018 + Number(found[1]) : null;
}

const cut = (text: string) => Array.from(text).slice(0, LONGEST_LABEL).join('');
const quote = (text: string) => Array.from(text).slice(0, LONGEST_QUOTE).join('');
