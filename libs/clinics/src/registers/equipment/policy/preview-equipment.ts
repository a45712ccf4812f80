import { parseDay, say } from '@mamori/platform';
import { unguardFormula } from '../../../list-file/safe-cell';
import type { TableRow } from '../../../list-file/table';
import type { EquipmentInput } from '../../../schema.gen';
import { enterEquipment, type EquipmentFields, identityOf, MOST_EQUIPMENT } from './enter-equipment';
import { equipmentColumns, equipmentFieldOf, type EquipmentField } from './equipment-columns';
import { isYes, kindOfWord } from './equipment-words';

// Headings further down than this are part of something else.
const HEADINGS_WITHIN = 20;

/** A row of a file as it would be kept, or what is at fault with it; `line` counts every row of the file from 1. */
export interface PreviewedRow {
  readonly line: number;
  readonly name: string;
  readonly outcome: 'add' | 'known' | 'error';
  readonly problem: string | null;
  readonly equipment: EquipmentFields | null;
}

export type EquipmentPreview =
  | {
      readonly type: 'EquipmentPreviewed';
      readonly unknownColumns: readonly string[];
      readonly rows: readonly PreviewedRow[];
    }
  | { readonly type: 'FileRefused'; readonly message: string };

type Cells = Readonly<Partial<Record<EquipmentField, string>>>;

/**
 * Compares the rows of a file with a ledger. A row that names a piece of the ledger or of an earlier row, by name, model and
 * place, is known. `known` holds the identities of the ledger. Messages are in the reader's language.
 */
export function previewEquipment(table: readonly TableRow[], known: ReadonlySet<string>): EquipmentPreview {
  const at = table
    .slice(0, HEADINGS_WITHIN)
    .findIndex(({ cells }) => cells.filter((cell) => equipmentFieldOf(cell) !== null).length >= 2);
  const headings = table[at];
  if (!headings) return refused(sayNoHeadings());
  const found = equipmentColumns(headings.cells);
  if (found.type === 'NoName') return refused(sayNoHeadings());
  if (found.type === 'ColumnTwice') return refused(sayTwice(found.headings));
  const rows = table.slice(at + 1).map(({ line, cells }) => ({ line, cells: cellsOf(cells, found.columns) }));
  const filled = rows.filter(({ cells }) => Object.values(cells).some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return refused(sayEmpty());
  if (filled.length > MOST_EQUIPMENT) return refused(sayTooMany());
  const seen = new Set(known);
  return {
    type: 'EquipmentPreviewed',
    unknownColumns: found.unknown,
    rows: filled.map(({ line, cells }) => judge(line, cells, seen)),
  };
}

const cellsOf = (cells: readonly string[], columns: readonly (EquipmentField | null)[]): Cells =>
  Object.fromEntries(
    columns.flatMap((field, index) => (field ? [[field, unguardFormula(cells[index] ?? '').trim()]] : [])),
  );

function judge(line: number, cells: Cells, seen: Set<string>): PreviewedRow {
  const read = readRow(cells);
  const name = cells.name ?? '';
  if (typeof read === 'string') return { line, name, outcome: 'error', problem: read, equipment: null };
  const entered = enterEquipment(read);
  if (entered.type === 'InvalidInput')
    return { line, name, outcome: 'error', problem: entered.message, equipment: null };
  const identity = identityOf(entered.equipment);
  if (seen.has(identity)) return { line, name, outcome: 'known', problem: null, equipment: null };
  seen.add(identity);
  return { line, name, outcome: 'add', problem: null, equipment: entered.equipment };
}

/** What the row would enter, or what is at fault with it. */
function readRow(cells: Cells): EquipmentInput | string {
  const kind = kindOfWord(cells.kind ?? '');
  if (kind === null)
    return say(
      `種類「${cells.kind ?? ''}」は読み取れません。サーバ、パソコン、ネットワーク機器のように書いてください。`,
      `The kind "${cells.kind ?? ''}" is not known. Please write it like server, computer or network.`,
    );
  const isRemote = isYes(cells.isRemote ?? '');
  if (isRemote === null)
    return say(
      `リモート保守「${cells.isRemote ?? ''}」は読み取れません。「あり」か「なし」で書いてください。`,
      `Remote maintenance "${cells.isRemote ?? ''}" cannot be read. Please write yes or no.`,
    );
  const boughtOn = dayOf(cells.boughtOn);
  if (boughtOn === undefined) return sayNoDay('購入日', 'The day of purchase', cells.boughtOn);
  const supportEndsOn = dayOf(cells.supportEndsOn);
  if (supportEndsOn === undefined) return sayNoDay('サポート終了日', 'The end of support', cells.supportEndsOn);
  const { name = '', model, place, usedFor, osVersion, manager, vendorName, note } = cells;
  const texts = { name, model, place, usedFor, osVersion, manager, vendorName, note };
  return { ...texts, kind, isRemote, boughtOn, supportEndsOn };
}

/** Null where nothing was written; undefined for what is no day, in 西暦, 和暦 or a spreadsheet's own. */
function dayOf(cell = ''): string | null | undefined {
  if (cell === '') return null;
  return parseDay(cell) ?? undefined;
}

const refused = (message: string): EquipmentPreview => ({ type: 'FileRefused', message });

const sayNoDay = (ja: string, en: string, cell = '') =>
  say(
    `${ja}「${cell}」は日付として読み取れません。2027/3/31や令和9年3月31日のように書いてください。`,
    `${en}, "${cell}", cannot be read as a date. Please write it like 2027/3/31.`,
  );
const sayNoHeadings = () =>
  say(
    '見出しの行が見つかりません。1行目に「機器名」と、ほかに1つ以上の見出し（種類、設置場所など）を書いてください。',
    'No row of headings was found. Please write 機器名 (or Name) and at least one more heading in the first row.',
  );
const sayTwice = (headings: readonly string[]) =>
  say(
    `同じ内容の列が2つ以上あります（${headings.join('、')}）。1つにしてください。`,
    `More than one column holds the same (${headings.join(', ')}). Please keep one.`,
  );
const sayEmpty = () =>
  say(
    'ファイルに機器の行がありません。見出しの下に1行ずつ書いてください。',
    'The file has no equipment in it. Please write one piece a row below the headings.',
  );
const sayTooMany = () =>
  say(
    `行が多すぎます。台帳に載せられる機器は${MOST_EQUIPMENT.toLocaleString('ja-JP')}件までです。`,
    `There are too many rows. A ledger holds ${MOST_EQUIPMENT.toLocaleString('en-US')} pieces at most.`,
  );
