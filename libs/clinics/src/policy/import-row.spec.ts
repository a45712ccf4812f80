import { type ClinicCells, readRow } from './import-row';

const cells: ClinicCells = { name: 'さくら内科', nameKana: 'さくらないか', kind: '診療所', prefecture: '東京都' };

it('reads a row and says for which fields the file says something', () => {
  expect(readRow({ ...cells, phone: '', tags: '東、重点' })).toEqual({
    type: 'RowRead',
    clinic: {
      name: 'さくら内科',
      nameKana: 'さくらないか',
      kind: 'clinic',
      prefecture: 13,
      address: '',
      phone: '',
      institutionCode: null,
      directorName: '',
      tags: ['東', '重点'],
    },
    given: ['name', 'nameKana', 'kind', 'prefecture', 'tags'],
  });
});

it.each([
  ['病院', 'hospital'],
  ['クリニック', 'clinic'],
  ['医 院', 'clinic'],
  ['歯科医院', 'dental'],
  ['調剤薬局', 'pharmacy'],
  ['Pharmacy', 'pharmacy'],
])('reads the kind %s as %s', (kind, expected) => {
  expect(readRow({ ...cells, kind })).toMatchObject({ clinic: { kind: expected } });
});

it.each([
  ['東京', 13],
  ['27', 27],
  ['おおさか', 27],
  ['Hokkaido', 1],
])('reads the prefecture %s as %d', (prefecture, code) => {
  expect(readRow({ ...cells, prefecture })).toMatchObject({ clinic: { prefecture: code } });
});

it.each([
  ['a kind that is none', { kind: '美容室' }, 'kind', { type: 'unknownKind', given: '美容室' }],
  ['an empty kind', { kind: ' ' }, 'kind', { type: 'missing' }],
  ['a prefecture that is none', { prefecture: '東京府' }, 'prefecture', { type: 'unknownPrefecture', given: '東京府' }],
  ['an empty prefecture', { prefecture: '' }, 'prefecture', { type: 'missing' }],
  ['an empty name', { name: '' }, 'name', { type: 'missing' }],
  ['kanji in the reading', { nameKana: '桜内科' }, 'nameKana', { type: 'notKana' }],
] satisfies [string, ClinicCells, string, object][])('refuses %s', (_, change, field, problem) => {
  expect(readRow({ ...cells, ...change })).toEqual({ type: 'RowAtFault', faults: [{ field, problem }] });
});

it('names every cell at fault', () => {
  const outcome = readRow({ name: '', nameKana: '', kind: '', prefecture: '' });
  expect(outcome.type === 'RowAtFault' && outcome.faults.map((fault) => fault.field)).toEqual([
    'name',
    'nameKana',
    'kind',
    'prefecture',
  ]);
});
