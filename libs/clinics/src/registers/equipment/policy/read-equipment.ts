import { type Day, fromExcelSerial, parseDay, say } from '@mamori/platform';
import { EXAMPLE_MARK, unguardFormula } from '../../../list-file/safe-cell';
import type { TableRow } from '../../../list-file/table';
import type { EquipmentInput } from '../../../schema.gen';
import { MOST_EQUIPMENT } from './enter-equipment';
import { type EquipmentColumn, equipmentColumnOf, equipmentColumns } from './equipment-columns';
import { isYes, kindOfWord } from './equipment-words';

// Headings further down than this are part of something else.
const HEADINGS_WITHIN = 20;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** What a row says of its piece; what its cells leave empty is absent. */
export type GivenEquipment = { readonly [Field in keyof EquipmentInput]?: NonNullable<EquipmentInput[Field]> };

/** A row of a file as it was read, or what is at fault with it; `line` counts every row of the file from 1. */
export interface ReadRow {
  readonly line: number;
  readonly name: string;
  /** The piece of the ledger that the row names by its number; null where it names none. */
  readonly id: string | null;
  readonly given: GivenEquipment;
  readonly problem: string | null;
}

export type FileRefused = { readonly type: 'FileRefused'; readonly message: string };
export type EquipmentRead =
  | { readonly type: 'EquipmentRead'; readonly unknownColumns: readonly string[]; readonly rows: readonly ReadRow[] }
  | FileRefused;

type Cells = Readonly<Partial<Record<EquipmentColumn, string>>>;

/** Reads the rows of a list of equipment; rows of examples are passed over. Messages are in the reader's language. */
export function readEquipment(table: readonly TableRow[]): EquipmentRead {
  const at = table
    .slice(0, HEADINGS_WITHIN)
    .findIndex(({ cells }) => cells.filter((cell) => equipmentColumnOf(cell) !== null).length >= 2);
  const headings = table[at];
  if (!headings) return refused(sayNoHeadings());
  const found = equipmentColumns(headings.cells);
  if (found.type === 'NoName') return refused(sayNoHeadings());
  if (found.type === 'ColumnTwice') return refused(sayTwice(found.headings));
  const filled = table
    .slice(at + 1)
    .map(({ line, cells }) => ({ line, cells: cellsOf(cells, found.columns) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''))
    .filter(({ cells }) => !cells.name?.startsWith(EXAMPLE_MARK));
  if (filled.length === 0) return refused(sayEmpty());
  if (filled.length > MOST_EQUIPMENT) return refused(sayTooMany());
  return {
    type: 'EquipmentRead',
    unknownColumns: found.unknown,
    rows: filled.map(({ line, cells }) => readRow(line, cells)),
  };
}

const cellsOf = (cells: readonly string[], columns: readonly (EquipmentColumn | null)[]): Cells =>
  Object.fromEntries(
    columns.flatMap((column, index) => (column ? [[column, unguardFormula((cells[index] ?? '').trim()).trim()]] : [])),
  );

function readRow(line: number, cells: Cells): ReadRow {
  const id = cells.id ? cells.id.toLowerCase() : null;
  const row = { line, name: cells.name ?? '', id, given: {} };
  if (id && !UUID.test(id)) return { ...row, problem: sayNoNumber(cells.id) };
  const given = readCells(cells);
  return typeof given === 'string' ? { ...row, problem: given } : { ...row, given, problem: null };
}

/** What the cells say, or what is at fault with them. */
function readCells(cells: Cells): GivenEquipment | string {
  const kind = cells.kind ? kindOfWord(cells.kind) : undefined;
  if (kind === null)
    return say(
      `種類「${cells.kind ?? ''}」は読み取れません。サーバ、パソコン、ネットワーク機器のように書いてください。`,
      `The kind "${cells.kind ?? ''}" is not known. Please write it like server, computer or network.`,
    );
  const isRemote = cells.isRemote ? isYes(cells.isRemote) : undefined;
  if (isRemote === null)
    return say(
      `リモート保守「${cells.isRemote ?? ''}」は読み取れません。「あり」か「なし」で書いてください。`,
      `Remote maintenance "${cells.isRemote ?? ''}" cannot be read. Please write yes or no.`,
    );
  const boughtOn = dayOf(cells.boughtOn);
  if (boughtOn === null) return sayNoDay('購入日', 'The day of purchase', cells.boughtOn);
  const supportEndsOn = dayOf(cells.supportEndsOn);
  if (supportEndsOn === null) return sayNoDay('サポート終了日', 'The end of support', cells.supportEndsOn);
  const { name, model, place, usedFor, osVersion, manager, vendorName, note } = cells;
  const texts = { name, model, place, usedFor, osVersion, manager, vendorName, note };
  const given = { ...texts, kind, isRemote, boughtOn, supportEndsOn };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));
}

/** Absent where nothing was written; null for what is no day in 西暦, 和暦 or a spreadsheet's count of days. */
function dayOf(cell = ''): Day | null | undefined {
  if (cell === '') return undefined;
  const plain = cell.normalize('NFKC');
  // Five digits are a day of 1927 to 2173 whose cell lost its form; no day is written in so few.
  return /^[1-9]\d{4}$/.test(plain) ? fromExcelSerial(Number(plain)) : parseDay(plain);
}

const refused = (message: string): FileRefused => ({ type: 'FileRefused', message });

const sayNoNumber = (cell = '') =>
  say(
    `台帳の番号「${cell}」は読み取れません。書き出したファイルの番号のままにするか、新しい機器なら空にしてください。`,
    `The ledger number "${cell}" cannot be read. Please leave it as it was exported, or empty for a new piece.`,
  );
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

/** A file with more rows than a ledger holds, wherever that was noticed. */
export const sayTooMany = () =>
  say(
    `行が多すぎます。台帳に載せられる機器は${MOST_EQUIPMENT.toLocaleString('ja-JP')}件までです。`,
    `There are too many rows. A ledger holds ${MOST_EQUIPMENT.toLocaleString('en-US')} pieces at most.`,
  );
