import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive for tests, which may lie about itself. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the directory says the part unpacks to. */
  readonly saysSize?: number;
  readonly flags?: number;
  /** Another name in front of the part itself. */
  readonly localName?: string;
  /** What kind of entry it is to a system like Unix: 0o120777 for a link. */
  readonly mode?: number;
  /** Begins where the part before it begins. */
  readonly overlaps?: boolean;
  /** Not packed. */
  readonly isStored?: boolean;
}

/** An archive made by hand, so that tests can make what no honest program writes. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  let before = 0;
  for (const { name, content, saysSize, flags = 0, localName = name, mode, overlaps, isStored } of parts) {
    const plain = Buffer.from(content);
    const packed = isStored ? plain : deflateRawSync(plain);
    const fields = (length: number) => {
      const bytes = Buffer.alloc(26);
      bytes.writeUInt16LE(20, 0);
      bytes.writeUInt16LE(flags, 2);
      bytes.writeUInt16LE(isStored ? 0 : 8, 4);
      bytes.writeUInt32LE(crc32(plain), 10);
      bytes.writeUInt32LE(packed.length, 14);
      bytes.writeUInt32LE(saysSize ?? plain.length, 18);
      bytes.writeUInt16LE(length, 22);
      return bytes;
    };
    const place = Buffer.alloc(14);
    if (mode !== undefined) place.writeUInt32LE((mode << 16) >>> 0, 6);
    place.writeUInt32LE(overlaps ? before : at, 10);
    directory.push(
      Buffer.from('PK\u0001\u0002'),
      Buffer.from([20, mode === undefined ? 0 : 3]),
      fields(Buffer.byteLength(name)),
      place,
      Buffer.from(name),
    );
    before = at;
    if (overlaps) continue;
    bodies.push(Buffer.from('PK\u0003\u0004'), fields(Buffer.byteLength(localName)), Buffer.from(localName), packed);
    at += 30 + Buffer.byteLength(localName) + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, listing, Buffer.from('PK\u0005\u0006'), end]);
}

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;
const WORKBOOK = `<workbook><sheets><sheet name="1" sheetId="1"/></sheets></workbook>`;

/** The parts of a workbook with one sheet; `more` come besides, and take the place of those of the same name. */
export function workbookParts(more: readonly ZipPart[] = []): readonly ZipPart[] {
  const usual: readonly ZipPart[] = [
    { name: '[Content_Types].xml', content: TYPES },
    { name: 'xl/workbook.xml', content: WORKBOOK },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    },
  ];
  return [...usual.filter(({ name }) => !more.some((part) => part.name === name)), ...more];
}

/** A small workbook, or one with these parts besides. */
export const makeWorkbook = (more: readonly ZipPart[] = []): Buffer => makeZip(workbookParts(more));
