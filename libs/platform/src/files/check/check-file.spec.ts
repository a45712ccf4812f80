import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileKind } from '../policy/file-kinds';
import { makeJpeg, makePng } from '../testing/make-images';
import { makePdf, pdfStream } from '../testing/make-pdf';
import { makeWorkbook, makeZip, workbookParts, type ZipPart } from '../testing/make-zip';
import check from './check-file.limited';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mamori-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function judge(kind: FileKind, bytes: string | Uint8Array): Promise<string> {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  const outcome = await check({ path, kind });
  return outcome.type === 'FileRefused' ? outcome.refusal : 'fits';
}

const sheet = (xml: string | Uint8Array): ZipPart => ({ name: 'xl/worksheets/sheet1.xml', content: xml });
const part = (name: string, content: string | Uint8Array = 'x', more: Partial<ZipPart> = {}): ZipPart => ({
  name,
  content,
  ...more,
});
const office = (...names: string[]) =>
  makeZip([part('[Content_Types].xml', '<Types/>'), ...names.map((name) => part(name, '<x/>'))]);
const compound = (more = '') =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(more, 'utf16le')]);
const shiftJis = Buffer.from('8a6d9446', 'hex');

describe('what is in order', () => {
  it.each<[string, FileKind, string | Uint8Array]>([
    ['a workbook', 'xlsx', makeWorkbook()],
    ['a document', 'docx', office('word/document.xml')],
    ['a PDF', 'pdf', makePdf({ pages: 3 })],
    ['a PDF that opens at its second page', 'pdf', makePdf({ catalogue: '/OpenAction [10 0 R /Fit]' })],
    [
      'a PDF whose objects are packed',
      'pdf',
      makePdf({ more: pdfStream(50, '/Type /ObjStm /N 1 /First 5', '51 0 << /Type /Font >>') }),
    ],
    ['a table in UTF-8', 'csv', '\ufeff名称,確認日\r\n規程,2026-10-01\r\n'],
    ['a table in Shift_JIS', 'csv', Buffer.concat([Buffer.from('a,b\r\n'), shiftJis])],
    ['a photo', 'jpeg', makeJpeg()],
    [
      'a photo with the film that a telephone hides behind it',
      'jpeg',
      makeJpeg({ tail: Buffer.from('MotionPhoto_Data') }),
    ],
    ['a screen shot', 'png', makePng()],
  ])('fits: %s', async (_, kind, bytes) => {
    expect(await judge(kind, bytes)).toBe('fits');
  });
});

describe('what is not what its name says', () => {
  it.each<[string, FileKind, string | Uint8Array, string]>([
    ['a page called .csv', 'csv', '<!DOCTYPE html><script>1</script>', 'not_this_kind'],
    ['a drawing called .csv', 'csv', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'not_this_kind'],
    ['a program called .csv', 'csv', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'not_this_kind'],
    ['a page called .png', 'png', '<html></html>', 'not_this_kind'],
    ['a PDF called .png', 'png', makePdf(), 'not_this_kind'],
    ['a photo called .pdf', 'pdf', makeJpeg(), 'not_this_kind'],
    ['a document called .xlsx', 'xlsx', office('word/document.xml'), 'not_this_kind'],
    ['a binary workbook called .xlsx', 'xlsx', office('xl/workbook.bin', 'xl/workbook.xml'), 'not_this_kind'],
    ['any archive called .xlsx', 'xlsx', makeZip([part('a.txt')]), 'not_this_kind'],
    ['an .xls called .xlsx', 'xlsx', compound('Workbook'), 'old_office'],
    ['a workbook under a password', 'xlsx', compound('EncryptedPackage'), 'encrypted'],
    ['a document under a right of use', 'docx', compound('DataSpaces'), 'encrypted'],
    ['nothing', 'csv', '', 'empty'],
    ['only blanks', 'csv', ' \r\n', 'empty'],
  ])('is refused: %s', async (_, kind, bytes, why) => {
    expect(await judge(kind, bytes)).toBe(why);
  });
});

