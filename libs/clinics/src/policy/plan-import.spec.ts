import type { ImportMode } from '../schema.gen';
import { type ClinicCells, readRow } from './import-row';
import { countOutcomes, type KnownClinic, KnownClinics, planImport } from './plan-import';

const sakura: KnownClinic = {
  id: 'sakura',
  version: 3,
  name: 'さくら内科',
  nameKana: 'さくらないか',
  kind: 'clinic',
  prefecture: 13,
  address: '千代田区1-1',
  phone: '03-1111-1111',
  institutionCode: '1300001',
  directorName: '山田 花子',
  tags: ['東'],
};
const cells = { name: 'さくら内科', nameKana: 'さくらないか', kind: '診療所', prefecture: '東京都' };
const plan = (rows: readonly ClinicCells[], mode: ImportMode = 'update', known: readonly KnownClinic[] = [sakura]) =>
  planImport(
    rows.map((row, index) => ({ line: index + 2, row: readRow(row) })),
    new KnownClinics(known),
    mode,
  );

it.each([
  ['creates a clinic that is not known', 'skip', { name: 'あおば内科' }, 'create', []],
  ['leaves a known clinic out', 'skip', {}, 'skip', [{ type: 'known' }]],
  ['lets a known clinic stop the import', 'stop', {}, 'error', [{ type: 'knownStops' }]],
  ['finds nothing to change', 'update', { phone: '03-1111-1111', tags: '東' }, 'unchanged', []],
  [
    'says what would change',
    'update',
    { phone: '03-2222-2222' },
    'update',
    [{ type: 'change', field: 'phone', from: '03-1111-1111', to: '03-2222-2222' }],
  ],
  [
    'finds a clinic by its code though its name is another',
    'update',
    { name: 'さくらクリニック', institutionCode: '1300001' },
    'update',
    [{ type: 'change', field: 'name', from: 'さくら内科', to: 'さくらクリニック' }],
  ],
  ['tells a clinic of the same name in another prefecture apart', 'update', { prefecture: '大阪府' }, 'create', []],
  [
    'says what is at fault',
    'update',
    { kind: '' },
    'error',
    [{ type: 'atFault', field: 'kind', problem: { type: 'missing' } }],
  ],
] satisfies [string, ImportMode, ClinicCells, string, object[]][])('%s', (_, mode, change, outcome, reasons) => {
  expect(plan([{ ...cells, ...change }], mode)).toMatchObject([{ line: 2, outcome, reasons }]);
});

it('leaves alone what the file does not say', () => {
  const [row] = plan([{ ...cells, phone: '03-2222-2222', address: '', tags: ' ' }]);
  const { id: _id, version: _version, ...before } = sakura;
  expect(row).toMatchObject({ clinic: { ...before, phone: '03-2222-2222' }, known: sakura });
});

it.each([
  ['code', [{ institutionCode: '9' }, { name: 'べつの内科', institutionCode: '9' }]],
  ['name', [{ institutionCode: '8' }, { institutionCode: '9' }]],
  ['clinic', [{ institutionCode: '1300001', name: 'べつの内科' }, {}]],
] satisfies [string, ClinicCells[]][])('takes the first of two rows with one %s', (by, rows) => {
  const plans = plan(rows.map((row) => ({ ...cells, ...row })));
  expect(plans[1]).toMatchObject({ line: 3, outcome: 'error', reasons: [{ type: 'sameAsLine', line: 2, by }] });
});

it('does not guess when code and name speak of two clinics', () => {
  const aoba = { ...sakura, id: 'aoba', name: 'あおば内科', institutionCode: '1300002' };
  expect(plan([{ ...cells, institutionCode: '1300002' }], 'update', [sakura, aoba])).toMatchObject([
    { outcome: 'error', reasons: [{ type: 'twoClinics', byCode: 'あおば内科', byName: 'さくら内科' }] },
  ]);
});

it('counts how the rows come out', () => {
  const plans = plan([{ ...cells, name: 'あおば内科' }, cells, { ...cells, name: '' }], 'skip');
  expect(countOutcomes(plans)).toEqual({ create: 1, update: 0, unchanged: 0, skip: 1, error: 1 });
});
