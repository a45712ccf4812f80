import { searchKey } from '@mamori/platform';
import type { ClinicField } from './clinic-input';

const REQUIRED = ['name', 'nameKana', 'kind', 'prefecture'] as const satisfies readonly ClinicField[];

// What people write over a column, besides width, spaces, brackets and marks, which do not matter.
const headings: Readonly<Record<ClinicField, readonly string[]>> = {
  name: [
    '名称',
    '名前',
    '医療機関名',
    '医療機関名称',
    '施設名',
    '施設名称',
    '病院名',
    '薬局名',
    'クリニック名',
    'name',
    'clinic name',
    'clinic',
  ],
  nameKana: [
    'ふりがな',
    'よみ',
    'よみがな',
    '読み',
    '読み仮名',
    'かな',
    'かな名',
    '名称かな',
    '医療機関名かな',
    '医療機関名ふりがな',
    '施設名かな',
    '施設名ふりがな',
    '名称ふりがな',
    '名称よみ',
    'kana',
    'name kana',
    'reading',
    'furigana',
  ],
  kind: ['種別', '種類', '区分', '施設種別', '施設区分', '医療機関種別', 'kind', 'type'],
  prefecture: ['都道府県', '都道府県名', '所在都道府県', '県', '県名', 'prefecture'],
  address: ['住所', '所在地', '医療機関住所', '施設住所', 'address'],
  phone: [
    '電話番号',
    '電話',
    'tel',
    'phone',
    'phone number',
    'telephone',
    '連絡先電話番号',
    '代表電話',
    '代表電話番号',
  ],
  institutionCode: [
    '医療機関コード',
    '医療機関番号',
    '保険医療機関コード',
    '保険医療機関番号',
    '薬局コード',
    '機関コード',
    'institution code',
    'code',
    'institution number',
  ],
  directorName: [
    '院長名',
    '院長',
    '院長氏名',
    '管理者名',
    '管理者',
    '管理者氏名',
    '開設者名',
    '代表者名',
    'director',
    'director name',
    'manager',
  ],
  tags: ['タグ', 'ラベル', '分類', 'tag', 'tags', 'label', 'labels'],
};

const plain = (heading: string) => searchKey(heading).replace(/[*※:・_\-./]|必須/g, '');
const brackets = /[([【〔<「].*?[)\]】〕>」]/g;

const fieldByHeading = new Map(
  Object.entries(headings).flatMap(([field, names]) => names.map((name) => [plain(name), field] as const)),
);

const isField = (text: string | undefined): text is ClinicField => text !== undefined && text in headings;

/** What a column holds by its heading: width, letter case, spaces, marks and remarks in brackets do not matter. */
export function fieldOfHeading(heading: string): ClinicField | null {
  const folded = plain(heading);
  const field = fieldByHeading.get(folded) ?? fieldByHeading.get(folded.replace(brackets, ''));
  if (!isField(field)) return null;
  // 名称(フリガナ) is the reading, and 院長名(フリガナ) is nothing that is read.
  const isReading = (folded.match(brackets) ?? []).some((remark) => /[かが]な|よみ/.test(remark));
  if (!isReading || field === 'nameKana') return field;
  return field === 'name' ? 'nameKana' : null;
}

export type ColumnsOutcome =
  | {
      readonly type: 'ColumnsFound';
      /** For each column of the file, what it holds; null for one that is not read. */
      readonly columns: readonly (ClinicField | null)[];
      readonly unknown: readonly string[];
    }
  | { readonly type: 'ColumnsMissing'; readonly missing: readonly ClinicField[] }
  | { readonly type: 'ColumnTwice'; readonly field: ClinicField; readonly headings: readonly string[] };

/** Recognises the columns of a clinic list by its headings, in Japanese or English. */
export function recogniseColumns(cells: readonly string[]): ColumnsOutcome {
  const columns = cells.map(fieldOfHeading);
  const twice = columns.find((field, index) => field !== null && columns.indexOf(field) !== index);
  if (twice)
    return { type: 'ColumnTwice', field: twice, headings: cells.filter((_, index) => columns[index] === twice) };
  const missing = REQUIRED.filter((field) => !columns.includes(field));
  if (missing.length > 0) return { type: 'ColumnsMissing', missing };
  const unknown = cells.filter((cell, index) => columns[index] === null && cell.trim() !== '');
  return { type: 'ColumnsFound', columns, unknown };
}

/** Whether a row looks like the headings: a title or a remark above them names at most one column. */
export function isHeadingRow(cells: readonly string[]): boolean {
  return cells.filter((cell) => fieldOfHeading(cell) !== null).length >= 2;
}
