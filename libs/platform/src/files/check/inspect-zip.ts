import { answering, type FileRefused, Refused } from './outcome';

// Far above any real document, far below what harms: reading stops before anything is unpacked.
const LIMITS = { entries: 500, entryBytes: 50_000_000, allBytes: 150_000_000, ratio: 100 } as const;
/** Small parts of a real document, such as empty styles, may be packed tighter than the ratio. */
const RATIO_COUNTS_FROM_BYTES = 1_000_000;

const END_SIGNATURE = 0x06054b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const DIRECTORY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 0x1;
export const STORED = 0;
const DEFLATED = 8;

const KIND_OF_ENTRY = 0xf000;
const REGULAR = 0x8000;
const FOLDER = 0x4000;

/** A part of an archive: where its packed bytes are, and how many bytes it says to hold. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

interface PlacedEntry extends ZipEntry {
  /** Where the part begins, its header included. */
  readonly local: number;
}

export type ArchiveOutcome = { readonly type: 'ArchiveFits'; readonly entries: readonly ZipEntry[] } | FileRefused;

/** The parts of an office document's archive, or why it is not taken. Unpacks nothing; says nothing of the parts' names. */
export const inspectArchive = (file: Buffer): ArchiveOutcome =>
  answering(() => ({ type: 'ArchiveFits' as const, entries: inspectZip(file) }));

/**
 * Looks at the directory of an office document's archive, without unpacking, and throws Refused for what no honest one is: too
 * many or too large parts, overlapping or doubled ones, links, names that lead elsewhere, encryption. Sizes are the directory's
 * own word: whoever unpacks holds each part to its size.
 */
export function inspectZip(file: Buffer): readonly ZipEntry[] {
  if (file.length < END_BYTES || file.readUInt32LE(0) !== LOCAL_SIGNATURE) throw new Refused('damaged');
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  // Another count on this disk means several volumes.
  if (count === 0 || file.readUInt16LE(end + 8) !== count) throw new Refused('damaged');
  if (count > LIMITS.entries) throw new Refused('too_complex');
  const entries: PlacedEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(file, at, end);
    entries.push(entry);
    at = next;
  }
  // Bytes that no part accounts for are where something else hides.
  if (at !== end) throw new Refused('damaged');
  judge(entries);
  return entries;
}

function findEnd(file: Buffer): number {
  const earliest = Math.max(0, file.length - END_BYTES - LONGEST_COMMENT);
  for (let at = file.length - END_BYTES; at >= earliest; at -= 1)
    if (file.readUInt32LE(at) === END_SIGNATURE && at + END_BYTES + file.readUInt16LE(at + 20) === file.length)
      return at;
  throw new Refused('damaged');
}

function readEntry(file: Buffer, at: number, end: number): { readonly entry: PlacedEntry; readonly next: number } {
  if (at + DIRECTORY_BYTES > end || file.readUInt32LE(at) !== DIRECTORY_SIGNATURE) throw new Refused('damaged');
  const nameBytes = file.readUInt16LE(at + 28);
  const next = at + DIRECTORY_BYTES + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  const local = file.readUInt32LE(at + 42);
  if (next > end || local + LOCAL_BYTES > end || file.readUInt32LE(local) !== LOCAL_SIGNATURE)
    throw new Refused('damaged');
  if (file.readUInt16LE(at + 8) & ENCRYPTED) throw new Refused('encrypted');
  const from = local + LOCAL_BYTES + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  // Sizes of the 64-bit form of ZIP, all ones here, lie outside of the file and are refused by this too.
  const to = from + file.readUInt32LE(at + 20);
  const name = file.subarray(at + DIRECTORY_BYTES, at + DIRECTORY_BYTES + nameBytes);
  const localName = file.subarray(local + LOCAL_BYTES, local + LOCAL_BYTES + file.readUInt16LE(local + 26));
  if (to > end || !name.equals(localName)) throw new Refused('damaged');
  const madeFor = file.readUInt16LE(at + 4) >> 8;
  const kind = (file.readUInt32LE(at + 38) >>> 16) & KIND_OF_ENTRY;
  // Links and devices, as systems like Unix write them.
  if ((madeFor === 3 || madeFor === 19) && kind !== 0 && kind !== REGULAR && kind !== FOLDER)
    throw new Refused('embedded');
  return {
    entry: {
      name: name.toString('utf8'),
      method: file.readUInt16LE(at + 10),
      size: file.readUInt32LE(at + 24),
      local,
      from,
      to,
    },
    next,
  };
}

const LEADS_ELSEWHERE = /(?:^|\/)\.\.(?:\/|$)|^\/|\\|^[a-z]:|\0/i;

function judge(entries: readonly PlacedEntry[]): void {
  const names = entries.map((entry) => entry.name.toLowerCase());
  if (names.some((name) => LEADS_ELSEWHERE.test(name))) throw new Refused('damaged');
  if (entries.some((entry) => entry.method !== STORED && entry.method !== DEFLATED)) throw new Refused('damaged');
  if (new Set(names).size !== names.length) throw new Refused('damaged');
  const inPlace = [...entries].sort((one, other) => one.local - other.local);
  if (inPlace.some((entry, index) => entry.to > (inPlace[index + 1]?.local ?? Infinity))) throw new Refused('damaged');
  if (entries.some((entry) => entry.size > LIMITS.entryBytes)) throw new Refused('too_complex');
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > LIMITS.allBytes) throw new Refused('too_complex');
  const isTooTight = ({ size, from, to }: ZipEntry) =>
    size > RATIO_COUNTS_FROM_BYTES && size > (to - from) * LIMITS.ratio;
  if (entries.some(isTooTight)) throw new Refused('too_complex');
}
