import type { Grid } from '../../import/policy/grid';
import { readGuidelineTable } from './read-guideline-table';

const grid = (rows: readonly string[], given: Partial<Grid> = {}): Grid => ({
  name: '対応表',
  isHidden: false,
  cells: rows.flatMap((row, at) =>
    row
      .split('|')
      .flatMap((text, column) => (text ? [{ row: at + 1, column: column + 1, text: text.replaceAll('/', '\n') }] : [])),
  ),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...given,
});
const known = new Set(['1-1', '2-1', '2-2', '2-10']);
const read = (rows: readonly string[], given?: Partial<Grid>) => readGuidelineTable([grid(rows, given)], known);
const said = ({ places }: ReturnType<typeof read>) =>
  places.map(({ code, book, section }) => `${code} ${book} ${section}`);

describe('a table of places in the guideline', () => {
  it('is read from one column, several places in a cell, and names its version', () => {
    const found = read([
      'チェックリストとガイドライン第７.１版の対応表（試験のために作った架空の表）',
      '項目番号|項目|ガイドラインの該当箇所',
      '1-①|責任者を決めている|企画管理編 9.1、9.2/システム運用編 10.1',
      '２－⑩|二要素認証|システム運用編 14⑤',
    ]);
    expect(found.guideline).toBe('7.1');
    expect(said(found)).toEqual([
      '1-1 企画管理編 9.1',
      '1-1 企画管理編 9.2',
      '1-1 システム運用編 10.1',
      '2-10 システム運用編 14⑤',
    ]);
    expect(found.problems).toEqual([]);
  });

  it('is read from a column for each volume, with sections named once', () => {
    const found = read(['番号|内容|経営管理編|システム運用編', '2 管理・運用', '①|台帳|1.2.1②|', '②|保守||10.1,10.2']);
    expect(said(found)).toEqual(['2-1 経営管理編 1.2.1②', '2-2 システム運用編 10.1', '2-2 システム運用編 10.2']);
    expect(found.guideline).toBeNull();
  });

  it('says of each row why it was left out', () => {
    const { problems } = read(['番号|参照', '9-①|企画管理編 1.1', '|企画管理編 2.2', '2-①|', `2-②|${'1.'.repeat(40)}`]);
    expect(problems.map(({ row, kind, text }) => [row, kind, text.slice(0, 6)])).toEqual([
      [2, 'unknown_item', '9-①'],
      [3, 'no_number', ''],
      [4, 'no_place', '2-①'],
      [5, 'place_too_long', '1.1.1.'],
    ]);
  });

  it('leaves out hidden rows and sheets, and says of a sheet without such columns that it has none', () => {
    expect(said(read(['番号|参照', '1-①|1.1', '2-①|2.2'], { hiddenRows: [2] }))).toEqual(['2-1 ガイドライン 2.2']);
    expect(read(['番号|参照', '1-①|1.1'], { isHidden: true })).toEqual({ guideline: null, places: [], problems: [] });
    expect(read(['メモ', '来月までに決める']).problems).toEqual([
      { sheet: '対応表', row: 0, kind: 'no_columns', text: '' },
    ]);
  });

  it('names a place once, however often the file does', () => {
    expect(said(read(['番号|参照', '1-①|1.1、1.1', '1-①|1.1']))).toEqual(['1-1 ガイドライン 1.1']);
  });
});
