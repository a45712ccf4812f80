import { inflateRawSync } from 'node:zlib';
import type { CheckOutcome } from './check-file';
import { inspectZip, STORED, type ZipEntry } from './inspect-zip';
import { answering, codeOf, fits, Refused } from './outcome';
import { checkSheet, checkSharedStrings, MOST_SHEETS } from './sheet-limits';

type Office = 'xlsx' | 'docx';

const MAIN_PART: Readonly<Record<Office, string>> = { xlsx: 'xl/workbook.xml', docx: 'word/document.xml' };
const TYPES = '[content_types].xml';

const MACROS = /vbaproject|vbadata|\/macrosheets\/|\/activex\//;
const ARCHIVES = /\.(?:zip|7z|rar|jar|xls[xmb]?|doc[xm]?|ppt[xm]?|exe|dll|lnk|js|vbs|bat|cmd|hta)$|\/embeddings\//;
const SIGNATURES = ['504b0304', '526172211a07', '377abcaf271c', 'd0cf11e0a1b11ae1', '4d5a', '255044462d'].map((hex) =>
  Buffer.from(hex, 'hex'),
);

/** A document of Office Open XML: its directory first, then each part, unpacked one at a time and held to its size. */
export const checkOffice = (file: Buffer, kind: Office): CheckOutcome =>
  answering(() => {
    const entries = inspectZip(file);
    const names = entries.map(({ name }) => name.toLowerCase());
    if (names.some((name) => MACROS.test(name))) throw new Refused('macros');
    if (names.includes('xl/workbook.bin')) throw new Refused('not_this_kind');
    if (names.some((name) => ARCHIVES.test(name))) throw new Refused('embedded');
    if (!names.includes(TYPES) || !names.includes(MAIN_PART[kind])) throw new Refused('not_this_kind');
    if (names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).length > MOST_SHEETS)
      throw new Refused('too_complex');
    for (const entry of entries) checkPart(entry.name.toLowerCase(), unpacked(file, entry));
    return fits;
  });

function unpacked(file: Buffer, { method, from, to, size }: ZipEntry): Buffer {
  const packed = file.subarray(from, to);
  if (method === STORED) {
    if (packed.length !== size) throw new Refused('damaged');
    return packed;
  }
  const bytes = inflated(packed, size);
  if (bytes.length !== size) throw new Refused('damaged');
  return bytes;
}

function inflated(packed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    // More than it said to hold: the directory lied.
    throw new Refused(codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'too_complex' : 'damaged');
  }
}

function checkPart(name: string, bytes: Buffer): void {
  if (/\.(?:xml|rels|vml)$/.test(name)) return checkXml(name, bytes);
  if (SIGNATURES.some((signature) => bytes.subarray(0, signature.length).equals(signature)))
    throw new Refused('embedded');
}

/** UTF-8, as office programs write it: in another encoding the same words would not be found. */
function checkXml(name: string, bytes: Buffer): void {
  const head = bytes.toString('latin1', 0, 200);
  if (/^(?:\xff\xfe|\xfe\xff|\0|.\0)/s.test(head)) throw new Refused('damaged');
  const encoding = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding\s*=\s*["']([^"']*)/i.exec(head)?.[1];
  if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) throw new Refused('damaged');
  const text = bytes.toString('latin1');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || text.includes('http://www.w3.org/2001/XInclude'))
    throw new Refused('damaged');
  if (name === TYPES && /macroEnabled|vbaProject/i.test(text)) throw new Refused('macros');
  if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) checkSheet(text);
  if (name === 'xl/sharedstrings.xml') checkSharedStrings(text);
}
