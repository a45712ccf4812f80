import type { CellLook, PlannedCell, PlannedRow, PlannedSheet } from '../workbook';
import type { DayText, FormLine, FormSheet } from './form-sheet';

const HEADS = ['番号', '項目', '対象', 'はい', 'いいえ', '対象外', '確認日', '目標日', '備考'] as const;
// The first column holds the names of the facts above the table too.
const WIDTHS = [12, 44, 20, 8, 8, 8, 18, 18, 36] as const;
const LAST = WIDTHS.length - 1;
const FACT_WIDTH = WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);
const CHOICES = ['はい', 'いいえ', '対象外'] as const;
const LINE_POINTS = 14;

const cell = (text: string, look: CellLook): PlannedCell => ({ text, look });
const across = (text: string, look: CellLook): PlannedRow => ({
  cells: [cell(text, look), ...Array.from({ length: LAST }, () => (look === 'section' ? cell('', look) : null))],
  joins: [[0, LAST]],
});

/** The form as a sheet that is printed on A4 across, with its heads on every page. */
export function formWorkbook(sheet: FormSheet): PlannedSheet {
  const top: readonly PlannedRow[] = [
    across(sheet.titleJa, 'title'),
    across([sheet.formJa, sheet.editionJa, sheet.fiscalYearJa].join('\u3000'), 'note'),
    ...sheet.facts.map(({ label, text }): PlannedRow => ({
      cells: [cell(label, 'label'), cell(text, 'text'), ...Array.from({ length: LAST - 1 }, () => cell('', 'text'))],
      joins: [[1, LAST]],
      height: Math.max(linesIn(label, WIDTHS[0]), linesIn(text, FACT_WIDTH)) * LINE_POINTS + 4,
    })),
    { cells: [] },
  ];
  const body = sheet.sections.flatMap(({ heading, lines }) => [across(heading, 'section'), ...lines.map(rowOf)]);
  const notes = sheet.notes.map((note) => ({ ...across(note, 'note'), height: LINE_POINTS }));
  return {
    name: sheet.formJa,
    widths: WIDTHS,
    rows: [...top, { cells: HEADS.map((head) => cell(head, 'head')) }, ...body, { cells: [] }, ...notes],
    headRow: top.length,
    footer: sheet.footer,
    isFiltered: false,
  };
}

function rowOf(line: FormLine): PlannedRow {
  const label = line.mark === null ? line.labelJa : `${line.labelJa}\n［${line.mark}］`;
  const texts = [line.code, label, line.scopeJa] as const;
  const days = [dayOf(line.confirmedOn), dayOf(line.targetOn), line.remarks] as const;
  const cells = [
    ...texts.map((text) => cell(text, 'text')),
    ...(line.isClosed
      ? CHOICES.map((_, n) => cell(n === 0 ? '回答不要' : '', 'mark'))
      : CHOICES.map((choice) => cell(boxOf(line, choice), 'mark'))),
    ...days.map((text) => cell(text, 'text')),
  ];
  const height = Math.max(...cells.map(({ text }, n) => linesIn(text, WIDTHS[n] ?? 8))) * LINE_POINTS + 4;
  return line.isClosed ? { cells, height, joins: [[3, 5]] } : { cells, height };
}

function boxOf({ boxes }: FormLine, label: string): string {
  const box = boxes.find((one) => one.label === label);
  if (!box) return '－';
  return box.isChecked ? '■' : '□';
}

const dayOf = (day: DayText | null): string => (day ? `${day.wareki}\n（${day.seireki}）` : '');

/** Excel makes no room by itself for joined or wrapped text that a program wrote: a full-width sign takes two places. */
function linesIn(text: string, width: number): number {
  const places = (line: string) =>
    [...line].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x100 ? 1 : 2), 0);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(places(line) / (width - 1))), 0);
}
