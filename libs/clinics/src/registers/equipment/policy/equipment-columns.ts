import { searchKey } from '@mamori/platform';
import type { EquipmentInput } from '../../../schema.gen';

export type EquipmentField = keyof EquipmentInput & string;
/** What a column of a list may hold: `id` is the piece's number in the ledger, as an export writes it. */
export type EquipmentColumn = EquipmentField | 'id';

export const numberHeadings = ['台帳の番号', 'ledger number'] as const;
/** Written by an export and never read: who looked through the ledger says so on the page. */
export const reviewedHeadings = ['見直した日', 'Reviewed on'] as const;

/** In the order of the export; the first heading is the one that is written. */
export const equipmentHeadings = {
  name: ['機器名', '機器名称', '名称', '名前', '端末名', 'name'],
  kind: ['種類', '種別', '区分', '機器種別', '機器の種類', 'kind', 'type'],
  model: ['メーカー・型番', 'メーカー', '型番', '機種', '型式', 'モデル', 'maker and model', 'model'],
  place: ['設置場所', '場所', '所在', '保管場所', 'place', 'location'],
  usedFor: ['用途', '使用目的', '利用目的', 'used for', 'use', 'purpose'],
  osVersion: ['OS・バージョン', 'OS', 'バージョン', 'OS名', 'ファームウェア', 'os and version', 'version'],
  manager: ['管理者', '管理責任者', '担当者', '担当', 'in charge', 'manager'],
  isRemote: ['リモート保守', 'リモートメンテナンス', '遠隔保守', 'リモート', 'remote maintenance', 'remote'],
  vendorName: ['接続・保守の事業者', '事業者', '保守業者', '保守会社', '業者', '接続先', 'vendor'],
  boughtOn: ['購入日', '導入日', '取得日', 'bought on', 'purchased'],
  supportEndsOn: ['サポート終了日', 'サポート期限', 'EOL', 'サポート終了', '保守期限', 'end of support'],
  note: ['備考', 'メモ', 'note', 'remarks'],
} as const satisfies Readonly<Record<EquipmentField, readonly string[]>>;

export const equipmentFields: readonly EquipmentField[] = [
  'name',
  'kind',
  'model',
  'place',
  'usedFor',
  'osVersion',
  'manager',
  'isRemote',
  'vendorName',
  'boughtOn',
  'supportEndsOn',
  'note',
];

const plain = (heading: string) => searchKey(heading).replace(/[*※:・_\-./()]|必須|任意/gu, '');
const byHeading = new Map<string, EquipmentColumn>([
  ...equipmentFields.flatMap((field) => equipmentHeadings[field].map((heading) => [plain(heading), field] as const)),
  ...numberHeadings.map((heading) => [plain(heading), 'id'] as const),
]);
const notRead = new Set(['', ...reviewedHeadings.map(plain)]);

/** What a column holds by its heading; width, case, spaces and marks do not matter. Null for one that is not read. */
export const equipmentColumnOf = (heading: string): EquipmentColumn | null => byHeading.get(plain(heading)) ?? null;

export type EquipmentColumns =
  | {
      readonly type: 'ColumnsFound';
      readonly columns: readonly (EquipmentColumn | null)[];
      readonly unknown: readonly string[];
    }
  | { readonly type: 'NoName' }
  | { readonly type: 'ColumnTwice'; readonly headings: readonly string[] };

/** Recognises the columns of a list of equipment; only the name has to be there. */
export function equipmentColumns(cells: readonly string[]): EquipmentColumns {
  const columns = cells.map(equipmentColumnOf);
  const twice = columns.find((field, index) => field !== null && columns.indexOf(field) !== index);
  if (twice) return { type: 'ColumnTwice', headings: cells.filter((_, index) => columns[index] === twice) };
  if (!columns.includes('name')) return { type: 'NoName' };
  return {
    type: 'ColumnsFound',
    columns,
    unknown: cells.filter((cell, index) => columns[index] === null && !notRead.has(plain(cell))),
  };
}