describe('an archive', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => part(`xl/media/${index}.bin`));
  it.each<[string, Uint8Array, string]>([
    ['with 500 parts', makeWorkbook(many(497)), 'fits'],
    ['with 501 parts', makeWorkbook(many(498)), 'too_complex'],
    [
      'with a part that says to hold 50 MB and more',
      makeWorkbook([part('xl/a.xml', 'x', { saysSize: 50_000_001 })]),
      'too_complex',
    ],
    [
      'with parts that say to hold 150 MB together',
      makeWorkbook(
        [1, 2, 3, 4].map((n) =>
          part(`xl/${n}.xml`, Buffer.alloc(450_000, Math.random().toString()), { saysSize: 40_000_000 }),
        ),
      ),
      'too_complex',
    ],
    ['with a part packed a thousand times', makeWorkbook([part('xl/a.xml', Buffer.alloc(20_000_000))]), 'too_complex'],
    [
      'with a part that holds more than it says',
      makeWorkbook([part('xl/a.xml', 'x'.repeat(5_000), { saysSize: 100 })]),
      'too_complex',
    ],
    ['with a part twice', makeWorkbook([part('xl/a.xml'), part('XL/A.xml')]), 'damaged'],
    ['with parts that overlap', makeWorkbook([part('xl/a.xml'), part('xl/b.xml', 'x', { overlaps: true })]), 'damaged'],
    [
      'with another name in front of a part',
      makeWorkbook([part('xl/a.xml', 'x', { localName: 'xl/b.xml' })]),
      'damaged',
    ],
    ['with a part that leads out', makeWorkbook([part('../../etc/cron.d/x')]), 'damaged'],
    ['with a part from the root', makeWorkbook([part('/etc/passwd')]), 'damaged'],
    ['with a part in the way of Windows', makeWorkbook([part('xl\\..\\..\\x')]), 'damaged'],
    ['with a part on another drive', makeWorkbook([part('C:x')]), 'damaged'],
    ['with a symbolic link', makeWorkbook([part('xl/a.xml', '/etc/passwd', { mode: 0o120777 })]), 'embedded'],
    ['with a device', makeWorkbook([part('xl/a.xml', '', { mode: 0o020666 })]), 'embedded'],
    ['with a part under a password', makeWorkbook([part('xl/a.xml', 'x', { flags: 1 })]), 'encrypted'],
    ['with a program in it', makeWorkbook([part('xl/media/a.exe')]), 'embedded'],
    ['with an archive in it', makeWorkbook([part('xl/media/a.zip', makeZip([part('x')]))]), 'embedded'],
    ['with a workbook in it', makeWorkbook([part('xl/embeddings/a.xlsx', makeWorkbook())]), 'embedded'],
    [
      'with an archive under another name',
      makeWorkbook([part('xl/media/image1.png', makeZip([part('x')]))]),
      'embedded',
    ],
    ['with an object of another program', makeWorkbook([part('xl/media/image1.png', compound())]), 'embedded'],
    ['with macros', makeWorkbook([part('xl/vbaProject.bin')]), 'macros'],
    ['with macros of the old kind', makeWorkbook([part('xl/macrosheets/sheet1.xml', '<x/>')]), 'macros'],
    [
      'whose types say macros',
      makeWorkbook([
        part(
          '[Content_Types].xml',
          '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        ),
      ]),
      'macros',
    ],
    ['cut off', makeWorkbook().subarray(0, 300), 'damaged'],
    ['with something in front', Buffer.concat([Buffer.from('GIF89a'), makeWorkbook()]), 'not_this_kind'],
    ['with something behind', Buffer.concat([makeWorkbook(), Buffer.from('<script>')]), 'damaged'],
  ])('%s', async (_, bytes, why) => {
    expect(await judge('xlsx', bytes)).toBe(why);
  });
});

