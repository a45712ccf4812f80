import { identityOf } from './enter-equipment';
import { previewEquipment } from './preview-equipment';

const table = (...rows: readonly (readonly string[])[]) => rows.map((cells, index) => ({ line: index + 1, cells }));
const none: ReadonlySet<string> = new Set();
const headings = ['機器名', '種類', '設置場所', 'リモート保守', 'サポート終了日'];

it('reads rows below the headings, in Japanese words and dates of either calendar', () => {
  const outcome = previewEquipment(
    table(
      ['さくら内科 機器一覧'],
      headings,
      ['受付PC', 'パソコン', '受付', 'なし', '令和9年10月14日'],
      ['NAS', 'ＮＡＳ', '事務室', '○', '2028/3/31'],
    ),
    none,
  );
  expect(outcome).toMatchObject({
    type: 'EquipmentPreviewed',
    rows: [
      { line: 3, outcome: 'add', equipment: { kind: 'computer', isRemote: false, supportEndsOn: '2027-10-14' } },
      { line: 4, outcome: 'add', equipment: { kind: 'storage', isRemote: true, supportEndsOn: '2028-03-31' } },
    ],
  });
});

it('reads English headings and tells which columns it leaves out', () => {
  expect(previewEquipment(table(['Name', 'Kind', 'Colour'], ['Desk PC', 'computer', 'red']), none)).toMatchObject({
    unknownColumns: ['Colour'],
    rows: [{ outcome: 'add', name: 'Desk PC' }],
  });
});

it('knows what stands in the ledger already and what stands twice in the file', () => {
  const known = new Set([identityOf({ name: '受付PC', model: '', place: '受付' })]);
  const rows = [
    ['受付ＰＣ', '', '受付', '', ''],
    ['NAS', '', '', '', ''],
    ['nas', '', '', '', ''],
  ];
  expect(previewEquipment(table(headings, ...rows), known)).toMatchObject({
    rows: [{ outcome: 'known' }, { outcome: 'add' }, { outcome: 'known' }],
  });
});

it.each([
  ['a kind that nobody knows', ['受付PC', '冷蔵庫', '', '', '']],
  ['a word that is neither yes nor no', ['受付PC', '', '', 'たぶん', '']],
  ['a day that does not exist', ['受付PC', '', '', '', '2027/2/30']],
  ['a row without a name', ['', 'パソコン', '', '', '']],
])('says what is at fault with %s, and reads the others', (_, row) => {
  const outcome = previewEquipment(table(headings, row, ['NAS', '', '', '', '']), none);
  expect(outcome).toMatchObject({
    rows: [{ line: 2, outcome: 'error', problem: expect.any(String), equipment: null }, { outcome: 'add' }],
  });
});

it('takes the apostrophe off a cell that was guarded against formulas', () => {
  expect(previewEquipment(table(headings, ["'=1+1", '', '', '', '']), none)).toMatchObject({
    rows: [{ equipment: { name: '=1+1' } }],
  });
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
  ['more rows than a ledger holds', [headings, ...Array.from({ length: 1_001 }, (_, n) => [`PC${n}`, '', '', '', ''])]],
])('refuses a file with %s', (_, rows) => {
  expect(previewEquipment(table(...rows), none)).toMatchObject({ type: 'FileRefused' });
});
