import { makeZip, type ZipPart } from '@mamori/platform/testing';
import { makeXlsx, workbookParts } from './make-list.testing';
import { readXlsx } from './read-xlsx';

const cell = (column: string, line: number, value: string) =>
  `<c r="${column}${line}" t="inlineStr"><is><t>${value}</t></is></c>`;
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const small = workbookParts(sheet(`<row r="1">${cell('A', 1, 'x')}</row>`));
const withPart = (part: ZipPart) => makeZip([...small.filter(({ name }) => name !== part.name), part]);
const problemOf = async (file: Buffer) => {
  const outcome = await readXlsx(file);
  return outcome.type === 'FileRefused' ? outcome.problem.type : outcome.type;
};

it('reads a workbook made by hand, so that the refusals below mean something', async () => {
  expect(await readXlsx(makeZip(small))).toEqual({
    type: 'TableRead',
    encoding: 'xlsx',
    rows: [{ line: 1, cells: ['x'] }],
  });
});

it.each([
  ['a part that says to hold more than 50 MB', { name: 'xl/a.xml', content: 'x', saysSize: 50_000_001 }, 'tooComplex'],
  ['a part packed more than a hundredfold', { name: 'xl/a.xml', content: 'x'.repeat(2_000_000) }, 'tooComplex'],
  [
    'a part that holds more than it says',
    { name: 'xl/a.xml', content: 'x'.repeat(900_000), saysSize: 10 },
    'tooComplex',
  ],
  ['a part that holds less than it says', { name: 'xl/a.xml', content: 'xy', saysSize: 10 }, 'notExcel'],
  ['macros', { name: 'xl/vbaProject.bin', content: 'x' }, 'macros'],
  ['an archive by its name', { name: 'xl/embeddings/a.xlsx', content: 'x' }, 'macros'],
  ['an archive by its bytes', { name: 'xl/media/a.png', content: 'PK\u0003\u0004x' }, 'macros'],
  ['a workbook of the binary kind', { name: 'xl/workbook.bin', content: 'x' }, 'notExcel'],
  ['an encrypted part', { name: 'xl/a.xml', content: 'x', flags: 1 }, 'encrypted'],
  ['a document type', { name: 'xl/a.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]>' }, 'notExcel'],
  ['XML that is broken', { name: 'xl/workbook.xml', content: '<workbook><sheets' }, 'notExcel'],
])('refuses %s', async (_, part, problem) => {
  expect(await problemOf(withPart(part))).toBe(problem);
});

it('takes the settings of a printer, which many workbooks carry', async () => {
  expect(await problemOf(withPart({ name: 'xl/printerSettings/printerSettings1.bin', content: 'x' }))).toBe(
    'TableRead',
  );
});

it.each([
  ['500 parts', 500 - small.length, 'TableRead'],
  ['501 parts', 501 - small.length, 'tooComplex'],
])('counts parts: %s', async (_, more, expected) => {
  const parts = Array.from({ length: more }, (_unused, index) => ({ name: `xl/${index}.xml`, content: 'x' }));
  expect(await problemOf(makeZip([...small, ...parts]))).toBe(expected);
});

it('refuses more than 150 MB in all', async () => {
  const parts = [1, 2, 3, 4].map((index) => ({ name: `xl/${index}.xml`, content: 'x', saysSize: 40_000_000 }));
  expect(await problemOf(makeZip([...small, ...parts]))).toBe('tooComplex');
});

it('refuses one part listed twice, and parts that lie over each other', async () => {
  expect(await problemOf(makeZip([...small, { name: 'XL/WORKBOOK.xml', content: 'x' }]))).toBe('notExcel');
  const file = makeZip([...small, { name: 'xl/a.xml', content: 'x' }, { name: 'xl/b.xml', content: 'x' }]);
  const last = file.lastIndexOf(Buffer.from('PK\u0001\u0002'));
  const before = file.lastIndexOf(Buffer.from('PK\u0001\u0002'), last - 1);
  file.copy(file, last + 42, before + 42, before + 46);
  expect(await problemOf(file)).toBe('notExcel');
});

it.each([
  ['cut off', (file: Buffer) => file.subarray(0, file.length - 30)],
  ['with bytes behind its end', (file: Buffer) => Buffer.concat([file, Buffer.from('x')])],
  ['of nothing but a beginning', () => Buffer.from('PK\u0003\u0004')],
])('refuses an archive %s', async (_, change) => {
  expect(await problemOf(change(makeZip(small)))).toBe('notExcel');
});

it.each([
  ['18 million letters', 60, 'TableRead'],
  ['30 million letters', 100, 'tooComplex'],
])('counts what one long text multiplies to: %s', async (_, count, expected) => {
  const strings = `<sst><si><t>${'長'.repeat(2_000)}</t></si></sst>`;
  const one = '<c t="s"><v>0</v></c>'.repeat(150);
  const rows = Array.from({ length: count }, (_unused, index) => `<row r="${index + 1}">${one}</row>`).join('');
  expect(await problemOf(makeZip(workbookParts(sheet(rows), strings)))).toBe(expected);
});

it.each([
  ['memory', { memoryMb: 24, timeoutMs: 10_000 }],
  ['time', { memoryMb: 256, timeoutMs: 1 }],
])('gives up when reading takes more %s than the thread has', async (_, thread) => {
  const strings = Array.from({ length: 400_000 }, (_unused, index) => `<si><t>${index}</t></si>`).join('');
  const file = makeZip(workbookParts(sheet(''), `<sst>${strings}</sst>`));
  expect(await readXlsx(file, thread)).toEqual({ type: 'FileRefused', problem: { type: 'tooComplex' } });
});

it('refuses rows beyond the limit, wherever they stand', async () => {
  const rows = Array.from({ length: 10_021 }, () => ['x']);
  expect(await problemOf(Buffer.from(await makeXlsx(rows)))).toBe('tooManyRows');
});

it('keeps the memory of the process flat while it refuses a bomb', async () => {
  const bomb = withPart({
    name: 'xl/sharedStrings.xml',
    content: `<sst>${' '.repeat(60_000_000)}</sst>`,
    saysSize: 900_000,
  });
  globalThis.gc?.();
  const before = process.memoryUsage();
  expect(await problemOf(bomb)).toBe('tooComplex');
  const after = process.memoryUsage();
  expect(after.rss - before.rss).toBeLessThan(60_000_000);
  expect(after.external - before.external).toBeLessThan(20_000_000);
});
