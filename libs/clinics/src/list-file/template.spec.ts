import { Buffer } from 'node:buffer';
import { asCellText } from '@mamori/platform';
import { readClinicList } from './clinic-list';
import { unguardFormula } from './safe-cell';
import { templateCsv, templateXlsx } from './template';

const filled = (csv: string) => `${csv}わかば内科,わかばないか,診療所,東京都,,03-1234-5678,0112345,,\r\n`;

it('begins the CSV with a byte order mark, so that Excel shows Japanese', () => {
  expect(Buffer.from(templateCsv()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});

it('reads its own CSV without the example rows', async () => {
  expect(await readClinicList(Buffer.from(filled(templateCsv())))).toMatchObject({
    type: 'ClinicListRead',
    unknownColumns: [],
    rows: [{ line: 6, cells: { name: 'わかば内科', institutionCode: '0112345' } }],
  });
});

it.each([
  ['CSV', async () => Buffer.from(templateCsv())],
  ['workbook', templateXlsx],
])('has only example rows in the %s, which say that nothing is filled in', async (_, make) => {
  expect(await readClinicList(await make())).toEqual({ type: 'FileRefused', problem: { type: 'empty' } });
});

it.each(['=1+1', '+81', '-1', '@x', '\tx', '＝1', '＋1', '－1', '＠x', '%x', '|x', ' =1'])(
  'keeps %j from being a formula',
  (cell) => {
    expect(asCellText(cell)).toBe(`'${cell}`);
    expect(unguardFormula(asCellText(cell))).toBe(cell);
  },
);

it.each(['さくら', "'さくら", '03-1111-1111', ''])('leaves %j as it is', (cell) => {
  expect(unguardFormula(asCellText(cell))).toBe(cell);
});
