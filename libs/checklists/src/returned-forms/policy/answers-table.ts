import { cellName } from '@mamori/editions';
import { asCellText } from '@mamori/platform';
import type { ReturnedLine, SheetText } from './returned-line';

/** A row of a file that is a plain table; `line` counts as a spreadsheet does. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line of our table of answers, with what says whose it is. */
export interface TableLine extends ReturnedLine {
  readonly clinicName: string;
  readonly institutionCode: string;
  readonly prefecture: string;
  readonly form: string;
  readonly edition: string;
  readonly fiscalYear: string;
}

export type AnswersTable =
  { readonly type: 'TableRead'; readonly lines: readonly TableLine[] } | { readonly type: 'NoTable' };

const heads = {
  clinicName: ['医療機関・薬局', 'Clinic'],
  institutionCode: ['機関コード', 'Institution code'],
  prefecture: ['都道府県', 'Prefecture'],
  form: ['様式', 'Form'],
  edition: ['版', 'Edition'],
  fiscalYear: ['年度', 'Fiscal year'],
  code: ['番号', 'Code'],
  label: ['項目', 'Item'],
  answer: ['回答', 'Answer'],
  confirmedOn: ['確認日', 'Confirmed on'],
  confirmedEra: ['確認日（和暦）', 'Confirmed on (Japanese era)'],
  targetOn: ['目標日', 'Target date'],
  targetEra: ['目標日（和暦）', 'Target date (Japanese era)'],
  reason: ['理由', 'Reason'],
  remarks: ['備考', 'Remarks'],
} as const;
type Head = keyof typeof heads;
const needed: readonly Head[] = ['clinicName', 'form', 'edition', 'fiscalYear', 'code', 'label', 'answer'];
const names = Object.keys(heads).filter((name): name is Head => name in heads);
/** A title may stand above the headings. */
const LOOKED_AT = 20;

/** Reads the table that answers are exported as, in either language, whatever order its columns are in. */
export function readAnswersTable(sheet: string, rows: readonly TableRow[]): AnswersTable {
  for (const [at, { cells }] of rows.slice(0, LOOKED_AT).entries()) {
    const columns = new Map(names.flatMap((name) => columnOf(name, cells)));
    if (!needed.every((head) => columns.has(head))) continue;
    const lines = rows.slice(at + 1).map((row) => lineOf(sheet, row, columns));
    // A clinic without a list has a row that says so.
    return { type: 'TableRead', lines: lines.filter(({ code, parts }) => code !== '' || !isNoList(parts.answer)) };
  }
  return { type: 'NoTable' };
}

function columnOf(name: Head, cells: readonly string[]): readonly (readonly [Head, number])[] {
  const wanted: readonly string[] = heads[name];
  const column = cells.findIndex((cell) => wanted.includes(cell.trim()));
  return column < 0 ? [] : [[name, column]];
}

function lineOf(sheet: string, { line, cells }: TableRow, columns: ReadonlyMap<Head, number>): TableLine {
  const at = (head: Head): SheetText | undefined => {
    const column = columns.get(head);
    return column === undefined ? undefined : { cell: cellName(line, column + 1), text: cells[column] ?? '' };
  };
  const text = (head: Head) => unguarded(at(head)?.text.trim() ?? '');
  const [confirmedOn, targetOn] = [
    [at('confirmedOn'), at('confirmedEra')].flatMap((day) => day ?? []),
    [at('targetOn'), at('targetEra')].flatMap((day) => day ?? []),
  ];
  const [answer, reason, remarks] = [at('answer'), at('reason'), at('remarks')];
  return {
    sheet,
    row: line,
    code: text('code'),
    label: text('label'),
    scope: '',
    clinicName: text('clinicName'),
    institutionCode: text('institutionCode'),
    prefecture: text('prefecture'),
    form: text('form'),
    edition: text('edition'),
    fiscalYear: text('fiscalYear'),
    parts: {
      ...(answer ? { answer } : {}),
      ...(confirmedOn.length > 0 ? { confirmedOn } : {}),
      ...(targetOn.length > 0 ? { targetOn } : {}),
      ...(reason ? { reason } : {}),
      ...(remarks ? { remarks } : {}),
    },
  };
}

/** What our export guards so that no spreadsheet runs it. */
const unguarded = (text: string) => (text.startsWith("'") && asCellText(text.slice(1)) === text ? text.slice(1) : text);

const isNoList = (answer: SheetText | undefined) =>
  /^(?:チェックリスト未作成|No checklist yet|)$/u.test(answer?.text.trim() ?? '');
