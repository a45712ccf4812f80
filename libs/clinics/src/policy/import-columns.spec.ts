import { fieldOfHeading, isHeadingRow, recogniseColumns } from './import-columns';

const required = ['名称', 'ふりがな', '種別', '都道府県'];

it.each([
  ['医療機関名', 'name'],
  ['施設名', 'name'],
  ['Name', 'name'],
  ['フリガナ', 'nameKana'],
  ['ﾌﾘｶﾞﾅ', 'nameKana'],
  ['よみ', 'nameKana'],
  ['医療機関名（フリガナ）', 'nameKana'],
  ['施設種別', 'kind'],
  ['都道府県名', 'prefecture'],
  ['所 在 地', 'address'],
  ['ＴＥＬ', 'phone'],
  ['電話番号（代表）', 'phone'],
  ['保険医療機関番号', 'institutionCode'],
  ['Institution code', 'institutionCode'],
  ['院長名', 'directorName'],
  ['管理者名※', 'directorName'],
  ['【必須】タグ', 'tags'],
  ['院長名(フリガナ)', null],
  ['備考', null],
  ['', null],
])('reads the heading %s as %s', (heading, field) => {
  expect(fieldOfHeading(heading)).toBe(field);
});

it('names the columns that it does not read', () => {
  expect(recogniseColumns([...required, '病床数', '', '備考'])).toMatchObject({
    type: 'ColumnsFound',
    columns: ['name', 'nameKana', 'kind', 'prefecture', null, null, null],
    unknown: ['病床数', '備考'],
  });
});

it('names the columns that are missing', () => {
  expect(recogniseColumns(['名称', '種別'])).toEqual({ type: 'ColumnsMissing', missing: ['nameKana', 'prefecture'] });
});

it('asks when two columns mean the same', () => {
  expect(recogniseColumns([...required, '施設名'])).toEqual({
    type: 'ColumnTwice',
    field: 'name',
    headings: ['名称', '施設名'],
  });
});

it.each([
  [['医療機関一覧', '', ''], false],
  [['名称', '', ''], false],
  [['名称', 'ふりがな'], true],
])('takes %j for headings: %s', (cells, is) => {
  expect(isHeadingRow(cells)).toBe(is);
});
