import { inflateSync } from 'node:zlib';
import type { CheckOutcome } from './check-file';
import { answering, codeOf, fits, Refused } from './outcome';
import { checkPages } from './pdf-pages';
import { type PdfObject, readObjects } from './pdf-objects';

const MOST_OBJECTS = 50_000;
const MOST_UNPACKED = 600_000_000;
const MOST_IN_STREAM = 150_000_000;
const LONGEST_CHAIN = 4;

/** What acts when a document is opened or clicked on, or hides a file in it. Source: ISO 32000-1, 7.11, 12.6 and 12.7. */
const ACTIVE =
  /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|ImportData|SubmitForm|GoToE|Rendition|Sound|Movie|3D|FileAttachment)(?![A-Za-z0-9])/;
/** A place to show first is no action: `/OpenAction [3 0 R /Fit]`. */
const OPENS = /\/OpenAction\s*(\[|<<|\d+\s+\d+\s+R)?/g;

/** A PDF that only shows. It is never drawn here: what is looked for stands in its objects, also in those that are packed. */
export const checkPdf = (file: Buffer): CheckOutcome =>
  answering(() => {
    const text = file.toString('latin1');
    checkEdges(text);
    const objects = readObjects(text, MOST_OBJECTS);
    if (objects.length === 0) throw new Refused('damaged');
    if (/\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/.test(outsideOfStreams(text))) throw new Refused('encrypted');
    const all = [...objects, ...packedObjects(file, objects)];
    if (all.length > MOST_OBJECTS) throw new Refused('too_complex');
    for (const { dictionary } of all) if (ACTIVE.test(plainNames(dictionary))) throw new Refused('active_content');
    checkOpening(all);
    checkPages(all);
    return fits;
  });

/** Begins as a PDF and ends as one: whatever stands before or behind may be a second file. */
function checkEdges(text: string): void {
  if (!text.startsWith('%PDF-')) throw new Refused('not_this_kind');
  const end = text.lastIndexOf('%%EOF');
  if (end < 0 || text.slice(end + 5).trim().length > 0) throw new Refused('damaged');
  if (/<(?:html|script|!doctype|svg)/i.test(text.slice(0, 1_024))) throw new Refused('not_this_kind');
  if (text.includes('PK\u0005\u0006')) throw new Refused('not_this_kind');
}

const outsideOfStreams = (text: string): string => text.replace(/\bstream\r?\n[\s\S]*?\bendstream\b/g, '');

/** Names may be written with hexadecimal signs: /J#61vaScript. */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Unpacks every stream that is packed as ZIP is, each once and no further than the limits, and reads those of objects. */
function packedObjects(file: Buffer, objects: readonly PdfObject[]): readonly PdfObject[] {
  let unpacked = 0;
  return objects.flatMap(({ dictionary, stream }) => {
    if (!stream) return [];
    const filters = filtersOf(plainNames(dictionary));
    if (filters.length > LONGEST_CHAIN) throw new Refused('too_complex');
    const holdsObjects = /\/Type\s*\/ObjStm/.test(plainNames(dictionary));
    if (holdsObjects && filters.some((filter) => filter !== 'FlateDecode' && filter !== 'Fl'))
      throw new Refused('too_complex');
    if (filters[0] !== 'FlateDecode' && filters[0] !== 'Fl')
      return holdsObjects ? innerObjects(file.toString('latin1', stream.from, stream.to)) : [];
    let bytes = file.subarray(stream.from, stream.to);
    for (const filter of filters) {
      if (filter !== 'FlateDecode' && filter !== 'Fl') break;
      bytes = inflated(bytes, holdsObjects);
      unpacked += bytes.length;
      if (unpacked > MOST_UNPACKED) throw new Refused('too_complex');
    }
    return holdsObjects ? innerObjects(bytes.toString('latin1')) : [];
  });
}

function filtersOf(dictionary: string): readonly string[] {
  const given = /\/Filter\s*(?:\[([^\]]*)\]|\/([A-Za-z0-9]+))/.exec(dictionary);
  if (!given) return [];
  return given[2] !== undefined
    ? [given[2]]
    : [...(given[1] ?? '').matchAll(/\/([A-Za-z0-9]+)/g)].map(([, name = '']) => name);
}

function inflated(bytes: Buffer, isNeeded: boolean): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_IN_STREAM });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw new Refused('too_complex');
    // Many writers end a stream carelessly; only what holds objects has to be read to its end.
    if (isNeeded) throw new Refused('damaged');
    return Buffer.alloc(0);
  }
}

/** Objects of a stream stand behind a list of their numbers and places. Source: ISO 32000-1, 7.5.7. */
function innerObjects(text: string): readonly PdfObject[] {
  const head = /^[\d\s]*/.exec(text)?.[0] ?? '';
  const numbers = head.trim().split(/\s+/).map(Number);
  const pairs = numbers.flatMap((number, index) =>
    index % 2 === 0 ? [{ number, offset: numbers[index + 1] ?? 0 }] : [],
  );
  const body = text.slice(head.length);
  return pairs.map(({ number, offset }, index) => ({
    number,
    dictionary: body.slice(offset, pairs[index + 1]?.offset ?? body.length),
  }));
}

function checkOpening(objects: readonly PdfObject[]): void {
  for (const { dictionary } of objects)
    for (const [, target = ''] of plainNames(dictionary).matchAll(OPENS)) {
      const number = /^(\d+)/.exec(target)?.[1];
      const meant = number === undefined ? undefined : objects.find((object) => object.number === Number(number));
      const opened = target === '<<' ? dictionary : (meant?.dictionary ?? '');
      const isPlace =
        target === '[' || opened.trim().startsWith('[') || /\/S\s*\/GoTo(?![A-Za-z])/.test(plainNames(opened));
      if (!isPlace) throw new Refused('active_content');
    }
}