describe('the XML of a workbook', () => {
  const dtd = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>';
  const external =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>';
  const include =
    '<worksheet xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="http://127.0.0.1/"/></worksheet>';
  const row = (count: number) => '<row r="1">'.repeat(count);
  const cells = (count: number) => '<c r="A1"><v>1</v></c>'.repeat(count);
  // Long runs of one letter would be refused for how tightly they are packed.
  const salt = part('xl/media/a.bin', randomBytes(400_000));
  it.each<[string, ZipPart, string]>([
    ['with entities that grow', sheet(dtd), 'damaged'],
    ['with an entity of another file', sheet(external), 'damaged'],
    ['that includes an address', sheet(include), 'damaged'],
    ['in UTF-16', sheet(Buffer.from('\ufeff<!DOCTYPE x>', 'utf16le')), 'damaged'],
    ['that says it is UTF-7', sheet('<?xml version="1.0" encoding="UTF-7"?><worksheet/>'), 'damaged'],
    ['with 20,000 rows', sheet(row(20_000)), 'fits'],
    ['with 20,001 rows', sheet(row(20_001)), 'too_complex'],
    ['with 500,001 cells', sheet(cells(500_001)), 'too_complex'],
    ['with column 200', sheet('<c r="GR1"><v>1</v></c>'), 'fits'],
    ['with column 201', sheet('<c s="1" r="GS1"><v>1</v></c>'), 'too_complex'],
    ['with column 300 that is only formatted', sheet('<c r="KN1" s="1"/>'), 'fits'],
    ['with 200,001 shared texts', part('xl/sharedStrings.xml', '<si>'.repeat(200_001)), 'too_complex'],
    ['with a text of 100,000 signs', sheet(`<v>${'x'.repeat(100_000)}</v>`), 'too_complex'],
  ])('%s', async (_, more, why) => {
    expect(await judge('xlsx', makeZip(workbookParts([more, salt])))).toBe(why);
  });

  it('is refused with more than 50 sheets', async () => {
    const sheets = Array.from({ length: 50 }, (_, index) => part(`xl/worksheets/s${index}.xml`, '<worksheet/>'));
    expect(await judge('xlsx', makeWorkbook(sheets))).toBe('too_complex');
  });
});

describe('a PDF', () => {
  const object = (text: string) => `30 0 obj\n<< ${text} >>\nendobj`;
  const packed = (text: string) => pdfStream(40, '/Type /ObjStm /N 1 /First 5', `41 0 << ${text} >>`);
  const objects = Array.from({ length: 50_001 }, (_, index) => `${index + 100} 0 obj\nnull\nendobj`).join('\n');
  const cycle =
    '2 0 obj\n<< /Type /Pages /Kids [60 0 R] >>\nendobj\n60 0 obj\n<< /Type /Pages /Kids [2 0 R] >>\nendobj';
  const chain =
    '30 0 obj\n<< /Filter [/FlateDecode /FlateDecode /FlateDecode /FlateDecode /FlateDecode] /Length 1 >>\nstream\nx\nendstream\nendobj';
  it.each<[string, Uint8Array, string]>([
    ['with a script', makePdf({ more: object('/S /JavaScript /JS (app.alert\\(1\\))') }), 'active_content'],
    ['with a script under a disguised name', makePdf({ more: object('/S /J#61vaScript') }), 'active_content'],
    ['with a script in a packed object', makePdf({ more: packed('/S /JavaScript') }), 'active_content'],
    ['that starts a program', makePdf({ more: object('/S /Launch /F (cmd.exe)') }), 'active_content'],
    ['with a file in it', makePdf({ catalogue: '/Names << /EmbeddedFiles 30 0 R >>' }), 'active_content'],
    ['with an attached file', makePdf({ more: object('/Type /EmbeddedFile') }), 'active_content'],
    ['that acts when it opens', makePdf({ catalogue: '/OpenAction << /S /URI /URI (http://x) >>' }), 'active_content'],
    [
      'that acts when it opens, by way of another object',
      makePdf({ catalogue: '/OpenAction 30 0 R', more: object('/S /URI /URI (http://x)') }),
      'active_content',
    ],
    ['with a form of the other kind', makePdf({ catalogue: '/AcroForm << /XFA 30 0 R >>' }), 'active_content'],
    ['with a film', makePdf({ more: object('/Subtype /RichMedia') }), 'active_content'],
    ['under a password', makePdf({ more: 'trailer << /Encrypt 30 0 R >>' }), 'encrypted'],
    ['of 500 pages', makePdf({ pages: 500 }), 'fits'],
    ['of 501 pages', makePdf({ pages: 501 }), 'too_complex'],
    ['with fifty thousand objects', makePdf({ more: objects }), 'too_complex'],
    ['whose pages go round', makePdf({ more: cycle }), 'too_complex'],
    ['with a stream that holds 200 MB', makePdf({ more: pdfStream(30, '', Buffer.alloc(200_000_000)) }), 'too_complex'],
    ['with a chain of filters', makePdf({ more: chain }), 'too_complex'],
    [
      'with a megabyte of font',
      makePdf({ more: pdfStream(30, '/Length1 1000000', Buffer.alloc(1_000_000, 'font')) }),
      'fits',
    ],
    [
      'that is a page too',
      Buffer.concat([Buffer.from('%PDF-1.4\n<html><script>1</script>'), makePdf()]),
      'not_this_kind',
    ],
    ['that is an archive too', makePdf({ tail: makeZip([part('x')]).toString('latin1') }), 'damaged'],
    ['with an archive in it', makePdf({ more: `%${makeZip([part('x')]).toString('latin1')}\n` }), 'not_this_kind'],
    ['cut off', makePdf().subarray(0, 60), 'damaged'],
  ])('%s', async (_, bytes, why) => {
    expect(await judge('pdf', bytes)).toBe(why);
  });
});

