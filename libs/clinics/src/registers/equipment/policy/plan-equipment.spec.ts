import type { Equipment } from '../../../schema.gen';
import { planEquipment } from './plan-equipment';
import { readEquipment } from './read-equipment';

const table = (...rows: readonly (readonly string[])[]) => rows.map((cells, index) => ({ line: index + 1, cells }));
const headings = ['機器名', '種類', '設置場所', 'リモート保守', 'サポート終了日', '型番', '備考', '台帳の番号'];
const number = (n: number) => `0000000${n}-0000-4000-8000-000000000000`;
const piece = (n: number, change: Partial<Equipment> = {}): Equipment => ({
  id: number(n),
  clinicId: number(0),
  name: '受付PC',
  kind: 'computer',
  model: '',
  place: '受付',
  usedFor: '',
  osVersion: '',
  manager: '',
  isRemote: false,
  vendorName: '',
  boughtOn: null,
  supportEndsOn: null,
  isUnsupported: false,
  note: '年1回点検',
  reviewedOn: null,
  version: 1,
  ...change,
});
const read = (...rows: readonly (readonly string[])[]) => readEquipment(table(...rows));
function plan(ledger: readonly Equipment[], ...rows: readonly (readonly string[])[]) {
  const outcome = read(headings, ...rows);
  if (outcome.type !== 'EquipmentRead') throw new Error(outcome.message);
  return planEquipment(outcome.rows, ledger);
}

describe('reading rows', () => {
  it('finds the headings below a title, and reads words and dates of either calendar', () => {
    expect(
      read(
        ['さくら内科 機器一覧'],
        headings,
        ['受付PC', 'パソコン', '受付', 'なし', '令和9年10月14日'],
        ['NAS', 'ＮＡＳ', '事務室', '○', '2028/3/31'],
        ['ルーター', '', '', '', '４６４７８'],
        ['複合機', '', '', '', 'Ｒ９．４．１'],
      ),
    ).toMatchObject({
      rows: [
        { line: 3, given: { kind: 'computer', isRemote: false, supportEndsOn: '2027-10-14' } },
        { line: 4, given: { kind: 'storage', isRemote: true, supportEndsOn: '2028-03-31' } },
        { line: 5, given: { name: 'ルーター', supportEndsOn: '2027-04-01' } },
        { line: 6, given: { supportEndsOn: '2027-04-01' } },
      ],
    });
  });

  it('reads English headings and tells which columns it leaves out, save those of its own export', () => {
    expect(read(['Name', 'Kind', 'Colour', '見直した日'], ['Desk PC', 'computer', 'red', '2026-04-01'])).toMatchObject({
      unknownColumns: ['Colour'],
      rows: [{ given: { name: 'Desk PC', kind: 'computer' } }],
    });
  });

  it.each([
    ['a kind that nobody knows', ['受付PC', '冷蔵庫'], '冷蔵庫'],
    ['a word that is neither yes nor no', ['受付PC', '', '', 'たぶん'], 'たぶん'],
    ['a day that does not exist', ['受付PC', '', '', '', '2027/2/30'], '2027/2/30'],
    ['a number that is none of a ledger', ['受付PC', '', '', '', '', '', '', '12'], '12'],
  ])('says what is at fault with %s, and reads the others', (_, row, quoted) => {
    expect(read(headings, row, ['NAS'])).toMatchObject({
      rows: [{ line: 2, problem: expect.stringContaining(quoted) }, { problem: null }],
    });
  });

  it('takes the apostrophe off a cell that was guarded against formulas, and passes over examples', () => {
    const rows = [
      ["'=1+1", ''],
      ["'%x", ''],
      ['【記入例】受付PC', 'パソコン'],
    ];
    expect(read(headings, ...rows)).toMatchObject({ rows: [{ given: { name: '=1+1' } }, { given: { name: '%x' } }] });
  });

  it.each([
    ['no headings', [['受付PC', 'パソコン']]],
    [
      'no column of names',
      [
        ['種類', '設置場所'],
        ['パソコン', '受付'],
      ],
    ],
    [
      'a column twice',
      [
        ['機器名', '名称', '種類'],
        ['受付PC', 'x', ''],
      ],
    ],
    ['nothing below the headings', [headings]],
    ['nothing but examples', [headings, ['【記入例】受付PC']]],
    ['more rows than a ledger holds', [headings, ...Array.from({ length: 1_001 }, (_, n) => [`PC${n}`])]],
  ])('refuses a file with %s', (_, rows) => {
    expect(read(...rows)).toMatchObject({ type: 'FileRefused' });
  });
});

describe('what becomes of a row', () => {
  it('is new, changed or the same, and an empty cell changes nothing', () => {
    const ledger = [piece(1), piece(2, { name: 'NAS', kind: 'storage', place: '事務室' })];
    expect(
      plan(ledger, ['受付ＰＣ', '', '受付', '', '2027-10-14'], ['NAS', '', '事務室'], ['ルーター', 'ネットワーク機器']),
    ).toMatchObject([
      {
        outcome: 'change',
        known: { id: number(1) },
        changes: [
          { field: 'name', from: '受付PC', to: '受付ＰＣ' },
          { field: 'supportEndsOn', from: '', to: '2027-10-14' },
        ],
        equipment: { note: '年1回点検', kind: 'computer' },
      },
      { outcome: 'same', name: 'NAS' },
      { outcome: 'add', equipment: { name: 'ルーター', kind: 'network', note: '' } },
    ]);
  });

  it('goes by the number before the name, so that a piece can be renamed and moved', () => {
    const ledger = [piece(1), piece(2, { name: '診察室PC', place: '診察室' })];
    const moved = ['受付PC', '', '受付', '', '', '', '', number(2).toUpperCase()];
    expect(plan(ledger, moved)).toMatchObject([
      { outcome: 'change', known: { id: number(2) }, changes: [{ field: 'name' }, { field: 'place' }] },
    ]);
  });

  it('takes a new model for that of the only piece of the name and place', () => {
    expect(plan([piece(1, { model: 'ABC-1' })], ['受付PC', '', '受付', '', '', 'ABC-2'])).toMatchObject([
      { outcome: 'change', changes: [{ field: 'model', from: 'ABC-1', to: 'ABC-2' }] },
    ]);
  });

  it.each([
    ['a number of no piece of this ledger', ['受付PC', '', '受付', '', '', '', '', number(9)]],
    ['a name and place that two pieces have', ['受付PC', '', '受付', '', '', '', '']],
  ])('is doubtful with %s', (_, row) => {
    expect(plan([piece(1, { model: 'A' }), piece(2, { model: 'B' })], row)).toMatchObject([{ outcome: 'doubtful' }]);
  });

  it('is doubtful where an earlier row is about the same piece, known or new', () => {
    const rows = [['受付PC', '', '受付'], ['受付PC', 'サーバ', '受付'], ['NAS'], ['nas']];
    expect(plan([piece(1)], ...rows)).toMatchObject([
      { outcome: 'same' },
      { outcome: 'doubtful', problem: expect.stringContaining('2行目') },
      { outcome: 'add' },
      { outcome: 'doubtful', problem: expect.stringContaining('4行目') },
    ]);
  });

  it('is at fault without a name or with a text that is too long', () => {
    expect(plan([], ['', 'パソコン'], ['あ'.repeat(201)])).toMatchObject([{ outcome: 'error' }, { outcome: 'error' }]);
  });
});
