import { toCsv } from '@mamori/platform';
import { listWorkbook } from './list-workbook';
import { EXAMPLE_MARK } from './safe-cell';

const HEADINGS = [
  '名称',
  'ふりがな',
  '種別',
  '都道府県',
  '住所',
  '電話番号',
  '医療機関コード',
  '管理者名',
  'タグ',
] as const;

// Invented; the mark keeps them out when somebody leaves them in.
const EXAMPLES: readonly (readonly string[])[] = [
  [
    `${EXAMPLE_MARK}みほん内科クリニック`,
    'みほんないかくりにっく',
    '診療所',
    '東京都',
    '千代田区見本町1-2-3',
    '03-0000-0000',
    '1300000',
    '見本 花子',
    '東エリア、新規',
  ],
  [`${EXAMPLE_MARK}みほん歯科`, 'みほんしか', '歯科診療所', '大阪府', '', '', '', '', ''],
  [`${EXAMPLE_MARK}みほん薬局`, 'みほんやっきょく', '薬局', '北海道', '', '', '', '', ''],
  [`${EXAMPLE_MARK}みほん病院`, 'みほんびょういん', '病院', '福岡県', '', '', '', '', ''],
];

const rows = [HEADINGS, ...EXAMPLES];

/** The empty list to fill in, as CSV; the byte order mark makes Excel read it as UTF-8. */
export const templateCsv = (): string => toCsv(rows);

/** The empty list to fill in, as a workbook. */
export const templateXlsx = (): Promise<Uint8Array> =>
  listWorkbook(
    '医療機関一覧',
    rows,
    HEADINGS.map((_, index) => (index === 0 || index === 4 ? 36 : 18)),
  );
