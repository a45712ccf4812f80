import { writeXlsx } from 'hucre/xlsx';
import type { ZipPart } from '@mamori/platform/testing';

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;
const rel = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const rels = (...all: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

/** The parts of a workbook with one sheet of this XML and these shared strings. */
export function workbookParts(sheet: string, sharedStrings = '<sst/>'): readonly ZipPart[] {
  return [
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: rels(rel('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="r"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: rels(
        rel('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        rel('rId2', 'sharedStrings', 'sharedStrings.xml'),
      ),
    },
    { name: 'xl/sharedStrings.xml', content: sharedStrings },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
  ];
}

/** A workbook of one sheet, as a spreadsheet program writes it. */
export async function makeXlsx(rows: (string | number | null)[][]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: '一覧', rows }] });
}

let codes: ReadonlyMap<string, readonly number[]> | undefined;

function readCodes(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('shift_jis');
  const found = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfc; lead += 1)
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const char = decoder.decode(Uint8Array.from([lead, trail]));
      if (Array.from(char).length === 1 && !found.has(char)) found.set(char, [lead, trail]);
    }
  return found;
}

/** Text as Windows writes it in Japan; there is a decoder in Node but no encoder. */
export function toShiftJis(text: string): Uint8Array {
  codes ??= readCodes();
  const table = codes;
  return Uint8Array.from(
    Array.from(text).flatMap((char) => {
      const code = char.codePointAt(0) ?? 0;
      return code < 0x80 ? [code] : (table.get(char) ?? [0x3f]);
    }),
  );
}
