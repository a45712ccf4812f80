import type { FileProblem } from './file-problem';

// Far above any real list, far below what harms: reading stops before anything is unpacked.
const LIMITS = { entries: 500, entryBytes: 50_000_000, allBytes: 150_000_000, ratio: 100 } as const;
/** Small parts of a real workbook, such as empty styles, may be packed tighter than the ratio. */
const RATIO_COUNTS_FROM_BYTES = 1_000_000;

const END_SIGNATURE = 0x06054b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const DIRECTORY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 0x1;
const STORED = 0;
const DEFLATED = 8;

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

export type ZipOutcome =
  | { readonly type: 'ZipFits'; readonly entries: readonly ZipEntry[] }
  | { readonly type: 'FileRefused'; readonly problem: FileProblem };

const refused = (type: 'notExcel' | 'tooComplex' | 'macros' | 'encrypted'): ZipOutcome => ({
  type: 'FileRefused',
  problem: { type },
});

/**
 * Looks at the directory of a workbook's archive, without unpacking, and refuses what no honest workbook is: too many or
 * too large parts, overlapping or doubled ones, archives inside, macros, encryption. Sizes are the directory's own word:
 * whoever unpacks holds each part to its size.
 */
export function inspectZip(file: Buffer): ZipOutcome {
  const end = findEnd(file);
  if (end === null) return refused('notExcel');
  const count = file.readUInt16LE(end + 10);
  // Another count on this disk means several volumes.
  if (count === 0 || file.readUInt16LE(end + 8) !== count) return refused('notExcel');
  if (count > LIMITS.entries) return refused('tooComplex');
  const entries: PlacedEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(file, at, end);
    if (entry === null) return refused('notExcel');
    if (entry.flags & ENCRYPTED) return refused('encrypted');
    entries.push(entry);
    at = entry.next;
  }
  return judge(entries);
}

function findEnd(file: Buffer): number | null {
  const earliest = Math.max(0, file.length - END_BYTES - LONGEST_COMMENT);
  for (let at = file.length - END_BYTES; at >= earliest; at -= 1)
    if (file.readUInt32LE(at) === END_SIGNATURE && at + END_BYTES + file.readUInt16LE(at + 20) === file.length)
      return at;
  return null;
}

function readEntry(file: Buffer, at: number, end: number) {
  if (at + DIRECTORY_BYTES > end || file.readUInt32LE(at) !== DIRECTORY_SIGNATURE) return null;
  const nameBytes = file.readUInt16LE(at + 28);
  const next = at + DIRECTORY_BYTES + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  const local = file.readUInt32LE(at + 42);
  if (next > end || local + LOCAL_BYTES > end || file.readUInt32LE(local) !== LOCAL_SIGNATURE) return null;
  const from = local + LOCAL_BYTES + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  // Sizes of the 64-bit form of ZIP, all ones here, lie outside of the file and are refused by this too.
  const to = from + file.readUInt32LE(at + 20);
  if (to > end) return null;
  return {
    name: file.toString('utf8', at + DIRECTORY_BYTES, at + DIRECTORY_BYTES + nameBytes),
    flags: file.readUInt16LE(at + 8),
    method: file.readUInt16LE(at + 10),
    size: file.readUInt32LE(at + 24),
    local,
    from,
    to,
    next,
  };
}

function judge(entries: readonly PlacedEntry[]): ZipOutcome {
  const names = entries.map((entry) => entry.name.toLowerCase());
  if (names.includes('xl/workbook.bin')) return refused('notExcel');
  if (names.some((name) => /vbaproject|\.(zip|7z|rar|jar|xls[xmb]?|doc[xm]?|ppt[xm]?|exe|dll)$/.test(name)))
    return refused('macros');
  if (entries.some((entry) => entry.method !== STORED && entry.method !== DEFLATED)) return refused('notExcel');
  if (new Set(names).size !== names.length) return refused('notExcel');
  const inPlace = [...entries].sort((one, other) => one.local - other.local);
  if (inPlace.some((entry, index) => entry.to > (inPlace[index + 1]?.local ?? Infinity))) return refused('notExcel');
  if (entries.some((entry) => entry.size > LIMITS.entryBytes)) return refused('tooComplex');
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > LIMITS.allBytes) return refused('tooComplex');
  const isTooTight = ({ size, from, to }: ZipEntry) =>
    size > RATIO_COUNTS_FROM_BYTES && size > (to - from) * LIMITS.ratio;
  if (entries.some(isTooTight)) return refused('tooComplex');
  if (!names.includes('[content_types].xml')) return refused('notExcel');
  return { type: 'ZipFits', entries };
}
