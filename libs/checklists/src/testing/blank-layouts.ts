import { type FormKind, type Grid, type Merge, shippedCatalogue, toEditionRows } from '@mamori/editions';
import type { MappableItem } from '../blanks/policy/match-rows';

/** A blank form drawn by hand: one text for each row, cells parted by `|`; made up, nothing here is the ministry's. */
export interface BlankLayout {
  readonly name: string;
  readonly rows: readonly string[];
  /** As a spreadsheet writes them, `A1:G1`. */
  readonly merges: readonly string[];
}

export type SampleItem = MappableItem & { readonly sectionCode: string; readonly sectionTitleJa: string };

/** The items of a shipped edition's form. */
export function shippedItems(edition: string, form: FormKind): readonly SampleItem[] {
  const document = shippedCatalogue().editions.find((each) => each.edition === edition);
  if (!document) throw new Error(`${edition} is not shipped`);
  return toEditionRows(document)
    .items.filter((item) => item.form === form)
    .map((item) => ({ ...item, id: item.key }));
}

const wide = (text: string) =>
  text.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
const groups: Readonly<Record<string, string>> = {
  server: 'サーバについて、以下を実施している。',
  terminal: '端末PCについて、以下を実施している。',
  network: 'ネットワーク機器について、以下を実施している。',
  all: '医療情報システム全般について、以下を実施している。',
};
const numberIn = (code: string) => code.replace(/^\d+-/u, '');

/** Headings on two lines, rounds, the day below the answer, numbers counted anew in each section, devices in groups. */
export function roundsBlank(items: readonly SampleItem[]): BlankLayout {
  const rows = [
    '架空の年度版 医療機関におけるサイバーセキュリティ対策チェックリスト（試験用）|||||',
    '医療機関確認用|||||',
    '医療機関名||記入日|令和\u3000\u3000年\u3000\u3000月\u3000\u3000日||',
    '※すべての項目で「はい」となるよう取り組む。|||||',
    '||確認結果（日付）||||備考',
    '|チェック項目|１回目|目標日|２回目|３回目|',
  ];
  const merges = ['A1:G1', 'A2:G2', 'A4:G4', 'A5:A6', 'C5:F5', 'G5:G6', 'D3:G3'];
  let [section, scope] = ['', ''];
  for (const { code, labelJa, sectionCode, sectionTitleJa, scope: its } of items) {
    if (code === '-') {
      rows.push(`|${labelJa}（「いいえ」の場合、以下の項目は確認不要）|はい・いいえ\n（\u3000/\u3000）||||`);
      continue;
    }
    if (sectionCode !== section) rows.push(`${wide(sectionCode)}\u3000${sectionTitleJa}||||||`);
    if (sectionCode !== section) merges.push(`A${rows.length}:G${rows.length}`);
    if (its !== scope && groups[its]) rows.push(`|${groups[its]}|||||`);
    [section, scope] = [sectionCode, its];
    const slot = 'はい・いいえ\n（\u3000/\u3000）';
    rows.push(`${numberIn(code)}|${labelJa}|${slot}|（\u3000/\u3000）|${slot}|${slot}|`);
  }
  return { name: '医療機関確認用', rows, merges };
}

/** A column of its own for each answer with a box in it, whole numbers in full width, days and remarks. */
export function boxesBlank(items: readonly SampleItem[]): BlankLayout {
  const rows = [
    '|サイバーセキュリティ対策チェックリスト（試験用）|||||||',
    '|施設名||||電話番号||||',
    '|所在地||||管理者氏名||||',
    '|番号|対策項目|対象|確認結果|||確認日|目標日|備考',
    '||||はい|いいえ|対象外|||',
    ...items.map(({ code, labelJa, scope }) => {
      const skip = scope === 'organization' ? '－' : '□';
      return `|${code === '-' ? '－' : wide(code)}|${labelJa}|${groups[scope]?.split('に')[0] ?? ''}|□|□|${skip}|||`;
    }),
  ];
  const merges = ['B1:J1', 'C2:E2', 'G2:J2', 'C3:E3', 'G3:J3', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:G4', 'H4:H5', 'I4:I5'];
  return { name: '確認シート', rows, merges };
}

/** Numbers in front of the wording, both answers with boxes in one cell, the facility's name below its label. */
export function wordsBlank(items: readonly SampleItem[]): BlankLayout {
  const rows = [
    '医療機関・薬局におけるチェックリスト（試験用）||||',
    '医療機関名|医療機関コード|||',
    '||||',
    '区分|項目|回答|確認日|対応目標日',
  ];
  const merges = ['A1:E1'];
  let section = '';
  for (const { code, labelJa, sectionCode, sectionTitleJa } of items) {
    const title = sectionCode === section || code === '-' ? '' : `${sectionCode}．${sectionTitleJa}`;
    if (code !== '-') section = sectionCode;
    const text = code === '-' ? `${labelJa}（「いいえ」の場合、以下の項目は確認不要）` : `${code} ${labelJa}`;
    rows.push(`${title}|${text}|□はい\u3000□いいえ||`);
  }
  return { name: 'Sheet1', rows, merges };
}

/** As the sheet is read. */
export function toGrid({ name, rows, merges }: BlankLayout): Grid {
  const cells = rows.flatMap((row, r) =>
    row.split('|').flatMap((text, c) => (text.trim() ? [{ row: r + 1, column: c + 1, text }] : [])),
  );
  return { name, isHidden: false, cells, merges: merges.map(toMerge), hiddenRows: [], hiddenColumns: [] };
}

export function toMerge(range: string): Merge {
  const [from, to] = range.split(':').map((cell) => {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return { row: Number(row), column };
  });
  if (!from || !to) throw new Error(`no range: ${range}`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