describe('a picture', () => {
  it.each<[string, FileKind, Uint8Array, string]>([
    ['of 50,000 by 50,000', 'png', makePng({ width: 50_000, height: 50_000 }), 'image_too_large'],
    ['of 50,000 by 50,000, as a photo', 'jpeg', makeJpeg({ width: 50_000, height: 50_000 }), 'image_too_large'],
    ['of 40 million points', 'png', makePng({ width: 8_000, height: 5_000 }), 'fits'],
    ['of no width', 'png', makePng({ width: 0 }), 'damaged'],
    ['that is a script too', 'jpeg', makeJpeg({ tail: Buffer.from('*/=1;<SCRIPT>alert(1)') }), 'not_this_kind'],
    ['that is an archive too', 'jpeg', makeJpeg({ tail: makeZip([part('x')]) }), 'not_this_kind'],
    ['that is a PDF too', 'png', makePng({ tail: makePdf() }), 'not_this_kind'],
    ['cut off', 'png', makePng().subarray(0, 40), 'damaged'],
    ['cut off, as a photo', 'jpeg', makeJpeg().subarray(0, 60), 'damaged'],
  ])('%s', async (_, kind, bytes, why) => {
    expect(await judge(kind, bytes)).toBe(why);
  });

  const rewritten = async (kind: FileKind, bytes: Uint8Array): Promise<Buffer> => {
    const path = join(folder, 'picture');
    writeFileSync(path, bytes);
    const outcome = await check({ path, kind });
    if (outcome.type !== 'FileFits' || !outcome.rewritten) throw new Error('not rewritten');
    return Buffer.from(outcome.rewritten);
  };
  const PLACE = 'GPS 35.6895N 139.6917E';

  it('loses where it was taken and by what, and keeps which way is up', async () => {
    const photo = await rewritten('jpeg', makeJpeg({ orientation: 6, place: PLACE, tail: Buffer.from('preview') }));
    expect(photo.includes(PLACE)).toBe(false);
    expect(photo.includes('preview')).toBe(false);
    expect(photo.subarray(2, 4).toString('hex')).toBe('ffe1');
    expect(photo.readUInt16BE(2 + 2 + 2 + 6 + 18)).toBe(6);
    expect(photo.subarray(-2).toString('hex')).toBe('ffd9');
    const shot = await rewritten('png', makePng({ says: PLACE }));
    expect(shot.includes(PLACE)).toBe(false);
  });

  it('stays as it is when it is checked once more', async () => {
    const once = await rewritten('jpeg', makeJpeg({ orientation: 8, place: PLACE }));
    expect((await rewritten('jpeg', once)).equals(once)).toBe(true);
    const shot = await rewritten('png', makePng({ says: PLACE }));
    expect((await rewritten('png', shot)).equals(shot)).toBe(true);
  });
});
