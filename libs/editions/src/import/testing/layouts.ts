import { writeXlsx } from 'hucre/xlsx';
import type { Grid, Merge } from '../policy/grid';

/** A sheet drawn by hand: one text for each row, cells parted by `|`. */
export interface Layout {
  readonly name: string;
  readonly rows: readonly string[];
  /** As a spreadsheet writes them, `A1:G1`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** An item of the made-up form: section, number, wording. Nothing here is the ministry's text. */
export type MadeUpItem = readonly [section: string, number: number, label: string];

export const sectionTitles: Readonly<Record<string, string>> = {
  '1': '体制構築',
  '2': '医療情報システムの管理・運用',
  '3': 'インシデント発生に備えた対応',
  '4': '規程類の整備',
};

/** Made up for tests: next year's form as it might be, with something of every kind of change. */
export const madeUpItems: readonly MadeUpItem[] = [
  ['1', 1, 'システムの安全を担当する責任者を決めている'],
  ['2', 1, '機器の一覧表(台帳)を作り、更新している'],
  ['2', 2, '遠隔保守を使う機器を業者に確認した'],
  ['2', 3, '業者からセキュリティの説明書(MDS/SDS)を毎年もらい、内容を確かめている'],
  ['2', 4, '職種や担当ごとに、見られる範囲と変えられる範囲を分けている'],
  ['2', 5, '退職者など、使わないIDを止めている'],
  ['2', 6, '機器やソフトの更新(セキュリティパッチ)を当てている'],
  ['2', 7, 'パスワードの決まり(長さ、文字の種類)を守り、同じパスワードを使い回さない'],
  ['2', 8, 'USBメモリなど外部の記録媒体や機器のつなぎ込みを制限している'],
  ['2', 9, '端末で二要素認証を入れた、または令和9年度までに入れる予定がある'],
  ['2', 10, 'サーバで二要素認証を入れた、または令和9年度までに入れる予定がある'],
  ['2', 11, '続けて失敗した番号札の発行を一時的に止めている'],
  ['2', 12, 'だれがいつ何をしたかの記録(アクセスログ)を残し、見ている'],
  ['2', 13, '裏で動く不要なソフトや機能を止めている'],
  ['3', 1, '緊急時の連絡体制図がある'],
  ['3', 2, '診療に必要なデータの写し(バックアップ)と戻し方を確認している'],
  ['3', 3, 'サイバー攻撃を想定した事業継続計画(BCP)を作っている'],
  ['4', 1, '上の項目の具体的なやり方を運用管理規程などに書いている'],
];

const ring = (number: number) => String.fromCodePoint(0x245f + number);
const wide = (text: string) =>
  text.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
const title =
  '医療機関・薬局におけるサイバーセキュリティ対策チェックリスト（試験のために作った架空の様式）令和８年度版';
const entry = '医療情報システムを使っている。（「いいえ」の場合、以下の項目は確認不要）';

function bySection<T>(draw: (section: string, items: readonly MadeUpItem[]) => readonly T[]): readonly T[] {
  return Object.keys(sectionTitles).flatMap((section) =>
    draw(
      section,
      madeUpItems.filter(([its]) => its === section),
    ),
  );
}

/** Joined cells over section titles, headings on two lines, the number in a column of its own. */
export function joinedLayout(): Layout {
  const rows = [
    `${title}||||||`,
    '医療機関・薬局確認用||||||',
    '施設名||||記入者||',
    '※以下の項目は、令和８年度中にすべて「はい」となるよう取り組む。||||||',
    'チェック項目|||確認結果||目標日|備考',
    '|||はい・いいえ|確認日||',
    `${entry}|||はい・いいえ|||`,
    ...bySection((section, items) => [
      `${wide(section)}．${sectionTitles[section]}||||||`,
      ...items.map(([, number, label]) => `${ring(number)}|${label}||はい・いいえ|||`),
    ]),
  ];
  const merges = ['A1:G1', 'A2:G2', 'A4:G4', 'A5:C6', 'D5:E5', 'F5:F6', 'G5:G6', 'A7:C7'];
  rows.forEach((row, at) => {
    if (at < 7) return;
    merges.push(/^[①-⑳]/u.test(row) ? `B${at + 1}:C${at + 1}` : `A${at + 1}:G${at + 1}`);
  });
  return { name: '医療機関・薬局確認用', rows, merges };
}

/** Full-width digits, （１） codes, sections joined downwards at the left, a hidden row and hidden helper columns. */
export function wideLayout(): Layout {
  const rows = [
    `|${title}|||||`,
    '||||||',
    'key|区分|番号|対策項目|回答（はい／いいえ）|実施確認日|目標日',
    `k0||－|${entry}|||`,
  ];
  const merges: string[] = [];
  const hiddenRows: number[] = [];
  for (const [section, sectionTitle] of Object.entries(sectionTitles)) {
    const top = rows.length + 1;
    for (const [, number, label] of madeUpItems.filter(([its]) => its === section)) {
      const left = rows.length + 1 === top ? `${wide(section)}\u3000${sectionTitle}` : '';
      rows.push(`k${section}${number}|${left}|（${wide(String(number))}）|${label}|||`);
    }
    if (section === '3') {
      rows.push(`kx||（４）|前の年度に使っていた行で、今は隠してある項目がある|||`);
      hiddenRows.push(rows.length);
    }
    if (rows.length > top) merges.push(`B${top}:B${rows.length}`);
  }
  return { name: '様式（医療機関・薬局確認用）', rows, merges, hiddenRows, hiddenColumns: [1] };
}

/** Number and wording in one cell, the section's number in its first row only, notes between rows, boxes to tick. */
export function notedLayout(): Layout {
  const rows = [
    `${title}|||||`,
    '|||||',
    'No|項目||確認|確認日|目標日',
    `||${entry}\u3000□はい\u3000□いいえ|||`,
    ...bySection((section, items) => [
      ...items.map(
        ([, number, label], at) =>
          `${at === 0 ? section : ''}|${at === 0 ? sectionTitles[section] : ''}|${ring(number)}${label}|□はい\u3000□いいえ||`,
      ),
      ...(section === '2' ? ['||※番号札の項目は、試験のために作ったもの。|||', '||注）次の行から別の区分。|||'] : []),
    ]),
    '||作成:架空の課|||',
  ];
  return { name: 'Sheet1', rows };
}

export function toGrid({ name, rows, merges = [], hiddenRows = [], hiddenColumns = [] }: Layout): Grid {
  const cells = rows.flatMap((row, r) =>
    row.split('|').flatMap((text, c) => (text.trim() ? [{ row: r + 1, column: c + 1, text }] : [])),
  );
  return { name, isHidden: false, cells, merges: merges.map(toMerge), hiddenRows, hiddenColumns };
}

/** The same sheets as a real workbook. */
export async function toWorkbook(layouts: readonly Layout[]): Promise<Buffer> {
  const sheets = layouts.map(({ name, rows, merges = [], hiddenRows = [], hiddenColumns = [] }) => ({
    name,
    rows: rows.map((row) => row.split('|').map((text) => text || null)),
    merges: merges.map(toMerge).map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      startCol: left - 1,
      endRow: bottom - 1,
      endCol: right - 1,
    })),
    columns: Array.from({ length: 7 }, (_, at) => ({ hidden: hiddenColumns.includes(at + 1), width: 20 })),
    rowDefs: new Map(hiddenRows.map((row) => [row - 1, { hidden: true }])),
  }));
  return Buffer.from(await writeXlsx({ sheets }));
}

function toMerge(range: string): Merge {
  const [from, to] = range.split(':').map((cell) => {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return { row: Number(row), column };
  });
  if (!from || !to) throw new Error(`no range: ${range}`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
