import { makeZip } from '@mamori/platform/testing';
import { readClinicList } from './clinic-list';
import { makeXlsx, toShiftJis, workbookParts } from './make-list.testing';

const utf8 = (text: string) => Buffer.from(text);
const headings = '名称,ふりがな,種別,都道府県';
const row = 'さくら内科,さくらないか,診療所,東京都';
const problemOf = async (file: Uint8Array) => {
  const outcome = await readClinicList(file);
  return outcome.type === 'FileRefused' ? outcome.problem : outcome;
};
const cells = { name: 'さくら内科', nameKana: 'さくらないか', kind: '診療所', prefecture: '東京都' };

describe('reading a list', () => {
  it.each([
    ['UTF-8', utf8(`${headings}\n${row}\n`), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${headings}\r\n${row}\r\n`), 'utf-8'],
    ['Shift_JIS', toShiftJis(`${headings}\r\n${row}`), 'shift_jis'],
    ['tabs, as they are copied out of a spreadsheet', utf8(`${headings}\n${row}`.replaceAll(',', '\t')), 'utf-8'],
  ])('takes %s', async (_, file, encoding) => {
    expect(await readClinicList(file)).toEqual({
      type: 'ClinicListRead',
      encoding,
      unknownColumns: [],
      rows: [{ line: 2, cells }],
    });
  });

  it('takes Excel, where a number in a cell is its digits', async () => {
    const file = await makeXlsx([
      [...headings.split(','), '医療機関コード', '病床数'],
      [...row.split(','), 1312345, 19],
    ]);
    expect(await readClinicList(file)).toEqual({
      type: 'ClinicListRead',
      encoding: 'xlsx',
      unknownColumns: ['病床数'],
      rows: [{ line: 2, cells: { ...cells, institutionCode: '1312345' } }],
    });
  });

  it('leaves the readings out that Excel keeps beside a text', async () => {
    const text = (index: number, value: string) =>
      `<c r="${'ABCD'[index]}2" t="inlineStr"><is><t>${value}</t></is></c>`;
    const heads = headings.split(',').map((value, index) => text(index, value).replace('2"', '1"'));
    const strings = `<sst><si><t>さくら内科</t><rPh sb="0" eb="3"><t>サクラ</t></rPh></si></sst>`;
    const cellsOfRow = `<c r="A2" t="s"><v>0</v></c>${['さくらないか', '診療所', '東京都'].map((value, index) => text(index + 1, value)).join('')}`;
    const sheet = `<worksheet><sheetData><row r="1">${heads.join('')}</row><row r="2">${cellsOfRow}</row></sheetData></worksheet>`;
    expect(await readClinicList(makeZip(workbookParts(sheet, strings)))).toMatchObject({ rows: [{ line: 2, cells }] });
  });

  it('finds the headings below a title, passes over empty rows and counts lines as the spreadsheet does', async () => {
    const file = utf8(`医療機関一覧,,,\n\n${headings}\n,,,\n${row}\n`);
    expect(await readClinicList(file)).toMatchObject({ rows: [{ line: 5 }] });
  });

  it('takes line breaks, commas and quotes inside of a cell', async () => {
    const file = utf8(`${headings},住所\n${row},"千代田区,1-1\n""本館"""\n`);
    expect(await readClinicList(file)).toMatchObject({
      rows: [{ line: 2, cells: { address: '千代田区,1-1\n"本館"' } }],
    });
  });

  it('gives guarded cells back as they were', async () => {
    const file = utf8(`${headings},電話番号,医療機関コード\n${row},'+81312345678,"=""0112345"""\n`);
    expect(await readClinicList(file)).toMatchObject({
      rows: [{ cells: { phone: '+81312345678', institutionCode: '0112345' } }],
    });
  });
});

describe('refusing a file that cannot be read', () => {
  it.each([
    ['an empty file', utf8(''), { type: 'empty' }],
    ['headings alone', utf8(headings), { type: 'empty' }],
    ['a million empty lines', utf8('\n'.repeat(1_000_000)), { type: 'empty' }],
    ['UTF-16', Buffer.from(`\ufeff${headings}`, 'utf16le'), { type: 'notText' }],
    ['bytes of no encoding', Uint8Array.from([0xff, 0xfe, 0xfd, 0x80]), { type: 'notText' }],
    ['half a letter at the end', Buffer.concat([utf8(headings), Buffer.from([0xe3, 0x81])]), { type: 'notText' }],
    ['a text without headings', utf8('拝啓\n敬具\n'), { type: 'noHeadings' }],
    [
      'a list without required columns',
      utf8('名称,種別\nさくら,診療所'),
      { type: 'columnsMissing', missing: ['nameKana', 'prefecture'] },
    ],
    [
      'two columns of one meaning',
      utf8(`${headings},施設名\n${row},x`),
      { type: 'columnTwice', field: 'name', headings: ['名称', '施設名'] },
    ],
    ['a quotation mark left open', utf8(`${headings}\n"さくら,${row}`), { type: 'badQuotes', line: 2 }],
    [
      'a row of more than a million letters',
      utf8(`${headings}\n"${'あ'.repeat(1_100_000)}"`),
      { type: 'rowTooLong', line: 2 },
    ],
    [
      '10,001 rows',
      utf8([headings, ...Array.from({ length: 10_001 }, () => row)].join('\n')),
      { type: 'tooManyRows', limit: 10_000 },
    ],
    ['20,001 rows of commas', utf8(`${headings}\n${',\n'.repeat(20_001)}`), { type: 'tooManyRows', limit: 10_000 }],
    ['an Excel file of the old kind', Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(600), 'hex'), { type: 'oldExcel' }],
    [
      'an Excel file with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      { type: 'encrypted' },
    ],
  ])('%s', async (_, file, problem) => {
    expect(await problemOf(file)).toEqual(problem);
  });
});
