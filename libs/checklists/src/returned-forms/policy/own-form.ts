import { cellName, fold, type Grid, type PlacedCell, viewOf } from '@mamori/editions';
import type { LineParts, ReturnedLine, SheetText } from './returned-line';

/** What a form of ours says of itself above its list. */
export interface OwnFormTitle {
  /** 医療機関確認用, 薬局確認用 and so on; '' where somebody took it away. */
  readonly formJa: string;
  readonly editionJa: string;
  readonly fiscalYearJa: string;
  readonly facilityName: string;
}

export interface OwnForm {
  readonly title: OwnFormTitle;
  readonly lines: readonly ReturnedLine[];
}

const heads = {
  code: '番号',
  label: '項目',
  scope: '対象',
  yes: 'はい',
  no: 'いいえ',
  notApplicable: '対象外',
  confirmedOn: '確認日',
  targetOn: '目標日',
  remarks: '備考',
} as const;
type Head = keyof typeof heads;
const needed: readonly Head[] = ['code', 'label', 'yes', 'no', 'confirmedOn', 'targetOn', 'remarks'];
const MARK = /\n?［[^］]*］$/u;

/** The list in a sheet of our own form, wherever its columns were moved to; null for every other sheet. */
export function readOwnForm(grid: Grid): OwnForm | null {
  const view = viewOf(grid);
  for (const top of view.rows) {
    const columns = columnsIn(view.inRow(top));
    if (!needed.every((head) => columns.has(head))) continue;
    const at = (row: number, head: Head): SheetText => {
      const column = columns.get(head) ?? 0;
      const text = view.at(row, column)?.text ?? '';
      return { cell: cellName(row, column), text };
    };
    const lines = view.rows
      .filter((row) => row > top && !isAcross(view.at(row, columns.get('code') ?? 0), view.inRow(row).length))
      .map((row) => lineOf(grid.name, row, (head) => at(row, head), columns))
      // Headings and notes whose cells are not joined any more: nothing is answered there.
      .filter(({ label, parts }) => label !== '' || isTyped(parts));
    return { title: titleAbove(view.rows.filter((row) => row < top).map((row) => view.inRow(row))), lines };
  }
  return null;
}

function lineOf(
  sheet: string,
  row: number,
  at: (head: Head) => SheetText,
  columns: ReadonlyMap<Head, number>,
): ReturnedLine {
  return {
    sheet,
    row,
    code: at('code').text.trim(),
    label: at('label').text.replace(MARK, '').trim(),
    scope: columns.has('scope') ? at('scope').text.trim() : '',
    parts: {
      yes: at('yes'),
      no: at('no'),
      ...(columns.has('notApplicable') ? { notApplicable: at('notApplicable') } : {}),
      confirmedOn: [at('confirmedOn')],
      targetOn: [at('targetOn')],
      reason: null,
      remarks: at('remarks'),
    },
  };
}

function columnsIn(row: readonly PlacedCell[]): ReadonlyMap<Head, number> {
  const found = new Map<Head, number>();
  for (const { text, column } of row) {
    const [head] = Object.entries(heads).find(([, word]) => word === fold(text).replaceAll(' ', '')) ?? [];
    if (isHead(head) && !found.has(head)) found.set(head, column);
  }
  return found;
}

const isHead = (name: string | undefined): name is Head => name !== undefined && name in heads;
/** Headings of sections and notes are joined over the whole list. */
const isAcross = (cell: PlacedCell | undefined, seen: number) =>
  cell !== undefined && seen === 1 && cell.block.right - cell.block.left > 3;
const isTyped = ({ yes, no, notApplicable, confirmedOn = [], targetOn = [], remarks }: LineParts) =>
  [yes, no, notApplicable, remarks, ...confirmedOn, ...targetOn].some(
    (at) => at !== undefined && at.text.trim() !== '',
  );

function titleAbove(rows: readonly (readonly PlacedCell[])[]): OwnFormTitle {
  const told = rows
    .map(([first]) => first?.text.split('\u3000') ?? [])
    .find(([form = '']) => /確認用$|チェックリスト$/u.test(form) && form.length < 20);
  const facility = rows.find(([label]) => /^(医療機関|薬局|医療機関・薬局)名$/u.test(label?.text ?? ''));
  const [formJa = '', editionJa = '', fiscalYearJa = ''] = told ?? [];
  return { formJa, editionJa, fiscalYearJa, facilityName: facility?.[1]?.text.trim() ?? '' };
}
